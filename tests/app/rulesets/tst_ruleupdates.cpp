// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "app/rulesets/ruleupdates.h"
#include "app/support/qtversion.h"
#include "tests/app/rulesets/rulesetbench.h"
#include "tests/app/siteserver.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(beian::SiteServer::Answer)

namespace {

constexpr qint64 first = 4000010101; // newer than any that is built in
constexpr qint64 second = 4000010102;
constexpr int patience = 20'000; // milliseconds
const QByteArray signaturePath = "/r/beian.rules.minisig";

using Pages = QMap<QByteArray, SiteServer::Answer>;

QByteArray ok(const QByteArray &content, const QByteArray &fields = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n"
        + fields + "\r\n" + content;
}

// What a server has at each path; elsewhere nothing.
SiteServer::Answer serving(const Pages &pages)
{
    return [pages](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray path = request.split(' ').value(1);
        pages.value(path, SiteServer::status(404))(socket, request);
    };
}

Pages pagesOf(const SignedRuleSet &set, const QByteArray &etag = {})
{
    const QByteArray fields = etag.isEmpty() ? QByteArray() : "ETag: " + etag + "\r\n";
    const auto signature = [etag, fields, set](QTcpSocket &socket, const QByteArray &request) {
        const bool isKnown = !etag.isEmpty() && request.contains(QByteArray("If-None-Match: " + etag + "\r\n"));
        const auto answer = isKnown ? SiteServer::saying("HTTP/1.1 304 Not Modified\r\n\r\n")
                                    : SiteServer::saying(ok(set.signature, fields));
        answer(socket, request);
    };
    return {{signaturePath, signature}, {"/r/beian.rules", SiteServer::saying(ok(set.content))}};
}

SiteServer::Answer leadingTo(const QByteArray &where)
{
    return SiteServer::status(302, "Location: " + where + "\r\n");
}

// What was asked for until now is done: one thing after the other, and this last.
bool isDone(RuleUpdates &updates)
{
    QSignalSpy refused(&updates, &RuleUpdates::refused);
    updates.install(u"/no/such.rules"_s);
    return refused.wait(patience);
}

} // namespace

// The daily question against real servers with TLS on loopback.
class RuleUpdatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewerSetIsInForce();
    void asksOnceADayAndTellsNothing();
    void anEtagThatIsNoneIsNotSentBack_data();
    void anEtagThatIsNoneIsNotSentBack();
    void whatIsNotHereAsAWholeComesAgain();
    void whatTheAdministratorNamesLaterComesThoughItIsKnown();
    void whatIsWrongIsRefusedAndTold_data();
    void whatIsWrongIsRefusedAndTold();
    void redirectsWithinTheHostAreFollowed();
    void certificatesThatAreNoneAreRefused_data();
    void certificatesThatAreNoneAreRefused();
    void nobodyListens();
    void silenceEndsWithTheLimit();
    void theUsualNameIsInAFolder();
    void aFolderIsAskedLikeAServer();
    void withoutAKeyOrAnAddressNobodyIsAsked_data();
    void withoutAKeyOrAnAddressNobodyIsAsked();
    void onlyTheAdministratorsFileNamesAnAddress();
    void anAddressThatIsNotUnderstoodIsNone();
    void worksBesideTheCaller();
    void asksNobodyWithoutANetwork();
    void whatAnotherProgramInstalledIsFound();

