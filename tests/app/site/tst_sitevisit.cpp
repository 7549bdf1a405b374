// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "app/site/networkprobe.h"
#include "app/site/siteaddresses.h"
#include "app/site/siterequest.h"
#include "app/site/sitevisit.h"
#include "app/support/qtversion.h"
#include "tests/app/siteserver.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(beian::SiteTrouble)
Q_DECLARE_METATYPE(beian::SiteServer::Answer)

namespace {

using Steps = std::array<StepResult, 4>;

constexpr auto passed = StepResult::Passed;
constexpr auto failed = StepResult::Failed;
constexpr auto notTried = StepResult::NotTried;
constexpr auto notNeeded = StepResult::NotNeeded;

// 2026-11-26 08:00:00 in UTC.
const QDateTime clockTime(QDate(2026, 11, 26), QTime(8, 0), utcZone);
const QByteArray sameTime = "Date: Thu, 26 Nov 2026 08:00:00 GMT\r\n";

// What a request told, in order, until it had ended.
QStringList stepsOf(SiteRequest &request)
{
    QStringList told;
    QObject::connect(&request, &SiteRequest::nameFound, [&told] { told << u"name"_s; });
    QObject::connect(&request, &SiteRequest::connected, [&told] { told << u"connected"_s; });
    QObject::connect(&request, &SiteRequest::encrypted, [&told] { told << u"encrypted"_s; });
    QObject::connect(&request, &SiteRequest::refused, [&told] { told << u"refused"_s; });
    QObject::connect(&request, &SiteRequest::failed, [&told] { told << u"failed"_s; });
    QObject::connect(&request, &SiteRequest::answered,
                     [&told](const HttpHead &head) { told << QString::number(head.status); });
    request.start();
    const auto isOver = [&told] {
        return !told.isEmpty() && told.constLast() != "name"_L1
            && told.constLast() != "connected"_L1 && told.constLast() != "encrypted"_L1;
    };
    return QTest::qWaitFor(isOver, 20'000) ? told : QStringList{u"never"_s};
}

} // namespace

Q_DECLARE_METATYPE(Steps)

// The check of the site against real servers on loopback.
class SiteVisitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void certificates_data();
    void certificates();
    void answers_data();
    void answers();
    void redirects_data();
    void redirects();
    void redirectsThatNeverEndAreAnAnswer();
    void asksForThePageAndNothingElse();
    void bodyIsNotTakenIn();
    void headersWithoutEndAreCutOff_data();
    void headersWithoutEndAreCutOff();
    void headsAreRead_data();
    void headsAreRead();
    void silenceEndsWithTheLimit_data();
    void silenceEndsWithTheLimit();
    void nobodyListens();
    void nameThatIsNone();
    void goesThroughTheProxyOfTheSystem();
    void proxyThatIsNotThere();
    void clockDifferenceOfHeaders_data();
    void clockDifferenceOfHeaders();
    void clockIsWrongAboveAMinute_data();
    void clockIsWrongAboveAMinute();
    void aRequestSaysWhereItIs_data();
    void aRequestSaysWhereItIs();
    void aRequestAsksForPathAndQuery();
    void aRequestIsAnsweredOnce();
    void aCertificateThatIsRefusedIsAskedNothing();
    void theProxyIsToldWhoAsks();
    void addressesOfTheAdministration_data();
    void addressesOfTheAdministration();
    void probeWorksBesideTheCaller();
    void probeAsksNobodyWithoutANetwork();
    void probeThatIsSwitchedOffSaysNothing();
    void probeCanGoWhileItAsks();

private:
    SiteReport visit(const QUrl &url, std::chrono::milliseconds limit = siteCheckLimit,
                     const QSet<int> &ports = webPorts());

    ManualClock m_clock{clockTime};
};

void SiteVisitTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    for (const char *variable : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
        qunsetenv(variable);
}

