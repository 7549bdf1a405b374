// SPDX-License-Identifier: MIT
#include "app/cli/keptfilings.h"

#include <QtCore/qcoreapplication.h>

#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

Result<void> openKept(FilingDatabase &store, const KeepingPlace &place, const QDateTime &now,
                      StoreReport &report, const std::function<Result<void>()> &read)
{
    Result<void> done;
    for (const CheckDepth depth : {CheckDepth::Quick, CheckDepth::Full}) {
        const auto opened = store.open(place.folder, place.options, now, depth);
        if (!opened)
            return opened.error();
        if (!report.isRecovered)
            report = *opened;
        done = read();
        if (done || done.error().kind != ErrorKind::StoreDamaged)
            break;
    }
    return done;
}

bool isAnythingKept(const KeepingPlace &place)
{
    const StoreFolder folder(place.folder);
    return folder.hasFile() || !folder.backups().isEmpty();
}

QString helpOnKept(const QString &description)
{
    return description + u' '
        + QCoreApplication::translate(
               "Commands",
               "Where the file of the kept filings was damaged, it says what "
               "took its place and ends with exit code 1.");
}

QString recoverySentence(const StoreReport &report)
{
    if (!report.backupFrom.isValid()) {
        return QCoreApplication::translate("Commands",
                                           "The file of the kept filings was damaged and there "
                                           "is no backup; it starts empty.");
    }
    return QCoreApplication::translate("Commands",
                                       "The file of the kept filings was damaged. The "
                                       "backup of %1 took its place; what came later is "
                                       "missing.")
        .arg(beijingText(report.backupFrom));
}

QJsonObject recoveryJson(const StoreReport &report)
{
    const bool hasBackup = report.backupFrom.isValid();
    return {
        {u"backup_from"_s, textOrNull(hasBackup ? beijingIsoText(report.backupFrom) : QString())},
        {u"set_aside"_s, textOrNull(report.setAside)}};
}

} // namespace beian
