// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtGui/qstandarditemmodel.h>

#include "app/settings/settings.h"
#include "app/store/filingcache.h"
#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"
#include "ui/board/boardheader.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/columnmemory.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"
#include "ui/tour/samplefilings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// A header alone, and a file of settings.
class HeaderBench final
{
public:
    HeaderBench()
    {
        header.setModel(&m_model);
        header.takeDefaults();
    }
    [[nodiscard]] QString kept() const { return settings.text(Setting::BoardColumns); }

private:
    QTemporaryDir m_folder;
    QStandardItemModel m_model{0, boardColumnCount};

public:
    Settings settings{m_folder.filePath(u"settings.ini"_s), {}};
    BoardHeader header;
};

} // namespace

// The columns of the real board: made wider and moved with the mouse, and still so after a restart.
class BoardHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void theColumnsFillTheWindow();
    void namesCanBeReadInANarrowWindow();
    void kindsAndProvincesAreReadWhereThereIsRoom();
    void aWiderColumnStaysSo();
    void aMovedColumnStaysThere();
    void theOrderOfTheRowsStays();
    void aTitleThatSortsNothingChangesNothing();
    void whatIsNotUnderstoodChangesNothing_data();
    void whatIsNotUnderstoodChangesNothing();
    void everythingCanBeAsAtFirst();
    void whatWasKeptIsGivenBack();
    void manyChangesAreKeptAtOnce();
    void aChangeIsKeptAtTheEndAtTheLatest();

private:
    [[nodiscard]] static BoardHeader &header(BoardBench &bench)
    {
        return bench.program->board().table().header();
    }
    // With the left button, in pixels of the header.
    static void drag(BoardHeader &header, int from, int to);
};

void BoardHeaderTest::drag(BoardHeader &header, int from, int to)
{
    QWidget *titles = header.viewport();
    const int middle = titles->height() / 2;
    QTest::mousePress(titles, Qt::LeftButton, {}, {from, middle});
    for (const int x : {(from + to) / 2, to})
        QTest::mouseMove(titles, {x, middle});
    QTest::mouseRelease(titles, Qt::LeftButton, {}, {to, middle});
}

void BoardHeaderTest::theColumnsFillTheWindow()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    for (const int width : {1040, 1600}) {
        bench.program->board().resize(width, 720);
        QCoreApplication::processEvents();
        QCOMPARE(header(bench).length(), bench.program->board().table().viewport()->width());
        const int applicant = header(bench).sectionSize(int(BoardColumn::Applicant));
        const int nextStep = header(bench).sectionSize(int(BoardColumn::NextStep));
        QVERIFY2(qAbs(applicant - nextStep) < 2, qPrintable(QString::number(applicant)));
    }
}

// In English they are long; who files leaves room beside a name.
void BoardHeaderTest::kindsAndProvincesAreReadWhereThereIsRoom()
{
    QVERIFY(installLanguage(*qApp, u"en"_s));
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const BoardTable &table = bench.program->board().table();
    const auto &model = static_cast<const BoardModel &>(*table.model());
    for (const int width : {1260, 1600}) {
        bench.program->board().resize(width, 720);
        QCoreApplication::processEvents();
        for (const BoardColumn column : {BoardColumn::Province, BoardColumn::Type}) {
            const int room = header(bench).sectionSize(int(column)) - gap(3);
            for (const QString &text : model.textsOf(column)) {
                const bool isWhole = table.fontMetrics().horizontalAdvance(text) <= room;
                QVERIFY2(isWhole || text.contains(u'('), qPrintable(text));
            }
        }
        QCOMPARE(header(bench).length(), table.viewport()->width());
    }
}

// Other columns give way, and take their room back in a wider window.
void BoardHeaderTest::namesCanBeReadInANarrowWindow()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const auto widthOf = [&bench](BoardColumn column) {
        return header(bench).sectionSize(int(column));
    };
    bench.program->board().resize(gap(260), gap(180));
    QCoreApplication::processEvents();
    const int type = widthOf(BoardColumn::Type);
    bench.program->board().resize(gap(200), gap(180));
    QCoreApplication::processEvents();
    QCOMPARE(header(bench).length(), bench.program->board().table().viewport()->width());
    QVERIFY2(widthOf(BoardColumn::Applicant) >= gap(33),
             qPrintable(QString::number(widthOf(BoardColumn::Applicant))));
    QVERIFY(widthOf(BoardColumn::Type) < type);
    bench.program->board().resize(gap(260), gap(180));
    QCoreApplication::processEvents();
    QCOMPARE(widthOf(BoardColumn::Type), type);
}

void BoardHeaderTest::aWiderColumnStaysSo()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().resize(1040, 720);
    QCoreApplication::processEvents();
    const int section = int(BoardColumn::Province);
    const int before = header(bench).sectionSize(section);
    const int edge = header(bench).sectionViewportPosition(section) + before - 1;
    drag(header(bench), edge, edge + 40);
    QCOMPARE(header(bench).sectionSize(section), before + 40);
    // The applicant gives it, and nothing leaves the window.
    QCOMPARE(header(bench).length(), bench.program->board().table().viewport()->width());
    QVERIFY(bench.restart());
    QCOMPARE(header(bench).sectionSize(section), before + 40);
}

void BoardHeaderTest::aMovedColumnStaysThere()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const auto middleOf = [&bench](BoardColumn column) {
        return header(bench).sectionViewportPosition(int(column))
            + header(bench).sectionSize(int(column)) / 2;
    };
    drag(header(bench), middleOf(BoardColumn::Type), middleOf(BoardColumn::Province) - 30);
    QCOMPARE(header(bench).visualIndex(int(BoardColumn::Type)), int(BoardColumn::Province));
    QVERIFY(bench.restart());
    QCOMPARE(header(bench).visualIndex(int(BoardColumn::Type)), int(BoardColumn::Province));
    QCOMPARE(header(bench).visualIndex(int(BoardColumn::Ring)), 0);
}

