// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/quickfolder.h"
#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"
#include "ui/board/noticestack.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tour/samplefilings.h"
#include "ui/wizard/verifywizard.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int dataSection = 3;
const auto added = u"后来的单位"_s;

// The program with the sample filings, and its settings at the section of the data.
class Desk final
{
public:
    [[nodiscard]] bool begin()
    {
        return bench.startWith(sampleBoard(today())) && bench.showBoard();
    }
    [[nodiscard]] SettingsDialog *settings()
    {
        if (auto *open = bench.find<SettingsDialog>(u"settingsDialog"_s))
            return open;
        if (!bench.showBoard())
            return nullptr;
        bench.press(Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = bench.find<SettingsDialog>(u"settingsDialog"_s);
        auto *sections = dialog ? dialog->findChild<QListWidget *>(u"settingsSections"_s) : nullptr;
        for (int i = 0; sections && i < dataSection; ++i)
            QTest::keyClick(sections, Qt::Key_Down);
        return dialog;
    }
    // As the system makes it when a window over it goes.
    [[nodiscard]] bool isActive()
    {
        SettingsDialog *dialog = settings();
        if (dialog)
            dialog->activateWindow();
        return dialog && QTest::qWaitForWindowActive(dialog);
    }
    // A button of the section, then the name of a file.
    [[nodiscard]] bool choose(const QString &button, const QString &question, const QString &path)
    {
        if (!isActive() || !KeyDriver(*settings()).pressButton(button))
            return false;
        SettingsDialog *dialog = settings();
        auto *files = dialog->findChild<QFileDialog *>(question);
        if (!files)
            return false;
        proposed = files->selectedFiles().value(0);
        answerFileQuestion(*files, path);
        return true;
    }
    [[nodiscard]] bool save(const QString &path)
    {
        return choose(u"copySave"_s, u"copySaveDialog"_s, path) && isTold();
    }
    // Until the question is there.
    [[nodiscard]] bool examine(const QString &path)
    {
        return choose(u"copyTake"_s, u"copyTakeDialog"_s, path)
            && QTest::qWaitFor([this] { return question() != nullptr; });
    }
    [[nodiscard]] QMessageBox *question()
    {
        return bench.find<QMessageBox>(u"copyQuestion"_s);
    }
    [[nodiscard]] bool isTold()
    {
        return QTest::qWaitFor([this] {
            auto *button = bench.find<QPushButton>(u"copySave"_s);
            return button && button->isEnabled();
        });
    }
    // Until the board shows what was loaded.
    [[nodiscard]] bool takeBack()
    {
        return bench.answer(*settings(), u"copyQuestion"_s, u"copyTakeBack"_s) && isTold()
            && QTest::qWaitFor([this] { return bench.program->cache().isLoaded(); });
    }
    [[nodiscard]] QString note()
    {
        auto *box = bench.find<QFrame>(u"copyNote"_s);
        return box ? shownTexts(*box) : QString();
    }
    [[nodiscard]] QString notices() { return shownTexts(bench.program->board().notices()); }
    // Another notice may be the one that is shown.
    [[nodiscard]] QString copyNotice()
    {
        const NoticeStack &notices = bench.program->board().notices();
        const auto *title = notices.findChild<QLabel *>(u"copyNoticeTitle"_s);
        return notices.isShown(u"copyNotice"_s) && title ? title->text() : QString();
    }
    [[nodiscard]] bool add(const QString &applicant)
    {
        FilingRecord record = sampleBoard(today()).constFirst().record;
        record.id = QUuid::createUuid();
        record.applicant = applicant;
        return bench.put({{record, {}}});
    }
    [[nodiscard]] QString copy() const { return outside.filePath(u"备案 副本.db"_s); }

    BoardBench bench;
    QTemporaryDir outside{quickFolder() + u"/备案 副本 XXXXXX"_s};
    QString proposed;
};

} // namespace

// Copies of the filings, saved and taken back in the settings, by keyboard on the whole program.
class CopySectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aCopyIsSaved();
    void aCopyIsTakenBack();
    void leavingChangesNothing();
    void whatIsTypedStays();
    void whatGoesWrongIsSaid_data();
    void whatGoesWrongIsSaid();
    void theBoardTellsWhereTheSettingsAreClosed();
    void theFocusComesBack();
};

