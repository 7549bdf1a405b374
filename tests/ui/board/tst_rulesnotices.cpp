// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>

#include "app/rulesets/rulesinforce.h"
#include "tests/warnings.h"
#include "ui/board/noticestack.h"
#include "ui/board/rulesnotices.h"
#include "ui/forms/notebox.h"

using namespace beian;
using namespace Qt::StringLiterals;

class RulesNoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void nothingIsSaidWhereAllIsWell();
    void rulesPastTheirDayAreNamed_data();
    void rulesPastTheirDayAreNamed();
    void aFaultIsToldAsPlainText();
    void whatAnAddressWasRefusedForIsTold_data();
    void whatAnAddressWasRefusedForIsTold();
    void whatNoLongerHoldsIsTakenBack();

private:
    const QDate m_today{2026, 11, 30};
};

void RulesNoticesTest::nothingIsSaidWhereAllIsWell()
{
    NoticeStack notices;
    RulesInForce rules;
    showRulesNotices(rules, m_today, notices);
    rules.origin = RuleOrigin::File;
    rules.bestBefore = m_today.addDays(200);
    showRulesNotices(rules, m_today, notices);
    QVERIFY(!notices.isShown(u"rulesOldNotice"_s));
    QVERIFY(!notices.isShown(u"rulesFaultNotice"_s));
}

void RulesNoticesTest::rulesPastTheirDayAreNamed_data()
{
    QTest::addColumn<int>("days"); // from today
    QTest::addColumn<bool>("isTold");
    QTest::newRow("tomorrow") << 1 << false;
    QTest::newRow("on the day itself") << 0 << false;
    QTest::newRow("the day after") << -1 << true;
}

void RulesNoticesTest::rulesPastTheirDayAreNamed()
{
    QFETCH(int, days);
    QFETCH(bool, isTold);
    NoticeStack notices;
    RulesInForce rules;
    rules.bestBefore = m_today.addDays(days);
    showRulesNotices(rules, m_today, notices);
    QCOMPARE(notices.isShown(u"rulesOldNotice"_s), isTold);
}

void RulesNoticesTest::aFaultIsToldAsPlainText()
{
    NoticeStack notices;
    RulesInForce rules;
    rules.fault = Error{ErrorKind::RuleSetMalformed, u"<b>date</b>"_s};
    showRulesNotices(rules, m_today, notices);
    const auto *box = notices.findChild<NoteBox *>(u"rulesFaultNotice"_s);
    QVERIFY(box);
    const QList<QLabel *> labels = box->findChildren<QLabel *>();
    const auto told = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->text().contains("<b>date</b>"_L1); });
    QVERIFY(told != labels.end());
    QCOMPARE((*told)->textFormat(), Qt::PlainText);
}

void RulesNoticesTest::whatAnAddressWasRefusedForIsTold_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("a stranger's signature") << ErrorKind::RuleSetKeyUnknown << true;
    QTest::newRow("an address that leads elsewhere") << ErrorKind::RuleAddressLeadsElsewhere << true;
    QTest::newRow("a set for a newer program") << ErrorKind::RuleSetForNewerProgram << true;
    // Nobody is alarmed since the network is not there.
    QTest::newRow("no answer") << ErrorKind::RuleAddressSilent << false;
    QTest::newRow("a share that is not there") << ErrorKind::FileUnreadable << false;
}

void RulesNoticesTest::whatAnAddressWasRefusedForIsTold()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isTold);
    NoticeStack notices;
    RulesInForce rules;
    rules.refusal = Error{kind, u"rules.example.cn"_s};
    showRulesNotices(rules, m_today, notices);
    QCOMPARE(notices.isShown(u"rulesRefusedNotice"_s), isTold);
}

void RulesNoticesTest::whatNoLongerHoldsIsTakenBack()
{
    NoticeStack notices;
    RulesInForce rules;
    rules.bestBefore = m_today.addDays(-1);
    rules.fault = Error{ErrorKind::RuleSetMalformed, u"date"_s};
    rules.refusal = Error{ErrorKind::RuleSetKeyUnknown, {}};
    showRulesNotices(rules, m_today, notices);
    showRulesNotices(RulesInForce(), m_today, notices);
    for (const QString &matter :
         {u"rulesOldNotice"_s, u"rulesFaultNotice"_s, u"rulesRefusedNotice"_s})
        QVERIFY(!notices.isShown(matter));
}

QTEST_MAIN(RulesNoticesTest)
#include "tst_rulesnotices.moc"