// Servers on loopback have ports of their own.
SiteReport SiteVisitTest::visit(const QUrl &url, std::chrono::milliseconds limit,
                                const QSet<int> &ports)
{
    SiteVisit visit(m_clock, {{u"localhost"_s, u"127.0.0.1"_s}, limit, testTls(), ports});
    QSignalSpy spy(&visit, &SiteVisit::finished);
    visit.start(url);
    if (!QTest::qWaitFor([&spy] { return spy.count() > 0; }, 20'000))
        return {};
    return spy.constFirst().constFirst().value<SiteReport>();
}

void SiteVisitTest::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<SiteTrouble>("trouble");
    QTest::addColumn<Steps>("steps");
    const Steps wrong{passed, passed, failed, notTried};
    QTest::newRow("good") << u"good"_s << SiteTrouble::None
                          << Steps{passed, passed, passed, passed};
    QTest::newRow("of another host") << u"other-host"_s << SiteTrouble::CertificateWrong << wrong;
    QTest::newRow("expired") << u"expired"_s << SiteTrouble::CertificateDate << wrong;
    QTest::newRow("not valid yet") << u"not-yet"_s << SiteTrouble::CertificateDate << wrong;
    QTest::newRow("no TLS at all")
        << QString() << SiteTrouble::None << Steps{passed, passed, notNeeded, passed};
}

void SiteVisitTest::certificates()
{
    QFETCH(const QString, certificate);
    QFETCH(const SiteTrouble, trouble);
    QFETCH(const Steps, steps);
    SiteServer server(SiteServer::status(200, sameTime), certificate);
    const SiteReport report = visit(server.url());
    QCOMPARE(report.trouble, trouble);
    QCOMPARE(report.steps, steps);
    QCOMPARE(report.url, server.url());
    // Whoever shows a wrong certificate is asked for nothing.
    QCOMPARE(server.requests().size(), trouble == SiteTrouble::None ? 1 : 0);
}

void SiteVisitTest::answers_data()
{
    QTest::addColumn<SiteServer::Answer>("answer");
    QTest::addColumn<SiteTrouble>("trouble");
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 400, 401, 403, 404, 405, 412, 418, 429, 500, 502, 503, 521})
        QTest::addRow("status %d", status)
            << SiteServer::status(status) << SiteTrouble::None << status;
    QTest::newRow("asks for a password")
        << SiteServer::status(401, "WWW-Authenticate: Basic realm=\"x\"\r\n") << SiteTrouble::None
        << 401;
    QTest::newRow("headers, and then nothing more")
        << SiteServer::saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n") << SiteTrouble::None
        << 200;
    QTest::newRow("slow, but in time")
        << SiteServer::slowly({"HTTP/1.1 2", "00 OK\r\nDate", ": x\r\n\r\n"}) << SiteTrouble::None
        << 200;
    QTest::newRow("not HTTP") << SiteServer::saying("SSH-2.0-OpenSSH_9.2\r\n")
                              << SiteTrouble::NoAnswer << 0;
    QTest::newRow("closed without a word") << SiteServer::saying({}) << SiteTrouble::NoAnswer << 0;
    QTest::newRow("half a status line")
        << SiteServer::saying("HTTP/1.1 20") << SiteTrouble::NoAnswer << 0;
}

void SiteVisitTest::answers()
{
    QFETCH(const SiteServer::Answer, answer);
    QFETCH(const SiteTrouble, trouble);
    QFETCH(const int, status);
    for (const QString &certificate : {QString(), u"good"_s}) {
        SiteServer server(answer, certificate);
        const SiteReport report = visit(server.url());
        QCOMPARE(report.trouble, trouble);
        QCOMPARE(report.status, status);
        QCOMPARE(report.isReachable(), trouble == SiteTrouble::None);
        if (trouble == SiteTrouble::NoAnswer)
            QCOMPARE(report.step(SiteStep::Answer), failed);
    }
}

void SiteVisitTest::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("leadsTo"); // empty: followed
    QTest::newRow("to another path") << QByteArray("/next") << QString();
    QTest::newRow("to another host")
        << QByteArray("https://portal.example/login") << u"portal.example"_s;
    QTest::newRow("to a host that only looks alike")
        << QByteArray("https://miit.gov.cn.example/") << u"miit.gov.cn.example"_s;
    QTest::newRow("to the host in the place of a name")
        << QByteArray("https://localhost@portal.example/") << u"portal.example"_s;
    QTest::newRow("to another port of the same host")
        << QByteArray("http://localhost:8080/") << u"localhost"_s;
    QTest::newRow("to another scheme") << QByteArray("ftp://localhost/") << u"localhost"_s;
    QTest::newRow("to a file") << QByteArray("file:///etc/passwd") << QString();
}

