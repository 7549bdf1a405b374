// SPDX-License-Identifier: MIT
#include <functional>

#include <QtTest/qsignalspy.h>

#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include <QtWidgets/qboxlayout.h>

#include "tests/warnings.h"
#include "ui/wizard/choicebutton.h"
#include "ui/forms/controls.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<QWidget *()>)

class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void namesWithoutMnemonics_data();
    void namesWithoutMnemonics();
    void labelsNeverReadMarkup_data();
    void labelsNeverReadMarkup();
    void anAddressCanBeSelected();
    void aFieldTakesTheNameOfItsLabel();
    void aNameThatIsThereStays();
    void theMnemonicOfALabelLeadsToItsField();
    void fieldsSideBySideStandOnOneLine();
    void theFocusMovesNothing_data();
    void theFocusMovesNothing();
    void buttons_data();
    void buttons();
    void returnOnAChoiceBelongsToTheDefaultButton();
    void aChoiceIsReadWithBothLines();
    void aChoiceIsMadeWithTheKeyboard();
};

void ControlsTest::namesWithoutMnemonics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"&Help"_s << u"Help"_s;
    QTest::newRow("in the middle") << u"Save &as…"_s << u"Save as…"_s;
    QTest::newRow("Chinese") << u"帮助(&H)"_s << u"帮助"_s;
    QTest::newRow("Chinese with wide brackets") << u"帮助（&H）"_s << u"帮助"_s;
    QTest::newRow("Chinese with three dots") << u"另存为(&A)…"_s << u"另存为…"_s;
    QTest::newRow("brackets that say something") << u"网站(小程序)"_s << u"网站(小程序)"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void ControlsTest::namesWithoutMnemonics()
{
    QFETCH(QString, text);
    QTEST(withoutMnemonic(text), "name");
}

void ControlsTest::labelsNeverReadMarkup_data()
{
    QTest::addColumn<TextKind>("kind");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<bool>("doesWrap");
    QTest::newRow("plain") << TextKind::Plain << u"plain"_s << true;
    QTest::newRow("title") << TextKind::Title << u"title"_s << true;
    QTest::newRow("subtitle") << TextKind::Subtitle << u"subtitle"_s << true;
    QTest::newRow("heading") << TextKind::Heading << u"heading"_s << true;
    QTest::newRow("field") << TextKind::Field << u"field"_s << true;
    QTest::newRow("hint") << TextKind::Hint << u"hint"_s << true;
    QTest::newRow("strong") << TextKind::Strong << u"strong"_s << true;
    QTest::newRow("deadline") << TextKind::Deadline << u"deadline"_s << false;
    QTest::newRow("address") << TextKind::Address << u"address"_s << true;
    QTest::newRow("badge") << TextKind::Badge << u"badge"_s << false;
}

// Applicants and pasted texts are shown in labels: nothing in them may act as HTML.
void ControlsTest::labelsNeverReadMarkup()
{
    QFETCH(TextKind, kind);
    const std::unique_ptr<QLabel> label(makeLabel(u"<b>1</b> & <img src='x'>"_s, kind));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), u"<b>1</b> & <img src='x'>"_s);
    QTEST(label->property("kind").toString(), "mark");
    QTEST(label->wordWrap(), "doesWrap");
    QVERIFY(label->textInteractionFlags() == Qt::NoTextInteraction
            || label->textInteractionFlags() == Qt::LinksAccessibleByMouse
            || kind == TextKind::Address);
}

void ControlsTest::anAddressCanBeSelected()
{
    const std::unique_ptr<QLabel> label(
        makeLabel(u"https://beian.miit.gov.cn/"_s, TextKind::Address));
    label->show();
    QVERIFY(QTest::qWaitForWindowActive(label.get()));
    label->setFocus();
    QTest::keyClick(label.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(label->selectedText(), u"https://beian.miit.gov.cn/"_s);
}

void ControlsTest::aFieldTakesTheNameOfItsLabel()
{
    QLineEdit field;
    const std::unique_ptr<QLabel> label(makeFieldLabel(u"手机号(&P)"_s, &field));
    QCOMPARE(label->buddy(), &field);
    QCOMPARE(field.accessibleName(), u"手机号"_s);
}

void ControlsTest::aNameThatIsThereStays()
{
    QLineEdit field;
    nameControl(&field, u"phone"_s, u"主体负责人 手机号"_s);
    QCOMPARE(field.objectName(), u"phone"_s);
    const std::unique_ptr<QLabel> label(makeFieldLabel(u"手机号"_s, &field));
    QCOMPARE(field.accessibleName(), u"主体负责人 手机号"_s);
}

void ControlsTest::theMnemonicOfALabelLeadsToItsField()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    layout->addWidget(withLabel(u"First"_s, first));
    layout->addWidget(withLabel(u"&Phone"_s, second));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_P, Qt::AltModifier);
    QVERIFY(second->hasFocus());
}

void ControlsTest::fieldsSideBySideStandOnOneLine()
{
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    layout->addWidget(withLabel(u"short"_s, first), 1);
    layout->addWidget(withLabel(u"a label of so many words that it takes more than one line"_s,
                                second),
                      1);
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE(first->mapTo(&window, QPoint()).y(), second->mapTo(&window, QPoint()).y());
}

