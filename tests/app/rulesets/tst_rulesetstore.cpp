// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "app/rules/rulepublication.h"
#include "app/rulesets/rulesetfolder.h"
#include "app/rulesets/rulesetstate.h"
#include "app/support/qtversion.h"
#include "tests/app/rulesets/rulesetbench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Each test has a data folder of its own.
class RuleSetStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void installsWhatIsNewer();
    void refusesWhatIsNotNewer();
    void theSameOnceMoreIsNoFault();
    void anAdministratorGoesBackByName();
    void refusesWhatIsNotAccepted_data();
    void refusesWhatIsNotAccepted();
    void aNextKeyIsTrustedAsLongAsItsSetIs();
    void stoppedBeforeAnyStepNothingIsLost();
    void whatTheDiskDamagedIsSeenAndReplaced();
    void keepsTwoSetsAndThoseThatAnnouncedKeys();
    void aSignatureMustLieBeside();
    void everyChangedByteOfASetIsSeen();
    void withoutItsStateTheSetsThatAreThereCount();
    void anotherProgramThatInstallsIsNotOverwritten();
    void whatOthersPutThereStays();

private:
    static constexpr qint64 first = 2026113001;
    static constexpr qint64 second = 2026113002;
    static constexpr qint64 third = 2026113003;

    RuleSetStore store() const
    {
        return RuleSetStore(m_folder->path(), {m_publisher.key()}, testedProgram());
    }
    // The version that is in force for whoever opens the folder anew; 0: none.
    qint64 current() const
    {
        const RuleSetStore opened = store();
        const Result<AcceptedRuleSet> set = opened.installed(opened.state().current.version);
        return set ? set->set.version : 0;
    }
    std::optional<ErrorKind> install(const SignedRuleSet &set, qint64 atLeast = 0,
                                     qint64 pinned = 0) const
    {
        const auto done = store().install(set, {0, RuleOrigin::File, m_now}, atLeast, pinned);
        return done ? std::nullopt : std::optional(done.error().kind);
    }
    SignedRuleSet signedSet(qint64 version) const
    {
        return m_publisher.signedSet(ruleSetOf(version));
    }

    const Publisher m_publisher;
    const QDateTime m_now{QDate(2026, 11, 30), QTime(8, 0), utcZone};
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr std::optional<ErrorKind> nothing;

} // namespace

void RuleSetStoreTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

void RuleSetStoreTest::installsWhatIsNewer()
{
    QCOMPARE(current(), 0);
    QCOMPARE(install(signedSet(first)), nothing);
    QCOMPARE(current(), first);
    QCOMPARE(install(signedSet(second)), nothing);
    QCOMPARE(current(), second);
    const RuleSetState state = store().state();
    QCOMPARE(state.current, (InstalledRuleSet{second, RuleOrigin::File, m_now}));
    QCOMPARE(state.former.version, first);
    QCOMPARE(state.newest, second);
}

void RuleSetStoreTest::refusesWhatIsNotNewer()
{
    QCOMPARE(install(signedSet(first), first), ErrorKind::RuleSetOlder);
    QCOMPARE(install(signedSet(second)), nothing);
    QCOMPARE(install(signedSet(first)), ErrorKind::RuleSetOlder);
    // The same number, other rules.
    const SignedRuleSet other = m_publisher.signedSet(withHours(ruleSetOf(second), 48));
    QCOMPARE(install(other), ErrorKind::RuleSetOlder);
    QCOMPARE(current(), second);
}

void RuleSetStoreTest::theSameOnceMoreIsNoFault()
{
    QCOMPARE(install(signedSet(first)), nothing);
    QCOMPARE(install(signedSet(second)), nothing);
    const RuleSetState before = store().state();
    const InstalledRuleSet later{0, RuleOrigin::Address, m_now.addDays(1)};
    QVERIFY(store().install(signedSet(second), later, 0));
    // Since when, and where from, stays as it was.
    QCOMPARE(store().state().current, before.current);
    QCOMPARE(store().state().former.version, first);
}

void RuleSetStoreTest::anAdministratorGoesBackByName()
{
    QCOMPARE(install(signedSet(second)), nothing);
    QCOMPARE(install(signedSet(first), second, third), ErrorKind::RuleSetOlder);
    QCOMPARE(install(signedSet(first), second, first), nothing);
    QCOMPARE(current(), first);
    // What was the newest stays so.
    QCOMPARE(store().state().newest, second);
}

