// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/sms/smsreading.h"

using namespace Qt::StringLiterals;
using namespace beian;

Q_DECLARE_METATYPE(beian::SenderClass)
Q_DECLARE_METATYPE(std::optional<beian::Carrier>)

class tst_Sender final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void classifies_data();
    void classifies();
    void tellsANameFromANumber_data();
    void tellsANameFromANumber();
};

namespace {

// The numbers of the 2019 document and of the later texts, written down here by hand.
RuleBook rulesWithSenders()
{
    RuleBook rules;
    const auto add = [&rules](Carrier carrier, const QString &sender) {
        CarrierRules entry;
        entry.carrier = carrier;
        entry.sender = sender;
        rules.carriers.append(entry);
    };
    add(Carrier::Telecom, u"106598051001"_s);
    add(Carrier::Unicom, u"10655113"_s);
    add(Carrier::Mobile, u"106575000130"_s);
    add(Carrier::Broadnet, {});
    add(Carrier::Virtual, {});
    rules.nationalSenders = QStringList{u"12381"_s, u"106[0-9]+12381"_s};
    return rules;
}

} // namespace

void tst_Sender::classifies_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<std::optional<Carrier>>("carrier");
    QTest::addColumn<SenderClass>("expected");
    using Maybe = std::optional<Carrier>;
    const Maybe none;
    const Maybe telecom = Carrier::Telecom;
    const Maybe mobile = Carrier::Mobile;
    const Maybe broadnet = Carrier::Broadnet;
    const Maybe virtualOperator = Carrier::Virtual;
    constexpr auto expected = SenderClass::Expected;
    constexpr auto plausible = SenderClass::Plausible;
    constexpr auto unknown = SenderClass::Unknown;
    const QString ofMobile = u"106575000130"_s;

    QTest::newRow("the carrier's own number") << ofMobile << mobile << expected;
    QTest::newRow("any carrier's number when none is given") << ofMobile << none << expected;
    QTest::newRow("Unicom's number when none is given") << u"10655113"_s << none << expected;
    QTest::newRow("Telecom's number when none is given") << u"106598051001"_s << none << expected;
    QTest::newRow("another carrier's number, for numbers are ported")
        << ofMobile << telecom << plausible;
    QTest::newRow("Broadnet has no number of its own") << ofMobile << broadnet << plausible;
    QTest::newRow("virtual operators have no fixed number")
        << ofMobile << virtualOperator << plausible;
    QTest::newRow("12381 whatever the carrier") << u"12381"_s << virtualOperator << expected;
    QTest::newRow("106…12381") << u"1065750012381"_s << telecom << expected;
    QTest::newRow("blanks and dashes") << u" 1065 7500-0130 "_s << mobile << expected;
    QTest::newRow("full-width digits") << u"１２３８１"_s << none << expected;
    QTest::newRow("+86 in front") << u"+86 106575000130"_s << mobile << expected;
    QTest::newRow("86 in front") << u"8612381"_s << none << expected;
    QTest::newRow("0086 in front") << u"008610655113"_s << none << expected;
    QTest::newRow("an extended number") << u"1065750001301"_s << mobile << unknown;
    QTest::newRow("a shortened number") << u"10657500013"_s << mobile << unknown;
    QTest::newRow("12381 with something behind") << u"123810"_s << none << unknown;
    QTest::newRow("12381 with something before") << u"912381"_s << none << unknown;
    QTest::newRow("106 and 12381 without anything between") << u"10612381"_s << none << unknown;
    QTest::newRow("a mobile number") << u"13800138000"_s << none << unknown;
    QTest::newRow("a name") << u"工信部"_s << none << unknown;
    QTest::newRow("nothing, though two carriers have no number") << QString() << none << unknown;
    QTest::newRow("a name in brackets behind") << u"12381 (工信部)"_s << none << expected;
    QTest::newRow("a name in full-width brackets behind")
        << u"12381（工信部）"_s << none << expected;
    QTest::newRow("a name in front") << u"工信部 12381"_s << none << expected;
    QTest::newRow("the number in brackets behind a name")
        << u"工信部 <10655113>"_s << none << expected;
    QTest::newRow("another number with the name") << u"12382 (工信部)"_s << none << unknown;
    QTest::newRow("a number that is only named") << u"13800138000 (12381)"_s << none << unknown;
    QTest::newRow("86 alone") << u"86"_s << none << unknown;
}

void tst_Sender::classifies()
{
    static const RuleBook rules = rulesWithSenders();
    QFETCH(QString, sender);
    QFETCH(std::optional<Carrier>, carrier);
    QFETCH(SenderClass, expected);
    QVERIFY(classifySender(rules, sender, carrier) == expected);
}

void tst_Sender::tellsANameFromANumber_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("isName");
    QTest::newRow("the ministry") << u"工业和信息化部"_s << true;
    QTest::newRow("Latin letters") << u" MIIT "_s << true;
    QTest::newRow("a number") << u"12381"_s << false;
    QTest::newRow("a name with the number") << u"工信部 12381"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("marks only") << u"--"_s << false;
}

void tst_Sender::tellsANameFromANumber()
{
    QFETCH(QString, sender);
    QTEST(isSenderName(sender), "isName");
}

QTEST_GUILESS_MAIN(tst_Sender)
#include "tst_sender.moc"
