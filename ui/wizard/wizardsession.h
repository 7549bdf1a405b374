// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <utility>

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include "app/filing/filing.h"
#include "app/filing/forecast.h"
#include "app/identity/documentsuffix.h"
#include "app/record/filingrecord.h"
#include "app/record/siteoutcome.h"
#include "app/sms/smsfit.h"
#include "app/support/secret.h"
#include "app/time/clock.h"
#include "app/verification/budget.h"
#include "app/verification/verification.h"

namespace beian {

// One line of the persons' list as it stands on the screen.
struct PersonEntry
{
    Role role = Role::Subject;
    bool isOptional = false;
    QString phoneText; // as typed
    std::optional<Carrier> carrier; // chosen by hand; empty: by prefix
    bool isAddedByHand = false;
    // Of the numbers that were kept by their mask only, until the full one is typed.
    std::optional<NumberId> keptNumber;

    friend bool operator==(const PersonEntry &, const PersonEntry &) = default;
};

// What was typed for one mobile number. Memory only.
struct NumberInput
{
    std::optional<NumberId> id; // once the filing has the number
    Verification verification;
    QString noticeText; // as typed
    QString receivedText; // as typed
    bool isDelayExplained = false; // the question of the late SMS was answered
    QDateTime resentAt; // the person asked the site for a resend; null: never
    int resends = 0; // in this round
    QDateTime receivedBeforeResend; // the first SMS, known when a resend was asked for
    int wrongInputs = 0; // in this round
    int comparedInputs = 0; // as many were wrong when somebody said that all three were compared
    Secret typedCode; // by hand; comes back when a pasted text is taken out again
    Secret codeText; // as typed; the code itself is parsed from it
    QString senderText;
    Secret pastedSms;
    Secret chosenCode; // where the pasted text has several
    Secret readCode; // the code that was put into codeText out of the pasted text
    QList<SmsMismatch> accepted; // the person said that the SMS belongs here all the same
    DocumentKind document = DocumentKind::IdCard;
    Secret documentText;
};

// What the site said last, for the line that tells what follows from it.
struct GivenAnswer
{
    QString phone;
    std::optional<SiteMessageEffect> effect; // empty: a message that is not known
};

// Everything typed in one run of the wizard, and what the rules make of it. Pages write here and
// read here, so that going back loses nothing. It decides nothing that app/ can decide.
class WizardSession final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the session.
    WizardSession(const RuleBook &rules, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const RuleBook &rules() const { return m_rules; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

    // What the filing is called on the board; both may be empty.
    [[nodiscard]] const QString &applicant() const { return m_base.applicant; }
    [[nodiscard]] const QString &orderNumber() const { return m_base.orderNumber; }
    void setApplicant(const QString &applicant);
    void setOrderNumber(const QString &orderNumber);

    [[nodiscard]] const Province *province() const;
    [[nodiscard]] QDate submitted() const { return m_filing.submitted; }
    [[nodiscard]] bool hasType() const { return m_hasType; }
    [[nodiscard]] FilingType type() const { return m_filing.type; }
    [[nodiscard]] FilingPart part() const { return m_filing.part; }
    // Has the type its sub-case, where it needs one?
    [[nodiscard]] bool isTypeComplete() const;

    void setProvince(const QString &code);
    void setSubmitted(QDate date);
    void setRuleChoice(RuleChoice choice);
    void setType(FilingType type, FilingPart part);
    // "I received the SMS all the same": the SMS is the fact, the forecast is not.
    void setReceivedAnyway(bool receivedAnyway);
    [[nodiscard]] bool isReceivedAnyway() const { return m_isReceivedAnyway; }

    [[nodiscard]] bool isProvinceCovered() const;
    // Empty while there is no province.
    [[nodiscard]] Forecast forecast() const;
    // The body that steps, links and wordings follow: that of the date; the pilot's where none
    // applied and an SMS came all the same.
    [[nodiscard]] RuleBody body() const;

    [[nodiscard]] const QList<PersonEntry> &persons() const { return m_persons; }
    void setPerson(qsizetype index, const PersonEntry &person);
    void addPerson(Role role);
    void removePerson(qsizetype index);
    // The number itself is being changed: the new one is asked.
    void setNumberChanging(bool changing);
    [[nodiscard]] bool isNumberChanging() const { return m_isNumberChanging; }

    // The mask under which the person's number was kept; empty when there is none.
    [[nodiscard]] QString keptMask(const PersonEntry &person) const;
    // Kept by the mask only, and done: the full number is not needed again.
    [[nodiscard]] bool isKeptVerified(const PersonEntry &person) const;
    // Somebody must verify whose full number is not known here.
    [[nodiscard]] bool hasUnknownNumbers() const;
    // The distinct numbers that are complete, with the roles that share each.
    [[nodiscard]] QList<NumberGroup> numbers() const;
    [[nodiscard]] const NumberInput &number(const QString &phone) const;
    void setNumber(const QString &phone, const NumberInput &input);

    [[nodiscard]] Secret code(const QString &phone) const; // empty while not six digits
    [[nodiscard]] SuffixResult suffix(const QString &phone) const;
    [[nodiscard]] VerificationState state(const QString &phone) const;
    [[nodiscard]] std::optional<Carrier> carrier(const QString &phone) const;
    // Received in time, and it is clear whether this was the first SMS: the deadline is known.
    [[nodiscard]] bool hasDeadline(const QString &phone) const;
    // Received in time with a code: ready for the page of the last six.
    [[nodiscard]] bool hasSms(const QString &phone) const;
    [[nodiscard]] bool isReadyForSite(const QString &phone) const;
    [[nodiscard]] bool isEverythingVerified() const;
    [[nodiscard]] bool hasExpired() const;
    // Expired, refused for good, or out of inputs: the filing goes back, or will.
    [[nodiscard]] bool isReturned(const QString &phone) const;
    [[nodiscard]] bool isAnyReturned() const;
    // What the site still allows for a number, and how careful the next attempt has to be.
    [[nodiscard]] Budget attempts(const QString &phone) const;
    [[nodiscard]] Budget resends(const QString &phone) const;
    // The next attempt is asked to wait until the three inputs were compared.
    [[nodiscard]] bool needsComparing(const QString &phone) const;
    // The same before the last attempt: nothing is copied or opened for this number before.
    [[nodiscard]] bool isPaused(const QString &phone) const;
    // Whoever is open has to compare first: the site is opened after that.
    [[nodiscard]] bool isEverybodyPaused() const;
    // The site accepted a resend.
    void markResent(const QString &phone);
    void withdrawResend(const QString &phone);
    void confirmCompared(const QString &phone);
    // Where the answer does not fit what is noted here.
    [[nodiscard]] AnswerConflict conflictOf(const QString &phone, SiteMessageEffect effect) const;
    // The site said this of the number.
    void takeAnswer(const QString &phone, const SiteMessage &message, AnswerChoice choice);
    // Words of the site that are in no list: kept in the history, and nothing else.
    void takeUnknownAnswer(const QString &phone, const QString &text);
    [[nodiscard]] const std::optional<GivenAnswer> &lastAnswer() const { return m_lastAnswer; }
    void undoAnswer();
    // What the history gains beside the differences of the record; each is given once.
    [[nodiscard]] QList<FilingEvent> takeEvents() { return std::exchange(m_events, {}); }
    // The rules ask nobody for this kind, and no SMS came all the same.
    [[nodiscard]] bool needsNobody() const;
    // The filing was submitted again: every number waits again and codes are forgotten; the
    // documents stay.
    void startNewRound();
    // Anything typed that closing would lose?
    [[nodiscard]] bool hasInput() const;

    // Codes, pasted texts and documents of this number, or of all, are forgotten.
    void forgetPrivate(const QString &phone);
    void forgetAllPrivate();
    // Worked by a clerk of a service center: what is preselected needs no visit.
    [[nodiscard]] bool isCounter() const { return m_isCounter; }
    void setCounter(bool isCounter) { m_isCounter = isCounter; }
    // The codes that stand in the other filings that are open: filings get each other's codes.
    [[nodiscard]] QList<Secret> codesElsewhere() const
    {
        return m_codesElsewhere ? m_codesElsewhere() : QList<Secret>();
    }
    void setCodesElsewhere(std::function<QList<Secret>()> codes)
    {
        m_codesElsewhere = std::move(codes);
    }

    // What is kept of the session: everything but codes and documents.
    [[nodiscard]] FilingRecord record() const;
    // Takes a kept filing up again. Before the first page is shown.
    void restore(const FilingRecord &record);
    [[nodiscard]] bool isRestored() const { return m_restored.has_value(); }
    // Taken up again, and nothing was typed since.
    [[nodiscard]] bool isAsRestored() const;
    // The filing was changed elsewhere: times and outcomes are taken over, codes and documents
    // stay; a new round forgets the codes.
    void takeOver(const FilingRecord &record);

Q_SIGNALS:
    void titleChanged();
    void filingChanged();
    void personsChanged();
    void numberChanged(const QString &phone);
    // The site said something, or that was undone.
    void answered();
    // Somebody asked for the clipboard; whoever owns it answers.
    void secretCopyRequested(const beian::Secret &text);

private:
    void rebuildPersons();
    void adoptKeptNumber(PersonEntry &person);
    void takeOverNumber(const QString &phone, const KeptNumber &kept, bool isNewRound);
    void rememberFirstSms(const QString &phone);
    void giveId(const QString &phone);
    [[nodiscard]] const KeptNumber *keptOf(const PersonEntry &person) const;
    [[nodiscard]] KeptNumber keptNumberOf(const QString &phone) const;
    [[nodiscard]] QList<PersonEntry> forecastEntries(const Province &chosen) const;

    const RuleBook &m_rules;
    const Clock &m_clock;
    FilingRecord m_base; // what no page asks for: id, time of creation, round; and the title
    std::optional<FilingRecord> m_restored;
    QList<KeptNumber> m_keptNumbers; // known by their masks only
    Filing m_filing;
    std::function<QList<Secret>()> m_codesElsewhere;
    bool m_hasType = false;
    bool m_isCounter = false;
    bool m_isReceivedAnyway = false;
    bool m_isNumberChanging = false;
    QList<PersonEntry> m_persons;
    QList<PersonEntry> m_shelvedPersons; // typed for a type that was left: comes back with it
    QHash<QString, NumberInput> m_numbers; // by phone; kept when a phone leaves the list
    QList<FilingEvent> m_events; // not yet handed over
    std::optional<GivenAnswer> m_lastAnswer;
    FilingRecord m_beforeAnswer;
    QList<PersonEntry> m_personsBeforeAnswer;
};

} // namespace beian
