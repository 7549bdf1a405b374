// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/cli/inputreading.h"
#include "app/cli/provinceoption.h"
#include "app/identity/documentsuffix.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSuffixInput = 4096;

Result<const DocumentRules *> documentNamed(const QString &id, const RuleBook &rules)
{
    for (const DocumentRules &document : rules.documents) {
        if (document.id == id)
            return &document;
    }
    return Error{ErrorKind::UnknownDocument, repeatable(id)};
}

// A warning is neither a pass nor a failure: null, as for what cannot be checked.
QJsonValue outcomeJson(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return true;
    case CheckOutcome::Failed:
        return false;
    case CheckOutcome::CannotBeChecked:
    case CheckOutcome::Warning:
        return QJsonValue::Null;
    }
    Q_UNREACHABLE();
}

QJsonArray oddCharactersJson(const QList<OddCharacter> &characters)
{
    QJsonArray array;
    for (const OddCharacter &odd : characters) {
        QJsonArray meant;
        for (const QChar c : odd.meant)
            meant += QString(c);
        array += QJsonObject{{u"position"_s, odd.position},
                             {u"typed"_s, odd.typed},
                             {u"meant"_s, meant},
                             {u"corrected"_s, odd.isCorrected}};
    }
    return array;
}

QJsonArray readingsJson(const QList<Secret> &readings)
{
    QJsonArray array;
    for (const Secret &reading : readings)
        array += reading.reveal();
    return array;
}

// How numbers of this document are built, with where each rule comes from.
QJsonArray rulesJson(const DocumentRules &document, const CommandContext &context)
{
    QJsonArray array;
    for (const SourcedText &form : document.forms) {
        array += QJsonObject{{u"text"_s, form.text.in(context.language)},
                             {u"sources"_s, QJsonArray::fromStringList(form.evidence.sources)},
                             {u"sure"_s, surenessName(form.evidence.sure)}};
    }
    return array;
}

QJsonObject suffixJson(const SuffixResult &result, const DocumentRules &document,
                       const CommandContext &context)
{
    QJsonArray corrections;
    for (const SuffixCorrection correction : result.corrections)
        corrections += suffixCorrectionName(correction);
    QJsonArray checks;
    for (const SuffixCheck &check : result.checks) {
        checks += QJsonObject{{u"id"_s, suffixCheckName(check.id)},
                              {u"ok"_s, outcomeJson(check.outcome)}};
    }
    return {
        {u"accepted"_s, result.isAccepted()},
        {u"suffix"_s,
         result.isAccepted() ? QJsonValue(result.suffix.reveal()) : QJsonValue(QJsonValue::Null)},
        {u"readings"_s, readingsJson(result.readings)},
        {u"corrections"_s, corrections},
        {u"characters"_s, oddCharactersJson(result.oddCharacters)},
        {u"checks"_s, checks},
        {u"rules"_s, rulesJson(document, context)},
        {u"error"_s, errorJson(result.error, context)},
    };
}

QString checkText(SuffixCheckId id)
{
    switch (id) {
    case SuffixCheckId::Side:
        return QCoreApplication::translate("Commands", "Side of the card");
    case SuffixCheckId::Length:
        return QCoreApplication::translate("Commands", "Number of characters");
    case SuffixCheckId::Characters:
        return QCoreApplication::translate("Commands", "Characters that this document has");
    case SuffixCheckId::Shape:
        return QCoreApplication::translate("Commands", "Shape of the full number");
    case SuffixCheckId::BirthDate:
        return QCoreApplication::translate("Commands", "Date of birth");
    case SuffixCheckId::CheckDigit:
        return QCoreApplication::translate("Commands", "Check digit");
    case SuffixCheckId::Renewal:
        return QCoreApplication::translate("Commands", "Digits that count renewals");
    case SuffixCheckId::Licence:
        return QCoreApplication::translate("Commands", "Not the code of an organisation");
    }
    Q_UNREACHABLE();
}

QString outcomeText(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return QCoreApplication::translate("Commands", "passed");
    case CheckOutcome::Failed:
        return QCoreApplication::translate("Commands", "failed");
    case CheckOutcome::CannotBeChecked:
        return QCoreApplication::translate("Commands", "cannot be checked");
    case CheckOutcome::Warning:
        return QCoreApplication::translate("Commands", "compare it with what was filed");
    }
    Q_UNREACHABLE();
}

