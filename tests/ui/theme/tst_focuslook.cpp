// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Where the keyboard is can be seen, also on what is chosen.
class FocusLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { applyTheme(*qApp, {ThemeMode::Light, 1.0}); }

    void focusDiffersFromChosen_data();
    void focusDiffersFromChosen();
};

void FocusLookTest::focusDiffersFromChosen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ThemeMode>("mode");
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString theme = mode == ThemeMode::Light ? u"light"_s : u"dark"_s;
        for (const QString &kind : {u"choice"_s, u"tile"_s, u"figure"_s})
            QTest::addRow("%s, %s", qPrintable(kind), qPrintable(theme)) << kind << mode;
    }
}

void FocusLookTest::focusDiffersFromChosen()
{
    QFETCH(QString, kind);
    QFETCH(ThemeMode, mode);
    applyTheme(*qApp, {mode, 1.0});
    QWidget window;
    auto *button = new QPushButton(u"浙江"_s);
    button->setProperty("kind", kind);
    button->setCheckable(true);
    auto *elsewhere = new QPushButton;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(elsewhere);
    layout->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QList<QImage> looks;
    for (const bool isChosen : {false, true}) {
        for (QWidget *focused : {elsewhere, button}) {
            button->setChecked(isChosen);
            focused->setFocus();
            const QImage look = button->grab().toImage();
            QVERIFY2(!looks.contains(look), qPrintable(u"chosen %1, focus on %2"_s.arg(isChosen).arg(
                                                focused == button)));
            looks << look;
        }
    }
}

#include "tst_focuslook.moc"

BEIAN_UI_TEST_MAIN(FocusLookTest)
