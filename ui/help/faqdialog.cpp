// SPDX-License-Identifier: MIT
#include "ui/help/faqdialog.h"

#include <QtGui/qevent.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qframe.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controlnames.h"
#include "ui/forms/controls.h"
#include "ui/help/faqanswer.h"
#include "ui/help/faqlist.h"
#include "ui/forms/notebox.h"
#include "ui/forms/selectedrow.h"
#include "ui/forms/windowsize.h"
#include "ui/platform/assistive.h"
#include "ui/texts/names.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// In steps of the grid: below it the list is above the answer.
constexpr int narrowestBeside = 150;

constexpr FaqTopic topics[]{FaqTopic::ProvinceDate, FaqTopic::Persons, FaqTopic::Sms,
                            FaqTopic::LastSix,      FaqTopic::Site,    FaqTopic::Afterwards};

FaqDialog &faqOf(QWidget &window, const RuleBook &rules)
{
    FaqDialog *dialog = nullptr;
    for (QObject *child : window.children())
        dialog = dialog ? dialog : qobject_cast<FaqDialog *>(child);
    if (!dialog)
        dialog = new FaqDialog(rules, &window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

} // namespace

FaqDialog::FaqDialog(const RuleBook &rules, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_search(rules)
    , m_field(new QLineEdit)
    , m_topic(new QComboBox)
    , m_list(new FaqList)
    , m_answer(new FaqAnswer(rules))
    , m_answerCard(makeCard(u"faqCard"_s))
    , m_nothing(new NoteBox(u"faqNothing"_s))
    , m_everywhere(makeButton(
          u"faqEverywhere"_s, [] { return tr("Search all topics"); }, ButtonKind::Link))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"faqDialog"_s);
    setSizeGripEnabled(true);
    buildLayout();
    fillNothingNote();
    connect(m_field, &QLineEdit::textChanged, this, &FaqDialog::find);
    connect(m_topic, &QComboBox::currentIndexChanged, this, [this] {
        m_isTopicChosen = true;
        find();
    });
    followSelection(*m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &FaqDialog::showAnswer);
    connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, this,
            [this] {
                m_field->setFocus();
                m_field->selectAll();
            });
    resizeWithin(*this, {gap(220), gap(150)});
    keepTexts(this, [this] { refreshTexts(); });
}

void FaqDialog::buildLayout()
{
    auto *card = new QVBoxLayout(m_answerCard);
    card->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    card->addWidget(m_answer);
    m_body->setSpacing(gap(3));
    m_body->addWidget(m_list, 2);
    m_body->addWidget(m_answerCard, 3);
    auto *close = makeButton(u"closeFaq"_s, [] { return tr("&Close"); });
    // Return belongs to the search.
    close->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addLayout(makeSearchRow());
    layout->addLayout(m_body, 1);
    layout->addWidget(m_nothing);
    layout->addStretch();
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QLayout *FaqDialog::makeSearchRow()
{
    nameControl(m_field, u"faqSearch"_s, [] { return tr("Search the questions"); });
    addClearButton(*m_field);
    m_topic->setObjectName(u"faqTopic"_s);
    m_topic->addItem(QString());
    for (const FaqTopic topic : topics)
        m_topic->addItem(QString(), int(topic));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(3));
    row->addWidget(m_field, 3);
    row->addWidget(m_topic, 2);
    return row;
}

void FaqDialog::fillNothingNote()
{
    m_nothing->setContent(
        Tone::Neutral, Glyph::Info, [] { return tr("Nothing found"); },
        [] {
            return tr(
                "Try fewer or other words, such as a few of the site's own message. If nothing "
                "fits, ask the provider and quote that message in full.");
        });
    auto *all = makeButton(
        u"faqAll"_s, [] { return tr("Show all questions"); }, ButtonKind::Link);
    m_nothing->addAction(m_everywhere);
    m_nothing->addAction(all);
    connect(m_everywhere, &QPushButton::clicked, this, [this] {
        m_topic->setCurrentIndex(0);
        m_field->setFocus();
    });
    connect(all, &QPushButton::clicked, this, [this] { showTopic({}); });
}