QString correctionText(SuffixCorrection correction)
{
    switch (correction) {
    case SuffixCorrection::FullWidthBrackets:
        return QCoreApplication::translate("Commands",
                                           "Corrected: the brackets are full-width now.");
    case SuffixCorrection::BracketsAdded:
        return QCoreApplication::translate("Commands", "Corrected: the brackets were added.");
    case SuffixCorrection::HalfWidthCharacters:
        return QCoreApplication::translate(
            "Commands", "Corrected: full-width letters and digits became ordinary ones.");
    case SuffixCorrection::UpperCase:
        return QCoreApplication::translate("Commands", "Corrected: letters became capitals.");
    case SuffixCorrection::SeparatorsRemoved:
        return QCoreApplication::translate("Commands",
                                           "Corrected: blanks and dashes were taken off.");
    case SuffixCorrection::LookAlikes:
        return QCoreApplication::translate(
            "Commands", "Corrected: characters that only look right were replaced.");
    }
    Q_UNREACHABLE();
}

QString oddCharacterText(const OddCharacter &odd)
{
    const QString place = QString::number(odd.position);
    if (odd.isCorrected) {
        return QCoreApplication::translate("Commands", "Character %1: “%2” was read as %3.")
            .arg(place, odd.typed, odd.meant);
    }
    if (odd.meant.size() == 1) {
        return QCoreApplication::translate("Commands", "Character %1: “%2” is probably %3.")
            .arg(place, odd.typed, odd.meant);
    }
    if (odd.meant.size() == 2) {
        return QCoreApplication::translate("Commands", "Character %1: “%2” can be %3 or %4.")
            .arg(place, odd.typed, QString(odd.meant.front()), QString(odd.meant.back()));
    }
    return QCoreApplication::translate("Commands",
                                       "Character %1: “%2” does not occur in such a number.")
        .arg(place, odd.typed);
}

void writeForPeople(const SuffixResult &result, const CommandContext &context)
{
    if (result.isAccepted()) {
        writeLine(context.out,
                  QCoreApplication::translate("Commands", "Type exactly: %1")
                      .arg(result.suffix.reveal()));
    } else {
        writeLine(context.err, context.sentences.sentenceFor(*result.error));
    }
    for (const Secret &reading : result.readings) {
        writeLine(context.out,
                  QCoreApplication::translate("Commands", "Possible: %1").arg(reading.reveal()));
    }
    for (const SuffixCorrection correction : result.corrections)
        writeLine(context.out, correctionText(correction));
    for (const OddCharacter &odd : result.oddCharacters)
        writeLine(context.out, oddCharacterText(odd));
    for (const SuffixCheck &check : result.checks) {
        writeLine(context.out,
                  QCoreApplication::translate("Commands", "%1: %2")
                      .arg(checkText(check.id), outcomeText(check.outcome)));
    }
}

ExitCode examine(const Province &province, const DocumentRules &document, OutputFormat format,
                 const CommandContext &context)
{
    const Secret number(readFirstLine(context.in, longestSuffixInput));
    const SuffixResult result = checkSuffix(document, province.code, number.reveal());
    if (format == OutputFormat::Json)
        writeJson(context.out, suffixJson(result, document, context));
    else
        writeForPeople(result, context);
    return result.isAccepted() ? ExitCode::Done : ExitCode::Rejected;
}

void declareSuffixOptions(CommandOptions &options)
{
    options.addValue(u"province"_s, u"P"_s,
                     QCoreApplication::translate(
                         "Commands", "Province by name, abbreviation, pinyin, initials or code."));
    options.addValue(
        u"document"_s, u"KIND"_s,
        QCoreApplication::translate("Commands",
                                    "id-card, passport, hk-macau-permit, hmt-residence, "
                                    "taiwan-permit, foreigner-card, officer or other."));
    options.setStrayArgumentReason(QCoreApplication::translate(
        "Commands", "the document number comes on standard input only, never as an argument"));
}

} // namespace

ExitCode runSuffix(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"suffix --province P --document KIND [--json] < NUMBER"_s,
        QCoreApplication::translate("Commands",
                                    "Examines a document number, or its last six "
                                    "characters, from standard input."));
    declareSuffixOptions(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;

    const std::optional<QString> provinceText = options.value(u"province"_s);
    if (!provinceText)
        return refuseUsage(missingOption(u"province"_s), options.format(), context);
    const std::optional<QString> documentId = options.value(u"document"_s);
    if (!documentId)
        return refuseUsage(missingOption(u"document"_s), options.format(), context);
    const Result<const Province *> province = ProvinceFinder(context).named(*provinceText);
    if (!province) {
        return refuseUsage(province.error(), options.format(), context,
                           candidatesOf(province.error(), *provinceText, context));
    }
    const Result<const DocumentRules *> document = documentNamed(*documentId, context.rules);
    if (!document)
        return refuseUsage(document.error(), options.format(), context);
    return examine(**province, **document, options.format(), context);
}

} // namespace beian
