// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qmap.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>

#include "app/settings/administratorfile.h"
#include "app/settings/settingkeys.h"
#include "app/support/result.h"

namespace beian {

// What the person and the administrator chose. A key in the administrator's file is the value and
// cannot be changed here. A file of the administrator that is not understood locks what it may have
// meant, at the strictest value. Values of the own file that do not fit are replaced by the default.
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    // Both are INI files that need not exist: the own one in UTF-8, the other one as
    // readAdministratorFile() takes it. What is no plain file is not opened.
    Settings(const QString &ownFile, const QString &administratorFile, QObject *parent = nullptr);

    // In the type of the setting's kind. Never invalid.
    [[nodiscard]] QVariant value(Setting setting) const { return m_values.value(setting); }
    [[nodiscard]] bool isOn(Setting setting) const { return value(setting).toBool(); }
    [[nodiscard]] int number(Setting setting) const { return value(setting).toInt(); }
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    [[nodiscard]] QTime time(Setting setting) const { return value(setting).toTime(); }
    // Set by the administrator, or perhaps.
    [[nodiscard]] bool isLocked(Setting setting) const
    {
        return isDecided(setting) || m_administrator.doubtful.contains(setting);
    }
    // Set by the administrator, beyond doubt.
    [[nodiscard]] bool isDecided(Setting setting) const
    {
        return m_administrator.values.contains(setting);
    }

    // Written at once. SettingLocked and SettingInvalid change nothing; after SettingsUnwritable
    // the value holds until the program ends, and the next call tries to write it again.
    Result<void> setValue(Setting setting, const QVariant &value);

    // What is wrong with the administrator's file. As long as there is anything, the strictest values
    // hold for what it may have meant.
    [[nodiscard]] const QList<Error> &faults() const { return m_administrator.faults; }

Q_SIGNALS:
    void changed(beian::Setting setting);

private:
    void readOwnFile();
    Result<void> writeUnsaved();

    QString m_ownFile;
    QMap<Setting, QVariant> m_values;
    AdministratorFile m_administrator;
    QSet<Setting> m_unsaved;
};

// A center whose other end is not proved: the administrator's file alone can allow that.
[[nodiscard]] inline bool allowsUnverifiedCenter(const Settings &settings)
{
    return settings.isDecided(Setting::CenterUnverified)
        && settings.isOn(Setting::CenterUnverified);
}

} // namespace beian