private:
    [[nodiscard]] RuleSources sources(const QString &address) const;
    [[nodiscard]] RuleDownloadOptions options(std::chrono::milliseconds limit = 20s) const
    {
        return {limit, testTls()};
    }
    // Asks at this moment, and waits for the end of it.
    [[nodiscard]] RulesInForce ask(const QString &address,
                                   std::chrono::milliseconds limit = 20s) const;
    [[nodiscard]] static QString addressOf(const SiteServer &server)
    {
        return server.url(u"/r/"_s).toString();
    }
    [[nodiscard]] SignedRuleSet signedSet(qint64 version) const
    {
        return m_publisher.signedSet(ruleSetOf(version));
    }
    void installFirst() const;

    const Publisher m_publisher;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 30), QTime(8, 0), utcZone)};
    qint64 m_pinned = 0; // by the administrator
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RuleUpdatesTest::init()
{
    failOnWarnings();
    for (const char *variable : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
        qunsetenv(variable);
    m_folder = std::make_unique<QTemporaryDir>();
    m_pinned = 0;
    m_clock.setNow(QDateTime(QDate(2026, 11, 30), QTime(8, 0), utcZone));
}

RuleSources RuleUpdatesTest::sources(const QString &address) const
{
    return {.builtInFolder = QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"),
            .dataFolder = m_folder->filePath(u"data"_s),
            .machineFolder = {},
            .keys = {m_publisher.key()},
            .program = testedProgram(),
            .pinned = m_pinned,
            .address = address};
}

RulesInForce RuleUpdatesTest::ask(const QString &address, std::chrono::milliseconds limit) const
{
    const RuleSources from = sources(address);
    const auto checked = [&from] { return rulesInForce(from)->checked; };
    const QDateTime before = checked();
    RuleJobs jobs(from, options(limit));
    QSignalSpy spy(&jobs, &RuleJobs::found);
    jobs.ask(m_clock.now());
    if (checked() == before)
        return *rulesInForce(from); // not asked: it was today
    if (!QTest::qWaitFor([&spy] { return spy.count() > 0; }, patience))
        return {};
    return spy.constFirst().constFirst().value<RulesInForce>();
}

void RuleUpdatesTest::installFirst() const
{
    RuleSetStore store(m_folder->filePath(u"data"_s), {m_publisher.key()}, testedProgram());
    QVERIFY(store.install(signedSet(first), {0, RuleOrigin::File, m_clock.now()}, 0));
}

void RuleUpdatesTest::aNewerSetIsInForce()
{
    installFirst();
    const SiteServer server(serving(pagesOf(signedSet(second))), u"good"_s);
    const RulesInForce rules = ask(addressOf(server));
    QCOMPARE(rules.version, second);
    QCOMPARE(rules.origin, RuleOrigin::Address);
    QCOMPARE(rules.since, m_clock.now());
    QCOMPARE(rules.checked, m_clock.now());
    QVERIFY(!rules.fault && !rules.refusal);
    QCOMPARE(rules.book.publication.version, second);
}

void RuleUpdatesTest::asksOnceADayAndTellsNothing()
{
    const SiteServer server(serving(pagesOf(signedSet(first), "\"one\"")), u"good"_s);
    QCOMPARE(ask(addressOf(server)).version, first);
    QCOMPARE(server.requests().size(), 2);
    m_clock.advance(23h);
    QCOMPARE(ask(addressOf(server)).version, first);
    QCOMPARE(server.requests().size(), 2);
    m_clock.advance(1h);
    const RulesInForce rules = ask(addressOf(server));
    QCOMPARE(rules.version, first);
    QCOMPARE(rules.checked, m_clock.now());
    QVERIFY(!rules.refusal);
    QCOMPARE(server.requests().size(), 3);
    const QByteArray host = server.url().authority().toLatin1();
    QCOMPARE(server.requests().constLast(),
             QByteArray("GET " + signaturePath + " HTTP/1.0\r\nHost: " + host
                        + "\r\nUser-Agent: beian-sms-verify\r\nAccept: */*\r\nConnection: close\r\n"
                          "If-None-Match: \"one\"\r\n\r\n"));
    // The clock was wrong and is set back: nobody waits for the day that it had.
    m_clock.setNow(m_clock.now().addDays(-10));
    QCOMPARE(ask(addressOf(server)).checked, m_clock.now());
    QCOMPARE(server.requests().size(), 4);
}

void RuleUpdatesTest::anEtagThatIsNoneIsNotSentBack_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::newRow("without quotes") << QByteArray("one");
    QTest::newRow("with a line end of its own") << QByteArray("\"one\rX-Other: 1\"");
    QTest::newRow("with a blank") << QByteArray("\"one two\"");
    QTest::newRow("longer than any") << QByteArray("\"" + QByteArray(1000, 'x') + "\"");
}

