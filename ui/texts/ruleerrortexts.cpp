// SPDX-License-Identifier: MIT
#include "ui/texts/ruleerrortexts.h"

#include <QtCore/qcoreapplication.h>

namespace beian {

namespace {

class RuleErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::RuleErrorTexts)

public:
    static ErrorText ofFile(const Error &error);
    static ErrorText ofTrust(const Error &error);
    static ErrorText ofAddress(const Error &error);
};

ErrorText RuleErrorTexts::ofFile(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::RuleSetMalformed:
        return {tr("The file is no rule set, or a damaged one: %1.").arg(error.detail),
                tr("Get it again from its publisher; the rules in force stay.")};
    case ErrorKind::RuleSetTooLarge:
        return {tr("The file is larger than any rule set."),
                tr("Get it again from its publisher; the rules in force stay.")};
    case ErrorKind::RuleSetForNewerProgram:
        return {tr("This rule set is for a newer version of the program: %1.").arg(error.detail),
                tr("Install the new version of the program; the rules in force stay until then.")};
    case ErrorKind::RuleSetOlder:
        return {tr("This rule set is not newer than one that was in force here: %1.")
                    .arg(error.detail),
                tr("Get the newest one. An administrator can go back to an older one by its "
                   "number (rules/version).")};
    default:
        return {};
    }
}

ErrorText RuleErrorTexts::ofTrust(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::RuleSetUnsigned:
        return {tr("The rule set has no signature."),
                tr("Put the publisher's file that ends in .minisig beside it, under the same "
                   "name.")};
    case ErrorKind::RuleSetKeyUnknown:
        return {tr("The rule set is signed by somebody whom this machine does not trust."),
                tr("Get it from its publisher. An administrator can add a publisher's key "
                   "(rules/keys).")};
    case ErrorKind::RuleSetSignatureWrong:
        return {tr("The rule set is not what its publisher signed."),
                tr("Get it again from its publisher, with its signature; the rules in force "
                   "stay.")};
    case ErrorKind::RuleFolderNotProtected:
        return {tr("The machine's own rules are not used, since others than administrators can "
                   "change them: %1.")
                    .arg(error.detail),
                tr("Let an administrator own the folder and its files, and nobody else write "
                   "there.")};
    default:
        return {};
    }
}

ErrorText RuleErrorTexts::ofAddress(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::RuleAddressSilent:
        return {tr("Newer rules could not be asked for: %1 did not answer with a rule set.")
                    .arg(error.detail),
                tr("It is asked again tomorrow; the rules in force stay. If that goes on, an "
                   "administrator should look at the address (rules/address).")};
    case ErrorKind::RuleAddressLeadsElsewhere:
        return {tr("Newer rules were not taken: their address leads elsewhere, to %1.")
                    .arg(error.detail),
                tr("The rules in force stay. An administrator should look at the address "
                   "(rules/address).")};
    default:
        return {};
    }
}

} // namespace

ErrorText ruleErrorText(const Error &error)
{
    for (const auto &part :
         {RuleErrorTexts::ofFile, RuleErrorTexts::ofTrust, RuleErrorTexts::ofAddress}) {
        const ErrorText text = part(error);
        if (!text.sentence.isEmpty())
            return text;
    }
    return {};
}

} // namespace beian
