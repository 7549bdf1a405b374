// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/mnemonicguard.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Alt and a letter belong to a button, also to one that is off.
class MnemonicGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void nothingIsTypedForAButtonThatIsOff();
    void aButtonThatIsOnIsPressed();
    void otherKeysStay();
};

namespace {

class Bench final
{
public:
    Bench()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        layout->addWidget(&button);
        QObject::connect(&button, &QPushButton::clicked, &button, [this] { ++pressed; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }

    int pressed = 0;
    QWidget window;
    QLineEdit field;
    QPushButton button{u"&Next"_s};
    MnemonicGuard guard;
};

} // namespace

void MnemonicGuardTest::nothingIsTypedForAButtonThatIsOff()
{
    Bench bench;
    bench.button.setEnabled(false);
    QTest::keyClick(&bench.field, 'n', Qt::AltModifier);
    QCOMPARE(bench.field.text(), QString());
    QCOMPARE(bench.pressed, 0);
}

void MnemonicGuardTest::aButtonThatIsOnIsPressed()
{
    Bench bench;
    QTest::keyClick(&bench.field, 'n', Qt::AltModifier);
    QTRY_COMPARE(bench.pressed, 1); // Qt shows the press first
    QCOMPARE(bench.field.text(), QString());
}

void MnemonicGuardTest::otherKeysStay()
{
    Bench bench;
    QTest::keyClicks(&bench.field, u"n1"_s);
    // As AltGr types a character on many keyboards.
    QTest::keyClick(&bench.field, '@', Qt::AltModifier | Qt::ControlModifier);
    QVERIFY(bench.field.text().startsWith(u"n1"_s));
    QTest::keyClick(&bench.field, Qt::Key_Backspace);
    QVERIFY(bench.field.text().size() < 3);
}

#include "tst_mnemonicguard.moc"

BEIAN_UI_TEST_MAIN(MnemonicGuardTest)
