// SPDX-License-Identifier: MIT
#include <memory>

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "app/rules/rulebook.h"
#include "app/store/databasethread.h"
#include "app/time/beijingtime.h"
#include "app/time/clock.h"
#include "tests/ui/scriptedcenter.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"
#include "tests/warnings.h"
#include "ui/settings/copysection.h"
#include "ui/settings/settingsdialog.h"
#include "ui/texts/errortexts.h"
#include "ui/tour/keydriver.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const RuleBook &builtInRules()
{
    static const auto rules = RuleBook::load(RuleBook::builtInFolder());
    return *rules;
}

QDateTime moment()
{
    return *parseInstant(u"2026-11-23T14:50:52"_s);
}

const QString address = u"postgresql://counter3@center.example.org/beian"_s;

// The real dialog at the page of the center, over a center that is nowhere.
class Bench final
{
public:
    Bench()
    {
        const CopyParts copies{m_database, m_clock, m_places.dataFolder,
                               [] { return QList<QUuid>(); }};
        dialog = std::make_unique<SettingsDialog>(settings, builtInRules(), m_places, copies, center);
        dialog->show();
        isReady = QTest::qWaitForWindowActive(dialog.get());
        dialog->showSection(u"center"_s);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] bool press(const QString &button)
    {
        const bool isDone = KeyDriver(*dialog).pressButton(button);
        QCoreApplication::processEvents();
        return isDone;
    }
    [[nodiscard]] bool fill(const QString &given = address, const QString &counter = u"三号窗口"_s)
    {
        return KeyDriver(*dialog).fill(u"centerAddress"_s, given)
            && KeyDriver(*dialog).fill(u"centerCounter"_s, counter);
    }
    [[nodiscard]] bool answer(const QString &question, const QString &button)
    {
        auto *box = dialog->findChild<QMessageBox *>(question);
        const bool isDone = box && KeyDriver(*box).pressButton(button);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return isDone;
    }
    [[nodiscard]] QString question(const QString &name) const
    {
        auto *box = dialog->findChild<QMessageBox *>(name);
        return box ? box->text() + u'\n' + box->informativeText() : QString();
    }
    [[nodiscard]] QString shown()
    {
        QCoreApplication::processEvents();
        return shownTexts(*page());
    }
    [[nodiscard]] QWidget *page() const { return dialog->findChild<QWidget *>(u"centerPage"_s); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    // Is the text in any file of the settings?
    [[nodiscard]] bool isKept(const QByteArray &text) const
    {
        QDirIterator it(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    const Places m_places{m_folder.filePath(u"data"_s), DataOrigin::System,
                          m_folder.filePath(u"own.ini"_s),
                          m_folder.filePath(u"administrator.ini"_s)};
    DatabaseThread m_database{m_places.dataFolder, m_clock};

public:
    Settings settings{m_places.settingsFile, m_places.administratorFile};
    ScriptedCenter center;
    std::unique_ptr<SettingsDialog> dialog;
    bool isReady = false;
};

} // namespace

// Joining a center, leaving it, and what is said meanwhile, on the real window.
class CenterPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aTestSaysWhatThereIs();
    void joiningAsksOnceWithCounts();
    void notNowJoinsNothing();
    void withoutANameNothingIsAsked();
    void aPasswordInTheAddressIsRefusedAndKeptNowhere();
    void whileTheCenterIsAskedNothingElseCanBe();
    void theStateIsSaidAsByTheCommands();
    void everyTroubleIsSaidWithItsNextStep_data();
    void everyTroubleIsSaidWithItsNextStep();
    void everyRefusalIsSaid();
    void anExchangeIsAskedFor();
    void leavingAsksWhatStays_data();
    void leavingAsksWhatStays();
    void whatWouldBeLostIsCounted();
    void namesOfOtherMachinesArePlain();
};

void CenterPageTest::aTestSaysWhatThereIs()
{
    Bench bench;
    QVERIFY(bench.isReady);
    QVERIFY(bench.fill());
    QVERIFY(bench.press(u"centerTest"_s));
    QCOMPARE(bench.center.asked, QStringList{u"check "_s + address});
    QVERIFY(bench.shown().contains(u"正在询问协同中心"_s));
    CenterReport report;
    report.filings = 120;
    report.known = 35;
    report.offered = 7;
    Q_EMIT bench.center.checked(report);
    QVERIFY(bench.shown().contains(u"可以加入该协同中心"_s));
    for (const QString &count : {u"120"_s, u"7"_s, u"35"_s})
        QVERIFY2(bench.shown().contains(count), qPrintable(bench.shown()));
    // A test is no question, and joins nothing.
    QVERIFY(!bench.find<QMessageBox>(u"centerJoinQuestion"_s));
    QVERIFY(bench.find<QPushButton>(u"centerTest"_s)->hasFocus());
}

void CenterPageTest::joiningAsksOnceWithCounts()
{
    Bench bench;
    QVERIFY(bench.fill());
    QVERIFY(bench.press(u"centerJoin"_s));
    QCOMPARE(bench.center.asked, QStringList{u"check "_s + address});
    CenterReport report;
    report.filings = 120;
    report.known = 2;
    report.offered = 7;
    report.policy.keepFinishedDays = 14;
    report.isUnverified = true;
    Q_EMIT bench.center.checked(report);
    const QString question = bench.question(u"centerJoinQuestion"_s);
    for (const QString &said :
         {address, u"“三号窗口”"_s, u"中心现有 120 件备案"_s, u"提供给中心：7 件"_s, u"另有 2 件中心已有"_s,
          u"14 天后删除"_s, u"从不发送"_s, u"未验证连接的对方身份"_s})
        QVERIFY2(question.contains(said), qPrintable(said + u'\n' + question));
    QVERIFY(bench.answer(u"centerJoinQuestion"_s, u"centerJoinNow"_s));
    QCOMPARE(bench.center.asked.last(), u"join "_s + address + u" 三号窗口"_s);
    QVERIFY(bench.shown().contains(u"正在加入协同中心"_s));
    bench.center.become(connectedState(moment()));
    Q_EMIT bench.center.joined();
    QVERIFY(bench.shown().contains(u"本机已加入协同中心"_s));
    QVERIFY(!bench.find<QLineEdit>(u"centerAddress"_s)->isVisible());
    QVERIFY(bench.find<QPushButton>(u"centerLeave"_s)->isVisible());
    QCOMPARE(bench.center.asked.size(), 2);
}

void CenterPageTest::notNowJoinsNothing()
{
    Bench bench;
    QVERIFY(bench.fill());
    QVERIFY(bench.press(u"centerJoin"_s));
    Q_EMIT bench.center.checked({});
    QVERIFY(bench.answer(u"centerJoinQuestion"_s, u"centerJoinNot"_s));
    QCOMPARE(bench.center.asked.size(), 1);
    // And it can be asked for again, with what was typed.
    QCOMPARE(bench.find<QLineEdit>(u"centerAddress"_s)->text(), address);
    QVERIFY(bench.press(u"centerJoin"_s));
    QCOMPARE(bench.center.asked.size(), 2);
}

void CenterPageTest::withoutANameNothingIsAsked()
{
    Bench bench;
    QVERIFY(bench.fill(address, u"  "_s));
    QVERIFY(bench.press(u"centerJoin"_s));
    QVERIFY(bench.center.asked.isEmpty());
    const ErrorText text = errorText({ErrorKind::CenterCounterMissing, {}});
    QVERIFY(bench.shown().contains(text.sentence) && bench.shown().contains(text.nextStep));
}

void CenterPageTest::aPasswordInTheAddressIsRefusedAndKeptNowhere()
{
    Bench bench;
    QVERIFY(bench.fill(u"postgresql://counter3:geheim@center.example.org/beian"_s));
    QVERIFY(bench.press(u"centerJoin"_s));
    Q_EMIT bench.center.refused({ErrorKind::CenterPasswordGiven, {}});
    const ErrorText text = errorText({ErrorKind::CenterPasswordGiven, {}});
    QVERIFY(bench.shown().contains(text.sentence) && bench.shown().contains(text.nextStep));
    QVERIFY(text.nextStep.contains(u".pgpass"_s));
    auto *field = bench.find<QLineEdit>(u"centerAddress"_s);
    QCOMPARE(field->text(), address);
    QVERIFY(!field->isUndoAvailable()); // nor does Ctrl+Z bring it back
    bench.dialog->close();
    QVERIFY(!bench.isKept("geheim"));
    QVERIFY(!bench.isKept("center.example.org"));
}

void CenterPageTest::whileTheCenterIsAskedNothingElseCanBe()
{
    Bench bench;
    QVERIFY(bench.fill());
    QVERIFY(bench.press(u"centerTest"_s));
    for (const QString &name : {u"centerTest"_s, u"centerJoin"_s})
        QVERIFY(!bench.find<QPushButton>(name)->isEnabled());
    Q_EMIT bench.center.refused({ErrorKind::CenterUnreachable, u"center.example.org"_s});
    for (const QString &name : {u"centerTest"_s, u"centerJoin"_s})
        QVERIFY(bench.find<QPushButton>(name)->isEnabled());
    // What nobody asks for any more opens no question.
    Q_EMIT bench.center.checked({});
    QVERIFY(!bench.find<QMessageBox>(u"centerJoinQuestion"_s));
}

void CenterPageTest::theStateIsSaidAsByTheCommands()
{
    Bench bench;
    QVERIFY(bench.shown().contains(u"协同中心的地址"_s));
    QVERIFY(bench.find<QLineEdit>(u"centerAddress"_s)->isVisible());
    CenterState state = connectedState(moment());
    bench.center.become(state);
    QVERIFY2(bench.shown().contains(u"2026-11-23 14:50"_s), qPrintable(bench.shown()));
    QVERIFY(bench.shown().contains(u"五号窗口"_s));
    QVERIFY(!bench.find<QWidget>(u"centerTrouble"_s)->isVisible());
    state.queued = 3;
    bench.center.become(state);
    QVERIFY(bench.shown().contains(u"3 "_s));
    QVERIFY2(!bench.shown().contains(u"14:50"_s), qPrintable(bench.shown()));
    state.isUnverified = true;
    bench.center.become(state);
    QVERIFY2(bench.shown().contains(u"对方身份"_s), qPrintable(bench.shown()));
    bench.center.become({});
    QVERIFY(bench.find<QLineEdit>(u"centerAddress"_s)->isVisible());
    QVERIFY(!bench.find<QPushButton>(u"centerLeave"_s)->isVisible());
}

void CenterPageTest::everyTroubleIsSaidWithItsNextStep_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : centerTroubles())
        QTest::addRow("kind %d", int(kind)) << kind;
}

