// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/settings/wordingfield.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The field for a long text that is kept as one line.
class WordingFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void linesAndBlanksAtTheEndsAreTakenOut();
    void tabLeavesItAndTellsSo();
    void itsMenuIsNotTheEndOfTyping();
};

void WordingFieldTest::linesAndBlanksAtTheEndsAreTakenOut()
{
    WordingField field;
    field.setPlainText(u"  {办理人}，\n请在 {截止} 前完成。 "_s);
    QCOMPARE(field.wording(), u"{办理人}， 请在 {截止} 前完成。"_s);
}

void WordingFieldTest::tabLeavesItAndTellsSo()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new WordingField;
    auto *next = new QLineEdit;
    layout->addWidget(field);
    layout->addWidget(next);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    const QSignalSpy finished(field, &WordingField::editingFinished);
    QTest::keyClicks(field, u"abc"_s);
    QCOMPARE(finished.size(), 0);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
    QCOMPARE(field->wording(), u"abc"_s);
    QCOMPARE(finished.size(), 1);
}

void WordingFieldTest::itsMenuIsNotTheEndOfTyping()
{
    WordingField field;
    const QSignalSpy finished(&field, &WordingField::editingFinished);
    QFocusEvent menu(QEvent::FocusOut, Qt::PopupFocusReason);
    QCoreApplication::sendEvent(&field, &menu);
    QCOMPARE(finished.size(), 0);
    QFocusEvent tab(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&field, &tab);
    QCOMPARE(finished.size(), 1);
}

#include "tst_wordingfield.moc"

BEIAN_UI_TEST_MAIN(WordingFieldTest)
