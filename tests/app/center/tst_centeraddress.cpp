// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/center/centeraddress.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CenterAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void anAddressIsUnderstoodAsLibpqDoes_data();
    void anAddressIsUnderstoodAsLibpqDoes();
    void whatIsRefusedSaysWhy_data();
    void whatIsRefusedSaysWhy();
    void theAdministratorCanAllowLess();
};

void CenterAddressTest::anAddressIsUnderstoodAsLibpqDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); // of the connection string
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<bool>("isHere");
    const auto row = [](const char *name, const QString &text, const QStringList &parts,
                        const QString &hosts, bool isHere) {
        QTest::newRow(name) << text << parts << hosts << isHere;
    };
    row("user, host, port, database", u"postgresql://c3@db.example.org:5433/beian"_s,
        {u"user='c3'"_s, u"host='db.example.org'"_s, u"port='5433'"_s, u"dbname='beian'"_s,
         u"sslmode='verify-full'"_s, u"connect_timeout='10'"_s},
        u"db.example.org"_s, false);
    row("the short name", u"postgres://db.example.org/beian"_s, {u"host='db.example.org'"_s},
        u"db.example.org"_s, false);
    row("several hosts are one center", u"postgresql://c3@db1,db2:5433/beian"_s,
        {u"host='db1,db2'"_s, u"port=',5433'"_s, u"target_session_attrs='read-write'"_s},
        u"db1, db2"_s, false);
    row("a local socket", u"postgresql:///beian?host=/var/run/postgresql"_s,
        {u"host='/var/run/postgresql'"_s, u"dbname='beian'"_s}, u"/var/run/postgresql"_s, true);
    row("a local socket, encoded", u"postgresql://%2Fvar%2Frun/beian"_s, {u"host='/var/run'"_s},
        u"/var/run"_s, true);
    row("this machine", u"postgresql://localhost/beian"_s, {u"host='localhost'"_s}, u"localhost"_s,
        true);
    row("loopback", u"postgresql://127.0.0.1/beian"_s, {u"host='127.0.0.1'"_s}, u"127.0.0.1"_s, true);
    row("loopback of IPv6", u"postgresql://[::1]:5433/beian"_s, {u"host='::1'"_s, u"port='5433'"_s},
        u"::1"_s, true);
    row("nothing but the scheme", u"postgresql://"_s, {u"application_name='beian-sms-verify'"_s},
        u"localhost"_s, true);
    row("a name with a quote and a blank", u"postgresql://o%27neil%20x@localhost/b%5Cx"_s,
        {u"user='o\\'neil x'"_s, u"dbname='b\\\\x'"_s}, u"localhost"_s, true);
    row("a service file", u"postgresql://?service=beian"_s,
        {u"service='beian'"_s, u"sslmode='verify-full'"_s}, u"service=beian"_s, false);
    row("one of two is elsewhere", u"postgresql://localhost,db2/beian"_s,
        {u"sslmode='verify-full'"_s}, u"localhost, db2"_s, false);
    row("blanks around it", u"  postgresql://localhost/beian \n"_s, {u"dbname='beian'"_s},
        u"localhost"_s, true);
}

void CenterAddressTest::anAddressIsUnderstoodAsLibpqDoes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    QFETCH(QString, hosts);
    QFETCH(bool, isHere);
    const auto address = readCenterAddress(text, false);
    QVERIFY(address);
    QCOMPARE(address->text, text.trimmed());
    QCOMPARE(address->hosts, hosts);
    QCOMPARE(address->isHere, isHere);
    QVERIFY(!address->isUnverified);
    for (const QString &part : parts)
        QVERIFY2(address->options.contains(part), qPrintable(address->options));
    QCOMPARE(address->options.contains("sslmode"_L1), !isHere);
}

void CenterAddressTest::whatIsRefusedSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &text, ErrorKind kind,
                        const QString &detail) {
        QTest::newRow(name) << text << kind << detail;
    };
    row("a password", u"postgresql://c3:geheim7@db/beian"_s, ErrorKind::CenterPasswordGiven, {});
    row("an empty password", u"postgresql://c3:@db/beian"_s, ErrorKind::CenterPasswordGiven, {});
    row("a password with a sign of the address", u"postgresql://c3:ge@heim7@db/beian"_s,
        ErrorKind::CenterPasswordGiven, {});
    row("a password as a parameter", u"postgresql://db/beian?password=geheim7"_s,
        ErrorKind::CenterPasswordGiven, {});
    row("encoded, too", u"postgresql://db/beian?%70assword=geheim7"_s,
        ErrorKind::CenterPasswordGiven, {});
    row("that of a key", u"postgresql://db/beian?sslpassword=geheim7"_s,
        ErrorKind::CenterPasswordGiven, {});
    row("another scheme, of which nothing is repeated", u"http://geheim7"_s,
        ErrorKind::CenterAddressWrong, u"postgresql://"_s);
    row("a connection string", u"host=db password=geheim7"_s, ErrorKind::CenterAddressWrong,
        u"postgresql://"_s);
    row("a port that is none", u"postgresql://db:x/beian"_s, ErrorKind::CenterAddressWrong,
        u"db"_s);
    row("a password with a stroke", u"postgresql://user:geheim7/x@db/beian"_s,
        ErrorKind::CenterAddressWrong, u"user"_s);
    row("a password with a question mark", u"postgresql://user:x?geheim7@db/beian"_s,
        ErrorKind::CenterAddressWrong, u"user"_s);
    row("the rest of a password", u"postgresql://user?geheim7@db/beian"_s,
        ErrorKind::CenterAddressWrong, u"?"_s);
    row("a name that nobody can prove", u"postgresql://db/beian?hostaddr=10.0.0.1"_s,
        ErrorKind::CenterAddressWrong, u"hostaddr"_s);
    row("a sign that Qt takes apart", u"postgresql://db/be;ian"_s, ErrorKind::CenterAddressWrong,
        u";"_s);
    row("no TLS", u"postgresql://db/beian?sslmode=disable"_s, ErrorKind::CenterTlsTooWeak,
        u"sslmode=disable"_s);
    row("TLS without proof", u"postgresql://db/beian?sslmode=require"_s,
        ErrorKind::CenterTlsTooWeak, u"sslmode=require"_s);
    row("a name that is not proved", u"postgresql://db/beian?sslmode=verify-ca"_s,
        ErrorKind::CenterTlsTooWeak, u"sslmode=verify-ca"_s);
}

void CenterAddressTest::whatIsRefusedSaysWhy()
{
    QFETCH(QString, text);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    const auto address = readCenterAddress(text, false);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, kind);
    QCOMPARE(address.error().detail, detail);
    QVERIFY(!address.error().detail.contains("geheim7"_L1));
}

void CenterAddressTest::theAdministratorCanAllowLess()
{
    const auto weak = readCenterAddress(u"postgresql://db/beian?sslmode=require"_s, true);
    QVERIFY(weak);
    QVERIFY(weak->isUnverified);
    QVERIFY(weak->options.contains("sslmode='require'"_L1));
    const auto strong = readCenterAddress(u"postgresql://db/beian"_s, true);
    QVERIFY(strong);
    QVERIFY(!strong->isUnverified);
    QVERIFY(strong->options.contains("sslmode='verify-full'"_L1));
}

QTEST_GUILESS_MAIN(CenterAddressTest)
#include "tst_centeraddress.moc"
