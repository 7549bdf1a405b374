// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qclipboard.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "tests/ui/numberbench.h"
#include "ui/forms/offreason.h"
#include "ui/number/permitsketch.h"
#include "ui/number/suffixboxes.h"
#include "ui/number/suffixform.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString zhejiang = u"330000"_s;
const QString guangdong = u"440000"_s;

class Bench final
{
public:
    explicit Bench(const QString &province, DocumentKind kind = DocumentKind::IdCard)
        : bench(province)
    {
        bench.number().setDocument(kind, {});
        form = &bench.show(new SuffixForm(bench.number(), u"one"_s));
        form->field()->setFocus();
    }

    void type(const QString &text)
    {
        form->field()->selectAll();
        QTest::keyClick(form->field(), Qt::Key_Delete);
        bench.type(form->field(), text);
    }
    [[nodiscard]] QPushButton *copyButton() const
    {
        return bench.find<QPushButton>(u"oneCopySuffix"_s);
    }
    [[nodiscard]] QComboBox *documents() const { return bench.find<QComboBox>(u"oneDocument"_s); }
    // What goes to the site when the button is pressed.
    [[nodiscard]] QString copied()
    {
        bench.copied.clear();
        return bench.press(u"oneCopySuffix"_s) ? bench.copied.value(0) : QString();
    }

    NumberBench bench;
    SuffixForm *form = nullptr;
};

} // namespace

class SuffixFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }

    void tooFewCharactersAreToldAtTheFieldWithEnter();
    void whatCannotBeCheckedIsNamed();
    void whatIsTypedAndWhatIsCopied_data();
    void whatIsTypedAndWhatIsCopied();
    void twoReadingsAreNotCutYet();
    void twoFormsOfANumberAgree();
    void theDocumentIsChosenByKeyboard();
    void copyingIsHeldBeforeTheLastInput();
    void whatIsCopiedOutOfTheFieldIsASecret();
    void whatWasDeletedIsForgottenToo();
    void theHintBesideTheButton();
    void theSketchOfTheOtherSide_data();
    void theSketchOfTheOtherSide();
    void inNarrowPlacesOneColumn();
    void whatIsSeenIsHeard();
};

void SuffixFormTest::tooFewCharactersAreToldAtTheFieldWithEnter()
{
    Bench bench(guangdong);
    bench.type(u"12345"_s);
    QVERIFY(!bench.bench.isShown(u"oneDocumentError"_s));
    QTest::keyClick(bench.form->field(), Qt::Key_Return);
    QCOMPARE(bench.bench.text(u"oneDocumentError"_s), u"6 characters are needed; 5 are there."_s);
    QVERIFY(bench.bench.isShown(u"oneDocumentError"_s));
    QCOMPARE(bench.form->field()->property("tone").toString(), u"bad"_s);
    const QPoint place = bench.bench.find<QWidget>(u"oneBoxes"_s)->mapTo(&bench.bench.window, QPoint());
    bench.bench.type(bench.form->field(), u"6"_s);
    QVERIFY(!bench.bench.isShown(u"oneDocumentError"_s));
    QCOMPARE(bench.bench.find<QWidget>(u"oneBoxes"_s)->mapTo(&bench.bench.window, QPoint()), place);
}

void SuffixFormTest::whatCannotBeCheckedIsNamed()
{
    const auto lines = [](const Bench &bench) {
        QStringList texts;
        for (const QLabel *label : bench.form->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'|');
    };
    Bench bench(guangdong);
    bench.type(u"18302X"_s);
    QVERIFY(lines(bench).contains(u"6 characters in all"_s));
    QVERIFY(!lines(bench).contains(u"|Cannot be checked"_s));
    bench.type(u"11010519491231002X"_s);
    QVERIFY(lines(bench).contains(u"Cut to the last 6 characters"_s));
    QVERIFY(!lines(bench).contains(u"6 characters in all"_s));
}

void SuffixFormTest::whatIsTypedAndWhatIsCopied_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("tone");
    using enum DocumentKind;
    QTest::newRow("six of an identity card")
        << guangdong << IdCard << u"18302X"_s << u"18302X"_s << u"accent"_s;
    QTest::newRow("a small x") << guangdong << IdCard << u"18302x"_s << u"18302X"_s << u"accent"_s;
    QTest::newRow("a full number is cut")
        << guangdong << IdCard << u"11010519491231002X"_s << u"31002X"_s << u"accent"_s;
    QTest::newRow("a wrong check digit is not copied")
        << guangdong << IdCard << u"110105194912310021"_s << QString() << u"bad"_s;
    QTest::newRow("not finished") << guangdong << IdCard << u"1830"_s << QString() << u"bad"_s;
    QTest::newRow("a permit in Zhejiang, half-width brackets")
        << zhejiang << HkMacauPermit << u"B123567(8)"_s << u"567（8）"_s << u"accent"_s;
    QTest::newRow("the back number elsewhere")
        << guangdong << HkMacauPermit << u"567（8）"_s << QString() << u"bad"_s;
}