void SiteVisitTest::redirects()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QString, leadsTo);
    SiteServer server([&](QTcpSocket &socket, const QByteArray &request) {
        const bool isFirst = request.startsWith("GET / ");
        const QByteArray headers = isFirst ? QByteArray("Location: " + location + "\r\n") : "";
        SiteServer::status(isFirst ? 302 : 200, headers)(socket, request);
    });
    const SiteReport report = visit(server.url(), siteCheckLimit, {server.url().port(), 443});
    QVERIFY(report.isReachable());
    const bool isFollowed = location == "/next";
    QCOMPARE(report.trouble, isFollowed ? SiteTrouble::None : SiteTrouble::LeadsElsewhere);
    QCOMPARE(report.leadsTo.host(), leadsTo);
    QCOMPARE(report.status, isFollowed ? 200 : 302);
    QCOMPARE(server.requests().size(), isFollowed ? 2 : 1);
    QVERIFY(isFollowed || !report.clockDifference);
}

// Pages that want a cookie send back to themselves.
void SiteVisitTest::redirectsThatNeverEndAreAnAnswer()
{
    SiteServer server(SiteServer::status(302, "Location: /\r\nSet-Cookie: proof=1\r\n"));
    const SiteReport report = visit(server.url(), siteCheckLimit, {server.url().port()});
    QCOMPARE(report.trouble, SiteTrouble::None);
    QVERIFY(report.isReachable());
    QCOMPARE(server.requests().size(), 6);
    for (const QByteArray &request : server.requests())
        QVERIFY(!request.toLower().contains("cookie"));
}

void SiteVisitTest::asksForThePageAndNothingElse()
{
    SiteServer server(SiteServer::status(200), u"good"_s);
    QUrl url = server.url();
    url.setFragment(u"/Integrated/ComplaintA"_s);
    QVERIFY(visit(url).isReachable());
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().constFirst();
    QVERIFY2(request.startsWith("GET / HTTP/1.1\r\n"), request.constData());
    QVERIFY(!request.contains("Integrated"));
    QVERIFY(!request.contains("Referer"));
}

void SiteVisitTest::bodyIsNotTakenIn()
{
    for (const QString &certificate : {QString(), u"good"_s}) {
        SiteServer server(
            SiteServer::endless("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n",
                                QByteArray(16 * 1024, 'x')),
            certificate);
        const SiteReport report = visit(server.url());
        QVERIFY(report.isReachable());
        QVERIFY(report.took < siteCheckLimit);
    }
}

void SiteVisitTest::headersWithoutEndAreCutOff_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("long lines") << QByteArray("X-Line: " + QByteArray(60000, 'x') + "\r\n");
    QTest::newRow("one line without an end") << QByteArray(60000, 'x');
    QTest::newRow("more lines than anybody needs") << QByteArray("X: y\r\n");
}

// At the cap, not at the limit of time: until then a fast line would carry any number of bytes.
void SiteVisitTest::headersWithoutEndAreCutOff()
{
    QFETCH(const QByteArray, piece);
    for (const QString &certificate : {QString(), u"good"_s}) {
        SiteServer server(SiteServer::endless("HTTP/1.1 200 OK\r\n", piece), certificate);
        const SiteReport report = visit(server.url());
        QCOMPARE(report.trouble, SiteTrouble::NoAnswer);
        QCOMPARE(report.step(SiteStep::Answer), failed);
        QVERIFY(report.took < siteCheckLimit);
    }
}

void SiteVisitTest::headsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HeadReading>("reading");
    QTest::addColumn<int>("status");
    const auto lines = [](qsizetype count) { return QByteArray("X: y\r\n").repeated(count); };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("nothing yet") << QByteArray() << HeadReading::Unfinished << 0;
    QTest::newRow("a beginning") << QByteArray("HTT") << HeadReading::Unfinished << 0;
    QTest::newRow("another beginning") << QByteArray("SSH") << HeadReading::Wrong << 0;
    QTest::newRow("no words behind the status")
        << QByteArray("HTTP/1.0 204\r\n\r\n") << HeadReading::Whole << 204;
    QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 404 No\nA: b\n\n")
                                     << HeadReading::Whole << 404;
    QTest::newRow("behind an interim answer")
        << QByteArray("HTTP/1.1 103 Early\r\nLink: x\r\n\r\n" + ok + "\r\n") << HeadReading::Whole
        << 200;
    QTest::newRow("a status of four digits")
        << QByteArray("HTTP/1.1 2000 OK\r\n\r\n") << HeadReading::Wrong << 0;
    QTest::newRow("as many fields as are allowed")
        << QByteArray(ok + lines(mostHeadFields) + "\r\n") << HeadReading::Whole << 200;
    QTest::newRow("one more") << QByteArray(ok + lines(mostHeadFields + 1) + "\r\n")
                              << HeadReading::Wrong << 0;
}

