// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtWidgets/qdialog.h>

#include "app/site/scriptedprobe.h"
#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"
#include "tests/warnings.h"
#include "ui/number/numberwishes.h"
#include "ui/wizard/returnnote.h"
#include "ui/wizard/sitebadge.h"
#include "ui/wizard/sitetable.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Writes down where the table wanted to go.
class Wishes final : public NumberWishes
{
public:
    void showSms(NumberSession &number) override { wished << u"sms "_s + number.phone(); }
    void showSuffix() override { wished << u"suffix"_s; }
    void showPeople() override { wished << u"people"_s; }
    void showResend(NumberSession &) override { wished << u"resend"_s; }

    QStringList wished;
};

const QUrl page(u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s);

} // namespace

// The numbers at the site: a row each, what goes back, and whether the site can be reached at all.
class SiteTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void everyNumberHasARow();
    void aNumberThatGoesTakesItsRow();
    void registeringLeadsToWhoStillHasToVerify();
    void whatCameAfterAClickMovesNoRow();
    void whatWasWrongGoesOnceTheNumberIsVerified();
    void whoVerifiedBeforeIsNamed();
    void aMissingNumberIsAskedFor();
    void theReturnSaysWhy_data();
    void theReturnSaysWhy();
    void aNewRoundBeginsWithTheSms();
    void theBadgeSaysWhatCame();
    void theBadgeOfAnotherPageIsIgnored();
    void switchedOffThereIsNoBadge();
};

void SiteTableTest::everyNumberHasARow()
{
    NumberBench bench;
    Wishes wishes;
    auto &table = bench.show(new SiteTable(bench.session, wishes));
    table.rebuild();
    table.refresh(bench.clock.now());
    QTRY_VERIFY(bench.isShown(u"row1Person"_s));
    QVERIFY(bench.isShown(u"row2Person"_s));
    QVERIFY(!bench.find<QWidget>(u"row3Person"_s));
    QVERIFY(!bench.isShown(u"siteMissingPerson"_s));
    QVERIFY(!bench.isShown(u"siteReturn"_s));
}

void SiteTableTest::aNumberThatGoesTakesItsRow()
{
    NumberBench bench;
    Wishes wishes;
    auto &table = bench.show(new SiteTable(bench.session, wishes));
    table.rebuild();
    QTRY_VERIFY(bench.isShown(u"row2Person"_s));
    // Both persons have one number now.
    bench.session.setPerson(1, subjectPhone, {});
    table.refresh(bench.clock.now());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(bench.isShown(u"row1Person"_s));
    QVERIFY(!bench.isShown(u"row2Person"_s));
}

void SiteTableTest::registeringLeadsToWhoStillHasToVerify()
{
    NumberBench bench;
    Wishes wishes;
    auto &table = bench.show(new SiteTable(bench.session, wishes));
    bench.receive();
    bench.other().setReceived(beijingText(bench.clock.now()));
    table.rebuild();
    table.refresh(bench.clock.now());
    QObject::connect(&bench.session, &FilingSession::numberChanged, &table,
                     [&] { table.refresh(bench.clock.now()); });
    const QSignalSpy completed(&table, &SiteTable::completed);
    QTRY_VERIFY(bench.isShown(u"row1CopyPhone"_s));
    QVERIFY(bench.press(u"row2Verified"_s));
    // The first of the site's fields.
    QCOMPARE(bench.window.focusWidget()->objectName(), u"row1CopyCode"_s);
    QVERIFY(bench.find<QWidget>(u"row1CopyCode"_s)->x() < bench.find<QWidget>(u"row1CopyPhone"_s)->x());
    QCOMPARE(completed.size(), 0);
    QVERIFY(bench.press(u"row1Verified"_s));
    QCOMPARE(completed.size(), 1);
}

namespace {

const SiteMessage &wrongInput()
{
    return *std::ranges::find(builtInRules().siteMessages, SiteMessageEffect::WrongInput,
                              &SiteMessage::effect);
}

} // namespace

void SiteTableTest::whatCameAfterAClickMovesNoRow()
{
    NumberBench bench;
    Wishes wishes;
    auto &holder = bench.show(new QWidget);
    auto &table = *new SiteTable(bench.session, wishes);
    (new QVBoxLayout(&holder))->addWidget(&table, 0, Qt::AlignTop);
    bench.window.resize(900, 1200); // room for all of it, as in what scrolls
    bench.receive();
    table.rebuild();
    const auto refresh = [&] {
        table.refresh(bench.clock.now());
        // Once more for what the first layout brings about.
        for (int pass = 0; pass < 3; ++pass)
            QCoreApplication::processEvents();
    };
    refresh();
    QTRY_VERIFY(bench.isShown(u"row1Answer"_s));
    const auto place = [&bench] {
        return bench.find<QWidget>(u"row1Answer"_s)->mapTo(&bench.window, QPoint()).y();
    };
    bench.number().takeAnswer(wrongInput(), AnswerChoice::Site);
    refresh();
    const int before = place();
    QVERIFY(!bench.number().needsComparing());
    for (int input = 0; input < 10 && !bench.number().needsComparing(); ++input) {
        bench.number().takeAnswer(wrongInput(), AnswerChoice::Site);
        refresh();
        QCOMPARE(place(), before);
        QVERIFY(table.whatCame()->isVisible());
    }
    QVERIFY(bench.number().needsComparing());
}

