// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qgridlayout.h>

#include "tests/warnings.h"
#include "tests/ui/numberbench.h"
#include "ui/forms/countdownring.h"
#include "ui/number/answernote.h"
#include "ui/number/comparepanel.h"
#include "ui/number/numberwishes.h"
#include "ui/number/verificationrow.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Writes down where the row wanted to go.
class Wishes final : public NumberWishes
{
public:
    void showSms(NumberSession &) override { wished << u"sms"_s; }
    void showSuffix() override { wished << u"suffix"_s; }
    void showPeople() override { wished << u"people"_s; }
    void showResend(NumberSession &) override { wished << u"resend"_s; }

    QStringList wished;
};

class Bench final
{
public:
    Bench()
    {
        auto *grid = new QGridLayout(&bench.window);
        row = new VerificationRow(bench.number(), wishes, *grid, 1, &bench.window);
        refresh();
        bench.window.resize(1000, 300);
        bench.showWindow();
    }

    void refresh() { row->refresh(bench.clock.now()); }
    void fill()
    {
        bench.receive();
        bench.number().setCode(Secret(u"482913"_s));
        bench.number().setDocument(DocumentKind::IdCard, Secret(u"18302X"_s));
        refresh();
    }
    void answer(SiteMessageEffect effect)
    {
        bench.number().takeAnswer(*std::ranges::find(builtInRules().siteMessages, effect,
                                                     &SiteMessage::effect),
                                  AnswerChoice::Site);
        refresh();
    }
    [[nodiscard]] QString chip(const QString &name) const
    {
        return bench.find<QPushButton>(name)->text();
    }
    [[nodiscard]] QString left() const
    {
        return bench.find<CountdownLabel>(u"row1Left"_s)->text();
    }

    NumberBench bench;
    Wishes wishes;
    VerificationRow *row = nullptr;
};

} // namespace

// One number at the site: what to copy, what the site allows and said, and what is compared.
class VerificationRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }

    void beforeTheSms();
    void threeValuesAreCopied();
    void whatIsMissingLeadsToWhereItIsTyped();
    void verifiedAndUndone();
    void timeAndStateInAWord_data();
    void timeAndStateInAWord();
    void inputsThatAreLeft_data();
    void inputsThatAreLeft();
    void comparedBeforeTheLastInput();
    void answersAreSaidAndUndone_data();
    void answersAreSaidAndUndone();
    void anAnswerOfAnotherNumberIsNotSaidHere();
};

void VerificationRowTest::beforeTheSms()
{
    Bench bench;
    QCOMPARE(bench.chip(u"row1CopyPhone"_s), subjectPhone);
    // No value, no chip.
    QVERIFY(!bench.bench.isShown(u"row1CopyCode"_s));
    QCOMPARE(bench.bench.text(u"row1NoCode"_s), u"Waiting"_s);
    QVERIFY(!bench.bench.isShown(u"row1Verified"_s));
    QVERIFY(!bench.bench.isShown(u"row1Answer"_s));
    QVERIFY(bench.bench.press(u"row1ToSms"_s));
    QVERIFY(bench.bench.press(u"row1Resend"_s));
    QCOMPARE(bench.wishes.wished, QStringList({u"sms"_s, u"resend"_s}));
}

void VerificationRowTest::threeValuesAreCopied()
{
    Bench bench;
    bench.fill();
    for (const QString &chip : {u"row1CopyPhone"_s, u"row1CopyCode"_s, u"row1CopySuffix"_s})
        QVERIFY(bench.bench.press(chip));
    QCOMPARE(bench.bench.copied, QStringList({subjectPhone, u"482913"_s, u"18302X"_s}));
    QVERIFY(!bench.bench.isShown(u"row1ToSms"_s));
    // What is on them is heard, also while they say that it was copied.
    for (const auto &[chip, value] : {std::pair(u"row1CopyPhone"_s, subjectPhone),
                                      std::pair(u"row1CopyCode"_s, u"482913"_s),
                                      std::pair(u"row1CopySuffix"_s, u"18302X"_s)}) {
        const QString name = bench.bench.find<QPushButton>(chip)->accessibleName();
        QVERIFY2(name.contains(value), qPrintable(name));
    }
}

