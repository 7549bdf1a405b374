// SPDX-License-Identifier: MIT
#include "ui/board/boardtexts.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>

#include "app/support/repeatable.h"
#include "app/time/beijingtime.h"
#include "ui/board/gavewaytexts.h"
#include "ui/texts/filingnames.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct BoardTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::BoardTexts)

public:
    static QString ofWaiting(const NextStep &step, const QDateTime &now);
    static QString ofHappening(EventKind kind);
    static QString ofEvent(const FilingEvent &event, ServiceKind service, const RuleBook &rules);
};

// "09-12 09:20": the year is clear on a board.
QString shortTime(const QDateTime &instant)
{
    return beijingText(instant).mid(5);
}

int minutesSince(const QDateTime &instant, const QDateTime &now)
{
    return int(qMax<qint64>(0, instant.secsTo(now) / 60));
}

QString BoardTexts::ofWaiting(const NextStep &step, const QDateTime &now)
{
    const int minutes = minutesSince(step.at, now);
    switch (step.kind) {
    case NextStepKind::WaitForSms:
        return step.at.isValid() ? tr("submitted %n minute(s) ago", nullptr, minutes)
                                 : tr("Note the time when the SMS comes");
    case NextStepKind::CheckSms:
        return minutes < 60
            ? tr("No SMS after %n minute(s): check blocking, then resend", nullptr, minutes)
            : tr("No SMS since %1: check blocking, then resend").arg(shortTime(step.at));
    case NextStepKind::WaitForResend:
        return tr("Resent SMS asked for %n minute(s) ago", nullptr, minutes);
    case NextStepKind::CheckResend:
        return tr("No resent SMS since %1: see what to check").arg(shortTime(step.at));
    case NextStepKind::NoResendLeft:
        return tr("No resend left: use the last code, or let it be returned");
    default:
        return {};
    }
}

QString BoardTexts::ofHappening(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
        return tr("Entered");
    case EventKind::Imported:
        return tr("Imported");
    case EventKind::Received:
        return tr("SMS received");
    case EventKind::ReceptionWithdrawn:
        return tr("Reception of the SMS withdrawn");
    case EventKind::Resent:
        return tr("Resend asked for");
    case EventKind::ResendWithdrawn:
        return tr("Resend withdrawn");
    case EventKind::WrongInput:
        return tr("Wrong input at the site");
    case EventKind::WrongInputWithdrawn:
        return tr("Wrong input at the site: withdrawn");
    case EventKind::Verified:
        return tr("Verified");
    case EventKind::VerifiedWithdrawn:
        return tr("Verified: withdrawn");
    case EventKind::Expired:
        return tr("Expired");
    case EventKind::Failed:
        return tr("Finally refused by the site");
    case EventKind::FailureWithdrawn:
        return tr("Finally refused by the site: withdrawn");
    case EventKind::SiteAnswer:
        return tr("The site said");
    case EventKind::Reminded:
        return tr("Reminded");
    case EventKind::ReminderWithdrawn:
        return tr("Reminded: withdrawn");
    case EventKind::Note:
        break; // its text says it
    case EventKind::NewRound:
        return tr("Submitted again, a new round");
    case EventKind::NewRoundWithdrawn:
        return tr("Submitted again: withdrawn");
    case EventKind::HandedOver:
        return tr("Responsible counter");
    case EventKind::GaveWay:
        return tr("Gave way to a later entry");
    }
    return {};
}

} // namespace

QString titleText(const FilingRecord &record, const RuleBook &rules)
{
    return joinedFacts(
        {applicantText(record, false), provinceText(record, rules), typeText(record, rules)});
}

QString provinceText(const FilingRecord &record, const RuleBook &rules)
{
    const Province *province = rules.province(record.provinceCode);
    return province ? province->shortName.in(uiLanguage()) : u"—"_s;
}

QString typeText(const FilingRecord &record, const RuleBook &rules)
{
    if (!record.type)
        return u"—"_s;
    const QString name = rules.filingType(*record.type).name.in(uiLanguage());
    // A website is what is meant where nothing is said.
    return record.service == ServiceKind::Website
        ? name
        : BoardTexts::tr("%1 (%2)").arg(name, serviceName(record.service));
}

QString verifiedText(const RecordSummary &summary)
{
    const bool isDraft = summary.state == FilingState::Draft && summary.verified == 0;
    if (summary.state == FilingState::Waiting || isDraft || summary.total == 0)
        return u"—"_s;
    return u"%1 / %2"_s.arg(summary.verified).arg(summary.total);
}

QString timeText(const RecordSummary &summary)
{
    switch (summary.state) {
    case FilingState::Draft:
        return BoardTexts::tr("Draft");
    case FilingState::NotNeeded:
        return BoardTexts::tr("Not needed");
    case FilingState::Done:
        return BoardTexts::tr("Done");
    case FilingState::Returned:
        return summary.deadline.isValid() ? BoardTexts::tr("Expired") : BoardTexts::tr("Refused");
    case FilingState::Waiting:
    case FilingState::Running:
        break;
    }
    return summary.remaining ? countdownText(*summary.remaining)
                             : BoardTexts::tr("Waiting for SMS");
}

