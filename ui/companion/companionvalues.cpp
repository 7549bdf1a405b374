// SPDX-License-Identifier: MIT
#include "ui/companion/companionvalues.h"

#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/offreason.h"
#include "ui/platform/assistive.h"
#include "ui/number/copybuttons.h"
#include "ui/platform/secretclipboard.h"
#include "ui/texts/language.h"
#include "ui/texts/sitetexts.h"
#include "ui/theme/theme.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr const char *emptyProperty = "isEmpty";
} // namespace

CompanionValues::CompanionValues(SecretClipboard &clipboard, QWidget *parent)
    : QFrame(parent)
    , m_clipboard(clipboard)
{
    setObjectName(u"companionValues"_s);
    setProperty("kind", u"card"_s);
    keepTexts(this, [this] { makeGroup(*this, tr("To copy")); });
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    grid->setHorizontalSpacing(gap(3));
    grid->setVerticalSpacing(gap(2));
    grid->setColumnStretch(1, 1);
    m_code = addValue(
        *grid, [] { return tr("SMS code"); }, u"companionCode"_s);
    m_number = addValue(
        *grid, [] { return tr("Mobile number"); }, u"companionNumber"_s);
    m_suffix = addValue(
        *grid, [] { return tr("Last six"); }, u"companionSuffix"_s);
    connect(&clipboard, &SecretClipboard::changed, this, &CompanionValues::refreshCopied);
    keepTexts(this, [this] { fitWidths(); });
    keepLook(this, [this] { fitWidths(); });
}

CompanionValues::Value CompanionValues::addValue(QGridLayout &grid, const Words &title,
                                                 const QString &name)
{
    const int row = grid.rowCount();
    // The one thing that this window is for, and the only ones in colour.
    const Value value{makeLabel({}, TextKind::Address),
                      makeButton(name + "Copy"_L1, {}, ButtonKind::Primary)};
    value.text->setProperty("kind", u"value"_s);
    value.text->setObjectName(name);
    // Copied by its button alone, which knows when it may not, and for how long.
    value.text->setTextInteractionFlags(Qt::NoTextInteraction);
    keepTexts(value.copy, [value, title] {
        value.text->setAccessibleDescription(title());
        nameCopy(value);
    });
    if (row > 1)
        grid.addWidget(makeRule(), row, 0, 1, 3);
    grid.addWidget(makeLabel(title, TextKind::Hint), row + 1, 0);
    grid.addWidget(value.text, row + 1, 1);
    grid.addWidget(value.copy, row + 1, 2);
    connect(value.copy, &QPushButton::clicked, this,
            [this, text = value.text] { m_clipboard.copy(text->text()); });
    return value;
}

// Tab leads to the button alone: it says the value, too.
void CompanionValues::nameCopy(const Value &value)
{
    const bool isThere = !value.text->property(emptyProperty).toBool();
    setAssistiveName(*value.copy, tr("Copy: %1").arg(joinedFacts(
        {value.text->accessibleDescription(), isThere ? value.text->text() : QString()})));
}

void CompanionValues::hold(const QString &reason, const QWidget &shown)
{
    m_held = reason;
    m_heldShown = &shown;
    for (const Value &value : values())
        offer(value);
}

void CompanionValues::showNumber(const NumberSession &number)
{
    show(m_code, number.code());
    show(m_number, Secret(number.phone()));
    show(m_suffix, number.suffix().suffix);
}

void CompanionValues::showNone()
{
    for (const Value &value : values())
        show(value, {});
}

void CompanionValues::show(const Value &value, const Secret &secret)
{
    value.text->setText(secret.isEmpty() ? tr("Not filled in") : secret.reveal());
    setStyleMark(value.text, "kind", secret.isEmpty() ? u"hint"_s : u"value"_s);
    value.text->setProperty(emptyProperty, secret.isEmpty());
    nameCopy(value);
    offer(value);
    refreshCopied();
}

// As wide as what the buttons say after a click.
void CompanionValues::fitWidths()
{
    for (const Value &value : values()) {
        value.copy->setText(copiedText(SecretClipboard::lifetime));
        value.copy->ensurePolished();
        value.copy->setMinimumWidth(0);
        value.copy->setMinimumWidth(value.copy->sizeHint().width());
    }
    refreshCopied();
}

// Nothing to copy, or nothing to be copied now.
void CompanionValues::offer(const Value &value)
{
    if (!m_held.isEmpty())
        setOff(*value.copy, m_held, *m_heldShown);
    else
        setOff(*value.copy,
               value.text->property(emptyProperty).toBool() ? value.text->text() : QString(),
               *value.text);
}

// A click is confirmed where it was made, for as long as the value lies on the clipboard.
void CompanionValues::refreshCopied()
{
    for (const Value &value : values())
        showCopied(*value.copy, m_clipboard.remainingOf(Secret(value.text->text())), tr("Copy"));
}

void CompanionValues::focusFirst()
{
    for (const Value &value : values()) {
        if (value.copy->isEnabled())
            return value.copy->setFocus();
    }
}

} // namespace beian
