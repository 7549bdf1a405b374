// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <algorithm>

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>

#include "app/settings/settings.h"
#include "app/store/databasethread.h"
#include "app/store/filingcache.h"
#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"
#include "ui/board/boardfilters.h"
#include "ui/board/filterline.h"
#include "ui/tour/samplefilings.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The filings of a board without its windows.
class FilterBench final
{
public:
    FilterBench()
    {
        m_database.open({});
        cache.putAll(sampleBoard(pilotDay()));
        addFilterMenus(menu, filters, cache);
    }
    // What the menu offers when it is opened.
    [[nodiscard]] QList<QAction *> choices(const QString &name) const
    {
        auto *choosing = menu.findChild<QMenu *>(name);
        Q_EMIT choosing->aboutToShow();
        return choosing->actions();
    }
    [[nodiscard]] QList<QUuid> filingsOf(const QString &province) const
    {
        QList<QUuid> ids;
        cache.list().forEach([&](const FilingRecord &record) {
            if (record.provinceCode == province)
                ids << record.id;
        });
        return ids;
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{pilotDay()};
    DatabaseThread m_database{m_folder.path(), m_clock};

public:
    FilingCache cache{builtInRules(), m_clock, m_database};
    BoardFilters filters{cache};
    QMenu menu;
};

} // namespace

// What the real board is filtered by, by keyboard: chosen, told, taken away, and kept.
class BoardFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void expiredFilingsHaveTheirFigure();
    void aProvinceIsChosenAndTakenAway();
    void filtersAddUp();
    void filtersAreKept();
    void textsThatAreNotUnderstoodFilterNothing_data();
    void textsThatAreNotUnderstoodFilterNothing();
    void everyFigureHasATitleOfItsOwn();
    void theMenuOffersWhatThereIs();
    void theLineIsThereWhereSomethingIsLeftOut();

private:
    [[nodiscard]] static qsizetype shown(BoardBench &bench)
    {
        return bench.program->cache().list().shownCount();
    }
    // Alt and the letter of a menu of the board, then these keys.
    static void choose(BoardBench &bench, const QList<Qt::Key> &keys);
};

void BoardFiltersTest::choose(BoardBench &bench, const QList<Qt::Key> &keys)
{
    bench.press(Qt::Key_V, Qt::AltModifier);
    for (const Qt::Key key : keys) {
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), key);
    }
    QCoreApplication::processEvents();
}

void BoardFiltersTest::expiredFilingsHaveTheirFigure()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const int before = bench.program->cache().list().figures().over;
    // The most urgent one passes its deadline: it stays near the top, and is counted.
    const QString first = u"陈先生 · 某某科技"_s;
    QCOMPARE(bench.rowOf(first), 0);
    bench.advance(43min);
    QCOMPARE(bench.cell(bench.rowOf(first), BoardColumn::TimeLeft), u"已过期"_s);
    QCOMPARE(bench.program->cache().list().figures().over, before + 1);
    const qsizetype last = shown(bench) - 1;
    QVERIFY(bench.rowOf(first) < last - 1);
    bench.press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(shown(bench), before + 1);
    QVERIFY(bench.find<QPushButton>(u"figureOver"_s)->isChecked());
    QVERIFY(bench.find<QLabel>(u"filterCount"_s)
                ->text()
                .startsWith(u"显示 %1 / %2 件"_s.arg(before + 1).arg(last + 1)));
}

void BoardFiltersTest::aProvinceIsChosenAndTakenAway()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const qsizetype all = shown(bench);
    QVERIFY(!bench.find<QWidget>(u"filterLine"_s));
    // The first one that there are filings of.
    choose(bench, {Qt::Key_P, Qt::Key_Down, Qt::Key_Return});
    QVERIFY(shown(bench) > 0 && shown(bench) < all);
    const QString code = bench.program->board().filters().only().provinceCode;
    for (qsizetype row = 0; row < shown(bench); ++row)
        QCOMPARE(bench.program->cache().list().shownAt(row).provinceCode, code);
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"onlyProvince"_s));
    QCOMPARE(shown(bench), all);
    QTRY_VERIFY(!bench.find<QWidget>(u"filterLine"_s));
}

void BoardFiltersTest::filtersAddUp()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const qsizetype all = shown(bench);
    bench.press(Qt::Key_3, Qt::ControlModifier);
    const qsizetype running = shown(bench);
    choose(bench, {Qt::Key_K, Qt::Key_Down, Qt::Key_Return});
    QVERIFY(shown(bench) < running);
    QVERIFY(bench.find<QPushButton>(u"onlyFigure"_s));
    QVERIFY(bench.find<QPushButton>(u"onlyKind"_s));
    // Esc: all of them at once.
    bench.press(Qt::Key_Escape);
    QCOMPARE(shown(bench), all);
    QVERIFY(bench.program->board().filters().isEmpty());
}

