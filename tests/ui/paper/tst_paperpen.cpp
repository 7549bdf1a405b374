// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qfontmetrics.h>
#include <QtGui/qpainter.h>

#include "tests/warnings.h"
#include "tests/ui/painting.h"
#include "ui/paper/paperpen.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// A white sheet of 2000 x 1000 units, a dot each.
QImage sheet()
{
    QImage picture(2000, 1000, QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture;
}

// Where the first and the last dot that is not white lie, from left to right.
std::pair<int, int> inkOf(const QImage &picture)
{
    int first = picture.width();
    int last = -1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == qRgb(255, 255, 255))
                continue;
            first = qMin(first, x);
            last = qMax(last, x);
        }
    }
    return {first, last};
}

PaperStyle black(qreal points = 10.5)
{
    PaperStyle style;
    style.points = points;
    style.color = Qt::black;
    return style;
}

} // namespace

class PaperPenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void lines_data();
    void lines();
    void whatIsMeasuredIsDrawn();
    void theEndOfWhatDoesNotFitIsElided();
    void aLineIsMadeToFit_data();
    void aLineIsMadeToFit();
    void alignment_data();
    void alignment();
    void rulesAndBoxes();
    void withoutAPainterNothingIsDrawn();
};

void PaperPenTest::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<int>("mostLines");
    QTest::addColumn<int>("lines");
    QTest::newRow("one line") << u"备案短信核验"_s << 2000.0 << 0 << 1;
    QTest::newRow("no text takes the room of a line") << QString() << 2000.0 << 0 << 0;
    QTest::newRow("a line feed") << u"一\n二\n三"_s << 2000.0 << 0 << 3;
    // 87.5 units a character.
    QTest::newRow("ten characters in lines of four") << QString(10, u'字') << 400.0 << 0 << 3;
    QTest::newRow("no more than two") << QString(10, u'字') << 400.0 << 2 << 2;
    QTest::newRow("a word that is longer than the line") << QString(40, u'W') << 400.0 << 0 << -1;
}

void PaperPenTest::lines()
{
    QFETCH(QString, text);
    QFETCH(qreal, width);
    QFETCH(int, mostLines);
    QFETCH(int, lines);
    const PaperPen pen(nullptr, QApplication::font());
    PaperStyle style = black();
    style.mostLines = mostLines;
    const qreal line = pen.heightOf(u"字"_s, 2000, black());
    QVERIFY(line > PaperPen::units(10.5));
    const qreal height = pen.heightOf(text, width, style);
    if (text.isEmpty())
        QVERIFY(height <= line);
    else if (lines > 0)
        QCOMPARE(height, lines * line);
    else
        QVERIFY(height > 2 * line);
}

// Else the sections of a sheet would lie on each other.
void PaperPenTest::whatIsMeasuredIsDrawn()
{
    QImage picture = sheet();
    QPainter painter(&picture);
    const PaperPen drawing(&painter, QApplication::font());
    const PaperPen measuring(nullptr, QApplication::font());
    const QString text = u"请在 24 小时内完成核验。Verify within 24 hours.\n第二段"_s;
    for (const qreal width : {300.0, 700.0, 1500.0}) {
        const qreal height = measuring.heightOf(text, width, black());
        QCOMPARE(drawing.text(text, {0, 0}, width, black()), height);
        QCOMPARE(measuring.text(text, {0, 0}, width, black()), height);
    }
}

void PaperPenTest::theEndOfWhatDoesNotFitIsElided()
{
    QImage picture = sheet();
    QPainter painter(&picture);
    const PaperPen pen(&painter, QApplication::font());
    PaperStyle style = black();
    style.mostLines = 1;
    pen.text(QString(40, u'字'), {0, 0}, 600, style);
    painter.end();
    QVERIFY(inkOf(picture).second <= 600);
    QVERIFY(inkOf(picture).second > 300);
}

void PaperPenTest::aLineIsMadeToFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSmaller");
    QTest::newRow("a short one stays as it is") << u"2026-11-24 08:32"_s << false;
    QTest::newRow("a long one becomes smaller")
        << u"2026-11-24 08:32 星期二 以及更多更多更多更多更多更多"_s << true;
}

void PaperPenTest::aLineIsMadeToFit()
{
    QFETCH(QString, text);
    QFETCH(bool, isSmaller);
    const PaperPen pen(nullptr, QApplication::font());
    const PaperStyle style = black(20);
    const PaperStyle fitted = pen.fittedToLine(text, 1500, style);
    QCOMPARE(fitted.points < style.points, isSmaller);
    QCOMPARE(fitted.mostLines, 1);
    QCOMPARE(fitted.color, style.color);
    // With no limit it takes no second line either.
    PaperStyle free = fitted;
    free.mostLines = 0;
    QCOMPARE(pen.heightOf(text, 1500, free), pen.heightOf(u"字"_s, 1500, free));
}

void PaperPenTest::alignment_data()
{
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<int>("middle"); // of the ink, within 1000 units
    QTest::newRow("left") << Qt::Alignment(Qt::AlignLeft) << 100;
    QTest::newRow("right") << Qt::Alignment(Qt::AlignRight) << 900;
    QTest::newRow("in the middle") << Qt::Alignment(Qt::AlignHCenter) << 500;
}

void PaperPenTest::alignment()
{
    QFETCH(Qt::Alignment, alignment);
    QFETCH(int, middle);
    QImage picture = sheet();
    QPainter painter(&picture);
    PaperStyle style = black();
    style.alignment = alignment;
    PaperPen(&painter, QApplication::font()).text(u"核验"_s, {0, 0}, 1000, style);
    painter.end();
    const auto [first, last] = inkOf(picture);
    QVERIFY(first >= 0 && last <= 1000);
    QVERIFY2(qAbs((first + last) / 2 - middle) < 30, qPrintable(QString::number(first)));
}

void PaperPenTest::rulesAndBoxes()
{
    QImage picture = sheet();
    QPainter painter(&picture);
    const PaperPen pen(&painter, QApplication::font());
    QCOMPARE(pen.painter(), &painter);
    // 72 points are an inch, which is 600 units.
    QCOMPARE(PaperPen::units(72), 600.0);
    pen.rule({100, 100}, 500, 1.2, Qt::red); // ten units high
    pen.box({100, 300, 500, 200}, Qt::green, Qt::blue);
    painter.end();
    QCOMPARE(dotsOf(Qt::red, picture), 500 * 10);
    QCOMPARE(dotsOf(Qt::red, picture, QRect(100, 100, 500, 10)), 500 * 10);
    QVERIFY(dotsOf(Qt::green, picture, QRect(150, 350, 400, 100)) == 400 * 100);
    QVERIFY(dotsOf(Qt::blue, picture) > 2 * (400 + 100));
}

void PaperPenTest::withoutAPainterNothingIsDrawn()
{
    const PaperPen pen(nullptr, QApplication::font());
    QVERIFY(!pen.painter());
    pen.rule({0, 0}, 100, 1, Qt::red);
    pen.box({0, 0, 100, 100}, Qt::green, Qt::blue);
    QVERIFY(pen.text(u"核验"_s, {0, 0}, 1000, black()) > 0);
}

#include "tst_paperpen.moc"

BEIAN_UI_TEST_MAIN(PaperPenTest)
