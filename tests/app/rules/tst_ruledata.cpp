// SPDX-License-Identifier: MIT
#include <memory>

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include "app/rules/rulebook.h"
#include "app/verification/budget.h"
#include "tests/app/referencedocument.h"
#include "tests/app/referencetables.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

const QString documentSource = u"aliyun-2019"_s;

// The text without what typesetting alone decides.
QString essence(QString text)
{
    return text.remove(u' ').remove(u'*').remove(u'。');
}

QString joined(const QList<Step> &steps)
{
    QString text;
    for (const Step &step : steps)
        text += step.text.chinese + u'\n';
    return essence(text);
}

QStringList targetsOf(const QList<Step> &steps)
{
    QStringList targets;
    for (const Step &step : steps) {
        if (!step.target.isEmpty())
            targets.append(step.target);
    }
    return targets;
}

} // namespace

// The loaded data against the 2019 document's own text and hand-written tables.
class TestRuleData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void documentIsReadWhole();
    void provincesOfTheDocument();
    void provincesOfOtherTexts();
    void timesOfTheDocument();
    void sendersOfTheDocument();
    void pilotForecastsOfAppendixTwo();
    void everyRemarkOfAppendixTwoIsAdvice();
    void stepsOfTheDocument();
    void suffixExamplesOfTheDocument();
    void nationalForecasts();
    void nationalFacts();
    void nationalSteps();
    void pilotHasNoLaterFacts();
    void siteMessages();
    void evidenceIsThere();
    void lowIsNeverCertain();

private:
    const Advice *documentAdvice(const ForecastRule &rule, const QString &chinese) const;

    ReferenceDocument m_document;
    std::unique_ptr<RuleBook> m_rules;
};

void TestRuleData::initTestCase()
{
    m_document = ReferenceDocument::read();
    const Result<RuleBook> loaded = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY2(loaded.isOk(), loaded.isOk() ? "" : qPrintable(loaded.error().detail));
    m_rules = std::make_unique<RuleBook>(*loaded);
}

// Guards the tests below against a parser that finds nothing to compare.
void TestRuleData::documentIsReadWhole()
{
    QCOMPARE(m_document.provinces.size(), 22);
    QCOMPARE(m_document.provinces.first().shortName, u"天津"_s);
    QCOMPARE(m_document.provinces.last().site, QUrl(u"http://hb.beian.miit.gov.cn"_s));
    QCOMPARE(m_document.hours, 24);
    QCOMPARE(m_document.noticeToSmsMinutes, 5);
    QCOMPARE(m_document.resendMinutes, 10);
    QCOMPARE(m_document.codeDigits, 6);
    QCOMPARE(m_document.senders.size(), 4);
    QCOMPARE(m_document.verifySteps.size(), 3);
    QCOMPARE(m_document.resendSteps.size(), 5);
    QCOMPARE(m_document.rows.size(), 6);
    QList<qsizetype> remarks;
    for (const ReferenceDocument::Row &row : m_document.rows)
        remarks.append(row.remarks.size());
    QCOMPARE(remarks, (QList<qsizetype>{2, 0, 2, 2, 0, 0}));
    QVERIFY(!m_document.newNumberSentence.isEmpty());
}

void TestRuleData::provincesOfTheDocument()
{
    QCOMPARE(m_rules->provinces.size(), 31);
    for (const Province &province : m_rules->provinces) {
        const auto expected = m_document.province(province.shortName.chinese);
        QCOMPARE(province.siteInDocument, expected.has_value());
        QCOMPARE(province.pilotSince.has_value(), expected.has_value());
        if (!expected) {
            QCOMPARE(province.pilotBatch, 0);
            QVERIFY(!province.inPilotOn(QDate(2099, 1, 1)));
            continue;
        }
        QCOMPARE(*province.pilotSince, expected->since);
        QCOMPARE(province.pilotBatch, expected->batch);
        QCOMPARE(province.site2019, expected->site);
        QCOMPARE(province.evidence.sources, QStringList{documentSource});
        QVERIFY(!province.inPilotOn(expected->since.addDays(-1)));
        QVERIFY(province.inPilotOn(expected->since));
    }
}

void TestRuleData::provincesOfOtherTexts()
{
    const QList<QStringList> table = readTable(u"provinces-2019-others.csv"_s);
    QCOMPARE(table.size(), 31 - m_document.provinces.size());
    for (const QStringList &cells : table) {
        const Province *province = m_rules->province(cells.at(0));
        QVERIFY(province);
        QCOMPARE(province->shortName.chinese, cells.at(1));
        QCOMPARE(province->site2019, QUrl(cells.at(2)));
        QVERIFY(province->evidence.sources.contains(u"texts-2019"_s));
    }
}

