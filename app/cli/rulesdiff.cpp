// SPDX-License-Identifier: MIT
#include <QtCore/qfileinfo.h>

#include "app/cli/keptfilings.h"
#include "app/cli/rulesreport.h"
#include "app/rules/words.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// One of the two that are compared.
struct Side
{
    qint64 version = 0;
    RuleFiles files;
    RuleBook book;
};

Result<Side> sideOf(qint64 version, const Result<RuleFiles> &files)
{
    Result<RuleBook> book = files ? RuleBook::read(*files) : files.error();
    if (!book)
        return book.error();
    if (version == 0)
        version = versionOfDate(book->version);
    return Side{version, *files, book.take()};
}

// The program's own, a folder of rule files, or a packed set. Whose signature it has does not matter:
// nothing is put in force.
Result<Side> readSide(const QString &name)
{
    if (name == "built-in"_L1)
        return sideOf(0, readRuleFiles(RuleBook::builtInFolder()));
    if (QFileInfo(name).isDir())
        return sideOf(0, readRuleFiles(name));
    const Result<QByteArray> content = readRuleSetFile(name);
    if (!content)
        return content.error();
    const auto program = QVersionNumber::fromString(QCoreApplication::applicationVersion());
    const Result<RuleSet> set = readRuleSet(*content, program);
    return set ? sideOf(set->version, set->files) : Result<Side>(set.error());
}

// None in a folder in which nothing was ever kept.
Result<QList<FilingRecord>> keptFilings(const CommandOptions &options, const CommandContext &context)
{
    const Result<KeepingPlace> place =
        keepingPlace(options.value(u"data"_s).value_or(QString()), context);
    if (!place)
        return place.error();
    QList<FilingRecord> all;
    if (!isAnythingKept(*place))
        return all;
    FilingDatabase store;
    StoreReport opening;
    const QDateTime now = context.clock.now();
    const Result<void> opened = openKept(store, *place, now, opening, [&] {
        all.clear();
        return store.load(now, [&all](const QList<FilingRecord> &records, bool) {
            all << records;
            return true;
        });
    });
    return opened ? Result<QList<FilingRecord>>(all) : opened.error();
}

QJsonArray rolesJson(const QList<Role> &roles)
{
    QJsonArray words;
    for (const Role role : roles)
        words << wordOf(role);
    return words;
}

QJsonObject json(const FilingUnderRules &under)
{
    return {{u"required"_s, rolesJson(under.required)},
            {u"optional"_s, rolesJson(under.optional)},
            {u"page"_s, textOrNull(under.page.toString())},
            {u"hours"_s, under.hours == 0 ? QJsonValue() : QJsonValue(under.hours)}};
}

QJsonArray json(const QList<RuleChange> &changes)
{
    QJsonArray list;
    for (const RuleChange &change : changes) {
        list << QJsonObject{{u"file"_s, change.file},
                            {u"fact"_s, change.fact},
                            {u"before"_s, textOrNull(change.before)},
                            {u"after"_s, textOrNull(change.after)},
                            {u"text"_s, ruleChangeText(change)}};
    }
    return list;
}

QJsonArray json(const QList<ChangedFiling> &filings)
{
    QJsonArray list;
    for (const ChangedFiling &filing : filings) {
        list << QJsonObject{{u"id"_s, filing.id.toString(QUuid::WithoutBraces)},
                            {u"before"_s, json(filing.before)},
                            {u"after"_s, json(filing.after)}};
    }
    return list;
}

void tellPeople(const QList<RuleChange> &changes, const QList<ChangedFiling> &filings,
                const CommandContext &context)
{
    if (changes.isEmpty())
        writeLine(context.out, RuleCommands::tr("They say the same."));
    for (const RuleChange &change : changes)
        writeLine(context.out, ruleChangeText(change));
    writeLine(context.out,
              RuleCommands::tr("%n kept filing(s) would be treated otherwise.", nullptr,
                               int(filings.size())));
    for (const ChangedFiling &filing : filings)
        writeLine(context.out, "  "_L1 + filing.id.toString(QUuid::WithoutBraces));
}

} // namespace

ExitCode diffRules(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"rules diff OLD NEW [--data DIR] [--json]"_s,
        RuleCommands::tr("What two rule sets say differently, and which kept filings the new one "
                         "would treat otherwise. Each is a file, a folder, or built-in."));
    options.addArgument(u"diff"_s, RuleCommands::tr("What to do with it."));
    options.addArgument(u"OLD"_s, RuleCommands::tr("The rules until now."));
    options.addArgument(u"NEW"_s, RuleCommands::tr("The rules from now on."));
    options.addValue(u"data"_s, u"DIR"_s, RuleCommands::tr("The folder of the kept filings."));
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const Result<Side> before = readSide(options.argument(1));
    const Result<Side> after = readSide(options.argument(2));
    const Result<QList<FilingRecord>> kept = keptFilings(options, context);
    for (const Error *error : {before ? nullptr : &before.error(), after ? nullptr : &after.error(),
                               kept ? nullptr : &kept.error()}) {
        if (error)
            return refuseRules(*error, {}, options.format(), context);
    }
    const QList<RuleChange> changes = ruleChanges(before->files, after->files, context.language);
    const QList<ChangedFiling> filings = changedFilings(*kept, before->book, after->book);
    if (options.format() == OutputFormat::Json) {
        writeJson(context.out,
                  {{u"old"_s, before->version},
                   {u"new"_s, after->version},
                   {u"changes"_s, json(changes)},
                   {u"filings"_s, json(filings)},
                   {u"error"_s, QJsonValue()}});
    } else {
        tellPeople(changes, filings, context);
    }
    return ExitCode::Done;
}

} // namespace beian
