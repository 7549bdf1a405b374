// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <functional>

#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qwindow.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlineedit.h>

#include "tests/warnings.h"
#include "tests/ui/numberbench.h"
#include "app/session/numbersession.h"
#include "ui/number/codesection.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    // In the place of what is there, as a whole.
    void paste(const QString &text) const
    {
        code()->setFocus();
        code()->selectAll();
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(code(), QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
    }
    // Beside what is there.
    void pasteAtTheEnd(const QString &text) const
    {
        code()->setFocus();
        code()->end(false);
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(code(), QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
    }

    NumberBench bench;
    CodeSection *section = nullptr;
};

} // namespace

// The code of one number: typed, or read out of the whole SMS, and what contradicts it.
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
    void whatIsLeftTooShortIsTold();
    void theCodeIsReadOutOfTheWholeSms();
    void theKeyTakesAPastedSmsBack();
    void anSmsBesideACodeTakesItsPlace();
    void linesAreReadAsLines();
    void tabLeadsFromTheFieldToTheCodesToChooseFrom();
    void typingTheSmsIsNotInterrupted();
    void ofSeveralCodesOneIsChosen();
    void aTextWithoutACodeSaysSo();
    void aCodeOfAnotherNumberIsAskedAbout();
    void theFilerCopiesTheCode();
    void aCopiedCodeIsConfirmed();
    void withoutAnInputLeftNothingIsCopied();
    void forgottenElsewhereItIsGoneHere();
    void whatWasDeletedIsForgottenToo();
    void whatIsCopiedOutOfTheFieldIsASecret_data();
    void whatIsCopiedOutOfTheFieldIsASecret();
    void whatIsMarkedIsNobodysToPaste();
    void theMenuOfTheFieldIsNoLeaving();
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

// Left, the field says what is wrong with too few digits, too.
void CodeSectionTest::whatIsLeftTooShortIsTold()
{
    Bench bench;
    bench.bench.type(bench.code(), u"48291"_s);
    QVERIFY(!bench.bench.isShown(u"sms1CodeError"_s));
    bench.code()->clearFocus();
    QVERIFY(bench.bench.text(u"sms1CodeError"_s).contains(u"zero"_s));
    QCOMPARE(bench.code()->property("tone").toString(), u"bad"_s);
    bench.bench.type(bench.code(), u"3"_s);
    QVERIFY(!bench.bench.isShown(u"sms1CodeError"_s));
    QCOMPARE(bench.bench.number().code().reveal(), u"482913"_s);
}

// In the field itself, which has nothing to take back once the code stands there; what is typed later
// is taken back first.
void CodeSectionTest::theKeyTakesAPastedSmsBack()
{
    Bench bench;
    bench.bench.type(bench.code(), u"11"_s);
    bench.paste(sms);
    QCOMPARE(bench.code()->text(), u"482913"_s);
    QTest::keyClick(bench.code(), Qt::Key_End);
    QTest::keyClick(bench.code(), Qt::Key_Backspace);
    QCOMPARE(bench.code()->text(), u"48291"_s);
    QTest::keySequence(bench.code(), QKeySequence::Undo);
    QCOMPARE(bench.code()->text(), u"482913"_s);
    QTest::keySequence(bench.code(), QKeySequence::Undo);
    QCOMPARE(bench.code()->text(), u"11"_s);
    QVERIFY(bench.bench.number().sms().pasted().isEmpty());
    QVERIFY(!bench.bench.isShown(u"sms1Mentions"_s));
}

void CodeSectionTest::theCodeIsReadOutOfTheWholeSms()
{
    Bench bench;
    bench.paste(sms);
    QCOMPARE(bench.code()->text(), u"482913"_s);
    QCOMPARE(bench.bench.number().code().reveal(), u"482913"_s);
    QVERIFY(!bench.bench.isShown(u"sms1ReadingError"_s));
    // Taken out, nothing of it is left.
    bench.code()->selectAll();
    QTest::keyClick(bench.code(), Qt::Key_Delete);
    QCOMPARE(bench.code()->text(), QString());
    QVERIFY(bench.bench.number().sms().isEmpty());
}