void CopySectionTest::aCopyIsSaved()
{
    Desk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.save(desk.copy()));
    // By its day in Beijing, in a folder that is not that of the filings.
    QCOMPARE(QFileInfo(desk.proposed).fileName(), u"备案副本 2026-11-23.db"_s);
    QVERIFY(!desk.proposed.startsWith(desk.bench.folder.path()));
    QVERIFY2(desk.note().contains(u"副本已保存"_s), qPrintable(desk.note()));
    QVERIFY(desk.note().contains(u"备案 副本.db"_s));
    QVERIFY(QFileInfo(desk.copy()).size() > 0);
    QVERIFY(!desk.notices().contains(u"副本"_s));
    // Where it is confirmed, the next one takes its place.
    QVERIFY(QDir(desk.outside.path()).entryList(QDir::Files).size() == 1);
}

void CopySectionTest::aCopyIsTakenBack()
{
    Desk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.save(desk.copy()));
    desk.settings()->close();
    QVERIFY(desk.add(added));
    QVERIFY(desk.examine(desk.copy()));
    const QString asked = desk.question()->text() + u'\n' + desk.question()->informativeText();
    for (const QString &part : {u"备案 副本.db"_s, u"副本中：7 件"_s, u"现有：8 件"_s})
        QVERIFY2(asked.contains(part), qPrintable(asked));
    QVERIFY(desk.takeBack());
    QVERIFY2(desk.note().contains(u"已从副本恢复"_s), qPrintable(desk.note()));
    // Not by a name that is another one later.
    QVERIFY2(!desk.note().contains(u"filings-"_s), qPrintable(desk.note()));
    QCOMPARE(desk.bench.rowOf(added), -1);
    QCOMPARE(desk.bench.program->cache().list().size(), 7);
    // The board offers what was kept before.
    desk.settings()->close();
    QVERIFY(desk.bench.showBoard());
    QTRY_VERIFY(desk.bench.find<QPushButton>(u"takeOverRecoverable"_s));
    QVERIFY2(desk.notices().contains(u"1 件"_s), qPrintable(desk.notices()));
    QVERIFY(KeyDriver(desk.bench.program->board()).pressButton(u"takeOverRecoverable"_s));
    QTRY_VERIFY(desk.bench.rowOf(added) >= 0);
    // And so it stays.
    QVERIFY(desk.bench.restart());
    QVERIFY(desk.bench.rowOf(added) >= 0);
    QCOMPARE(desk.bench.program->cache().list().size(), 8);
}

void CopySectionTest::leavingChangesNothing()
{
    Desk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.save(desk.copy()));
    QVERIFY(desk.add(added));
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
        QVERIFY(desk.examine(desk.copy()));
        QTest::keyClick(desk.question(), key);
        QTRY_VERIFY(!desk.question());
        QVERIFY(desk.bench.rowOf(added) >= 0);
        QVERIFY(desk.note().isEmpty());
    }
    QVERIFY(desk.examine(desk.copy()));
    QVERIFY(desk.bench.answer(*desk.settings(), u"copyQuestion"_s, u"copyLeave"_s));
    QTRY_VERIFY(!desk.question());
    QVERIFY(desk.bench.rowOf(added) >= 0);
    QVERIFY(QDir(desk.bench.folder.path()).entryList({u"filings-replaced-*"_s}).isEmpty());
}

// A filing that is open, with a code that is never kept.
void CopySectionTest::whatIsTypedStays()
{
    Desk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.save(desk.copy()));
    desk.settings()->close();
    desk.bench.program->takeArguments({MainProgram::newOption});
    QVERIFY(QTest::qWaitForWindowActive(&desk.bench.wizard()));
    QVERIFY(desk.bench.enterFiling(added, {subjectPhone, subjectPhone}));
    QVERIFY(desk.bench.click(u"sms1Now"_s));
    QVERIFY(desk.bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(desk.bench.showBoard());
    QVERIFY(desk.examine(desk.copy()));
    QVERIFY(desk.takeBack());
    QVERIFY(desk.bench.program->wizards().isAnyOpen());
    QCOMPARE(desk.bench.wizard().findChild<QLineEdit *>(u"sms1Code"_s)->text(), u"482913"_s);
    QVERIFY(desk.bench.rowOf(added) >= 0);
    QCOMPARE(desk.bench.program->cache().list().size(), 8);
    // It goes on, and is kept.
    desk.bench.wizard().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.bench.wizard()));
    QVERIFY(desk.bench.next());
    QVERIFY(desk.bench.isSaved());
    QVERIFY(desk.bench.restart());
    QVERIFY(desk.bench.rowOf(added) >= 0);
}

