// SPDX-License-Identifier: MIT
#include "app/session/smsentry.h"

#include <algorithm>

#include "app/support/textfolding.h"

namespace beian {

namespace {

// A code is a handful of digits, with whatever blanks; what is longer, or has a Chinese character or
// a second line, is the text of an SMS.
constexpr qsizetype longestCode = 12;

bool isSmsText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.size() > longestCode || std::ranges::any_of(trimmed, [](QChar c) {
               return c == u'\n' || c.script() == QChar::Script_Han;
           });
}

} // namespace

QStringView insertedPart(QStringView before, QStringView after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype front = 0;
    while (front < shorter && before.at(front) == after.at(front))
        ++front;
    qsizetype back = 0;
    while (back < shorter - front
           && before.at(before.size() - 1 - back) == after.at(after.size() - 1 - back))
        ++back;
    return after.sliced(front, after.size() - front - back);
}

Secret SmsEntry::code() const
{
    const auto code = parseCode(m_codeText.reveal());
    return code ? *code : Secret();
}

SmsReading SmsEntry::reading(const QDateTime &now) const
{
    return readSms(m_pasted.reveal(), m_chosen, now);
}

void SmsEntry::enter(const Secret &text, const FilingAtHand &filing)
{
    const QStringView inserted = insertedPart(entered().view(), text.view());
    // A single character that is corrected is not the SMS.
    const bool isPastedBeside = inserted.size() > longestCode && isSmsText(inserted);
    const Secret whole = isPastedBeside ? Secret(inserted.toString()) : text;
    m_typed = {};
    m_read = {};
    m_codeText = {};
    if (isSmsText(whole.reveal()))
        return setPasted(whole, filing);
    if (!m_pasted.isEmpty())
        setPasted({}, filing);
    setCode(whole);
}

Result<void> SmsEntry::checkTyped() const
{
    if (m_codeText.isEmpty())
        return {};
    const auto code = parseCode(m_codeText.reveal());
    if (code)
        return {};
    const QString digits = withoutSeparators(foldToHalfWidth(m_codeText.reveal()));
    const bool isFive = digits.size() == codeLength - 1
        && std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); });
    return isFive ? Error{ErrorKind::SmsWithFiveDigits, {}} : code.error();
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
