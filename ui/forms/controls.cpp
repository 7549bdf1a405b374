// SPDX-License-Identifier: MIT
#include "ui/forms/controls.h"

#include <QtCore/qobject.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qframe.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/platform/assistive.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView markOf(TextKind kind)
{
    switch (kind) {
    case TextKind::Plain:
        return "plain"_L1;
    case TextKind::Title:
        return "title"_L1;
    case TextKind::Subtitle:
        return "subtitle"_L1;
    case TextKind::Heading:
        return "heading"_L1;
    case TextKind::Field:
        return "field"_L1;
    case TextKind::Hint:
        return "hint"_L1;
    case TextKind::Strong:
        return "strong"_L1;
    case TextKind::Deadline:
        return "deadline"_L1;
    case TextKind::Address:
        return "address"_L1;
    case TextKind::Badge:
        return "badge"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView markOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal:
        return "normal"_L1;
    case ButtonKind::Primary:
        return "primary"_L1;
    case ButtonKind::Link:
        return "link"_L1;
    case ButtonKind::Chip:
        return "chip"_L1;
    case ButtonKind::Tile:
        return "tile"_L1;
    case ButtonKind::Choice:
        return "choice"_L1;
    }
    Q_UNREACHABLE();
}

QWidget *besideLabel(QLabel *label, QWidget *field)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    // Fields side by side are on one line, however many lines their labels take.
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(field);
    return holder;
}

} // namespace

QLabel *makeLabel(const QString &text, TextKind kind)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(kind != TextKind::Badge && kind != TextKind::Deadline);
    if (kind == TextKind::Address)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setProperty("kind", QString(markOf(kind)));
    return label;
}

QLabel *makeLabel(const Words &words, TextKind kind)
{
    QLabel *label = makeLabel(QString(), kind);
    keepTexts(label, [label, words] { label->setText(words()); });
    return label;
}

QLabel *makeFieldLabel(const QString &text, QWidget *field)
{
    QLabel *label = makeLabel(text, TextKind::Field);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutMnemonic(text));
    return label;
}

QLabel *makeFieldLabel(const Words &words, QWidget *field)
{
    const bool isNamed = !field->accessibleName().isEmpty();
    QLabel *label = makeFieldLabel(QString(), field);
    keepTexts(label, [label, words] { label->setText(words()); });
    if (!isNamed)
        keepTexts(field, [field, words] { setAssistiveName(*field, withoutMnemonic(words())); });
    return label;
}

QPushButton *makeButton(const QString &objectName, const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(text);
    nameControl(button, objectName, withoutMnemonic(text));
    button->setProperty("kind", QString(markOf(kind)));
    button->setIconSize(QSize(gap(4), gap(4)));
    button->setCheckable(kind == ButtonKind::Tile || kind == ButtonKind::Choice);
    // Return on an action does it; on a choice it belongs to Next.
    button->setAutoDefault(!button->isCheckable());
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPushButton *makeButton(const QString &objectName, const Words &words, ButtonKind kind)
{
    QPushButton *button = makeButton(objectName, QString(), kind);
    keepTexts(button, [button, words] {
        button->setText(words());
        setAssistiveName(*button, withoutMnemonic(words()));
    });
    return button;
}

QFrame *makeCard(const QString &objectName)
{
    auto *card = new QFrame;
    card->setObjectName(objectName);
    card->setProperty("kind", u"card"_s);
    setAssistivePart(*card, AssistivePart::Group);
    return card;
}

QFrame *makeRule()
{
    auto *rule = new QFrame;
    rule->setProperty("kind", u"rule"_s);
    setAssistivePart(*rule, AssistivePart::Line);
    rule->setFixedHeight(1);
    return rule;
}

QWidget *withLabel(const QString &text, QWidget *field)
{
    return besideLabel(makeFieldLabel(text, field), field);
}

QWidget *withLabel(const Words &words, QWidget *field)
{
    return besideLabel(makeFieldLabel(words, field), field);
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(u"[(（]&.[)）]"_s);
    return text.remove(inBrackets).remove(u'&');
}

void emptyHolder(QWidget &holder)
{
    for (QObject *child : QObjectList(holder.children())) {
        if (child->isWidgetType())
            delete child;
    }
    delete holder.layout();
}

void showText(QLineEdit &field, const QString &text)
{
    const QSignalBlocker blocker(field);
    if (field.text() != text)
        field.setText(text);
}

bool isLeft(const QFocusEvent &event)
{
    return event.lostFocus() && event.reason() != Qt::PopupFocusReason;
}

void showIndex(QComboBox &box, int index)
{
    const QSignalBlocker blocker(box);
    box.setCurrentIndex(index);
}

void nameControl(QWidget *control, const QString &objectName, const QString &accessibleName)
{
    control->setObjectName(objectName);
    setAssistiveName(*control, accessibleName);
}

void nameControl(QWidget *control, const QString &objectName, const Words &accessibleName)
{
    control->setObjectName(objectName);
    keepTexts(control, [control, accessibleName] { setAssistiveName(*control, accessibleName()); });
}

} // namespace beian