void SiteVisitTest::headsAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const HeadReading, reading);
    QFETCH(const int, status);
    HttpHead head;
    QCOMPARE(readHead(bytes, head), reading);
    QCOMPARE(head.status, status);
}

void SiteVisitTest::silenceEndsWithTheLimit_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::newRow("HTTP") << QString();
    QTest::newRow("TLS") << u"good"_s;
}

void SiteVisitTest::silenceEndsWithTheLimit()
{
    QFETCH(const QString, certificate);
    SiteServer server(SiteServer::silent(), certificate);
    const SiteReport report = visit(server.url(), 300ms);
    QCOMPARE(report.trouble, SiteTrouble::TimeOver);
    QCOMPARE(report.step(SiteStep::Connection), passed);
    QCOMPARE(report.step(SiteStep::Answer), failed);
    QVERIFY(report.took >= 200ms); // timers may be early by some hundredths
}

void SiteVisitTest::nobodyListens()
{
    QUrl url;
    {
        SiteServer server(SiteServer::silent());
        url = server.url();
    }
    const SiteReport report = visit(url);
    QCOMPARE(report.trouble, SiteTrouble::NotConnected);
    QCOMPARE(report.steps, (Steps{passed, failed, notNeeded, notTried}));
}

void SiteVisitTest::nameThatIsNone()
{
    // Longer than any name can be, so that no server is asked about it.
    const SiteReport report = visit(QUrl(u"http://%1.invalid/"_s.arg(QString(64, u'a'))));
    QCOMPARE(report.trouble, SiteTrouble::NameUnknown);
    QCOMPARE(report.steps, (Steps{failed, notTried, notNeeded, notTried}));
}

void SiteVisitTest::goesThroughTheProxyOfTheSystem()
{
    SiteServer proxy(SiteServer::status(200, sameTime));
    qputenv("http_proxy", proxy.url().toEncoded());
    const SiteReport report = visit(QUrl(u"http://zj.beian.miit.gov.cn/"_s));
    QCOMPARE(report.trouble, SiteTrouble::None);
    QCOMPARE(proxy.requests().size(), 1);
    QVERIFY(proxy.requests().constFirst().startsWith("GET http://zj.beian.miit.gov.cn/ HTTP/1.1"));
}

void SiteVisitTest::proxyThatIsNotThere()
{
    {
        SiteServer proxy(SiteServer::silent());
        qputenv("http_proxy", proxy.url().toEncoded());
    }
    QCOMPARE(visit(QUrl(u"http://zj.beian.miit.gov.cn/"_s)).trouble, SiteTrouble::Proxy);
}

void SiteVisitTest::clockDifferenceOfHeaders_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<int>("seconds"); // -1: empty
    QTest::newRow("the same") << QByteArray("Thu, 26 Nov 2026 08:00:00 GMT") << QByteArray() << 0;
    QTest::newRow("machine is fast")
        << QByteArray("Thu, 26 Nov 2026 07:58:00 GMT") << QByteArray() << 120;
    QTest::newRow("machine is a day slow")
        << QByteArray("Fri, 27 Nov 2026 08:00:00 GMT") << QByteArray("0") << -86400;
    QTest::newRow("out of a cache")
        << QByteArray("Thu, 26 Nov 2026 07:00:00 GMT") << QByteArray("3600") << -1;
    QTest::newRow("not GMT") << QByteArray("Thu, 26 Nov 2026 08:00:00 +0800") << QByteArray() << -1;
    QTest::newRow("wrong day of the week")
        << QByteArray("Mon, 26 Nov 2026 08:00:00 GMT") << QByteArray() << -1;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << -1;
}

void SiteVisitTest::clockDifferenceOfHeaders()
{
    QFETCH(const QByteArray, date);
    QFETCH(const QByteArray, age);
    QFETCH(const int, seconds);
    const auto found = clockDifference(date, age, clockTime);
    QCOMPARE(found ? int(found->count()) : -1, seconds);
}