void FaqDialog::showTopic(std::optional<FaqTopic> topic)
{
    m_field->clear();
    m_isTopicChosen = false;
    m_topicOfPage = topic;
    find();
    m_list->setCurrentRow(0);
    m_field->setFocus();
}

void FaqDialog::showEntry(const QString &id)
{
    showTopic({});
    m_list->selectEntry(id);
}

std::optional<FaqTopic> FaqDialog::topic() const
{
    const QVariant chosen = m_topic->currentData();
    return chosen.isValid() ? std::optional(FaqTopic(chosen.toInt())) : std::nullopt;
}

// In another language the same question is shown, at the same place of its answer.
void FaqDialog::refreshTexts()
{
    setWindowTitle(tr("Common questions"));
    m_field->setPlaceholderText(tr("Search the questions   Ctrl+F"));
    nameBox(*m_topic, tr("Topic"));
    setAssistiveName(*m_answerCard, FaqAnswer::tr("Answer"));
    m_topic->setItemText(0, tr("All topics"));
    for (int i = 1; i < m_topic->count(); ++i)
        m_topic->setItemText(i, faqTopicName(topics[i - 1]));
    const QString shown = m_list->currentEntry();
    fillList();
    const QSignalBlocker blocker(m_list);
    m_list->selectEntry(shown);
    showAnswer();
}

// A search goes through all topics, and the box says so, unless somebody chose one there.
void FaqDialog::find()
{
    if (!m_isTopicChosen) {
        const bool isOfPage = m_topicOfPage && m_field->text().trimmed().isEmpty();
        showIndex(*m_topic, isOfPage ? m_topic->findData(int(*m_topicOfPage)) : 0);
    }
    fillList();
    showAnswer();
}

void FaqDialog::fillList()
{
    const QList<const FaqEntry *> found = foundEntries();
    m_list->setEntries(found);
    m_list->setVisible(!found.isEmpty());
    m_answerCard->setVisible(!found.isEmpty());
    m_nothing->setVisible(found.isEmpty());
    m_everywhere->setVisible(topic() && m_isTopicChosen);
}

// The topic of the page comes first and hides nothing from a search; one that was chosen by hand does.
QList<const FaqEntry *> FaqDialog::foundEntries() const
{
    const std::optional<FaqTopic> first = m_isTopicChosen ? topic() : m_topicOfPage;
    QList<const FaqEntry *> found = m_search.find(m_field->text(), first);
    if (m_isTopicChosen || m_field->text().trimmed().isEmpty() || !first)
        return found;
    for (const FaqEntry *entry : m_search.find(m_field->text(), {})) {
        if (!found.contains(entry))
            found << entry;
    }
    return found;
}

void FaqDialog::showAnswer()
{
    if (const FaqEntry *entry = m_rules.faqEntry(m_list->currentEntry()))
        m_answer->showEntry(*entry);
}

void FaqDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_body->setDirection(width() < gap(narrowestBeside) ? QBoxLayout::TopToBottom
                                                        : QBoxLayout::LeftToRight);
}

void FaqDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isInField = m_field->hasFocus();
    const int key = event->key();
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        m_answer->scrollPage(key == Qt::Key_PageDown ? 1 : -1);
    else if (isInField && (key == Qt::Key_Up || key == Qt::Key_Down))
        m_list->moveBy(key == Qt::Key_Down ? 1 : -1);
    else if (isInField && (key == Qt::Key_Return || key == Qt::Key_Enter))
        m_list->setFocus();
    else if (key == Qt::Key_Escape && !m_field->text().isEmpty())
        m_field->clear();
    else
        QDialog::keyPressEvent(event);
}

void openFaq(QWidget &window, const RuleBook &rules, std::optional<FaqTopic> topic)
{
    faqOf(*window.window(), rules).showTopic(topic);
}

void openFaqEntry(QWidget &window, const RuleBook &rules, const QString &id)
{
    faqOf(*window.window(), rules).showEntry(id);
}

} // namespace beian