// The frame of what has the focus is a pixel wider: inwards.
void ControlsTest::theFocusMovesNothing_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    const auto row = [](const char *name, std::function<QWidget *()> make) {
        QTest::newRow(name) << std::move(make);
    };
    const auto button = [](ButtonKind kind) {
        return [kind]() -> QWidget * { return makeButton(u"button"_s, u"Copy"_s, kind); };
    };
    row("a field", []() -> QWidget * { return new QLineEdit; });
    row("a box to choose from", []() -> QWidget * { return new QComboBox; });
    row("a button", button(ButtonKind::Normal));
    row("the first button", button(ButtonKind::Primary));
    row("a link", button(ButtonKind::Link));
    row("a chip", button(ButtonKind::Chip));
    row("a tile", button(ButtonKind::Tile));
    row("a choice", button(ButtonKind::Choice));
}

void ControlsTest::theFocusMovesNothing()
{
    QFETCH(std::function<QWidget *()>, make);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QWidget *control = make();
    auto *other = new QLineEdit;
    layout->addWidget(other);
    layout->addWidget(control);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QSize before = control->sizeHint();
    control->setFocus();
    QVERIFY(control->hasFocus());
    control->updateGeometry();
    QCOMPARE(control->sizeHint(), before);
}

void ControlsTest::buttons_data()
{
    QTest::addColumn<ButtonKind>("kind");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<bool>("isChoice");
    QTest::newRow("normal") << ButtonKind::Normal << u"normal"_s << false;
    QTest::newRow("primary") << ButtonKind::Primary << u"primary"_s << false;
    QTest::newRow("link") << ButtonKind::Link << u"link"_s << false;
    QTest::newRow("chip") << ButtonKind::Chip << u"chip"_s << false;
    QTest::newRow("tile") << ButtonKind::Tile << u"tile"_s << true;
    QTest::newRow("choice") << ButtonKind::Choice << u"choice"_s << true;
}

void ControlsTest::buttons()
{
    QFETCH(ButtonKind, kind);
    QFETCH(bool, isChoice);
    const std::unique_ptr<QPushButton> button(makeButton(u"paste"_s, u"粘贴(&V)"_s, kind));
    QCOMPARE(button->objectName(), u"paste"_s);
    QCOMPARE(button->accessibleName(), u"粘贴"_s);
    QTEST(button->property("kind").toString(), "mark");
    QCOMPARE(button->isCheckable(), isChoice);
    QCOMPARE(button->autoDefault(), !isChoice);
    // macOS takes buttons out of the Tab order unless they ask.
    QCOMPARE(button->focusPolicy(), Qt::StrongFocus);
}

void ControlsTest::returnOnAChoiceBelongsToTheDefaultButton()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *tile = makeButton(u"tile"_s, u"浙江"_s, ButtonKind::Tile);
    auto *action = makeButton(u"copy"_s, u"Copy"_s);
    auto *next = makeButton(u"next"_s, u"Next"_s, ButtonKind::Primary);
    for (QPushButton *button : {tile, action, next})
        layout->addWidget(button);
    next->setDefault(true);
    QSignalSpy tileClicked(tile, &QPushButton::clicked);
    QSignalSpy actionClicked(action, &QPushButton::clicked);
    QSignalSpy nextClicked(next, &QPushButton::clicked);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Return);
    QCOMPARE(tileClicked.size(), 0);
    QCOMPARE(nextClicked.size(), 1);
    action->setFocus();
    QTest::keyClick(action, Qt::Key_Return);
    QCOMPARE(actionClicked.size(), 1);
    QCOMPARE(nextClicked.size(), 1);
}

void ControlsTest::aChoiceIsReadWithBothLines()
{
    ChoiceButton choice(u"type-first"_s, u"首次备案"_s);
    QCOMPARE(choice.objectName(), u"type-first"_s);
    QCOMPARE(choice.accessibleName(), u"首次备案"_s);
    const int heightBefore = choice.sizeHint().height();
    choice.setSubtitle(u"主体负责人和网站负责人都要核验"_s);
    QCOMPARE(choice.accessibleDescription(), u"主体负责人和网站负责人都要核验"_s);
    QVERIFY(choice.sizeHint().height() >= heightBefore);
    choice.resize(choice.sizeHint());
    choice.show();
    QVERIFY(QTest::qWaitForWindowExposed(&choice));
    const QList<QLabel *> lines = choice.findChildren<QLabel *>();
    QCOMPARE(lines.size(), 2);
    for (const QLabel *line : lines)
        QVERIFY2(line->height() >= line->heightForWidth(line->width()), qPrintable(line->text()));
}

void ControlsTest::aChoiceIsMadeWithTheKeyboard()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QButtonGroup group;
    QList<ChoiceButton *> choices;
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
        choices << new ChoiceButton(name, name);
        group.addButton(choices.last());
        layout->addWidget(choices.last());
    }
    QSignalSpy clicked(&group, &QButtonGroup::buttonClicked);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    choices.first()->setFocus();
    QTest::keyClick(choices.first(), Qt::Key_Space);
    QVERIFY(choices.first()->isChecked());
    QTest::keyClick(choices.first(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(choices.at(1)->isChecked());
    QVERIFY(!choices.first()->isChecked());
    // A click on the title is one on the button.
    auto *title = choices.at(2)->findChild<QLabel *>();
    QVERIFY(title->testAttribute(Qt::WA_TransparentForMouseEvents));
    QTest::mouseClick(choices.at(2), Qt::LeftButton, {}, title->geometry().center());
    QVERIFY(choices.at(2)->isChecked());
    QVERIFY(clicked.size() >= 2);
}

#include "tst_controls.moc"

BEIAN_UI_TEST_MAIN(ControlsTest)
