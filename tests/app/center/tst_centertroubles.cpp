// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qprocess.h>
#include <QtNetwork/qtcpserver.h>

#include "app/center/centerschema.h"
#include "app/record/recordchanges.h"
#include "tests/app/center/centerbench.h"
#include "tests/app/center/wireproxy.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

auto verify()
{
    return [](FilingRecord &record) { return markVerified(record, NumberId(0), storeStart()); };
}

// Debian's own tools: an issuer, and a certificate of it for a name that is valid so many days.
bool makeCertificate(const QString &folder, const QString &name, int days)
{
    const QString make = u"cd '%1' && { [ -f ca.crt ] || openssl req -x509 -newkey rsa:2048 -nodes "
                         "-keyout ca.key -out ca.crt -days 3650 -subj /CN=issuer; } && "
                         "openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr "
                         "-subj /CN=%2 && printf 'subjectAltName=DNS:%2' > names && "
                         "openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key "
                         "-CAcreateserial -out server.crt -extfile names %3 && "
                         "chmod 600 server.key && { [ $(id -u) != 0 ] || "
                         "chown nobody:nogroup server.key server.crt ca.crt; }"_s.arg(
                             folder, name,
                             days > 0 ? u"-days %1"_s.arg(days)
                                      // It ended yesterday.
                                      : u"-days -1"_s);
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"sh"_s, {u"-c"_s, make});
    if (shell.waitForFinished(60000) && shell.exitCode() == 0)
        return true;
    qInfo("%s", shell.readAll().constData());
    return false;
}

} // namespace

// Every trouble that there can be with a center: what kind it is, that nothing is lost, and that all goes
// on by itself when it is over.
class CenterTroublesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theServerIsAwayAtTheStart();
    void theServerGoesInTheMiddle();
    void theServerIsKilledAndComesBack();
    void theWireIsCutAndDelayed();
    void aServerThatCanOnlyBeReadTakesNothing();
    void aStandbyThatIsPromotedTakesOver();
    void noConnectionIsLeft();
    void theDiskOfTheCenterIsFull();
    void theDiskOfThisMachineIsFull();
    void aPasswordIsWrongOrMissing();
    void aStrangerMayNotCome();
    void theDatabaseIsMissingOrNoCenter();
    void theCenterIsNewerOrOlder();
    void anotherCenterIsAtTheAddress();
    void aCenterThatWasRestoredIsToldAndJoinedAnew();
    void aNameIsTakenOnlyWhileItIsConnected();
    void aMachineWhoseClockIsOffByHoursIsOrderedByTheServer();
    void aCertificateIsProved();
    void aSecondInitKeepsEverything();

private:
    [[nodiscard]] QString as(int counter) const
    {
        return m_server.address(u"c%1"_s.arg(counter), m_center);
    }
    // Something is queued, the exchange says `kind`, and nothing is lost; afterwards it is sent.
    void trouble(CounterDesk &desk, ErrorKind kind);

    PostgresServer m_server;
    QString m_center;
    FilingRecord m_filing;
};

void CenterTroublesTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    QVERIFY(m_server.start());
}

void CenterTroublesTest::init()
{
    failOnWarningsButOfLoss();
    QVERIFY(m_server.isRunning() || m_server.start());
    m_center = m_server.makeCenter();
    QVERIFY(!m_center.isEmpty());
    m_filing = waitingFiling(u"陈先生"_s);
}

void CenterTroublesTest::cleanup()
{
    qunsetenv("PGPASSFILE");
    qunsetenv("PGPASSWORD");
}

void CenterTroublesTest::trouble(CounterDesk &desk, ErrorKind kind)
{
    QVERIFY(desk.store().save(waitingFiling(u"in trouble"_s), {}));
    const qsizetype there = desk.kept().size();
    const auto found = desk.run();
    QVERIFY(found);
    QCOMPARE(*found, kind);
    QCOMPARE(desk.exchange().state().phase, CenterState::Phase::Away);
    QCOMPARE(desk.exchange().state().trouble->kind, kind);
    QVERIFY(desk.exchange().state().queued > 0);
    QCOMPARE(desk.kept().size(), there);
}

