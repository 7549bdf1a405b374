// SPDX-License-Identifier: MIT
#include "ui/texts/smserrortexts.h"

#include <QtCore/qcoreapplication.h>

namespace beian {

namespace {

class SmsErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::SmsErrorTexts)

public:
    static ErrorText ofCodes(const Error &error);
    static ErrorText ofDoubts(const Error &error);
    static ErrorText ofOtherCodes(const Error &error);
    static ErrorText ofNotices(const Error &error);
};

ErrorText SmsErrorTexts::ofCodes(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SmsWithoutCode:
        return {tr("No code was found in this text."),
                tr("Paste the whole SMS, or type its 6 digits yourself.")};
    case ErrorKind::SmsWithSeveralCodes:
        return {tr("The text holds several codes."),
                tr("Choose the one of this filing: look at the time, the site and who started "
                   "it.")};
    case ErrorKind::SmsWithFiveDigits:
        return {tr("The code in this text has 5 digits; it must have 6."),
                tr("A zero in front may be lost, as happens in spreadsheets: read the code on the "
                   "phone and type all 6 digits.")};
    case ErrorKind::SmsCodeWithOddCharacter:
        return {tr("In place of a digit, the code in this text has “%1”.").arg(error.detail),
                tr("A code has the digits 0 to 9 only, and the letter O is no 0: read the code on "
                   "the phone and type its 6 digits.")};
    case ErrorKind::SmsCodeOfWrongLength:
        return {tr("The code in this text has %1 digits; it must have 6.").arg(error.detail),
                tr("Read the code on the phone and type its 6 digits.")};
    default:
        return {};
    }
}

ErrorText SmsErrorTexts::ofDoubts(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SmsFromOtherPortal:
        return {tr("This code may belong to another portal of the ministry: the text speaks of "
                   "registering, a password or a few minutes, or of no filing at all."),
                tr("Use it only if this SMS came after your filing was submitted, and you asked "
                   "for no other code.")};
    case ErrorKind::SmsWithForeignAddress:
        return {tr("This SMS may be false: it names %1, which is no address of the "
                   "administration.")
                    .arg(error.detail),
                tr("Do not open it. Type the code on beian.miit.gov.cn only, and only if this SMS "
                   "came after your filing was submitted; when in doubt, ask your provider.")};
    case ErrorKind::SmsAsksForCode:
        return {tr("This SMS may be false: it wants you to reply with the code, or to tell or send "
                   "it to somebody. The administration never asks for that."),
                tr("Do not answer, and tell the code to nobody. Type it on beian.miit.gov.cn only, "
                   "and only if this SMS came after your filing was submitted.")};
    default:
        return {};
    }
}

ErrorText SmsErrorTexts::ofOtherCodes(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SmsFromOtherSender:
        return {tr("This is not the ministry's verification SMS: somebody else signed it."),
                tr("Look for the SMS signed by the ministry (工信部 or 工业和信息化部).")};
    case ErrorKind::SmsForLogin:
        return {tr("This is a code for logging in, not for the filing."),
                tr("Look for the ministry's SMS about the filing; tell this code to nobody.")};
    case ErrorKind::SmsForPayment:
        return {tr("This is an SMS about a payment, not about the filing."),
                tr("Look for the ministry's SMS about the filing; tell this code to nobody.")};
    case ErrorKind::SmsForDelivery:
        return {tr("This is an SMS about a parcel or delivery, not about the filing."),
                tr("Look for the ministry's SMS about the filing.")};
    default:
        return {};
    }
}

ErrorText SmsErrorTexts::ofNotices(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SmsAntiFraud:
        return {tr("This is a warning against fraud; it contains no code."),
                tr("12381 sends such warnings too. Look for another SMS that names the filing and "
                   "a code.")};
    case ErrorKind::SmsFilingChanged:
        return {tr("This SMS tells that the information of a filing was changed; nothing is "
                   "verified with it."),
                tr("It comes after an approval, and also when an earlier provider ended the "
                   "access. Ask your provider if you did not expect it.")};
    case ErrorKind::SmsReviewResult:
        return {tr("This SMS tells the result of a review; nothing is verified with it."),
                tr("If the filing came back, ask your provider and submit it again: that brings a "
                   "new SMS.")};
    case ErrorKind::SmsFaceCheck:
        return {tr("This SMS is about the face check of the provider's platform, which comes "
                   "before the submission."),
                tr("Finish it there. The ministry's SMS follows when the filing has been submitted "
                   "to the administration.")};
    case ErrorKind::SmsProviderNotice:
        return {tr("This is the provider's notice that the filing was submitted to the "
                   "administration."),
                tr("The ministry's SMS with the code comes about 5 minutes after it: wait for it "
                   "and paste that one.")};
    default:
        return {};
    }
}

} // namespace

ErrorText smsErrorText(const Error &error)
{
    for (const auto &part : {SmsErrorTexts::ofCodes, SmsErrorTexts::ofDoubts,
                             SmsErrorTexts::ofOtherCodes, SmsErrorTexts::ofNotices}) {
        const ErrorText text = part(error);
        if (!text.sentence.isEmpty())
            return text;
    }
    return {};
}

} // namespace beian
