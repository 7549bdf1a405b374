// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "ui/texts/sitetexts.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

// What the site still allows and what its answers mean, in words.
class SiteTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void figures_data();
    void figures();
    void aReportedFigureSaysSoOnce_data();
    void aReportedFigureSaysSoOnce();
    void careGrowsWithTheAttempts_data();
    void careGrowsWithTheAttempts();
    void tonesOfAnswers_data();
    void tonesOfAnswers();
    void everyConflictIsAQuestionWithTwoAnswers_data();
    void everyConflictIsAQuestionWithTwoAnswers();
};

void SiteTextsTest::figures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("used");
    QTest::addColumn<QString>("attempts");
    QTest::addColumn<QString>("resends");
    QTest::newRow("none used") << u"en"_s << 0 << u"5 wrong inputs left"_s
                               << u"2 resends left"_s;
    QTest::newRow("one used") << u"en"_s << 1 << u"4 wrong inputs left"_s
                              << u"1 resend left"_s;
    QTest::newRow("more used than there are") << u"en"_s << 6 << u"0 wrong inputs left"_s
                                              << u"0 resends left"_s;
}

void SiteTextsTest::figures()
{
    QFETCH(QString, language);
    QFETCH(int, used);
    QVERIFY(installLanguage(*qApp, language));
    QTEST(attemptsText({used, mostWrongInputs, false}), "attempts");
    QTEST(resendsText({used, mostResends, false}), "resends");
}

void SiteTextsTest::aReportedFigureSaysSoOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("mark");
    QTest::newRow("English") << u"en"_s << u"reported"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"全国"_s;
}

void SiteTextsTest::aReportedFigureSaysSoOnce()
{
    QFETCH(QString, language);
    QFETCH(QString, mark);
    QVERIFY(installLanguage(*qApp, language));
    const Budget sure{1, mostWrongInputs, false};
    const Budget reported{1, mostWrongInputs, true};
    QVERIFY(!attemptsText(sure).contains(mark));
    QVERIFY2(attemptsText(reported).contains(mark), qPrintable(attemptsText(reported)));
    QVERIFY(attemptsText(reported).contains(attemptsText(sure)));
    QVERIFY(resendsText(reported).contains(mark));
    const QString both = budgetsText(reported, reported);
    QCOMPARE(both.count(mark), 1);
    QVERIFY(both.contains(attemptsText(sure)));
    QVERIFY(both.contains(resendsText(sure)));
    QCOMPARE(budgetsText(sure, sure).count(mark), 0);
}

void SiteTextsTest::careGrowsWithTheAttempts_data()
{
    QTest::addColumn<int>("wrongInputs");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("none") << 0 << Tone::Neutral;
    QTest::newRow("one") << 1 << Tone::Neutral;
    QTest::newRow("two") << 2 << Tone::Warn;
    QTest::newRow("three") << 3 << Tone::Warn;
    QTest::newRow("four: one is left") << 4 << Tone::Bad;
    QTest::newRow("five") << 5 << Tone::Bad;
    QTest::newRow("six") << 6 << Tone::Bad;
}

void SiteTextsTest::careGrowsWithTheAttempts()
{
    QFETCH(int, wrongInputs);
    QTEST(toneOf(attemptStage(wrongInputs)), "tone");
}

void SiteTextsTest::tonesOfAnswers_data()
{
    QTest::addColumn<SiteMessageEffect>("effect");
    QTest::addColumn<Tone>("tone");
    using enum SiteMessageEffect;
    QTest::newRow("the filing is done") << FilingDone << Tone::Good;
    QTest::newRow("this person is done") << PersonDone << Tone::Good;
    QTest::newRow("was done already") << AlreadyDone << Tone::Good;
    QTest::newRow("a resend comes") << ResendAccepted << Tone::Accent;
    // Can mean that it is done.
    QTest::newRow("no match") << NoMatch << Tone::Warn;
    QTest::newRow("nothing waits") << NothingPending << Tone::Warn;
    QTest::newRow("wrong input") << WrongInput << Tone::Warn;
    QTest::newRow("failed, nobody knows why") << UnexplainedFailure << Tone::Warn;
    QTest::newRow("no resend left") << ResendLimit << Tone::Warn;
    QTest::newRow("failed for good") << FinalFailure << Tone::Bad;
}

void SiteTextsTest::tonesOfAnswers()
{
    QFETCH(SiteMessageEffect, effect);
    QTEST(toneOf(effect), "tone");
}

void SiteTextsTest::everyConflictIsAQuestionWithTwoAnswers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<AnswerConflict>("conflict");
    for (const char *language : {"en", "zh_CN", "zh_TW"}) {
        for (const auto &[name, conflict] :
             {std::pair{"others are open", AnswerConflict::OthersOpen},
              std::pair{"nobody else is open", AnswerConflict::NobodyElseOpen},
              std::pair{"verified here", AnswerConflict::VerifiedHere}})
            QTest::addRow("%s, %s", name, language) << QString::fromLatin1(language) << conflict;
    }
}

void SiteTextsTest::everyConflictIsAQuestionWithTwoAnswers()
{
    QFETCH(QString, language);
    QFETCH(AnswerConflict, conflict);
    QVERIFY(installLanguage(*qApp, language));
    const ConflictText text = conflictText(conflict);
    static const QRegularExpression han(u"\\p{Han}"_s);
    for (const QString &part : {text.title, text.text, text.site, text.here}) {
        QVERIFY(!part.isEmpty());
        QCOMPARE(part.contains(han), language != "en"_L1);
    }
    QVERIFY(text.site != text.here);
    // They stand on buttons.
    QVERIFY(text.site.size() < 40 && text.here.size() < 40);
}

#include "tst_sitetexts.moc"

BEIAN_UI_TEST_MAIN(SiteTextsTest)
