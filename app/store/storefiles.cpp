// SPDX-License-Identifier: MIT
#include "app/store/storefiles.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include <QtCore/qfile.h>

#include "app/support/privatefiles.h"

namespace beian {

using namespace Qt::StringLiterals;

QString unfinishedName(const QString &file)
{
    return file + u".part"_s;
}

QStringList withCompanions(const QString &file)
{
    return {file, file + u"-wal"_s, file + u"-shm"_s, file + u"-journal"_s};
}

bool removeWithCompanions(const QString &file)
{
    const QStringList files = withCompanions(file);
    return std::all_of(files.begin(), files.end(), [](const QString &path) {
        return !QFile::exists(path) || QFile::remove(path);
    });
}

bool copyWithLog(const QString &from, const QString &to)
{
    const QStringList sources = withCompanions(from);
    const QStringList targets = withCompanions(to);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (sources.at(i).endsWith("-shm"_L1) || !QFile::exists(sources.at(i)))
            continue;
        if (!QFile::copy(sources.at(i), targets.at(i))
            || !QFile::setPermissions(targets.at(i),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return false;
        makePrivateFile(targets.at(i));
    }
    return true;
}

bool moveWithCompanions(const QString &from, const QString &to)
{
    const QStringList sources = withCompanions(from);
    const QStringList targets = withCompanions(to);
    bool isDone = true;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (QFile::exists(sources.at(i)))
            isDone = QFile::rename(sources.at(i), targets.at(i)) && isDone;
    }
    return isDone;
}

bool replaceFile(const QString &from, const QString &to)
{
    // QFile::rename() does not replace, and removing first would leave a moment without any.
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    return !failure;
}

} // namespace beian
