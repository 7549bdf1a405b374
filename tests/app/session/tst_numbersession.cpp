// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "../recordsamples.h"
#include "app/session/filingsession.h"
#include "app/session/numbersession.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(book);
    return *book;
}

const QString sms = u"106598051001\n2026-11-23 08:40\n【工信部备案系统】验证码:482913，请在24小时内完成核验"_s;
const QString otherSms = u"【工信部备案系统】验证码:739104，请在24小时内完成核验"_s;

// A first filing with one number, at nine in the morning.
struct Bench
{
    ManualClock clock{beijing("2026-11-23T09:00")};
    FilingSession session{rules(), clock};

    Bench()
    {
        session.setProvince(u"440000"_s);
        session.setType(FilingType::First, FilingPart::None);
        session.setPerson(0, u"13800138000"_s, {});
    }
    [[nodiscard]] NumberSession &number() { return *session.numbers().constFirst(); }
};

} // namespace

// One number that is being worked on: what a pasted SMS changes, and how it is taken back.
class NumberSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aPastedSmsIsTakenBackWithAllThatWasReadOfIt();
    void whatWasChangedSinceStays();
    void theCodeThatWasTypedBeforeComesBack();
    void oneSmsAfterTheOther();
    void oneSmsAfterTheOtherOfTheSameWording();
    void theCodeThatWasChosenGoesWithItsSms();
    void whatIsTypedAfterwardsIsTheFieldsOwn();
    void whatIsForgottenDoesNotComeBack();
    void whatWasSetAsideComesBack();
    void whatWasSetAsideIsWipedToo();
    void anOldRoundsCodeIsNotTakenBack();
    void whatWasWipedIsNotSaidOfANewRound();
    void nothingIsCopiedWithoutAnInput();
};

void NumberSessionTest::aPastedSmsIsTakenBackWithAllThatWasReadOfIt()
{
    Bench bench;
    QVERIFY(!bench.number().isPastedLast());
    bench.number().enterSms(Secret(sms));
    QCOMPARE(bench.number().code().reveal(), u"482913"_s);
    QCOMPARE(bench.number().sender(), u"106598051001"_s);
    QCOMPARE(bench.number().reception().receivedText(), u"2026-11-23 08:40"_s);
    QVERIFY(bench.number().isPastedLast());
    bench.number().takeBackPasted();
    QVERIFY(bench.number().sms().isEmpty());
    QCOMPARE(bench.number().sender(), QString());
    QCOMPARE(bench.number().reception().receivedText(), QString());
    QVERIFY(!bench.number().kept().verification.receivedAt.isValid());
    QVERIFY(!bench.number().isPastedLast());
}

void NumberSessionTest::whatWasChangedSinceStays()
{
    Bench bench;
    bench.number().enterSms(Secret(sms));
    bench.number().setReceived(u"2026-11-23 08:45"_s);
    bench.number().takeBackPasted();
    QCOMPARE(bench.number().reception().receivedText(), u"2026-11-23 08:45"_s);
    QCOMPARE(bench.number().sender(), QString());
    // A time that was there before the SMS was never its own.
    bench.number().enterSms(Secret(sms));
    bench.number().takeBackPasted();
    QCOMPARE(bench.number().reception().receivedText(), u"2026-11-23 08:45"_s);
}

void NumberSessionTest::theCodeThatWasTypedBeforeComesBack()
{
    Bench bench;
    bench.number().enterSms(Secret(u"111111"_s));
    bench.number().enterSms(Secret(sms));
    QCOMPARE(bench.number().code().reveal(), u"482913"_s);
    bench.number().takeBackPasted();
    QCOMPARE(bench.number().code().reveal(), u"111111"_s);
}

void NumberSessionTest::oneSmsAfterTheOther()
{
    Bench bench;
    bench.number().setPasted(Secret(sms)); // offered from the clipboard
    bench.number().enterSms(Secret(otherSms));
    QCOMPARE(bench.number().code().reveal(), u"739104"_s);
    bench.number().takeBackPasted();
    QCOMPARE(bench.number().code().reveal(), u"482913"_s);
    QCOMPARE(bench.number().sms().pasted(), Secret(sms));
    QVERIFY(bench.number().isPastedLast());
    bench.number().takeBackPasted();
    QVERIFY(bench.number().sms().isEmpty());
    QCOMPARE(bench.number().reception().receivedText(), QString());
}

void NumberSessionTest::oneSmsAfterTheOtherOfTheSameWording()
{
    Bench bench;
    bench.number().enterSms(Secret(sms));
    bench.number().enterSms(Secret(QString(sms).replace(u"482913"_s, u"739104"_s)));
    QCOMPARE(bench.number().code().reveal(), u"739104"_s);
    QVERIFY(bench.number().isPastedLast());
    bench.number().takeBackPasted();
    QCOMPARE(bench.number().code().reveal(), u"482913"_s);
    QCOMPARE(bench.number().sms().pasted(), Secret(sms));
}

