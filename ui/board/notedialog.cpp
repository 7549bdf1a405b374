// SPDX-License-Identifier: MIT
#include "ui/board/notedialog.h"

#include <algorithm>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/record/recordchanges.h"
#include "ui/forms/controls.h"
#include "ui/forms/leavequestion.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(const Request &request, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_text(new QLineEdit)
    , m_error(makeLabel({}))
{
    setObjectName(u"noteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    keepTexts(this, [this] { setWindowTitle(tr("Note")); });
    m_text->setObjectName(u"noteField"_s);
    // A note of several times can be longer than what is typed at once, and must not be cut here.
    m_text->setMaxLength(std::max(longestNote, int(request.text.size())));
    m_text->setText(request.text);
    m_text->setMinimumWidth(gap(90));
    m_error->setObjectName(u"noteError"_s);
    m_error->hide();
    setTone(m_error, Tone::Bad);
    keepTexts(m_error, [this] { m_error->setText(m_fault()); });
    buildLayout();
    connect(m_text, &QLineEdit::textChanged, m_error, &QWidget::hide);
}

void NoteDialog::buildLayout()
{
    auto *save = makeButton(
        u"saveNote"_s, [] { return tr("&Save"); }, ButtonKind::Primary);
    auto *cancel = makeButton(u"cancelNote"_s, [] { return tr("Cancel"); });
    save->setDefault(true);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(makeLabel(m_request.heading, TextKind::Heading));
    layout->addWidget(withLabel([] { return tr("&Note (no code, no document number)"); }, m_text));
    if (m_request.remark)
        layout->addWidget(makeLabel(*m_request.remark, TextKind::Hint));
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &NoteDialog::tryToKeep);
    connect(cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });
}

void NoteDialog::reject()
{
    if (m_text->text() == m_request.text)
        QDialog::reject();
    else
        askBeforeLeaving(*this, [this] { QDialog::reject(); });
}

void NoteDialog::tryToKeep()
{
    if (m_text->text().trimmed().isEmpty() && !m_request.mayBeEmpty)
        return;
    m_fault = m_request.keep(m_text->text());
    if (m_fault().isEmpty())
        return accept();
    m_error->setText(m_fault());
    m_error->show();
}

} // namespace beian