void CenterTroublesTest::theServerIsAwayAtTheStart()
{
    CounterDesk desk;
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const quint16 port = nobody.serverPort();
    nobody.close();
    const auto joined = desk.join(m_server.address(u"c1"_s, m_center, port), u"一号窗口"_s);
    QVERIFY(!joined);
    QCOMPARE(joined.error().kind, ErrorKind::CenterUnreachable);
    QCOMPARE(joined.error().detail, u"127.0.0.1"_s);
    // Joined before, and away at the next start.
    WireProxy wire(m_server.port());
    QVERIFY(desk.join(m_server.address(u"c1"_s, m_center, wire.port()), u"一号窗口"_s));
    QVERIFY(desk.restart());
    wire.setOpen(false);
    // A connection that is accepted and ends at once is no center either.
    trouble(desk, ErrorKind::CenterUnreachable);
    wire.setOpen(true);
    QCOMPARE(desk.run(), std::nullopt);
    QCOMPARE(desk.exchange().state().queued, 0);
}

void CenterTroublesTest::theServerGoesInTheMiddle()
{
    CounterDesk desk;
    QVERIFY(desk.join(as(1), u"一号窗口"_s));
    QCOMPARE(desk.run(), std::nullopt);
    QVERIFY(m_server.stop());
    trouble(desk, ErrorKind::CenterCutOff);
    trouble(desk, ErrorKind::CenterUnreachable);
    QVERIFY(m_server.start());
    QCOMPARE(desk.run(), std::nullopt);
    QCOMPARE(keptAtCenter(m_server.address(u"owner"_s, m_center)).size(), 2);
}

