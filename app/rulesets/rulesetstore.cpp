// SPDX-License-Identifier: MIT
#include "app/rulesets/rulesetstore.h"

#include <algorithm>
#include <utility>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// RuleSetMalformed also where the rules contradict themselves, or it announces what is no key.
Result<AcceptedRuleSet> checked(RuleSet set, const MinisignKey &key)
{
    if (!set.nextKey.isEmpty() && !MinisignKey::read(set.nextKey))
        return Error{ErrorKind::RuleSetMalformed, u"nextKey"_s};
    Result<RuleBook> book = RuleBook::read(set.files);
    if (!book)
        return Error{ErrorKind::RuleSetMalformed, book.error().detail};
    return AcceptedRuleSet{std::move(set), book.take(), key};
}

} // namespace

RuleSetStore::RuleSetStore(const QString &dataFolder, const QList<MinisignKey> &keys,
                           const QVersionNumber &program)
    : m_folder(dataFolder + "/rules"_L1)
    , m_keys(keys)
    , m_program(program)
{
    readState();
}

void RuleSetStore::readState()
{
    const Result<RuleSetState> state = readRuleSetState(m_folder.stateFile());
    m_stateFault = state ? std::nullopt : std::optional(state.error());
    m_state = state ? *state : stateOfFolder();
}

// What counts is what can be accepted; since when, and where from, is lost.
RuleSetState RuleSetStore::stateOfFolder()
{
    m_state = {};
    m_state.announcing = m_folder.versions();
    RuleSetState state;
    for (const qint64 version : std::as_const(m_state.announcing)) {
        const Result<AcceptedRuleSet> set = installed(version);
        if (!set)
            continue;
        state.former = std::exchange(state.current, InstalledRuleSet{version, RuleOrigin::File, {}});
        state.newest = version;
        if (!set->set.nextKey.isEmpty())
            state.announcing << version;
    }
    return state;
}

// In the order in which they were installed, since one may be signed with the key of another.
QList<MinisignKey> RuleSetStore::keysWithAnnounced() const
{
    QList<MinisignKey> keys = m_keys;
    for (const qint64 version : m_state.announcing) {
        const Result<SignedRuleSet> file = readSignedRuleSet(m_folder.fileOf(version));
        if (!file || !verifySignature(file->content, file->signature, keys))
            continue;
        const Result<RuleSet> set = readRuleSet(file->content, m_program);
        if (const auto next = set ? MinisignKey::read(set->nextKey) : std::nullopt)
            keys << *next;
    }
    return keys;
}

Result<AcceptedRuleSet> RuleSetStore::examine(const SignedRuleSet &file) const
{
    const Result<MinisignKey> key =
        verifySignature(file.content, file.signature, keysWithAnnounced());
    if (!key)
        return key.error();
    Result<RuleSet> set = readRuleSet(file.content, m_program);
    if (!set)
        return set.error();
    return checked(set.take(), *key);
}

Result<AcceptedRuleSet> RuleSetStore::installed(qint64 version) const
{
    const Result<SignedRuleSet> file = readSignedRuleSet(m_folder.fileOf(version));
    if (!file)
        return file.error();
    Result<AcceptedRuleSet> set = examine(*file);
    // Somebody gave another set the name of this one.
    if (set && set->set.version != version)
        return Error{ErrorKind::RuleSetMalformed, u"version"_s};
    return set;
}

Result<void> RuleSetStore::mayFollow(const AcceptedRuleSet &set, const SignedRuleSet &file,
                                     qint64 atLeast, qint64 pinned) const
{
    const qint64 version = set.set.version;
    if (version == pinned)
        return {};
    const qint64 newest = std::max(m_state.newest, atLeast);
    if (version > newest)
        return {};
    // What is here already, or takes the place of what the disk has damaged.
    const Result<SignedRuleSet> same = readSignedRuleSet(m_folder.fileOf(version));
    const bool isSame = same && same->content == file.content;
    if (version == m_state.newest && (isSame || !installed(version)))
        return {};
    return Error{ErrorKind::RuleSetOlder, QString::number(newest)};
}