void BoardFiltersTest::filtersAreKept()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const qsizetype all = shown(bench);
    bench.press(Qt::Key_3, Qt::ControlModifier);
    choose(bench, {Qt::Key_K, Qt::Key_Down, Qt::Key_Return});
    const qsizetype some = shown(bench);
    const QString text = bench.program->board().filters().text();
    QCOMPARE(text, bench.program->settings().text(Setting::BoardFilter));
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->board().filters().text(), text);
    QCOMPARE(shown(bench), some);
    QVERIFY(bench.find<QPushButton>(u"figureRunning"_s)->isChecked());
    bench.press(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(bench.restart());
    QCOMPARE(shown(bench), all);
}

void BoardFiltersTest::textsThatAreNotUnderstoodFilterNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("understood");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no such figure") << u"figure=tomorrow"_s << QString();
    QTest::newRow("no such province") << u"province=999999 kind=first"_s << u"kind=first"_s;
    QTest::newRow("no such kind") << u"figure=over kind=wedding"_s << u"figure=over"_s;
    QTest::newRow("other words") << u"colour=red figure"_s << QString();
    QTest::newRow("everything") << u"figure=running province=330000 kind=new-site"_s
                                << u"figure=running province=330000 kind=new-site"_s;
}

void BoardFiltersTest::textsThatAreNotUnderstoodFilterNothing()
{
    QFETCH(QString, text);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().filters().setText(text);
    QTEST(bench.program->board().filters().text(), "understood");
}

void BoardFiltersTest::everyFigureHasATitleOfItsOwn()
{
    QSet<QString> titles;
    for (int figure = int(BoardFilter::All); figure <= int(BoardFilter::Over); ++figure)
        titles << figureTitle(BoardFilter(figure));
    QCOMPARE(titles.size(), int(BoardFilter::Over) + 1);
    QVERIFY(!titles.contains(QString()));
}

void BoardFiltersTest::theMenuOffersWhatThereIs()
{
    FilterBench bench;
    const QString zhejiang = u"330000"_s;
    QSet<QString> provinces;
    bench.cache.list().forEach(
        [&provinces](const FilingRecord &record) { provinces << record.provinceCode; });
    provinces.remove(QString());
    QVERIFY(provinces.contains(zhejiang));
    // "Any" stands in front.
    QCOMPARE(bench.choices(u"provinceMenu"_s).size(), provinces.size() + 1);
    QVERIFY(bench.choices(u"provinceMenu"_s).constFirst()->isChecked());
    bench.filters.setProvince(zhejiang);
    bench.cache.remove(bench.filingsOf(zhejiang));
    // What is chosen stays there, else nobody could see why the board is empty.
    const QList<QAction *> choices = bench.choices(u"provinceMenu"_s);
    QCOMPARE(choices.size(), provinces.size() + 1);
    QCOMPARE(std::ranges::count_if(choices, &QAction::isChecked), 1);
    QVERIFY(!choices.constFirst()->isChecked());
    choices.constFirst()->trigger();
    QVERIFY(bench.filters.isEmpty());
    QCOMPARE(bench.choices(u"provinceMenu"_s).size(), provinces.size());
    // The kinds likewise.
    const QList<QAction *> kinds = bench.choices(u"kindMenu"_s);
    QVERIFY(kinds.size() > 2);
    kinds.at(1)->trigger();
    QVERIFY(bench.filters.only().type);
    QVERIFY(bench.choices(u"kindMenu"_s).at(1)->isChecked());
}

void BoardFiltersTest::theLineIsThereWhereSomethingIsLeftOut()
{
    FilterBench bench;
    FilterLine line(bench.filters, bench.cache);
    QVERIFY(line.isHidden());
    bench.filters.setProvince(u"330000"_s);
    bench.filters.setFigure(BoardFilter::Over);
    QVERIFY(!line.isHidden());
    // A chip that came is shown with the next turn of the event loop, and one that goes is hidden
    // at once.
    const auto chip = [&line](const char *name) -> QPushButton * {
        QCoreApplication::processEvents();
        for (QPushButton *found : line.findChildren<QPushButton *>(QString::fromLatin1(name))) {
            if (!found->isHidden())
                return found;
        }
        return nullptr;
    };
    QVERIFY(chip("onlyProvince"));
    QVERIFY(!chip("onlyKind"));
    QVERIFY(chip("onlyFigure")->accessibleName().contains(figureTitle(BoardFilter::Over)));
    // It counts on while filings come.
    const auto count = [&line] { return line.findChild<QLabel *>(u"filterCount"_s)->text(); };
    const QString before = count();
    FilingRecord more =
        bench.cache.list().shownCount() > 0 ? bench.cache.list().shownAt(0) : FilingRecord();
    more.id = QUuid::createUuid();
    bench.cache.put(more, {});
    QVERIFY(count() != before);
    QVERIFY(count().contains(QString::number(bench.cache.list().size())));
    chip("onlyFigure")->click();
    QCOMPARE(bench.filters.figure(), BoardFilter::All);
    QVERIFY(!chip("onlyFigure"));
    QVERIFY(!line.isHidden());
    chip("onlyProvince")->click();
    QVERIFY(line.isHidden());
}

#include "tst_boardfilters.moc"

BEIAN_UI_TEST_MAIN(BoardFiltersTest)
