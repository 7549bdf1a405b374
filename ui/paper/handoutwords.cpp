// SPDX-License-Identifier: MIT
#include "ui/paper/handoutwords.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

#include "app/support/repeatable.h"
#include "app/time/beijingtime.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/texts/smstexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct HandoutTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::HandoutTexts)

public:
    static QString ofState(const HandoutNumber &number, int hours);
    static QString ofDocuments(const QString &names, SuffixWording wording);
};

QString HandoutTexts::ofState(const HandoutNumber &number, int hours)
{
    switch (number.state) {
    case VerificationState::Verified:
        return tr("Verified, nothing left to do");
    case VerificationState::Failed:
        return tr("Refused: submit again");
    case VerificationState::Expired:
        return tr("Over since %1: submit again").arg(beijingText(number.deadline));
    case VerificationState::Received:
        return beijingText(number.deadline);
    case VerificationState::Waiting:
        return tr("%1 hours from the SMS").arg(hours);
    }
    Q_UNREACHABLE();
}

QString HandoutTexts::ofDocuments(const QString &names, SuffixWording wording)
{
    switch (wording) {
    case SuffixWording::LastSixOfTheFront:
        return tr("%1: the last 6 characters of the number on the front, an X and other letters as "
                  "capitals.")
            .arg(names);
    case SuffixWording::LastSixOfTheBack:
        return tr("%1: the last 6 characters of the Hong Kong or Macao identity number on the "
                  "back: three digits and, in full-width brackets, the check character, in the "
                  "shape ×××（×）.")
            .arg(names);
    case SuffixWording::LastSixAsFiled:
        return tr("%1: the last 6 characters of the number as it was filed.").arg(names);
    }
    Q_UNREACHABLE();
}

// The identity card is named for everybody of whom nobody has said which document was filed.
QString nameOf(DocumentKind kind, const RuleBook &rules)
{
    if (kind == DocumentKind::IdCard)
        return HandoutTexts::tr("Document of the person (usually the identity card)");
    return rules.document(kind).name.in(uiLanguage());
}

// A line for each wording, with all documents that it holds for.
QStringList documentLines(const QList<HandoutDocument> &documents, const RuleBook &rules)
{
    QStringList lines;
    for (const auto wording : {SuffixWording::LastSixOfTheFront, SuffixWording::LastSixOfTheBack,
                               SuffixWording::LastSixAsFiled}) {
        QStringList names;
        for (const HandoutDocument &document : documents) {
            if (document.wording == wording)
                names << nameOf(document.kind, rules);
        }
        if (!names.isEmpty())
            lines << HandoutTexts::ofDocuments(joinedNames(names), wording);
    }
    return lines;
}

// Part, if it has one: "变更备案（主体变更）".
QString kindOf(const Handout &handout, const RuleBook &rules)
{
    const QString name = rules.filingType(handout.type).name.in(uiLanguage());
    const QString part = filingPartName(handout.type, handout.part);
    //: a kind of filing and which part of it
    return part.isEmpty() ? name : HandoutTexts::tr("%1 (%2)").arg(name, part);
}

void addHead(HandoutWords &words, const Handout &handout, const RuleBook &rules)
{
    const Province &province = *rules.province(handout.provinceCode);
    words.title = HandoutTexts::tr("SMS verification of an ICP filing");
    words.counter = inOneLine(handout.counterName);
    words.printed = HandoutTexts::tr("Printed %1").arg(beijingText(handout.printedAt));
    words.applicant = inOneLine(handout.applicant);
    if (words.applicant.isEmpty())
        words.applicant = handout.orderNumber.isEmpty()
            ? HandoutTexts::tr("A filing in %1").arg(province.name.in(uiLanguage()))
            : inOneLine(handout.orderNumber);
    words.filing = joinedFacts(
        {province.name.in(uiLanguage()), kindOf(handout, rules),
         HandoutTexts::tr("submitted %1").arg(handout.submitted.toString(Qt::ISODate))});
    if (!handout.orderNumber.isEmpty())
        words.order = HandoutTexts::tr("Order %1").arg(inOneLine(handout.orderNumber));
}

// Open numbers whose SMS came at different times.
bool haveOwnDeadlines(const Handout &handout)
{
    return std::ranges::any_of(handout.numbers, [&](const HandoutNumber &number) {
        return number.state == VerificationState::Waiting
            || (number.state == VerificationState::Received && number.deadline != handout.deadline);
    });
}

void addRunningDeadline(HandoutWords &words, const Handout &handout)
{
    words.deadlineTitle = HandoutTexts::tr("Verify on the site before (Beijing time)");
    const QString day = QLocale().dayName(inBeijing(handout.deadline).date().dayOfWeek());
    //: date and time, then the day of the week
    words.deadline = HandoutTexts::tr("%1 %2").arg(beijingText(handout.deadline), day);
    QStringList notes{HandoutTexts::tr("%1 hours from receiving the SMS; asking for it once more "
                                       "does not move the time.")
                          .arg(handout.hours)};
    if (haveOwnDeadlines(handout))
        notes.prepend(HandoutTexts::tr("The earliest time: every number has its own."));
    words.deadlineNote = joinedSentences(notes);
}

