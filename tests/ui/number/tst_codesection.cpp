// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>

#include "tests/warnings.h"
#include "tests/ui/numberbench.h"
#include "app/session/numbersession.h"
#include "ui/number/codesection.h"
#include "ui/number/pastedsms.h"
#include "ui/number/swapnote.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString sms = u"【工信部】您的备案验证码为482913，请在24小时内完成核验。"_s;

class Bench final
{
public:
    Bench()
    {
        section = &bench.show(new CodeSection(bench.number(), u"sms1"_s));
        QObject::connect(&bench.number(), &NumberSession::changed, section,
                         &CodeSection::refresh);
        section->refresh();
    }

    [[nodiscard]] QLineEdit *code() const { return bench.find<QLineEdit>(u"sms1Code"_s); }
    [[nodiscard]] QLineEdit *sender() const { return bench.find<QLineEdit>(u"sms1Sender"_s); }
    [[nodiscard]] QPlainTextEdit *text() const
    {
        return bench.find<QPlainTextEdit>(u"sms1Text"_s);
    }

    NumberBench bench;
    CodeSection *section = nullptr;
};

} // namespace

// The code of one number: typed, or read out of what was pasted, and what contradicts it.
class CodeSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }

    void whatIsTyped_data();
    void whatIsTyped();
    void theCodeIsReadOutOfThePastedText();
    void ofSeveralCodesOneIsChosen();
    void aTextWithoutACodeSaysSo();
    void aCodeOfAnotherNumberIsAskedAbout();
    void senders_data();
    void senders();
    void theFilerCopiesTheCode();
    void forgottenElsewhereItIsGoneHere();
    void theCodeIsNothingToLearnOrReadAloud();
};

void CodeSectionTest::whatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("six digits") << u"482913"_s << u"482913"_s << false;
    QTest::newRow("too few are no mistake yet") << u"4829"_s << QString() << false;
    QTest::newRow("seven digits") << u"4829131"_s << QString() << true;
    QTest::newRow("letters") << u"48291a"_s << QString() << true;
}

void CodeSectionTest::whatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(bool, isWrong);
    Bench bench;
    bench.bench.type(bench.code(), typed);
    QCOMPARE(bench.bench.number().code().reveal(), code);
    QCOMPARE(bench.bench.isShown(u"sms1CodeError"_s), isWrong);
    QCOMPARE(bench.bench.text(u"sms1CodeError"_s).isEmpty(), !isWrong);
    // What was typed is not touched.
    QCOMPARE(bench.code()->text(), typed);
}

void CodeSectionTest::theCodeIsReadOutOfThePastedText()
{
    Bench bench;
    bench.text()->setFocus();
    bench.text()->setPlainText(sms);
    QCOMPARE(bench.code()->text(), u"482913"_s);
    QCOMPARE(bench.bench.number().code().reveal(), u"482913"_s);
    QVERIFY(!bench.bench.isShown(u"sms1TextError"_s));
    // Taken out again, what it put there goes with it.
    bench.text()->clear();
    QCOMPARE(bench.code()->text(), QString());
    // The Tab key leaves the text, since nobody writes a tabulator there.
    QTest::keyClick(bench.text(), Qt::Key_Tab);
    QVERIFY(!bench.text()->hasFocus());
}

void CodeSectionTest::ofSeveralCodesOneIsChosen()
{
    Bench bench;
    bench.text()->setPlainText(sms + u"\n\n"_s + QString(sms).replace(u"482913"_s, u"730154"_s));
    QVERIFY(bench.code()->text().isEmpty());
    auto *second = bench.bench.find<QPushButton>(u"sms1Candidate2"_s);
    QVERIFY(second);
    QCOMPARE(second->accessibleName(), u"Candidate 2"_s);
    const QString chosen = second->text();
    QTRY_VERIFY(second->isVisible());
    QVERIFY(bench.bench.press(u"sms1Candidate2"_s));
    QCOMPARE(bench.code()->text(), chosen);
    // Typing goes on there.
    QVERIFY(bench.code()->hasFocus());
}

