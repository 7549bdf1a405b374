// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "app/settings/settings.h"
#include "boardbench.h"
#include "ui/texts/sitechecktexts.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SiteReport failedAt(SiteStep step, SiteTrouble trouble)
{
    SiteReport report;
    for (int before = 0; before < int(step); ++before)
        report.setStep(SiteStep(before), StepResult::Passed);
    report.setStep(step, StepResult::Failed);
    report.trouble = trouble;
    return report;
}

SiteReport leadsTo(const QUrl &url)
{
    SiteReport report = ScriptedProbe::reachable();
    report.trouble = SiteTrouble::LeadsElsewhere;
    report.status = 302;
    report.leadsTo = url;
    return report;
}

SiteReport clockOff(std::chrono::seconds difference)
{
    SiteReport report = ScriptedProbe::reachable();
    report.clockDifference = difference;
    return report;
}

} // namespace

Q_DECLARE_METATYPE(beian::SiteStep)

// What page 5 makes of the check of the site.
class SiteCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void everyTroubleHasWordsAndANextStep_data();
    void everyTroubleHasWordsAndANextStep();
    void eachOfTheFourStepsHasItsOwnResult();
    void statusIsNoReasonToCallTheSiteDown();
    void wrongClockIsTold_data();
    void wrongClockIsTold();
    void oneCheckEachVisit();
    void openingWaitsForNothing();
    void switchedOffThereIsNoBadge();
    void administratorCanLockItOff();
    void checkAsksForTheAddressOfTheBody_data();
    void checkAsksForTheAddressOfTheBody();
};

void SiteCheckTest::everyTroubleHasWordsAndANextStep_data()
{
    QTest::addColumn<SiteReport>("report");
    QTest::addColumn<QString>("badge");
    QTest::addColumn<QString>("title"); // begins with
    const QString down = u"无法访问"_s;
    SiteReport offline;
    offline.trouble = SiteTrouble::NoNetwork;
    QTest::newRow("no network") << offline << down << u"本机没有网络"_s;
    QTest::newRow("no answer in time")
        << failedAt(SiteStep::Answer, SiteTrouble::TimeOver) << down << u"网站在 5 秒内没有响应"_s;
    QTest::newRow("name") << failedAt(SiteStep::Name, SiteTrouble::NameUnknown) << down
                          << u"找不到网站的域名"_s;
    QTest::newRow("connection") << failedAt(SiteStep::Connection, SiteTrouble::NotConnected) << down
                                << u"无法连接网站"_s;
    QTest::newRow("proxy") << failedAt(SiteStep::Connection, SiteTrouble::Proxy) << down
                           << u"本机的代理未放行检查"_s;
    QTest::newRow("certificate") << failedAt(SiteStep::Certificate, SiteTrouble::CertificateWrong)
                                 << down << u"证书不是该网站的"_s;
    QTest::newRow("certificate and date")
        << failedAt(SiteStep::Certificate, SiteTrouble::CertificateDate) << down << u"按本机日期"_s;
    QTest::newRow("not HTTP") << failedAt(SiteStep::Answer, SiteTrouble::NoAnswer) << down
                              << u"响应的不是网站"_s;
    QTest::newRow("elsewhere") << leadsTo(QUrl(u"https://portal.example/login"_s)) << u"跳转到其他网址"_s
                               << u"网站跳转到其他网址：portal.example"_s;
}

void SiteCheckTest::everyTroubleHasWordsAndANextStep()
{
    QFETCH(const SiteReport, report);
    QFETCH(const QString, badge);
    QFETCH(const QString, title);
    WizardBench bench(today());
    bench.probe.setAnswer(report);
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, subjectPhone}));
    QTRY_COMPARE(bench.find<QPushButton>(u"siteCheck"_s)->text(), badge);
    QVERIFY(bench.isShown(u"siteReport"_s));
    QVERIFY2(bench.text(u"siteReportTitle"_s).startsWith(title),
             qPrintable(bench.text(u"siteReportTitle"_s)));
    QVERIFY(!bench.text(u"siteReportText"_s).isEmpty());
    // Said plainly, and in nobody's way.
    QVERIFY(bench.press(u"openSite"_s));
    QCOMPARE(bench.opened, QList<QUrl>{builtInRules().national.page});
}

void SiteCheckTest::eachOfTheFourStepsHasItsOwnResult()
{
    WizardBench bench(today());
    bench.probe.setAnswer(failedAt(SiteStep::Certificate, SiteTrouble::CertificateWrong));
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, subjectPhone}));
    QTRY_VERIFY(bench.find<QPushButton>(u"siteCheck"_s)->isEnabled());
    QVERIFY(bench.press(u"siteCheck"_s));
    QCOMPARE(bench.text(u"siteStep1"_s), u"正常"_s);
    QCOMPARE(bench.text(u"siteStep2"_s), u"正常"_s);
    QCOMPARE(bench.text(u"siteStep3"_s), u"失败"_s);
    QCOMPARE(bench.text(u"siteStep4"_s), u"未检查"_s);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    QVERIFY(!QApplication::activeModalWidget());
}

