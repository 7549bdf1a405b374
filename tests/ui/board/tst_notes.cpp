// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qpointer.h>
#include <QtGui/qaccessible.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtreewidget.h>

#include "app/record/recordchanges.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/painting.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/board/boardtable.h"
#include "ui/board/notedialog.h"
#include "ui/tour/samplefilings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {
const auto applicant = u"林女士 · 个人博客"_s;
}

// The note of a filing on the real board: by keyboard, and as it is seen and heard.
class NotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void noteIsWrittenAndCorrected_data();
    void noteIsWrittenAndCorrected();
    void historyKeepsBoth();
    void ctrlZTakesACorrectionBack();
    void noteIsTakenAway();
    void whatLooksSecretStaysToBeCorrected();
    void theRowShowsThatThereIsANote();
    void aMaskedBoardTellsNoNote();
    void aLongNoteIsNotCut();
    void aBlankNoteIsKeptWhereItMayBe_data();
    void aBlankNoteIsKeptWhereItMayBe();
    void whatIsRefusedIsSaidUntilItIsCorrected();
    void noMoreIsTypedThanIsKept_data();
    void noMoreIsTypedThanIsKept();

private:
    [[nodiscard]] static bool start(BoardBench &bench);
    // With F2, on the selected row.
    [[nodiscard]] static bool write(BoardBench &bench, const QString &text);
    [[nodiscard]] static QString noteOf(BoardBench &bench);
    [[nodiscard]] static QModelIndex cell(BoardBench &bench, BoardColumn column);
    [[nodiscard]] static QStringList history(BoardBench &bench);
};

bool NotesTest::start(BoardBench &bench)
{
    if (!bench.startWith(sampleBoard(pilotDay())))
        return false;
    bench.select(applicant);
    return true;
}

bool NotesTest::write(BoardBench &bench, const QString &text)
{
    bench.press(Qt::Key_F2);
    auto *dialog = bench.find<QDialog>(u"noteDialog"_s);
    if (!dialog)
        return false;
    KeyDriver keys(*dialog);
    const bool isTyped = keys.fill(u"noteField"_s, text);
    keys.press(Qt::Key_Return);
    return isTyped && !bench.find<QDialog>(u"noteDialog"_s) && bench.showBoard();
}

QString NotesTest::noteOf(BoardBench &bench)
{
    return bench.recordOf(applicant)->note;
}

QModelIndex NotesTest::cell(BoardBench &bench, BoardColumn column)
{
    return bench.program->board().table().board().index(bench.rowOf(applicant), int(column));
}

QStringList NotesTest::history(BoardBench &bench)
{
    bench.press(Qt::Key_H, Qt::ControlModifier);
    auto *events = bench.find<QTreeWidget>(u"historyEvents"_s);
    if (!events || !QTest::qWaitFor([events] { return events->topLevelItemCount() > 1; }))
        return {};
    QStringList lines;
    for (int i = 0; i < events->topLevelItemCount(); ++i)
        lines << events->topLevelItem(i)->text(1);
    return lines;
}

void NotesTest::noteIsWrittenAndCorrected_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("by F2") << Qt::Key_F2 << Qt::KeyboardModifiers(Qt::NoModifier);
    QTest::newRow("by Ctrl+M") << Qt::Key_M << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void NotesTest::noteIsWrittenAndCorrected()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    QVERIFY(write(bench, u"周五来办理，电话 13800138000"_s));
    QCOMPARE(noteOf(bench), u"周五来办理，电话 138****8000"_s);
    // What stands there is corrected, not typed again; typing goes on at its end.
    bench.press(key, modifiers);
    auto *field = bench.find<QLineEdit>(u"noteField"_s);
    QVERIFY(field);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), noteOf(bench));
    QTest::keyClicks(field, u"!"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(noteOf(bench), u"周五来办理，电话 138****8000!"_s);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(noteOf(bench), u"周五来办理，电话 138****8000!"_s);
}

void NotesTest::historyKeepsBoth()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    QVERIFY(write(bench, u"<b>周五</b>来办理"_s));
    QVERIFY(write(bench, u"周一来办理"_s));
    const QStringList lines = history(bench);
    QCOMPARE(lines.mid(lines.size() - 2),
             QStringList({u"备注：<b>周五</b>来办理"_s, u"备注：周一来办理"_s}));
}

void NotesTest::ctrlZTakesACorrectionBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    QVERIFY(write(bench, u"周五来办理"_s));
    QVERIFY(write(bench, u"周一来办理"_s));
    QCOMPARE(bench.find<QLabel>(u"undoNoticeTitle"_s)->text(), u"备注已保存"_s);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(noteOf(bench), u"周五来办理"_s);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(noteOf(bench), QString());
    QCOMPARE(history(bench).constLast(), u"备注已删除"_s);
}

void NotesTest::noteIsTakenAway()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    // There is nothing to take away yet: the dialog waits.
    bench.press(Qt::Key_F2);
    auto *dialog = bench.find<QDialog>(u"noteDialog"_s);
    KeyDriver keys(*dialog);
    keys.press(Qt::Key_Return);
    QCOMPARE(bench.find<QDialog>(u"noteDialog"_s), dialog);
    keys.press(Qt::Key_Escape);
    QVERIFY(bench.showBoard());
    QVERIFY(write(bench, u"周五来办理"_s));
    QVERIFY(write(bench, {}));
    QCOMPARE(noteOf(bench), QString());
    QVERIFY(!cell(bench, BoardColumn::Applicant).data(NoteRole).toBool());
}

