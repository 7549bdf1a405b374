// SPDX-License-Identifier: MIT
#include "ui/wizard/sitetable.h"

#include <array>
#include <utility>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/number/answernote.h"
#include "ui/number/numberwishes.h"
#include "ui/number/comparepanel.h"
#include "ui/platform/assistive.h"
#include "ui/wizard/returnnote.h"
#include "ui/wizard/verifiedline.h"
#include "ui/number/verificationrow.h"
#include "app/session/sessionstate.h"

namespace beian {

using namespace Qt::StringLiterals;

SiteTable::SiteTable(FilingSession &session, NumberWishes &wishes, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_wishes(wishes)
    , m_card(makeCard(u"siteTable"_s))
    , m_panelHolder(new QWidget)
    , m_missingPerson(new NoteBox(u"siteMissingPerson"_s))
    , m_return(new ReturnNote(session, u"site"_s))
    , m_answer(new AnswerNote(session, u"site"_s))
{
    keepTexts(m_card, [this] { setAssistiveName(*m_card, tr("Mobile numbers")); });
    auto *people = makeButton(u"siteToPeople"_s, [] { return tr("Enter the number"); });
    m_missingPerson->setContent(
        Tone::Warn, Glyph::Phone, [] { return tr("Somebody else must verify"); },
        [] {
            return tr("The mobile number of a responsible person is not known here yet. The "
                      "filing is done only when everybody has verified.");
        });
    m_missingPerson->addAction(people);
    auto *panels = new QVBoxLayout(m_panelHolder);
    panels->setContentsMargins({});
    panels->setSpacing(gap(3));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(3));
    // What comes after a click comes below the rows, which stay under the pointer.
    layout->addWidget(m_card);
    layout->addWidget(new VerifiedLine(session, VerifiedLine::Whom::KeptMasks, u"site"_s));
    layout->addWidget(m_panelHolder);
    layout->addWidget(m_answer);
    layout->addWidget(m_return);
    layout->addWidget(m_missingPerson);
    m_answer->leaveToPanels();
    connect(people, &QPushButton::clicked, this, [this] { m_wishes.showPeople(); });
    connect(m_return, &ReturnNote::newRoundStarted, this,
            [this] { m_wishes.showSms(*m_session.numbers().constFirst()); });
}

void SiteTable::rebuild()
{
    qDeleteAll(std::exchange(m_rows, {}));
    qDeleteAll(std::exchange(m_panels, {}));
    emptyHolder(*m_card);
    auto *grid = new QGridLayout(m_card);
    grid->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    grid->setHorizontalSpacing(gap(1));
    grid->setVerticalSpacing(gap(2));
    int column = 0;
    const std::array<Words, 5> titles{
        [] { return tr("Person"); }, [] { return tr("Code"); }, [] { return tr("Mobile number"); },
        [] { return tr("Last six"); }, [] { return tr("Time left"); }};
    for (const Words &title : titles)
        grid->addWidget(makeLabel(title, TextKind::Hint), 0, column++);
    for (int stretched = 0; stretched < column; ++stretched)
        grid->setColumnStretch(stretched, stretched == 0 ? 3 : 2); // a person is no number
    m_numbers = m_session.numbers();
    for (NumberSession *number : std::as_const(m_numbers))
        addRow(*number, *grid);
}

void SiteTable::addRow(NumberSession &number, QGridLayout &grid)
{
    const int place = int(m_rows.size()) + 1;
    auto *row = new VerificationRow(number, m_wishes, grid, place, this);
    m_rows << row;
    connect(row, &VerificationRow::verified, this, [this, place] { goOnFrom(place); });
    auto *panel = new ComparePanel(number, u"row%1"_s.arg(place));
    m_panelHolder->layout()->addWidget(panel);
    m_panels << panel;
}

// Behind the row `place`, counted from 1, then from the first on: to who still has to verify.
void SiteTable::goOnFrom(int place)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const int next = int((place + i) % m_rows.size());
        if (!isVerified(m_numbers.at(next)->kept())) {
            m_rows.at(next)->setFocus();
            return;
        }
    }
    Q_EMIT completed();
}

bool SiteTable::hasNews() const
{
    return !m_panelHolder->isHidden() || !m_answer->isHidden() || !m_return->isHidden();
}

QWidget *SiteTable::whatCame() const
{
    for (QWidget *part : {m_panelHolder, static_cast<QWidget *>(m_answer)}) {
        if (!part->isHidden())
            return part;
    }
    return m_return;
}

void SiteTable::refresh(const QDateTime &now)
{
    // A number that came or went elsewhere.
    if (m_numbers != m_session.numbers())
        rebuild();
    bool isComparing = false;
    for (VerificationRow *row : std::as_const(m_rows))
        row->refresh(now);
    for (ComparePanel *panel : std::as_const(m_panels)) {
        panel->refresh();
        isComparing = isComparing || !panel->isHidden();
    }
    m_panelHolder->setVisible(isComparing);
    m_missingPerson->setVisible(hasUnknownNumbers(m_session));
    m_return->refresh();
}

} // namespace beian
