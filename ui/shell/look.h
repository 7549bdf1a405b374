// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qobject.h>

#include "app/settings/settingkeys.h"
#include "ui/theme/theme.h"

class QApplication;
class QKeyEvent;

namespace beian {

class Settings;

// What was asked for at the start. It holds for this run, whatever the settings say.
struct GivenLook
{
    QString language; // empty: not given
    std::optional<ThemeMode> mode;
    std::optional<double> scale;
};

// Language, theme and size of the type, in every window and at once: as given, or as the settings
// say, or as the system has it now.
class Look final : public QObject
{
    Q_OBJECT

public:
    Look(QApplication &application, const GivenLook &given);

    // What they say now.
    void take(const Settings &settings);
    // Takes each change from now on. Ctrl +, Ctrl - and Ctrl 0 set the size in every window, for this run
    // alone where one was given.
    // `settings` outlives this.
    void follow(Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle(Setting setting);
    void takeLanguage(const QString &chosen);
    void takeTheme(const Settings &settings);
    void followSystem();
    [[nodiscard]] bool isKeyTaken(const QKeyEvent &key);

    QApplication &m_application;
    GivenLook m_given;
    Settings *m_settings = nullptr; // null until follow()
    bool m_isSystemRead = true; // false: it changed, and its change is still to be taken
};

} // namespace beian