void CenterTroublesTest::theServerIsKilledAndComesBack()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    QVERIFY(one.store().save(m_filing, {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(m_server.kill());
    trouble(one, ErrorKind::CenterCutOff);
    QVERIFY(m_server.start());
    QVERIFY(two.change(m_filing.id, verify()));
    // The connection of the second one is of the server that was.
    QCOMPARE(two.run(), std::optional(ErrorKind::CenterCutOff));
    for (CounterDesk *desk : {&one, &two, &one})
        QCOMPARE(desk->run(), std::nullopt);
    QVERIFY(areEqual(one.kept(), two.kept()));
    QVERIFY(areEqual(one.kept(), keptAtCenter(m_server.address(u"owner"_s, m_center))));
}

void CenterTroublesTest::theWireIsCutAndDelayed()
{
    CounterDesk desk;
    WireProxy wire(m_server.port());
    QVERIFY(desk.join(m_server.address(u"c1"_s, m_center, wire.port()), u"一号窗口"_s));
    QCOMPARE(desk.run(), std::nullopt);
    wire.setDelay(20);
    QVERIFY(desk.store().save(m_filing, {}));
    QCOMPARE(desk.run(), std::nullopt);
    wire.setDelay(0);
    wire.cut();
    trouble(desk, ErrorKind::CenterCutOff);
    QCOMPARE(desk.run(), std::nullopt);
    QCOMPARE(desk.exchange().state().queued, 0);
}

void CenterTroublesTest::aServerThatCanOnlyBeReadTakesNothing()
{
    CounterDesk desk;
    QVERIFY(desk.join(as(1), u"一号窗口"_s));
    QCOMPARE(desk.run(), std::nullopt);
    QVERIFY(m_server.setOption(u"default_transaction_read_only"_s, u"on"_s));
    desk.drop();
    trouble(desk, ErrorKind::CenterReadOnly);
    // Named with two hosts, the one that can be written is asked for.
    const auto address = readCenterAddress(
        u"postgresql://c1@localhost,localhost:%1/%2?host=%3,%3&port=%1,%1"_s.arg(
            QString::number(m_server.port()), m_center, m_server.folder()),
        false);
    QVERIFY(address);
    CenterLink link;
    const auto opened = link.open(*address);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::CenterReadOnly);
    QVERIFY(m_server.setOption(u"default_transaction_read_only"_s, u"off"_s));
    desk.drop();
    QTRY_VERIFY(!desk.run());
    QCOMPARE(desk.exchange().state().queued, 0);
}

void CenterTroublesTest::aStandbyThatIsPromotedTakesOver()
{
    PostgresServer primary;
    QVERIFY(primary.start());
    const QString center = primary.makeCenter();
    QVERIFY(!center.isEmpty());
    PostgresServer standby;
    QVERIFY(standby.follow(primary));
    CounterDesk desk;
    QVERIFY(desk.join(u"postgresql://c1@127.0.0.1:%1,127.0.0.1:%2/%3?sslmode=disable"_s.arg(
                          QString::number(standby.port()), QString::number(primary.port()), center),
                      u"一号窗口"_s));
    QVERIFY(desk.store().save(m_filing, {}));
    QCOMPARE(desk.run(), std::nullopt); // the standby comes first, and cannot be written
    const QString follows = u"SELECT count(*) FROM beian.filings"_s;
    QTRY_COMPARE(standby.run(follows, center), u"1"_s);
    QVERIFY(primary.kill());
    QVERIFY(desk.change(m_filing.id, [](FilingRecord &record) {
        record.note = u"while there is none"_s;
        return QList<FilingEvent>();
    }));
    QVERIFY(desk.run()); // no host can be written
    QCOMPARE(desk.exchange().state().queued, 1);
    QVERIFY(standby.promote());
    QTRY_VERIFY(!desk.run());
    QCOMPARE(desk.exchange().state().queued, 0);
    QCOMPARE(standby.run(u"SELECT body ->> 'note' FROM beian.filings"_s, center),
             u"while there is none"_s);
}

void CenterTroublesTest::noConnectionIsLeft()
{
    CounterDesk desk;
    QVERIFY(desk.join(as(1), u"一号窗口"_s));
    desk.drop();
    m_server.run(u"ALTER ROLE c1 CONNECTION LIMIT 1"_s);
    {
        CenterLink other;
        QVERIFY(other.open(*readCenterAddress(as(1), false)));
        trouble(desk, ErrorKind::CenterCrowded);
    }
    QTRY_VERIFY(!desk.run());
    m_server.run(u"ALTER ROLE c1 CONNECTION LIMIT -1"_s);
}

// As far as it can be had: the tables of the center lie on a disk of their own that is full.
void CenterTroublesTest::theDiskOfTheCenterIsFull()
{
    CounterDesk desk;
    QVERIFY(desk.join(as(1), u"一号窗口"_s));
    QCOMPARE(desk.run(), std::nullopt);
    m_server.run(u"CREATE FUNCTION beian.full() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN "
                 "RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $f$; "
                 "CREATE TRIGGER f BEFORE INSERT ON beian.filings FOR EACH ROW "
                 "EXECUTE FUNCTION beian.full()"_s,
                 m_center);
    trouble(desk, ErrorKind::CenterDiskFull);
    m_server.run(u"DROP TRIGGER f ON beian.filings"_s, m_center);
    QCOMPARE(desk.run(), std::nullopt);
    QCOMPARE(desk.exchange().state().queued, 0);
}

void CenterTroublesTest::theDiskOfThisMachineIsFull()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    QCOMPARE(two.run(), std::nullopt);
    for (int i = 0; i < 20; ++i)
        QVERIFY(one.store().save(waitingFiling(u"filing %1"_s.arg(i)), {noteOf(u"line"_s)}));
    QCOMPARE(one.run(), std::nullopt);
    // At each tenth thing that is written.
    constexpr int full = 13;
    for (int at = 1; at < 200; at += 10) {
        int writes = 0;
        two.fault = [&writes, at](const QString &statement) {
            const bool isWrite = statement.startsWith("INSERT"_L1)
                || statement.startsWith("UPDATE"_L1) || statement == "COMMIT"_L1;
            return isWrite && ++writes >= at ? full : 0;
        };
        if (!two.run())
            break;
        QCOMPARE(two.exchange().state().trouble->kind, ErrorKind::StoreFull);
        QCOMPARE(two.kept().size(), 0); // a page comes whole, or not at all
    }
    two.fault = {};
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(areEqual(one.kept(), two.kept()));
}

void CenterTroublesTest::aPasswordIsWrongOrMissing()
{
    m_server.run(u"ALTER ROLE c1 PASSWORD 'richtig7'"_s);
    CounterDesk desk;
    QVERIFY(desk.join(as(1), u"一号窗口"_s));
    QVERIFY(m_server.setLogins(u"local all c1 scram-sha-256"_s));
    desk.drop();
    qputenv("PGPASSFILE", "/dev/null");
    trouble(desk, ErrorKind::CenterPasswordMissing);
    const QTemporaryDir folder;
    const QString passwords = folder.filePath(u"pgpass"_s);
    const auto write = [&](const QByteArray &password) {
        QFile file(passwords);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("*:*:*:*:" + password + '\n');
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    };
    qputenv("PGPASSFILE", passwords.toLocal8Bit());
    write("falsch7");
    trouble(desk, ErrorKind::CenterLoginWrong);
    write("richtig7");
    QCOMPARE(desk.run(), std::nullopt);
    QCOMPARE(desk.exchange().state().queued, 0);
    // It is nowhere with us.
    desk.close();
    QDir data(desk.folder());
    for (const QString &name : data.entryList(QDir::Files)) {
        QFile file(data.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("richtig7"), qPrintable(name));
    }
    QVERIFY(m_server.setLogins({}));
    m_server.run(u"ALTER ROLE c1 PASSWORD NULL"_s);
}