void RuleSetStoreTest::refusesWhatIsNotAccepted_data()
{
    QTest::addColumn<SignedRuleSet>("set");
    QTest::addColumn<ErrorKind>("kind");
    const Publisher stranger;
    const SignedRuleSet good = signedSet(second);
    RuleSet noRules = ruleSetOf(second);
    noRules.files.insert(u"pilot.json"_s, {});
    RuleSet noKey = ruleSetOf(second);
    noKey.nextKey = u"key"_s;
    RuleSet newer = ruleSetOf(second);
    newer.oldestProgram = QVersionNumber(9, 0);
    QTest::newRow("signed by a stranger")
        << stranger.signedSet(ruleSetOf(second)) << ErrorKind::RuleSetKeyUnknown;
    QTest::newRow("not signed") << SignedRuleSet{good.content, {}} << ErrorKind::RuleSetUnsigned;
    QTest::newRow("changed after it was signed")
        << SignedRuleSet{good.content + ' ', good.signature} << ErrorKind::RuleSetSignatureWrong;
    QTest::newRow("signed, and no set")
        << SignedRuleSet{"{}", m_publisher.sign("{}")} << ErrorKind::RuleSetMalformed;
    QTest::newRow("signed, and no rules") << m_publisher.signedSet(noRules)
                                          << ErrorKind::RuleSetMalformed;
    QTest::newRow("announces what is no key") << m_publisher.signedSet(noKey)
                                              << ErrorKind::RuleSetMalformed;
    QTest::newRow("for a newer program") << m_publisher.signedSet(newer)
                                         << ErrorKind::RuleSetForNewerProgram;
}

void RuleSetStoreTest::refusesWhatIsNotAccepted()
{
    QFETCH(SignedRuleSet, set);
    QFETCH(ErrorKind, kind);
    QCOMPARE(install(signedSet(first)), nothing);
    QCOMPARE(install(set), kind);
    QCOMPARE(current(), first);
}

void RuleSetStoreTest::aNextKeyIsTrustedAsLongAsItsSetIs()
{
    const Publisher next;
    const Publisher afterNext;
    RuleSet announcing = ruleSetOf(first);
    announcing.nextKey = next.key().text();
    RuleSet announcingMore = ruleSetOf(second);
    announcingMore.nextKey = afterNext.key().text();
    QCOMPARE(install(next.signedSet(ruleSetOf(third))), ErrorKind::RuleSetKeyUnknown);
    QCOMPARE(install(m_publisher.signedSet(announcing)), nothing);
    QCOMPARE(install(next.signedSet(announcingMore)), nothing);
    QCOMPARE(install(afterNext.signedSet(ruleSetOf(third))), nothing);
    QCOMPARE(current(), third);
    // The administrator no longer trusts the first key: what hangs on it falls with it.
    const RuleSetStore without(m_folder->path(), {}, testedProgram());
    QCOMPARE(without.installed(third).error().kind, ErrorKind::RuleSetKeyUnknown);
}

// Before each step, as when the power fails there: the old set or the new one is in force, whole.
void RuleSetStoreTest::stoppedBeforeAnyStepNothingIsLost()
{
    QCOMPARE(install(signedSet(first)), nothing);
    int stops = 0;
    for (bool isDone = false; !isDone; ++stops) {
        RuleSetStore opened = store();
        int left = stops;
        opened.setSeam([&left] { return left-- > 0; });
        isDone = opened.install(signedSet(second), {0, RuleOrigin::File, m_now}, 0).isOk();
        QCOMPARE(current(), isDone ? second : first);
    }
    QCOMPARE(stops, 7); // before and within signature, rules, state
    QCOMPARE(install(signedSet(second)), nothing);
    QCOMPARE(current(), second);
}

