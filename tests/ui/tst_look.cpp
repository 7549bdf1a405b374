// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>

#include <QtTest/qtest.h>

#include <QtGui/qwindow.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qscrollbar.h>

#include "tests/warnings.h"
#include "ui/forms/windowsize.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/look.h"
#include "ui/theme/grid.h"
#include "ui/theme/tokens.h"
#include "settling.h"
#include "uimain.h"
#include "windowspeech.h"
#include "windowstage.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// What is read of a window.
using Reading = QStringList (*)(const QWidget &window);

struct FreshWindow
{
    QStringList lines;
    QSize size;
};

// Every window as it comes up where all is so from the start.
QMap<QString, FreshWindow> freshReadings(Reading reading)
{
    QMap<QString, FreshWindow> readings;
    WindowStage stage;
    if (!stage.begin())
        return {};
    for (const WindowEntry &entry : allWindows()) {
        QWidget *window = entry.open(stage);
        if (!window)
            return {};
        settle();
        readings.insert(entry.name, {reading(*window), window->size()});
        stage.putAway(*window);
    }
    return readings;
}

// Areas in sight that show all of what they have: there is nothing to be scrolled.
QStringList wholeAreas(const QWidget &window)
{
    QStringList whole;
    for (const auto *area : window.findChildren<QAbstractScrollArea *>()) {
        const bool isSeen = area->window() == &window && area->isVisibleTo(&window);
        if (isSeen && area->verticalScrollBar()->maximum() == 0)
            whole << area->objectName() + u" is scrolled"_s;
    }
    return whole;
}

// A window that its screen bounds follows as far as there is room.
bool isBounded(const QWidget &window, const QSize &size)
{
    const QSize room = roomFor(window);
    return size.width() >= room.width() || size.height() >= room.height();
}

// As large as one that is opened now, or as large as it was when it opened, by the size of the type: a
// text that wraps makes the two differ a little.
bool hasFollowed(const QWidget &window, const QSize &wanted, const QSize &before, qreal factor)
{
    constexpr int rounding = 6;
    const QSize scaled = (QSizeF(before) * factor).toSize();
    const auto isNear = [](int value, int one, int other) {
        return value >= qMin(one, other) - rounding && value <= qMax(one, other) + rounding;
    };
    return (isBounded(window, before)
            || isNear(window.width(), wanted.width(), scaled.width()))
        && (isBounded(window, window.size())
            || isNear(window.height(), wanted.height(), scaled.height()));
}

// Layouts that were laid out already are not laid out again.
void give(QWidget &window, const QSize &size)
{
    if (window.size() == size)
        return;
    window.resize(size);
    settle();
}

// As a person does it by the edge of the window.
void dragTo(QWidget &window, const QSize &size)
{
    window.windowHandle()->resize(size);
    settle();
}

QStringList without(QStringList state, const QStringList &whole)
{
    state.removeIf([&whole](const QString &told) {
        return std::ranges::any_of(whole, [&told](const QString &line) { return told.startsWith(line); });
    });
    return state;
}

} // namespace

// Language, theme and size of the type hold at once: a window that is open is then as one that is
// opened afterwards, and what a person did in it stays.
class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QVERIFY(lookAsAtFirst()); }

    void everyWindowFollows_data();
    void everyWindowFollows();
    void whatIsTypedStays();
    void whatIsBegunInAWizardStays();
    void theFocusStaysOnWhatIsMadeAnew();
    void whatWasGivenWins();
    void keysChangeTheSizeThatWasGiven();
    void keysSetTheSizeOfTheType();
    void aSizeThatAPersonMadeStays();
    void smallerTypeLeavesWhatTheContentAsks();
    void aSizeThatIsLockedStays();
    void theSystemIsFollowed();
};

void LookTest::init()
{
    failOnWarnings();
    QVERIFY(lookAsAtFirst());
}

void LookTest::everyWindowFollows_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Reading>("reading");
    QTest::newRow("Chinese becomes English")
        << Setting::Language << u"zh_CN"_s << u"en"_s << Reading(speechOf);
    QTest::newRow("English becomes Chinese")
        << Setting::Language << u"en"_s << u"zh_CN"_s << Reading(speechOf);
    QTest::newRow("light becomes dark")
        << Setting::Theme << u"light"_s << u"dark"_s << Reading(lookOf);
    QTest::newRow("the type grows") << Setting::TypeScale << u"1"_s << u"1.5"_s << Reading(lookOf);
    QTest::newRow("the type shrinks")
        << Setting::TypeScale << u"1.25"_s << u"1"_s << Reading(lookOf);
    QTest::newRow("the type doubles") << Setting::TypeScale << u"1"_s << u"2"_s << Reading(lookOf);
}