void SiteCheckTest::statusIsNoReasonToCallTheSiteDown()
{
    WizardBench bench(today());
    SiteReport report = ScriptedProbe::reachable();
    report.status = 521;
    bench.probe.setAnswer(report);
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, subjectPhone}));
    QTRY_COMPARE(bench.find<QPushButton>(u"siteCheck"_s)->text(), u"可访问 · 0.4 s"_s);
    QVERIFY(!bench.isShown(u"siteReport"_s));
    QVERIFY(bench.press(u"siteCheck"_s));
    QVERIFY(bench.text(u"siteStep4"_s).contains("521"_L1));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
}

void SiteCheckTest::wrongClockIsTold_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("title"); // empty: nothing is said
    QTest::newRow("right") << 0 << QString();
    QTest::newRow("a minute off") << -60 << QString();
    QTest::newRow("just above") << 61 << u"本机时钟约快 1 分钟"_s;
    QTest::newRow("ten minutes slow") << -600 << u"本机时钟约慢 10 分钟"_s;
}

void SiteCheckTest::wrongClockIsTold()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, title);
    WizardBench bench(today());
    bench.probe.setAnswer(clockOff(std::chrono::seconds(seconds)));
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, subjectPhone}));
    QTRY_VERIFY(bench.find<QPushButton>(u"siteCheck"_s)->isEnabled());
    QCOMPARE(bench.isShown(u"siteReport"_s), !title.isEmpty());
    QCOMPARE(bench.text(u"siteReportTitle"_s), title);
}

void SiteCheckTest::oneCheckEachVisit()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, subjectPhone}));
    QTRY_VERIFY(bench.find<QPushButton>(u"siteCheck"_s)->isEnabled());
    bench.advance(10min);
    QVERIFY(bench.press(u"openSite"_s));
    QVERIFY(bench.press(u"openHome"_s));
    QCOMPARE(bench.probe.asked().size(), 1);
    bench.back();
    QVERIFY(bench.next());
    QCOMPARE(bench.probe.asked().size(), 2);
    QVERIFY(bench.press(u"row1Verified"_s));
    QVERIFY(bench.next());
    bench.back();
    QCOMPARE(bench.page(), PageId::Site);
    QCOMPARE(bench.probe.asked().size(), 2);
}

void SiteCheckTest::openingWaitsForNothing()
{
    WizardBench bench(today());
    bench.probe.setAnswer({});
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, subjectPhone}));
    QCOMPARE(bench.find<QPushButton>(u"siteCheck"_s)->text(), u"正在检查…"_s);
    QVERIFY(bench.press(u"openSite"_s));
    QCOMPARE(bench.opened.size(), 1);
    // Another wizard's report, about another address.
    SiteReport other = ScriptedProbe::reachable();
    other.url = QUrl(u"http://zj.beian.miit.gov.cn"_s);
    Q_EMIT bench.probe.finished(other);
    QCOMPARE(bench.find<QPushButton>(u"siteCheck"_s)->text(), u"正在检查…"_s);
}

void SiteCheckTest::switchedOffThereIsNoBadge()
{
    WizardBench bench(today());
    bench.probe.setEnabled(false);
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, subjectPhone}));
    QVERIFY(!bench.isShown(u"siteCheck"_s));
    QVERIFY(!bench.isShown(u"siteReport"_s));
    QVERIFY(bench.probe.asked().isEmpty());
}

void SiteCheckTest::administratorCanLockItOff()
{
    BoardBench bench;
    QFile file(bench.folder.filePath(u"administrator.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[site]\ncheck=false\n");
    file.close();
    QVERIFY(bench.restart());
    QVERIFY(bench.program->settings().isLocked(Setting::SiteCheck));
    QVERIFY(!bench.probe.isEnabled());
    QVERIFY(file.remove());
    QVERIFY(bench.restart());
    QVERIFY(bench.probe.isEnabled());
    // The person's own switch holds at once.
    QVERIFY(bench.program->settings().setValue(Setting::SiteCheck, false));
    QVERIFY(!bench.probe.isEnabled());
}

void SiteCheckTest::checkAsksForTheAddressOfTheBody_data()
{
    QTest::addColumn<QDateTime>("day");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("pilot") << pilotDay() << QUrl(u"http://zj.beian.miit.gov.cn"_s);
    QTest::newRow("national") << today() << builtInRules().national.page;
}

void SiteCheckTest::checkAsksForTheAddressOfTheBody()
{
    QFETCH(const QDateTime, day);
    QFETCH(const QUrl, url);
    WizardBench bench(day);
    QVERIFY(bench.goToSite(u"浙江"_s, {subjectPhone, subjectPhone}));
    QCOMPARE(bench.probe.asked(), QList<QUrl>{url});
}

BEIAN_UI_TEST_MAIN(SiteCheckTest)
#include "tst_sitecheck.moc"
