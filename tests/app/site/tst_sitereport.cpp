// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include "tests/warnings.h"
#include "app/site/scriptedprobe.h"
#include "app/site/siteprobe.h"
#include "app/site/sitereport.h"
#include "app/support/qtversion.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime machine()
{
    return {QDate(2026, 11, 23), QTime(1, 0), utcZone};
}

} // namespace

class SiteReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void differenceOfTheClocks_data();
    void differenceOfTheClocks();
    void inAZoneWhoseClocksAreSetForward();
    void isTheClockWrong_data();
    void isTheClockWrong();
    void anyAnswerMeansReachable_data();
    void anyAnswerMeansReachable();
    void aProbeThatIsSwitchedOffAsksNothing();
};

void SiteReportTest::differenceOfTheClocks_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<std::optional<std::chrono::seconds>>("difference");
    using Difference = std::optional<std::chrono::seconds>;
    const QByteArray same = "Mon, 23 Nov 2026 01:00:00 GMT";
    QTest::newRow("the same") << same << QByteArray() << Difference(0s);
    QTest::newRow("the machine is ahead")
        << QByteArray("Mon, 23 Nov 2026 00:55:00 GMT") << QByteArray() << Difference(300s);
    QTest::newRow("the machine is behind, across midnight")
        << QByteArray("Tue, 24 Nov 2026 01:00:00 GMT") << QByteArray() << Difference(-86400s);
    QTest::newRow("blanks around it") << " " + same + " " << QByteArray("0") << Difference(0s);
    QTest::newRow("from a cache") << same << QByteArray("1") << Difference();
    QTest::newRow("no header") << QByteArray() << QByteArray() << Difference();
    QTest::newRow("another zone") << QByteArray("Mon, 23 Nov 2026 09:00:00 CST") << QByteArray()
                                  << Difference();
    QTest::newRow("another format") << QByteArray("2026-11-23T01:00:00Z") << QByteArray()
                                    << Difference();
    QTest::newRow("a day that is not that weekday's")
        << QByteArray("Fri, 23 Nov 2026 01:00:00 GMT") << QByteArray() << Difference();
    QTest::newRow("a month in Chinese") << QByteArray("周一, 23 11月 2026 01:00:00 GMT")
                                        << QByteArray() << Difference();
}

void SiteReportTest::differenceOfTheClocks()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, age);
    QTEST(clockDifference(date, age, machine()), "difference");
}

// 02:30 on the last Sunday of March does not exist on Berlin's clocks; in GMT it does.
void SiteReportTest::inAZoneWhoseClocksAreSetForward()
{
#if defined(Q_OS_WIN)
    QSKIP("the zone of the process cannot be set there");
#else
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "CET-1CEST,M3.5.0/2,M10.5.0/3");
    tzset();
    const auto difference =
        clockDifference("Sun, 29 Mar 2026 02:30:00 GMT", {},
                        QDateTime(QDate(2026, 3, 29), QTime(2, 30), utcZone));
    if (before.isEmpty())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
    tzset();
    QCOMPARE(difference, std::optional(0s));
#endif
}

void SiteReportTest::isTheClockWrong_data()
{
    QTest::addColumn<std::optional<std::chrono::seconds>>("difference");
    QTest::addColumn<bool>("isWrong");
    using Difference = std::optional<std::chrono::seconds>;
    QTest::newRow("not known") << Difference() << false;
    QTest::newRow("a minute ahead") << Difference(60s) << false;
    QTest::newRow("a second more") << Difference(61s) << true;
    QTest::newRow("a minute behind") << Difference(-60s) << false;
    QTest::newRow("a day behind") << Difference(-86400s) << true;
}

void SiteReportTest::isTheClockWrong()
{
    QFETCH(std::optional<std::chrono::seconds>, difference);
    SiteReport report;
    report.clockDifference = difference;
    QTEST(report.isClockWrong(), "isWrong");
}

void SiteReportTest::anyAnswerMeansReachable_data()
{
    QTest::addColumn<StepResult>("answer");
    QTest::addColumn<bool>("isReachable");
    QTest::newRow("not tried") << StepResult::NotTried << false;
    QTest::newRow("an answer, even one that asks for a puzzle") << StepResult::Passed << true;
    QTest::newRow("no answer") << StepResult::Failed << false;
}

void SiteReportTest::anyAnswerMeansReachable()
{
    QFETCH(StepResult, answer);
    SiteReport report;
    for (const SiteStep step :
         {SiteStep::Name, SiteStep::Connection, SiteStep::Certificate, SiteStep::Answer})
        QCOMPARE(report.step(step), StepResult::NotTried);
    report.setStep(SiteStep::Name, StepResult::Passed);
    report.setStep(SiteStep::Answer, answer);
    report.status = 503;
    QCOMPARE(report.step(SiteStep::Name), StepResult::Passed);
    QCOMPARE(report.step(SiteStep::Certificate), StepResult::NotTried);
    QTEST(report.isReachable(), "isReachable");
}

void SiteReportTest::aProbeThatIsSwitchedOffAsksNothing()
{
    ScriptedProbe probe;
    QSignalSpy finished(&probe, &SiteProbe::finished);
    QVERIFY(probe.isEnabled());
    probe.setEnabled(false);
    QVERIFY(!probe.isEnabled());
    probe.check(QUrl(u"https://beian.miit.gov.cn/"_s));
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
    probe.setEnabled(true);
    probe.check(QUrl(u"https://beian.miit.gov.cn/"_s));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<SiteReport>().url,
             QUrl(u"https://beian.miit.gov.cn/"_s));
}

QTEST_GUILESS_MAIN(SiteReportTest)
#include "tst_sitereport.moc"