void TestRuleData::timesOfTheDocument()
{
    for (const BodyRules *body : {&m_rules->pilot, &m_rules->national}) {
        QCOMPARE(body->hours, m_document.hours);
        QCOMPARE(body->noticeToSmsMinutes, m_document.noticeToSmsMinutes);
        QCOMPARE(body->resendMinutes, m_document.resendMinutes);
    }
    QCOMPARE(m_rules->pilot.from, m_document.provinces.first().since);
}

void TestRuleData::sendersOfTheDocument()
{
    for (const CarrierRules &rules : m_rules->carriers) {
        QCOMPARE(rules.sender, m_document.senders.value(rules.name.chinese));
        if (m_document.senders.contains(rules.name.chinese))
            QCOMPARE(rules.evidence.sources, QStringList{documentSource});
    }
    for (const QString &carrier : m_document.senders.keys()) {
        const auto isNamed = [&](const CarrierRules &r) { return r.name.chinese == carrier; };
        QVERIFY2(std::ranges::any_of(m_rules->carriers, isNamed), qPrintable(carrier));
    }
}

void TestRuleData::pilotForecastsOfAppendixTwo()
{
    for (const ForecastRule &rule : m_rules->pilot.forecasts) {
        if (rule.type == FilingType::Migrate) {
            // The document knows no such type: nothing is said to be its word.
            QCOMPARE(rule.evidence.sure, Sureness::Low);
            QVERIFY(!rule.evidence.sources.contains(documentSource));
            continue;
        }
        QCOMPARE(rule.required, m_document.roles(rule.type, rule.part));
        QVERIFY(rule.optional.isEmpty());
        QVERIFY(rule.evidence.sources.contains(documentSource));
        // The document is silent on a change of both.
        QCOMPARE(rule.evidence.sure == Sureness::High, rule.part != FilingPart::Both);
        QVERIFY(m_document.row(rule.type).heading.startsWith(
            m_rules->filingType(rule.type).name.chinese));
    }
}

const Advice *TestRuleData::documentAdvice(const ForecastRule &rule, const QString &chinese) const
{
    for (const QString &id : rule.advice) {
        const Advice *advice = m_rules->adviceById(id);
        if (essence(advice->text.chinese) == essence(chinese)
            && advice->evidence.sources.contains(documentSource))
            return advice;
    }
    return nullptr;
}

void TestRuleData::everyRemarkOfAppendixTwoIsAdvice()
{
    for (const ReferenceDocument::Row &row : m_document.rows) {
        for (const QString &remark : row.remarks) {
            const auto says = [&](const ForecastRule &rule) {
                return rule.type == row.type && documentAdvice(rule, remark);
            };
            QVERIFY2(std::ranges::any_of(m_rules->pilot.forecasts, says), qPrintable(remark));
        }
    }
    const ForecastRule *change =
        m_rules->forecastRule(RuleBody::Pilot, FilingType::Change, FilingPart::Subject);
    QVERIFY(documentAdvice(*change, m_document.newNumberSentence));
}

void TestRuleData::stepsOfTheDocument()
{
    QStringList clicks;
    for (const ReferenceDocument::Step &step : m_document.verifySteps)
        clicks += step.bold;
    QCOMPARE(clicks, (QStringList{u"备案短信核验"_s, u"提交"_s}));
    QCOMPARE(targetsOf(m_rules->pilot.verifySteps), clicks);

    const QString verify = joined(m_rules->pilot.verifySteps);
    for (const QString &words :
         {u"首页右下角"_s, u"短信验证码"_s, u"手机号码"_s, u"证件号码后6位"_s, u"拼图验证"_s,
          u"系统提示核验完成"_s, u"其他需验证的手机号码"_s}) {
        QVERIFY2(verify.contains(words), qPrintable(words));
        const auto says = [&](const ReferenceDocument::Step &step) {
            return essence(step.text).contains(words);
        };
        QVERIFY2(std::ranges::any_of(m_document.verifySteps, says), qPrintable(words));
    }
    // The puzzle comes before the button here, and after it on the national page.
    QVERIFY(verify.indexOf(u"拼图"_s) < verify.indexOf(u"提交"_s));

    const QList<Step> &resend = m_rules->pilot.resendSteps;
    QCOMPARE(resend.size(), m_document.resendSteps.size());
    for (qsizetype i = 0; i < resend.size(); ++i) {
        QCOMPARE(QStringList{resend.at(i).target}.filter(QRegularExpression(u"."_s)),
                 m_document.resendSteps.at(i).bold);
    }
    for (const QString &words : {u"所在省市管局网站"_s, u"手机号码、证件号码后6位"_s,
                                 u"完成拼图验证"_s, u"查看手机获取验证码"_s})
        QVERIFY2(joined(resend).contains(words), qPrintable(words));
    QVERIFY(joined(resend).contains(u"约%1分钟"_s.arg(m_document.resendMinutes)));
}