void RuleSetStoreTest::whatTheDiskDamagedIsSeenAndReplaced()
{
    QCOMPARE(install(signedSet(first)), nothing);
    QFile file(m_folder->filePath(u"rules/%1.rules"_s.arg(first)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(1000));
    QCOMPARE(file.write("?"), 1);
    file.close();
    QCOMPARE(store().installed(first).error().kind, ErrorKind::RuleSetSignatureWrong);
    QCOMPARE(install(signedSet(first)), nothing);
    QCOMPARE(current(), first);
    // Another set under the name of this one.
    QVERIFY(writeSigned(file.fileName(), signedSet(second)));
    QCOMPARE(store().installed(first).error().kind, ErrorKind::RuleSetMalformed);
}

void RuleSetStoreTest::keepsTwoSetsAndThoseThatAnnouncedKeys()
{
    RuleSet announcing = ruleSetOf(first);
    announcing.nextKey = Publisher().key().text();
    QCOMPARE(install(m_publisher.signedSet(announcing)), nothing);
    for (const qint64 version : {second, third, third + 1})
        QCOMPARE(install(signedSet(version)), nothing);
    const QStringList names = QDir(m_folder->filePath(u"rules"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names,
             (QStringList{u"2026113001.rules"_s, u"2026113001.rules.minisig"_s, u"2026113003.rules"_s,
                          u"2026113003.rules.minisig"_s, u"2026113004.rules"_s,
                          u"2026113004.rules.minisig"_s, u"state.json"_s}));
}

void RuleSetStoreTest::aSignatureMustLieBeside()
{
    const QString name = m_folder->filePath(u"规则.rules"_s);
    QCOMPARE(readSignedRuleSet(name).error().kind, ErrorKind::FileUnreadable);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(readSignedRuleSet(name).error().kind, ErrorKind::RuleSetUnsigned);
    QVERIFY(file.resize(largestRuleSet + 1));
    QCOMPARE(readSignedRuleSet(name).error().kind, ErrorKind::RuleSetTooLarge);
    QVERIFY(writeSigned(name, signedSet(first)));
    QVERIFY(readSignedRuleSet(name));
}

// The smallest book that is accepted, each of its bytes in turn.
void RuleSetStoreTest::everyChangedByteOfASetIsSeen()
{
    const SignedRuleSet good = m_publisher.signedSet(smallRuleSet(first));
    const RuleSetStore opened = store();
    QVERIFY(opened.examine(good));
    for (qsizetype i = 0; i < good.content.size(); ++i) {
        SignedRuleSet changed = good;
        changed.content[i] = char(changed.content.at(i) ^ 1);
        const Result<AcceptedRuleSet> set = opened.examine(changed);
        QVERIFY2(!set, qPrintable(QString::number(i)));
        QCOMPARE(set.error().kind, ErrorKind::RuleSetSignatureWrong);
    }
}

void RuleSetStoreTest::withoutItsStateTheSetsThatAreThereCount()
{
    const Publisher next;
    RuleSet announcing = ruleSetOf(first);
    announcing.nextKey = next.key().text();
    QCOMPARE(install(m_publisher.signedSet(announcing)), nothing);
    QCOMPARE(install(next.signedSet(ruleSetOf(second))), nothing);
    // Somebody's file that is no set counts for nothing, whatever its name.
    QVERIFY(writeSigned(m_folder->filePath(u"rules/9999999999.rules"_s),
                        Publisher().signedSet(ruleSetOf(9999999999))));
    const QString name = m_folder->filePath(u"rules/state.json"_s);
    QFile file(name);
    QVERIFY(file.resize(file.size() / 2));
    const RuleSetStore opened = store();
    QVERIFY(opened.stateFault());
    QCOMPARE(opened.state().current.version, second);
    QCOMPARE(opened.state().former.version, first);
    QCOMPARE(opened.state().newest, second);
    QCOMPARE(current(), second);
    // An older one is refused as before, and the next installation mends the file.
    QCOMPARE(install(signedSet(first - 1)), ErrorKind::RuleSetOlder);
    QCOMPARE(install(next.signedSet(ruleSetOf(third))), nothing);
    QVERIFY(!store().stateFault());
    QCOMPARE(current(), third);
    // Lost altogether it says nothing: then no set was installed.
    QVERIFY(QFile::remove(name));
    QCOMPARE(current(), 0);
    QVERIFY(!store().stateFault());
}

// Both were opened before either installed.
void RuleSetStoreTest::anotherProgramThatInstallsIsNotOverwritten()
{
    RuleSetStore one = store();
    RuleSetStore other = store();
    const InstalledRuleSet as{0, RuleOrigin::Address, m_now};
    QVERIFY(one.install(signedSet(second), as, 0));
    QCOMPARE(other.install(signedSet(first), as, 0).error().kind, ErrorKind::RuleSetOlder);
    QVERIFY(other.install(signedSet(third), as, 0));
    QCOMPARE(current(), third);
    QCOMPARE(store().state().former.version, second);
}

void RuleSetStoreTest::whatOthersPutThereStays()
{
    QCOMPARE(install(signedSet(first)), nothing);
    const QString theirs = m_folder->filePath(u"rules/备注.txt"_s);
    QFile file(theirs);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(install(signedSet(second)), nothing);
    QVERIFY(QFile::exists(theirs));
}

QTEST_APPLESS_MAIN(RuleSetStoreTest)
#include "tst_rulesetstore.moc"
