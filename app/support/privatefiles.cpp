// SPDX-License-Identifier: MIT
#include "app/support/privatefiles.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#if defined(Q_OS_WIN)
#include "app/support/accesslist.h"
#else
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace beian {

#if defined(Q_OS_WIN)

namespace {

// What is behind a link may be somebody else's.
bool isLink(const QFileInfo &place)
{
    return place.isSymLink() || place.isJunction();
}

} // namespace

void createPrivateFiles() { } // new ones take their rights from the folder

bool isPrivateFolder(const QString &folder)
{
    const QFileInfo place(folder);
    return place.isDir() && !isLink(place) && isAccessOwn(folder);
}

// One folder after the other, from the first that is missing. A drive that knows no lists makes them
// as it makes any.
bool createPrivateFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo(path).isDir())
        return true;
    if (!QDir(path).isRoot() && !createPrivateFolder(QFileInfo(path).path()))
        return false;
    return makeFolderWithOwnAccess(path) || QDir().mkpath(path);
}

bool makePrivateFolder(const QString &folder)
{
    const QFileInfo place(folder);
    if (isLink(place) || !createPrivateFolder(folder))
        return false;
    if (!isPrivateFolder(folder))
        (void)setOwnAccess(folder);
    return isPrivateFolder(folder);
}

void makePrivateFile(const QString &file)
{
    const QFileInfo place(file);
    if (place.isFile() && !isLink(place) && !isAccessOwn(file))
        (void)setOwnAccess(file);
}

#else

namespace {

constexpr mode_t forOthers = S_IRWXG | S_IRWXO;

bool isOwn(const struct stat &status)
{
    return status.st_uid == ::geteuid();
}

} // namespace

void createPrivateFiles()
{
    ::umask(forOthers);
}

bool isPrivateFolder(const QString &folder)
{
    struct stat status{};
    return ::lstat(QFile::encodeName(folder).constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && isOwn(status) && (status.st_mode & forOthers) == 0;
}

bool createPrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder); // the umask closes what is new
}

bool makePrivateFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (!QDir().mkpath(QFileInfo(folder).path()))
        return false;
    (void)::mkdir(name.constData(), S_IRWXU); // it can be there already
    struct stat status{};
    if (::lstat(name.constData(), &status) != 0 || !S_ISDIR(status.st_mode) || !isOwn(status))
        return false;
    if (status.st_mode & forOthers)
        (void)::chmod(name.constData(), S_IRWXU);
    return isPrivateFolder(folder);
}

void makePrivateFile(const QString &file)
{
    const QByteArray name = QFile::encodeName(file);
    struct stat status{};
    if (::lstat(name.constData(), &status) == 0 && S_ISREG(status.st_mode) && isOwn(status)
        && (status.st_mode & forOthers) != 0)
        (void)::chmod(name.constData(), S_IRUSR | S_IWUSR);
}

#endif

} // namespace beian