void LookTest::everyWindowFollows()
{
    QFETCH(Setting, setting);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(Reading, reading);
    const auto beginWith = [&](Settings &settings, const QString &value) {
        Look look(*qApp, {});
        const bool isSet = settings.setValue(Setting::Language, u"zh_CN"_s)
            && settings.setValue(Setting::Theme, u"light"_s) && settings.setValue(setting, value);
        look.take(settings);
        return isSet;
    };
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s), {});
    QVERIFY(beginWith(settings, after));
    const QMap<QString, FreshWindow> fresh = freshReadings(reading);
    QVERIFY(fresh.size() > 30);
    QVERIFY(beginWith(settings, before));
    Look look(*qApp, {});
    look.follow(settings);
    WindowStage stage;
    QVERIFY(stage.begin());
    QStringList faults;
    for (const WindowEntry &entry : allWindows()) {
        QWidget *window = entry.open(stage);
        QVERIFY2(window, qPrintable(entry.name));
        settle();
        const QStringList state = stateOf(*window);
        QStringList whole = wholeAreas(*window);
        const QStringList opened = reading(*window);
        const QSize size = window->size();
        const qreal pixels = gridPixels();
        QVERIFY(settings.setValue(setting, after));
        settle();
        const QSize wanted = fresh.value(entry.name).size;
        QStringList found;
        // Qt lays a message box out by limits in pixels, which large type meets, and not again.
        const bool isLimited = after == "2"_L1 && qobject_cast<QMessageBox *>(window);
        if (setting == Setting::TypeScale && !isLimited
            && !hasFollowed(*window, wanted, size, gridPixels() / pixels))
            found << u"- is %1×%2"_s.arg(wanted.width()).arg(wanted.height())
                  << u"+ is %1×%2, after %3×%4"_s.arg(window->width())
                         .arg(window->height())
                         .arg(size.width())
                         .arg(size.height());
        give(*window, wanted);
        if (!isLimited)
            found << differences(fresh.value(entry.name).lines, reading(*window));
        whole << wholeAreas(*window);
        found << differences(without(state, whole), without(stateOf(*window), whole));
        QVERIFY(settings.setValue(setting, before));
        settle();
        give(*window, size);
        found << differences(opened, reading(*window)).replaceInStrings(u"+ "_s, u"back: + "_s);
        for (const QString &fault : std::as_const(found))
            faults << entry.name + u": "_s + fault;
        stage.putAway(*window);
    }
    // Qt Test cuts long messages and ends after many.
    for (const QString &fault : std::as_const(faults))
        std::fputs(qUtf8Printable(fault + u'\n'), stderr);
    QCOMPARE(faults.size(), 0);
}

// What was not taken over yet, with what is selected in it; the program's own text follows the
// language.
void LookTest::whatIsTypedStays()
{
    constexpr int reminders = 0;
    constexpr int counter = 2;
    WindowStage stage;
    QVERIFY(stage.begin());
    Look look(*qApp, {});
    Settings &settings = stage.bench.program->settings();
    QVERIFY(settings.setValue(Setting::Language, u"zh_CN"_s));
    look.follow(settings);
    QWidget *dialog = stage.settings(counter);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(controlName(Setting::CounterName));
    name->setFocus();
    QTest::keyClicks(name, u"hall 3"_s);
    name->setSelection(1, 3);
    QVERIFY(settings.setValue(Setting::Language, u"en"_s));
    settle();
    QCOMPARE(name->text(), u"hall 3"_s);
    QCOMPARE(name->selectedText(), u"all"_s);
    QVERIFY(name->hasFocus());
    QCOMPARE(settings.text(Setting::CounterName), QString());
    stage.putAway(*dialog);

    dialog = stage.settings(reminders);
    QVERIFY(dialog);
    auto *wording = dialog->findChild<QPlainTextEdit *>(controlName(Setting::ReminderWording));
    QVERIFY(wording->toPlainText().contains(u"{deadline}"_s));
    QVERIFY(settings.setValue(Setting::Language, u"zh_CN"_s));
    settle();
    QVERIFY(wording->toPlainText().contains(u"短信"_s));
    wording->setPlainText(u"{deadline} 前请核验"_s);
    QVERIFY(settings.setValue(Setting::Language, u"en"_s));
    settle();
    QCOMPARE(wording->toPlainText(), u"{deadline} 前请核验"_s);
}

