// SPDX-License-Identifier: MIT
#include "ui/number/answerdialog.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/rules/sitemessages.h"
#include "ui/forms/controls.h"
#include "ui/forms/leavequestion.h"
#include "ui/forms/messagebox.h"
#include "ui/forms/notebox.h"
#include "ui/forms/offreason.h"
#include "ui/forms/windowsize.h"
#include "ui/number/messagelist.h"
#include "ui/texts/language.h"
#include "ui/texts/sitetexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// In steps of the grid: below the first, list and note have no room below each other; below the second,
// none side by side.
constexpr int lowSteps = 170;
constexpr int wideSteps = 180;

} // namespace

AnswerDialog::AnswerDialog(const RuleBook &rules, const Words &whom, const ConflictTest &conflictOf,
                           QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_conflictOf(conflictOf)
    , m_inputs(makeLabel({}, TextKind::Hint))
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_pasted(new QPlainTextEdit)
    , m_list(new MessageList(rules))
    , m_note(new NoteBox(u"answerNote"_s))
    , m_why(makeLabel({}, TextKind::Hint))
    , m_take(makeButton(u"answerTake"_s, {}, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"answerDialog"_s);
    buildLayout(whom);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &AnswerDialog::readPasted);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &AnswerDialog::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &AnswerDialog::noteAnswer);
    connect(m_take, &QPushButton::clicked, this, &AnswerDialog::noteAnswer);
    keepTexts(this, [this] { showTexts(); });
    keepLook(this, [this] { arrange(); });
    m_list->setFocus();
    const bool isLow = roomFor(*this).height() < gap(lowSteps);
    resizeWithin(*this, {gap(isLow ? 270 : 165), gap(205)});
}

void AnswerDialog::buildLayout(const Words &whom)
{
    m_pasted->setObjectName(u"answerPasted"_s);
    m_pasted->setTabChangesFocus(true);
    m_pasted->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_pasted->setFixedHeight(gap(10));
    m_pasted->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // one line
    nameControl(m_list, u"answerList"_s, [] { return tr("Messages of the site"); });
    m_take->setDefault(true);
    m_why->setObjectName(u"answerWhy"_s);
    m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *cancel = makeButton(u"answerCancel"_s, [] { return tr("Cancel"); });
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap(2));
    buttons->addWidget(m_why, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    m_inputs->setObjectName(u"answerInputs"_s);
    m_inputs->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Nothing of it can be marked, and so not be copied past the clipboard that is cleared.
    m_inputs->setTextInteractionFlags(Qt::NoTextInteraction);
    m_inputs->hide();
    auto *below = new QVBoxLayout;
    below->setSpacing(gap(3));
    below->addWidget(withLabel([] { return tr("Or paste it (optional)"); }, m_pasted));
    below->addWidget(m_note);
    below->addStretch(1);
    m_columns->setSpacing(gap(3));
    m_columns->addWidget(m_list, 1);
    m_columns->addLayout(below);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    // In one line, since each message is to be in sight.
    auto *heading = new QHBoxLayout;
    heading->setSpacing(gap(3));
    heading->addWidget(makeLabel(whom, TextKind::Heading), 2);
    heading->addWidget(m_inputs, 3, Qt::AlignVCenter);
    layout->addLayout(heading);
    layout->addWidget(
        makeLabel([] { return tr("Choose the message in the result box of the site:"); }));
    layout->addLayout(m_columns, 1);
    layout->addLayout(buttons);
}

void AnswerDialog::showInputs(const Words &inputs)
{
    keepTexts(m_inputs, [label = m_inputs, inputs] { label->setText(inputs()); });
    m_inputs->show();
}

void AnswerDialog::hideInputs()
{
    m_inputs->clear();
    m_inputs->hide();
}

// On a low screen what is below the list goes beside it: every message is in sight.
void AnswerDialog::arrange()
{
    const bool isBeside = height() < gap(lowSteps) && width() >= gap(wideSteps);
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, isBeside ? 3 : 1); // the messages are longer than the note
    m_columns->setStretch(1, isBeside ? 2 : 0);
}

void AnswerDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void AnswerDialog::showTexts()
{
    setWindowTitle(tr("Note the site's message"));
    m_pasted->setPlaceholderText(tr("The message is found in it"));
    refresh();
}

void AnswerDialog::readPasted()
{
    m_matches = siteMessagesIn(m_rules, m_pasted->toPlainText());
    const bool isClear = m_matches.size() == 1;
    const QSignalBlocker blocker(m_list);
    m_list->clearSelection();
    if (isClear)
        m_list->setCurrentRow(int(m_matches.constFirst() - m_rules.siteMessages.constData()));
    if (isClear)
        m_list->scrollToItem(m_list->currentItem());
    refresh();
}

const SiteMessage *AnswerDialog::chosen() const
{
    const QList<QListWidgetItem *> selected = m_list->selectedItems();
    return selected.isEmpty() ? nullptr
                              : &m_rules.siteMessages.at(m_list->row(selected.constFirst()));
}

void AnswerDialog::refresh()
{
    const bool isPasted = !m_pasted->toPlainText().trimmed().isEmpty();
    const SiteMessage *message = chosen();
    m_take->setText(message || !isPasted ? tr("&Note it") : tr("&Keep it in the history"));
    const bool isUnclear = !message && m_matches.size() > 1;
    const bool isNothing = !message && !isPasted;
    m_why->setText(isUnclear       ? tr("Choose which of them it is.")
                       : isNothing ? tr("Choose a message first.")
                                   : QString());
    setOff(*m_take, m_why->text(), *m_why);
    if (message)
        m_note->setContent(toneOf(message->effect), Glyph::Info, message->meaning.in(uiLanguage()),
                           message->nextStep.in(uiLanguage()));
    else if (m_matches.size() > 1)
        m_note->setContent(Tone::Warn, Glyph::Unknown, tr("Several messages could be meant"),
                           tr("Choose the one shown in the result box."));
    else if (isPasted)
        m_note->setContent(Tone::Warn, Glyph::Unknown, tr("This message is not known"),
                           tr("It can be kept in the history; nothing else changes. If it fits one "
                              "of the list, choose that one. Else ask the provider."));
    else
        m_note->setContent(Tone::Neutral, Glyph::Info,
                           tr("The result box appears after the puzzle"),
                           tr("Its words decide what comes next; nothing changes before you note "
                              "them."));
}

void AnswerDialog::noteAnswer()
{
    const SiteMessage *message = chosen();
    if (!message) {
        if (m_take->isEnabled()) {
            Q_EMIT unknownAnswered(m_pasted->toPlainText());
            accept();
        }
        return;
    }
    const AnswerConflict conflict = m_conflictOf(message->effect);
    if (conflict == AnswerConflict::None)
        finish(*message, AnswerChoice::Site);
    else
        askAbout(conflict, *message);
}

void AnswerDialog::askAbout(AnswerConflict conflict, const SiteMessage &message)
{
    QMessageBox *box = makeMessageBox(this, u"answerConflict"_s, QMessageBox::Question, [conflict] {
        const ConflictText texts = conflictText(conflict);
        return MessageTexts{tr("Note the site's message"), texts.title, texts.text};
    });
    auto *site = addAnswer(
        *box, u"conflictSite"_s, [conflict] { return conflictText(conflict).site; },
        QMessageBox::AcceptRole);
    auto *here = addAnswer(
        *box, u"conflictHere"_s, [conflict] { return conflictText(conflict).here; },
        QMessageBox::AcceptRole);
    auto *cancel = addAnswer(
        *box, u"conflictCancel"_s, [] { return tr("Choose &another message"); },
        QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    connect(site, &QPushButton::clicked, this,
            [this, &message] { finish(message, AnswerChoice::Site); });
    connect(here, &QPushButton::clicked, this,
            [this, &message] { finish(message, AnswerChoice::Here); });
    box->open();
}

void AnswerDialog::reject()
{
    if (m_pasted->toPlainText().trimmed().isEmpty())
        QDialog::reject();
    else
        askBeforeLeaving(*this, [this] { QDialog::reject(); });
}

void AnswerDialog::finish(const SiteMessage &message, AnswerChoice choice)
{
    Q_EMIT answered(message, choice);
    accept();
}

} // namespace beian
