// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "app/rules/rulefiles.h"
#include "app/settings/administratorsown.h"
#include "app/rulesets/rulesinforce.h"
#include "app/support/privatefiles.h"
#include "app/support/qtversion.h"
#include "tests/app/rulesets/rulesetbench.h"
#include "tests/rights.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class RulesInForceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAnySetTheBuiltInRulesHold();
    void theInstalledSetHoldsUntilTheProgramHasNewerRules();
    void theFormerSetHoldsWhenTheOneAfterItIsDamaged();
    void withBothDamagedTheBuiltInRulesHold();
    void anAdministratorsVersionHoldsThoughItIsOlder();
    void whenTheAdministratorsLineGoesTheNewerSetIsBack();
    void theAdministratorsVersionStaysWhateverIsPublished();
    void theAdministratorCanGoBackToTheBuiltInRules();
    void aStateThatIsLostIsTold();
    void aFolderThatOthersCanChangeIsNotUsed();
    void theStateCanSayAnything_data();
    void theStateCanSayAnything();

private:
    void install(const RuleSet &set, qint64 pinned = 0);
    void damage(qint64 version) const;
    [[nodiscard]] RuleSources sources() const;
    // An hour of the national rules, by which the sets of these tests differ.
    static int hoursOf(const RulesInForce &rules) { return rules.book.national.hours; }

    static constexpr qint64 first = 3000010101; // newer than any that is built in
    static constexpr qint64 second = 3000010102;
    const Publisher m_publisher;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RulesInForceTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

RuleSources RulesInForceTest::sources() const
{
    return {.builtInFolder = QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"),
            .dataFolder = m_folder->path(),
            .machineFolder = m_folder->filePath(u"machine"_s),
            .keys = {m_publisher.key()},
            .program = testedProgram()};
}

void RulesInForceTest::install(const RuleSet &set, qint64 pinned)
{
    RuleSetStore store(m_folder->path(), {m_publisher.key()}, testedProgram());
    const QDateTime now(QDate(2026, 11, 30), QTime(8, 0), utcZone);
    QVERIFY(store.install(m_publisher.signedSet(set), {0, RuleOrigin::File, now}, 0, pinned));
}

void RulesInForceTest::damage(qint64 version) const
{
    QFile file(m_folder->filePath(u"rules/%1.rules"_s.arg(version)));
    QVERIFY(file.resize(file.size() / 2));
}

void RulesInForceTest::withoutAnySetTheBuiltInRulesHold()
{
    const Result<RulesInForce> rules = rulesInForce(sources());
    QVERIFY(rules);
    QCOMPARE(rules->origin, RuleOrigin::BuiltIn);
    QCOMPARE(rules->version, builtInVersion(sources().builtInFolder));
    QVERIFY(rules->version > 2026000000);
    QVERIFY(rules->key.isEmpty() && !rules->since.isValid() && !rules->fault);
    // Nothing is made for it.
    QVERIFY(QDir(m_folder->path()).isEmpty());
    RuleSources nothing = sources();
    nothing.builtInFolder = m_folder->path();
    QCOMPARE(rulesInForce(nothing).error().kind, ErrorKind::RuleFileMissing);
}

void RulesInForceTest::theInstalledSetHoldsUntilTheProgramHasNewerRules()
{
    install(withHours(ruleSetOf(first), 48));
    const Result<RulesInForce> rules = rulesInForce(sources());
    QVERIFY(rules);
    QCOMPARE(rules->origin, RuleOrigin::File);
    QCOMPARE(rules->version, first);
    QCOMPARE(rules->key, m_publisher.key().text());
    QCOMPARE(hoursOf(*rules), 48);
    QCOMPARE(rules->book.version, QString::number(first));
    QVERIFY(!rules->fault);

    install(withHours(ruleSetOf(first), 48));
    RuleSources old = sources();
    QTemporaryDir newer;
    for (const QString &name : ruleFileNames())
        QVERIFY(QFile::copy(old.builtInFolder + u'/' + name, newer.filePath(name)));
    QFile file(newer.filePath(u"sources.json"_s));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content.replace("\"version\": \"20", "\"version\": \"40");
    QVERIFY(file.resize(0));
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(content), content.size());
    file.close();
    old.builtInFolder = newer.path();
    const Result<RulesInForce> after = rulesInForce(old);
    QVERIFY(after);
    QCOMPARE(after->origin, RuleOrigin::BuiltIn);
    QCOMPARE(hoursOf(*after), 24);
    QVERIFY(!after->fault);
}

void RulesInForceTest::theFormerSetHoldsWhenTheOneAfterItIsDamaged()
{
    install(withHours(ruleSetOf(first), 48));
    install(withHours(ruleSetOf(second), 72));
    damage(second);
    const Result<RulesInForce> rules = rulesInForce(sources());
    QVERIFY(rules);
    QCOMPARE(hoursOf(*rules), 48);
    QVERIFY(rules->fault);
    QCOMPARE(rules->fault->kind, ErrorKind::RuleSetSignatureWrong);
}

void RulesInForceTest::withBothDamagedTheBuiltInRulesHold()
{
    install(withHours(ruleSetOf(first), 48));
    install(withHours(ruleSetOf(second), 72));
    damage(first);
    damage(second);
    const Result<RulesInForce> rules = rulesInForce(sources());
    QVERIFY(rules);
    QCOMPARE(hoursOf(*rules), 24);
    QCOMPARE(rules->origin, RuleOrigin::BuiltIn);
    QVERIFY(rules->fault);
}