// Several provinces fit what is typed. A name that the program itself put into the field is said anew.
void LookTest::whatIsBegunInAWizardStays()
{
    WindowStage stage;
    QVERIFY(stage.begin());
    Look look(*qApp, {});
    Settings &settings = stage.bench.program->settings();
    QVERIFY(settings.setValue(Setting::Language, u"zh_CN"_s));
    look.follow(settings);
    QWidget *wizard = stage.wizardOn(PageId::Province);
    QVERIFY(wizard);
    auto *field = wizard->findChild<QLineEdit *>(u"provinceField"_s);
    field->setFocus();
    QTest::keyClicks(field, u"hu"_s);
    field->setSelection(0, 1);
    QVERIFY(settings.setValue(Setting::Language, u"en"_s));
    settle();
    QCOMPARE(field->text(), u"hu"_s);
    QCOMPARE(field->selectedText(), u"h"_s);
    QVERIFY(field->hasFocus());
    const auto shownCandidate = [wizard] {
        for (const auto *chip : wizard->findChildren<QPushButton *>(u"candidate420000"_s)) {
            if (chip->isVisible())
                return chip->text();
        }
        return QString();
    };
    QCOMPARE(shownCandidate(), u"Hubei"_s);
    QVERIFY(stage.bench.click(u"candidate420000"_s));
    QCOMPARE(field->text(), u"Hubei"_s);
    QVERIFY(settings.setValue(Setting::Language, u"zh_CN"_s));
    settle();
    QCOMPARE(field->text(), u"湖北"_s);
    QCOMPARE(shownCandidate(), QString());
}

void LookTest::theFocusStaysOnWhatIsMadeAnew()
{
    WindowStage stage;
    QVERIFY(stage.begin());
    Look look(*qApp, {});
    Settings &settings = stage.bench.program->settings();
    QVERIFY(settings.setValue(Setting::Language, u"zh_CN"_s));
    look.follow(settings);
    QWidget *wizard = stage.wizardOn(PageId::Province);
    QVERIFY(wizard);
    QVERIFY(stage.bench.fill(u"provinceField"_s, u"广东"_s));
    QVERIFY(KeyDriver(*wizard).tabTo(u"ruleSources"_s));
    QVERIFY(settings.setValue(Setting::Language, u"en"_s));
    settle();
    QCOMPARE(wizard->focusWidget()->objectName(), u"ruleSources"_s);
}

void LookTest::whatWasGivenWins()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s), {});
    QVERIFY(settings.setValue(Setting::Language, u"zh_CN"_s));
    QVERIFY(settings.setValue(Setting::Theme, u"light"_s));
    const int usual = gap(25);
    Look look(*qApp, {u"en"_s, ThemeMode::Dark, 1.5});
    look.take(settings);
    look.follow(settings);
    QVERIFY(settings.setValue(Setting::TypeScale, u"2"_s));
    QCOMPARE(uiLanguage(), Language::English);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
    QCOMPARE(gap(25), qRound(usual * 1.5));
}

// For the run, as what was given does: nothing of it is kept.
void LookTest::keysChangeTheSizeThatWasGiven()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s), {});
    QMap<double, int> sizes; // of each scale that the keys reach
    for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
        Look(*qApp, {{}, {}, scale}).take(settings);
        sizes.insert(scale, gap(25));
    }
    QWidget window;
    Look given(*qApp, {{}, {}, 1.3});
    given.take(settings);
    given.follow(settings);
    const QList<std::pair<Qt::Key, double>> presses{
        {Qt::Key_Plus, 1.5},   {Qt::Key_Plus, 2},  {Qt::Key_Plus, 2}, {Qt::Key_Minus, 1.5},
        {Qt::Key_Minus, 1.25}, {Qt::Key_Minus, 1}, {Qt::Key_Minus, 1}, {Qt::Key_Equal, 1.25},
        {Qt::Key_0, 1},
    };
    for (const auto &[key, scale] : presses) {
        QTest::keyClick(&window, key, Qt::ControlModifier);
        QCOMPARE(gap(25), sizes.value(scale));
        QCOMPARE(settings.text(Setting::TypeScale), u"1"_s);
    }
    QVERIFY(!QFile::exists(folder.filePath(u"settings.ini"_s)));
}

void LookTest::keysSetTheSizeOfTheType()
{
    WindowStage stage;
    QVERIFY(stage.begin());
    Settings &settings = stage.bench.program->settings();
    Look look(*qApp, {});
    look.follow(settings);
    const auto press = [&](QWidget &window, Qt::Key key) {
        QTest::keyClick(&window, key, Qt::ControlModifier);
        settle();
        return settings.text(Setting::TypeScale);
    };
    QWidget *dialog = stage.settings(0); // it blocks the board
    QVERIFY(dialog);
    QCOMPARE(press(*dialog, Qt::Key_Plus), u"1.25"_s);
    QCOMPARE(press(*dialog, Qt::Key_Equal), u"1.5"_s);
    QCOMPARE(press(*dialog, Qt::Key_0), u"1"_s);
    stage.putAway(*dialog);
    QWidget &board = stage.board();
    const QSize usual = board.size();
    QCOMPARE(press(board, Qt::Key_Minus), u"1"_s);
    for (const QString &scale : {u"1.25"_s, u"1.5"_s, u"2"_s, u"2"_s})
        QCOMPARE(press(board, Qt::Key_Plus), scale);
    QVERIFY(board.width() > usual.width()); // as far as the screen goes
    QCOMPARE(press(board, Qt::Key_Minus), u"1.5"_s);
    QCOMPARE(press(board, Qt::Key_0), u"1"_s);
    QCOMPARE(board.size(), usual);
}

