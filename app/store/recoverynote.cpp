// SPDX-License-Identifier: MIT
#include "app/store/recoverynote.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsavefile.h>

#include "app/settings/plainfile.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestRecoveryNote = 64 * 1024;

} // namespace

bool writeRecoveryNote(const StoreFolder &folder, const StoreReport &report)
{
    const QJsonObject note{{u"backup_from"_s, report.backupFrom.toString(Qt::ISODateWithMs)},
                           {u"set_aside"_s, report.setAside}};
    QSaveFile file(folder.recoveryNote());
    return isFreeForFile(file.fileName()) && file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(note).toJson()) > 0 && file.commit();
}

std::optional<StoreReport> readRecoveryNote(const StoreFolder &folder)
{
    const QFileInfo info(folder.recoveryNote());
    QFile file(info.filePath());
    if (!info.isFile() || info.size() > longestRecoveryNote || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument note = QJsonDocument::fromJson(file.readAll());
    if (!note.isObject())
        return {};
    StoreReport report;
    report.isRecovered = true;
    report.backupFrom = QDateTime::fromString(note[u"backup_from"_s].toString(), Qt::ISODateWithMs);
    const QString aside = note[u"set_aside"_s].toString();
    report.setAside = QFile::exists(aside) ? aside : QString();
    return report;
}

bool dropRecoveryNote(const StoreFolder &folder)
{
    const QString note = folder.recoveryNote();
    return !QFile::exists(note) || QFile::remove(note);
}

} // namespace beian
