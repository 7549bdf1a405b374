// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/rules/words.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Each value has one word, for file, rules, settings and commands alike. The words of version 0.1.0
// are in files: they never change their meaning.
class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void wordsStayWhatTheyWere();
    void everyWordComesBack();
    void otherWordsMeanNothing();
};

void WordsTest::wordsStayWhatTheyWere()
{
    QCOMPARE(wordOf(FilingType::First), u"first"_s);
    QCOMPARE(wordOf(FilingType::NewSite), u"new-site"_s);
    QCOMPARE(wordOf(FilingType::CancelAccess), u"cancel-access"_s);
    QCOMPARE(wordOf(FilingPart::Both), u"both"_s);
    QCOMPARE(wordOf(RuleChoice::National), u"national"_s);
    QCOMPARE(wordOf(Role::Subject), u"subject"_s);
    QCOMPARE(wordOf(Carrier::Broadnet), u"broadnet"_s);
    QCOMPARE(wordOf(DocumentKind::HkMacauPermit), u"hk-macau-permit"_s);
}

template <typename Enum>
void everyWordIsOneValue(qsizetype least)
{
    const QStringList words = allWords<Enum>();
    QVERIFY(words.size() >= least);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QCOMPARE(words.indexOf(words.at(i)), i);
        const auto value = fromWord<Enum>(words.at(i));
        QVERIFY(value);
        QCOMPARE(wordOf(*value), words.at(i));
    }
}

void WordsTest::everyWordComesBack()
{
    everyWordIsOneValue<FilingType>(6);
    everyWordIsOneValue<FilingPart>(4);
    everyWordIsOneValue<RuleChoice>(3);
    everyWordIsOneValue<Role>(2);
    everyWordIsOneValue<Carrier>(5);
    everyWordIsOneValue<DocumentKind>(8);
}

void WordsTest::otherWordsMeanNothing()
{
    QVERIFY(!fromWord<FilingType>(u"First"));
    QVERIFY(!fromWord<FilingType>(u"subject"));
    QVERIFY(!fromWord<Role>(u""));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
