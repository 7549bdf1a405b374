// SPDX-License-Identifier: MIT
#include "ui/wizard/donepage.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qabstractbutton.h>

#include "app/time/beijingtime.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/platform/assistive.h"
#include "ui/texts/names.h"
#include "app/session/sessionstate.h"

namespace beian {

using namespace Qt::StringLiterals;

DonePage::DonePage(FilingSession &session, QWidget *parent)
    : WizardPage(session, parent)
    , m_list(makeCard(u"doneList"_s))
{
    setHeading([] { return tr("Everything is verified"); },
               [] { return tr("The filing now goes to the administration's review."); });
    keepTexts(m_list, [this] { setAssistiveName(*m_list, tr("Verified numbers")); });
    auto *next = new NoteBox(u"doneNote"_s);
    next->setContent(
        Tone::Good, Glyph::Check, [] { return tr("What happens next"); },
        [] {
            return tr("The administration's review takes 1 to 20 working days. No SMS tells "
                      "of the success, and the provider's console can still say “to verify” "
                      "for up to 24 hours.");
        });
    content()->addWidget(m_list);
    content()->addWidget(next);
    content()->addStretch(1);
}

void DonePage::focusFirst()
{
    wizard()->button(QWizard::FinishButton)->setFocus();
}

void DonePage::initializePage()
{
    emptyHolder(*m_list);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(gap(4), gap(4), gap(4), gap(4));
    grid->setHorizontalSpacing(gap(6));
    grid->setVerticalSpacing(gap(3));
    grid->setColumnStretch(3, 1);
    for (const NumberSession *number : allNumbers(session())) {
        const int row = grid->rowCount();
        auto *icon = new ToneIcon;
        icon->setGlyph(Glyph::Check, Tone::Good);
        QLabel *roles =
            makeLabel([number] { return roleNames(*number); }, TextKind::Strong);
        QLabel *phone = makeLabel(number->kept().mask);
        const QString verified = beijingText(number->kept().verification.verifiedAt);
        QLabel *time =
            makeLabel([verified] { return tr("verified %1 (Beijing time)").arg(verified); },
                      TextKind::Subtitle);
        time->setObjectName(u"done%1"_s.arg(row));
        for (QLabel *label : {roles, phone})
            label->setWordWrap(false);
        grid->addWidget(icon, row, 0);
        grid->addWidget(roles, row, 1);
        grid->addWidget(phone, row, 2);
        grid->addWidget(time, row, 3);
    }
    updateCompleteness();
}

} // namespace beian
