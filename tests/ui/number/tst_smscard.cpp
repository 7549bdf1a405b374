// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlineedit.h>

#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/number/phonereminderlink.h"
#include "ui/number/resenddialog.h"
#include "ui/number/smscard.h"
#include "ui/theme/theme.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// One number on the page of the SMS: when it came, until when it holds, what is wrong with a time;
// and the two windows that it opens.
class SmsCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void justNowIsTheMinuteOfTheClock();
    void aTimeGivesItsDeadline_data();
    void aTimeGivesItsDeadline();
    void aLostFirstSmsNamesBothDeadlines();
    void whatWasTypedElsewhereIsShown();
    void theCodeComesFirstAndThenTheTime();
    void senderAndNoticeAreFoldedAway();
    void theCalendarIsOfferedWhileADeadlineIsOpen();
    void theLinkOpensTheReminderOfItsNumber();
    void oneWindowForTheResendOfANumber();
    void noRowMovesUnderThePointer_data();
    void noRowMovesUnderThePointer();
};

void SmsCardTest::justNowIsTheMinuteOfTheClock()
{
    NumberBench bench;
    bench.show(new SmsCard(bench.number(), 1));
    QVERIFY(bench.isShown(u"sms1Code"_s)); // who comes with the SMS in the hand begins there
    QVERIFY(bench.press(u"sms1Now"_s));
    QCOMPARE(bench.number().kept().verification.receivedAt, today());
    QCOMPARE(bench.text(u"sms1Deadline"_s), u"2026-11-24 09:00"_s);
    QVERIFY(!bench.isShown(u"sms1Now"_s));
    // The code is what is missing now.
    QCOMPARE(bench.window.focusWidget()->objectName(), u"sms1Code"_s);
}

void SmsCardTest::aTimeGivesItsDeadline_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("deadline"); // empty: the time is not taken
    QTest::newRow("today") << u"2026-11-23 08:30"_s << u"2026-11-24 08:30"_s;
    QTest::newRow("the time alone") << u"08:30"_s << u"2026-11-24 08:30"_s;
    QTest::newRow("not yet") << u"2026-11-23 10:30"_s << QString();
    QTest::newRow("no time") << u"some time"_s << QString();
}

void SmsCardTest::aTimeGivesItsDeadline()
{
    QFETCH(QString, typed);
    QFETCH(QString, deadline);
    NumberBench bench;
    bench.show(new SmsCard(bench.number(), 1));
    auto *field = bench.find<QLineEdit>(u"sms1Received"_s);
    bench.type(field, typed);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(bench.isShown(u"sms1Deadline"_s), !deadline.isEmpty());
    QCOMPARE(bench.isShown(u"sms1ReceivedError"_s), deadline.isEmpty());
    if (!deadline.isEmpty())
        QCOMPARE(bench.text(u"sms1Deadline"_s), deadline);
    else
        QCOMPARE(field->text(), typed); // what is refused stays in its field
}

void SmsCardTest::aLostFirstSmsNamesBothDeadlines()
{
    NumberBench bench;
    NumberSession &number = bench.number();
    number.setNotice(u"2026-11-23 08:00"_s);
    number.settleTimes();
    number.toggleResent();
    bench.clock.advance(10min);
    number.setReceived(beijingText(bench.clock.now()));
    number.settleTimes();
    bench.show(new SmsCard(number, 1));
    QVERIFY(number.kept().verification.isFirstSmsLost);
    QCOMPARE(bench.text(u"sms1Deadline"_s), beijingText(number.kept().verification.deadline()));
    QVERIFY(bench.isShown(u"sms1DeadlineHint"_s));
    QVERIFY(bench.text(u"sms1DeadlineHint"_s).contains(u"2026-11-24 09:10"_s));
}

void SmsCardTest::whatWasTypedElsewhereIsShown()
{
    NumberBench bench;
    bench.show(new SmsCard(bench.number(), 1));
    bench.number().setReceived(u"2026-11-23 08:15"_s);
    QCOMPARE(bench.find<QLineEdit>(u"sms1Received"_s)->text(), u"2026-11-23 08:15"_s);
    QCOMPARE(bench.text(u"sms1Deadline"_s), u"2026-11-24 08:15"_s);
    bench.number().setReceived({});
    QVERIFY(!bench.isShown(u"sms1Deadline"_s));
    QVERIFY(bench.isShown(u"sms1Now"_s));
}

void SmsCardTest::theCodeComesFirstAndThenTheTime()
{
    NumberBench bench;
    auto &card = bench.show(new SmsCard(bench.number(), 1));
    card.focusFirst();
    QCOMPARE(bench.window.focusWidget()->objectName(), u"sms1Code"_s);
    bench.type(bench.window.focusWidget(), u"482913"_s);
    card.focusFirst();
    QCOMPARE(bench.window.focusWidget()->objectName(), u"sms1Received"_s);
}

