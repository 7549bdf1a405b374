// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qmap.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>

#include "app/settings/settingkeys.h"
#include "app/support/error.h"

namespace beian {

// What the person and the administrator chose. A key in the administrator's file is the value and
// cannot be changed here. Values of a file that do not fit are replaced by the default.
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    // Both are INI files in UTF-8 that need not exist.
    Settings(const QString &ownFile, const QString &administratorFile, QObject *parent = nullptr);

    // In the type of the setting's kind. Never invalid.
    [[nodiscard]] QVariant value(Setting setting) const { return m_values.value(setting); }
    [[nodiscard]] bool isOn(Setting setting) const { return value(setting).toBool(); }
    [[nodiscard]] int number(Setting setting) const { return value(setting).toInt(); }
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    [[nodiscard]] QTime time(Setting setting) const { return value(setting).toTime(); }
    // Set by the administrator.
    [[nodiscard]] bool isLocked(Setting setting) const { return m_locked.contains(setting); }

    // Written at once. SettingLocked and SettingInvalid change nothing; after SettingsUnwritable
    // the value holds until the program ends, and the next call tries to write it again.
    [[nodiscard]] std::optional<Error> setValue(Setting setting, const QVariant &value);

    // What is wrong with the administrator's file: one untranslated line for each key.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

Q_SIGNALS:
    void changed(beian::Setting setting);

private:
    void readOwnFile();
    void readAdministratorFile(const QString &file);
    [[nodiscard]] std::optional<Error> writeUnsaved();

    QString m_ownFile;
    QMap<Setting, QVariant> m_values;
    QSet<Setting> m_locked;
    QSet<Setting> m_unsaved;
    QStringList m_faults;
};

} // namespace beian
