// SPDX-License-Identifier: MIT
#include "ui/wizard/newerrulesnote.h"

#include <QtWidgets/qboxlayout.h>

#include "app/session/filingsession.h"
#include "ui/forms/notebox.h"
#include "ui/texts/ruletexts.h"

namespace beian {

using namespace Qt::StringLiterals;

NewerRulesNote::NewerRulesNote(FilingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new NoteBox(u"newerRulesNote"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    for (const auto changed : {&FilingSession::newerRulesCame, &FilingSession::filingChanged,
                               &FilingSession::personsChanged})
        connect(&session, changed, this, &NewerRulesNote::refresh);
    refresh();
}

void NewerRulesNote::refresh()
{
    const RuleBook *newer = m_session.newerRules();
    const FilingUnderRules under =
        newer ? filingUnderRules(m_session.record(), *newer) : FilingUnderRules();
    const bool isOther =
        newer && under != filingUnderRules(m_session.record(), m_session.rules());
    const bool isNew = isOther && isHidden();
    setVisible(isOther);
    if (!isOther)
        return;
    m_note->setContent(
        Tone::Warn, Glyph::Warning, [] { return tr("Newer rules decide this otherwise"); },
        [under] {
            return tr("They came into force while this window was open, which goes on with those "
                      "it began with. By the newer ones: %1. Keep the filing and open it again to "
                      "go by them.")
                .arg(underRulesText(under));
        });
    if (isNew)
        Q_EMIT appeared();
}

} // namespace beian
