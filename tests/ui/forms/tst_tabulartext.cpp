// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qimage.h>
#include <QtGui/qpainter.h>

#include "tests/warnings.h"
#include "tests/ui/uimain.h"
#include "ui/forms/tabulartext.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

template <typename Draw>
QImage painted(const Draw &draw)
{
    QImage image(400, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

} // namespace

// Digits stand in columns; everything else is drawn as any text is.
class TabularTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void digitsTakeTheSameWidth();
    void whatIsNoDigitIsDrawnTogether_data();
    void whatIsNoDigitIsDrawnTogether();
    void digitsStandBetween();
};

void TabularTextTest::digitsTakeTheSameWidth()
{
    const QFontMetrics metrics{QFont()};
    for (const QString &time : {u"11:11:11"_s, u"20:48:39"_s})
        QCOMPARE(tabularWidth(metrics, time), tabularWidth(metrics, u"00:00:00"_s));
    QCOMPARE(tabularWidth(metrics, {}), 0);
}

void TabularTextTest::whatIsNoDigitIsDrawnTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"until"_s;
    QTest::newRow("Chinese") << u"等待短信"_s;
    QTest::newRow("a rare surname, of two units") << u"𠮷野家"_s;
    QTest::newRow("a letter with a mark") << u"Ae\u0301"_s;
    QTest::newRow("joined emoji") << u"👨‍👩‍👧"_s;
    QTest::newRow("from right to left") << u"שלום"_s;
}

void TabularTextTest::whatIsNoDigitIsDrawnTogether()
{
    QFETCH(QString, text);
    QCOMPARE(tabularWidth(QFontMetrics(QFont()), text),
             QFontMetrics(QFont()).horizontalAdvance(text));
    const QPointF baseline(10, 40);
    const QImage expected =
        painted([&](QPainter &painter) { painter.drawText(baseline, text); });
    QCOMPARE(painted([&](QPainter &painter) { drawTabular(painter, baseline, text); }), expected);
}

void TabularTextTest::digitsStandBetween()
{
    const QFontMetrics metrics{QFont()};
    const int digit = tabularWidth(metrics, u"8"_s);
    QCOMPARE(tabularWidth(metrics, u"𠮷8家18"_s),
             metrics.horizontalAdvance(u"𠮷"_s) + metrics.horizontalAdvance(u"家"_s) + 3 * digit);
}

BEIAN_UI_TEST_MAIN(TabularTextTest)
#include "tst_tabulartext.moc"
