// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qtreewidget.h>

#include "app/store/filingcache.h"
#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"
#include "ui/board/boardtable.h"
#include "ui/board/filingtransfer.h"
#include "ui/tour/samplefilings.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Several rows of the real board at once, by keyboard: each act is one step of Ctrl+Z.
class ManyRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void verifiedAndBack();
    void whatIsLeftOutIsSaid();
    void theSelectionStaysWithUndo();
    void submittedAgainAndBack();
    void remindedWithAllTexts();
    void oneNoteForAll();
    void onlyTheSelectedAreExported();
    void tooManyAreASlip();
    void manyCountdownsEndOnlyWhenAskedAbout();
    void aFilingOfWhichANumberWaitsIsNotDone();

private:
    [[nodiscard]] static bool start(BoardBench &bench)
    {
        return bench.startWith(sampleBoard(pilotDay()));
    }
    // The first `count` rows, from the top with Shift and Down.
    static void selectFirst(BoardBench &bench, int count);
    [[nodiscard]] static QList<FilingRecord> records(BoardBench &bench);
};

void ManyRowsTest::selectFirst(BoardBench &bench, int count)
{
    bench.program->board().table().setFocus();
    bench.press(Qt::Key_Home);
    for (int row = 1; row < count; ++row)
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(bench.program->board().table().selectedFilings().size(), count);
}

QList<FilingRecord> ManyRowsTest::records(BoardBench &bench)
{
    QList<FilingRecord> all;
    bench.program->cache().list().forEach([&all](const FilingRecord &record) { all << record; });
    std::ranges::sort(all, {}, &FilingRecord::applicant);
    return all;
}

void ManyRowsTest::verifiedAndBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    const QList<FilingRecord> before = records(bench);
    selectFirst(bench, 2);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.program->cache().list().figures().doneToday, 3);
    QCOMPARE(bench.program->cache().list().figures().underOneHour, 0);
    QCOMPARE(bench.find<QLabel>(u"undoNoticeTitle"_s)->text(), u"3 个号码已登记为已核验"_s);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(records(bench), before);
}

void ManyRowsTest::whatIsLeftOutIsSaid()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    bench.program->board().table().setFocus();
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.find<QLabel>(u"undoNoticeTitle"_s)->text(), u"5 个号码已登记为已核验"_s);
    const QString text = bench.find<QLabel>(u"undoNoticeText"_s)->text();
    QCOMPARE(text.split(u'\n').size(), 4);
    for (const QString &reason : {u"4 件已办完。"_s, u"1 件未处理：尚未登记收到短信。"_s, u"1 件未处理：已核验。"_s,
                                  u"1 件未处理：已过期或已退回。"_s})
        QVERIFY2(text.contains(reason), qPrintable(text));
}

void ManyRowsTest::theSelectionStaysWithUndo()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    bench.program->board().table().setFocus();
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.program->board().table().selectedFilings().size(), 7);
    QCOMPARE(bench.find<QLabel>(u"undoNoticeTitle"_s)->text(), u"已撤销“登记为已核验”（4 件）"_s);
    // Where something else is selected by then, the filings of the step are.
    bench.select(u"赵女士 · 某某文化"_s);
    bench.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(bench.program->board().table().selectedFilings().size(), 4);
}

void ManyRowsTest::submittedAgainAndBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    bench.advance(25h);
    const QList<FilingRecord> before = records(bench);
    const int over = bench.program->cache().list().figures().over;
    QVERIFY(over > 2);
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.program->cache().list().figures().over, 0);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(records(bench), before);
}

void ManyRowsTest::remindedWithAllTexts()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    const QList<FilingRecord> before = records(bench);
    selectFirst(bench, 2);
    bench.press(Qt::Key_T, Qt::ControlModifier);
    // Two persons of the first filing, one of the second.
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.split(u"\n\n"_s).size(), 3);
    QCOMPARE(records(bench), before);
    QCOMPARE(bench.find<QLabel>(u"undoNoticeTitle"_s)->text(), u"2 件已提醒"_s);
    bench.select(u"林女士 · 个人博客"_s);
    bench.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(bench.find<QTreeWidget>(u"historyEvents"_s));
    auto *events = bench.find<QTreeWidget>(u"historyEvents"_s);
    QTRY_VERIFY(!events->findItems(u"已提醒"_s, Qt::MatchContains, 1).isEmpty());
    events->window()->close();
    QVERIFY(bench.showBoard());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    bench.select(u"林女士 · 个人博客"_s);
    bench.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(bench.find<QTreeWidget>(u"historyEvents"_s));
    events = bench.find<QTreeWidget>(u"historyEvents"_s);
    QTRY_VERIFY(!events->findItems(u"撤销“已提醒”"_s, Qt::MatchContains, 1).isEmpty());
}

