// SPDX-License-Identifier: MIT
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

#include "app/store/recordtext.h"
#include "tests/app/storebench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// A filing as text: nothing of it is lost, and nothing that cannot be so is taken.
class RecordTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everythingComesBack();
    void fullNumbersAreLeftOutWhereTheyAreNotWanted();
    void linesOfAHistoryComeBack();
    void anOldLineHasTheSameIdEverywhere();
    void whatCannotBeSoIsRefused_data();
    void whatCannotBeSoIsRefused();
};

void RecordTextTest::everythingComesBack()
{
    for (const QDateTime &removedAt : {QDateTime(), storeStart()}) {
        const SharedFiling filing{richFiling(), removedAt};
        const auto again = filingFromText(filingText(filing, Phones::Kept));
        QVERIFY(again);
        QCOMPARE(*again, filing);
    }
    FilingRecord draft;
    draft.id = QUuid::createUuid();
    const auto again = filingFromText(filingText({draft, {}}, Phones::Kept));
    QVERIFY(again);
    QVERIFY(isSameFiling(*again, {draft, {}}));
}

void RecordTextTest::fullNumbersAreLeftOutWhereTheyAreNotWanted()
{
    const FilingRecord rich = richFiling();
    const QByteArray text = filingText({rich, {}}, Phones::LeftOut);
    QVERIFY(!text.contains("phone"));
    QVERIFY(!text.contains("13800138000"));
    QCOMPARE(filingFromText(text)->record, masked(rich));
}

void RecordTextTest::linesOfAHistoryComeBack()
{
    for (int kind = 0; kind <= int(EventKind::GaveWay); ++kind) {
        FilingEvent event{storeStart(), EventKind(kind), 2, {Role::Site, Role::Subject}, u"8000"_s,
                          u"“文字”"_s};
        event.counter = u"三号窗口"_s;
        event.id.value = QUuid::createUuid();
        const auto again = eventFromObject(eventObject(event));
        QVERIFY(again);
        QCOMPARE(*again, event);
        QCOMPARE(again->id.value, event.id.value);
    }
}

void RecordTextTest::anOldLineHasTheSameIdEverywhere()
{
    const QUuid filing = QUuid::createUuid();
    const FilingEvent line = noteOf(u"line"_s);
    QCOMPARE(derivedId(filing, line, 0), derivedId(filing, line, 0));
    QVERIFY(derivedId(filing, line, 0) != derivedId(filing, line, 1)); // the same twice is two
    QVERIFY(derivedId(filing, line, 0) != derivedId(QUuid::createUuid(), line, 0));
    QVERIFY(derivedId(filing, line, 0) != derivedId(filing, noteOf(u"other"_s), 0));
}

void RecordTextTest::whatCannotBeSoIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QJsonObject good =
        QJsonDocument::fromJson(filingText({richFiling(), {}}, Phones::Kept)).object();
    const auto row = [&good](const char *name, const char *key, const QJsonValue &value) {
        QJsonObject other = good;
        other.insert(QLatin1StringView(key), value);
        QTest::newRow(name) << QJsonDocument(other).toJson();
    };
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("nothing") << QByteArray();
    row("a later format", "format", 2);
    row("no id", "id", u"x"_s);
    row("a type that there is not", "type", u"x"_s);
    row("a round below zero", "round", -1);
    row("a day that there is not", "submitted", u"2026-02-30"_s);
    row("a name that is a number", "applicant", 1);
    QJsonArray persons = good.value("persons"_L1).toArray();
    QJsonObject person = persons.at(0).toObject();
    person.insert("number"_L1, 77);
    persons.replace(0, person);
    row("a person with a number that is not there", "persons", persons);
    QJsonArray numbers = good.value("numbers"_L1).toArray();
    QJsonObject number = numbers.at(0).toObject();
    number.insert("phone"_L1, u"110105194912310021"_s);
    numbers.replace(0, number);
    row("a phone that is none", "numbers", numbers);
}

void RecordTextTest::whatCannotBeSoIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!filingFromText(text));
}

QTEST_GUILESS_MAIN(RecordTextTest)
#include "tst_recordtext.moc"
