// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Qt 6.4 reads a file that begins with one, as Notepad writes it, and calls it a format error.
bool hasByteOrderMark(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && file.read(3) == QByteArray("\xef\xbb\xbf");
}

} // namespace

Settings::Settings(const QString &ownFile, const QString &administratorFile, QObject *parent)
    : QObject(parent)
    , m_ownFile(ownFile)
{
    for (const SettingKey &key : settingKeys())
        m_values.insert(key.setting, key.standard);
    readOwnFile();
    readAdministratorFile(administratorFile);
}

void Settings::readOwnFile()
{
    const QSettings file(m_ownFile, QSettings::IniFormat);
    for (const SettingKey &key : settingKeys()) {
        if (!file.contains(key.key))
            continue;
        if (const auto value = checkedValue(key, file.value(key.key)))
            m_values.insert(key.setting, *value);
    }
}

void Settings::readAdministratorFile(const QString &name)
{
    if (!QFileInfo::exists(name))
        return;
    const QSettings file(name, QSettings::IniFormat);
    QStringList unknown = file.allKeys();
    for (const SettingKey &key : settingKeys()) {
        if (!unknown.removeOne(key.key))
            continue;
        const auto value = checkedValue(key, file.value(key.key));
        if (!value)
            m_faults << u"%1: the value does not fit, the default holds"_s.arg(key.key);
        // A value that does not fit still says that the person is not to choose.
        m_values.insert(key.setting, value.value_or(key.standard));
        m_locked.insert(key.setting);
    }
    for (const QString &key : unknown)
        m_faults << u"%1: there is no such setting"_s.arg(key);
    // Known only after the keys were read.
    if (file.status() == QSettings::AccessError)
        m_faults << u"%1: cannot be read"_s.arg(name);
    else if (file.status() == QSettings::FormatError && !hasByteOrderMark(name))
        m_faults << u"%1: has lines that are not understood"_s.arg(name);
}

std::optional<Error> Settings::setValue(Setting setting, const QVariant &value)
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
    const auto error = writeUnsaved();
    if (isNew)
        Q_EMIT changed(setting);
    return error;
}

std::optional<Error> Settings::writeUnsaved()
{
    // A fresh object for each write: the status of a QSettings never goes back to NoError.
    QSettings file(m_ownFile, QSettings::IniFormat);
    for (const Setting setting : std::as_const(m_unsaved)) {
        const SettingKey &key = settingKey(setting);
        file.setValue(key.key, storedText(key, m_values.value(setting)));
    }
    file.sync();
    if (file.status() == QSettings::AccessError || !file.isWritable())
        return Error{ErrorKind::SettingsUnwritable, m_ownFile};
    m_unsaved.clear();
    return {};
}

} // namespace beian