QString nextStepText(const NextStep &step, const QDateTime &now)
{
    switch (step.kind) {
    case NextStepKind::Complete:
        return step.roles.isEmpty()
            ? BoardTexts::tr("Go on filling in")
            : BoardTexts::tr("Mobile number is missing: %1").arg(roleNames(step.roles, step.service));
    case NextStepKind::NotNeeded:
        return BoardTexts::tr("Nobody has to verify");
    case NextStepKind::Verify:
        return step.roles.isEmpty() ? BoardTexts::tr("To be verified")
                                    : BoardTexts::tr("%1 to verify").arg(roleNames(step.roles, step.service));
    case NextStepKind::Remind:
        return BoardTexts::tr("Remind the applicant (…%1)").arg(step.tail);
    case NextStepKind::SubmitAgain:
        return BoardTexts::tr("Must be submitted again");
    case NextStepKind::Finished:
        return BoardTexts::tr("Done %1").arg(shortTime(step.at));
    case NextStepKind::WaitForSms:
    case NextStepKind::CheckSms:
    case NextStepKind::WaitForResend:
    case NextStepKind::CheckResend:
    case NextStepKind::NoResendLeft:
        return BoardTexts::ofWaiting(step, now);
    case NextStepKind::AskProvider:
        return BoardTexts::tr("Five wrong inputs: ask the provider (number ending %1)")
            .arg(step.tail);
    }
    Q_UNREACHABLE();
}

QString rowText(const FilingRecord &record, const RecordSummary &summary, const RuleBook &rules,
                bool isMasked)
{
    QStringList parts{applicantText(record, isMasked), provinceText(record, rules),
                      typeText(record, rules)};
    if (!record.orderNumber.isEmpty())
        parts << BoardTexts::tr("order %1").arg(inOneLine(record.orderNumber));
    for (const KeptNumber &number : record.numbers)
        parts << number.mask;
    parts << BoardTexts::tr("verified %1").arg(verifiedText(summary)) << timeText(summary);
    if (summary.remaining)
        parts << BoardTexts::tr("deadline %1 (Beijing time)").arg(beijingText(summary.deadline));
    return joinedNames(parts);
}

QString noteText(const QString &note)
{
    return BoardTexts::tr("Note: %1").arg(inOneLine(note));
}

QString BoardTexts::ofEvent(const FilingEvent &event, ServiceKind service, const RuleBook &rules)
{
    const QString said = inOneLine(event.text);
    if (event.kind == EventKind::Note)
        return said.isEmpty() ? tr("The note was taken away") : noteText(said);
    if (event.kind == EventKind::HandedOver && said.isEmpty())
        return tr("No responsible counter any more");
    QString what = ofHappening(event.kind);
    if (const auto gaveWay = gaveWayOf(event))
        what = gaveWaySentence(*gaveWay, rules);
    else if (event.kind == EventKind::SiteAnswer || event.kind == EventKind::HandedOver)
        what = tr("%1 “%2”").arg(what, said);
    if (event.tail.isEmpty())
        return what;
    return tr("%1: %2 (number ending %3)")
        .arg(what, event.roles.isEmpty() ? u"—"_s : roleNames(event.roles, service), event.tail);
}

QString eventText(const FilingEvent &event, ServiceKind service, const RuleBook &rules)
{
    return joinedFacts({BoardTexts::ofEvent(event, service, rules), inOneLine(event.counter)});
}

QString numberText(const FilingRecord &record, NumberId number)
{
    const QString tail = tailOf(*record.find(number));
    const QList<Role> roles = rolesOf(record, number);
    return roles.isEmpty() ? BoardTexts::tr("Number ending %1").arg(tail)
                           : BoardTexts::tr("%1 (number ending %2)").arg(roleNames(roles, record.service), tail);
}

Tone toneOf(const RecordSummary &summary)
{
    switch (summary.state) {
    case FilingState::Draft:
    case FilingState::NotNeeded:
    case FilingState::Waiting:
        return Tone::Neutral;
    case FilingState::Done:
        return Tone::Good;
    case FilingState::Returned:
        return Tone::Bad;
    case FilingState::Running:
        break;
    }
    if (!summary.remaining)
        return Tone::Neutral;
    const Urgency urgency = urgencyOf(*summary.remaining);
    if (urgency == Urgency::Calm)
        return Tone::Accent;
    return urgency == Urgency::Soon ? Tone::Warn : Tone::Bad;
}

double ringFraction(const RecordSummary &summary)
{
    if (summary.state == FilingState::Done || summary.state == FilingState::Returned)
        return 1;
    if (!summary.remaining)
        return 0;
    return std::min(1.0, *summary.remaining / std::chrono::duration<double>(verificationSpan));
}

} // namespace beian
