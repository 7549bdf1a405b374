// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>

#include "tests/warnings.h"
#include "app/time/beijingtime.h"
#include "boardbench.h"
#include "heardevents.h"
#include "uimain.h"
#include "ui/board/noticestack.h"
#include "ui/board/remindertexts.h"
#include "ui/companion/companionwindow.h"
#include "ui/texts/sitechecktexts.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(beian::ReminderKind)

namespace {

const QDateTime noon = fromBeijing(QDate(2018, 9, 12), QTime(12, 0));

SiteReport unreachable()
{
    SiteReport report;
    report.setStep(SiteStep::Name, StepResult::Failed);
    report.trouble = SiteTrouble::NameUnknown;
    return report;
}

// In the wizard, on the page behind that of the SMS, which came just now.
bool receive(BoardBench &bench)
{
    return bench.restart({MainProgram::newOption})
        && bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}) && bench.click(u"sms1Now"_s)
        && bench.fill(u"sms1Code"_s, u"482913"_s) && bench.next();
}

} // namespace

// What is said aloud without being asked for, and what is not.
class AnnouncementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!HeardEvents::isPossible())
            QSKIP("Qt's private headers were not there when this was built");
    }
    void init() { failOnWarnings(); }
    void aNewPageIsSaid();
    void whatNextWaitsForIsSaid();
    void aVerdictThatChangesIsSaidOnce();
    void aNoteThatComesIsSaid();
    void wrongInputIsSaid();
    void aSiteThatCannotBeReachedIsSaid();
    void remainingTimeIsSaid_data();
    void remainingTimeIsSaid();
    void remainingTimeIsSaidInAnotherWindow();
    void aPageInPeaceTellsOnlyItsRing_data();
    void aPageInPeaceTellsOnlyItsRing();
};

void AnnouncementsTest::aNewPageIsSaid()
{
    WizardBench bench(noon);
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    HeardEvents heard;
    QVERIFY(bench.next());
    auto *steps = bench.find<QWidget>(u"stepList"_s);
    QVERIFY(heard.isAnnounced(steps->accessibleDescription()));
    heard.clear();
    bench.back();
    QVERIFY(heard.isAnnounced(steps->accessibleDescription()));
}

void AnnouncementsTest::whatNextWaitsForIsSaid()
{
    WizardBench bench(noon);
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    HeardEvents heard;
    QVERIFY(bench.next());
    QVERIFY(!bench.missing().isEmpty());
    QVERIFY(heard.isAnnounced(bench.missing()));
    heard.clear();
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(!bench.missing().isEmpty());
    QVERIFY(heard.isAnnounced(bench.missing()));
    // Nothing new is nothing to say.
    heard.clear();
    QVERIFY(bench.fill(u"person1Phone"_s, u"13"_s));
    QVERIFY(!heard.isAnnounced(bench.missing()));
}

void AnnouncementsTest::aVerdictThatChangesIsSaidOnce()
{
    WizardBench bench(noon);
    HeardEvents heard;
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    const QString verdict = bench.text(u"provinceNoteTitle"_s);
    QCOMPARE(heard.announced.filter(verdict).size(), 1);
    heard.clear();
    bench.advance(1s);
    QCOMPARE(heard.announced, QStringList());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(heard.isAnnounced(bench.text(u"provinceNoteTitle"_s)));
    QVERIFY(bench.text(u"provinceNoteTitle"_s) != verdict);
}

