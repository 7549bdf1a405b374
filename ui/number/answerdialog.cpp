// SPDX-License-Identifier: MIT
#include "ui/number/answerdialog.h"

#include <QtGui/qevent.h>
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
#include "ui/forms/windowsize.h"
#include "ui/texts/language.h"
#include "ui/texts/plaintext.h"
#include "ui/texts/sitetexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Nothing is chosen before the person chooses: the focus alone takes no message.
class MessageList final : public QListWidget
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (selectedItems().isEmpty() && event->key() == Qt::Key_Down)
            setCurrentRow(0);
        else
            QListWidget::keyPressEvent(event);
    }
};

} // namespace

AnswerDialog::AnswerDialog(const RuleBook &rules, const Words &whom, const ConflictTest &conflictOf,
                           QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_conflictOf(conflictOf)
    , m_pasted(new QPlainTextEdit)
    , m_list(new MessageList)
    , m_note(new NoteBox(u"answerNote"_s))
    , m_take(makeButton(u"answerTake"_s, {}, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"answerDialog"_s);
    buildLayout(whom);
    fillList();
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &AnswerDialog::readPasted);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &AnswerDialog::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &AnswerDialog::noteAnswer);
    connect(m_take, &QPushButton::clicked, this, &AnswerDialog::noteAnswer);
    keepTexts(this, [this] { showTexts(); });
    m_list->setFocus();
    resizeWithin(*this, {gap(150), gap(205)});
}

void AnswerDialog::buildLayout(const Words &whom)
{
    m_pasted->setObjectName(u"answerPasted"_s);
    m_pasted->setTabChangesFocus(true);
    m_pasted->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_pasted->setFixedHeight(gap(10));
    m_pasted->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // one line
    nameControl(m_list, u"answerList"_s, [] { return tr("Messages of the site"); });
    m_list->setProperty("kind", u"sections"_s);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_take->setDefault(true);
    auto *cancel = makeButton(u"answerCancel"_s, [] { return tr("Cancel"); });
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap(2));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(makeLabel(whom, TextKind::Heading));
    layout->addWidget(
        makeLabel([] { return tr("Choose the message in the result box of the site:"); }));
    layout->addWidget(m_list, 1);
    layout->addWidget(withLabel([] { return tr("Or paste it (optional)"); }, m_pasted));
    layout->addWidget(m_note);
    layout->addLayout(buttons);
}

// As the site prints them, in every language; the English reader finds the meaning in the note.
void AnswerDialog::fillList()
{
    for (const SiteMessage &message : m_rules.siteMessages)
        m_list->addItem(message.text);
}

void AnswerDialog::showTexts()
{
    setWindowTitle(tr("Note the site's message"));
    m_pasted->setPlaceholderText(tr("The message is found in it"));
    for (int row = 0; row < m_list->count(); ++row) {
        const QString meaning = m_rules.siteMessages.at(row).meaning.in(uiLanguage());
        m_list->item(row)->setToolTip(plainToolTip(meaning));
        m_list->item(row)->setData(Qt::AccessibleDescriptionRole, meaning);
    }
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
    m_take->setEnabled(message || (isPasted && m_matches.isEmpty()));
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
        *box, u"conflictCancel"_s, [] { return tr("Choose another message"); },
        QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
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
