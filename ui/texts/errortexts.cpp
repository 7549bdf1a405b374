// SPDX-License-Identifier: MIT
#include "ui/texts/errortexts.h"

#include <utility>

#include <QtCore/qcoreapplication.h>

#include "app/export/datecells.h"
#include "app/support/repeatable.h"
#include "ui/texts/centererrortexts.h"
#include "ui/texts/copyerrortexts.h"
#include "ui/texts/importerrortexts.h"
#include "ui/texts/language.h"
#include "ui/texts/ruleerrortexts.h"
#include "ui/texts/settingerrortexts.h"
#include "ui/texts/smserrortexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::ErrorTexts)

public:
    static ErrorText ofRulesAndCommands(const Error &error);
    static ErrorText ofFilingTypes(const Error &error);
    static ErrorText ofTimes(const Error &error);
    static ErrorText ofPhoneAndCode(const Error &error);
    static ErrorText ofDocument(const Error &error);
    static ErrorText ofHandout(const Error &error);
    static ErrorText ofStore(const Error &error);

private:
    static ErrorText ofDay(const QString &day);
    static QString whatStays()
    {
        return tr("What you typed stays here and is saved as soon as that is possible.");
    }
};

ErrorText ErrorTexts::ofRulesAndCommands(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::RuleFileMissing:
        return {tr("The rule file %1 is missing.").arg(error.detail),
                tr("Install the program again; your own data is not touched by that.")};
    case ErrorKind::RuleFileDamaged:
        return {tr("A rule file is damaged: %1.").arg(error.detail),
                tr("Install the program again; your own data is not touched by that.")};
    case ErrorKind::WrongUsage:
        return {tr("The command was not understood: %1.").arg(error.detail),
                tr("See --help for the commands and their options.")};
    case ErrorKind::UnknownProvince:
        return {tr("There is no province named “%1”.").arg(error.detail),
                tr("Give its name, abbreviation, pinyin or initials, such as 浙江, 浙, zhejiang "
                   "or zj.")};
    case ErrorKind::AmbiguousProvince:
        return {tr("Several provinces fit: %1.").arg(error.detail), tr("Name one of them.")};
    case ErrorKind::UnknownDocument:
        return {tr("There is no document kind “%1”.").arg(error.detail),
                tr("Use id-card, passport, hk-macau-permit, hmt-residence, taiwan-permit, "
                   "foreigner-card, officer or other.")};
    case ErrorKind::UnknownCarrier:
        return {tr("There is no carrier “%1”.").arg(error.detail),
                tr("Use telecom, unicom, mobile, broadnet or virtual.")};
    case ErrorKind::FileUnreadable:
        return {tr("The file %1 cannot be read.").arg(error.detail),
                tr("Check its name and that you may read it.")};
    case ErrorKind::FileUnwritable:
        return {tr("The file %1 cannot be written.").arg(error.detail),
                tr("Check the folder, the space on the disk and that you may write there.")};
    case ErrorKind::OutputLost:
        return {tr("What the command says could not be written in full."),
                tr("Make room on the disk or write it somewhere else, and run the command again.")};
    case ErrorKind::QrTextUnfit:
        return {tr("%1 bytes of text cannot become a QR code; it holds 1 to about 2900.")
                    .arg(error.detail),
                tr("Shorten the names in the filing, or hand the text over as a file.")};
    case ErrorKind::TourStuck:
        return {tr("The tour could not go on at: %1.").arg(error.detail),
                tr("Please report this with the version of the program.")};
    default:
        return {};
    }
}

// A text that is no day, or a day on which nothing can have been submitted.
ErrorText ErrorTexts::ofDay(const QString &day)
{
    // fromString() passes over what follows a date, and takes any mark for a dash.
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != day) {
        return {tr("“%1” is not a date.").arg(day),
                tr("Write year, month and day, such as 2018-09-12.")};
    }
    const QString nextStep =
        tr("Write the day on which the provider handed the filing to the administration.");
    if (date < firstFilingDay()) {
        return {tr("%1 is before %2, when the rules for filings came into force.")
                    .arg(day, firstFilingDay().toString(Qt::ISODate)),
                nextStep};
    }
    return {tr("%1 is still to come.").arg(day), nextStep};
}