void ManyRowsTest::oneNoteForAll()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    const QList<FilingRecord> before = records(bench);
    selectFirst(bench, 3);
    bench.press(Qt::Key_M, Qt::ControlModifier);
    auto *dialog = bench.find<QDialog>(u"noteDialog"_s);
    QVERIFY(dialog);
    KeyDriver keys(*dialog);
    QVERIFY(keys.fill(u"noteField"_s, u"验证码 482913"_s));
    keys.press(Qt::Key_Return);
    // A code is refused, and the text stays to be corrected.
    QVERIFY(bench.find<QLabel>(u"noteError"_s));
    QVERIFY(keys.fill(u"noteField"_s, u"上午已致电"_s));
    keys.press(Qt::Key_Return);
    QVERIFY(!bench.find<QDialog>(u"noteDialog"_s));
    QVERIFY(bench.showBoard());
    QCOMPARE(bench.find<QLabel>(u"undoNoticeTitle"_s)->text(), u"已为 3 件添加备注"_s);
    int noted = 0;
    for (const FilingRecord &record : records(bench))
        noted += record.note == u"上午已致电"_s;
    QCOMPARE(noted, 3);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(records(bench), before);
}

void ManyRowsTest::onlyTheSelectedAreExported()
{
    BoardBench bench(pilotDay());
    QVERIFY(start(bench));
    selectFirst(bench, 2);
    bench.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    KeyDriver(*bench.find<QDialog>(u"exportChoice"_s)).press(Qt::Key_Return);
    auto *dialog = bench.find<QFileDialog>(u"exportDialog"_s);
    QVERIFY(dialog);
    const QString path = bench.folder.filePath(u"两件.csv"_s);
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(finished.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    QVERIFY(written.contains(u"陈先生"_s) && written.contains(u"林女士"_s));
    QVERIFY(!written.contains(u"王先生"_s));
}

// Ctrl+A on a large board, then Ctrl+D.
void ManyRowsTest::tooManyAreASlip()
{
    BoardBench bench(pilotDay());
    const QList<KeptChange> samples = sampleBoard(pilotDay());
    QList<KeptChange> many;
    for (int i = 0; i < 201; ++i) {
        many << samples.at(1);
        many.last().record.id = QUuid::createUuid();
    }
    QVERIFY(bench.startWith(many));
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.program->cache().list().figures().doneToday, 0);
    bench.press(Qt::Key_Up);
    selectFirst(bench, 200);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(bench.answer(bench.program->board(), u"verifyQuestion"_s, u"verifyTake"_s));
    QCOMPARE(bench.program->cache().list().figures().doneToday, 200);
}

void ManyRowsTest::manyCountdownsEndOnlyWhenAskedAbout()
{
    BoardBench bench(pilotDay());
    const QList<KeptChange> samples = sampleBoard(pilotDay());
    QList<KeptChange> many;
    for (int i = 0; i < 6; ++i) {
        many << samples.at(1);
        many.last().record.id = QUuid::createUuid();
    }
    QVERIFY(bench.startWith(many));
    selectFirst(bench, 6);
    for (const QString &leave : {u"verifyKeep"_s, QString()}) {
        bench.press(Qt::Key_D, Qt::ControlModifier);
        auto *question = bench.program->board().findChild<QMessageBox *>(u"verifyQuestion"_s);
        QVERIFY(question && question->isVisible());
        QVERIFY(question->text().contains(u"6 个号码"_s));
        if (leave.isEmpty())
            QTest::keyClick(question, Qt::Key_Escape);
        else
            QVERIFY(bench.answer(bench.program->board(), u"verifyQuestion"_s, leave));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(bench.program->cache().list().figures().running, 6);
        QVERIFY(bench.showBoard());
    }
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(bench.answer(bench.program->board(), u"verifyQuestion"_s, u"verifyTake"_s));
    QCOMPARE(bench.program->cache().list().figures().doneToday, 6);
    QVERIFY(bench.showBoard());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.program->cache().list().figures().running, 6);
    // As many as are done without a question.
    selectFirst(bench, 5);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.program->cache().list().figures().doneToday, 5);
}

void ManyRowsTest::aFilingOfWhichANumberWaitsIsNotDone()
{
    BoardBench bench(pilotDay());
    QList<KeptChange> filings = sampleBoard(pilotDay()).mid(0, 2);
    filings[0].record.numbers[1].verification.receivedAt = {};
    QVERIFY(bench.startWith(filings));
    selectFirst(bench, 2);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.find<QLabel>(u"undoNoticeTitle"_s)->text(), u"2 个号码已登记为已核验"_s);
    QCOMPARE(bench.find<QLabel>(u"undoNoticeText"_s)->text(),
             u"1 件已办完。\n1 件还有号码待核验。"_s);
}

#include "tst_manyrows.moc"

BEIAN_UI_TEST_MAIN(ManyRowsTest)