void SuffixFormTest::whatIsTypedAndWhatIsCopied()
{
    QFETCH(QString, province);
    QFETCH(DocumentKind, kind);
    QFETCH(QString, typed);
    QFETCH(QString, copied);
    Bench bench(province, kind);
    QVERIFY(!bench.copyButton()->isEnabled());
    bench.type(typed);
    QCOMPARE(bench.bench.number().documentText().reveal(), typed);
    QCOMPARE(bench.bench.number().kept().document, kind);
    // Fewer than six are no mistake before the field is left.
    bench.bench.window.focusWidget()->clearFocus();
    QTEST(bench.bench.find<QWidget>(u"oneSuffixNote"_s)->property("tone").toString(), "tone");
    QCOMPARE(bench.copyButton()->isEnabled(), !copied.isEmpty());
    QCOMPARE(bench.copied(), copied);
}

// What was typed for a resend serves the page of the last six too.
// Which six it will be is open: nothing was cut yet, and it is not the number that is too short.
void SuffixFormTest::twoReadingsAreNotCutYet()
{
    Bench bench(guangdong, DocumentKind::Other);
    bench.type(u"A123456（7）"_s);
    QTRY_VERIFY(bench.bench.isShown(u"oneReading1"_s));
    QVERIFY(!shownTexts(bench.bench.window).contains(u"Cut to"_s));
    QVERIFY(!bench.copyButton()->isEnabled());
    QVERIFY(bench.copyButton()->property(offReasonProperty).toString().contains(u"choose one"_s));
    // What is wrong stands below its field.
    const auto left = [&bench](const QString &name) {
        return bench.bench.find<QWidget>(name)->mapTo(&bench.bench.window, QPoint()).x();
    };
    QCOMPARE(left(u"oneDocumentError"_s), left(u"oneDocumentField"_s));
}

void SuffixFormTest::twoFormsOfANumberAgree()
{
    Bench bench(guangdong);
    SuffixForm second(bench.bench.number(), u"two"_s);
    bench.type(u"18302X"_s);
    QCOMPARE(second.field()->text(), u"18302X"_s);
    // Somebody types in the middle: the cursor stays.
    bench.form->field()->setCursorPosition(2);
    QTest::keyClick(bench.form->field(), Qt::Key_7);
    QCOMPARE(bench.form->field()->cursorPosition(), 3);
    QCOMPARE(second.field()->text(), u"187302X"_s);
}

void SuffixFormTest::theDocumentIsChosenByKeyboard()
{
    Bench bench(guangdong);
    bench.type(u"E12345678"_s);
    QVERIFY(!bench.copyButton()->isEnabled());
    const auto kind = [&bench] { return bench.bench.number().kept().document; };
    bench.documents()->setFocus();
    QTest::keyClick(bench.documents(), Qt::Key_Home);
    for (int i = 0; kind() != DocumentKind::Passport && i < 10; ++i)
        QTest::keyClick(bench.documents(), Qt::Key_Down);
    QCOMPARE(kind(), DocumentKind::Passport);
    // What was typed stays and is looked at again.
    QCOMPARE(bench.copied(), u"345678"_s);
    QCOMPARE(bench.documents()->count(), builtInRules().documents.size());
}

void SuffixFormTest::copyingIsHeldBeforeTheLastInput()
{
    Bench bench(guangdong);
    bench.type(u"18302X"_s);
    bench.form->holdForSite();
    QVERIFY(bench.copyButton()->isEnabled());
    bench.bench.receive();
    for (int i = 0; i < 4; ++i)
        bench.bench.noteWrongInput();
    QVERIFY(bench.bench.number().isPaused());
    QVERIFY(!bench.copyButton()->isEnabled());
    QVERIFY(shownTexts(bench.bench.window).contains(u"Held: compare the three inputs first"_s));
    bench.bench.number().confirmCompared();
    QVERIFY(!shownTexts(bench.bench.window).contains(u"Held: "_s));
    QCOMPARE(bench.copied(), u"18302X"_s);
    // Without an input there is nothing to copy for.
    bench.bench.noteWrongInput();
    QVERIFY(!bench.copyButton()->isEnabled());
    QVERIFY(shownTexts(bench.bench.window).contains(u"Nothing is copied: no input is left."_s));
}

