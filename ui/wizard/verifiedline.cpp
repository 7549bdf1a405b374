// SPDX-License-Identifier: MIT
#include "ui/wizard/verifiedline.h"

#include "app/session/sessionstate.h"
#include "app/time/beijingtime.h"
#include "ui/number/answernote.h"
#include "ui/platform/keeping.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

VerifiedLine::VerifiedLine(FilingSession &session, Whom whom, const QString &namePrefix,
                           QWidget *parent)
    : QLabel(parent)
    , m_session(session)
    , m_whom(whom)
{
    setObjectName(namePrefix + "VerifiedBefore"_L1);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("kind", u"hint"_s);
    setTone(this, Tone::Good);
    connect(&session, &FilingSession::personsChanged, this, &VerifiedLine::refresh);
    connect(&session, &FilingSession::numberChanged, this, &VerifiedLine::refresh);
    keepTexts(this, [this] { refresh(); });
}

void VerifiedLine::refresh()
{
    const QList<NumberSession *> shown = m_session.numbers();
    QStringList lines;
    for (const NumberSession *number : allNumbers(m_session)) {
        const bool isMeant = m_whom == Whom::All || !shown.contains(number);
        if (isVerified(number->kept()) && isMeant)
            lines << tr("%1: verified at %2, nothing more is needed.")
                         .arg(whomText(*number), beijingText(number->kept().verification.verifiedAt));
    }
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace beian