void VerificationRowTest::whatIsMissingLeadsToWhereItIsTyped()
{
    Bench bench;
    bench.bench.receive();
    bench.refresh();
    for (const QString &chip : {u"row1CopyCode"_s, u"row1CopySuffix"_s}) {
        QCOMPARE(bench.chip(chip), u"Fill in…"_s);
        QCOMPARE(bench.bench.find<QPushButton>(chip)->property("kind").toString(), u"link"_s);
        QVERIFY(bench.bench.find<QPushButton>(chip)->icon().isNull());
        QVERIFY(bench.bench.press(chip));
    }
    QCOMPARE(bench.wishes.wished, QStringList({u"sms"_s, u"suffix"_s}));
    QCOMPARE(bench.bench.copied, QStringList());
    QVERIFY(bench.bench.isShown(u"row1ToSms"_s));
}

void VerificationRowTest::verifiedAndUndone()
{
    Bench bench;
    bench.fill();
    QVERIFY(bench.bench.press(u"row1Verified"_s));
    bench.refresh();
    QCOMPARE(bench.bench.number().state(), VerificationState::Verified);
    QCOMPARE(bench.left(), u"Verified"_s);
    // Where the button is, a second click does nothing.
    QVERIFY(!bench.bench.find<QPushButton>(u"row1Verified"_s)->isEnabled());
    // Its line stays, so that no other row moves under the pointer.
    QCOMPARE(bench.bench.text(u"row1Budget"_s), u"Verified at 2026-11-23 09:00"_s);
    QVERIFY(bench.bench.press(u"row1Undo"_s));
    bench.refresh();
    QCOMPARE(bench.bench.number().state(), VerificationState::Received);
    QCOMPARE(bench.chip(u"row1Verified"_s), u"Note as verified"_s);
}

void VerificationRowTest::timeAndStateInAWord_data()
{
    QTest::addColumn<qint64>("seconds"); // since the SMS
    QTest::addColumn<QString>("left");
    QTest::newRow("just received") << qint64(0) << u"24:00:00"_s;
    QTest::newRow("the last second") << qint64(86399) << u"00:00:01"_s;
    QTest::newRow("over") << qint64(86400) << u"Expired"_s;
}

void VerificationRowTest::timeAndStateInAWord()
{
    QFETCH(qint64, seconds);
    Bench bench;
    QCOMPARE(bench.left(), u"—"_s);
    bench.fill();
    bench.bench.clock.advance(std::chrono::seconds(seconds));
    bench.refresh();
    QTEST(bench.left(), "left");
}

void VerificationRowTest::inputsThatAreLeft_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tone");
    QTest::newRow("none wrong") << 0 << u"5 wrong inputs left"_s << u"neutral"_s;
    QTest::newRow("two wrong") << 2 << u"3 wrong inputs left"_s << u"warn"_s;
    QTest::newRow("four wrong") << 4 << u"1 wrong input left"_s << u"bad"_s;
}

void VerificationRowTest::inputsThatAreLeft()
{
    QFETCH(int, wrong);
    QFETCH(QString, text);
    Bench bench;
    bench.fill();
    for (int i = 0; i < wrong; ++i)
        bench.answer(SiteMessageEffect::WrongInput);
    QVERIFY2(bench.bench.text(u"row1Budget"_s).contains(text),
             qPrintable(bench.bench.text(u"row1Budget"_s)));
    QTEST(bench.bench.find<QLabel>(u"row1Budget"_s)->property("tone").toString(), "tone");
}

