// SPDX-License-Identifier: MIT
#include "ui/wizard/comparepanel.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/texts/language.h"
#include "ui/texts/sitetexts.h"
#include "ui/wizard/answernote.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

ComparePanel::ComparePanel(WizardSession &session, const QString &phone, const QString &namePrefix,
                           QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_phone(phone)
    , m_note(new NoteBox(namePrefix + "Compare"_L1))
{
    setObjectName(namePrefix + "ComparePanel"_L1);
    setProperty("kind", u"card"_s);
    auto *confirm = makeButton(namePrefix + "Compared"_L1, tr("I have compared all three"));
    connect(confirm, &QPushButton::clicked, &session,
            [&session, phone] { session.confirmCompared(phone); });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap(4));
    grid->setVerticalSpacing(gap(1));
    m_code = addColumn(*grid, 0, tr("SMS code"), tr("The newest SMS on this very phone?"),
                       namePrefix + "CompareCode"_L1);
    m_number = addColumn(*grid, 1, tr("Mobile number"), tr("Contact 1, as it was filed?"),
                         namePrefix + "ComparePhone"_L1);
    const QString document =
        session.rules().document(session.number(phone).document).name.in(uiLanguage());
    m_suffix =
        addColumn(*grid, 2, tr("Last six"), tr("Of the document as filed: %1?").arg(document),
                  namePrefix + "CompareSuffix"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    layout->setSpacing(gap(3));
    layout->addWidget(m_note);
    layout->addLayout(grid);
    layout->addWidget(confirm, 0, Qt::AlignLeft);
    refresh();
}

QLabel *ComparePanel::addColumn(QGridLayout &grid, int column, const QString &title,
                                const QString &with, const QString &name)
{
    QLabel *value = makeLabel({}, TextKind::Address);
    nameControl(value, name, title);
    grid.addWidget(makeLabel(title, TextKind::Field), 0, column);
    grid.addWidget(value, 1, column);
    grid.addWidget(makeLabel(with, TextKind::Hint), 2, column, Qt::AlignTop);
    grid.setColumnStretch(column, 1);
    return value;
}

void ComparePanel::refresh()
{
    setVisible(m_session.needsComparing(m_phone));
    const bool isPaused = m_session.isPaused(m_phone);
    const QString left = attemptsText(m_session.attempts(m_phone));
    const QString whom = whomText(m_session, m_phone);
    if (isPaused)
        m_note->setContent(Tone::Bad, Glyph::Warning, tr("%1: stop, %2").arg(whom, left),
                           tr("Another wrong input sends the filing back. Compare all three, and "
                              "ask the provider which number and document were filed. Copying "
                              "waits until you say that you have compared."));
    else
        m_note->setContent(Tone::Warn, Glyph::Warning, tr("%1: %2").arg(whom, left),
                           tr("Compare the three inputs before the next attempt."));
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text.isEmpty() ? u"—"_s : text);
    };
    show(m_code, m_session.code(m_phone).reveal());
    show(m_number, m_phone);
    show(m_suffix, m_session.suffix(m_phone).suffix.reveal());
}

} // namespace beian