void CenterPageTest::everyTroubleIsSaidWithItsNextStep()
{
    QFETCH(ErrorKind, kind);
    Bench bench;
    bench.center.become(awayState(moment(), 3, kind));
    const ErrorText text = errorText({kind, u"center.example.org"_s});
    QVERIFY2(bench.shown().contains(text.sentence), qPrintable(bench.shown()));
    QVERIFY2(bench.shown().contains(text.nextStep), qPrintable(bench.shown()));
    // With the next answer it goes.
    bench.center.become(connectedState(moment()));
    QVERIFY(!bench.shown().contains(text.sentence));
}

void CenterPageTest::everyRefusalIsSaid()
{
    Bench bench;
    QVERIFY(bench.fill());
    for (const ErrorKind kind : centerTroubles()) {
        const ErrorText text = errorText({kind, u"center.example.org"_s});
        QVERIFY(bench.press(u"centerTest"_s));
        Q_EMIT bench.center.refused({kind, u"center.example.org"_s});
        QVERIFY2(bench.shown().contains(text.sentence), qPrintable(bench.shown()));
        QVERIFY2(bench.shown().contains(text.nextStep), qPrintable(bench.shown()));
    }
}

void CenterPageTest::anExchangeIsAskedFor()
{
    Bench bench;
    bench.center.become(awayState(moment(), 0));
    QVERIFY(bench.press(u"centerExchange"_s));
    QCOMPARE(bench.center.asked, QStringList{u"exchange"_s});
}