void CenterTroublesTest::aStrangerMayNotCome()
{
    CounterDesk desk;
    const QString address = m_server.address(u"stranger"_s, m_center);
    const auto looked = desk.exchange().check(address);
    QVERIFY(!looked);
    QCOMPARE(looked.error().kind, ErrorKind::CenterNotPermitted);
    QCOMPARE(desk.join(address, u"x"_s).error().kind, ErrorKind::CenterNotPermitted);
    QCOMPARE(desk.join(m_server.address(u"nobody-known"_s, m_center), u"x"_s).error().kind,
             ErrorKind::CenterLoginWrong);
    QCOMPARE(desk.join(as(1), u"  "_s).error().kind, ErrorKind::CenterCounterMissing);
    QCOMPARE(desk.join(as(1), QString(61, u'x')).error().kind, ErrorKind::CenterCounterMissing);
}

void CenterTroublesTest::theDatabaseIsMissingOrNoCenter()
{
    CounterDesk desk;
    QCOMPARE(desk.join(m_server.address(u"c1"_s, u"nowhere"_s), u"x"_s).error().kind,
             ErrorKind::CenterDatabaseMissing);
    QCOMPARE(desk.join(m_server.address(u"c1"_s, u"postgres"_s), u"x"_s).error().kind,
             ErrorKind::CenterNotMade);
}

void CenterTroublesTest::theCenterIsNewerOrOlder()
{
    CounterDesk desk;
    QVERIFY(desk.join(as(1), u"一号窗口"_s));
    QCOMPARE(desk.run(), std::nullopt);
    desk.drop();
    m_server.run(u"UPDATE beian.center SET format = 2"_s, m_center);
    trouble(desk, ErrorKind::CenterNewer);
    CenterLink owner;
    QVERIFY(owner.open(*readCenterAddress(m_server.address(u"owner"_s, m_center), false)));
    QCOMPARE(makeCenter(owner).error().kind, ErrorKind::CenterNewer);
    m_server.run(u"UPDATE beian.center SET format = 0"_s, m_center);
    trouble(desk, ErrorKind::CenterOlder);
    m_server.run(u"UPDATE beian.center SET format = 1"_s, m_center);
    QCOMPARE(desk.run(), std::nullopt);
    QCOMPARE(desk.exchange().state().queued, 0);
}

void CenterTroublesTest::anotherCenterIsAtTheAddress()
{
    CounterDesk desk;
    QVERIFY(desk.join(as(1), u"一号窗口"_s));
    desk.drop();
    m_server.run(u"UPDATE beian.center SET id = gen_random_uuid()"_s, m_center);
    trouble(desk, ErrorKind::CenterOther);
    QCOMPARE(keptAtCenter(m_server.address(u"owner"_s, m_center)).size(), 0);
}

void CenterTroublesTest::aCenterThatWasRestoredIsToldAndJoinedAnew()
{
    CounterDesk desk;
    QVERIFY(desk.join(as(1), u"一号窗口"_s));
    QVERIFY(desk.store().save(m_filing, {noteOf(u"line"_s)}));
    QCOMPARE(desk.run(), std::nullopt);
    // As it was before the filing came.
    m_server.run(u"DELETE FROM beian.filings; DELETE FROM beian.changes; UPDATE beian.center SET "
                 "revision = 0"_s, m_center);
    trouble(desk, ErrorKind::CenterBehind);
    QVERIFY(desk.exchange().leave(LeaveWith::Copy));
    QVERIFY(desk.join(as(1), u"一号窗口"_s));
    QCOMPARE(desk.run(), std::nullopt);
    QCOMPARE(keptAtCenter(m_server.address(u"owner"_s, m_center)).size(), 2);
    QCOMPARE(m_server.run(u"SELECT count(*) FROM beian.events"_s, m_center), u"1"_s);
}