void NumberSessionTest::theCodeThatWasChosenGoesWithItsSms()
{
    Bench bench;
    bench.number().enterSms(Secret(sms + u'\n' + otherSms));
    const QList<Secret> candidates = bench.number().sms().reading().candidates;
    QCOMPARE(candidates.size(), 2);
    bench.number().chooseCode(candidates.constLast());
    QVERIFY(!bench.number().code().isEmpty());
    QVERIFY(bench.number().isPastedLast());
    bench.number().takeBackPasted();
    QVERIFY(bench.number().sms().isEmpty());
}

void NumberSessionTest::whatIsTypedAfterwardsIsTheFieldsOwn()
{
    Bench bench;
    bench.number().enterSms(Secret(sms));
    bench.number().enterSms(Secret(u"48291"_s));
    QVERIFY(!bench.number().isPastedLast());
    bench.number().enterSms(Secret(u"482913"_s)); // the field took its own step back
    QVERIFY(bench.number().isPastedLast());
    // A letter in a text without a code is no SMS of its own.
    Bench other;
    other.number().enterSms(Secret(u"您的备案已提交管局审核，请留意短信"_s));
    other.number().enterSms(Secret(u"您的备案已提交管局审核，请留意短信。"_s));
    QVERIFY(!other.number().isPastedLast());
}

void NumberSessionTest::whatIsForgottenDoesNotComeBack()
{
    Bench bench;
    bench.number().enterSms(Secret(u"111111"_s));
    bench.number().enterSms(Secret(sms));
    bench.number().forgetPrivate();
    QVERIFY(!bench.number().isPastedLast());
}

// The clerk's own, while the filer types.
void NumberSessionTest::whatWasSetAsideComesBack()
{
    Bench bench;
    bench.number().enterSms(Secret(u"111111"_s));
    bench.number().setDocument(DocumentKind::IdCard, Secret(u"18302X"_s));
    bench.session.setPrivateAside();
    const QSignalSpy forgotten(&bench.session, &FilingSession::privateForgotten);
    bench.number().enterSms(Secret(sms));
    bench.number().setDocument(DocumentKind::IdCard, Secret(u"31002X"_s));
    QCOMPARE(forgotten.size(), 0);
    bench.session.takeBackPrivate();
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(bench.number().code().reveal(), u"111111"_s);
    QCOMPARE(bench.number().documentText().reveal(), u"18302X"_s);
    QVERIFY(!bench.number().isPastedLast());
    // It is set aside no more.
    bench.session.takeBackPrivate();
    QVERIFY(!bench.number().hasPrivate());
}

void NumberSessionTest::whatWasSetAsideIsWipedToo()
{
    Bench bench;
    bench.number().enterSms(Secret(sms));
    bench.number().setDocument(DocumentKind::IdCard, Secret(u"18302X"_s));
    bench.session.setPrivateAside();
    bench.number().enterSms({});
    bench.number().setDocument(DocumentKind::IdCard, {});
    bench.session.wipePrivate();
    QVERIFY(bench.number().isCodeWiped() && bench.number().isDocumentWiped());
    bench.number().enterSms(Secret(u"739104"_s));
    bench.session.takeBackPrivate();
    QVERIFY(!bench.number().hasPrivate());
}

void NumberSessionTest::anOldRoundsCodeIsNotTakenBack()
{
    Bench bench;
    bench.number().enterSms(Secret(sms));
    bench.number().setDocument(DocumentKind::IdCard, Secret(u"18302X"_s));
    bench.session.setPrivateAside();
    bench.session.startNewRound();
    bench.session.takeBackPrivate();
    QVERIFY(bench.number().sms().isEmpty());
    QCOMPARE(bench.number().documentText().reveal(), u"18302X"_s);
}

void NumberSessionTest::whatWasWipedIsNotSaidOfANewRound()
{
    Bench bench;
    bench.number().enterSms(Secret(sms));
    bench.session.wipePrivate();
    QVERIFY(bench.number().isCodeWiped());
    bench.session.startNewRound();
    QVERIFY(!bench.number().isCodeWiped());
}

void NumberSessionTest::nothingIsCopiedWithoutAnInput()
{
    Bench bench;
    bench.number().setReceived(u"2026-11-23 08:40"_s);
    const auto wrong = std::ranges::find(rules().siteMessages, SiteMessageEffect::WrongInput,
                                         &SiteMessage::effect);
    for (int input = 1; input <= 5; ++input) {
        bench.number().takeAnswer(*wrong, AnswerChoice::Site);
        // Before the last one it waits for the comparison.
        QCOMPARE(bench.number().isCopyHeld(), input >= 4);
        bench.number().confirmCompared();
        QCOMPARE(bench.number().isCopyHeld(), input == 5);
    }
}

QTEST_GUILESS_MAIN(NumberSessionTest)

#include "tst_numbersession.moc"