void CenterPageTest::leavingAsksWhatStays_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("asked");

    QTest::newRow("with a copy") << u"centerLeaveCopy"_s << QStringList{u"leave copy"_s};
    QTest::newRow("without one") << u"centerLeaveNothing"_s << QStringList{u"leave nothing"_s};
    QTest::newRow("staying") << u"centerStay"_s << QStringList{};
}

void CenterPageTest::leavingAsksWhatStays()
{
    QFETCH(QString, button);
    QFETCH(QStringList, asked);
    Bench bench;
    bench.center.become(connectedState(moment()));
    QVERIFY(bench.press(u"centerLeave"_s));
    QVERIFY(bench.question(u"centerLeaveQuestion"_s).contains(u"“三号窗口”"_s));
    QVERIFY(bench.answer(u"centerLeaveQuestion"_s, button));
    QCOMPARE(bench.center.asked, asked);
    if (asked.isEmpty())
        return;
    QVERIFY(!bench.find<QPushButton>(u"centerLeave"_s)->isEnabled());
    bench.center.become({});
    Q_EMIT bench.center.left();
    QVERIFY(bench.find<QLineEdit>(u"centerAddress"_s)->isVisible());
    QVERIFY(bench.find<QPushButton>(u"centerJoin"_s)->isEnabled());
}

void CenterPageTest::whatWouldBeLostIsCounted()
{
    Bench bench;
    bench.center.become(awayState(moment(), 3));
    QVERIFY(bench.press(u"centerLeave"_s));
    QVERIFY(bench.question(u"centerLeaveQuestion"_s).contains(u"3 件备案有仅保存在本机的改动"_s));
    QVERIFY(bench.answer(u"centerLeaveQuestion"_s, u"centerStay"_s));
    bench.center.become(connectedState(moment()));
    QVERIFY(bench.press(u"centerLeave"_s));
    QVERIFY(!bench.question(u"centerLeaveQuestion"_s).contains(u"仅保存在本机"_s));
}

void CenterPageTest::namesOfOtherMachinesArePlain()
{
    Bench bench;
    CenterState state = connectedState(moment());
    state.counters << CenterCounter{u"<b>\u202e口窗"_s, true, false};
    bench.center.become(state);
    QVERIFY(bench.shown().contains(u"<b>\ufffd口窗"_s));
    for (const QLabel *label : bench.page()->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

#include "tst_centerpage.moc"

BEIAN_UI_TEST_MAIN(CenterPageTest)