void CodeSectionTest::anSmsBesideACodeTakesItsPlace()
{
    Bench bench;
    bench.bench.type(bench.code(), u"7301"_s);
    bench.pasteAtTheEnd(sms);
    QCOMPARE(bench.code()->text(), u"482913"_s);
    // And one beside a text in which nothing was found.
    bench.paste(u"您的快递已到"_s);
    bench.pasteAtTheEnd(QString(sms).replace(u"482913"_s, u"730154"_s));
    QCOMPARE(bench.code()->text(), u"730154"_s);
    QVERIFY(!bench.bench.isShown(u"sms1ReadingError"_s));
}

// Line by line, as phones and forwarders hand it over.
void CodeSectionTest::tabLeadsFromTheFieldToTheCodesToChooseFrom()
{
    NumberBench bench;
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    auto *first = new CodeSection(bench.number(), u"sms1"_s);
    auto *second = new CodeSection(bench.other(), u"sms2"_s);
    column->addWidget(first);
    column->addWidget(second);
    bench.show(both);
    QObject::connect(&bench.number(), &NumberSession::changed, first, &CodeSection::refresh);
    auto *field = bench.find<QLineEdit>(u"sms1Code"_s);
    field->setFocus();
    QGuiApplication::clipboard()->setText(u"【工信部】备案短信验证码：582914或482913，请在24小时内完成核验"_s);
    QTest::keySequence(field, QKeySequence::Paste);
    QGuiApplication::clipboard()->clear();
    for (const QString &next : {u"sms1Candidate1"_s, u"sms1Candidate2"_s, u"sms2Code"_s}) {
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(bench.window.focusWidget()->objectName(), next);
    }
}

void CodeSectionTest::linesAreReadAsLines()
{
    Bench bench;
    bench.paste(u"来自: 12381\n时间: 2026-11-23 08:41\n"_s + sms);
    QCOMPARE(bench.code()->text(), u"482913"_s);
    QCOMPARE(bench.bench.number().sender(), u"12381"_s);
    QCOMPARE(bench.bench.number().reception().receivedText(), u"2026-11-23 08:41"_s);
}

// Who writes the SMS off letter by letter is not interrupted by its code.
void CodeSectionTest::typingTheSmsIsNotInterrupted()
{
    Bench bench;
    const QString text = sms + u"如非本人操作请忽略"_s;
    bench.bench.type(bench.code(), text);
    QCOMPARE(bench.code()->text(), text);
    QCOMPARE(bench.bench.number().code().reveal(), u"482913"_s);
    bench.code()->clearFocus();
    QCOMPARE(bench.code()->text(), u"482913"_s);
}

