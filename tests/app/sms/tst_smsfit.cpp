// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include "app/sms/namefit.h"
#include "app/sms/smsfit.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

const QString otherPhone = u"13300133000"_s;

QString smsOf(const QString &mentions)
{
    return u"【工信部备案系统】验证码:482913，"_s + mentions;
}

UsedSms used(const QString &code, const QString &initiator = {}, const QString &site = {},
             bool isConfirmed = false)
{
    return {otherPhone, Secret(code), initiator, site, isConfirmed};
}

QList<SmsMatter> mattersOf(const QList<SmsMismatch> &mismatches)
{
    QList<SmsMatter> matters;
    for (const SmsMismatch &mismatch : mismatches)
        matters << mismatch.matter;
    return matters;
}

} // namespace

// What in an SMS contradicts the filing it is read for; and what is no contradiction.
class SmsFitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void names_data();
    void names();
    void sites_data();
    void sites();
    void mismatches_data();
    void mismatches();
    void otherNumbersOfTheFiling_data();
    void otherNumbersOfTheFiling();
    void mismatchSaysWhatIsNamedAndWhatIsExpected();
    void chosenCandidateIsHeldAgainstItsOwnSms();
    void theNumberThatReceivedItIsHeldAgainstTheFilings_data();
    void theNumberThatReceivedItIsHeldAgainstTheFilings();
    void goldenTextsFitTheirOwnFiling();
};

void SmsFitTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("known");
    QTest::addColumn<bool>("differ");
    const auto row = [](const char *name, const QString &named, const QString &known, bool differ) {
        QTest::newRow(name) << named << known << differ;
    };
    row("the same person", u"张三"_s, u"张三"_s, false);
    row("another person", u"李四"_s, u"张三"_s, true);
    row("a person by surname", u"陈小明"_s, u"陈先生"_s, false);
    row("a person of another surname", u"李四"_s, u"陈先生"_s, true);
    row("a masked person", u"张*"_s, u"张三"_s, false);
    row("a masked person of another surname", u"李*"_s, u"张三"_s, true);
    row("the person of person and organisation", u"陈小明"_s, u"陈先生·某某科技"_s, false);
    row("the organisation of both", u"杭州某某科技有限公司"_s, u"陈先生·某某科技"_s, false);
    row("another organisation than of both", u"上海别家网络有限公司"_s, u"陈先生·某某科技"_s, true);
    row("a person where an organisation is known", u"张三"_s, u"杭州示例科技有限公司"_s, false);
    row("an organisation where a person is known", u"杭州示例科技有限公司"_s, u"张三"_s, false);
    row("a short name", u"示例科技"_s, u"杭州示例网络科技有限公司"_s, false);
    row("a short name known", u"杭州示例（网络）有限公司"_s, u"杭州示例"_s, false);
    row("full-width brackets and letters", u"示例（ＡＢＣ）公司"_s, u"示例(abc)公司"_s, false);
    row("another organisation", u"杭州示例科技有限公司"_s, u"宁波明日贸易公司"_s, true);
    row("nothing in common but the form", u"甲乙有限公司"_s, u"丙丁有限公司"_s, true);
    row("a provider may have started it", u"某某云"_s, u"杭州示例科技有限公司"_s, false);
    row("a provider's company", u"某某云计算有限公司"_s, u"杭州示例科技有限公司"_s, false);
    row("a province with a cloud in its name", u"云南甲乙有限公司"_s, u"丙丁有限公司"_s, true);
    row("letters of no known kind", u"Example"_s, u"Other"_s, false);
    row("two companies in English", u"Example Ltd"_s, u"Other Inc"_s, true);
    row("nothing known", u"张三"_s, QString(), false);
    row("nothing but punctuation named", u"**"_s, u"张三"_s, false);
    row("nothing but the form known", u"张三"_s, u"有限公司"_s, false);
}

void SmsFitTest::names()
{
    QFETCH(QString, name);
    QFETCH(QString, known);
    QFETCH(bool, differ);
    QCOMPARE(differInName(name, known), differ);
}

void SmsFitTest::sites_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("known");
    QTest::addColumn<bool>("differ");
    QTest::newRow("the same name") << u"示例网"_s << u"示例网"_s << false;
    QTest::newRow("another name") << u"示例网"_s << u"明日商城"_s << true;
    QTest::newRow("a longer name") << u"示例"_s << u"My 示例 网"_s << false;
    QTest::newRow("the same domain") << u"WWW.Example.com"_s << u"example.com"_s << false;
    QTest::newRow("a host of the domain") << u"m.example.com"_s << u"example.com"_s << false;
    QTest::newRow("another domain") << u"example.com"_s << u"example.cn"_s << true;
    QTest::newRow("a domain that ends alike") << u"myexample.com"_s << u"example.com"_s << true;
    QTest::newRow("a domain and a name") << u"example.com"_s << u"示例网"_s << false;
}