void RuleUpdatesTest::anEtagThatIsNoneIsNotSentBack()
{
    QFETCH(QByteArray, etag);
    const SiteServer server(serving(pagesOf(signedSet(first), etag)), u"good"_s);
    QCOMPARE(ask(addressOf(server)).version, first);
    m_clock.advance(24h);
    QCOMPARE(ask(addressOf(server)).version, first);
    QCOMPARE(server.requests().size(), 4);
    QVERIFY(!server.requests().at(2).contains("If-None-Match"));
}

void RuleUpdatesTest::whatIsNotHereAsAWholeComesAgain()
{
    const SiteServer server(serving(pagesOf(signedSet(first), "\"one\"")), u"good"_s);
    QCOMPARE(ask(addressOf(server)).version, first);
    QFile file(m_folder->filePath(u"data/rules/%1.rules"_s.arg(first)));
    QVERIFY(file.resize(100));
    QVERIFY(rulesInForce(sources(addressOf(server)))->fault);
    m_clock.advance(24h);
    const RulesInForce rules = ask(addressOf(server));
    QCOMPARE(rules.version, first);
    QVERIFY(!rules.fault);
}

// The publisher went back to an older set, which nobody takes by itself: the server calls it unchanged.
void RuleUpdatesTest::whatTheAdministratorNamesLaterComesThoughItIsKnown()
{
    RuleSetStore store(m_folder->filePath(u"data"_s), {m_publisher.key()}, testedProgram());
    QVERIFY(store.install(signedSet(second), {0, RuleOrigin::File, m_clock.now()}, 0));
    const SiteServer server(serving(pagesOf(signedSet(first), "\"one\"")), u"good"_s);
    QCOMPARE(ask(addressOf(server)).version, second);
    m_clock.advance(24h);
    QCOMPARE(ask(addressOf(server)).version, second);
    QCOMPARE(server.requests().size(), 3);
    m_pinned = first;
    m_clock.advance(24h);
    QCOMPARE(ask(addressOf(server)).version, first);
    // Here it is now: nothing is loaded every day.
    m_clock.advance(24h);
    const qsizetype before = server.requests().size();
    QCOMPARE(ask(addressOf(server)).version, first);
    QCOMPARE(server.requests().size(), before + 1);
}

