// SPDX-License-Identifier: MIT
#include "app/settings/administratorfile.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qstringconverter.h>

#include "app/settings/administratorsown.h"
#include "app/settings/inilines.h"
#include "app/settings/plainfile.h"
#include "app/support/result.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// All keys with their values have a few kilobytes.
constexpr qint64 longestFile = 1024 * 1024;

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (!isPlainFile(name) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::LockFileUnreadable, name};
    const QByteArray content = file.read(longestFile + 1);
    if (file.error() != QFileDevice::NoError || content.size() > longestFile)
        return Error{ErrorKind::LockFileUnreadable, name};
    return content;
}

Result<QString> textOf(const QByteArray &content, const QString &name)
{
    const auto encoding =
        QStringConverter::encodingForData(content).value_or(QStringConverter::Utf8);
    // Stateless: a character that the end of the file cuts is one that is not understood.
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    const QString text = decoder(content);
    const bool isWhole = !decoder.hasError() && text.isValidUtf16() && !text.contains(QChar::Null)
        && !text.contains(QChar::ReplacementCharacter);
    if (!isWhole)
        return Error{ErrorKind::LockFileEncoding, name};
    return text;
}

Result<QByteArray> protectedContent(const QString &name, const QString &ofMachine)
{
    const bool isOfMachine = QFileInfo::exists(name) && QFileInfo(name) == QFileInfo(ofMachine);
    if (isOfMachine && !isAdministratorsFile(name))
        return Error{ErrorKind::LockFileUnprotected, name};
    return contentOf(name);
}

// Those of a section; of none where it has no settings, or its name was not understood: then all.
QSet<Setting> settingsIn(const QString &section)
{
    QSet<Setting> all;
    QSet<Setting> ofSection;
    for (const SettingKey &key : settingKeys()) {
        all << key.setting;
        if (!section.isEmpty() && key.key.startsWith(section + u'/'))
            ofSection << key.setting;
    }
    return ofSection.isEmpty() ? all : ofSection;
}

const SettingKey *keyNamed(const QString &name)
{
    for (const SettingKey &key : settingKeys()) {
        if (key.key == name)
            return &key;
    }
    return nullptr;
}

void takeLine(AdministratorFile &file, const IniLine &line)
{
    const auto doubt = [&file](const QSet<Setting> &settings, ErrorKind kind,
                               const QString &detail) {
        file.doubtful.unite(settings);
        file.faults << Error{kind, detail};
    };
    const QString place = QString::number(line.number);
    const SettingKey *key = keyNamed(line.key);
    if (line.key.isEmpty())
        return doubt(settingsIn(line.section), ErrorKind::LockLineUnclear, place);
    if (!key)
        return doubt(settingsIn(line.key.section(u'/', 0, -2)), ErrorKind::LockUnknown, line.key);
    const auto value = line.value ? checkedValue(*key, *line.value) : std::nullopt;
    if (!value)
        return doubt({key->setting}, ErrorKind::LockInvalid, key->key);
    if (file.values.value(key->setting, *value) != *value)
        return doubt({key->setting}, ErrorKind::LockGivenTwice, key->key);
    file.values.insert(key->setting, *value);
}

} // namespace

QString administratorPlace()
{
#if defined(Q_OS_WIN)
    // The second place is %ProgramData% as the system knows it; the variable of that name could be
    // set by anybody for their own program.
    return QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation).value(1)
        + "/beian-sms-verify/settings.ini"_L1;
#elif defined(Q_OS_MACOS)
    return u"/Library/Application Support/beian-sms-verify/settings.ini"_s;
#else
    return u"/etc/beian-sms-verify/settings.ini"_s;
#endif
}

AdministratorFile readAdministratorFile(const QString &name, const QString &ofMachine)
{
    AdministratorFile file;
    file.isThere = isAnythingThere(name);
    if (!file.isThere)
        return file;
    const Result<QByteArray> content = protectedContent(name, ofMachine);
    const Result<QString> text = content ? textOf(*content, name) : content.error();
    if (!text) {
        file.faults << text.error();
        file.doubtful = settingsIn({});
        return file;
    }
    for (const IniLine &line : iniLinesOf(*text))
        takeLine(file, line);
    // Where nobody can say which of two values is meant, neither is; elsewhere a value that was
    // understood holds, whatever is around it.
    for (const Error &fault : std::as_const(file.faults)) {
        if (fault.kind == ErrorKind::LockGivenTwice || fault.kind == ErrorKind::LockInvalid)
            file.values.remove(keyNamed(fault.detail)->setting);
    }
    for (const Setting setting : file.values.keys())
        file.doubtful.remove(setting);
    return file;
}

} // namespace beian