void SmsFitTest::sites()
{
    QFETCH(QString, site);
    QFETCH(QString, known);
    QFETCH(bool, differ);
    QCOMPARE(differInSite(site, known), differ);
    QCOMPARE(differInSite(known, site), differ);
}

void SmsFitTest::mismatches_data()
{
    QTest::addColumn<QString>("mentions");
    QTest::addColumn<QString>("applicant");
    QTest::addColumn<std::optional<FilingType>>("type");
    QTest::addColumn<QList<SmsMatter>>("expected");
    using Type = std::optional<FilingType>;
    using Matters = QList<SmsMatter>;
    const QString full = u"发起人：张三，网站：示例网，备案类型：首次备案"_s;
    QTest::newRow("everything fits") << full << u"张三"_s << Type(FilingType::First) << Matters{};
    QTest::newRow("the text names nothing")
        << QString() << u"张三"_s << Type(FilingType::First) << Matters{};
    QTest::newRow("another kind") << full << u"张三"_s << Type(FilingType::Change)
                                  << Matters{SmsMatter::FilingType};
    QTest::newRow("somebody else")
        << full << u"李四"_s << Type(FilingType::First) << Matters{SmsMatter::Initiator};
    QTest::newRow("both") << full << u"李四"_s << Type(FilingType::Access)
                          << Matters{SmsMatter::FilingType, SmsMatter::Initiator};
    QTest::newRow("no applicant was typed")
        << full << QString() << Type(FilingType::First) << Matters{};
    QTest::newRow("no kind was chosen") << full << u"张三"_s << Type() << Matters{};
    QTest::newRow("several kinds in the text")
        << u"首次备案或新增网站"_s << u"张三"_s << Type(FilingType::Change) << Matters{};
    QTest::newRow("a site alone cannot be compared")
        << u"网站：示例网"_s << u"张三"_s << Type(FilingType::First) << Matters{};
}

void SmsFitTest::mismatches()
{
    QFETCH(QString, mentions);
    QFETCH(QString, applicant);
    QFETCH(std::optional<FilingType>, type);
    QFETCH(QList<SmsMatter>, expected);
    const SmsReading reading = readSms(smsOf(mentions));
    QVERIFY(!reading.code.isEmpty());
    QCOMPARE(mattersOf(mismatchesOf(reading, {applicant, type, {}})), expected);
}

void SmsFitTest::otherNumbersOfTheFiling_data()
{
    QTest::addColumn<QString>("mentions");
    QTest::addColumn<QList<UsedSms>>("others");
    QTest::addColumn<QList<SmsMatter>>("expected");
    using Others = QList<UsedSms>;
    using Matters = QList<SmsMatter>;
    const QString full = u"发起人：张三，网站：示例网"_s;
    const QString own = u"482913"_s;
    const QString other = u"730154"_s;
    QTest::newRow("another code") << full << Others{used(other)} << Matters{};
    QTest::newRow("the same code") << full << Others{used(own)} << Matters{SmsMatter::Code};
    QTest::newRow("the same code, confirmed there")
        << full << Others{used(own, {}, {}, true)} << Matters{};
    QTest::newRow("the same code of a third number")
        << full << Others{used(other), used(own)} << Matters{SmsMatter::Code};
    QTest::newRow("the same initiator and site")
        << full << Others{used(other, u"张三"_s, u"示例网"_s)} << Matters{};
    QTest::newRow("another site") << full << Others{used(other, u"张三"_s, u"明日商城"_s)}
                                  << Matters{SmsMatter::Site};
    QTest::newRow("another initiator")
        << full << Others{used(other, u"李四"_s, u"示例网"_s)} << Matters{SmsMatter::Initiator};
    QTest::newRow("another site, confirmed there")
        << full << Others{used(other, {}, u"明日商城"_s, true)} << Matters{};
    QTest::newRow("one of two sites fits")
        << full << Others{used(other, {}, u"明日商城"_s), used(other, {}, u"示例网"_s, true)}
        << Matters{};
    QTest::newRow("the other SMS names no site") << full << Others{used(other)} << Matters{};
    const UsedSms elsewhere{{}, Secret(own), u"李四"_s, u"明日商城"_s, false};
    QTest::newRow("of another filing only the code counts")
        << full << Others{elsewhere} << Matters{SmsMatter::Code};
}