void SiteVisitTest::clockIsWrongAboveAMinute_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("right") << 0 << false;
    QTest::newRow("a minute fast") << 60 << false;
    QTest::newRow("a minute and a second fast") << 61 << true;
    QTest::newRow("a minute slow") << -60 << false;
    QTest::newRow("a minute and a second slow") << -61 << true;
}

void SiteVisitTest::clockIsWrongAboveAMinute()
{
    QFETCH(const int, ahead);
    QFETCH(const bool, isWrong);
    m_clock.setNow(clockTime.addSecs(ahead));
    SiteServer server(SiteServer::status(403, sameTime), u"good"_s);
    const SiteReport report = visit(server.url());
    m_clock.setNow(clockTime);
    QCOMPARE(report.clockDifference.value_or(1h).count(), ahead);
    QCOMPARE(report.isClockWrong(), isWrong);
}

void SiteVisitTest::aRequestSaysWhereItIs_data()
{
    QTest::addColumn<SiteServer::Answer>("answer");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("HTTP") << SiteServer::status(204) << QString()
                          << QStringList{u"name"_s, u"connected"_s, u"204"_s};
    QTest::newRow("TLS") << SiteServer::status(204) << u"good"_s
                         << QStringList{u"name"_s, u"connected"_s, u"encrypted"_s, u"204"_s};
    QTest::newRow("what is no HTTP") << SiteServer::saying("SSH-2.0\r\n") << QString()
                                     << QStringList{u"name"_s, u"connected"_s, u"failed"_s};
}

void SiteVisitTest::aRequestSaysWhereItIs()
{
    QFETCH(const SiteServer::Answer, answer);
    QFETCH(const QString, certificate);
    const SiteServer server(answer, certificate);
    SiteRequest request(server.url(), testTls());
    QTEST(stepsOf(request), "steps");
    QVERIFY(!request.isProxied());
}

void SiteVisitTest::aRequestAsksForPathAndQuery()
{
    const SiteServer server(SiteServer::status(200));
    QUrl url = server.url(u"/a b/备"_s);
    url.setQuery(u"q=1 2"_s);
    url.setFragment(u"part"_s);
    url.setUserName(u"somebody"_s);
    SiteRequest request(url, testTls());
    QCOMPARE(stepsOf(request).constLast(), u"200"_s);
    const QByteArray asked = server.requests().constFirst();
    QVERIFY2(asked.startsWith("GET /a%20b/%E5%A4%87?q=1%202 HTTP/1.1\r\n"), asked.constData());
    const QByteArray host = "Host: localhost:" + QByteArray::number(server.url().port());
    QCOMPARE(asked.split('\n').at(1).trimmed(), host);
    QVERIFY(!asked.contains("somebody"));
}

// The page that comes behind the head is no second answer.
void SiteVisitTest::aRequestIsAnsweredOnce()
{
    const SiteServer server(
        SiteServer::slowly({"HTTP/1.1 200 OK\r\n\r\n", "<html>", "HTTP/1.1 500 No\r\n\r\n"}));
    SiteRequest request(server.url(), testTls());
    int answers = 0;
    int failures = 0;
    connect(&request, &SiteRequest::answered, this, [&answers] { ++answers; });
    connect(&request, &SiteRequest::failed, this, [&failures] { ++failures; });
    request.start();
    QTRY_COMPARE(answers, 1);
    QTRY_VERIFY(server.sent() > 40);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 1);
    QCOMPARE(failures, 0);
}

void SiteVisitTest::aCertificateThatIsRefusedIsAskedNothing()
{
    const SiteServer server(SiteServer::status(200), u"other-host"_s);
    SiteRequest request(server.url(), testTls());
    QCOMPARE(stepsOf(request), (QStringList{u"name"_s, u"connected"_s, u"refused"_s}));
    QVERIFY(server.requests().isEmpty());
}

