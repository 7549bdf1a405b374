// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include <QtCore/qsettings.h>

#include "app/settings/plainfile.h"
#include "app/support/privatefiles.h"

namespace beian {

Settings::Settings(const QString &ownFile, const QString &administratorFile, QObject *parent)
    : QObject(parent)
    , m_ownFile(ownFile)
    , m_administrator(readAdministratorFile(administratorFile))
{
    for (const SettingKey &key : settingKeys())
        m_values.insert(key.setting, key.standard);
    readOwnFile();
    for (const Setting setting : std::as_const(m_administrator.doubtful))
        m_values.insert(setting, strictestValue(settingKey(setting), value(setting)));
    m_values.insert(m_administrator.values);
}

void Settings::readOwnFile()
{
    if (!isPlainFile(m_ownFile))
        return;
    const QSettings file(m_ownFile, QSettings::IniFormat);
    for (const SettingKey &key : settingKeys()) {
        if (!file.contains(key.key))
            continue;
        if (const auto value = checkedValue(key, file.value(key.key)))
            m_values.insert(key.setting, *value);
    }
}

Result<void> Settings::setValue(Setting setting, const QVariant &value)
{
    const SettingKey &key = settingKey(setting);
    if (isLocked(setting))
        return Error{ErrorKind::SettingLocked, key.key};
    const auto checked = checkedValue(key, value);
    if (!checked)
        return Error{ErrorKind::SettingInvalid, key.key};
    const bool isNew = *checked != m_values.value(setting);
    if (!isNew && m_unsaved.isEmpty())
        return {};
    m_values.insert(setting, *checked);
    m_unsaved.insert(setting);
    const Result<void> written = writeUnsaved();
    if (isNew)
        Q_EMIT changed(setting);
    return written;
}

Result<void> Settings::writeUnsaved()
{
    const Error unwritable{ErrorKind::SettingsUnwritable, m_ownFile};
    if (isAnythingThere(m_ownFile) && !isPlainFile(m_ownFile))
        return unwritable;
    // A fresh object for each write: the status of a QSettings never goes back to NoError.
    QSettings file(m_ownFile, QSettings::IniFormat);
    for (const Setting setting : std::as_const(m_unsaved)) {
        const SettingKey &key = settingKey(setting);
        file.setValue(key.key, storedText(key, m_values.value(setting)));
    }
    file.sync();
    if (file.status() == QSettings::AccessError || !file.isWritable())
        return unwritable;
    // It was put in the place of the one before; on Windows with the rights of its folder.
    makePrivateFile(m_ownFile);
    m_unsaved.clear();
    return {};
}

} // namespace beian
