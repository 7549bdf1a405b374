// SPDX-License-Identifier: MIT
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qsavefile.h>

#include "app/cli/rulesreport.h"
#include "app/settings/plainfile.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Today where it is not given.
Result<QDate> dateOption(const CommandOptions &options, const QString &name, QDate otherwise)
{
    const auto text = options.value(name);
    if (!text)
        return otherwise;
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    if (!date.isValid())
        return Error{ErrorKind::InvalidDate, *text};
    return date;
}

Result<LocalizedText> notesOption(const CommandOptions &options)
{
    const auto name = options.value(u"notes"_s);
    if (!name)
        return LocalizedText{};
    QFile file(*name);
    if (!isPlainFile(*name) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, *name};
    const QJsonObject notes = QJsonDocument::fromJson(file.read(largestRuleSet)).object();
    const LocalizedText text{notes.value("en"_L1).toString(), notes.value("zh"_L1).toString(),
                             notes.value("zh-TW"_L1).toString()};
    if (text.english.isEmpty() || text.chinese.isEmpty() || text.traditional.isEmpty())
        return Error{ErrorKind::RuleFileDamaged, *name};
    return text;
}

Result<QString> nextKeyOption(const CommandOptions &options)
{
    const auto text = options.value(u"next-key"_s);
    if (text && !MinisignKey::read(*text))
        return wrongUsage(RuleCommands::tr("--next-key is a public key as minisign writes it"));
    return text.value_or(QString()).trimmed();
}

// A book that cannot be read is not packed.
Result<RuleFiles> checkedFiles(const QString &folder)
{
    Result<RuleFiles> files = readRuleFiles(folder);
    if (!files)
        return files;
    const Result<RuleBook> book = RuleBook::read(*files);
    return book ? files : book.error();
}

Result<RuleSet> askedSet(const CommandOptions &options, QDate today)
{
    const auto version = ruleSetVersion(options.value(u"version"_s).value_or(QString()));
    if (!version)
        return wrongUsage(RuleCommands::tr("--version is a number such as 2026112901"));
    const auto date = dateOption(options, u"date"_s, today);
    const auto bestBefore = dateOption(options, u"best-before"_s, {});
    const auto notes = notesOption(options);
    const auto nextKey = nextKeyOption(options);
    Result<RuleFiles> files = checkedFiles(options.argument(1));
    for (const Error *error :
         {date ? nullptr : &date.error(), bestBefore ? nullptr : &bestBefore.error(),
          notes ? nullptr : &notes.error(), nextKey ? nullptr : &nextKey.error(),
          files ? nullptr : &files.error()}) {
        if (error)
            return *error;
    }
    const QString oldest =
        options.value(u"program"_s).value_or(QCoreApplication::applicationVersion());
    return RuleSet{*version, *date,    *bestBefore, QVersionNumber::fromString(oldest),
                   *notes,   *nextKey, files.take()};
}

Result<void> writeSet(const RuleSet &set, const QString &name)
{
    const QByteArray content = writeRuleSet(set);
    if (content.size() > largestRuleSet)
        return Error{ErrorKind::RuleSetTooLarge, name};
    QSaveFile file(name);
    if (!isFreeForFile(name) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.commit())
        return Error{ErrorKind::FileUnwritable, name};
    return {};
}

void declare(CommandOptions &options)
{
    options.addArgument(u"pack"_s, RuleCommands::tr("What to do with it."));
    options.addArgument(u"FOLDER"_s, RuleCommands::tr("The rule files, as in resources/rules."));
    options.addValue(u"version"_s, u"NUMBER"_s, RuleCommands::tr("Of the set; larger is newer: 2026112901."));
    options.addValue(u"output"_s, u"FILE"_s, RuleCommands::tr("The file to write."));
    options.addValue(u"best-before"_s, u"DATE"_s,
                     RuleCommands::tr("After this day the program says that the rules may be out of date."));
    options.addValue(u"date"_s, u"DATE"_s, RuleCommands::tr("Of the rules; today without it."));
    options.addValue(u"program"_s, u"VERSION"_s,
                     RuleCommands::tr("The oldest program that understands them; this one without it."));
    options.addValue(u"notes"_s, u"FILE"_s,
                     RuleCommands::tr("JSON with what is new: {\"en\", \"zh\", \"zh-TW\"}."));
    options.addValue(u"next-key"_s, u"PUBLIC"_s, RuleCommands::tr("A key that may sign the following sets."));
}

} // namespace

ExitCode packRules(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"rules pack FOLDER --version NUMBER --output FILE [--best-before DATE] [--date DATE] "
        "[--program VERSION] [--notes FILE] [--next-key PUBLIC] [--json]"_s,
        RuleCommands::tr("For who publishes rules: checks the rule files and puts them into one file, which is "
           "signed then: minisign -S -s KEY -m FILE"));
    declare(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const auto output = options.value(u"output"_s);
    if (!output)
        return refuseUsage(missingOption(u"output"_s), options.format(), context);
    const Result<RuleSet> set = askedSet(options, beijingDate(context.clock.now()));
    if (!set && exitCodeOf(set.error()) == ExitCode::WrongUsage)
        return refuseUsage(set.error(), options.format(), context);
    const QJsonObject nothing{{u"version"_s, QJsonValue()}, {u"file"_s, QJsonValue()}};
    if (!set)
        return refuseRules(set.error(), nothing, options.format(), context);
    if (const Result<void> written = writeSet(*set, *output); !written)
        return refuseRules(written.error(), nothing, options.format(), context);
    if (options.format() == OutputFormat::Json)
        writeJson(context.out,
                  {{u"version"_s, set->version}, {u"file"_s, *output}, {u"error"_s, QJsonValue()}});
    else
        writeLine(context.out, RuleCommands::tr("Written, and to be signed now: %1").arg(*output));
    return ExitCode::Done;
}

} // namespace beian