void TestRuleData::suffixExamplesOfTheDocument()
{
    const DocumentRules &permit = m_rules->document(DocumentKind::HkMacauPermit);
    for (const QString &text : {permit.hint.chinese, permit.hint.english}) {
        QVERIFY(text.contains(u"345678"_s));
        QVERIFY(text.contains(u"567（8）"_s));
    }
    QCOMPARE(permit.sideIn(u"330000"_s), CardSide::Back);
    QCOMPARE(permit.sideIn(u"440000"_s), CardSide::Front);
}

void TestRuleData::nationalForecasts()
{
    const QList<NationalRow> table = readNationalTable();
    QCOMPARE(table.size(), m_rules->national.forecasts.size());
    for (const NationalRow &row : table) {
        const ForecastRule *rule = m_rules->forecastRule(RuleBody::National, row.type, row.part);
        QVERIFY(rule);
        QCOMPARE(rule->required, row.required);
        QCOMPARE(rule->optional, row.optional);
        QVERIFY(!rule->evidence.sources.contains(documentSource)); // the bodies are not blended
    }
}

void TestRuleData::nationalFacts()
{
    const BodyRules &national = m_rules->national;
    QCOMPARE(national.from, QDate(2020, 8, 17));
    QVERIFY(national.until.isNull());
    QCOMPARE(national.page, QUrl(u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s));
    QCOMPARE(national.home, QUrl(u"https://beian.miit.gov.cn/"_s));
    QCOMPARE(national.maxResends, 2);
    QCOMPARE(national.maxWrongInputs, 5);
    QVERIFY(national.notReceivedNext.first().text.chinese.contains(u"12:00"_s));
    QCOMPARE(*national.maxResends, mostResends);
    QCOMPARE(*national.maxWrongInputs, mostWrongInputs);
    QVERIFY(!m_rules->pilot.maxResends && !m_rules->pilot.maxWrongInputs);

    QCOMPARE(m_rules->nationalSenders.size(), m_rules->nationalSenderExamples.size());
    const auto isNational = [&](const QString &sender) {
        return std::ranges::any_of(m_rules->nationalSenders, [&](const QString &pattern) {
            return QRegularExpression(pattern).match(sender).hasMatch();
        });
    };
    QVERIFY(isNational(u"12381"_s));
    QVERIFY(isNational(u"1069012381"_s));
    QVERIFY(!isNational(u"10612381"_s)); // something stands between the two
    QVERIFY(!isNational(u"123810"_s));
    QVERIFY(!isNational(u"106575000130"_s));
}

void TestRuleData::nationalSteps()
{
    const QString verify = joined(m_rules->national.verifySteps);
    QCOMPARE(targetsOf(m_rules->national.verifySteps), (QStringList{u"短信核验"_s, u"提交"_s}));
    QVERIFY(verify.indexOf(u"提交"_s) < verify.indexOf(u"滑块"_s));
    for (const QString &words :
         {u"切换页签会清空"_s, u"短信验证码、手机号码、证件号码后6位"_s, u"拼图"_s, u"结果框"_s})
        QVERIFY2(verify.contains(words), qPrintable(words));
    QCOMPARE(targetsOf(m_rules->national.resendSteps), (QStringList{u"短信重发"_s, u"提交"_s}));
    QVERIFY(joined(m_rules->national.resendSteps)
                .contains(u"最多可重发%1次"_s.arg(*m_rules->national.maxResends)));
}

void TestRuleData::pilotHasNoLaterFacts()
{
    QCOMPARE(m_rules->pilot.until, m_rules->national.from);
    QVERIFY(m_rules->pilot.page.isEmpty());
    QVERIFY(m_rules->pilot.home.isEmpty());
    QVERIFY(!m_rules->pilot.maxResends);
    QVERIFY(!m_rules->pilot.maxWrongInputs);
}