void NotesTest::whatLooksSecretStaysToBeCorrected()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    QVERIFY(!write(bench, u"code 482913"_s));
    QVERIFY(bench.find<QLabel>(u"noteError"_s));
    auto *field = bench.find<QLineEdit>(u"noteField"_s);
    QCOMPARE(field->text(), u"code 482913"_s);
    QCOMPARE(noteOf(bench), QString());
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(!bench.find<QLabel>(u"noteError"_s));
}

// Seen: a mark beside the name, which gives way to it. Pointed at and heard: its text.
void NotesTest::theRowShowsThatThereIsANote()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    BoardTable &table = bench.program->board().table();
    const auto endOfName = [&] {
        const QRect place = table.visualRect(cell(bench, BoardColumn::Applicant));
        return painted(*table.viewport())
            .copy(place.right() - gap(6), place.top(), gap(6), place.height());
    };
    const QImage without = endOfName();
    QVERIFY(write(bench, u"周五来办理 & <i>自取</i>"_s));
    const QImage with = endOfName();
    int changed = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            changed += with.pixel(x, y) != without.pixel(x, y);
    }
    QVERIFY(changed > 20);
    for (const BoardColumn column : {BoardColumn::Applicant, BoardColumn::Ring}) {
        const QString tip = cell(bench, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"备注：周五来办理"_s) && !Qt::mightBeRichText(tip), qPrintable(tip));
    }
    QAccessibleInterface *spoken =
        QAccessible::queryAccessibleInterface(&table)->tableInterface()->cellAt(
            bench.rowOf(applicant), int(BoardColumn::Applicant));
    QCOMPARE(spoken->text(QAccessible::Name),
             u"林女士 · 个人博客，备注：周五来办理 & <i>自取</i>"_s);
    // Found by it, too.
    QVERIFY(KeyDriver(bench.program->board()).fill(u"boardSearch"_s, u"自取"_s));
    QCOMPARE(table.board().rowCount(), 1);
}

// A screen that strangers see: the note can name somebody.
void NotesTest::aMaskedBoardTellsNoNote()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    QVERIFY(write(bench, u"联系林女士之子"_s));
    bench.program->board().table().board().setMasked(true);
    for (int column = 0; column < boardColumnCount; ++column) {
        for (const int role :
             {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::DisplayRole)})
            QVERIFY(!cell(bench, BoardColumn(column)).data(role).toString().contains(u"之子"_s));
    }
}

void NotesTest::aLongNoteIsNotCut()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    const QString text = QString(500, u'长');
    QVERIFY(write(bench, text + u"多"_s));
    QCOMPARE(noteOf(bench), text);
    // One note for several is put behind it.
    bench.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(write(bench, u"周五"_s));
    QCOMPARE(noteOf(bench), text + u" / 周五"_s);
    bench.select(applicant);
    QVERIFY(bench.showBoard());
    bench.press(Qt::Key_F2);
    QCOMPARE(bench.find<QLineEdit>(u"noteField"_s)->text(), noteOf(bench));
}

void NotesTest::aBlankNoteIsKeptWhereItMayBe_data()
{
    QTest::addColumn<bool>("mayBeEmpty");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("it takes the note away") << true << QStringList{u"  "_s};
    QTest::newRow("for several there is nothing to write") << false << QStringList();
}

void NotesTest::aBlankNoteIsKeptWhereItMayBe()
{
    QFETCH(bool, mayBeEmpty);
    QFETCH(QStringList, kept);
    QStringList asked;
    const QPointer<NoteDialog> dialog(
        new NoteDialog({u"甲"_s, {}, {}, mayBeEmpty, [&](const QString &text) {
                            asked << text;
                            return QString();
                        }}));
    dialog->open();
    dialog->findChild<QLineEdit *>(u"noteField"_s)->setText(u"  "_s);
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    QCOMPARE(asked, kept);
    if (mayBeEmpty)
        QTRY_VERIFY(!dialog);
    else
        QVERIFY(dialog->isVisible());
    delete dialog.data();
}

void NotesTest::whatIsRefusedIsSaidUntilItIsCorrected()
{
    const QPointer<NoteDialog> dialog(new NoteDialog(
        {u"甲"_s, {}, {}, false, [](const QString &text) {
             return text.contains(u"482913"_s) ? u"It looks like a code."_s : QString();
         }}));
    dialog->open();
    auto *field = dialog->findChild<QLineEdit *>(u"noteField"_s);
    auto *error = dialog->findChild<QLabel *>(u"noteError"_s);
    QVERIFY(error->isHidden());
    field->setText(u"482913"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(error->text(), u"It looks like a code."_s);
    QVERIFY(error->isVisible());
    QCOMPARE(field->text(), u"482913"_s);
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(error->isHidden());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
}

void NotesTest::noMoreIsTypedThanIsKept_data()
{
    QTest::addColumn<int>("length"); // of the note as it is
    QTest::addColumn<int>("longest"); // that can be typed
    QTest::newRow("a note as people write it") << 10 << longestNote;
    QTest::newRow("one that was put together stays whole") << longestNote + 30 << longestNote + 30;
}

void NotesTest::noMoreIsTypedThanIsKept()
{
    QFETCH(int, length);
    QFETCH(int, longest);
    NoteDialog dialog({u"甲"_s, {}, QString(length, u'x'), false, {}});
    auto *field = dialog.findChild<QLineEdit *>(u"noteField"_s);
    QCOMPARE(field->text().size(), length);
    field->end(false);
    field->insert(QString(2 * longestNote, u'y'));
    QCOMPARE(field->text().size(), longest);
}

#include "tst_notes.moc"

BEIAN_UI_TEST_MAIN(NotesTest)
