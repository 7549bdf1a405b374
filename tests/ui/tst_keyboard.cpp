// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include <QtTest/qtest.h>

#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qabstractspinbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtabbar.h>

#include "tests/warnings.h"
#include "ui/help/faqdialog.h"
#include "settling.h"
#include "uimain.h"
#include "windowstage.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 200;
// In pixels that do not depend on the screen: what a finger or an unsteady hand hits.
constexpr int leastTarget = 24;

QString described(const QWidget *widget)
{
    return u"%1 “%2”"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                            widget->objectName());
}

// What Qt puts into its own controls has Qt's sizes.
bool isPartOfControl(const QWidget *widget)
{
    for (const QWidget *part = widget->parentWidget(); part; part = part->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(part) || qobject_cast<const QAbstractSpinBox *>(part)
            || qobject_cast<const QComboBox *>(part) || qobject_cast<const QTabBar *>(part)
            || qobject_cast<const QScrollBar *>(part)
            || qobject_cast<const QAbstractItemView *>(part) || part->inherits("QCalendarWidget"))
            return true;
    }
    return false;
}

QList<QWidget *> usableParts(const QWidget &window)
{
    QList<QWidget *> parts;
    for (QWidget *part : window.findChildren<QWidget *>()) {
        if (part->window() == &window && part->isVisible() && part->isEnabled()
            && !isPartOfControl(part))
            parts << part;
    }
    return parts;
}

// The part of `frame` in which the widget lies.
QRect placeIn(const QWidget &frame, const QWidget *widget)
{
    while (widget->parentWidget() != &frame)
        widget = widget->parentWidget();
    return widget->geometry();
}

// As the eye goes: line by line, what stands in one frame together.
bool isReadBefore(const QWidget *one, const QWidget *other)
{
    // What scrolls, before what is in it.
    if (one->isAncestorOf(other))
        return true;
    const QWidget *frame = one->parentWidget();
    while (!frame->isAncestorOf(other))
        frame = frame->parentWidget();
    const QRect first = placeIn(*frame, one);
    const QRect second = placeIn(*frame, other);
    if (first.bottom() < second.top() || second.bottom() < first.top())
        return first.bottom() < second.top();
    return first.left() < second.left();
}

// Where the Tab key leads, once around. In a date or a time it goes through the parts first.
QList<QWidget *> stopsOf(QWidget &window)
{
    QList<QWidget *> stops;
    for (int presses = 0; presses < mostStops; ++presses) {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
        QWidget *stop = window.focusWidget();
        if (!stops.isEmpty() && stop == stops.constFirst() && stops.size() > 1)
            break;
        if (stop && !stops.contains(stop))
            stops << stop;
    }
    return stops;
}

// Once, from the last stop to the first, the way goes back.
QStringList faultsOfOrder(QWidget &window)
{
    const QList<QWidget *> stops = stopsOf(window);
    QStringList back;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget *next = stops.at((i + 1) % stops.size());
        if (stops.size() > 1 && !isReadBefore(stops.at(i), next))
            back << u"from %1 back to %2"_s.arg(described(stops.at(i)), described(next));
    }
    QStringList faults = back.size() > 1 ? back : QStringList();
    for (const QWidget *part : usableParts(window)) {
        const bool isStop = (part->focusPolicy() & Qt::TabFocus) && !part->focusProxy();
        if (isStop && !stops.contains(part))
            faults << u"Tab does not lead to "_s + described(part);
    }
    return faults;
}

bool isTarget(const QWidget *part)
{
    return qobject_cast<const QAbstractButton *>(part) || qobject_cast<const QComboBox *>(part)
        || qobject_cast<const QLineEdit *>(part) || qobject_cast<const QPlainTextEdit *>(part)
        || qobject_cast<const QAbstractSpinBox *>(part);
}

QStringList faultsOfSize(const QWidget &window)
{
    QStringList faults;
    const auto look = [&faults](const QWidget *part, const QSize &size) {
        if (size.width() < leastTarget || size.height() < leastTarget)
            faults << u"%1 is %2×%3"_s.arg(described(part)).arg(size.width()).arg(size.height());
    };
    for (const QWidget *part : usableParts(window)) {
        if (isTarget(part))
            look(part, part->size());
        if (const auto *tabs = qobject_cast<const QTabBar *>(part)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(part, tabs->tabRect(i).size());
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(part);
        if (view && view->model() && view->model()->rowCount() > 0)
            look(part, view->visualRect(view->model()->index(0, 0)).size());
    }
    return faults;
}

// Answers are there for any window; menus close first.
QStringList faultsOfHelp(QWidget &window)
{
    if (qobject_cast<FaqDialog *>(&window))
        return {};
    QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_F1);
    settle();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (qobject_cast<FaqDialog *>(other) && other->parentWidget() == &window
            && other->isVisible()) {
            other->close();
            window.activateWindow();
            settle();
            return {};
        }
    }
    return {u"F1 shows no questions"_s};
}

