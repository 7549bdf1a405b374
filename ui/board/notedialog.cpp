// SPDX-License-Identifier: MIT
#include "ui/board/notedialog.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/texts/errortexts.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(int filings, const Keep &keep, QWidget *parent)
    : QDialog(parent)
    , m_keep(keep)
    , m_text(new QLineEdit)
    , m_error(makeLabel({}))
{
    setObjectName(u"noteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Note"));
    m_text->setObjectName(u"manyNoteField"_s);
    m_text->setMaxLength(500);
    m_text->setMinimumWidth(gap(90));
    m_error->setObjectName(u"manyNoteError"_s);
    m_error->hide();
    setTone(m_error, Tone::Bad);
    auto *add = makeButton(u"addManyNote"_s, tr("&Add"), ButtonKind::Primary);
    auto *cancel = makeButton(u"cancelManyNote"_s, tr("Cancel"));
    add->setDefault(true);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(
        makeLabel(tr("One note for %n filing(s)", nullptr, filings), TextKind::Heading));
    layout->addWidget(withLabel(tr("&Note (no code, no document number)"), m_text));
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &NoteDialog::tryToKeep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textEdited, m_error, &QWidget::hide);
}

void NoteDialog::tryToKeep()
{
    if (m_text->text().trimmed().isEmpty())
        return;
    const Result<void> kept = m_keep(m_text->text());
    if (kept)
        return accept();
    m_error->setText(errorSentences(kept.error()));
    m_error->show();
}

} // namespace beian
