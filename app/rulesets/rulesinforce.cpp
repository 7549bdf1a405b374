// SPDX-License-Identifier: MIT
#include "app/rulesets/rulesinforce.h"

#include <algorithm>
#include <utility>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>

#include "app/settings/administratorsown.h"
#include "app/settings/administratorfile.h"
#include "app/settings/plainfile.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

RulesInForce inForce(const AcceptedRuleSet &accepted, const InstalledRuleSet &as)
{
    RulesInForce rules;
    rules.book = accepted.book;
    rules.origin = as.origin;
    rules.version = accepted.set.version;
    rules.key = accepted.key.text();
    rules.since = as.since;
    rules.bestBefore = accepted.set.bestBefore;
    rules.notes = accepted.set.notes;
    rules.book.version = QString::number(accepted.set.version);
    return rules;
}

// The one that the administrator wants, then the newer one. They are in another order only where an
// administrator had gone back.
QList<InstalledRuleSet> inOrder(const RuleSetState &state, qint64 pinned)
{
    QList<InstalledRuleSet> sets{state.current, state.former};
    std::ranges::stable_sort(sets, [pinned](const auto &a, const auto &b) {
        return std::pair(a.version == pinned, a.version) > std::pair(b.version == pinned, b.version);
    });
    return sets;
}

// A set of the data folder that goes before the built-in rules; empty for none. `fault` says why a
// better one than this could not be used.
std::optional<RulesInForce> installedRules(const RuleSetStore &store, const RuleSources &sources,
                                           std::optional<Error> &fault)
{
    const qint64 builtIn = builtInVersion(sources.builtInFolder);
    if (sources.pinned != 0 && sources.pinned == builtIn)
        return std::nullopt;
    for (const InstalledRuleSet &candidate : inOrder(store.state(), sources.pinned)) {
        const bool isWanted = candidate.version > builtIn
            || (candidate.version != 0 && candidate.version == sources.pinned);
        if (!isWanted)
            continue;
        const Result<AcceptedRuleSet> set = store.installed(candidate.version);
        if (set)
            return inForce(*set, candidate);
        if (!fault)
            fault = set.error();
    }
    if (!fault)
        fault = store.stateFault();
    return std::nullopt;
}

Result<RulesInForce> plainRules(const QString &folder, RuleOrigin origin)
{
    Result<RuleBook> book = RuleBook::load(folder);
    if (!book)
        return book.error();
    RulesInForce rules;
    rules.book = book.take();
    rules.origin = origin;
    rules.version = versionOfDate(rules.book.version);
    return rules;
}

// Empty where there is no such folder.
std::optional<RulesInForce> machineRules(const QString &folder, std::optional<Error> &fault)
{
    if (folder.isEmpty() || !isAnythingThere(folder))
        return std::nullopt;
    const Result<RulesInForce> rules = isAdministratorsOwn(folder)
        ? plainRules(folder, RuleOrigin::Machine)
        : Result<RulesInForce>(Error{ErrorKind::RuleFolderNotProtected, folder});
    if (rules)
        return *rules;
    fault = rules.error();
    return std::nullopt;
}

} // namespace

RuleSources ruleSources(const Places &places)
{
    const AdministratorFile file = readAdministratorFile(places.administratorFile);
    const QString keys = QStringLiteral(BEIAN_RULE_KEY ";")
        + file.values.value(Setting::RuleKeys).toString();
    // What the administrator may have meant by a line that was not understood is that nobody is asked.
    const bool isDoubtful = file.doubtful.contains(Setting::RuleAddress);
    const QVariant address = isDoubtful ? QVariant(QString())
                                        : file.values.value(Setting::RuleAddress,
                                                            QStringLiteral(BEIAN_RULE_ADDRESS));
    return {.builtInFolder = RuleBook::builtInFolder(),
            .dataFolder = places.dataFolder,
            .machineFolder = QFileInfo(places.administratorFile).absolutePath() + "/rules"_L1,
            .keys = MinisignKey::readList(keys).value_or(QList<MinisignKey>()),
            .program = QVersionNumber::fromString(QCoreApplication::applicationVersion()),
            .pinned = file.values.value(Setting::RuleVersion).toLongLong(),
            .address = address.toString()};
}

qint64 builtInVersion(const QString &builtInFolder)
{
    QFile file(builtInFolder + "/sources.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return versionOfDate(
        QJsonDocument::fromJson(file.readAll()).object().value("version"_L1).toString());
}

Result<RuleFiles> filesOf(const RulePublication &publication, const RuleSources &sources)
{
    if (publication.origin == RuleOrigin::BuiltIn)
        return readRuleFiles(sources.builtInFolder);
    if (publication.origin == RuleOrigin::Machine)
        return readRuleFiles(sources.machineFolder);
    const RuleSetStore store(sources.dataFolder, sources.keys, sources.program);
    const Result<AcceptedRuleSet> set = store.installed(publication.version);
    return set ? Result<RuleFiles>(set->set.files) : set.error();
}

Result<RulesInForce> rulesInForce(const RuleSources &sources)
{
    const RuleSetStore store(sources.dataFolder, sources.keys, sources.program);
    std::optional<Error> fault;
    std::optional<RulesInForce> rules = machineRules(sources.machineFolder, fault);
    if (!rules)
        rules = installedRules(store, sources, fault);
    Result<RulesInForce> found = rules ? Result<RulesInForce>(*rules)
                                       : plainRules(sources.builtInFolder, RuleOrigin::BuiltIn);
    if (!found)
        return found;
    RulesInForce result = found.take();
    result.fault = fault;
    result.checked = store.state().checked;
    result.address = sources.address;
    // Of another address it says nothing.
    if (store.state().address == sources.address)
        result.refusal = store.state().refusal;
    result.book.publication = result;
    return result;
}

} // namespace beian
