// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/identity/documentsuffix.h"
#include "app/record/siteoutcome.h"
#include "app/session/receptionentry.h"
#include "app/session/smsentry.h"
#include "app/verification/budget.h"

namespace beian {

class FilingSession;

enum class ReturnReason {
    Expired, // the 24 hours are over
    Refused, // finally, by the site
    UsedUp, // all inputs are; the provider knows whether it was returned
};

// One mobile number of the filing that is being worked on: what is kept of it, and what is typed,
// pasted and counted beside that, which stays in memory. Owned by its filing's session and alive as
// long as that: also while its number is not in the filing, so that what was typed comes back with
// it. Nothing can be noted then.
class NumberSession final : public QObject
{
    Q_OBJECT

public:
    NumberSession(FilingSession &filing, const KeptNumber &kept);

    [[nodiscard]] FilingSession &filing() const { return m_filing; }
    [[nodiscard]] NumberId id() const { return m_id; }
    // What is kept: of the filing's record, or as it was when the number left it. Valid until the
    // next change.
    [[nodiscard]] const KeptNumber &kept() const;
    // Eleven digits; empty while only the mask is known.
    [[nodiscard]] const QString &phone() const { return kept().phone; }
    [[nodiscard]] QList<Role> roles() const;
    [[nodiscard]] std::optional<Carrier> carrier() const;

    // Times, as typed.
    [[nodiscard]] const ReceptionEntry &reception() const { return m_reception; }
    void setNotice(const QString &text);
    void setReceived(const QString &text);
    // A time alone that lies ahead today is asked about before it is taken: yesterday's instant.
    [[nodiscard]] std::optional<QDateTime> guessedNotice() const;
    [[nodiscard]] std::optional<QDateTime> guessedReceived() const;
    // The fields of the times were left.
    void settleTimes();
    // Time went on.
    void tick();
    [[nodiscard]] bool isDelayOpen() const { return m_reception.isDelayOpen(kept()); }
    void explainDelay(bool isFirstSmsLost);

    // The SMS.
    [[nodiscard]] const SmsEntry &sms() const { return m_sms; }
    [[nodiscard]] Secret code() const { return m_sms.code(); }
    void setCode(const Secret &text);
    // The field that takes a code or a whole SMS: see SmsEntry::enter(). An SMS as in setPasted().
    void enterSms(const Secret &text);
    // What is around the SMS, its time and its sender, goes into fields that are empty, and so
    // does the time of the provider's notice.
    void setPasted(const Secret &text);
    // Is an SMS that was pasted the last that happened to that field?
    [[nodiscard]] bool isPastedLast() const;
    // Gives back what the field had before that SMS, and takes out again what was read of it elsewhere,
    // unless somebody has changed it since. isPastedLast() holds.
    void takeBackPasted();
    void chooseCode(const Secret &candidate);
    [[nodiscard]] SmsQuestion smsQuestion() const;
    void acceptSms();
    [[nodiscard]] const QString &sender() const { return m_sender; }
    void setSender(const QString &sender);

    // The document.
    [[nodiscard]] const Secret &documentText() const { return m_documentText; }
    void setDocument(DocumentKind kind, const Secret &text);
    [[nodiscard]] SuffixResult suffix() const;

    // Where it is, now.
    [[nodiscard]] VerificationState state() const;
    // Received in time, and it is clear whether this was the first SMS: the deadline is known.
    [[nodiscard]] bool hasDeadline() const;
    // Received in time with a code: ready for the page of the last six.
    [[nodiscard]] bool hasSms() const;
    [[nodiscard]] bool isReadyForSite() const { return hasSms() && suffix().isAccepted(); }
    // Why the filing goes back, or will, because of this number; empty: it does not.
    [[nodiscard]] std::optional<ReturnReason> returnReason() const;
    [[nodiscard]] bool isReturned() const { return returnReason().has_value(); }
    [[nodiscard]] Budget attempts() const;
    [[nodiscard]] Budget resends() const;
    // A resend was noted less than ten minutes ago.
    [[nodiscard]] bool isWaitingForResend() const;
    // The next attempt is asked to wait until the three inputs were compared.
    [[nodiscard]] bool needsComparing() const;
    // The same before the last attempt: nothing is copied or opened for this number before.
    [[nodiscard]] bool isPaused() const;
    // Nothing is taken to the clipboard for the site: it is paused, or no input is left.
    [[nodiscard]] bool isCopyHeld() const;
    // Anything of which nothing is kept?
    [[nodiscard]] bool hasPrivate() const { return !m_sms.isEmpty() || !m_documentText.isEmpty(); }

    // What happened at the site.
    void toggleVerified();
    // Notes a resend, or takes the one back that is waited for.
    void toggleResent();
    void confirmCompared();
    [[nodiscard]] AnswerConflict conflictOf(SiteMessageEffect effect) const;
    void takeAnswer(const SiteMessage &message, AnswerChoice choice);
    // Words of the site that are in no list: kept in the history, and nothing else.
    void takeUnknownAnswer(const QString &text);

    // Code, pasted text and document are forgotten, also those that were set aside.
    void forgetPrivate();
    // Somebody else types from now on: what is there is kept for takeBackPrivate().
    void setPrivateAside();
    // What was typed since is forgotten, and what was set aside is there again, unless it was forgotten
    // meanwhile.
    void takeBackPrivate();
    // forgetPrivate() because nobody is at the screen.
    void wipePrivate();
    // A code, or a document's number, was wiped so, and none was typed since.
    [[nodiscard]] bool isCodeWiped() const { return m_isCodeWiped && m_sms.isEmpty(); }
    [[nodiscard]] bool isDocumentWiped() const
    {
        return m_isDocumentWiped && m_documentText.isEmpty();
    }

    // For the filing's session: the kept part became `after`, elsewhere or by an act on the filing;
    // a new round forgets the SMS.
    void follow(const KeptNumber &before, const KeptNumber &after, bool isNewRound);
    // The number leaves the filing.
    void shelve(const KeptNumber &kept) { m_shelved = kept; }

Q_SIGNALS:
    // What was private is forgotten, or another's is there: what shows it has nothing to take back.
    void forgotten();
    void changed();

private:
    void edit(const std::function<void(KeptNumber &number)> &change);
    [[nodiscard]] FilingAtHand filingAtHand() const;
    void takeEnvelope();
    void rememberBefore(const SmsEntry &before);
    void rememberEntered();

    // What of this number is kept nowhere.
    struct PrivateInput
    {
        SmsEntry sms;
        Secret document;
    };
    void become(const PrivateInput &input);

    // What an SMS changed when it was pasted.
    struct PastedStep
    {
        SmsEntry before;
        Secret entered; // what its field shows since
        QString sender; // these were read of it; empty: not
        QString notice;
        QString received;
    };

    FilingSession &m_filing;
    NumberId m_id;
    KeptNumber m_shelved;
    ReceptionEntry m_reception;
    SmsEntry m_sms;
    QList<PastedStep> m_pastedSteps; // the last one is taken back first
    QString m_sender;
    Secret m_documentText;
    std::optional<PrivateInput> m_aside; // while somebody else types
    bool m_isCodeWiped = false;
    bool m_isDocumentWiped = false;
    int m_compared = 0; // as many inputs were wrong when somebody said that all were compared
};

} // namespace beian