void AnnouncementsTest::aNoteThatComesIsSaid()
{
    WizardBench bench(noon);
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.receiveNow(2, u"582914"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    HeardEvents heard;
    // The second number is still to be filled in: the page says so and stays.
    QVERIFY(!bench.next());
    QVERIFY(bench.isShown(u"suffixLeft"_s));
    QVERIFY(heard.isAnnounced(bench.text(u"suffixLeftTitle"_s)));
}

void AnnouncementsTest::wrongInputIsSaid()
{
    WizardBench bench(noon);
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    HeardEvents heard;
    QVERIFY(bench.fill(u"sms1Code"_s, u"48291"_s));
    QVERIFY(bench.fill(u"sms1Received"_s, u"25:71"_s));
    QVERIFY(bench.press(u"sms1More"_s)); // both fields are left
    QVERIFY(heard.isAnnounced(bench.text(u"sms1CodeError"_s)));
    QVERIFY(heard.isAnnounced(bench.text(u"sms1ReceivedError"_s)));
}

void AnnouncementsTest::aSiteThatCannotBeReachedIsSaid()
{
    WizardBench bench(noon);
    bench.probe.setAnswer(unreachable());
    HeardEvents heard;
    QVERIFY(bench.goToSite(u"浙江"_s, {subjectPhone, sitePhone}));
    SiteReport report = unreachable();
    QTRY_VERIFY(heard.isAnnounced(siteBadgeText(report)));
    QVERIFY(heard.isAnnounced(siteAdvice(report).title));
}

void AnnouncementsTest::remainingTimeIsSaid_data()
{
    QTest::addColumn<std::chrono::seconds>("left");
    QTest::addColumn<ReminderKind>("kind");
    QTest::newRow("six hours") << std::chrono::seconds(6h) << ReminderKind::SixHours;
    QTest::newRow("one hour") << std::chrono::seconds(1h) << ReminderKind::OneHour;
    QTest::newRow("fifteen minutes") << std::chrono::seconds(15min)
                                     << ReminderKind::FifteenMinutes;
    QTest::newRow("nothing") << std::chrono::seconds(0) << ReminderKind::Expired;
}

void AnnouncementsTest::remainingTimeIsSaid()
{
    QFETCH(std::chrono::seconds, left);
    QFETCH(ReminderKind, kind);
    BoardBench bench;
    QVERIFY(receive(bench));
    QVERIFY(bench.showBoard());
    bench.advance(24h - left - 10s);
    HeardEvents heard;
    bench.advance(11s);
    QCOMPARE(heard.announced.filter(reminderTitle(kind)).size(), 1);
}

// The board is put away: whoever works in the wizard hears it there.
void AnnouncementsTest::remainingTimeIsSaidInAnotherWindow()
{
    BoardBench bench;
    QVERIFY(receive(bench));
    bench.program->board().hide();
    bench.wizard().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &bench.wizard());
    HeardEvents heard;
    bench.advance(18h);
    QCOMPARE(heard.announced.filter(reminderTitle(ReminderKind::SixHours)).size(), 1);
}

void AnnouncementsTest::aPageInPeaceTellsOnlyItsRing_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<int>("rings");
    QTest::newRow("province and date") << PageId::Province << 0;
    QTest::newRow("kind and persons") << PageId::People << 0;
    QTest::newRow("the SMS, two numbers") << PageId::Sms << 2;
    QTest::newRow("the last six") << PageId::Suffix << 0;
    QTest::newRow("the site, two numbers") << PageId::Site << 2;
}

void AnnouncementsTest::aPageInPeaceTellsOnlyItsRing()
{
    QFETCH(PageId, page);
    QFETCH(int, rings);
    WizardBench bench(noon);
    if (page == PageId::Province || page == PageId::People) {
        QVERIFY(bench.chooseProvince(u"浙江"_s));
        QVERIFY(page == PageId::Province || bench.next());
    } else {
        QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
        QVERIFY(bench.receiveNow(1, u"482913"_s));
        QVERIFY(bench.receiveNow(2, u"582914"_s));
    }
    for (const QString &last : {u"18302X"_s, u"123456"_s}) {
        if (page != PageId::Suffix && page != PageId::Site)
            break;
        if (bench.page() == PageId::Sms)
            QVERIFY(bench.next());
        QVERIFY(bench.fillSuffix(last == "18302X"_L1 ? 1 : 2, last));
    }
    if (page == PageId::Site)
        QVERIFY(bench.next());
    QCOMPARE(bench.page(), page);
    bench.advance(1s);
    HeardEvents heard;
    constexpr int minutes = 3;
    for (int second = 0; second < minutes * 60; ++second)
        bench.advance(1s);
    QCOMPARE(heard.announced, QStringList());
    const QStringList values = heard.others.filter(u"ValueChanged"_s);
    QVERIFY2(heard.others == values, qPrintable(heard.others.mid(0, 6).join(u'\n')));
    QCOMPARE(values.size(), rings * minutes);
}

#include "tst_announcements.moc"

BEIAN_UI_TEST_MAIN(AnnouncementsTest)