void CodeSectionTest::aTextWithoutACodeSaysSo()
{
    Bench bench;
    bench.text()->setPlainText(u"您的快递已到"_s);
    QVERIFY(bench.bench.isShown(u"sms1TextError"_s));
    QVERIFY(!bench.bench.text(u"sms1TextError"_s).isEmpty());
    QVERIFY(bench.code()->text().isEmpty());
    bench.text()->setPlainText(u"  "_s);
    QVERIFY(!bench.bench.isShown(u"sms1TextError"_s));
}

void CodeSectionTest::aCodeOfAnotherNumberIsAskedAbout()
{
    Bench bench;
    bench.bench.other().setCode(Secret(u"482913"_s));
    QVERIFY(!bench.bench.isShown(u"sms1Swap"_s));
    bench.bench.type(bench.code(), u"482913"_s);
    QVERIFY(bench.bench.isShown(u"sms1Swap"_s));
    QCOMPARE(bench.bench.text(u"sms1SwapTitle"_s), u"This code is in use already"_s);
    QVERIFY(bench.bench.text(u"sms1SwapText"_s).contains(u"133****3000"_s));
    QVERIFY(bench.bench.press(u"sms1Belongs"_s));
    QVERIFY(!bench.bench.isShown(u"sms1Swap"_s));
    QVERIFY(bench.code()->hasFocus());
    QCOMPARE(bench.bench.number().code().reveal(), u"482913"_s);
}

void CodeSectionTest::senders_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("hasBadge");
    QTest::addColumn<bool>("hasNote");
    QTest::newRow("nothing") << QString() << false << false;
    QTest::newRow("the ministry's number") << u"12381"_s << true << false;
    QTest::newRow("somebody else") << u"10690000"_s << false << true;
}

void CodeSectionTest::senders()
{
    QFETCH(QString, sender);
    QFETCH(bool, hasBadge);
    QFETCH(bool, hasNote);
    Bench bench;
    bench.bench.type(bench.sender(), sender);
    bench.section->refresh();
    QCOMPARE(bench.bench.number().sender(), sender);
    QCOMPARE(bench.bench.isShown(u"sms1SenderBadge"_s), hasBadge);
    QCOMPARE(bench.bench.isShown(u"sms1SenderNote"_s), hasNote);
    if (hasBadge)
        QCOMPARE(bench.bench.find<QLabel>(u"sms1SenderBadge"_s)->property("tone").toString(),
                 u"good"_s);
}

// At a counter the code goes into the site from here.
void CodeSectionTest::theFilerCopiesTheCode()
{
    Bench bench;
    QVERIFY(!bench.bench.isShown(u"sms1CopyCode"_s));
    bench.section->setForFiler();
    QVERIFY(!bench.sender()->isVisible());
    QVERIFY(!bench.text()->isVisible());
    QVERIFY(!bench.bench.press(u"sms1CopyCode"_s));
    bench.bench.type(bench.code(), u"482913"_s);
    QVERIFY(bench.bench.press(u"sms1CopyCode"_s));
    QCOMPARE(bench.bench.copied, QStringList{u"482913"_s});
}

void CodeSectionTest::forgottenElsewhereItIsGoneHere()
{
    Bench bench;
    bench.text()->setPlainText(sms);
    QCOMPARE(bench.code()->text(), u"482913"_s);
    bench.bench.number().forgetPrivate();
    QCOMPARE(bench.code()->text(), QString());
    QCOMPARE(bench.text()->toPlainText(), QString());
}

void CodeSectionTest::theCodeIsNothingToLearnOrReadAloud()
{
    Bench bench;
    bench.bench.type(bench.code(), u"482913"_s);
    QVERIFY(bench.code()->inputMethodHints() & Qt::ImhSensitiveData);
    QVERIFY(bench.text()->inputMethodHints() & Qt::ImhSensitiveData);
    for (const QWidget *widget : bench.section->findChildren<QWidget *>()) {
        for (const QString &text :
             {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()})
            QVERIFY2(!text.contains(u"482913"_s), qPrintable(widget->objectName()));
    }
}

#include "tst_codesection.moc"

BEIAN_UI_TEST_MAIN(CodeSectionTest)
