// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtGui/qevent.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/singleclick.h"

using namespace beian;

class SingleClickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aDoubleClickIsOneClick();
    void twoClicksAreTwo();
};

// Two presses at one place within the system's time, as a window system tells them.
void SingleClickTest::aDoubleClickIsOneClick()
{
    QPushButton plain;
    QPushButton button;
    takeSingleClicks(button);
    for (QPushButton *each : {&plain, &button}) {
        each->show();
        QVERIFY(QTest::qWaitForWindowExposed(each));
        const QSignalSpy clicks(each, &QPushButton::clicked);
        const QPointF place = each->rect().center();
        const auto send = [each, place](QEvent::Type type, Qt::MouseButtons buttons) {
            QMouseEvent event(type, place, each->mapToGlobal(place), Qt::LeftButton, buttons,
                              Qt::NoModifier);
            QCoreApplication::sendEvent(each, &event);
        };
        send(QEvent::MouseButtonPress, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, Qt::NoButton);
        send(QEvent::MouseButtonDblClick, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, Qt::NoButton);
        // Another button takes both: that is what this is for.
        QCOMPARE(clicks.count(), each == &plain ? 2 : 1);
    }
}

void SingleClickTest::twoClicksAreTwo()
{
    QPushButton button;
    takeSingleClicks(button);
    const QSignalSpy clicks(&button, &QPushButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicks.count(), 2);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicks.count(), 3);
}

BEIAN_UI_TEST_MAIN(SingleClickTest)
#include "tst_singleclick.moc"
