// SPDX-License-Identifier: MIT
#include "ui/number/comparepanel.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/platform/assistive.h"
#include "ui/texts/language.h"
#include "ui/texts/sitetexts.h"
#include "ui/number/answernote.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

ComparePanel::ComparePanel(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QFrame(parent)
    , m_number(number)
    , m_note(new NoteBox(namePrefix + "Compare"_L1))
    , m_undo(makeButton(namePrefix + "CompareUndo"_L1, [] { return tr("Undo"); }, ButtonKind::Link))
{
    setObjectName(namePrefix + "ComparePanel"_L1);
    setProperty("kind", u"card"_s);
    keepTexts(this, [this] { makeGroup(*this, whomText(m_number)); });
    auto *confirm =
        makeButton(namePrefix + "Compared"_L1, [] { return tr("I have compared all three"); });
    connect(confirm, &QPushButton::clicked, &number, &NumberSession::confirmCompared);
    keepTexts(m_undo, [this] { m_undo->setAccessibleName(tr("Undo: what the site said")); });
    connect(m_undo, &QPushButton::clicked, &number.filing(), &FilingSession::undoAnswer);
    connect(&number.filing(), &FilingSession::answered, this, &ComparePanel::refresh);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap(4));
    grid->setVerticalSpacing(gap(1));
    m_code = addColumn(
        *grid, 0, [] { return tr("SMS code"); },
        [] { return tr("The newest SMS on this very phone?"); }, namePrefix + "CompareCode"_L1);
    m_phone = addColumn(
        *grid, 1, [] { return tr("Mobile number"); },
        [] { return tr("Contact 1, as it was filed?"); }, namePrefix + "ComparePhone"_L1);
    const auto asFiled = [&document = number.filing().rules().document(number.kept().document)] {
        return tr("Of the document as filed: %1?").arg(document.name.in(uiLanguage()));
    };
    m_suffix = addColumn(
        *grid, 2, [] { return tr("Last six"); }, asFiled, namePrefix + "CompareSuffix"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(4), gap(2), gap(4), gap(2));
    layout->setSpacing(gap(2));
    layout->addWidget(m_note);
    // Beside them: what is to be done stays in view with what it is about.
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(4));
    row->addLayout(grid, 1);
    row->addWidget(m_undo, 0, Qt::AlignVCenter);
    row->addWidget(confirm, 0, Qt::AlignVCenter);
    layout->addLayout(row);
    keepTexts(this, [this] { refresh(); });
}

QLabel *ComparePanel::addColumn(QGridLayout &grid, int column, const Words &title,
                                const Words &with, const QString &objectName)
{
    QLabel *value = makeLabel({}, TextKind::Address);
    value->setObjectName(objectName);
    // To be compared: what is marked could be copied past the pause, and would stay on the clipboard.
    value->setTextInteractionFlags(Qt::NoTextInteraction);
    keepTexts(value, [value, title] { value->setAccessibleDescription(title()); });
    QLabel *name = makeLabel(title, TextKind::Field);
    for (QLabel *label : {name, value})
        label->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap(2));
    line->addWidget(name);
    line->addWidget(value, 1);
    grid.addLayout(line, 0, column);
    grid.addWidget(makeLabel(with, TextKind::Hint), 1, column, Qt::AlignTop);
    grid.setColumnStretch(column, 1);
    return value;
}

void ComparePanel::refresh()
{
    setVisible(m_number.needsComparing());
    const bool isPaused = m_number.isPaused();
    const QString left = attemptsText(m_number.attempts());
    const QString whom = whomText(m_number);
    if (isPaused)
        m_note->setContent(Tone::Bad, Glyph::Warning, tr("%1: stop, %2").arg(whom, left),
                           tr("Another one sends the filing back. Compare all three, ask the provider "
                              "what was filed; copying waits."));
    else
        m_note->setContent(Tone::Warn, Glyph::Warning, tr("%1: %2").arg(whom, left),
                           tr("Compare the three inputs before the next attempt."));
    const std::optional<GivenAnswer> &answer = m_number.filing().lastAnswer();
    m_undo->setVisible(answer && answer->number == m_number.id()
                       && m_number.filing().canUndoAnswer());
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text.isEmpty() ? u"—"_s : text);
    };
    show(m_code, m_number.code().reveal());
    show(m_phone, m_number.phone());
    show(m_suffix, m_number.suffix().suffix.reveal());
}

} // namespace beian
