// SPDX-License-Identifier: MIT
#include "ui/board/storenotices.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>

#include "app/store/databasethread.h"
#include "app/store/storereport.h"
#include "app/time/beijingtime.h"
#include "app/verification/verification.h"
#include "ui/board/noticestack.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct StoreNotices
{
    Q_DECLARE_TR_FUNCTIONS(beian::StoreNotices)
};

const QString errorMatter = u"storeNotice"_s;
const QString upkeepMatter = u"upkeepNotice"_s;
const QString timeMatter = u"timeNotice"_s;
const QString recoverableMatter = u"recoverableNotice"_s;
const QString copyMatter = u"copyNotice"_s;

void showStoreError(NoticeStack &notices, const Error &error)
{
    notices.showError(errorMatter, error);
}

// The recovery of a damaged file has its own notice.
void showUpkeepError(NoticeStack &notices, const Error &error)
{
    if (error.kind == ErrorKind::StoreDamaged)
        return;
    const auto text = [error] {
        const QString cause = error.kind == ErrorKind::StoreFull
            ? StoreNotices::tr("No space is left in %1.").arg(error.detail)
            : StoreNotices::tr("This cannot be written: %1.").arg(error.detail);
        const QString effect = StoreNotices::tr("What was entered is saved anyway. It is tried "
                                                "again later, without your doing.");
        return joinedSentences({cause, effect});
    };
    notices.show(
        upkeepMatter, Tone::Warn, Glyph::Warning,
        [] { return StoreNotices::tr("Today's backup and clean-up are not done"); }, text);
}

// Nobody but the person knows whether it is still wanted.
void showRecoverable(NoticeStack &notices, DatabaseThread &database, const Recoverable &found)
{
    QStringList files;
    for (const QString &file : found.files)
        files << QDir::toNativeSeparators(file);
    notices.show(
        recoverableMatter, Tone::Warn, Glyph::Info,
        [filings = int(found.filings)] {
            return StoreNotices::tr("%n filing(s) that were set aside can be brought back", nullptr,
                                    filings);
        },
        [list = files.join(u'\n')] {
            return StoreNotices::tr("They can still be read, and are newer than what is on the "
                                    "board: %1")
                .arg(list);
        },
        {{u"takeOverRecoverable"_s, [] { return StoreNotices::tr("Bring them back"); },
          [&database] { database.takeOverRecoverable(); }},
         {u"leaveOutRecoverable"_s, [] { return StoreNotices::tr("Leave them out"); },
          [&database] { database.leaveOutRecoverable(); }}});
}

// What is deleted by age waits for somebody who knows.
void showTimeDoubt(NoticeStack &notices, DatabaseThread &database, const QDateTime &known)
{
    const auto text = [known] {
        return StoreNotices::tr("The filings were last kept on %1, and the clock of this machine "
                                "does not fit that. Old filings are not cleaned up until it "
                                "fits again, or until you say that the date is right.")
            .arg(beijingText(known));
    };
    notices.show(timeMatter, Tone::Warn, Glyph::Clock,
                 [] { return StoreNotices::tr("Is the date of this machine right?"); }, text,
                 {{u"confirmTime"_s, [] { return StoreNotices::tr("The date is right"); },
                   [&database] { database.confirmTime(); }}});
}

QString recoveryText(const StoreReport &report)
{
    const QString missing = report.backupFrom.isValid()
        ? StoreNotices::tr("The backup of %1 (Beijing time) was opened. What was entered after it "
                           "is missing: compare with the consoles of the providers.")
              .arg(beijingText(report.backupFrom))
        : StoreNotices::tr("There was no good backup: the board begins empty. Enter the open "
                           "filings again.");
    const QString aside = report.setAside.isEmpty()
        ? QString()
        : StoreNotices::tr("The damaged file was kept: %1")
              .arg(QDir::toNativeSeparators(report.setAside));
    return QStringList{missing, aside}.join(u'\n').trimmed();
}

