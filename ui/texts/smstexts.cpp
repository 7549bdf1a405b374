// SPDX-License-Identifier: MIT
#include "ui/texts/smstexts.h"

#include <QtCore/qcoreapplication.h>

#include "app/support/repeatable.h"
#include "ui/texts/language.h"

namespace beian {

namespace {

class SmsTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::SmsTexts)

public:
    static QString otherType(FilingType named, FilingType filed, const RuleBook &rules);
    static QString otherInitiator(const SmsMismatch &mismatch, const QString &other);
    static QString otherSite(const SmsMismatch &mismatch, const QString &other);
    static QString usedCode(const QString &other);
    static QString otherOwnNumber(const SmsMismatch &mismatch);
};

QString SmsTexts::otherType(FilingType named, FilingType filed, const RuleBook &rules)
{
    return tr("The SMS is about: %1. This filing is: %2. If the SMS is right, go back and correct "
              "the kind.")
        .arg(rules.filingType(named).name.in(uiLanguage()),
             rules.filingType(filed).name.in(uiLanguage()));
}

QString SmsTexts::otherInitiator(const SmsMismatch &mismatch, const QString &other)
{
    return other.isEmpty()
        ? tr("The SMS names as the one who started it: %1. This filing is noted "
             "under: %2.")
              .arg(inOneLine(mismatch.named), inOneLine(mismatch.expected))
        : tr("The SMS names as the one who started it: %1. The SMS of %3 names: "
             "%2.")
              .arg(inOneLine(mismatch.named), inOneLine(mismatch.expected), other);
}

QString SmsTexts::otherSite(const SmsMismatch &mismatch, const QString &other)
{
    return tr("The SMS names the site: %1. The SMS of %3 names: %2. Only a filing of several sites "
              "can have both.")
        .arg(inOneLine(mismatch.named), inOneLine(mismatch.expected), other);
}

QString SmsTexts::usedCode(const QString &other)
{
    return other.isEmpty()
        ? tr("The same code is in another filing that is open. A code belongs to one filing "
             "only: compare which SMS it came with.")
        : tr("The same code is already used for %1. Every number gets a code of its own: compare "
             "on "
             "which phone it came.")
              .arg(other);
}

QString SmsTexts::otherOwnNumber(const SmsMismatch &mismatch)
{
    return tr("The SMS came to the number %1. Here the number is: %2. Compare whose SMS it is.")
        .arg(inOneLine(mismatch.named), inOneLine(mismatch.expected));
}

} // namespace

QString codeSecrecyText()
{
    return SmsTexts::tr("The code is typed on the administration's site only; tell it to nobody.");
}

QString codeTypingText()
{
    return SmsTexts::tr("Type the code only here and on the administration's site, and tell it to nobody.");
}

QString senderClassText(SenderClass sender)
{
    switch (sender) {
    case SenderClass::Expected:
        return SmsTexts::tr("A published number (it can be forged; only the administration's site "
                            "counts)");
    case SenderClass::Plausible:
        return SmsTexts::tr("The published number of another carrier (numbers can be ported, and "
                            "forged; only the administration's site counts)");
    case SenderClass::Unknown:
        return SmsTexts::tr("Not a published number: neither fake nor safe");
    }
    Q_UNREACHABLE();
}

QString unknownSenderText()
{
    return SmsTexts::tr("Sure: any number can be forged, and the code is typed only on the "
                        "administration's site. Not sure: whether this SMS is false, since virtual "
                        "operators have no fixed number.");
}

QString senderNameText()
{
    return SmsTexts::tr("The phone shows a name instead of the number: open the details of the SMS "
                        "to see the number.");
}

QString mismatchText(const SmsMismatch &mismatch, const RuleBook &rules, FilingType filingType,
                     const QString &other)
{
    switch (mismatch.matter) {
    case SmsMatter::FilingType:
        return SmsTexts::otherType(mismatch.type.value_or(filingType), filingType, rules);
    case SmsMatter::Initiator:
        return SmsTexts::otherInitiator(mismatch, other);
    case SmsMatter::Site:
        return SmsTexts::otherSite(mismatch, other);
    case SmsMatter::Code:
        return SmsTexts::usedCode(other);
    case SmsMatter::OwnNumber:
        return SmsTexts::otherOwnNumber(mismatch);
    }
    Q_UNREACHABLE();
}

QString wipedText()
{
    return SmsTexts::tr("Cleared because nobody was here.");
}

} // namespace beian