ErrorText ErrorTexts::ofFilingTypes(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::UnknownFilingType:
        return {
            tr("There is no filing type “%1”.").arg(error.detail),
            tr("Use first, new-site, access, change, cancel-access, cancel or migrate, or the name "
               "that the provider's console has, such as 变更互联网信息服务.")};
    case ErrorKind::FilingTypeUnsaid:
        return {
            tr("“%1” does not say which kind of filing it is.").arg(error.detail),
            tr("Write 首次备案（APP） if the entity has no filing yet, 新增APP or 新增小程序 if "
               "it has one, or the name that the provider's console has.")};
    case ErrorKind::FilingTypeOfEmptySubject:
        return {tr("“%1” is no kind of filing: it is an entity that has no service left.")
                    .arg(error.detail),
                tr("It is cancelled offline at the administration; no SMS step is named for that. "
                   "In some provinces a service can be added without cancelling: then write "
                   "新增网站.")};
    case ErrorKind::FilingTypeOfEmptySite:
        return {
            tr("“%1” is no kind of filing: it is a site that has no provider left.")
                .arg(error.detail),
            tr("If its mobile number is still right, write 接入备案. If the number has changed, "
               "cancel the filing (注销网站) first, then file again (新增网站).")};
    case ErrorKind::FilingTypeWithoutStep:
        return {tr("No text says that %1 has an SMS verification.").arg(error.detail),
                tr("Ask your provider. If a verification SMS comes anyway, act on it within "
                   "24 hours.")};
    case ErrorKind::MissingChanged:
        return {tr("A change needs to say what was changed."),
                tr("Add --changed subject (the entity), site or both.")};
    case ErrorKind::MissingCancel:
        return {tr("A cancellation needs to say what is cancelled."),
                tr("Add --cancel subject (the entity) or site.")};
    default:
        return {};
    }
}

ErrorText ErrorTexts::ofTimes(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidDate:
        return ofDay(error.detail);
    case ErrorKind::InvalidTime:
        return {tr("“%1” is not a time.").arg(error.detail),
                tr("Write it as the phone shows it, such as 10:32 or 2018-09-12 10:32 (Beijing "
                   "time).")};
    case ErrorKind::NoticeInFuture:
        return {tr("The time of the notice lies in the future."),
                tr("Take the time of the provider's message; check the clock of this computer.")};
    case ErrorKind::ReceivedInFuture:
        return {tr("The time of reception lies in the future."),
                tr("Take the time that the phone shows beside the SMS; check the clock of this "
                   "computer.")};
    case ErrorKind::ReceivedBeforeNotice:
        return {tr("The SMS cannot have come before the provider's notice."),
                tr("Compare both times with the phone; an older SMS belongs to another "
                   "submission.")};
    case ErrorKind::ReceivedIsResent:
        return {tr("This is the time of the resent SMS; the deadline still counts from the first."),
                tr("Keep the time of the first SMS and only type the new code. If the first never "
                   "came, empty the field and leave it, then enter this time again.")};
    default:
        return {};
    }
}

ErrorText ErrorTexts::ofPhoneAndCode(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::PhoneEmpty:
        return {tr("The mobile number is missing."),
                tr("Type the number of contact method 1 of the filing.")};
    case ErrorKind::PhoneNotMobile:
        return {tr("This is not a mobile number of the Chinese mainland."),
                tr("It has 11 digits and begins with 13 to 19; a landline or emergency number "
                   "gets no SMS.")};
    case ErrorKind::PhoneWrongLength:
        return {tr("This has %1 digits; a mobile number has 11.").arg(error.detail),
                tr("Compare it with the filing: a digit is missing or was typed twice.")};
    case ErrorKind::CodeNotSixDigits:
        return {tr("The code has exactly 6 digits."),
                tr("Compare it with the SMS, digit by digit.")};
    default:
        return {};
    }
}

ErrorText ErrorTexts::ofDocument(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SuffixEmpty:
        return {tr("The last six characters are missing."),
                tr("Type them as they stand on the document, or the full number.")};
    case ErrorKind::SuffixWrongLength:
        return {tr("This is neither six characters nor a full number."),
                tr("Type the last six characters, or the whole number.")};
    case ErrorKind::SuffixWrongCharacter:
        return {tr("A character does not occur in numbers of this document."),
                tr("Compare it with the document; check that the kind of document is right.")};
    case ErrorKind::DocumentNumberMalformed:
        return {tr("This number does not have the shape of this document."),
                tr("Compare it with the document; check that the kind of document is right.")};
    case ErrorKind::CheckDigitWrong:
        return {tr("The check digit does not fit: a character is mistyped."),
                tr("Compare the number with the document, character by character.")};
    case ErrorKind::BirthDateWrong:
        return {tr("The date of birth inside the number does not exist."),
                tr("Compare the number with the document, character by character.")};
    case ErrorKind::FrontNumberInsteadOfBack:
        return {tr("This is the number of the front; Zhejiang wants the one on the back."),
                tr("Turn the card: take the Hong Kong or Macao identity number, such as "
                   "567（8）.")};
    case ErrorKind::BackNumberInsteadOfFront:
        return {tr("This is the number of the back; here the one on the front is wanted."),
                tr("Turn the card: take the last six of the permit number on the front, such as "
                   "345678.")};
    case ErrorKind::OldTaiwanPermit:
        return {
            tr("This is the number of a permit issued before 2008-09-25; today's has 8 digits."),
            tr("Take the card that is valid now. If the filing really was made with the old "
               "one, choose “Other document”.")};
    case ErrorKind::SuffixHasReadings:
        return {tr("The last six can be read in two ways, and no rule says which counts."),
                tr("Choose what was filed, or type these six characters yourself.")};
    case ErrorKind::MainlanderPermit:
        return {tr("This is a permit for mainland residents; it has no Hong Kong or Macao "
                   "number."),
                tr("Choose the document that was given in the filing, usually the identity "
                   "card.")};
    case ErrorKind::LicenceCode:
        return {tr("This is a unified social credit code: it belongs to the organisation."),
                tr("Take the document of the responsible person, as filed.")};
    case ErrorKind::ProgramHangs:
        return {tr("The program runs already and does not answer."),
                tr("End it in the system's task manager, then start it again. What was saved is "
                   "not touched.")};
    case ErrorKind::LooksSecret:
        return {tr("This looks like an SMS code or a document number, which are never kept."),
                tr("Take it out; everything else can stay.")};
    default:
        return {};
    }
}