void CopySectionTest::whatGoesWrongIsSaid_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("path"); // %1: a folder for copies, %2: that of the filings
    QTest::addColumn<QString>("sentence");
    const auto saving = u"copySave"_s;
    const auto saveDialog = u"copySaveDialog"_s;
    const auto taking = u"copyTake"_s;
    const auto takeDialog = u"copyTakeDialog"_s;
    QTest::newRow("a copy among the filings")
        << saving << saveDialog << u"%2/a.db"_s << u"副本不能放在"_s;
    QTest::newRow("a name that is in use")
        << saving << saveDialog << u"%1/taken.db"_s << u"已被其他内容占用"_s;
    QTest::newRow("a file that is no copy")
        << taking << takeDialog << u"%1/text.db"_s << u"不是本程序"_s;
    QTest::newRow("the open file") << taking << takeDialog << u"%2/filings.db"_s << u"正在使用"_s;
    QTest::newRow("a copy that was cut") << taking << takeDialog << u"%1/cut.db"_s << u"已损坏"_s;
}

void CopySectionTest::whatGoesWrongIsSaid()
{
    QFETCH(QString, button);
    QFETCH(QString, question);
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    Desk desk;
    QVERIFY(desk.begin());
    const QString cut = desk.outside.filePath(u"cut.db"_s);
    QVERIFY(desk.save(cut));
    QVERIFY(QFile::resize(cut, QFileInfo(cut).size() / 2));
    for (const QString &name : {u"text.db"_s, u"taken.db-journal"_s}) {
        QFile file(desk.outside.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text");
    }
    path.replace("%1"_L1, desk.outside.path()).replace("%2"_L1, desk.bench.folder.path());
    QVERIFY(desk.choose(button, question, path));
    QVERIFY(desk.isTold());
    QVERIFY2(desk.note().contains(sentence), qPrintable(desk.note()));
    // The next step is below it.
    QVERIFY2(desk.note().contains(u"请"_s), qPrintable(desk.note()));
    QVERIFY(!desk.question());
    QCOMPARE(desk.bench.program->cache().list().size(), 7);
}

void CopySectionTest::theBoardTellsWhereTheSettingsAreClosed()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.bench.program->database().saveCopy(desk.copy());
    QTRY_VERIFY(desk.copyNotice().contains(u"备案的副本已保存"_s));
    desk.bench.program->database().saveCopy(desk.bench.folder.filePath(u"a.db"_s));
    QTRY_VERIFY(desk.copyNotice().contains(u"副本不能放在"_s));
    desk.bench.program->database().restoreCopy(desk.copy(), {});
    QTRY_VERIFY2(desk.copyNotice().contains(u"看板显示的就是副本内容"_s),
                 qPrintable(desk.copyNotice()));
    // A question that comes too late is not asked.
    desk.bench.program->database().compareCopy(desk.copy());
    QVERIFY(desk.settings());
    desk.bench.program->database().saveCopy(desk.copy());
    QTRY_VERIFY(desk.note().contains(u"副本已保存"_s));
    QVERIFY(!desk.question());
}

void CopySectionTest::theFocusComesBack()
{
    Desk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.save(desk.copy()));
    QVERIFY(desk.isActive());
    QCOMPARE(desk.settings()->focusWidget()->objectName(), u"copySave"_s);
    QVERIFY(desk.examine(desk.copy()));
    QVERIFY(desk.takeBack());
    QVERIFY(desk.isActive());
    QCOMPARE(desk.settings()->focusWidget()->objectName(), u"copyTake"_s);
}

BEIAN_UI_TEST_MAIN(CopySectionTest)
#include "tst_copysection.moc"