void SiteTableTest::whatWasWrongGoesOnceTheNumberIsVerified()
{
    NumberBench bench;
    Wishes wishes;
    auto &table = bench.show(new SiteTable(bench.session, wishes));
    bench.receive();
    table.rebuild();
    table.refresh(bench.clock.now());
    bench.number().takeAnswer(wrongInput(), AnswerChoice::Site);
    QVERIFY(bench.isShown(u"siteAnswer"_s));
    bench.number().toggleVerified();
    QVERIFY(!bench.isShown(u"siteAnswer"_s));
    bench.number().toggleVerified();
    QVERIFY(bench.isShown(u"siteAnswer"_s));
}

// A number of which the mask alone was kept has no row: there is nothing to copy.
void SiteTableTest::whoVerifiedBeforeIsNamed()
{
    NumberBench bench;
    Wishes wishes;
    bench.receive();
    bench.number().toggleVerified();
    FilingRecord kept = bench.session.record();
    for (KeptNumber &number : kept.numbers)
        number.phone.clear();
    FilingSession reopened(builtInRules(), bench.clock);
    reopened.restore(kept);
    auto &table = bench.show(new SiteTable(reopened, wishes));
    table.rebuild();
    table.refresh(bench.clock.now());
    QVERIFY(bench.isShown(u"siteVerifiedBefore"_s));
    QVERIFY(bench.text(u"siteVerifiedBefore"_s).contains(u"138****8000"_s));
    QVERIFY(!bench.text(u"siteVerifiedBefore"_s).contains(u"133****3000"_s));
    delete &table; // before the session that it shows
}

void SiteTableTest::aMissingNumberIsAskedFor()
{
    NumberBench bench;
    Wishes wishes;
    auto &table = bench.show(new SiteTable(bench.session, wishes));
    bench.session.setPerson(1, {}, {});
    table.refresh(bench.clock.now());
    QVERIFY(bench.isShown(u"siteMissingPerson"_s));
    QVERIFY(bench.press(u"siteToPeople"_s));
    QCOMPARE(wishes.wished, QStringList{u"people"_s});
}

void SiteTableTest::theReturnSaysWhy_data()
{
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("said"); // empty: nothing goes back
    QTest::newRow("nothing") << u"nothing"_s << QString();
    QTest::newRow("the time is over")
        << u"expired"_s << u"the 24 hours were over at 2026-11-24 09:00"_s;
    QTest::newRow("the site refused") << u"refused"_s << u"the site refused finally"_s;
}

void SiteTableTest::theReturnSaysWhy()
{
    QFETCH(QString, happened);
    QFETCH(QString, said);
    NumberBench bench;
    auto &note = bench.show(new ReturnNote(bench.session, u"site"_s));
    bench.receive();
    if (happened == u"expired"_s) {
        bench.clock.advance(24h);
    } else if (happened == u"refused"_s) {
        bench.number().takeAnswer(*std::ranges::find(builtInRules().siteMessages,
                                                     SiteMessageEffect::FinalFailure,
                                                     &SiteMessage::effect),
                                  AnswerChoice::Site);
    }
    note.refresh();
    QCOMPARE(note.isVisible(), !said.isEmpty());
    if (!said.isEmpty())
        QVERIFY2(shownTexts(note).contains(said), qPrintable(shownTexts(note)));
}

void SiteTableTest::aNewRoundBeginsWithTheSms()
{
    NumberBench bench;
    Wishes wishes;
    bench.receive();
    bench.clock.advance(25h);
    auto &table = bench.show(new SiteTable(bench.session, wishes));
    table.rebuild();
    table.refresh(bench.clock.now());
    QVERIFY(bench.press(u"siteReturnNewRound"_s));
    QCOMPARE(bench.session.record().round, 2);
    QCOMPARE(wishes.wished, QStringList{u"sms "_s + subjectPhone});
    table.refresh(bench.clock.now());
    QVERIFY(!bench.isShown(u"siteReturn"_s));
}

void SiteTableTest::theBadgeSaysWhatCame()
{
    NumberBench bench;
    ScriptedProbe probe;
    auto *badge = new SiteBadge(probe, page);
    QSignalSpy reported(badge, &SiteBadge::reported);
    bench.show(badge);
    QTRY_COMPARE(reported.size(), 1);
    QCOMPARE(probe.asked(), QList{page});
    QVERIFY(badge->report());
    QVERIFY(badge->isEnabled());
    QCOMPARE(badge->accessibleName(), badge->text());
    QVERIFY(bench.press(u"siteCheck"_s));
    auto *details = bench.find<QDialog>(u"siteCheckDialog"_s);
    QVERIFY(details && details->isVisible());
    for (int step = 1; step <= 4; ++step)
        QVERIFY(!details->findChild<QLabel *>(u"siteStep%1"_s.arg(step))->text().isEmpty());
    details->close();
}

void SiteTableTest::theBadgeOfAnotherPageIsIgnored()
{
    NumberBench bench;
    ScriptedProbe probe;
    probe.setAnswer({});
    auto *badge = new SiteBadge(probe, page);
    bench.show(badge);
    SiteReport report = ScriptedProbe::reachable();
    report.url = QUrl(u"https://example.com/"_s);
    Q_EMIT probe.finished(report);
    QVERIFY(!badge->report());
    QVERIFY(!badge->isEnabled());
    report.url = page;
    Q_EMIT probe.finished(report);
    QVERIFY(badge->report());
    QVERIFY(badge->isEnabled());
}

void SiteTableTest::switchedOffThereIsNoBadge()
{
    NumberBench bench;
    ScriptedProbe probe;
    probe.setEnabled(false);
    auto *badge = new SiteBadge(probe, page);
    QVERIFY(badge->isHidden());
    bench.show(badge);
    QVERIFY(probe.asked().isEmpty());
}

#include "tst_sitetable.moc"

BEIAN_UI_TEST_MAIN(SiteTableTest)