void CenterTroublesTest::aNameIsTakenOnlyWhileItIsConnected()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QCOMPARE(one.run(), std::nullopt);
    const auto taken = two.join(as(2), u"一号窗口"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::CenterCounterTaken);
    QCOMPARE(taken.error().detail, u"一号窗口"_s);
    // A machine that was set up anew takes its name back; the old one is told.
    one.drop();
    bool isIn = false;
    QTRY_VERIFY(isIn || (isIn = two.join(as(2), u"一号窗口"_s).isOk()));
    trouble(one, ErrorKind::CenterMachineUnknown);
    QCOMPARE(one.exchange().state().trouble->detail, u"一号窗口"_s);
}

// The order comes from the server, and so does what is said of it.
void CenterTroublesTest::aMachineWhoseClockIsOffByHoursIsOrderedByTheServer()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    QVERIFY(one.store().save(m_filing, {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    const auto noted = [](const QString &text, int hours) {
        return [=](FilingRecord &record) {
            const auto events = setNote(record, text, storeStart().addSecs(hours * 3600));
            return events ? *events : QList<FilingEvent>();
        };
    };
    QVERIFY(one.change(m_filing.id, noted(u"ahead"_s, 9)));
    QVERIFY(two.change(m_filing.id, noted(u"behind"_s, -9)));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(areEqual(one.kept(), two.kept()));
    QCOMPARE(one.kept().first().record.note, u"behind"_s); // it came to the server later
    const QDateTime there = one.exchange().state().confirmedAt;
    QVERIFY(qAbs(there.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
}

void CenterTroublesTest::aCertificateIsProved()
{
    const QString data = m_server.folder() + u"/data"_s;
    const auto use = [&](const QString &name, int days) {
        QVERIFY(makeCertificate(data, name, days));
        QVERIFY(m_server.setOption(u"ssl"_s, u"on"_s));
        m_server.run(u"SELECT pg_reload_conf()"_s);
    };
    const QTemporaryDir trusted;
    const auto asked = [&](const QString &issuer, const QString &host) {
        CenterLink link;
        const auto address = readCenterAddress(
            u"postgresql://c1@%1:%2/%3?sslmode=verify-full&sslrootcert=%4"_s.arg(
                host, QString::number(m_server.port()), m_center, issuer),
            false);
        if (!address)
            return std::optional(address.error().kind);
        const auto opened = link.open(*address);
        return opened ? std::nullopt : std::optional(opened.error().kind);
    };
    use(u"localhost"_s, 30);
    const QString issuer = trusted.filePath(u"ca.crt"_s);
    QVERIFY(QFile::copy(data + u"/ca.crt"_s, issuer));
    QTRY_COMPARE(asked(issuer, u"localhost"_s), std::nullopt);
    // Another name, another issuer, none at all.
    QCOMPARE(asked(issuer, u"127.0.0.1"_s), std::optional(ErrorKind::CenterCertificateWrong));
    const QString other = trusted.filePath(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    QVERIFY(makeCertificate(other, u"localhost"_s, 30));
    QCOMPARE(asked(other + u"/ca.crt"_s, u"localhost"_s),
             std::optional(ErrorKind::CenterCertificateWrong));
    QCOMPARE(asked(trusted.filePath(u"nothing"_s), u"localhost"_s),
             std::optional(ErrorKind::CenterCertificateWrong));
    use(u"localhost"_s, 0);
    QTRY_COMPARE(asked(issuer, u"localhost"_s), std::optional(ErrorKind::CenterCertificateOver));
    QVERIFY(m_server.setOption(u"ssl"_s, u"off"_s));
    QTRY_COMPARE(asked(issuer, u"localhost"_s), std::optional(ErrorKind::CenterTlsMissing));
}

void CenterTroublesTest::aSecondInitKeepsEverything()
{
    CounterDesk desk;
    QVERIFY(desk.join(as(1), u"一号窗口"_s));
    QVERIFY(desk.store().save(m_filing, {}));
    QCOMPARE(desk.run(), std::nullopt);
    CenterLink owner;
    QVERIFY(owner.open(*readCenterAddress(m_server.address(u"owner"_s, m_center), false)));
    const auto again = makeCenter(owner);
    QVERIFY(again);
    QVERIFY(!*again);
    QCOMPARE(keptAtCenter(m_server.address(u"owner"_s, m_center)).size(), 1);
    QVERIFY(desk.change(m_filing.id, verify()));
    QCOMPARE(desk.run(), std::nullopt);
}

QTEST_GUILESS_MAIN(CenterTroublesTest)
#include "tst_centertroubles.moc"
