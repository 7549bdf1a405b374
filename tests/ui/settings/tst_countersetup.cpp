// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <memory>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"
#include "ui/board/noticestack.h"
#include "ui/settings/countersetup.h"
#include "ui/settings/settingspage.h"
#include "ui/tour/samplefilings.h"
#include "ui/wizard/verifywizard.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const auto counterName = u"杭州服务中心，三号窗口"_s;

class Desk final
{
public:
    [[nodiscard]] CounterSetup *setup()
    {
        return bench.find<CounterSetup>(u"counterSetup"_s);
    }
    // By the last entry of its menu.
    [[nodiscard]] bool openByMenu()
    {
        if (!bench.showBoard())
            return false;
        bench.press(Qt::Key_S, Qt::AltModifier);
        auto *menu = bench.find<QMenu>(u"settingsMenu"_s);
        if (!menu)
            return false;
        QTest::keyClick(menu, Qt::Key_Up);
        QTest::keyClick(menu, Qt::Key_Return);
        return QTest::qWaitFor([this] { return setup() != nullptr; })
            && QTest::qWaitForWindowActive(setup());
    }
    [[nodiscard]] bool isOffered()
    {
        return bench.program->board().notices().isShown(u"counterNotice"_s);
    }
    [[nodiscard]] bool press(const QString &button) { return KeyDriver(*setup()).pressButton(button); }
    template <typename T>
    [[nodiscard]] T *control(Setting setting)
    {
        return setup()->findChild<T *>(controlName(setting));
    }
    [[nodiscard]] Settings &settings() { return bench.program->settings(); }
    // What another start of the program would read.
    [[nodiscard]] std::unique_ptr<Settings> stored() const
    {
        return std::make_unique<Settings>(bench.folder.filePath(u"settings.ini"_s),
                                          bench.folder.filePath(u"administrator.ini"_s));
    }
    [[nodiscard]] bool lock(const QByteArray &text)
    {
        QFile file(bench.folder.filePath(u"administrator.ini"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    BoardBench bench;
};

} // namespace

// A machine at a counter, set up in one window.
class CounterSetupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whoFilesAtHomeIsNotStopped();
    void theFirstBoardOffersItOnce_data();
    void theFirstBoardOffersItOnce();
    void aBoardWithFilingsDoesNotOfferIt();
    void fourThingsAreSetByKeyboard();
    void leavingItDoesNothingMore();
    void whatIsLockedSaysWhy();
    void counterModeOfTheAdministratorIsSaid_data();
    void counterModeOfTheAdministratorIsSaid();
    void whatCannotBeWrittenIsSaid();
    void theTitleHasTheNameOfTheCounter_data();
    void theTitleHasTheNameOfTheCounter();
};

void CounterSetupTest::whoFilesAtHomeIsNotStopped()
{
    Desk desk;
    QVERIFY(desk.bench.restart());
    QVERIFY(desk.bench.program->wizards().isAnyOpen());
    QVERIFY(!desk.bench.program->board().isVisible());
    QVERIFY(!desk.setup());
    // Nor later, by a window of its own.
    QVERIFY(desk.bench.enterFiling(u"陈先生"_s, {subjectPhone, subjectPhone}));
    QVERIFY(desk.bench.showBoard());
    QVERIFY(desk.isOffered());
    QVERIFY(!desk.setup());
    QVERIFY(!desk.settings().isOn(Setting::CounterMode));
}

void CounterSetupTest::theFirstBoardOffersItOnce_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("it is put away") << u"counterNoticeDismiss"_s;
    QTest::newRow("it is taken up") << u"setUpCounter"_s;
}

void CounterSetupTest::theFirstBoardOffersItOnce()
{
    QFETCH(QString, button);
    Desk desk;
    QVERIFY(desk.bench.restart());
    QVERIFY(desk.bench.showBoard());
    QVERIFY(desk.isOffered());
    QCOMPARE(desk.bench.find<QPushButton>(u"counterNoticeDismiss"_s)->text(), u"否"_s);
    QVERIFY(KeyDriver(desk.bench.program->board()).pressButton(button));
    QVERIFY(!desk.isOffered());
    QCOMPARE(desk.setup() != nullptr, button == "setUpCounter"_L1);
    QVERIFY(desk.bench.showBoard());
    QVERIFY(!desk.isOffered());
    QVERIFY(desk.bench.restart());
    QVERIFY(desk.bench.showBoard());
    QVERIFY(!desk.isOffered());
}