void showStoreReport(NoticeStack &notices, const StoreReport &report)
{
    if (!report.isRecovered)
        return;
    notices.show(
        u"recoveryNotice"_s, Tone::Bad, Glyph::Warning,
        [] { return StoreNotices::tr("The file of the filings was damaged"); },
        [report] { return recoveryText(report); });
}

} // namespace

void showCopySaved(NoticeStack &notices, const QString &file)
{
    notices.show(
        copyMatter, Tone::Good, Glyph::Check,
        [] { return StoreNotices::tr("The copy of the filings was saved"); },
        QDir::toNativeSeparators(file));
}

void showTakenBack(NoticeStack &notices)
{
    notices.show(
        copyMatter, Tone::Good, Glyph::Check,
        [] { return StoreNotices::tr("The board shows the copy that was taken back"); },
        [] {
            return StoreNotices::tr("What was kept before is set aside. What the copy lacks of it is "
                                    "offered here.");
        });
}

void showCopyFailure(NoticeStack &notices, const Error &error)
{
    notices.showError(copyMatter, error);
}

void showStoreNotices(DatabaseThread &database, NoticeStack &notices)
{
    const auto dismissError = [&notices] { notices.dismiss(errorMatter); };
    QObject::connect(&database, &DatabaseThread::saved, &notices, dismissError);
    QObject::connect(&database, &DatabaseThread::opened, &notices, dismissError);
    QObject::connect(&database, &DatabaseThread::opened, &notices,
                     [&notices](const StoreReport &report) { showStoreReport(notices, report); });
    for (const auto failed : {&DatabaseThread::openFailed, &DatabaseThread::saveFailed}) {
        QObject::connect(&database, failed, &notices,
                         [&notices](const Error &error) { showStoreError(notices, error); });
    }
    QObject::connect(&database, &DatabaseThread::upkeepFailed, &notices,
                     [&notices](const Error &error) { showUpkeepError(notices, error); });
    QObject::connect(&database, &DatabaseThread::upkeepDone, &notices,
                     [&notices] { notices.dismiss(upkeepMatter); });
    QObject::connect(&database, &DatabaseThread::recoverable, &notices,
                     [&notices, &database](const Recoverable &found) {
                         showRecoverable(notices, database, found);
                     });
    QObject::connect(&database, &DatabaseThread::takenOver, &notices,
                     [&notices](qsizetype filings) {
                         notices.show(
                             recoverableMatter, Tone::Good, Glyph::Check,
                             [filings] {
                                 return StoreNotices::tr("%n filing(s) were brought back", nullptr,
                                                         int(filings));
                             },
                             [] { return StoreNotices::tr("They are on the board again."); });
                     });
    // It is looked for again then.
    QObject::connect(&database, &DatabaseThread::takenBack, &notices,
                     [&notices] { notices.dismiss(recoverableMatter); });
    QObject::connect(&database, &DatabaseThread::timeBelieved, &notices,
                     [&notices] { notices.dismiss(timeMatter); });
    QObject::connect(
        &database, &DatabaseThread::timeDoubted, &notices,
        [&notices, &database](const QDateTime &known) { showTimeDoubt(notices, database, known); });
}

void showClockJump(NoticeStack &notices, std::chrono::seconds jump)
{
    const bool isAhead = jump.count() > 0;
    const QString span = countdownText(std::chrono::abs(jump));
    notices.show(
        u"clockNotice"_s, Tone::Warn, Glyph::Clock,
        [isAhead, span] {
            return isAhead
                ? StoreNotices::tr("The clock of this machine was set ahead by %1").arg(span)
                : StoreNotices::tr("The clock of this machine was set back by %1").arg(span);
        },
        [] {
            return StoreNotices::tr("Deadlines count from the times of the SMS that were entered. "
                                    "Check that the clock is right now, and that the times of "
                                    "today's SMS are those that the phones show.");
        });
}

} // namespace beian
