// SPDX-License-Identifier: MIT
#pragma once

#include "app/sms/smsfit.h"
#include "app/sms/smsreading.h"
#include "app/support/secret.h"

namespace beian {

// What `after` has that `before` had not, between what both begin and end with.
[[nodiscard]] QStringView insertedPart(QStringView before, QStringView after);

// What the person is asked before a code is used.
struct SmsQuestion
{
    // What in the pasted text, or in the code typed by hand, contradicts the filing, without what
    // was accepted already. Empty: nothing is asked.
    QList<SmsMismatch> open;
    bool isCodeHeld = false; // the code of the text is not in the field, and waits for the answer
};

// The code of one number as it is typed, pasted and accepted. Memory only: nothing of it is kept.
// Rules: a code that contradicts the filing waits until somebody says that it belongs there; what
// was typed by hand always stays, and comes back when a pasted text is taken out again.
class SmsEntry final
{
public:
    // As typed or read; the code itself is parsed from it.
    [[nodiscard]] const Secret &codeText() const { return m_codeText; }
    // Empty while it is not six digits.
    [[nodiscard]] Secret code() const;
    [[nodiscard]] const Secret &pasted() const { return m_pasted; }
    // Of several codes in the pasted text the one that was chosen. Without `now` no time is told
    // from a day without a year.
    [[nodiscard]] SmsReading reading(const QDateTime &now = {}) const;
    [[nodiscard]] bool isEmpty() const { return m_codeText.isEmpty() && m_pasted.isEmpty(); }

    // What the one field for both shows: the code, or the text in which none was found yet.
    [[nodiscard]] const Secret &entered() const { return m_codeText.isEmpty() ? m_pasted : m_codeText; }
    // That field was changed to `text`: a code, typed by hand, or an SMS. An SMS that was pasted beside
    // what stood there takes its place.
    void enter(const Secret &text, const FilingAtHand &filing);
    // Why what was typed by hand is no code; good while nothing is typed. CodeNotSixDigits, or
    // SmsWithFiveDigits: a zero in front may be lost.
    [[nodiscard]] Result<void> checkTyped() const;

    // Typed by hand. Another code is another question: that it is used for another number too was
    // not accepted of it.
    void setCode(const Secret &text);
    // Another text is another SMS: what was said of the one before does not hold for it. Its code
    // goes into the field unless it contradicts `filing`; what an earlier text put there is taken
    // back.
    void setPasted(const Secret &text, const FilingAtHand &filing);
    // One of several codes of the pasted text.
    void choose(const Secret &candidate, const FilingAtHand &filing);

    [[nodiscard]] SmsQuestion question(const FilingAtHand &filing) const;
    // "It belongs here": what is open is accepted, and the code taken.
    void accept(const FilingAtHand &filing);
    // Was an SMS accepted although that of the other number says otherwise?
    [[nodiscard]] bool isAcceptedBeside(const QString &otherPhone) const;

private:
    void takeCode(const FilingAtHand &filing);
    [[nodiscard]] QList<SmsMismatch> openOf(const SmsReading &reading,
                                            const FilingAtHand &filing) const;

    Secret m_codeText;
    Secret m_typed; // by hand
    Secret m_pasted;
    Secret m_chosen;
    Secret m_read; // what a pasted text put into m_codeText
    QList<SmsMismatch> m_accepted;
};

} // namespace beian
