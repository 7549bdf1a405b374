// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qscreen.h>

#include "app/settings/settings.h"
#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"
#include "ui/forms/windowplace.h"
#include "ui/forms/windowsize.h"
#include "ui/theme/theme.h"
#include "ui/tour/samplefilings.h"
#include "ui/wizard/verifywizard.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Where windows stand after a restart, also when their screen is gone.
class WindowPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void placesAreTexts_data();
    void placesAreTexts();
    void placesFitTheScreens_data();
    void placesFitTheScreens();
    void theBoardComesBackWhereItWas();
    void aWindowGrowsWithItsType();
    void aPlaceOnNoScreenIsNotUsed();
    void theWizardComesBackAsItWas();
};

void WindowPlaceTest::placesAreTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPlace");
    QTest::newRow("a place") << u"-40 30 1040 720"_s << true;
    QTest::newRow("maximised") << u"0 0 1040 720 maximised"_s << true;
    QTest::newRow("with its type") << u"-40 30 1040 720 grid400"_s << true;
    QTest::newRow("with its type, maximised") << u"0 0 1040 720 grid400 maximised"_s << true;
    QTest::newRow("a type that is none") << u"0 0 1040 720 gridfour"_s << false;
    QTest::newRow("none yet") << QString() << false;
    QTest::newRow("three numbers") << u"40 30 1040"_s << false;
    QTest::newRow("five numbers") << u"40 30 1040 720 1"_s << false;
    QTest::newRow("a word") << u"40 30 1040 high"_s << false;
    QTest::newRow("too small to take hold of") << u"40 30 2 720"_s << false;
    QTest::newRow("maximised alone") << u"maximised"_s << false;
}

void WindowPlaceTest::placesAreTexts()
{
    QFETCH(QString, text);
    const auto place = placeFromText(text);
    QTEST(place.has_value(), "isPlace");
    if (place)
        QCOMPARE(textOfPlace(*place), text);
}

void WindowPlaceTest::placesFitTheScreens_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("given"); // empty: none
    const QRect whole(100, 50, 800, 600);
    QTest::newRow("whole on the first") << whole << whole;
    QTest::newRow("whole on the second") << whole.translated(1280, 0) << whole.translated(1280, 0);
    QTest::newRow("half outside at the left")
        << QRect(-400, 50, 800, 600) << QRect(0, 50, 800, 600);
    QTest::newRow("more on the second") << QRect(1000, 50, 800, 600) << QRect(1280, 50, 800, 600);
    QTest::newRow("below the edge") << QRect(100, 700, 800, 600) << QRect(100, 200, 800, 600);
    QTest::newRow("larger than the screen") << QRect(0, 0, 1200, 2000) << QRect(0, 0, 1200, 800);
    QTest::newRow("its screen is gone") << QRect(5000, 50, 800, 600) << QRect();
}

void WindowPlaceTest::placesFitTheScreens()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, given);
    const QList<QRect> screens{{0, 0, 1280, 800}, {1280, 0, 1920, 1080}};
    QCOMPARE(rectOnScreens(wanted, screens).value_or(QRect()), given);
    QVERIFY(!rectOnScreens(wanted, {}));
}

void WindowPlaceTest::theBoardComesBackWhereItWas()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QRect room = bench.program->board().screen()->availableGeometry();
    const QSize size(room.width() - 90, room.height() - 120);
    bench.program->board().resize(size);
    bench.program->board().move(room.topLeft() + QPoint(30, 40));
    QCoreApplication::processEvents();
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->board().size(), size);
    QCOMPARE(bench.program->board().pos(), room.topLeft() + QPoint(30, 40));
    // Also one that was never moved again.
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->board().size(), size);
}

// It was left with type of half the size.
void WindowPlaceTest::aWindowGrowsWithItsType()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QSize room = roomFor(bench.program->board());
    const QSize half(room.width() / 2 - 10, room.height() / 2 - 10);
    bench.end();
    {
        Settings settings(bench.folder.filePath(u"settings.ini"_s), {});
        QVERIFY(settings.setValue(Setting::BoardPlace,
                                  textOfPlace({QRect(QPoint(0, 0), half), false, gap(50)})));
    }
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->board().size(), half * 2);
}

void WindowPlaceTest::aPlaceOnNoScreenIsNotUsed()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QSize first = bench.program->board().size();
    bench.program->board().resize(700, 500);
    // Kept: nothing is to be written any more.
    QTRY_VERIFY(!bench.program->settings().text(Setting::BoardPlace).isEmpty());
    QVERIFY(bench.program->settings().setValue(Setting::BoardPlace, u"90000 90000 700 600"_s));
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->board().size(), first);
    QVERIFY(bench.program->board().screen()->availableGeometry().intersects(
        bench.program->board().geometry()));
}

void WindowPlaceTest::theWizardComesBackAsItWas()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.press(Qt::Key_N, Qt::ControlModifier);
    const QRect room = bench.wizard().screen()->availableGeometry();
    const QSize size(room.width() - 60, room.height() - 100);
    bench.wizard().resize(size);
    bench.wizard().move(room.topLeft() + QPoint(20, 30));
    QCoreApplication::processEvents();
    QVERIFY(bench.restart());
    bench.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(bench.wizard().size(), size);
    QCOMPARE(bench.wizard().pos(), room.topLeft() + QPoint(20, 30));
    // A second one beside it is not put over it to the edge.
    QVERIFY(bench.showBoard());
    const QPoint first = bench.wizard().pos();
    bench.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(bench.wizard().pos() != first);
}

#include "tst_windowplace.moc"

BEIAN_UI_TEST_MAIN(WindowPlaceTest)
