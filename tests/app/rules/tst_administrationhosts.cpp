// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/rules/administrationhosts.h"
#include "app/rules/rulebook.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class AdministrationHostsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyAddressOfTheRulesIsAtOne();
    void othersAreNone_data();
    void othersAreNone();
};

void AdministrationHostsTest::everyAddressOfTheRulesIsAtOne()
{
    const Result<RuleBook> rules = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY(rules);
    QVERIFY(isAdministrationHost(rules->national.page.host()));
    QVERIFY(isAdministrationHost(rules->national.home.host()));
    QCOMPARE(rules->provinces.size(), 31);
    for (const Province &province : rules->provinces)
        QVERIFY2(isAdministrationHost(province.site2019.host()), qPrintable(province.code));
}

void AdministrationHostsTest::othersAreNone_data()
{
    QTest::addColumn<QString>("host");
    for (const QString &host :
         {u"miit-beian.top"_s, u"beian.miit.gov.cn.example.top"_s, u"notmiit.gov.cn"_s,
          u"gov.cn"_s, u"www.shca.gov.cn"_s, QString()})
        QTest::newRow(qPrintable(host + u'.')) << host;
}

void AdministrationHostsTest::othersAreNone()
{
    QFETCH(QString, host);
    QVERIFY(!isAdministrationHost(host));
}

QTEST_GUILESS_MAIN(AdministrationHostsTest)
#include "tst_administrationhosts.moc"