void SmsCardTest::senderAndNoticeAreFoldedAway()
{
    NumberBench bench;
    bench.show(new SmsCard(bench.number(), 1));
    QVERIFY(!bench.isShown(u"sms1Sender"_s));
    QVERIFY(!bench.isShown(u"sms1Notice"_s));
    QVERIFY(bench.press(u"sms1More"_s));
    QVERIFY(bench.isShown(u"sms1Sender"_s));
    bench.type(bench.find<QLineEdit>(u"sms1Sender"_s), u"12381"_s);
    QVERIFY(bench.press(u"sms1More"_s));
    QVERIFY(!bench.isShown(u"sms1Sender"_s));
    // What is known of it stays in view, and what is wrong with the notice comes into it.
    QVERIFY(bench.isShown(u"sms1SenderBadge"_s));
    bench.number().setNotice(u"2026-11-25 10:00"_s);
    QVERIFY(bench.isShown(u"sms1NoticeError"_s));
}

void SmsCardTest::theCalendarIsOfferedWhileADeadlineIsOpen()
{
    NumberBench bench;
    auto &card = bench.show(new SmsCard(bench.number(), 1));
    QVERIFY(!bench.isShown(u"sms1ToPhone"_s));
    bench.receive();
    QVERIFY(bench.isShown(u"sms1ToPhone"_s));
    bench.clock.advance(25h);
    card.tick(bench.clock.now());
    QVERIFY(!bench.isShown(u"sms1ToPhone"_s));
}

void SmsCardTest::theLinkOpensTheReminderOfItsNumber()
{
    NumberBench bench;
    bench.receive();
    bench.show(makePhoneReminderLink(bench.number(), u"toPhone"_s));
    QVERIFY(bench.press(u"toPhone"_s));
    auto *dialog = bench.find<QDialog>(u"phoneReminderDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
}

void SmsCardTest::oneWindowForTheResendOfANumber()
{
    NumberBench bench;
    Ticker ticker(bench.clock);
    bench.showWindow();
    ResendDialogs dialogs(ticker);
    const auto shown = [&bench] { return bench.window.findChildren<ResendDialog *>(); };
    dialogs.open(bench.number(), bench.window);
    dialogs.open(bench.number(), bench.window);
    QCOMPARE(shown().size(), 1);
    dialogs.open(bench.other(), bench.window);
    QCOMPARE(shown().size(), 2);
    for (ResendDialog *dialog : shown())
        dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialogs.open(bench.number(), bench.window);
    QCOMPARE(shown().size(), 1);
    QVERIFY(shown().constFirst()->isVisible());
}

void SmsCardTest::noRowMovesUnderThePointer_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("a digit is missing") << u"sms1Code"_s << u"48291"_s;
    QTest::newRow("letters in the code") << u"sms1Code"_s << u"48291a"_s;
    QTest::newRow("no time") << u"sms1Received"_s << u"some time"_s;
    QTest::newRow("a day alone") << u"sms1Received"_s << u"2026-11-22"_s;
    QTest::newRow("a time that lies ahead") << u"sms1Received"_s << u"23:59"_s;
    QTest::newRow("a time that is taken") << u"sms1Received"_s << u"08:30"_s;
    QTest::newRow("a sender") << u"sms1Sender"_s << u"12381"_s;
    QTest::newRow("a sender that nobody knows") << u"sms1Sender"_s << u"13900139000"_s;
}

// A line comes when a field is left, which is when something else was pressed.
void SmsCardTest::noRowMovesUnderThePointer()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        QVERIFY(installLanguage(*qApp, language));
        NumberBench bench;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addWidget(new SmsCard(bench.number(), 1), 0, Qt::AlignTop);
        bench.show(page);
        bench.window.resize(gap(112), gap(260)); // as one of two beside each other
        if (field == u"sms1Sender"_s)
            QVERIFY(bench.press(u"sms1More"_s));
        const auto places = [&bench] {
            QHash<QString, int> found;
            for (const char *name : {"sms1Code", "sms1Received", "sms1ReceivedChoose", "sms1Now",
                                     "sms1FiveMinutes", "sms1More", "sms1Sender"}) {
                const QString control = QString::fromLatin1(name);
                if (bench.isShown(control))
                    found[control] = bench.find<QWidget>(control)->mapTo(&bench.window, QPoint()).y();
            }
            return found;
        };
        // Once more for what the first layout brings about.
        for (int pass = 0; pass < 3; ++pass)
            QCoreApplication::processEvents();
        const QHash<QString, int> before = places();
        bench.type(bench.find<QLineEdit>(field), text);
        QTest::keyClick(bench.find<QLineEdit>(field), Qt::Key_Tab);
        for (int pass = 0; pass < 3; ++pass)
            QCoreApplication::processEvents();
        const QHash<QString, int> after = places();
        QVERIFY(after.size() >= 4); // the fields, the calendar and what is folded away
        for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
            // The note that one waits goes with the time, and what is below it comes nearer.
            if (it.key() != u"sms1More"_s || before.size() == after.size())
                QVERIFY2(before.value(it.key()) == it.value(),
                         qPrintable(u"%1, %2: %3, %4"_s.arg(language, it.key()).arg(before.value(it.key())).arg(it.value())));
        }
    }
}

#include "tst_smscard.moc"

BEIAN_UI_TEST_MAIN(SmsCardTest)