RuleSetState RuleSetStore::stateAfter(const AcceptedRuleSet &set, const InstalledRuleSet &as,
                                      qint64 pinned) const
{
    RuleSetState state = m_state;
    // Installed once more, it does not become its own predecessor. What the administrator wants is in force
    // from there, and no newer one takes its place.
    const bool isWanted = pinned != 0 && state.former.version == pinned && as.version != pinned;
    if (state.current.version != as.version && !isWanted)
        state.former = state.current;
    state.current = as;
    state.newest = std::max(state.newest, as.version);
    if (!set.set.nextKey.isEmpty() && !state.announcing.contains(as.version))
        state.announcing << as.version;
    return state;
}

Result<AcceptedRuleSet> RuleSetStore::install(const SignedRuleSet &file, const InstalledRuleSet &as,
                                              qint64 atLeast, qint64 pinned)
{
    // What is refused leaves no folder behind.
    if (const Result<AcceptedRuleSet> set = examine(file); !set)
        return set;
    std::optional<AcceptedRuleSet> set;
    const Result<void> done = alone([&]() -> Result<void> {
        Result<AcceptedRuleSet> installed = installAlone(file, as, atLeast, pinned);
        if (!installed)
            return installed.error();
        set = installed.take();
        return {};
    });
    return done ? Result<AcceptedRuleSet>(*set) : done.error();
}

Result<void> RuleSetStore::alone(const std::function<Result<void>()> &act)
{
    return m_folder.alone([&] {
        readState();
        return act();
    });
}

bool RuleSetStore::claimQuestion(const QString &address, const QDateTime &now)
{
    bool isClaimed = false;
    const Result<void> done = alone([&]() -> Result<void> {
        const QDateTime &last = m_state.checked;
        if (last.isValid() && last <= now && now < last.addDays(1) && m_state.address == address)
            return {};
        if (m_state.address != address)
            m_state.etag.clear();
        m_state.address = address;
        m_state.checked = now;
        const Result<void> written = m_folder.writeState(ruleSetStateJson(m_state));
        isClaimed = written.isOk();
        return written;
    });
    return done && isClaimed;
}

QByteArray RuleSetStore::knownEtag(qint64 pinned) const
{
    const auto isLost = [this](qint64 version) { return version != 0 && !installed(version); };
    return isLost(m_state.current.version) || isLost(pinned) ? QByteArray() : m_state.etag;
}

void RuleSetStore::keepAnswer(const QByteArray &etag, const std::optional<Error> &refusal)
{
    (void)alone([&] {
        m_state.etag = etag;
        m_state.refusal = refusal;
        return m_folder.writeState(ruleSetStateJson(m_state));
    });
}

Result<AcceptedRuleSet> RuleSetStore::installAlone(const SignedRuleSet &file,
                                                   const InstalledRuleSet &as, qint64 atLeast,
                                                   qint64 pinned)
{
    Result<AcceptedRuleSet> set = examine(file);
    if (!set)
        return set;
    if (const Result<void> follows = mayFollow(*set, file, atLeast, pinned); !follows)
        return follows.error();
    // What is here already stays as it came.
    const bool isHere = m_state.current.version == set->set.version && !m_stateFault;
    if (const auto same = readSignedRuleSet(m_folder.fileOf(set->set.version));
        isHere && same && *same == file)
        return set;
    InstalledRuleSet installed = as;
    installed.version = set->set.version;
    const RuleSetState after = stateAfter(*set, installed, pinned);
    // The last of three files is the switch.
    Result<void> written = m_folder.writeSet(installed.version, file);
    if (written)
        written = m_folder.writeState(ruleSetStateJson(after));
    if (!written)
        return written.error();
    m_state = after;
    m_folder.removeAllBut(m_state.announcing
                          + QList<qint64>{m_state.current.version, m_state.former.version});
    return set;
}

} // namespace beian