void SmsFitTest::otherNumbersOfTheFiling()
{
    QFETCH(QString, mentions);
    QFETCH(QList<UsedSms>, others);
    QFETCH(QList<SmsMatter>, expected);
    QCOMPARE(mattersOf(mismatchesOf(readSms(smsOf(mentions)), {{}, {}, others})), expected);
}

void SmsFitTest::mismatchSaysWhatIsNamedAndWhatIsExpected()
{
    const SmsReading reading = readSms(smsOf(u"发起人：李四，网站：明日商城，接入备案"_s));
    const QList<SmsMismatch> found =
        mismatchesOf(reading, {u"张三"_s, FilingType::First, {used(u"482913"_s, {}, u"示例网"_s)}});
    const QList<SmsMismatch> expected{
        {SmsMatter::FilingType, {}, {}, {}, FilingType::Access},
        {SmsMatter::Initiator, u"李四"_s, u"张三"_s, {}, {}},
        {SmsMatter::Site, u"明日商城"_s, u"示例网"_s, otherPhone, {}},
        {SmsMatter::Code, {}, {}, otherPhone, {}},
    };
    QCOMPARE(found, expected);
}

void SmsFitTest::chosenCandidateIsHeldAgainstItsOwnSms()
{
    const QString text = u"【工信部备案系统】验证码:482913，发起人：张三\n"
                         "【工信部备案系统】验证码:739104，发起人：李四"_s;
    QVERIFY(readSms(text).code.isEmpty());
    const SmsReading first = readSms(text, Secret(u"482913"_s));
    QCOMPARE(first.code, Secret(u"482913"_s));
    QCOMPARE(first.initiator, u"张三"_s);
    QVERIFY(mismatchesOf(first, {u"张三"_s, {}, {}}).isEmpty());
    const SmsReading second = readSms(text, Secret(u"739104"_s));
    QCOMPARE(mattersOf(mismatchesOf(second, {u"张三"_s, {}, {}})),
             QList<SmsMatter>{SmsMatter::Initiator});
    // A code that does not stand in the text is none of its candidates.
    QCOMPARE(readSms(text, Secret(u"000000"_s)).candidates.size(), 2);
}

void SmsFitTest::theNumberThatReceivedItIsHeldAgainstTheFilings_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("differs");
    QTest::newRow("the same") << u"本机号码: +86 138 0013 8000"_s << u"13800138000"_s << false;
    QTest::newRow("another") << u"本机号码: 13900139000"_s << u"13800138000"_s << true;
    QTest::newRow("one of Hong Kong") << u"收件：卡1 (+85291234567)"_s << u"13800138000"_s << true;
    QTest::newRow("a card without a number") << u"SIM1_中国移动"_s << u"13800138000"_s << false;
    QTest::newRow("nothing known of the filing")
        << u"本机号码: 13900139000"_s << QString() << false;
}

void SmsFitTest::theNumberThatReceivedItIsHeldAgainstTheFilings()
{
    QFETCH(QString, block);
    QFETCH(QString, phone);
    QFETCH(bool, differs);
    const SmsReading reading = readSms(QString(smsOf({}) + u'\n' + block));
    QCOMPARE(reading.code, Secret(u"482913"_s));
    const QList<SmsMismatch> found = mismatchesOf(reading, {{}, {}, {}, phone});
    QCOMPARE(mattersOf(found), differs ? QList{SmsMatter::OwnNumber} : QList<SmsMatter>());
    if (differs)
        QCOMPARE(found.first().expected, phone);
}

// No text of tests/data/sms contradicts the filing that it was written for.
void SmsFitTest::goldenTextsFitTheirOwnFiling()
{
    const QDir folder(QStringLiteral(BEIAN_TEST_DATA "/sms"));
    int named = 0;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const SmsReading reading = readSms(QString::fromUtf8(file.readAll()));
        named += !reading.initiator.isEmpty() || reading.filingType;
        const FilingAtHand filing{reading.initiator,
                                  reading.filingType,
                                  {used(u"000000"_s, reading.initiator, reading.site)}};
        QVERIFY2(mismatchesOf(reading, filing).isEmpty(), qPrintable(name));
    }
    QVERIFY(named > 8);
}

QTEST_GUILESS_MAIN(SmsFitTest)
#include "tst_smsfit.moc"