// Of the full number, too, and by whatever way.
void SuffixFormTest::whatIsCopiedOutOfTheFieldIsASecret()
{
    Bench bench(guangdong);
    bench.type(u"11010519491231002X"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    bench.form->field()->setSelection(6, 8);
    QTest::keySequence(bench.form->field(), QKeySequence::Copy);
    QCOMPARE(bench.bench.copied, QStringList{u"19491231"_s});
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QGuiApplication::clipboard()->clear();
}

void SuffixFormTest::whatWasDeletedIsForgottenToo()
{
    Bench bench(guangdong);
    bench.type(u"18302X"_s);
    bench.type({});
    QVERIFY(bench.form->field()->isUndoAvailable());
    bench.bench.session.wipePrivate();
    QTest::keySequence(bench.form->field(), QKeySequence::Undo);
    QCOMPARE(bench.form->field()->text(), QString());
    QVERIFY(bench.bench.number().documentText().isEmpty());
}

void SuffixFormTest::theHintBesideTheButton()
{
    Bench bench(guangdong);
    const QString usual = u"The clipboard is cleared after 60 seconds"_s;
    QVERIFY(shownTexts(bench.bench.window).contains(u"Nothing to copy yet"_s));
    // Six are there, and the wrong ones.
    bench.type(u"AB302X"_s);
    QVERIFY(shownTexts(bench.bench.window).contains(u"Nothing to copy: what was typed is not right yet"_s));
    bench.type(u"18302X"_s);
    QVERIFY(shownTexts(bench.bench.window).contains(usual));
    QCOMPARE(bench.copied(), u"18302X"_s);
    bench.bench.passOnClipboard(42s);
    QVERIFY(shownTexts(bench.bench.window).contains(u"Copied; the clipboard is cleared in 42 seconds"_s));
    // Something else was copied: these six were not.
    bench.bench.copied << subjectPhone;
    bench.bench.passOnClipboard(41s);
    QVERIFY(shownTexts(bench.bench.window).contains(usual));
}

void SuffixFormTest::theSketchOfTheOtherSide_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<bool>("isBackWanted");
    QTest::newRow("no permit") << zhejiang << DocumentKind::IdCard << false << false;
    QTest::newRow("a permit in Zhejiang") << zhejiang << DocumentKind::HkMacauPermit << true
                                          << true;
    QTest::newRow("a permit elsewhere") << guangdong << DocumentKind::HkMacauPermit << true
                                        << false;
}

void SuffixFormTest::theSketchOfTheOtherSide()
{
    QFETCH(QString, province);
    QFETCH(DocumentKind, kind);
    QFETCH(bool, isShown);
    QFETCH(bool, isBackWanted);
    Bench bench(province, kind);
    const QList<PermitSketch *> sketches = bench.form->findChildren<PermitSketch *>();
    QCOMPARE(sketches.size(), 2);
    for (const PermitSketch *sketch : sketches)
        QCOMPARE(sketch->isVisible(), isShown);
    if (isShown) {
        QCOMPARE(sketches.at(0)->isWanted(), !isBackWanted);
        QCOMPARE(sketches.at(1)->isWanted(), isBackWanted);
        bench.form->setCompact(true);
        QVERIFY(!sketches.at(0)->isVisible());
    }
}

void SuffixFormTest::inNarrowPlacesOneColumn()
{
    Bench bench(guangdong);
    QWidget *window = bench.form->window();
    window->resize(1400, 700);
    const auto isBelow = [&bench] {
        return bench.form->field()->mapTo(bench.form, QPoint()).y()
            > bench.documents()->mapTo(bench.form, QPoint()).y();
    };
    QTRY_VERIFY(!isBelow());
    const int wide = bench.form->minimumSizeHint().width();
    // Beside the number the longest kind of document would be cut.
    window->resize(700, 700);
    QTRY_VERIFY(isBelow());
    QVERIFY(bench.documents()->width() >= bench.documents()->sizeHint().width());
    window->resize(1400, 700);
    QTRY_VERIFY(!isBelow());
    bench.form->setCompact(true);
    QTRY_VERIFY(isBelow());
    QVERIFY(bench.form->minimumSizeHint().width() < wide);
}

// What stands there can be heard as well; nowhere else is it repeated.
void SuffixFormTest::whatIsSeenIsHeard()
{
    Bench bench(guangdong);
    bench.type(u"18302X"_s);
    for (const QWidget *widget : bench.form->findChildren<QWidget *>()) {
        for (const QString &text :
             {widget->accessibleDescription(), widget->toolTip(), widget->objectName()})
            QVERIFY2(!text.contains(u"18302X"_s), qPrintable(widget->objectName()));
    }
    QVERIFY(bench.form->field()->inputMethodHints() & Qt::ImhSensitiveData);
    const auto *boxes = bench.bench.find<SuffixBoxes>(u"oneBoxes"_s);
    QVERIFY(boxes->accessibleName().endsWith(u": 18302X"_s));
    const auto *copy = bench.bench.find<QPushButton>(u"oneCopySuffix"_s);
    QCOMPARE(copy->accessibleName(), copy->text());
    bench.type({});
    QCOMPARE(boxes->accessibleName(), u"Nothing to type yet"_s);
}

#include "tst_suffixform.moc"

BEIAN_UI_TEST_MAIN(SuffixFormTest)
