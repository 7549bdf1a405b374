// SPDX-License-Identifier: MIT
#include "ui/texts/names.h"
#include "app/session/filingsession.h"
#include "ui/texts/language.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

namespace beian {

namespace {

class Names
{
    Q_DECLARE_TR_FUNCTIONS(beian::Names)

public:
    static QString passed(SuffixCheckId id, CardSide side);
    static QString failed(SuffixCheckId id, CardSide side);
    static QString unknown(SuffixCheckId id);
    static QString warning(SuffixCheckId id);
};

QString Names::passed(SuffixCheckId id, CardSide side)
{
    const bool isBack = side == CardSide::Back;
    switch (id) {
    case SuffixCheckId::Side:
        return isBack ? tr("Zhejiang: the Hong Kong/Macao identity number on the back of the permit")
                      : tr("The number on the front of the document");
    case SuffixCheckId::Length:
        return tr("6 characters in all");
    case SuffixCheckId::Characters:
        return tr("Only characters that this document has");
    case SuffixCheckId::Shape:
        return tr("The format is that of this document");
    case SuffixCheckId::BirthDate:
        return tr("The date of birth inside exists");
    case SuffixCheckId::CheckDigit:
        return tr("The check digit is right");
    case SuffixCheckId::Renewal:
        return tr("No renewal digits inside");
    case SuffixCheckId::Licence:
        return tr("Not an organisation's credit code");
    }
    Q_UNREACHABLE();
}

QString Names::failed(SuffixCheckId id, CardSide side)
{
    switch (id) {
    case SuffixCheckId::Side:
        return side == CardSide::Back ? tr("Wrong side: Zhejiang wants the number on the back")
                                      : tr("Wrong side: the number on the front is wanted");
    case SuffixCheckId::Length:
        return tr("Not 6 characters");
    case SuffixCheckId::Characters:
        return tr("A character that this document does not have");
    case SuffixCheckId::Shape:
        return tr("The format is not that of this document");
    case SuffixCheckId::BirthDate:
        return tr("The date of birth inside does not exist");
    case SuffixCheckId::CheckDigit:
        return tr("The check digit is wrong");
    case SuffixCheckId::Renewal:
        return tr("The renewal digits are wrong");
    case SuffixCheckId::Licence:
        return tr("An organisation's credit code");
    }
    Q_UNREACHABLE();
}

QString Names::unknown(SuffixCheckId id)
{
    switch (id) {
    case SuffixCheckId::CheckDigit:
        return tr("Check digit: cannot be checked with what was typed");
    case SuffixCheckId::BirthDate:
        return tr("Date of birth: cannot be checked with what was typed");
    case SuffixCheckId::Shape:
        return tr("Format: cannot be checked, compare with the document");
    case SuffixCheckId::Renewal:
        return tr("Renewal digits: cannot be told from 6 characters");
    case SuffixCheckId::Licence:
        return tr("Organisation's credit code or not: cannot be told from 6 characters");
    default:
        return tr("Cannot be checked, compare with the document");
    }
}

QString Names::warning(SuffixCheckId id)
{
    switch (id) {
    case SuffixCheckId::Renewal:
        return tr("The last two digits count renewals: compare with the number as filed");
    case SuffixCheckId::Length:
        return tr("Shorter than 6 characters: taken whole, compare with the number as filed");
    case SuffixCheckId::Shape:
        return tr("No rule is known for this document: compare with the number as filed");
    default:
        return tr("Compare with the number as filed");
    }
}

} // namespace

QString roleName(Role role, ServiceKind service)
{
    if (role == Role::Subject)
        return Names::tr("Entity's responsible person");
    switch (service) {
    case ServiceKind::Website:
        return Names::tr("Site's responsible person");
    case ServiceKind::App:
        return Names::tr("App's responsible person");
    case ServiceKind::MiniProgram:
        return Names::tr("Mini program's responsible person");
    }
    Q_UNREACHABLE();
}

QString longRoleName(Role role, RuleBody body)
{
    if (role == Role::Site && body == RuleBody::National)
        return Names::tr("Site's responsible person (of a site, an app or a mini program)");
    return roleName(role, ServiceKind::Website);
}

QString roleNames(const QList<Role> &roles, ServiceKind service)
{
    QStringList names;
    for (const Role role : roles)
        names << roleName(role, service);
    names.removeDuplicates();
    return joinedNames(names);
}

QString roleNames(const NumberSession &number)
{
    return roleNames(number.roles(), number.filing().record().service);
}

QString suffixCheckText(const SuffixCheck &check, CardSide side)
{
    switch (check.outcome) {
    case CheckOutcome::Passed:
        return Names::passed(check.id, side);
    case CheckOutcome::Failed:
        return Names::failed(check.id, side);
    case CheckOutcome::CannotBeChecked:
        return Names::unknown(check.id);
    case CheckOutcome::Warning:
        return Names::warning(check.id);
    }
    Q_UNREACHABLE();
}

QString suffixCorrectionText(SuffixCorrection correction)
{
    switch (correction) {
    case SuffixCorrection::FullWidthBrackets:
        return Names::tr("Half-width brackets ( ) became full-width （ ）");
    case SuffixCorrection::BracketsAdded:
        return Names::tr("The missing full-width brackets （ ） were added");
    case SuffixCorrection::HalfWidthCharacters:
        return Names::tr("Full-width characters became half-width");
    case SuffixCorrection::UpperCase:
        return Names::tr("Letters became capitals, as printed");
    case SuffixCorrection::SeparatorsRemoved:
        return Names::tr("Blanks and dashes were taken out");
    case SuffixCorrection::LookAlikes:
        return Names::tr("Characters that only look right were replaced");
    }
    Q_UNREACHABLE();
}

QString oddCharacterText(const OddCharacter &odd)
{
    const QString place = QString::number(odd.position);
    if (odd.isCorrected)
        return Names::tr("“%1” at place %2 was read as %3").arg(odd.typed, place, odd.meant);
    if (odd.meant.size() == 1)
        return Names::tr("“%1” at place %2 is probably %3").arg(odd.typed, place, odd.meant);
    if (odd.meant.size() == 2) {
        return Names::tr("“%1” at place %2 can be %3 or %4")
            .arg(odd.typed, place, QString(odd.meant.front()), QString(odd.meant.back()));
    }
    return Names::tr("“%1” at place %2 does not occur in such a number").arg(odd.typed, place);
}

QString serviceName(ServiceKind service)
{
    switch (service) {
    case ServiceKind::Website:
        return Names::tr("Website");
    case ServiceKind::App:
        return Names::tr("APP");
    case ServiceKind::MiniProgram:
        return Names::tr("Mini program");
    }
    Q_UNREACHABLE();
}

QString filingPartName(FilingType type, FilingPart part)
{
    const bool isChange = type == FilingType::Change;
    switch (part) {
    case FilingPart::Subject:
        return isChange ? Names::tr("Entity changed") : Names::tr("Cancel the entity");
    case FilingPart::Site:
        return isChange ? Names::tr("Site changed") : Names::tr("Cancel the site");
    case FilingPart::Both:
        return Names::tr("Both changed");
    case FilingPart::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString surenessText(Sureness sure)
{
    switch (sure) {
    case Sureness::High:
        return Names::tr("several or primary sources");
    case Sureness::Medium:
        return Names::tr("one good source");
    case Sureness::Low:
        return Names::tr("weak or contradicted");
    }
    Q_UNREACHABLE();
}

QString verificationStateText(VerificationState state)
{
    switch (state) {
    case VerificationState::Waiting:
        return Names::tr("Waiting for the SMS");
    case VerificationState::Received:
        return Names::tr("To be verified");
    case VerificationState::Verified:
        return Names::tr("Verified");
    case VerificationState::Expired:
        return Names::tr("Expired");
    case VerificationState::Failed:
        return Names::tr("Refused by the site");
    }
    Q_UNREACHABLE();
}

QString faqTopicName(FaqTopic topic)
{
    switch (topic) {
    case FaqTopic::ProvinceDate:
        return Names::tr("Province and date");
    case FaqTopic::Persons:
        return Names::tr("Kind and persons");
    case FaqTopic::Sms:
        return Names::tr("Receive the SMS");
    case FaqTopic::LastSix:
        return Names::tr("Last 6 of the document");
    case FaqTopic::Site:
        return Names::tr("Verify");
    case FaqTopic::Afterwards:
        return Names::tr("After the verification");
    }
    Q_UNREACHABLE();
}

} // namespace beian
