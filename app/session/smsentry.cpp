// SPDX-License-Identifier: MIT
#include "app/session/smsentry.h"

#include <algorithm>

namespace beian {

Secret SmsEntry::code() const
{
    const auto code = parseCode(m_codeText.reveal());
    return code ? *code : Secret();
}

SmsReading SmsEntry::reading(const QDateTime &now) const
{
    return readSms(m_pasted.reveal(), m_chosen, now);
}

void SmsEntry::setCode(const Secret &text)
{
    m_codeText = text;
    m_typed = text;
    m_accepted.removeIf(
        [](const SmsMismatch &mismatch) { return mismatch.matter == SmsMatter::Code; });
}

void SmsEntry::setPasted(const Secret &text, const FilingAtHand &filing)
{
    m_pasted = text;
    m_chosen = {};
    m_accepted.clear();
    takeCode(filing);
}

void SmsEntry::choose(const Secret &candidate, const FilingAtHand &filing)
{
    m_chosen = candidate;
    m_accepted.clear();
    takeCode(filing);
}

QList<SmsMismatch> SmsEntry::openOf(const SmsReading &reading, const FilingAtHand &filing) const
{
    QList<SmsMismatch> found = mismatchesOf(reading, filing);
    found.removeIf([this](const SmsMismatch &mismatch) { return m_accepted.contains(mismatch); });
    return found;
}

SmsQuestion SmsEntry::question(const FilingAtHand &filing) const
{
    const SmsReading pasted = reading();
    SmsReading typed;
    typed.code = code();
    SmsQuestion question{openOf(pasted, filing), false};
    question.isCodeHeld =
        !question.open.isEmpty() && !pasted.code.isEmpty() && pasted.code != typed.code;
    for (const SmsMismatch &mismatch : openOf(typed, filing)) {
        if (!question.open.contains(mismatch))
            question.open << mismatch;
    }
    return question;
}

void SmsEntry::accept(const FilingAtHand &filing)
{
    const SmsQuestion asked = question(filing);
    m_accepted << asked.open;
    if (asked.isCodeHeld)
        takeCode(filing);
}

bool SmsEntry::isAcceptedBeside(const QString &otherPhone) const
{
    return std::ranges::find(m_accepted, otherPhone, &SmsMismatch::phone) != m_accepted.end();
}

void SmsEntry::takeCode(const FilingAtHand &filing)
{
    const SmsReading pasted = reading();
    const Secret code = openOf(pasted, filing).isEmpty() ? pasted.code : Secret();
    if (!code.isEmpty())
        m_codeText = code;
    else if (!m_read.isEmpty() && m_codeText == m_read)
        m_codeText = m_typed;
    m_read = code;
}

} // namespace beian
