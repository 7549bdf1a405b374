// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "ui/forms/controls.h"
#include "ui/shell/unsavedquestion.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

class UnsavedQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void onlyOneButtonQuits_data();
    void onlyOneButtonQuits();
    void saysWhatIsAtStake_data();
    void saysWhatIsAtStake();
};

void UnsavedQuestionTest::onlyOneButtonQuits_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("quits");
    QTest::newRow("Return, the careless answer, stays") << QString() << Qt::Key_Return << 0;
    QTest::newRow("Escape stays") << QString() << Qt::Key_Escape << 0;
    QTest::newRow("the other button, chosen on purpose") << u"unsavedQuit"_s << Qt::Key_Space << 1;
    QTest::newRow("staying, chosen on purpose") << u"unsavedStay"_s << Qt::Key_Space << 0;
}

void UnsavedQuestionTest::onlyOneButtonQuits()
{
    QFETCH(QString, button);
    QFETCH(Qt::Key, key);
    QWidget window;
    window.show();
    QPushButton *leave = openUnsavedQuestion(window);
    // It came back at once, with the question open.
    auto *question = window.findChild<QMessageBox *>(u"unsavedQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->isModal());
    QVERIFY(QTest::qWaitForWindowActive(question));
    QSignalSpy quits(leave, &QPushButton::clicked);
    QWidget *target = question;
    if (!button.isEmpty())
        target = question->findChild<QPushButton *>(button);
    QVERIFY(target);
    QTest::keyClick(target, key);
    QTEST(int(quits.size()), "quits");
    QTRY_VERIFY(!window.findChild<QMessageBox *>(u"unsavedQuestion"_s));
}

void UnsavedQuestionTest::saysWhatIsAtStake_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("quit");
    QTest::newRow("English") << u"en"_s << u"Quit and lose them"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"退出"_s;
}

void UnsavedQuestionTest::saysWhatIsAtStake()
{
    QFETCH(QString, language);
    QFETCH(QString, quit);
    QVERIFY(installLanguage(*qApp, language));
    QWidget window;
    window.show();
    const QPushButton *leave = openUnsavedQuestion(window);
    const auto *question = window.findChild<QMessageBox *>(u"unsavedQuestion"_s);
    QVERIFY2(leave->text().contains(quit), qPrintable(leave->text()));
    QCOMPARE(leave->accessibleName(), withoutMnemonic(leave->text()));
    QVERIFY(!question->text().isEmpty());
    QVERIFY(!question->informativeText().isEmpty());
    QVERIFY(question->defaultButton() != leave);
    QCOMPARE(question->escapeButton(), question->defaultButton());
}

#include "tst_unsavedquestion.moc"

BEIAN_UI_TEST_MAIN(UnsavedQuestionTest)
