// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>
#include <QtTest/qtestspontaneevent.h>

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qspinbox.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/wheelguard.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The wheel scrolls, whatever lies under the pointer.
class WheelGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void theWheelScrollsAndChangesNothing_data();
    void theWheelScrollsAndChangesNothing();
};

namespace {

// One of each, in a page that is longer than its window.
class Page final
{
public:
    Page()
    {
        auto *holder = new QWidget;
        auto *layout = new QVBoxLayout(holder);
        box.addItems({u"1"_s, u"2"_s, u"3"_s});
        box.setCurrentIndex(1);
        number.setValue(20);
        time.setTime(QTime(10, 30));
        for (QWidget *field : fields())
            layout->addWidget(field);
        holder->setMinimumHeight(2000);
        area.setWidget(holder);
        area.resize(300, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
    }

    QList<QWidget *> fields() { return {&box, &number, &time}; }
    QStringList values() const
    {
        return {box.currentText(), number.text(), time.text()};
    }

    WheelGuard guard; // first: it sees the fields come
    QScrollArea area;
    QComboBox box;
    QSpinBox number;
    QTimeEdit time;
};

} // namespace

void WheelGuardTest::theWheelScrollsAndChangesNothing_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<bool>("isFocused");
    int at = 0;
    for (const char *name : {"a box to choose from", "a field with steps", "a time"}) {
        QTest::addRow("%s", name) << at << false;
        QTest::addRow("%s that has the focus", name) << at++ << true;
    }
}

void WheelGuardTest::theWheelScrollsAndChangesNothing()
{
    QFETCH(int, field);
    QFETCH(bool, isFocused);
    Page page;
    QWidget *under = page.fields().at(field);
    QWidget *focused = isFocused ? under : page.fields().at((field + 1) % 3);
    focused->setFocus();
    const QStringList before = page.values();
    const QPointF centre = under->rect().center();
    QWheelEvent wheel(centre, under->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    // As of a mouse: Qt gives the focus to what takes it by the wheel, too.
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    qApp->notify(under, &wheel);
    QCOMPARE(page.values(), before);
    QCOMPARE(QApplication::focusWidget(), focused);
    QVERIFY(page.area.verticalScrollBar()->value() > 0);
}

#include "tst_wheelguard.moc"

BEIAN_UI_TEST_MAIN(WheelGuardTest)
