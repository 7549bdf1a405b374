// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/filing/filing.h"

using namespace beian;
using namespace Qt::StringLiterals;

class FilingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void numbers_data();
    void numbers();
    void anEmptyFilingIsAFirstOneByItsDate();
};

void FilingTest::numbers_data()
{
    QTest::addColumn<QList<Person>>("persons");
    QTest::addColumn<QStringList>("groups"); // "phone: roles", S for the subject, W for the site
    const QString one = u"13800138000"_s;
    const QString two = u"13300133000"_s;
    QTest::newRow("nobody") << QList<Person>() << QStringList();
    QTest::newRow("two persons, two numbers")
        << QList<Person>{{Role::Subject, one}, {Role::Site, two}}
        << QStringList{u"13800138000: S"_s, u"13300133000: W"_s};
    QTest::newRow("two persons share one: one SMS")
        << QList<Person>{{Role::Subject, one}, {Role::Site, one}}
        << QStringList{u"13800138000: SW"_s};
    QTest::newRow("two of one role share one: the role counts once")
        << QList<Person>{{Role::Site, one}, {Role::Site, one}}
        << QStringList{u"13800138000: W"_s};
    QTest::newRow("in the order of first appearance")
        << QList<Person>{{Role::Site, two}, {Role::Subject, one}, {Role::Subject, two}}
        << QStringList{u"13300133000: WS"_s, u"13800138000: S"_s};
    QTest::newRow("one whose number is not known is left out")
        << QList<Person>{{Role::Subject, {}}, {Role::Site, two}}
        << QStringList{u"13300133000: W"_s};
    QTest::newRow("an optional one with a number counts")
        << QList<Person>{{Role::Subject, one, true}} << QStringList{u"13800138000: S"_s};
}

void FilingTest::numbers()
{
    QFETCH(QList<Person>, persons);
    QStringList groups;
    for (const NumberGroup &group : numbersOf(persons)) {
        QString text = group.phone + u": "_s;
        for (const Role role : group.roles)
            text += role == Role::Subject ? u'S' : u'W';
        groups << text;
    }
    QTEST(groups, "groups");
}

void FilingTest::anEmptyFilingIsAFirstOneByItsDate()
{
    const Filing filing;
    QCOMPARE(filing.type, FilingType::First);
    QCOMPARE(filing.part, FilingPart::None);
    QCOMPARE(filing.rules, RuleChoice::Auto);
    QVERIFY(!filing.submitted.isValid());
    QVERIFY((Person{Role::Site, u"1"_s, false} == Person{Role::Site, u"1"_s}));
    QVERIFY((Person{Role::Site, u"1"_s, true} != Person{Role::Site, u"1"_s}));
}

QTEST_GUILESS_MAIN(FilingTest)
#include "tst_filing.moc"
