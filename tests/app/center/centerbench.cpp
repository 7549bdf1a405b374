// SPDX-License-Identifier: MIT
#include "tests/app/center/centerbench.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

#include "app/store/recordtext.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const DatabaseOptions options{.keepsFullNumbers = false, .keepFinishedDays = 30};

} // namespace

CounterDesk::CounterDesk()
{
    if (!restart())
        qWarning("the file of a counter cannot be opened");
}

bool CounterDesk::restart()
{
    StoreSeam seam;
    seam.fault = [this](const QString &statement) { return fault ? fault(statement) : 0; };
    m_exchange = std::make_unique<CenterExchange>(m_bench.folder(), options, false, seam);
    const auto opened = m_store.open(m_bench.folder(), options, storeStart());
    if (!opened)
        return false;
    const auto joined = m_exchange->readJoined();
    return joined.isOk();
}

void CounterDesk::close()
{
    m_exchange->disconnect();
    m_exchange->closeFile();
    m_store.close();
}

bool CounterDesk::replaceFile(const QString &other)
{
    close();
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file() + suffix);
    return QFile::copy(other, file())
        && QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner) && restart();
}

void CounterDesk::drop()
{
    m_exchange->disconnect();
}

Result<void> CounterDesk::join(const QString &address, const QString &counter)
{
    return m_exchange->join(address, counter);
}

std::optional<ErrorKind> CounterDesk::run()
{
    const auto done = m_exchange->run(QList<QUuid>()); // a window with nothing open
    return done ? std::nullopt : std::optional(done.error().kind);
}

QMap<QUuid, SharedFiling> CounterDesk::kept()
{
    QMap<QUuid, SharedFiling> all;
    const auto loaded =
        m_store.load(storeStart(), [&all](const QList<FilingRecord> &records, bool) {
            for (const FilingRecord &record : records)
                all.insert(record.id, {record, {}});
            return true;
        });
    const auto removed = m_store.loadRemoved();
    if (!loaded || !removed) {
        qWarning("what a counter keeps cannot be read");
        return {};
    }
    for (const QList<FilingRecord> &removal : *removed) {
        for (const FilingRecord &record : removal)
            all.insert(record.id, {record, storeStart()}); // the moment itself is not told
    }
    return all;
}

void failOnWarningsButOfLoss()
{
    QTest::failOnWarning(QRegularExpression(
        u"^(?!QSocketNotifier: Invalid socket|no connection to the server|server closed the "
        "connection|This version of PostgreSQL|QSqlQuery::exec: database not open|could not receive|"
        "could not send|FATAL: |SSL connection|connection )"_s));
}

QMap<QUuid, SharedFiling> keptAtCenter(const QString &text)
{
    QMap<QUuid, SharedFiling> all;
    const auto address = readCenterAddress(text, false);
    CenterLink link;
    if (!address || !link.open(*address))
        return all;
    const auto rows = link.ask(u"SELECT body FROM beian.filings"_s);
    if (!rows)
        return all;
    for (const CenterRow &row : *rows) {
        const auto filing = filingFromText(row.at(0).toString().toUtf8());
        if (!filing) {
            qWarning("what the center keeps cannot be read");
            return {};
        }
        all.insert(filing->record.id, *filing);
    }
    return all;
}

QStringList historyAtCenter(const QString &text, const QUuid &filing)
{
    QStringList lines;
    const auto address = readCenterAddress(text, false);
    CenterLink link;
    if (!address || !link.open(*address))
        return lines;
    const auto rows = link.ask(u"SELECT body ->> 'kind', body ->> 'counter' FROM beian.events "
                               "WHERE filing = ?::uuid ORDER BY place"_s,
                               {filing.toString(QUuid::WithoutBraces)});
    if (rows) {
        for (const CenterRow &row : *rows)
            lines << row.at(0).toString() + u' ' + row.at(1).toString();
    }
    return lines;
}

bool areEqual(const QMap<QUuid, SharedFiling> &one, const QMap<QUuid, SharedFiling> &other)
{
    if (one.keys() != other.keys())
        return false;
    for (auto each = one.cbegin(); each != one.cend(); ++each) {
        const SharedFiling &there = other[each.key()];
        if (each->removedAt.isValid() != there.removedAt.isValid()
            || !isSameFiling({each->record, {}}, {there.record, {}}))
            return false;
    }
    return true;
}

} // namespace beian
