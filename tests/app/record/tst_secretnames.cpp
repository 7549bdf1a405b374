// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/record/secretnames.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Six digits in a name: a company's, or a code that got into the wrong field.
class SecretNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void names_data();
    void names();
};

void SecretNamesTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("a site of digits") << u"518888网"_s << false;
    QTest::newRow("a domain of digits") << u"518888.com"_s << false;
    QTest::newRow("a domain of digits in full width") << u"５１８８８８．ｃｏｍ"_s << false;
    QTest::newRow("a company with digits") << u"上海123456有限公司"_s << false;
    QTest::newRow("a person") << u"陈先生"_s << false;
    QTest::newRow("digits alone") << u"482913"_s << true;
    QTest::newRow("digits alone with a full stop") << u"482913."_s << true;
    QTest::newRow("digits beside a name") << u"陈先生 482913"_s << true;
    QTest::newRow("digits at the end of a name") << u"陈先生482913"_s << true;
    QTest::newRow("a code with its word") << u"验证码482913网"_s << true;
    QTest::newRow("a code with its word in English") << u"code 482913.com"_s << true;
    QTest::newRow("the last six, so called") << u"后六位123456有限公司"_s << true;
    QTest::newRow("digits in two groups") << u"482 913"_s << true;
    QTest::newRow("a company, and digits alone") << u"上海123456有限公司 482913"_s << true;
    QTest::newRow("digits in words") << u"四八二九一三"_s << true;
    QTest::newRow("a passport") << u"护照E12345678"_s << true;
    QTest::newRow("an identity card") << u"11010519491231002X"_s << true;
    QTest::newRow("the end of an identity card") << u"31002X"_s << true;
    QTest::newRow("the end of a Hong Kong card") << u"567（8）"_s << true;
}

void SecretNamesTest::names()
{
    QFETCH(QString, name);
    QTEST(looksSecretInName(name), "isSecret");
}

QTEST_GUILESS_MAIN(SecretNamesTest)
#include "tst_secretnames.moc"
