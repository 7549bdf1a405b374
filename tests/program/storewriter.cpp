// SPDX-License-Identifier: MIT
// Writes filings through the real store until it is killed: storewriter FOLDER FIRST. After each
// commit it prints "saved N"; filing N carries N as its order number and has two events.
#include <cstdio>

#include <QtCore/qcoreapplication.h>

#include "app/store/filingdatabase.h"
#include "app/time/clock.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int batchEvery = 5; // a few at once now and then
constexpr int batchSize = 4;
constexpr int upkeepEvery = 9;

KeptChange changeOf(int number, const QDateTime &now)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = u"办理人 %1"_s.arg(number);
    record.orderNumber = QString::number(number);
    record.provinceCode = u"330000"_s;
    record.type = FilingType::First;
    record.createdAt = now;
    addNumber(record, keptNumber(u"13800138000"_s));
    record.persons << KeptPerson{Role::Subject, false, false, {}, NumberId(0)}
                   << KeptPerson{Role::Site, false, false, {}, NumberId(0)};
    const FilingEvent created{now, EventKind::Created, 1, {}, {}, {}};
    return {record, {created, {now, EventKind::Note, 1, {}, {}, QString(300, u'注')}}};
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(errorKindName(error.kind)),
                 qPrintable(error.detail));
    return 1;
}

void report(int number)
{
    std::printf("saved %d\n", number);
    std::fflush(stdout);
}

Result<void> write(FilingDatabase &store, int &number, const QDateTime &now)
{
    QList<KeptChange> changes;
    const int count = number % batchEvery == 0 ? batchSize : 1;
    for (int i = 0; i < count; ++i)
        changes << changeOf(number + i, now);
    if (const auto done = store.saveAll(changes); !done)
        return done.error();
    number += count;
    report(number - 1);
    return {};
}

// What the program does once a day, so that it is killed in the middle of that, too.
Result<void> keepUp(FilingDatabase &store, const QDateTime &now)
{
    const auto purged = store.purge(now, 30);
    if (!purged)
        return purged.error();
    if (const auto done = store.backUp(now); !done)
        return done.error();
    return store.eraseInBackups(now);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    FilingDatabase store;
    const auto opened = store.open(arguments.value(1), {}, clock.now());
    if (!opened)
        return fail(opened.error());
    if (opened->isRecovered)
        return 2;
    int number = arguments.value(2).toInt();
    for (int turn = 1;; ++turn) {
        // Another day every time, so that there is a backup to be made.
        const QDateTime now = clock.now().addDays(number % 20);
        if (const auto written = write(store, number, now); !written)
            return fail(written.error());
        if (turn % upkeepEvery != 0)
            continue;
        if (const auto kept = keepUp(store, now); !kept)
            return fail(kept.error());
    }
}