ErrorText ErrorTexts::ofHandout(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HandoutNobody:
        return {tr("Nobody has to verify this filing: there is nothing to hand out."),
                tr("If an SMS came anyway, open the filing and say so on page 2.")};
    case ErrorKind::NoOpenDeadline:
        return {tr("No SMS of this filing is waiting for its verification."),
                tr("Note the time of an SMS first; where the time is over, submit the filing "
                   "again.")};
    case ErrorKind::HandoutUnfinished:
        return {tr("This filing is a draft: province, kind or persons are missing."),
                tr("Open it and fill in pages 1 and 2.")};
    case ErrorKind::PrinterFailed:
        return {tr("The printer %1 did not take the sheets.").arg(error.detail),
                tr("See that it is on and has paper, or save a PDF and print that.")};
    default:
        return {};
    }
}

ErrorText ErrorTexts::ofStore(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::StoreTooNew:
        return {tr("The kept filings in %1 come from a newer version of this program.")
                    .arg(error.detail),
                tr("Install that version or a later one; the file was left as it is.")};
    case ErrorKind::StoreReadOnly:
        return {tr("The kept filings in %1 cannot be changed: the file or its folder is "
                   "read-only.")
                    .arg(error.detail),
                tr("See that you may write there, or choose another folder in the settings."),
                whatStays()};
    case ErrorKind::StoreLocked:
        return {tr("Another program holds the kept filings in %1.").arg(error.detail),
                tr("Close that program, or wait until it is done."), whatStays()};
    case ErrorKind::StoreFull:
        return {tr("There is no space left for the kept filings in %1.").arg(error.detail),
                tr("Make room on the disk."), whatStays()};
    case ErrorKind::StoreDamaged:
        return {tr("The file of the kept filings is damaged: %1.").arg(error.detail),
                tr("The file is set aside, and the last good backup takes its place."),
                tr("Keep this program open: it saves again what you typed.")};
    case ErrorKind::StoreUnavailable:
        return {tr("The kept filings in %1 cannot be reached.").arg(error.detail),
                tr("Check that the disk or network drive is connected and that you may use the "
                   "folder."),
                whatStays()};
    default:
        return {};
    }
}

} // namespace

ErrorText errorText(const Error &error)
{
    ErrorText text = commandErrorText(error);
    text.nextStep = joinedSentences({text.nextStep, std::exchange(text.inWindows, {})});
    return text;
}

ErrorText commandErrorText(const Error &error)
{
    // The detail can come from a file, or from whoever started the program.
    const Error shown{error.kind, inOneLine(error.detail)};
    for (const auto &part :
         {ErrorTexts::ofRulesAndCommands, ErrorTexts::ofFilingTypes, ErrorTexts::ofTimes,
          ErrorTexts::ofPhoneAndCode,
          ErrorTexts::ofDocument, ErrorTexts::ofHandout, ErrorTexts::ofStore, copyErrorText,
          centerErrorText,
          ruleErrorText, smsErrorText, settingErrorText, importErrorText}) {
        const ErrorText text = part(shown);
        if (!text.sentence.isEmpty())
            return text;
    }
    return {};
}

QString errorSentences(const Error &error)
{
    const ErrorText text = errorText(error);
    return joinedSentences({text.sentence, text.nextStep});
}

QString UiErrorSentences::sentenceFor(const Error &error) const
{
    const ErrorText text = commandErrorText(error);
    return joinedSentences({text.sentence, text.nextStep});
}

} // namespace beian
