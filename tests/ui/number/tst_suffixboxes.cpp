// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "tests/ui/painting.h"
#include "ui/number/permitsketch.h"
#include "ui/number/suffixboxes.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Does the box at this place show a character?
bool isFilled(const SuffixBoxes &boxes, const QImage &picture, int box)
{
    const double boxWidth = (boxes.width() - 5.0 * gap(2)) / 6;
    const int left = qRound(box * (boxWidth + gap(2)));
    const QRect inside(left + gap(2), gap(3), qRound(boxWidth) - 2 * gap(2), gap(9));
    const QColor ground = boxes.palette().color(QPalette::Base);
    return dotsOf(ground, picture, inside) < inside.width() * inside.height();
}

} // namespace

// What is drawn to show which six characters to take, and where to type them.
class SuffixBoxesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup()
    {
        QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
        applyTheme(*qApp, {ThemeMode::Light, 1.0});
    }

    void oneCharacterABox_data();
    void oneCharacterABox();
    void theSuffixIsSaidNowhereElse();
    void boxesShrinkToTheirLeastWidth();
    void theWantedSideSaysSo_data();
    void theWantedSideSaysSo();
    void theWantedSixAreMarked_data();
    void theWantedSixAreMarked();
    void theCaptionFits_data();
    void theCaptionFits();
};

void SuffixBoxesTest::oneCharacterABox_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("nothing") << QString();
    QTest::newRow("in the middle of typing") << u"183"_s;
    QTest::newRow("an identity card") << u"18302X"_s;
    QTest::newRow("the full-width brackets of Zhejiang") << u"567（8）"_s;
    QTest::newRow("more than six") << u"1234567"_s;
}

void SuffixBoxesTest::oneCharacterABox()
{
    QFETCH(QString, suffix);
    SuffixBoxes boxes;
    boxes.resize(boxes.sizeHint());
    boxes.setSuffix(Secret(suffix));
    const QImage picture = painted(boxes);
    for (int box = 0; box < 6; ++box)
        QCOMPARE(isFilled(boxes, picture, box), box < suffix.size());
    boxes.setSuffix({});
    const QImage empty = painted(boxes);
    for (int box = 0; box < 6; ++box)
        QVERIFY(!isFilled(boxes, empty, box));
}

// Screen readers and tools that take texts out of windows get it from the field alone.
void SuffixBoxesTest::theSuffixIsSaidNowhereElse()
{
    SuffixBoxes boxes;
    boxes.setSuffix(Secret(u"18302X"_s));
    for (const QString &text : {boxes.accessibleName(), boxes.accessibleDescription(),
                                boxes.toolTip(), boxes.windowTitle(), boxes.objectName()})
        QVERIFY(!text.contains(u"18302X"_s));
    for (const QByteArray &name : boxes.dynamicPropertyNames())
        QVERIFY(!boxes.property(name.constData()).toString().contains(u"18302X"_s));
}

void SuffixBoxesTest::boxesShrinkToTheirLeastWidth()
{
    SuffixBoxes boxes;
    boxes.setSuffix(Secret(u"WWWWWW"_s));
    QVERIFY(boxes.minimumSizeHint().width() < boxes.sizeHint().width());
    QCOMPARE(boxes.minimumSizeHint().height(), boxes.sizeHint().height());
    boxes.resize(boxes.minimumSizeHint());
    const QImage picture = painted(boxes);
    for (int box = 0; box < 6; ++box)
        QVERIFY(isFilled(boxes, picture, box));
}

void SuffixBoxesTest::theWantedSideSaysSo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<CardSide>("side");
    QTest::addColumn<bool>("isWanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("front, wanted") << u"en"_s << CardSide::Front << true
                                   << u"Front of the permit · look here"_s;
    QTest::newRow("front") << u"en"_s << CardSide::Front << false << u"Front of the permit"_s;
    QTest::newRow("back, wanted") << u"en"_s << CardSide::Back << true
                                  << u"Back of the permit · look here"_s;
    QTest::newRow("back") << u"en"_s << CardSide::Back << false << u"Back of the permit"_s;
    QTest::newRow("back, in Chinese") << u"zh_CN"_s << CardSide::Back << true
                                      << u"通行证背面 · 看这里"_s;
}

void SuffixBoxesTest::theWantedSideSaysSo()
{
    QFETCH(QString, language);
    QFETCH(CardSide, side);
    QFETCH(bool, isWanted);
    QVERIFY(installLanguage(*qApp, language));
    PermitSketch sketch(side);
    QVERIFY(!sketch.isWanted());
    sketch.setWanted(isWanted);
    QCOMPARE(sketch.isWanted(), isWanted);
    QTEST(sketch.accessibleName(), "name");
}

void SuffixBoxesTest::theWantedSixAreMarked_data()
{
    QTest::addColumn<CardSide>("side");
    QTest::newRow("front: at the right") << CardSide::Front;
    QTest::newRow("back: at the left") << CardSide::Back;
}

void SuffixBoxesTest::theWantedSixAreMarked()
{
    QFETCH(CardSide, side);
    PermitSketch sketch(side);
    sketch.resize(sketch.sizeHint());
    const QColor accent = sketch.palette().color(QPalette::Highlight);
    QCOMPARE(dotsOf(accent, painted(sketch)), 0);
    const QImage plain = painted(sketch);
    sketch.setWanted(true);
    const QImage marked = painted(sketch);
    QVERIFY(dotsOf(accent, marked) > 100);
    // The mark lies on the half of the card where the number stands.
    const QRect number(0, sketch.height() - gap(9), sketch.width(), gap(6));
    const QRect left(gap(4), number.y(), sketch.width() / 2 - gap(6), number.height());
    const QRect right = left.translated(sketch.width() / 2, 0);
    const QColor ground = sketch.palette().color(QPalette::Base);
    const auto lost = [&](const QRect &area) {
        return dotsOf(ground, plain, area) - dotsOf(ground, marked, area);
    };
    if (side == CardSide::Front)
        QVERIFY(lost(right) > 2 * lost(left));
    else
        QVERIFY(lost(left) > 2 * lost(right));
}

void SuffixBoxesTest::theCaptionFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const char *language : {"zh_CN", "zh_TW", "en"}) {
        for (const double scale : {1.0, 1.5})
            QTest::addRow("%s, type %.1f", language, scale) << QString::fromLatin1(language)
                                                             << scale;
    }
}

void SuffixBoxesTest::theCaptionFits()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {ThemeMode::Light, scale});
    for (const CardSide side : {CardSide::Front, CardSide::Back}) {
        PermitSketch sketch(side);
        sketch.setWanted(true);
        sketch.resize(sketch.sizeHint());
        QVERIFY(sketch.fontMetrics().horizontalAdvance(sketch.accessibleName())
                <= sketch.width() - 2 * gap(4));
        // Two lines of type, one above the other.
        QVERIFY(2 * sketch.fontMetrics().height() <= sketch.height() - 2 * gap(3));
    }
}

#include "tst_suffixboxes.moc"

BEIAN_UI_TEST_MAIN(SuffixBoxesTest)
