// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qpainter.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qabstractitemdelegate.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/painting.h"
#include "ui/board/boardtable.h"
#include "ui/board/noticestack.h"
#include "ui/tour/samplefilings.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The board with everything on it: names for every control, nothing cut, no tick while hidden.
class BoardLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyControlHasItsNames();
    void nothingIsCut_data();
    void nothingIsCut();
    void hiddenBoardDoesNotTick();
    void nameStaysInItsCell();

private:
    [[nodiscard]] bool fill(BoardBench &bench);
};

bool BoardLookTest::fill(BoardBench &bench)
{
    if (!bench.startWith(sampleBoard(pilotDay())))
        return false;
    bench.select(u"陈先生 · 某某科技"_s);
    // A notice with a text and with buttons.
    bench.press(Qt::Key_T, Qt::ControlModifier);
    bench.program->board().notices().show(u"lookNotice"_s, Tone::Bad, Glyph::Warning,
                                          u"保存备案的文件已损坏"_s, u"损坏的文件已另存"_s);
    QCoreApplication::processEvents();
    return true;
}

void BoardLookTest::everyControlHasItsNames()
{
    BoardBench bench(pilotDay());
    QVERIFY(fill(bench));
    int seen = 0;
    for (const QWidget *widget : bench.program->board().findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
        // Qt's own parts of a field or table.
        const bool isOfQt = widget->parentWidget()->inherits("QLineEdit")
            || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton");
        if (!isControl || isOfQt || !widget->isVisible())
            continue;
        ++seen;
        const QByteArray where =
            QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
        QVERIFY2(!widget->objectName().isEmpty(), where.constData());
        QVERIFY2(!widget->accessibleName().isEmpty(), where.constData());
    }
    QVERIFY(seen > 12);
}

void BoardLookTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("Chinese") << u"zh_CN"_s << 1.0 << QSize(1040, 720);
    QTest::newRow("Chinese, 1.5") << u"zh_CN"_s << 1.5 << QSize(1280, 800);
    QTest::newRow("English") << u"en"_s << 1.0 << QSize(1040, 720);
    QTest::newRow("English, 1.5") << u"en"_s << 1.5 << QSize(1280, 800);
}

void BoardLookTest::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(QSize, size);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {ThemeMode::Light, scale});
    BoardBench bench(pilotDay());
    QVERIFY(fill(bench));
    bench.program->board().resize(size);
    QCoreApplication::processEvents();
    // The layout does not ask for more than the screen has.
    QVERIFY2(bench.program->board().minimumSizeHint().width() <= size.width(),
             qPrintable(QString::number(bench.program->board().minimumSizeHint().width())));
    QVERIFY2(bench.program->board().minimumSizeHint().height() <= size.height(),
             qPrintable(QString::number(bench.program->board().minimumSizeHint().height())));
    int seen = 0;
    for (const QLabel *label : bench.program->board().findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        ++seen;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
    }
    for (const QAbstractButton *button : bench.program->board().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->text()));
    }
    QVERIFY(seen > 8);
    // Rows remain to be seen.
    QVERIFY(2 * bench.program->board().table().viewport()->height()
            > 3 * bench.program->board().table().rowHeight(0));
}

void BoardLookTest::hiddenBoardDoesNotTick()
{
    BoardBench bench(pilotDay());
    QVERIFY(fill(bench));
    QVERIFY(bench.program->ticker().isRunning());
    bench.program->board().hide();
    QVERIFY(!bench.program->ticker().isRunning());
    // The next reminder still comes.
    QVERIFY(bench.program->reminders().isRunning());
    bench.program->board().show();
    QVERIFY(bench.program->ticker().isRunning());
    bench.program->board().showMinimized();
    QVERIFY(!bench.program->ticker().isRunning());
}

#include "tst_boardlook.moc"

void BoardLookTest::nameStaysInItsCell()
{
    BoardBench bench(pilotDay());
    KeptChange hostile = sampleBoard(pilotDay()).constFirst();
    hostile.record.applicant = u'A' + QString(60, QChar(0x0301)) + u"公司"_s;
    QVERIFY(bench.startWith({hostile}));
    BoardTable &table = bench.program->board().table();
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.font = table.font();
    option.rect = {20, 60, 80, 30};
    QImage picture(120, 150, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    table.itemDelegate()->paint(&painter, option,
                                table.board().index(0, int(BoardColumn::Applicant)));
    painter.end();
    QVERIFY(dotsOf(Qt::white, picture, option.rect) < option.rect.width() * option.rect.height());
    const qsizetype outside = qsizetype(picture.width()) * picture.height()
        - qsizetype(option.rect.width()) * option.rect.height();
    QCOMPARE(dotsOf(Qt::white, picture) - dotsOf(Qt::white, picture, option.rect), outside);
}

BEIAN_UI_TEST_MAIN(BoardLookTest)