void CodeSectionTest::ofSeveralCodesOneIsChosen()
{
    Bench bench;
    const QString both = sms + u"\n\n"_s + QString(sms).replace(u"482913"_s, u"730154"_s);
    bench.paste(both);
    QVERIFY(bench.bench.number().code().isEmpty());
    QCOMPARE(bench.code()->text(), both);
    auto *second = bench.bench.find<QPushButton>(u"sms1Candidate2"_s);
    QVERIFY(second);
    QCOMPARE(second->accessibleName(), u"Candidate 2: "_s + second->text());
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
    bench.paste(u"您的快递已到"_s);
    QVERIFY(bench.bench.isShown(u"sms1ReadingError"_s));
    QVERIFY(!bench.bench.text(u"sms1ReadingError"_s).isEmpty());
    // It is not taken away, and is seen from its beginning once the field is left.
    QCOMPARE(bench.code()->text(), u"您的快递已到"_s);
    bench.code()->clearFocus();
    QCOMPARE(bench.code()->cursorPosition(), 0);
    bench.paste(u"  "_s);
    QVERIFY(!bench.bench.isShown(u"sms1ReadingError"_s));
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

// At a counter the code goes into the site from here.
void CodeSectionTest::theFilerCopiesTheCode()
{
    Bench bench;
    QVERIFY(!bench.bench.isShown(u"sms1CopyCode"_s));
    bench.section->setForFiler();
    QVERIFY(!bench.bench.press(u"sms1CopyCode"_s));
    QCOMPARE(bench.bench.text(u"sms1CodeError"_s), u"It can be copied once its six digits are there."_s);
    bench.bench.type(bench.code(), u"482913"_s);
    QCOMPARE(bench.bench.text(u"sms1CodeError"_s), QString());
    QVERIFY(bench.bench.press(u"sms1CopyCode"_s));
    QCOMPARE(bench.bench.copied, QStringList{u"482913"_s});
}

void CodeSectionTest::aCopiedCodeIsConfirmed()
{
    Bench bench;
    bench.section->setForFiler();
    bench.bench.type(bench.code(), u"482913"_s);
    const auto *copy = bench.bench.find<QPushButton>(u"sms1CopyCode"_s);
    QVERIFY(bench.bench.press(u"sms1CopyCode"_s));
    const int width = copy->width();
    bench.bench.passOnClipboard(42s);
    QCoreApplication::processEvents();
    QCOMPARE(copy->width(), width);
    QCOMPARE(copy->text(), u"Copied · 42 s"_s);
    QCOMPARE(copy->accessibleName(), u"Copy the code"_s);
    bench.bench.passOnClipboard(0s);
    QCOMPARE(copy->text(), u"Copy the code"_s);
}

void CodeSectionTest::withoutAnInputLeftNothingIsCopied()
{
    Bench bench;
    bench.section->setForFiler();
    bench.bench.type(bench.code(), u"482913"_s);
    bench.bench.receive();
    for (int i = 0; i < 4; ++i)
        bench.bench.noteWrongInput();
    bench.bench.number().confirmCompared();
    QVERIFY(bench.bench.find<QPushButton>(u"sms1CopyCode"_s)->isEnabled());
    bench.bench.noteWrongInput();
    QVERIFY(!bench.bench.press(u"sms1CopyCode"_s));
    QCOMPARE(bench.bench.text(u"sms1CodeError"_s), u"Nothing is copied: no input is left."_s);
    QGuiApplication::clipboard()->clear();
    bench.code()->setFocus();
    QTest::keySequence(bench.code(), QKeySequence::SelectAll);
    QTest::keySequence(bench.code(), QKeySequence::Copy);
    QTest::keySequence(bench.code(), QKeySequence::Cut);
    QCOMPARE(bench.bench.copied, QStringList());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(bench.code()->text(), u"482913"_s);
}

void CodeSectionTest::forgottenElsewhereItIsGoneHere()
{
    Bench bench;
    bench.paste(sms);
    QCOMPARE(bench.code()->text(), u"482913"_s);
    bench.bench.number().forgetPrivate();
    QCOMPARE(bench.code()->text(), QString());
    // Also in the middle of typing.
    bench.bench.type(bench.code(), sms);
    bench.bench.number().forgetPrivate();
    QCOMPARE(bench.code()->text(), QString());
}

// The field is empty already: there is nothing to be seen, and nothing to be brought back.
void CodeSectionTest::whatWasDeletedIsForgottenToo()
{
    Bench bench;
    const auto typeAndDelete = [&bench] {
        bench.bench.type(bench.code(), u"482913"_s);
        bench.code()->selectAll();
        QTest::keyClick(bench.code(), Qt::Key_Delete);
        QCOMPARE(bench.code()->text(), QString());
    };
    typeAndDelete();
    QTest::keySequence(bench.code(), QKeySequence::Undo);
    QCOMPARE(bench.code()->text(), u"482913"_s);
    typeAndDelete();
    bench.bench.session.wipePrivate();
    QTest::keySequence(bench.code(), QKeySequence::Undo);
    QCOMPARE(bench.code()->text(), QString());
    QVERIFY(bench.bench.number().sms().isEmpty());
    // The code of an earlier round is nobody's.
    typeAndDelete();
    bench.bench.session.startNewRound();
    QTest::keySequence(bench.code(), QKeySequence::Undo);
    QCOMPARE(bench.code()->text(), QString());
}

void CodeSectionTest::whatIsCopiedOutOfTheFieldIsASecret_data()
{
    using Act = std::function<void(QLineEdit &field)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("left");
    const auto key = [](QKeySequence::StandardKey keys) {
        return [keys](QLineEdit &field) { QTest::keySequence(&field, keys); };
    };
    const auto entry = [](const QString &name) {
        return [name](QLineEdit &field) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, field.mapToGlobal(QPoint()));
            QCoreApplication::sendEvent(&field, &event);
            QWidget *menu = QApplication::activePopupWidget();
            QVERIFY(menu);
            auto *action = menu->findChild<QAction *>(name);
            QVERIFY(action && action->isEnabled());
            action->trigger();
            menu->close();
        };
    };
    QTest::newRow("copied by its keys") << Act(key(QKeySequence::Copy)) << u"482913"_s;
    QTest::newRow("cut by its keys") << Act(key(QKeySequence::Cut)) << QString();
    QTest::newRow("copied from the menu") << Act(entry(u"copy"_s)) << u"482913"_s;
    QTest::newRow("cut from the menu") << Act(entry(u"cut"_s)) << QString();
    // X11 cuts with these.
    for (const auto keys : {QKeySequence::DeleteEndOfLine, QKeySequence::DeleteCompleteLine}) {
        if (!QKeySequence::keyBindings(keys).isEmpty())
            QTest::addRow("line deleted %d", int(keys)) << Act([keys](QLineEdit &field) {
                field.home(false);
                QTest::keySequence(&field, keys);
            }) << QString();
    }
}