void BoardHeaderTest::theOrderOfTheRowsStays()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    // View, sort by, applicant; and once more, for the other direction.
    for (int turn = 0; turn < 2; ++turn) {
        bench.press(Qt::Key_V, Qt::AltModifier);
        for (const Qt::Key key : {Qt::Key_S, Qt::Key_A})
            QTest::keyClick(QApplication::activePopupWidget(), key);
    }
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().order(), BoardOrder::Applicant);
    QCOMPARE(bench.program->cache().list().direction(), Qt::DescendingOrder);
    QCOMPARE(header(bench).sortIndicatorSection(), int(BoardColumn::Applicant));
}

void BoardHeaderTest::aTitleThatSortsNothingChangesNothing()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    header(bench).setSortIndicator(int(BoardColumn::Province), Qt::DescendingOrder);
    QTest::mouseClick(header(bench).viewport(), Qt::LeftButton, {},
                      {header(bench).sectionViewportPosition(int(BoardColumn::NextStep)) + 40, 8});
    QCOMPARE(bench.program->cache().list().order(), BoardOrder::Province);
    QCOMPARE(bench.program->cache().list().direction(), Qt::DescendingOrder);
    QCOMPARE(header(bench).sortIndicatorSection(), int(BoardColumn::Province));
    QCOMPARE(header(bench).sortIndicatorOrder(), Qt::DescendingOrder);
}

void BoardHeaderTest::whatIsNotUnderstoodChangesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a column is missing") << u"ring applicant province kind verified time-left"_s;
    QTest::newRow("a column twice") << u"ring ring applicant province kind verified time-left"_s;
    QTest::newRow("an unknown column")
        << u"ring applicant province kind verified time-left colour"_s;
    QTest::newRow("a width that is no number")
        << u"ring kind applicant province=wide verified time-left next-step"_s;
    QTest::newRow("a negative width")
        << u"ring kind applicant province=-5 verified time-left next-step"_s;
}

void BoardHeaderTest::whatIsNotUnderstoodChangesNothing()
{
    QFETCH(QString, text);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString before = header(bench).layoutText();
    header(bench).setLayoutText(text);
    header(bench).setSortText(u"next-step ascending"_s);
    QCOMPARE(header(bench).layoutText(), before);
    QCOMPARE(header(bench).sortText(), u"time-left ascending"_s);
    // A width that nobody can want is one that can be used.
    header(bench).setLayoutText(
        u"ring kind applicant province=99999999 verified time-left next-step"_s);
    QVERIFY(header(bench).sectionSize(int(BoardColumn::Province)) < 5000);
    QCOMPARE(header(bench).visualIndex(int(BoardColumn::Type)), 1);
}

void BoardHeaderTest::everythingCanBeAsAtFirst()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString before = header(bench).layoutText();
    header(bench).setLayoutText(
        u"ring next-step=300 applicant province=200 kind verified time-left"_s);
    header(bench).setSortText(u"kind descending"_s);
    bench.press(Qt::Key_V, Qt::AltModifier);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_C);
    QCOMPARE(header(bench).layoutText(), before);
    QCOMPARE(bench.program->cache().list().order(), BoardOrder::Urgency);
    QVERIFY(bench.restart());
    QCOMPARE(header(bench).layoutText(), before);
}

// And is not written again as if somebody had changed it.
void BoardHeaderTest::whatWasKeptIsGivenBack()
{
    HeaderBench bench;
    const QString layout = u"ring kind applicant province=120 verified time-left next-step"_s;
    QVERIFY(bench.settings.setValue(Setting::BoardColumns, layout));
    QVERIFY(bench.settings.setValue(Setting::BoardSort, u"kind descending"_s));
    const QSignalSpy changed(&bench.settings, &Settings::changed);
    {
        const ColumnMemory memory(bench.header, bench.settings);
        QCOMPARE(bench.header.layoutText(), layout);
        QCOMPARE(bench.header.sortText(), u"kind descending"_s);
    }
    QCOMPARE(changed.count(), 0);
    QCOMPARE(bench.kept(), layout);
}

void BoardHeaderTest::manyChangesAreKeptAtOnce()
{
    HeaderBench bench;
    const ColumnMemory memory(bench.header, bench.settings);
    int writes = 0;
    connect(&bench.settings, &Settings::changed, this, [&writes](Setting setting) {
        writes += setting == Setting::BoardColumns ? 1 : 0;
    });
    for (int width = 100; width < 120; ++width)
        bench.header.resizeSection(int(BoardColumn::Province), width);
    QCOMPARE(writes, 0);
    QTRY_COMPARE(bench.kept(), bench.header.layoutText());
    QVERIFY2(bench.kept().contains(u" province=119 "_s), qPrintable(bench.kept()));
    QCOMPARE(writes, 1);
}

void BoardHeaderTest::aChangeIsKeptAtTheEndAtTheLatest()
{
    HeaderBench bench;
    {
        const ColumnMemory memory(bench.header, bench.settings);
        bench.header.setSortIndicator(int(BoardColumn::Province), Qt::DescendingOrder);
        QVERIFY(bench.settings.text(Setting::BoardSort) != bench.header.sortText());
    }
    QCOMPARE(bench.settings.text(Setting::BoardSort), u"province descending"_s);
    QCOMPARE(bench.kept(), bench.header.layoutText());
}

#include "tst_boardheader.moc"

BEIAN_UI_TEST_MAIN(BoardHeaderTest)