void RulesInForceTest::anAdministratorsVersionHoldsThoughItIsOlder()
{
    constexpr qint64 old = 2020010101;
    install(withHours(ruleSetOf(old), 12));
    QCOMPARE(rulesInForce(sources())->origin, RuleOrigin::BuiltIn);
    RuleSources pinned = sources();
    pinned.pinned = old;
    const Result<RulesInForce> rules = rulesInForce(pinned);
    QVERIFY(rules);
    QCOMPARE(rules->version, old);
    QCOMPARE(hoursOf(*rules), 12);
}

void RulesInForceTest::whenTheAdministratorsLineGoesTheNewerSetIsBack()
{
    install(withHours(ruleSetOf(second), 72));
    install(withHours(ruleSetOf(first), 48), first);
    RuleSources pinned = sources();
    pinned.pinned = first;
    QCOMPARE(hoursOf(*rulesInForce(pinned)), 48);
    QCOMPARE(hoursOf(*rulesInForce(sources())), 72);
}

// Newer ones are installed meanwhile, from the publisher's address; the line decides.
void RulesInForceTest::theAdministratorsVersionStaysWhateverIsPublished()
{
    RuleSources pinned = sources();
    pinned.pinned = first;
    install(withHours(ruleSetOf(second), 72));
    install(withHours(ruleSetOf(first), 48), first);
    for (int later = 1; later <= 3; ++later) {
        install(withHours(ruleSetOf(second + later), 72 + later), first);
        const Result<RulesInForce> rules = rulesInForce(pinned);
        QVERIFY(rules);
        QCOMPARE(rules->version, first);
        QCOMPARE(hoursOf(*rules), 48);
        QCOMPARE(hoursOf(*rulesInForce(sources())), 72 + later);
    }
    // Once the line is gone, the one before the newest is kept for the day on which that is damaged.
    install(withHours(ruleSetOf(second + 4), 76));
    damage(second + 4);
    QCOMPARE(hoursOf(*rulesInForce(sources())), 75);
}

void RulesInForceTest::theAdministratorCanGoBackToTheBuiltInRules()
{
    install(withHours(ruleSetOf(first), 48));
    RuleSources pinned = sources();
    pinned.pinned = builtInVersion(pinned.builtInFolder);
    const Result<RulesInForce> rules = rulesInForce(pinned);
    QVERIFY(rules);
    QCOMPARE(rules->origin, RuleOrigin::BuiltIn);
    QVERIFY(!rules->fault);
}

void RulesInForceTest::aStateThatIsLostIsTold()
{
    install(withHours(ruleSetOf(first), 48));
    QFile state(m_folder->filePath(u"rules/state.json"_s));
    QVERIFY(state.resize(3));
    // What is whole is used without a word.
    QCOMPARE(hoursOf(*rulesInForce(sources())), 48);
    QVERIFY(!rulesInForce(sources())->fault);
    damage(first);
    const Result<RulesInForce> rules = rulesInForce(sources());
    QVERIFY(rules);
    QCOMPARE(hoursOf(*rules), 24);
    QVERIFY(rules->fault);
    QCOMPARE(rules->fault->kind, ErrorKind::RuleSetMalformed);
}

void RulesInForceTest::aFolderThatOthersCanChangeIsNotUsed()
{
    const QString folder = sources().machineFolder;
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : ruleFileNames())
        QVERIFY(QFile::copy(sources().builtInFolder + u'/' + name, folder + u'/' + name));
    const QString file = folder + "/pilot.json"_L1;
    QVERIFY(openToOthers(file));
    QVERIFY(!isAdministratorsOwn(folder));
    const Result<RulesInForce> rules = rulesInForce(sources());
    QVERIFY(rules);
    QCOMPARE(rules->origin, RuleOrigin::BuiltIn);
    QCOMPARE(rules->fault->kind, ErrorKind::RuleFolderNotProtected);
    // Protected it counts, if this is the system's own account; nobody else can make such a folder.
    makePrivateFile(file);
    const Result<RulesInForce> owned = rulesInForce(sources());
    QVERIFY(owned);
    QCOMPARE(owned->origin == RuleOrigin::Machine, isAdministratorsOwn(folder));
}

void RulesInForceTest::theStateCanSayAnything_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half of it") << QByteArray("{\"current\": {\"vers");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("words for numbers") << QByteArray("{\"current\": {\"version\": \"one\"}}");
    QTest::newRow("a set that is not there")
        << QByteArray("{\"current\": {\"version\": 4000010101}}");
    QTest::newRow("another folder")
        << QByteArray("{\"current\": {\"version\": \"../../etc/passwd\"}}");
}

void RulesInForceTest::theStateCanSayAnything()
{
    QFETCH(QByteArray, state);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"rules"_s)));
    QFile file(m_folder->filePath(u"rules/state.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(state), state.size());
    file.close();
    const Result<RulesInForce> rules = rulesInForce(sources());
    QVERIFY(rules);
    QCOMPARE(rules->origin, RuleOrigin::BuiltIn);
}

QTEST_APPLESS_MAIN(RulesInForceTest)
#include "tst_rulesinforce.moc"
