// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include "tests/warnings.h"
#include "app/store/filingpeek.h"
#include "app/store/filingdatabase.h"
#include "app/time/beijingtime.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return fromBeijing(QDate(2026, 11, 23), QTime(9, 0));
}

FilingRecord filing(int minutesLeft)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = u"%1"_s.arg(minutesLeft);
    record.provinceCode = u"330000"_s;
    record.submitted = QDate(2026, 11, 22);
    record.type = FilingType::First;
    record.createdAt = now().addDays(-1);
    KeptPerson person;
    person.number = NumberId(0);
    record.persons << person;
    KeptNumber number = keptNumber(u"13800138000"_s);
    number.verification.receivedAt = now().addDays(-1).addSecs(minutesLeft * 60);
    addNumber(record, number);
    return record;
}

} // namespace

class FilingPeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void givesTheMostUrgentInTheirOrder();
    void makesNothingWhereNothingIs();
    void givesNothingOfAFileThatIsNone();
    void changesNoByte();
};

void FilingPeekTest::givesTheMostUrgentInTheirOrder()
{
    const QTemporaryDir folder;
    FilingDatabase store;
    QVERIFY(store.open(folder.path(), {}, now()));
    QList<KeptChange> changes;
    for (int minutes = 300; minutes > 0; --minutes)
        changes << KeptChange{filing(minutes), {}};
    QVERIFY(store.saveAll(changes));
    // Also while another connection is open, as that of a program that was killed.
    const QList<FilingRecord> peeked = peekFilings(folder.path(), now());
    QCOMPARE(peeked.size(), firstPortion);
    for (int i = 0; i < peeked.size(); ++i)
        QCOMPARE(peeked.at(i).applicant, QString::number(i + 1));
    QCOMPARE(peeked.constFirst().numbers.constFirst().mask, u"138****8000"_s);
    QVERIFY(peeked.constFirst().numbers.constFirst().phone.isEmpty());
}

void FilingPeekTest::makesNothingWhereNothingIs()
{
    const QTemporaryDir folder;
    QVERIFY(peekFilings(folder.filePath(u"none"_s), now()).isEmpty());
    QVERIFY(peekFilings(folder.path(), now()).isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void FilingPeekTest::givesNothingOfAFileThatIsNone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"filings.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3");
    file.write(QByteArray(5000, 'x'));
    file.close();
    QVERIFY(peekFilings(folder.path(), now()).isEmpty());
}

void FilingPeekTest::changesNoByte()
{
    const QTemporaryDir folder;
    {
        FilingDatabase store;
        QVERIFY(store.open(folder.path(), {}, now()));
        QVERIFY(store.save(filing(5), {}));
    }
    QFile file(folder.filePath(u"filings.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(peekFilings(folder.path(), now()).size(), 1);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

QTEST_GUILESS_MAIN(FilingPeekTest)
#include "tst_filingpeek.moc"
