// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/messagebox.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Questions of the program: plain text, answers with names, none of them cut.
class MessageBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void foreignTextStaysText();
    void answersAreNotCut_data();
    void answersAreNotCut();
};

void MessageBoxTest::foreignTextStaysText()
{
    const std::unique_ptr<QMessageBox> box(
        makeMessageBox(nullptr, u"box"_s, QMessageBox::Question,
                       {u"a\nb"_s, u"<b>Delete?</b>"_s, u"<a href='x'>details</a>\u202E"_s}));
    QCOMPARE(box->objectName(), u"box"_s);
    QVERIFY(!box->windowTitle().contains(u'\n'));
    QCOMPARE(box->text(), u"<b>Delete?</b>"_s);
    QVERIFY(box->informativeText().startsWith(u"<a href='x'>details</a>"_s));
    QVERIFY(!box->informativeText().contains(u'\u202E'));
    for (const QLabel *label : box->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void MessageBoxTest::answersAreNotCut_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("short ones are side by side")
        << QStringList{u"Yes"_s, u"No"_s} << Qt::Horizontal;
    QTest::newRow("long ones are below each other")
        << QStringList(3, u"Add the missing person to this filing and go on"_s) << Qt::Vertical;
}

void MessageBoxTest::answersAreNotCut()
{
    QFETCH(QStringList, answers);
    const std::unique_ptr<QMessageBox> box(
        makeMessageBox(nullptr, u"box"_s, QMessageBox::Question, {u"a"_s, u"b"_s, u"c"_s}));
    box->setAttribute(Qt::WA_DeleteOnClose, false);
    QList<QPushButton *> buttons;
    for (const QString &answer : answers)
        buttons << addAnswer(*box, u"answer"_s, answer, QMessageBox::AcceptRole);
    box->open();
    QVERIFY(QTest::qWaitForWindowExposed(box.get()));
    QTEST(box->findChild<QDialogButtonBox *>()->orientation(), "orientation");
    for (const QPushButton *button : buttons) {
        QVERIFY(button->width() >= button->minimumSizeHint().width());
        QCOMPARE(button->accessibleName(), button->text());
    }
}

#include "tst_messagebox.moc"

BEIAN_UI_TEST_MAIN(MessageBoxTest)