void addDeadline(HandoutWords &words, const Handout &handout)
{
    if (handout.state == FilingState::Done) {
        words.tone = Tone::Good;
        words.deadlineTitle = HandoutTexts::tr("Every number is verified");
        words.deadline = HandoutTexts::tr("Nothing left to do");
        words.deadlineNote =
            HandoutTexts::tr("The administration examines the filing now; no SMS tells of it.");
    } else if (handout.state == FilingState::Returned) {
        words.tone = Tone::Bad;
        words.deadlineTitle = HandoutTexts::tr("The time is over, or the site has refused");
        words.deadline = HandoutTexts::tr("Submit again");
        words.deadlineNote = HandoutTexts::tr("The filing goes back to the provider. Submitted "
                                              "again there, it brings a new SMS and a new time.");
    } else if (handout.deadline.isValid()) {
        addRunningDeadline(words, handout);
    } else {
        words.deadlineTitle = HandoutTexts::tr("The SMS has not come yet. Verify on the site");
        words.deadline =
            HandoutTexts::tr("within %1 hours of receiving the SMS").arg(handout.hours);
        //: two lines to write on by hand
        words.deadlineNote = HandoutTexts::tr("SMS came at: ________________   "
                                              "time over at: ________________");
    }
}

void addNumbers(HandoutWords &words, const Handout &handout)
{
    words.numberHeads = {HandoutTexts::tr("Who verifies"), HandoutTexts::tr("Mobile number"),
                         HandoutTexts::tr("The SMS comes from"),
                         HandoutTexts::tr("Before (Beijing time)")};
    for (const HandoutNumber &number : handout.numbers) {
        words.numberRows << QStringList{
            roleNames(number.roles, handout.service),
            number.mask.isEmpty() ? HandoutTexts::tr("as filed") : number.mask,
            number.senders.isEmpty() ? HandoutTexts::tr("no fixed number")
                                     : number.senders.join(u" / "_s),
            HandoutTexts::ofState(number, handout.hours)};
    }
}

void addPlace(HandoutWords &words, const Handout &handout, const RuleBook &rules)
{
    words.placeTitle = HandoutTexts::tr("Where");
    words.address = handout.address.toString();
    QStringList notes;
    if (handout.isOldEntranceReplaced)
        notes << HandoutTexts::tr("The old entrance of the province is out of use.");
    if (!handout.fallback.isEmpty())
        notes << HandoutTexts::tr("If it does not open: %1").arg(handout.fallback.toString());
    words.placeNote = joinedSentences(notes);
    words.qrNote = HandoutTexts::tr("Scan to open the page");
    words.stepsTitle = HandoutTexts::tr("How");
    for (const Step &step : rules.body(handout.pageBody)->verifySteps)
        words.steps << step.text.in(uiLanguage());
}

void addFields(HandoutWords &words, const Handout &handout, const RuleBook &rules)
{
    words.fieldsTitle = HandoutTexts::tr("What to type");
    QStringList documents = documentLines(handout.documents() + handout.otherSides, rules);
    documents << HandoutTexts::tr("The document of the person as filed, never the business "
                                  "licence.");
    words.fields = {
        {HandoutTexts::tr("SMS code\n短信验证码"),
         HandoutTexts::tr("The 6 digits of the SMS. Every number gets a code of its own.")},
        {HandoutTexts::tr("Mobile number\n手机号码"),
         HandoutTexts::tr("The 11 digits of the number that received the SMS, without blanks and "
                          "without +86.")},
        {HandoutTexts::tr("Last 6 of the document\n证件号码后 6 位"), documents.join(u'\n')},
    };
}

void addNotes(HandoutWords &words, const Handout &handout)
{
    words.secrecy = codeSecrecyText();
    words.lostTitle = HandoutTexts::tr("No SMS?");
    words.lost << HandoutTexts::tr("Look into the phone's list of blocked messages; check signal "
                                   "and arrears. The emergency number receives no SMS.");
    const QString again = HandoutTexts::tr("On the same page choose 短信重发; the SMS then comes "
                                           "after about 10 minutes.");
    words.lost << (handout.maxResends
                       //: behind the sentence about asking for the SMS again
                       ? joinedSentences(
                           {again,
                            HandoutTexts::tr("At most %n time(s).", nullptr, *handout.maxResends)})
                       : again);
    words.footer =
        HandoutTexts::tr("Printed by Beian SMS Verify. Not official; not affiliated with "
                         "the Ministry of Industry and Information Technology.");
}

} // namespace

QString HandoutWords::plainText() const
{
    QStringList lines{title,   counter,       applicant, filing,      order,
                      printed, deadlineTitle, deadline,  deadlineNote};
    for (const QStringList &row : numberRows)
        lines << row.join(u", "_s);
    lines << placeTitle << address << placeNote << stepsTitle << steps << fieldsTitle;
    for (const auto &[label, text] : fields)
        //: the name of a field, and what goes into it
        lines << HandoutTexts::tr("%1: %2").arg(QString(label).replace(u'\n', u' '), text);
    lines << secrecy << lostTitle << lost << footer;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

HandoutWords handoutWords(const Handout &handout, const RuleBook &rules)
{
    HandoutWords words;
    addHead(words, handout, rules);
    addDeadline(words, handout);
    addNumbers(words, handout);
    addPlace(words, handout, rules);
    addFields(words, handout, rules);
    addNotes(words, handout);
    return words;
}

QString moreNumbersText(qsizetype count)
{
    return HandoutTexts::tr("and %n more number(s), each with its own time", nullptr, int(count));
}

} // namespace beian