template<typename T>
T *shown(const QWidget &window, const QString &name)
{
    T *found = window.findChild<T *>(name);
    return found && found->isVisible() ? found : nullptr;
}

} // namespace

// Every window, worked without a mouse, or with an unsteady one.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(lookAsAtFirst()); }

    void everyWindowIsWorkedByKey_data();
    void everyWindowIsWorkedByKey();
    void escapeLosesNothingThatWasTyped_data();
    void escapeLosesNothingThatWasTyped();
    void aTimeThatWasBegunIsThereAgain();
};

void KeyboardTest::everyWindowIsWorkedByKey_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::newRow("Chinese") << u"zh_CN"_s << 1.0;
    QTest::newRow("English, large type") << u"en"_s << 1.5;
}

void KeyboardTest::everyWindowIsWorkedByKey()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {ThemeMode::Light, scale});
    WindowStage stage;
    QVERIFY(stage.begin());
    QStringList faults;
    int walked = 0;
    for (const WindowEntry &entry : allWindows()) {
        QWidget *window = entry.open(stage);
        QVERIFY2(window, qPrintable(entry.name));
        settle();
        if (!qobject_cast<QMenu *>(window)) {
            ++walked;
            QStringList found = faultsOfSize(*window);
            found << faultsOfOrder(*window);
            found << faultsOfHelp(*window);
            for (const QString &fault : std::as_const(found))
                faults << entry.name + u": "_s + fault;
        }
        stage.putAway(*window);
    }
    QVERIFY(walked > 30);
    // A message of the test itself would be cut after some of them.
    for (const QString &fault : std::as_const(faults))
        qInfo().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

void KeyboardTest::escapeLosesNothingThatWasTyped_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("field");
    QTest::newRow("what the site said") << u"what did the site say"_s << u"answerPasted"_s;
    QTest::newRow("a note") << u"the note of one"_s << u"noteField"_s;
    QTest::newRow("what the filer typed") << u"the filer types"_s << u"private1Code"_s;
}

void KeyboardTest::escapeLosesNothingThatWasTyped()
{
    QFETCH(QString, window);
    QFETCH(QString, field);
    WindowStage stage;
    QVERIFY(stage.begin());
    const QList<WindowEntry> entries = allWindows();
    const auto entry = std::ranges::find(entries, window, &WindowEntry::name);
    QVERIFY(entry != entries.end());
    QWidget *dialog = entry->open(stage);
    QVERIFY(dialog);
    KeyDriver keys(*dialog);
    QVERIFY(keys.tabTo(field));
    keys.type(u"482913"_s);
    keys.press(Qt::Key_Escape);
    auto *question = shown<QWidget>(*dialog, u"leaveQuestion"_s);
    QVERIFY(question);
    // Esc means: go on; so does the answer that says it.
    KeyDriver(*question).press(Qt::Key_Escape);
    settle();
    keys.press(Qt::Key_Escape);
    question = shown<QWidget>(*dialog, u"leaveQuestion"_s);
    QVERIFY(question);
    QVERIFY(KeyDriver(*question).pressButton(u"leaveStay"_s));
    settle();
    QVERIFY(dialog->isVisible());
    QWidget *typed = dialog->focusWidget();
    QCOMPARE(typed->objectName(), field);
    const auto *line = qobject_cast<QLineEdit *>(typed);
    QCOMPARE(line ? line->text() : qobject_cast<QPlainTextEdit *>(typed)->toPlainText(),
             u"482913"_s);
    keys.press(Qt::Key_Escape);
    question = shown<QWidget>(*dialog, u"leaveQuestion"_s);
    QVERIFY(question);
    QVERIFY(KeyDriver(*question).pressButton(u"leaveAway"_s));
    QVERIFY(!dialog->isVisible());
}

void KeyboardTest::aTimeThatWasBegunIsThereAgain()
{
    WindowStage stage;
    QVERIFY(stage.begin());
    QWidget *dialog = stage.onPage(PageId::Sms, u"sms1ReceivedChoose"_s, u"timeDialog"_s);
    QVERIFY(dialog);
    const auto timeIn = [](QWidget *of) { return of->findChild<QTimeEdit *>(u"timeOfDay"_s); };
    const QTime before = timeIn(dialog)->time();
    KeyDriver keys(*dialog);
    QVERIFY(keys.tabTo(u"timeOfDay"_s));
    keys.press(Qt::Key_Down); // an hour back
    const QTime begun = timeIn(dialog)->time();
    QVERIFY(begun != before);
    keys.press(Qt::Key_Escape);
    dialog = stage.onPage(PageId::Sms, u"sms1ReceivedChoose"_s, u"timeDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(timeIn(dialog)->time(), begun);
}

#include "tst_keyboard.moc"

int main(int argc, char *argv[])
{
    return runOnScreen<KeyboardTest>(QSize(1280, 800), argc, argv);
}