// By the edge of the window: larger type makes it no smaller, and back it is as it was.
void LookTest::aSizeThatAPersonMadeStays()
{
    WindowStage stage;
    QVERIFY(stage.begin());
    Settings &settings = stage.bench.program->settings();
    Look look(*qApp, {});
    look.follow(settings);
    QWidget &board = stage.board();
    QVERIFY(stage.bench.showBoard());
    const QSize own = board.size() + QSize(120, 25);
    QVERIFY(own.boundedTo(roomFor(board)) == own);
    dragTo(board, own);
    QCOMPARE(board.size(), own);
    const auto press = [&board](Qt::Key key) {
        QTest::keyClick(&board, key, Qt::ControlModifier);
        settle();
        return board.size();
    };
    const QSize larger = press(Qt::Key_Plus);
    QVERIFY(larger.width() >= own.width() && larger.height() >= own.height());
    QCOMPARE(press(Qt::Key_Plus).expandedTo(larger), board.size());
    QCOMPARE(press(Qt::Key_0), own);
    // Made smaller with larger type, it is no smaller with the usual one than that, nor than it opens.
    (void)press(Qt::Key_Plus);
    const QSize narrow(900, 640);
    dragTo(board, narrow);
    QCOMPARE(board.size(), narrow);
    QCOMPARE(press(Qt::Key_0), narrow);
}

// Started with large type on a screen that is too small for it, as with --scale: the usual type gives the
// window what it opens with, then and at the next start.
void LookTest::smallerTypeLeavesWhatTheContentAsks()
{
    WindowStage stage;
    QVERIFY(stage.begin());
    Settings &settings = stage.bench.program->settings();
    const auto open = [&]() -> QWidget & {
        stage.bench.program->takeArguments({MainProgram::newOption});
        settle();
        return stage.bench.wizard();
    };
    const QSize usual = open().size();
    QVERIFY(stage.bench.wizard().close());
    QVERIFY(settings.setValue(Setting::WizardPlace, QString()));
    Look look(*qApp, {{}, {}, 1.5});
    look.take(settings);
    look.follow(settings);
    for (int start = 1; start <= 2; ++start) {
        QWidget &wizard = open();
        QVERIFY(isBounded(wizard, wizard.size()));
        wizard.move(wizard.pos() + QPoint(1, 1)); // and so it is kept
        settle();
        QTest::keyClick(&wizard, Qt::Key_0, Qt::ControlModifier);
        settle();
        QCOMPARE(wizard.size(), usual);
        QVERIFY(wizard.close());
        QWidget &again = open();
        QCOMPARE(again.size(), usual);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&again, Qt::Key_Plus, Qt::ControlModifier);
        settle();
        QVERIFY(again.close());
    }
}

void LookTest::aSizeThatIsLockedStays()
{
    QTemporaryDir folder;
    QFile administrator(folder.filePath(u"administrator.ini"_s));
    QVERIFY(administrator.open(QIODevice::WriteOnly));
    administrator.write("[window]\ntype-scale=1.25\n");
    administrator.close();
    Settings settings(folder.filePath(u"settings.ini"_s), administrator.fileName());
    const int usual = gap(20);
    Look look(*qApp, {});
    look.take(settings);
    look.follow(settings);
    const int locked = gap(20);
    QVERIFY(locked > usual);
    QWidget window;
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(settings.text(Setting::TypeScale), u"1.25"_s);
    QCOMPARE(gap(20), locked);
}

// Here by its high contrast, which can be switched on from within.
void LookTest::theSystemIsFollowed()
{
#if defined(Q_OS_WIN)
    QSKIP("a setting of the account there");
#endif
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s), {});
    Look look(*qApp, {});
    look.take(settings);
    look.follow(settings);
    QVERIFY(QApplication::palette().color(QPalette::Highlight)
            != QApplication::palette().color(QPalette::WindowText));
    QWidget window;
    QMenu menu;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QByteArray before = qgetenv("GTK_THEME");
    qputenv("GTK_THEME", "HighContrast");
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &change);
    settle();
    if (before.isNull())
        qunsetenv("GTK_THEME");
    else
        qputenv("GTK_THEME", before);
    for (const QWidget *part : {&window, static_cast<QWidget *>(&menu)})
        QCOMPARE(part->palette().color(QPalette::Highlight),
                 part->palette().color(QPalette::WindowText));
}

#include "tst_look.moc"

int main(int argc, char *argv[])
{
    return runOnScreen<LookTest>(QSize(1280, 800), argc, argv);
}