void CounterSetupTest::aBoardWithFilingsDoesNotOfferIt()
{
    Desk desk;
    QVERIFY(desk.bench.startWith(sampleBoard(today())));
    QVERIFY(desk.bench.showBoard());
    QVERIFY(!desk.isOffered());
    // It can be opened all the same.
    QVERIFY(desk.openByMenu());
}

void CounterSetupTest::fourThingsAreSetByKeyboard()
{
    Desk desk;
    QVERIFY(desk.bench.startWith(sampleBoard(today())));
    QVERIFY(desk.openByMenu());
    QCOMPARE(desk.setup()->focusWidget(), desk.control<QWidget>(Setting::CounterProvince));
    // Whoever begins has chosen nothing yet; and a list of provinces leaves the window to be seen.
    for (const QLabel *label : desk.setup()->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"默认"_s), qPrintable(label->text()));
    QVERIFY(desk.control<QComboBox>(Setting::CounterProvince)->maxVisibleItems() <= 12);
    KeyDriver keys(*desk.setup());
    QVERIFY(keys.tabTo(controlName(Setting::CounterProvince)));
    keys.type(u"浙"_s);
    QCOMPARE(desk.stored()->text(Setting::CounterProvince), u"330000"_s);
    QVERIFY(keys.fill(controlName(Setting::CounterName), counterName));
    QVERIFY(keys.tabTo(controlName(Setting::TypeScale)));
    QCOMPARE(desk.stored()->text(Setting::CounterName), counterName);
    keys.press(Qt::Key_Down);
    QCOMPARE(desk.stored()->text(Setting::TypeScale), u"1.25"_s);
    QVERIFY(keys.tabTo(controlName(Setting::CloseBehaviour)));
    keys.press(Qt::Key_Down);
    QCOMPARE(desk.stored()->text(Setting::CloseBehaviour), u"minimise"_s);
    QVERIFY(!desk.stored()->isOn(Setting::CounterMode));
    QVERIFY(desk.press(u"counterSetupFinish"_s));
    QTRY_VERIFY(!desk.setup());
    QVERIFY(desk.stored()->isOn(Setting::CounterMode));
    // Opened again, it shows what holds, and has nothing more to ask.
    QVERIFY(desk.openByMenu());
    QCOMPARE(desk.control<QComboBox>(Setting::CounterProvince)->currentText(), u"浙江"_s);
    QVERIFY(!desk.setup()->findChild<QPushButton *>(u"counterSetupLeave"_s)->isVisible());
    QVERIFY(desk.press(u"counterSetupFinish"_s));
    QTRY_VERIFY(!desk.setup());
}