void RuleUpdatesTest::whatIsWrongIsRefusedAndTold_data()
{
    QTest::addColumn<QByteArray>("path"); // of what is answered otherwise
    QTest::addColumn<SiteServer::Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &path, const SiteServer::Answer &answer,
                        ErrorKind kind) { QTest::newRow(name) << path << answer << kind; };
    const QByteArray set("/r/beian.rules");
    const SignedRuleSet good = signedSet(second);
    QByteArray changed = good.content;
    changed[1000] = char(changed.at(1000) ^ 1);
    const QByteArray large(2 * largestRuleSet, ' ');
    const auto silent = ErrorKind::RuleAddressSilent;
    row("no signature", signaturePath, SiteServer::status(404), silent);
    row("a signature and no set", set, SiteServer::status(404), silent);
    row("a page in place of the signature", signaturePath, SiteServer::saying(ok("<html></html>")),
        ErrorKind::RuleSetUnsigned);
    row("signed by a stranger", signaturePath,
        SiteServer::saying(ok(Publisher().sign(good.content))), ErrorKind::RuleSetKeyUnknown);
    row("a byte changed on the way", set, SiteServer::saying(ok(changed)),
        ErrorKind::RuleSetSignatureWrong);
    row("cut on the way", set, SiteServer::saying(ok(good.content).chopped(10)), silent);
    row("a set that is too large", set, SiteServer::saying(ok(large)), ErrorKind::RuleSetTooLarge);
    row("a set that is too large and does not say so", set,
        SiteServer::saying("HTTP/1.1 200 OK\r\n\r\n" + large), ErrorKind::RuleSetTooLarge);
    row("a set without an end", set,
        SiteServer::endless("HTTP/1.1 200 OK\r\n\r\n", QByteArray(10'000, 'x')),
        ErrorKind::RuleSetTooLarge);
    row("a signature without an end", signaturePath,
        SiteServer::endless("HTTP/1.1 200 OK\r\n\r\n", QByteArray(10'000, 'x')),
        ErrorKind::RuleSetTooLarge);
    row("headers without an end", signaturePath,
        SiteServer::endless("HTTP/1.1 200 OK\r\n", "X-Field: " + QByteArray(10'000, 'x') + "\r\n"),
        silent);
    row("in chunks, which nobody asked for", set,
        SiteServer::saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
        silent);
    row("a length that is none", set,
        SiteServer::saying("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}"), silent);
    row("no HTTP", signaturePath, SiteServer::saying("SSH-2.0-OpenSSH\r\n"), silent);
    row("nothing at all", signaturePath, SiteServer::saying({}), silent);
    row("not modified, though nobody asked", signaturePath, SiteServer::status(304), silent);
    const auto elsewhere = ErrorKind::RuleAddressLeadsElsewhere;
    row("a redirect to another host", signaturePath, leadingTo("https://127.0.0.1/r/x"), elsewhere);
    row("a redirect of the set to another host", set, leadingTo("https://127.0.0.1/r/x"), elsewhere);
    row("a redirect to another port", signaturePath, leadingTo("https://localhost:1/r/x"), elsewhere);
    row("a redirect to a page that is not encrypted", signaturePath,
        leadingTo("http://localhost/r/x"), elsewhere);
    row("a redirect to a file of this machine", signaturePath, leadingTo("file:///etc/passwd"),
        elsewhere);
    row("a redirect to nowhere", signaturePath, SiteServer::status(302), elsewhere);
    row("a redirect to itself", signaturePath, leadingTo(signaturePath), silent);
}

void RuleUpdatesTest::whatIsWrongIsRefusedAndTold()
{
    QFETCH(QByteArray, path);
    QFETCH(SiteServer::Answer, answer);
    QFETCH(ErrorKind, kind);
    installFirst();
    Pages pages = pagesOf(signedSet(second));
    pages.insert(path, answer);
    const SiteServer server(serving(pages), u"good"_s);
    const RulesInForce rules = ask(addressOf(server));
    QCOMPARE(rules.version, first);
    QCOMPARE(rules.origin, RuleOrigin::File);
    QVERIFY(!rules.fault);
    QVERIFY(rules.refusal);
    QCOMPARE(rules.refusal->kind, kind);
    // Not all of an answer without an end was taken in.
    QVERIFY(server.sent() < 4 * largestRuleSet);
    // The next day, the next answer: what was wrong is forgotten.
    m_clock.advance(24h);
    const SiteServer mended(serving(pagesOf(signedSet(second))), u"good"_s);
    QVERIFY(!ask(addressOf(mended)).refusal);
    QCOMPARE(rulesInForce(sources({}))->version, second);
}

void RuleUpdatesTest::redirectsWithinTheHostAreFollowed()
{
    const SignedRuleSet set = signedSet(first);
    const SiteServer server(serving({{signaturePath, leadingTo("/new/signature")},
                                     {"/new/signature", SiteServer::saying(ok(set.signature))},
                                     {"/r/beian.rules", leadingTo("/new/set")},
                                     {"/new/set", SiteServer::saying(ok(set.content))}}),
                            u"good"_s);
    QCOMPARE(ask(addressOf(server)).version, first);
}

void RuleUpdatesTest::certificatesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::newRow("of another host") << u"other-host"_s;
    QTest::newRow("expired") << u"expired"_s;
    QTest::newRow("of a day to come") << u"not-yet"_s;
}

void RuleUpdatesTest::certificatesThatAreNoneAreRefused()
{
    QFETCH(QString, certificate);
    const SiteServer server(serving(pagesOf(signedSet(first))), certificate);
    const RulesInForce rules = ask(addressOf(server));
    QCOMPARE(rules.origin, RuleOrigin::BuiltIn);
    QVERIFY(rules.refusal);
    QCOMPARE(rules.refusal->kind, ErrorKind::RuleAddressSilent);
    QVERIFY(server.requests().isEmpty());
}

void RuleUpdatesTest::nobodyListens()
{
    QString address;
    {
        const SiteServer gone(SiteServer::silent(), u"good"_s);
        address = addressOf(gone);
    }
    const RulesInForce rules = ask(address);
    QCOMPARE(rules.origin, RuleOrigin::BuiltIn);
    QVERIFY(rules.refusal);
    QCOMPARE(rules.refusal->kind, ErrorKind::RuleAddressSilent);
}

void RuleUpdatesTest::silenceEndsWithTheLimit()
{
    const SiteServer server(SiteServer::silent(), u"good"_s);
    const RulesInForce rules = ask(addressOf(server), 300ms);
    QVERIFY(rules.refusal);
    QCOMPARE(rules.refusal->kind, ErrorKind::RuleAddressSilent);
    QCOMPARE(RuleDownloadOptions().limit, 5s);
}

void RuleUpdatesTest::theUsualNameIsInAFolder()
{
    QCOMPARE(ruleFileAt(u"https://example.cn"_s), u"https://example.cn/beian.rules"_s);
    QCOMPARE(ruleFileAt(u"https://example.cn/r/"_s), u"https://example.cn/r/beian.rules"_s);
    QCOMPARE(ruleFileAt(u"https://example.cn/r/new"_s), u"https://example.cn/r/new"_s);
    QCOMPARE(ruleFileAt(m_folder->path()), m_folder->filePath(u"beian.rules"_s));
    QCOMPARE(ruleFileAt(u"/r/new.rules"_s), u"/r/new.rules"_s);
}

void RuleUpdatesTest::aFolderIsAskedLikeAServer()
{
    const QString folder = m_folder->filePath(u"共享 share"_s);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(ask(folder).refusal->kind, ErrorKind::FileUnreadable);
    QVERIFY(writeSigned(folder + "/beian.rules"_L1, signedSet(first)));
    m_clock.advance(24h);
    const RulesInForce rules = ask(folder);
    QCOMPARE(rules.version, first);
    QCOMPARE(rules.origin, RuleOrigin::Address);
    QVERIFY(!rules.refusal);
    // An older one is nothing new, and no fault.
    QVERIFY(writeSigned(folder + "/beian.rules"_L1, signedSet(first - 1)));
    m_clock.advance(24h);
    QCOMPARE(ask(folder).version, first);
    QVERIFY(!ask(folder).refusal);
}

void RuleUpdatesTest::withoutAKeyOrAnAddressNobodyIsAsked_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("hasAddress");
    QTest::newRow("neither") << false << false;
    QTest::newRow("a key alone") << true << false;
    QTest::newRow("an address alone") << false << true;
}

void RuleUpdatesTest::withoutAKeyOrAnAddressNobodyIsAsked()
{
    QFETCH(bool, hasKey);
    QFETCH(bool, hasAddress);
    const SiteServer server(serving(pagesOf(signedSet(first))), u"good"_s);
    RuleSources from = sources(hasAddress ? addressOf(server) : QString());
    if (!hasKey)
        from.keys.clear();
    RuleJobs jobs(from, options());
    jobs.ask(m_clock.now());
    QCOMPARE(server.connections(), 0);
    // Nothing is made for it either.
    QVERIFY(!QDir(from.dataFolder).exists());
    RuleUpdates updates(m_clock, from, options(), [] { return false; });
    const QSignalSpy told(&updates, &RuleUpdates::found);
    updates.start();
    QVERIFY(isDone(updates));
    QVERIFY(told.isEmpty());
    QCOMPARE(server.connections(), 0);
}

void RuleUpdatesTest::onlyTheAdministratorsFileNamesAnAddress()
{
    const QString file = m_folder->filePath(u"administrator.ini"_s);
    const QString own = m_folder->filePath(u"settings.ini"_s);
    const auto write = [](const QString &name, const QByteArray &content) {
        QFile target(name);
        return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
    };
    const Places places{m_folder->path(), DataOrigin::CommandLine, own, file};
    QVERIFY(write(own, "[rules]\naddress=https://own.example.cn/\n"));
    QCOMPARE(ruleSources(places).address, QString());
    QVERIFY(write(file, "[rules]\naddress=https://rules.example.cn/\n"));
    QCOMPARE(ruleSources(places).address, u"https://rules.example.cn/"_s);
}

void RuleUpdatesTest::anAddressThatIsNotUnderstoodIsNone()
{
    const QString file = m_folder->filePath(u"administrator.ini"_s);
    const Places places{m_folder->path(), DataOrigin::CommandLine, {}, file};
    for (const QByteArray line :
         {"address=http://rules.example.cn/", "address", "adress=https://rules.example.cn/"}) {
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("[rules]\n" + line + '\n');
        target.close();
        QCOMPARE(ruleSources(places).address, QString());
    }
}

void RuleUpdatesTest::worksBesideTheCaller()
{
    const SiteServer server(serving(pagesOf(signedSet(first))), u"good"_s);
    RuleUpdates updates(m_clock, sources(addressOf(server)), options(), [] { return false; });
    QSignalSpy spy(&updates, &RuleUpdates::found);
    updates.start();
    QCOMPARE(spy.count(), 0);
    QVERIFY(spy.wait(patience));
    QCOMPARE(spy.constFirst().constFirst().value<RulesInForce>().version, first);
    const QString file = m_folder->filePath(u"x.rules"_s);
    QVERIFY(writeSigned(file, signedSet(second)));
    updates.install(file);
    QVERIFY(spy.wait(patience));
    QCOMPARE(spy.constLast().constFirst().value<RulesInForce>().version, second);
    QSignalSpy refused(&updates, &RuleUpdates::refused);
    QVERIFY(writeSigned(file, signedSet(first)));
    updates.install(file);
    QVERIFY(refused.wait(patience));
    QCOMPARE(refused.constFirst().constFirst().value<Error>().kind, ErrorKind::RuleSetOlder);
}

void RuleUpdatesTest::asksNobodyWithoutANetwork()
{
    const SiteServer server(serving(pagesOf(signedSet(first))), u"good"_s);
    RuleUpdates updates(m_clock, sources(addressOf(server)), options(), [] { return true; });
    const QSignalSpy spy(&updates, &RuleUpdates::found);
    updates.look();
    QVERIFY(isDone(updates));
    QVERIFY(spy.isEmpty());
    QCOMPARE(server.connections(), 0);
    // Not counted as asked: with the network back it is.
    QVERIFY(!rulesInForce(sources(addressOf(server)))->checked.isValid());
}

// The command, for the same folder.
void RuleUpdatesTest::whatAnotherProgramInstalledIsFound()
{
    RuleUpdates updates(m_clock, sources({}), options(), [] { return false; });
    QSignalSpy spy(&updates, &RuleUpdates::found);
    updates.look();
    QVERIFY(isDone(updates));
    QVERIFY(spy.isEmpty());
    installFirst();
    updates.look();
    QVERIFY(spy.wait(patience));
    QCOMPARE(spy.constFirst().constFirst().value<RulesInForce>().version, first);
    updates.look();
    QVERIFY(isDone(updates));
    QCOMPARE(spy.count(), 1);
}

QTEST_GUILESS_MAIN(RuleUpdatesTest)
#include "tst_ruleupdates.moc"
