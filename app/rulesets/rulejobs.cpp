// SPDX-License-Identifier: MIT
#include "app/rulesets/rulejobs.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// As text; empty where it cannot be read.
QByteArray stateOf(const RuleSources &sources)
{
    const Result<RuleSetState> state =
        readRuleSetState(RuleSetFolder(sources.dataFolder + "/rules"_L1).stateFile());
    return state ? ruleSetStateJson(*state) : QByteArray();
}

} // namespace

RuleJobs::RuleJobs(const RuleSources &sources, const RuleDownloadOptions &options)
    : m_sources(sources)
    , m_options(options)
    , m_known(stateOf(sources))
{ }

// To read a set again takes memory and time that a program in the background should not.
void RuleJobs::look()
{
    if (stateOf(m_sources) != m_known)
        tell();
}

void RuleJobs::tell()
{
    m_known = stateOf(m_sources);
    if (const Result<RulesInForce> rules = rulesInForce(m_sources))
        Q_EMIT found(*rules);
}

void RuleJobs::ask(const QDateTime &now)
{
    RuleSetStore store(m_sources.dataFolder, m_sources.keys, m_sources.program);
    const bool isAsked = !m_sources.keys.isEmpty() && !m_sources.address.isEmpty()
        && store.claimQuestion(m_sources.address, now);
    if (!isAsked)
        look();
    else if (isWebAddress(m_sources.address))
        askWeb(store, now);
    else
        askFolder(store, now);
}

void RuleJobs::askWeb(RuleSetStore store, const QDateTime &now)
{
    auto *download = new RuleDownload(m_options, this);
    // The rules that are built in lie in no folder of sets.
    const bool isBuiltIn = m_sources.pinned == builtInVersion(m_sources.builtInFolder);
    const QByteArray etag = store.knownEtag(isBuiltIn ? 0 : m_sources.pinned);
    connect(download, &RuleDownload::finished, this,
            [this, download, store, now](const RuleDownloadAnswer &answer) mutable {
                download->deleteLater();
                take(store, answer, now);
            });
    download->start(QUrl(ruleFileAt(m_sources.address)), etag);
}

void RuleJobs::askFolder(RuleSetStore &store, const QDateTime &now)
{
    const Result<SignedRuleSet> file = readSignedRuleSet(ruleFileAt(m_sources.address));
    RuleDownloadAnswer answer;
    if (file)
        answer.set = *file;
    else
        answer.fault = file.error();
    take(store, answer, now);
}

void RuleJobs::take(RuleSetStore &store, const RuleDownloadAnswer &answer, const QDateTime &now)
{
    std::optional<Error> refusal = answer.fault;
    if (answer.set) {
        const Result<AcceptedRuleSet> done =
            store.install(*answer.set, {0, RuleOrigin::Address, now},
                          builtInVersion(m_sources.builtInFolder), m_sources.pinned);
        // That the publisher has nothing newer is no fault.
        if (!done && done.error().kind != ErrorKind::RuleSetOlder)
            refusal = done.error();
    }
    store.keepAnswer(refusal ? QByteArray() : answer.etag, refusal);
    tell();
}

void RuleJobs::compare(const RuleBook &before, const RuleBook &after,
                       const QList<FilingRecord> &records)
{
    const Result<RuleFiles> old = filesOf(before.publication, m_sources);
    const Result<RuleFiles> now = filesOf(after.publication, m_sources);
    // What can no longer be read is not compared; what it does to the filings is known all the same.
    const bool isComplete = old && now;
    Q_EMIT compared({isComplete ? *old : RuleFiles(), isComplete ? *now : RuleFiles(),
                     changedFilings(records, before, after)});
}

void RuleJobs::install(const QString &name, const QDateTime &now)
{
    const Result<SignedRuleSet> file = readSignedRuleSet(name);
    if (!file) {
        Q_EMIT refused(file.error());
        return;
    }
    RuleSetStore store(m_sources.dataFolder, m_sources.keys, m_sources.program);
    const Result<AcceptedRuleSet> done =
        store.install(*file, {0, RuleOrigin::File, now}, builtInVersion(m_sources.builtInFolder),
                      m_sources.pinned);
    if (done)
        tell();
    else
        Q_EMIT refused(done.error());
}

} // namespace beian