// By whatever way: on the clipboard for a minute, as by the button.
void CodeSectionTest::whatIsCopiedOutOfTheFieldIsASecret()
{
    QFETCH(std::function<void(QLineEdit & field)>, act);
    QFETCH(QString, left);
    Bench bench;
    bench.bench.type(bench.code(), u"482913"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    bench.code()->selectAll();
    act(*bench.code());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(bench.bench.copied, QStringList{u"482913"_s});
    QCOMPARE(bench.code()->text(), left);
    QGuiApplication::clipboard()->clear();
}

// On X11 any program takes it with the middle button.
void CodeSectionTest::whatIsMarkedIsNobodysToPaste()
{
    if (!QGuiApplication::clipboard()->supportsSelection())
        QSKIP("what is marked is handed on by X11 only");
    Bench bench;
    bench.bench.type(bench.code(), u"482913"_s);
    const auto marked = [] { return QGuiApplication::clipboard()->text(QClipboard::Selection); };
    QTest::keyClick(bench.code(), Qt::Key_Home);
    QTest::keyClick(bench.code(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(bench.code()->selectedText(), u"482913"_s);
    QCOMPARE(marked(), QString());
    QTest::keyClick(bench.code(), Qt::Key_End);
    const QPoint place = bench.code()->mapTo(&bench.bench.window, QPoint(20, bench.code()->height() / 2));
    QTest::mouseDClick(bench.bench.window.windowHandle(), Qt::LeftButton, {}, place);
    QCOMPARE(bench.code()->selectedText(), u"482913"_s);
    QCOMPARE(marked(), QString());
    // What was marked elsewhere stays with whom it is.
    QTest::keyClick(bench.code(), Qt::Key_End);
    QLineEdit other(u"elsewhere"_s);
    other.show();
    QTest::keySequence(&other, QKeySequence::SelectAll);
    QCOMPARE(marked(), u"elsewhere"_s);
}

// Whoever pastes by mouse opens it in the middle of typing.
void CodeSectionTest::theMenuOfTheFieldIsNoLeaving()
{
    Bench bench;
    bench.bench.type(bench.code(), u"4829"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, bench.code()->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(bench.code(), &event);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QVERIFY(!bench.bench.isShown(u"sms1CodeError"_s));
    menu->close();
    QVERIFY(!bench.bench.isShown(u"sms1CodeError"_s));
    bench.bench.type(bench.code(), u"13"_s);
    QCOMPARE(bench.bench.number().code().reveal(), u"482913"_s);
    // The field is left in earnest by the Tab key.
    QTest::keyClick(bench.code(), Qt::Key_Backspace);
    bench.code()->clearFocus();
    QVERIFY(bench.bench.isShown(u"sms1CodeError"_s));
}

void CodeSectionTest::theCodeIsNothingToLearnOrReadAloud()
{
    Bench bench;
    bench.bench.type(bench.code(), u"482913"_s);
    QVERIFY(bench.code()->inputMethodHints() & Qt::ImhSensitiveData);
    for (const QWidget *widget : bench.section->findChildren<QWidget *>()) {
        for (const QString &text :
             {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()})
            QVERIFY2(!text.contains(u"482913"_s), qPrintable(widget->objectName()));
    }
}

#include "tst_codesection.moc"

BEIAN_UI_TEST_MAIN(CodeSectionTest)
