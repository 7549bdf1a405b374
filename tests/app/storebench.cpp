// SPDX-License-Identifier: MIT
#include "storebench.h"

#include <QtCore/qdebug.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include "app/support/qtversion.h"
#include "tests/quickfolder.h"

namespace beian {

using namespace Qt::StringLiterals;

StoreBench::StoreBench()
    : m_dir(quickFolder() + u"/备案 数据 XXXXXX"_s)
{ }

QString StoreBench::backup(const QString &day) const
{
    return folder() + u"/backups/filings-"_s + day + u".db"_s;
}

QStringList StoreBench::backups() const
{
    return QDir(folder() + u"/backups"_s).entryList(QDir::Files, QDir::Name);
}

QDateTime storeStart()
{
    return {QDate(2026, 11, 23), QTime(2, 15, 2), utcZone};
}

FilingRecord waitingFiling(const QString &applicant)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = applicant;
    record.provinceCode = u"330000"_s;
    record.submitted = QDate(2026, 11, 22);
    record.type = FilingType::First;
    record.createdAt = storeStart().addSecs(-3600);
    addNumber(record, keptNumber(u"13800138000"_s));
    record.numbers.first().phone.clear();
    record.persons << KeptPerson{Role::Subject, false, false, {}, NumberId(0)}
                   << KeptPerson{Role::Site, false, false, {}, NumberId(0)};
    return record;
}

FilingRecord finishedFiling(const QString &applicant, const QDateTime &at)
{
    FilingRecord record = waitingFiling(applicant);
    record.numbers.first().verification.receivedAt = at.addSecs(-600);
    record.numbers.first().verification.verifiedAt = at;
    return record;
}

FilingRecord runningFiling(const QString &applicant, const QDateTime &deadline)
{
    FilingRecord record = waitingFiling(applicant);
    record.numbers.first().verification.receivedAt =
        deadline.addMSecs(-std::chrono::milliseconds(verificationSpan).count());
    return record;
}

FilingRecord richFiling()
{
    FilingRecord record = waitingFiling(u"杭州“云”工作室; DROP TABLE"_s);
    record.orderNumber = u"ORD-20261123-7"_s;
    record.note = u"“周五”; '\" 备注"_s;
    record.responsible = u"三号窗口"_s;
    record.hasGivenWay = true;
    record.type = FilingType::Change;
    record.part = FilingPart::Both;
    record.rules = RuleChoice::National;
    record.isReceivedAnyway = true;
    record.isNumberChanging = true;
    record.round = 3;
    addNumber(record, keptNumber(u"19912345678"_s));
    record.numbers.first().phone = u"13800138000"_s;
    KeptNumber &number = record.numbers.first();
    number.verification.noticeAt = storeStart().addMSecs(-7200001);
    number.verification.receivedAt = storeStart().addSecs(-7000);
    number.verification.isFirstSmsLost = true;
    number.verification.verifiedAt = storeStart().addSecs(-100);
    number.resentAt = storeStart().addSecs(-7100);
    number.resends = 2;
    number.wrongInputs = 4;
    number.document = DocumentKind::HkMacauPermit;
    record.numbers.last().verification.hasFailed = true;
    record.persons = {{Role::Subject, false, true, Carrier::Broadnet, NumberId(1)},
                      {Role::Site, true, false, {}, NumberId(0)},
                      {Role::Site, false, false, Carrier::Virtual, NumberId(1)},
                      {Role::Subject, false, false, {}, {}}};
    sortNumbers(record);
    return record;
}

FilingRecord masked(FilingRecord record)
{
    for (KeptNumber &number : record.numbers)
        number.phone.clear();
    return record;
}

FilingEvent noteOf(const QString &text)
{
    return {storeStart(), EventKind::Note, 1, {}, {}, text};
}

QList<FilingRecord> loadAll(FilingDatabase &store, const QDateTime &now)
{
    QList<FilingRecord> all;
    const auto done = store.load(now, [&all](const QList<FilingRecord> &records, bool) {
        all << records;
        return true;
    });
    if (done)
        return all;
    qWarning() << "not loaded:" << errorKindName(done.error().kind);
    return {};
}

QStringList applicantsOf(const QList<FilingRecord> &records)
{
    QStringList names;
    for (const FilingRecord &record : records)
        names << record.applicant;
    return names;
}

QStringList statementsOfStep(int number)
{
    QFile step(u":/store/%1.sql"_s.arg(number, 3, 10, QChar(u'0')));
    return step.open(QIODevice::ReadOnly | QIODevice::Text)
        ? QString::fromUtf8(step.readAll()).split(u";\n"_s, Qt::SkipEmptyParts)
        : QStringList();
}

QVariant askFile(const QString &file, const QString &statement)
{
    const QString connection = u"beside"_s;
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(statement) && query.next())
                answer = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return answer;
}

FileLock::FileLock(const QString &file)
    : m_connection(u"holding "_s + file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    m_isHeld = database.open() && QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s);
}

FileLock::~FileLock()
{
    QSqlDatabase::database(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace beian