void CounterSetupTest::leavingItDoesNothingMore()
{
    Desk desk;
    QVERIFY(desk.bench.startWith(sampleBoard(today())));
    QVERIFY(desk.openByMenu());
    // What is being typed is kept, as everywhere in the settings.
    QVERIFY(KeyDriver(*desk.setup()).fill(controlName(Setting::CounterName), counterName));
    QTest::keyClick(desk.setup(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.setup());
    QCOMPARE(desk.stored()->text(Setting::CounterName), counterName);
    QVERIFY(!desk.stored()->isOn(Setting::CounterMode));
    QVERIFY(desk.openByMenu());
    QVERIFY(desk.press(u"counterSetupLeave"_s));
    QTRY_VERIFY(!desk.setup());
    QVERIFY(!desk.stored()->isOn(Setting::CounterMode));
}

void CounterSetupTest::whatIsLockedSaysWhy()
{
    Desk desk;
    QVERIFY(desk.lock("[counter]\nprovince=330000\nname=一号窗口\n[window]\ntype-scale=1.5\n"));
    QVERIFY(desk.bench.startWith(sampleBoard(today())));
    QVERIFY(desk.openByMenu());
    for (const Setting setting :
         {Setting::CounterProvince, Setting::CounterName, Setting::TypeScale}) {
        QVERIFY(!desk.control<QWidget>(setting)->isEnabled());
        auto *line = desk.setup()->findChild<QLabel *>(controlName(setting) + "Lock"_L1);
        QVERIFY(line);
        QCOMPARE(line->text(), SettingsPage::lockedText());
    }
    QVERIFY(desk.control<QWidget>(Setting::CloseBehaviour)->isEnabled());
    QCOMPARE(desk.setup()->focusWidget(), desk.control<QWidget>(Setting::CloseBehaviour));
    QCOMPARE(desk.control<QLineEdit>(Setting::CounterName)->text(), u"一号窗口"_s);
    QVERIFY(desk.press(u"counterSetupFinish"_s));
    QTRY_VERIFY(!desk.setup());
    QVERIFY(desk.stored()->isOn(Setting::CounterMode));
}

void CounterSetupTest::counterModeOfTheAdministratorIsSaid_data()
{
    QTest::addColumn<bool>("isOn");
    QTest::newRow("switched on for everybody") << true;
    QTest::newRow("switched off for everybody") << false;
}

void CounterSetupTest::counterModeOfTheAdministratorIsSaid()
{
    QFETCH(bool, isOn);
    Desk desk;
    QVERIFY(desk.lock(isOn ? "[counter]\nmode=true\n" : "[counter]\nmode=false\n"));
    QVERIFY(desk.bench.startWith(sampleBoard(today())));
    QVERIFY(desk.openByMenu());
    const QString mode = desk.setup()->findChild<QLabel *>(u"counterSetupMode"_s)->text();
    QVERIFY2(mode.contains(u"管理员"_s), qPrintable(mode));
    QCOMPARE(mode.contains(u"已开启"_s), isOn);
    QVERIFY(desk.press(u"counterSetupFinish"_s));
    QTRY_VERIFY(!desk.setup());
    QCOMPARE(desk.settings().isOn(Setting::CounterMode), isOn);
}

void CounterSetupTest::whatCannotBeWrittenIsSaid()
{
    Desk desk;
    QVERIFY(desk.bench.startWith(sampleBoard(today())));
    QVERIFY(desk.openByMenu());
    // A folder where the file has to be.
    const QString own = desk.bench.folder.filePath(u"settings.ini"_s);
    QFile::remove(own);
    QVERIFY(QDir().mkpath(own));
    QVERIFY(desk.press(u"counterSetupFinish"_s));
    auto *error = desk.setup()->findChild<QLabel *>(u"settingsErrorTitle"_s);
    QVERIFY(error && error->isVisible());
    QVERIFY(!error->text().isEmpty());
    // It holds for this run, and the window can be left.
    QVERIFY(desk.settings().isOn(Setting::CounterMode));
    QVERIFY(desk.press(u"counterSetupFinish"_s));
    QTRY_VERIFY(!desk.setup());
}

void CounterSetupTest::theTitleHasTheNameOfTheCounter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    const auto program = u"备案短信核验助手"_s;
    QTest::newRow("no name") << QString() << program;
    QTest::newRow("a name") << counterName << program + u" — "_s + counterName;
    // What Qt would replace.
    QTest::newRow("a name with the mark of a change")
        << u"窗口[*]"_s << program + u" — 窗口[*][*]"_s;
}

void CounterSetupTest::theTitleHasTheNameOfTheCounter()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    Desk desk;
    QVERIFY(desk.bench.startWith(sampleBoard(today())));
    QVERIFY(desk.settings().setValue(Setting::CounterName, name));
    BoardWindow &board = desk.bench.program->board();
    board.setAttention(2);
    QCOMPARE(board.windowTitle(), u"(2) "_s + title);
    board.setAttention(0);
    QCOMPARE(board.windowTitle(), title);
    QVERIFY(desk.bench.restart());
    QVERIFY(desk.bench.program->board().windowTitle().endsWith(title));
}

BEIAN_UI_TEST_MAIN(CounterSetupTest)
#include "tst_countersetup.moc"