void VerificationRowTest::comparedBeforeTheLastInput()
{
    Bench bench;
    bench.fill();
    auto *panel = new ComparePanel(bench.bench.number(), u"row1"_s);
    bench.bench.window.layout()->addWidget(panel);
    QVERIFY(!panel->isVisible());
    for (int i = 0; i < 4; ++i)
        bench.answer(SiteMessageEffect::WrongInput);
    panel->refresh();
    QVERIFY(panel->isVisible());
    QCOMPARE(bench.bench.text(u"row1CompareCode"_s), u"482913"_s);
    QCOMPARE(bench.bench.text(u"row1ComparePhone"_s), subjectPhone);
    QCOMPARE(bench.bench.text(u"row1CompareSuffix"_s), u"18302X"_s);
    // Nothing is copied meanwhile.
    for (const QString &chip : {u"row1CopyPhone"_s, u"row1CopyCode"_s, u"row1CopySuffix"_s})
        QVERIFY(!bench.bench.press(chip));
    QVERIFY(bench.bench.press(u"row1Compared"_s));
    panel->refresh();
    bench.refresh();
    QVERIFY(!panel->isVisible());
    QVERIFY(bench.bench.press(u"row1CopyCode"_s));
}

void VerificationRowTest::answersAreSaidAndUndone_data()
{
    QTest::addColumn<SiteMessageEffect>("effect");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<QString>("says");
    const auto stepAfter = [](SiteMessageEffect effect) {
        return std::ranges::find(builtInRules().siteMessages, effect, &SiteMessage::effect)
            ->nextStep.english;
    };
    QTest::newRow("this person is done") << SiteMessageEffect::PersonDone << u"good"_s
                                         << stepAfter(SiteMessageEffect::PersonDone);
    QTest::newRow("wrong input") << SiteMessageEffect::WrongInput << u"warn"_s
                                 << u"4 wrong inputs left"_s;
    QTest::newRow("a resend") << SiteMessageEffect::ResendAccepted << u"accent"_s
                              << u"A resend does not move the deadline."_s;
    QTest::newRow("failed for good") << SiteMessageEffect::FinalFailure << u"bad"_s
                                     << stepAfter(SiteMessageEffect::FinalFailure);
}

void VerificationRowTest::answersAreSaidAndUndone()
{
    QFETCH(SiteMessageEffect, effect);
    QFETCH(QString, says);
    Bench bench;
    bench.fill();
    const FilingRecord before = bench.bench.session.record();
    auto *note = new AnswerNote(bench.bench.session, u"site"_s);
    bench.bench.window.layout()->addWidget(note);
    QVERIFY(!note->isVisible());
    bench.answer(effect);
    QVERIFY(note->isVisible());
    QTEST(bench.bench.find<QWidget>(u"siteAnswer"_s)->property("tone").toString(), "tone");
    QVERIFY(bench.bench.text(u"siteAnswerTitle"_s).contains(u"138****8000"_s));
    QVERIFY(!says.isEmpty());
    QVERIFY(bench.bench.text(u"siteAnswerText"_s).contains(says));
    QVERIFY(bench.bench.press(u"siteAnswerUndo"_s));
    QVERIFY(!note->isVisible());
    QCOMPARE(bench.bench.session.record(), before);
}

void VerificationRowTest::anAnswerOfAnotherNumberIsNotSaidHere()
{
    Bench bench;
    bench.fill();
    AnswerNote others(bench.bench.session, u"other"_s, &bench.bench.other());
    AnswerNote own(bench.bench.session, u"own"_s, &bench.bench.number());
    bench.answer(SiteMessageEffect::WrongInput);
    QVERIFY(others.isHidden());
    QVERIFY(!own.isHidden());
    QVERIFY(whomText(bench.bench.other()).contains(u"133****3000"_s));
}

#include "tst_verificationrow.moc"

BEIAN_UI_TEST_MAIN(VerificationRowTest)
