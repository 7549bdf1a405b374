// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

#include "app/filing/forecast.h"
#include "app/record/discard.h"
#include "app/session/sessionnumbers.h"
#include "app/time/clock.h"

namespace beian {

// What the site said last, for the line that tells what follows from it.
struct GivenAnswer
{
    NumberId number;
    std::optional<SiteMessageEffect> effect; // empty: a message that is not known
    FilingRecord before; // as the filing was without it
    FilingRecord after; // and as it was with it
};

// What a filing's session is given by the program around it.
struct SessionSurroundings
{
    // Worked by a clerk of a service center: what is preselected needs no visit.
    bool isCounter = false;
    // The codes in the other filings that are open: filings get each other's codes.
    std::function<QList<Secret>()> codesElsewhere;
    // Takes something private to the clipboard.
    std::function<void(const Secret &text)> copy;
    // For how long it still lies there; zero when it does not.
    std::function<std::chrono::seconds(const Secret &text)> copiedFor = {};
    // What the clipboard holds, to offer an SMS in it; empty where that is not wanted.
    std::function<QString()> clipboard = {};
};

// One filing that is being worked on. Its state is the FilingRecord, changed by the functions of
// app/record; beside it is what is typed of each person and, in NumberSession, of each number.
// Windows ask and show; every change is told by a signal.
class FilingSession : public QObject
{
    Q_OBJECT

public:
    FilingSession(const RuleBook &rules, const Clock &clock, QObject *parent = nullptr);

    // Those that it began with, to its end.
    [[nodiscard]] const RuleBook &rules() const { return m_rules; }
    // Those that came into force since; null: none did. They outlive the session as well.
    [[nodiscard]] const RuleBook *newerRules() const { return m_newerRules; }
    void setNewerRules(const RuleBook &rules);
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] const FilingRecord &record() const { return m_record; }

    // The filing.
    void setApplicant(const QString &applicant);
    void setOrderNumber(const QString &orderNumber);
    void setProvince(const QString &code);
    void setSubmitted(QDate date);
    void setRuleChoice(RuleChoice choice);
    void setType(FilingType type, FilingPart part);
    void setService(ServiceKind service);
    // "I received the SMS anyway": the SMS is the fact, the forecast is not.
    void setReceivedAnyway(bool receivedAnyway);
    // The number itself is being changed: the new one is asked.
    void setNumberChanging(bool changing);
    [[nodiscard]] const Province *province() const; // null: none is chosen
    // Has the type its sub-case, where it needs one?
    [[nodiscard]] bool isTypeComplete() const;
    [[nodiscard]] bool isProvinceCovered() const;
    // The rules ask nobody for this kind, and no SMS came anyway.
    [[nodiscard]] bool needsNobody() const;
    // Empty while there is no province.
    [[nodiscard]] Forecast forecast() const;
    // The body that steps, links and wordings follow: that of the date; the pilot's where none
    // applied and an SMS came anyway.
    [[nodiscard]] RuleBody body() const;

    // The persons.
    [[nodiscard]] const QList<PersonEntry> &persons() const { return m_persons.shown; }
    void setPerson(qsizetype index, const QString &phoneText, std::optional<Carrier> carrier);
    void addPerson(Role role);
    void removePerson(qsizetype index);
    // What was removed last can be put back, as it was, until another kind of filing is chosen. Null:
    // there is nothing to put back.
    [[nodiscard]] const PersonEntry *removedPerson() const;
    void putPersonBack();
    // The distinct numbers of the filing that are known in full, in the order of the persons.
    [[nodiscard]] QList<NumberSession *> numbers() const;
    // Null: there never was such a number here.
    [[nodiscard]] NumberSession *number(NumberId id) const { return m_numbers.find(id); }

    // The filing was submitted again: every number waits again and codes are forgotten; the
    // documents stay.
    void startNewRound();
    [[nodiscard]] const std::optional<GivenAnswer> &lastAnswer() const { return m_lastAnswer; }
    // There is a last answer, and nothing that was entered later of what it changed builds on it.
    [[nodiscard]] bool canUndoAnswer() const;
    // What the last answer changed becomes what it was; what was entered since stays. Only while
    // canUndoAnswer().
    void undoAnswer();
    void forgetPrivate();
    // Of every number: NumberSession::setPrivateAside(), takeBackPrivate().
    void setPrivateAside();
    void takeBackPrivate();
    // The same because nobody is at the screen: each number remembers it until something is typed.
    void wipePrivate();

    // Takes a kept filing up again. Before anything is shown.
    void restore(const FilingRecord &record);
    [[nodiscard]] bool isRestored() const { return m_restored.has_value(); }
    // As it is without what was typed here: as it was taken up, with what was changed elsewhere since.
    // Empty: it was not taken up.
    [[nodiscard]] const std::optional<FilingRecord> &restored() const { return m_restored; }
    // Taken up again, and nothing was typed since.
    [[nodiscard]] bool isAsRestored() const;
    // What is left of the filing if what was typed is discarded.
    [[nodiscard]] DiscardEffect discardEffect() const;
    // What the history gains since the last call: the record is handed over to whoever keeps it.
    [[nodiscard]] QList<FilingEvent> handOver();
    // The filing was changed elsewhere. What was changed here since the last handOver() stays,
    // codes and documents stay; a new round forgets the codes.
    void takeOver(const FilingRecord &record);

    void setSurroundings(const SessionSurroundings &surroundings) { m_around = surroundings; }
    [[nodiscard]] bool isCounter() const { return m_around.isCounter; }
    [[nodiscard]] QList<Secret> codesElsewhere() const;
    void copy(const Secret &text) const;
    [[nodiscard]] std::chrono::seconds copiedFor(const Secret &text) const;
    // Asked only while an SMS is waited for, when a window comes to the front.
    [[nodiscard]] QString clipboard() const;

    // For NumberSession.
    using Act = std::function<QList<FilingEvent>(FilingRecord &record)>;
    // Something happened: the record changes, and its events are known at once.
    void apply(const Act &act);
    // The same for an answer of the site; nothing where the filing no longer has the number.
    void takeAnswer(NumberId number, std::optional<SiteMessageEffect> effect, const Act &act);
    // Something of a number is typed: the history learns the outcome with the next handOver().
    // False: the filing has not got the number now.
    bool editNumber(NumberId id, const std::function<void(KeptNumber &number)> &change);

Q_SIGNALS:
    void titleChanged();
    void filingChanged();
    void personsChanged();
    // Of any number.
    void numberChanged();
    // NumberSession::forgotten() of any number.
    void privateForgotten();
    // Something was copied, or lies there for a second less, or no longer.
    void clipboardChanged();
    // The site said something, or that was undone.
    void answered();
    void newerRulesCame();

private:
    void rearrangePersons();
    void place(PersonList list);
    void become(FilingRecord record, const PersonList &persons);
    void tell();
    // Empty: it cannot be undone.
    [[nodiscard]] std::optional<FilingRecord> withoutAnswer() const;

    const RuleBook &m_rules;
    const RuleBook *m_newerRules = nullptr;
    const Clock &m_clock;
    SessionSurroundings m_around;
    FilingRecord m_record;
    PersonList m_persons;
    std::optional<PersonEntry> m_removed;
    qsizetype m_removedFrom = 0; // its place
    SessionNumbers m_numbers; // also those that left the filing
    std::optional<FilingRecord> m_restored;
    FilingRecord m_handed; // as it was handed over or came in last
    FilingRecord m_told; // as m_events and the history before them tell it
    QList<FilingEvent> m_events; // not yet handed over
    std::optional<GivenAnswer> m_lastAnswer;
};

} // namespace beian
