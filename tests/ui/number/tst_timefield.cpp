// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qlineedit.h>

#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/number/timedialog.h"
#include "ui/number/timefield.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// It is 2026-11-23 09:00:00 in Beijing.
class Bench final
{
public:
    explicit Bench(TimeField::Which which = TimeField::Which::Received)
        : field(bench.show(new TimeField(which, bench.number(), u"sms1"_s)))
    {
        QObject::connect(&bench.number(), &NumberSession::changed, &field, &TimeField::refresh);
        field.refresh();
    }

    void enter(const QString &text)
    {
        bench.type(bench.find<QLineEdit>(u"sms1Received"_s), text);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Tab);
    }
    [[nodiscard]] QString received() const
    {
        const QDateTime at = bench.number().kept().verification.receivedAt;
        return at.isValid() ? beijingText(at) : QString();
    }

    NumberBench bench;
    TimeField &field;
};

} // namespace

// A time of one number: typed as people write it, by the buttons, or chosen.
class TimeFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void whatIsTyped_data();
    void whatIsTyped();
    void aTimeThatLiesAheadIsAskedAbout();
    void aTimeThatLiesAheadCanCome();
    void theButtonsNeedNoTyping();
    void theChooserTakesDayAndTime();
    void theNoticeHasNoButtonsForNow();
    void theMenuOfTheFieldIsNoLeaving();
};

void TimeFieldTest::whatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("received"); // empty: not taken
    QTest::addColumn<QString>("says");
    QTest::newRow("digits") << u"0840"_s << u"2026-11-23 08:40"_s << QString();
    QTest::newRow("yesterday") << u"昨天 15.40"_s << u"2026-11-22 15:40"_s << QString();
    QTest::newRow("a day alone") << u"昨天"_s << QString() << u"昨天 10:32"_s;
    QTest::newRow("no time") << u"soon"_s << QString() << u"2026-11-23 09:00"_s;
    QTest::newRow("a date ahead") << u"2026-11-24 08:00"_s << QString() << u"future"_s;
}

void TimeFieldTest::whatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    Bench bench;
    bench.enter(typed);
    QTEST(bench.received(), "received");
    QCOMPARE(bench.field.hasError(), !says.isEmpty());
    QCOMPARE(bench.bench.isShown(u"sms1ReceivedError"_s), !says.isEmpty());
    QVERIFY2(bench.bench.text(u"sms1ReceivedError"_s).contains(says),
             qPrintable(bench.bench.text(u"sms1ReceivedError"_s)));
    QCOMPARE(bench.bench.find<QLineEdit>(u"sms1Received"_s)->property("tone").toString(),
             says.isEmpty() ? QString() : u"bad"_s);
    QVERIFY(!bench.bench.isShown(u"sms1ReceivedGuess"_s));
}

void TimeFieldTest::aTimeThatLiesAheadIsAskedAbout()
{
    Bench bench;
    bench.enter(u"23:59"_s);
    QCOMPARE(bench.received(), QString());
    QCOMPARE(bench.bench.text(u"sms1ReceivedError"_s),
             u"It is not yet 23:59. Is it yesterday's time?"_s);
    QCOMPARE(bench.bench.find<QPushButton>(u"sms1ReceivedGuess"_s)->text(), u"Yesterday, 23:59"_s);
    // What was typed stays until it is answered.
    QCOMPARE(bench.bench.find<QLineEdit>(u"sms1Received"_s)->text(), u"23:59"_s);
    QVERIFY(bench.bench.press(u"sms1ReceivedGuess"_s));
    QCOMPARE(bench.received(), u"2026-11-22 23:59"_s);
    QVERIFY(!bench.field.hasError());
    QVERIFY(!bench.bench.isShown(u"sms1ReceivedGuess"_s));
}

void TimeFieldTest::aTimeThatLiesAheadCanCome()
{
    Bench bench;
    bench.enter(u"09:30"_s);
    QVERIFY(bench.field.hasError());
    bench.bench.clock.advance(std::chrono::minutes(30));
    bench.bench.number().tick();
    QCOMPARE(bench.received(), u"2026-11-23 09:30"_s);
    QVERIFY(!bench.field.hasError());
}

void TimeFieldTest::theButtonsNeedNoTyping()
{
    Bench bench;
    int chosen = 0;
    QObject::connect(&bench.field, &TimeField::chosen, &bench.field, [&chosen] { ++chosen; });
    QVERIFY(bench.bench.press(u"sms1FiveMinutes"_s));
    QCOMPARE(bench.received(), u"2026-11-23 08:55"_s);
    QCOMPARE(chosen, 1);
    QVERIFY(!bench.bench.isShown(u"sms1Now"_s));
    QVERIFY(!bench.bench.isShown(u"sms1FiveMinutes"_s));
    QCOMPARE(bench.bench.find<QPushButton>(u"sms1ReceivedChoose"_s)->text(), u"Change…"_s);
}

void TimeFieldTest::theChooserTakesDayAndTime()
{
    Bench bench;
    QVERIFY(bench.bench.press(u"sms1ReceivedChoose"_s));
    auto *dialog = bench.bench.find<TimeDialog>(u"timeDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QTimeEdit *>(u"timeOfDay"_s)->time(), QTime(9, 0));
    auto *day = dialog->findChild<QComboBox *>(u"timeDay"_s);
    QCOMPARE(day->itemText(0), u"Today (11-23)"_s);
    day->setFocus();
    QTest::keyClick(day, Qt::Key_Down);
    auto *time = dialog->findChild<QTimeEdit *>(u"timeOfDay"_s);
    time->setFocus();
    time->setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClicks(time, u"2115"_s);
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(bench.received(), u"2026-11-22 21:15"_s);
}

void TimeFieldTest::theNoticeHasNoButtonsForNow()
{
    Bench bench(TimeField::Which::Notice);
    QVERIFY(bench.bench.isShown(u"sms1Notice"_s));
    QVERIFY(!bench.bench.isShown(u"sms1Now"_s));
    bench.bench.number().setNotice(u"8:10"_s);
    QCOMPARE(beijingText(bench.bench.number().kept().verification.noticeAt), u"2026-11-23 08:10"_s);
}

void TimeFieldTest::theMenuOfTheFieldIsNoLeaving()
{
    Bench bench;
    auto *field = bench.bench.find<QLineEdit>(u"sms1Received"_s);
    bench.bench.type(field, u"so"_s);
    QVERIFY(!bench.bench.isShown(u"sms1ReceivedError"_s));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, field->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(field, &event);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QVERIFY(!bench.bench.isShown(u"sms1ReceivedError"_s));
    menu->close();
    QVERIFY(!bench.bench.isShown(u"sms1ReceivedError"_s));
    QCOMPARE(field->text(), u"so"_s);
    field->clearFocus();
    QVERIFY(bench.bench.isShown(u"sms1ReceivedError"_s));
}

#include "tst_timefield.moc"

BEIAN_UI_TEST_MAIN(TimeFieldTest)
