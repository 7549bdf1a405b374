// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qobject.h>

#include "app/settings/settings.h"
#include "ui/platform/keeping.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QWidget;

namespace beian {

class WordingField;

// Ties controls to settings, both ways: what is chosen is kept at once, and a control shows what
// holds. Controls that are locked are disabled.
class SettingBinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingBinder)

public:
    // What has to succeed before a new value is kept.
    using Guard = std::function<Result<void>(Setting, const QVariant &)>;

    SettingBinder(Settings &settings, Guard guard, QObject *parent);

    [[nodiscard]] const Settings &settings() const { return m_settings; }

    void bind(QCheckBox *box, Setting setting);
    void bind(QSpinBox *box, Setting setting);
    // The data of the items are the values.
    void bind(QComboBox *box, Setting setting);
    void bind(QTimeEdit *field, Setting setting);
    void bind(QLineEdit *field, Setting setting);
    // Shows `standard` while the setting is empty, and keeps it as empty, so that a later version's
    // standard is shown then. It follows the language, as long as nobody wrote something else.
    void bind(WordingField *field, Setting setting, const Words &standard);

    // False, and failed() before, when the value does not hold or could not be written.
    bool set(Setting setting, const QVariant &value);
    // Back to the defaults; locked ones stay.
    void reset(const QList<Setting> &settings);

Q_SIGNALS:
    void kept();
    void failed(const beian::Error &error);
    // A value was kept or refused: controls show what holds.
    void settled(beian::Setting setting);

private:
    [[nodiscard]] Result<void> tryToSet(Setting setting, const QVariant &value);
    void follow(QWidget *control, Setting setting,
                const std::function<void(const QVariant &)> &show);

    Settings &m_settings;
    Guard m_guard;
};

} // namespace beian