void TestRuleData::siteMessages()
{
    using enum SiteMessageEffect;
    const QList<std::pair<SiteMessageEffect, QString>> expected{
        {FilingDone, u"您的短信核验已全部完成,该请求将提交管局审核。"_s},
        {PersonDone, u"您的短信核验完成,请等待其他核验人进行短信核验。"_s},
        {AlreadyDone, u"您的短信核验已完成,无需重复提交。"_s},
        {NoMatch, u"该条验证库里找不到记录或已完成验证。"_s},
        {WrongInput, u"您的短信核验失败,请输入正确的信息。"_s},
        {UnexplainedFailure, u"您的短信核验失败,请您重新验证。"_s},
        {FinalFailure, u"您的短信核验失败,请联系接入商查询核验结果。"_s},
        {NothingPending, u"您暂无待短信核验的备案申请,无需重发短信。"_s},
        {ResendAccepted, u"您的短信验证码已重发成功,请查看手机并尽快完成短信核验。"_s},
        {ResendLimit, u"重发次数已到上限,若不能及时完成短信核验,您的备案申请将会被退回。"_s},
    };
    QCOMPARE(m_rules->siteMessages.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(m_rules->siteMessages.at(i).effect, expected.at(i).first);
        QCOMPARE(m_rules->siteMessages.at(i).text, expected.at(i).second);
    }
}

void TestRuleData::evidenceIsThere()
{
    const Source *document = m_rules->source(documentSource);
    QVERIFY(document);
    QCOMPARE(document->title.chinese, u"短信核验"_s);
    QCOMPARE(document->publisher.chinese, u"阿里云"_s);
    QCOMPARE(document->date, u"2019"_s);
    QVERIFY(!m_rules->version.isEmpty());

    QList<Evidence> evidence = m_rules->nationalSenderEvidence;
    for (const BodyRules *body : {&m_rules->pilot, &m_rules->national}) {
        evidence += body->factEvidence.values();
        for (const SourcedText &text : body->notReceivedChecks + body->notReceivedNext)
            evidence.append(text.evidence);
        evidence.append(body->evidence);
        for (const Step &step : body->verifySteps + body->resendSteps)
            evidence.append(step.evidence);
        for (const ForecastRule &rule : body->forecasts)
            evidence.append(rule.evidence);
        for (const QString &fact : {u"hours"_s, u"noticeToSmsMinutes"_s, u"resendMinutes"_s})
            QVERIFY(body->factEvidence.contains(fact));
    }
    for (const Advice &advice : m_rules->advice)
        evidence.append(advice.evidence);
    for (const ForecastRule &rule : m_rules->national.exceptions)
        evidence.append(rule.evidence);
    for (const DocumentRules &rules : m_rules->documents) {
        for (const SourcedText &form : rules.forms)
            evidence.append(form.evidence);
    }
    for (const FilingTypeText &type : m_rules->filingTypes) {
        for (const FilingTypeName &name : type.names)
            evidence.append(name.evidence);
    }
    for (const TypeWithoutStep &type : m_rules->typesWithoutStep)
        evidence.append(type.evidence);
    for (const CarrierRules &rules : m_rules->carriers)
        evidence += {rules.evidence, rules.prefixEvidence};
    for (const Evidence &each : std::as_const(evidence)) {
        QVERIFY(!each.sources.isEmpty());
        for (const QString &id : each.sources)
            QVERIFY(m_rules->source(id));
    }
}

// A weak fact says so in its own words, in both languages.
void TestRuleData::lowIsNeverCertain()
{
    int found = 0;
    for (const Advice &advice : m_rules->advice) {
        if (advice.evidence.sure != Sureness::Low)
            continue;
        ++found;
        static const QRegularExpression chinese(u"说法不一|未找到"_s);
        static const QRegularExpression english(u"Some texts|was found nowhere"_s);
        QVERIFY(advice.text.chinese.contains(chinese));
        QVERIFY(advice.text.english.contains(english));
    }
    for (const DocumentRules &document : m_rules->documents) {
        if (document.evidence.sure != Sureness::Low)
            continue;
        ++found;
        QVERIFY(document.hint.chinese.contains(u"未找到明确规则"_s));
        QVERIFY(document.hint.english.contains(u"No rule was found"_s));
    }
    QCOMPARE(found, 4);
}

QTEST_GUILESS_MAIN(TestRuleData)
#include "tst_ruledata.moc"
