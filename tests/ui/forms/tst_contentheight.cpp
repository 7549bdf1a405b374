// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qscreen.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/contentheight.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// A dialog of lines that scroll.
class Bench final
{
public:
    explicit Bench(int lines)
        : area(new QScrollArea)
        , content(new QWidget)
    {
        m_lines = new QVBoxLayout(content);
        addLines(lines);
        area->setWidget(content);
        area->setWidgetResizable(true);
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(area);
        layout->addWidget(new QLabel(u"below"_s));
        keepAsHighAsContent(dialog, *area);
    }
    void addLines(int lines)
    {
        for (int i = 0; i < lines; ++i)
            m_lines->addWidget(new QLabel(u"line"_s));
    }
    void show()
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    }
    [[nodiscard]] bool doesScroll() const { return area->verticalScrollBar()->maximum() > 0; }
    [[nodiscard]] int room() const { return dialog.screen()->availableGeometry().height(); }

    QDialog dialog;
    QScrollArea *area;
    QWidget *content;

private:
    QVBoxLayout *m_lines;
};

} // namespace

// A window that is as high as what it shows, while the screen has room for that.
class ContentHeightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void nothingScrollsWhereThereIsRoom();
    void whatComesLaterGrowsTheWindow();
    void aLowScreenScrolls();
};

void ContentHeightTest::nothingScrollsWhereThereIsRoom()
{
    // More than the 2/3 of the screen that a dialog takes by itself.
    Bench bench(1);
    const int one = bench.content->sizeHint().height();
    bench.addLines(1);
    const int line = bench.content->sizeHint().height() - one;
    bench.addLines(int(bench.room() * 0.75) / line);
    bench.show();
    QTRY_VERIFY(!bench.doesScroll());
    QVERIFY(bench.dialog.height() < bench.room());
}

void ContentHeightTest::whatComesLaterGrowsTheWindow()
{
    Bench bench(3);
    bench.show();
    const int before = bench.dialog.height();
    bench.addLines(12);
    QTRY_VERIFY(bench.dialog.height() > before);
    QTRY_VERIFY(!bench.doesScroll());
}

void ContentHeightTest::aLowScreenScrolls()
{
    Bench bench(300);
    bench.show();
    QTRY_VERIFY(bench.doesScroll());
    QVERIFY(bench.dialog.height() <= bench.room());
}

#include "tst_contentheight.moc"

BEIAN_UI_TEST_MAIN(ContentHeightTest)