void SiteVisitTest::theProxyIsToldWhoAsks()
{
    const SiteServer proxy(SiteServer::status(200));
    QUrl url = proxy.url();
    url.setUserName(u"counter"_s);
    url.setPassword(u"word"_s);
    qputenv("http_proxy", url.toEncoded());
    SiteRequest request(QUrl(u"http://zj.beian.miit.gov.cn"_s), testTls());
    QCOMPARE(stepsOf(request).constLast(), u"200"_s);
    QVERIFY(request.isProxied());
    const QByteArray asked = proxy.requests().constFirst();
    QVERIFY2(asked.startsWith(
                 "GET http://zj.beian.miit.gov.cn/ HTTP/1.1\r\nHost: zj.beian.miit.gov.cn\r\n"),
             asked.constData());
    const QByteArray who = "Proxy-Authorization: Basic " + QByteArray("counter:word").toBase64();
    QVERIFY2(asked.contains(who), asked.constData());
}

void SiteVisitTest::addressesOfTheAdministration_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSite");
    QTest::newRow("the national page") << u"https://beian.miit.gov.cn/#/x"_s << true;
    QTest::newRow("any host below the ministry's") << u"https://hlwicpfwc.miit.gov.cn/"_s << true;
    QTest::newRow("an entrance of the rules elsewhere") << u"http://beian.shca.gov.cn/"_s << true;
    QTest::newRow("in capitals") << u"https://BEIAN.MIIT.GOV.CN/"_s << true;
    QTest::newRow("another host of that other domain") << u"http://www.shca.gov.cn/"_s << false;
    QTest::newRow("ends alike without a dot") << u"https://evilmiit.gov.cn/"_s << false;
    QTest::newRow("begins alike") << u"https://beian.miit.gov.cn.example/"_s << false;
    QTest::newRow("as a user's name") << u"https://beian.miit.gov.cn@example.com/"_s << false;
    QTest::newRow("another scheme") << u"ftp://beian.miit.gov.cn/"_s << false;
    QTest::newRow("no host") << u"https:///"_s << false;
    QTest::newRow("its usual port by number") << u"https://beian.miit.gov.cn:443/"_s << true;
    QTest::newRow("another port") << u"https://beian.miit.gov.cn:8443/"_s << false;
    QTest::newRow("a port of another service") << u"http://beian.miit.gov.cn:22/"_s << false;
}

void SiteVisitTest::addressesOfTheAdministration()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isSite);
    QCOMPARE(isSiteAddress(QUrl(url)), isSite);
}

void SiteVisitTest::probeWorksBesideTheCaller()
{
    SiteServer server(SiteServer::status(200, sameTime), u"good"_s);
    NetworkProbe probe(m_clock, {{u"localhost"_s}, siteCheckLimit, testTls()},
                       [] { return false; });
    QSignalSpy spy(&probe, &SiteProbe::finished);
    const QThread *thread = nullptr;
    connect(&probe, &SiteProbe::finished, this, [&thread] { thread = QThread::currentThread(); });
    probe.check(server.url());
    probe.check(server.url(u"/second"_s));
    QVERIFY(spy.isEmpty());
    QTRY_COMPARE(spy.count(), 2);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(spy.constFirst().constFirst().value<SiteReport>().isReachable());
}

void SiteVisitTest::probeAsksNobodyWithoutANetwork()
{
    SiteServer server(SiteServer::status(200));
    NetworkProbe probe(m_clock, {{u"localhost"_s}}, [] { return true; });
    QSignalSpy spy(&probe, &SiteProbe::finished);
    probe.check(server.url());
    QTRY_COMPARE(spy.count(), 1);
    const auto report = spy.constFirst().constFirst().value<SiteReport>();
    QCOMPARE(report.trouble, SiteTrouble::NoNetwork);
    QCOMPARE(report.steps, (Steps{notTried, notTried, notTried, notTried}));
    QCOMPARE(server.connections(), 0);
}

void SiteVisitTest::probeThatIsSwitchedOffSaysNothing()
{
    SiteServer server(SiteServer::status(200));
    NetworkProbe probe(m_clock, {{u"localhost"_s}}, [] { return false; });
    QSignalSpy spy(&probe, &SiteProbe::finished);
    probe.setEnabled(false);
    probe.check(server.url());
    probe.setEnabled(true);
    probe.check(server.url(u"/asked"_s));
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().startsWith("GET /asked "));
}

void SiteVisitTest::probeCanGoWhileItAsks()
{
    SiteServer server(SiteServer::silent());
    {
        NetworkProbe probe(m_clock, {{u"localhost"_s}}, [] { return false; });
        probe.check(server.url());
        QTRY_COMPARE(server.requests().size(), 1);
    }
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(SiteVisitTest)
#include "tst_sitevisit.moc"
