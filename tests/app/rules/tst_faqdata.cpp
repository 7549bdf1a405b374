// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include "app/rules/faqsearch.h"
#include "tests/app/referencedocument.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

QString allTexts(const FaqEntry &entry, Language language)
{
    QString texts = entry.question.in(language);
    for (const FaqFact &fact : entry.causes + entry.remedy)
        texts += u'\n' + fact.text.in(language);
    return texts;
}

QStringList idsOf(const QList<const FaqEntry *> &entries)
{
    QStringList ids;
    for (const FaqEntry *entry : entries)
        ids << entry->id;
    return ids;
}

} // namespace

// The common questions: every cause for which filings are returned has an answer, no doubtful one
// reads as certain, and words in every language find them, whatever language is shown.
class FaqDataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyCauseHasAnAnswer_data();
    void everyCauseHasAnAnswer();
    void everyMessageOfTheSiteIsExplained();
    void everyTopicHasQuestions();
    void figuresAreThoseOfTheRules();
    void theDocumentsOwnExamplesAreThere();
    void evidenceIsComplete();
    void doubtfulFactsSaySo();
    void codeIsNeverToBeTold();
    void finds_data();
    void finds();
    void everyQuestionIsFoundInEveryLanguage();
    void findsNothing();
    void questionsComeBeforeAnswers();
    void topicLimitsTheSearch();

private:
    std::unique_ptr<RuleBook> m_rules;
};

void FaqDataTest::initTestCase()
{
    const Result<RuleBook> loaded = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY2(loaded.isOk(), loaded.isOk() ? "" : qPrintable(loaded.error().detail));
    m_rules = std::make_unique<RuleBook>(*loaded);
}

// Why filings are returned at this step and what people complain about, one row each; `says` must
// stand in the Chinese answer.
void FaqDataTest::everyCauseHasAnAnswer_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *cause, const QString &id, const QString &says) {
        QTest::newRow(cause) << id << says;
    };
    row("no SMS: blocked as spam", u"no-sms-blocked"_s, u"拦截"_s);
    row("no SMS: no signal", u"no-sms-signal"_s, u"信号"_s);
    row("no SMS: arrears", u"no-sms-signal"_s, u"欠费"_s);
    row("no SMS: virtual operator", u"no-sms-virtual-number"_s, u"虚拟运营商"_s);
    row("no SMS: new number range", u"no-sms-virtual-number"_s, u"新号段"_s);
    row("no SMS: wrong number", u"no-sms-wrong-number"_s, u"有误"_s);
    row("no SMS: old number", u"no-sms-wrong-number"_s, u"停用"_s);
    row("no SMS: emergency number watched", u"no-sms-emergency-number"_s, u"应急电话"_s);
    row("no SMS: not yet submitted", u"no-sms-not-submitted"_s, u"提交管局"_s);
    row("SMS deleted", u"sms-deleted"_s, u"误删"_s);
    row("one of the three inputs wrong", u"wrong-input"_s, u"三项"_s);
    row("another person's code", u"another-persons-code"_s, u"别人的验证码"_s);
    row("licence taken for the document", u"which-document"_s, u"营业执照"_s);
    row("permit instead of residence card", u"residence-card-or-permit"_s, u"居住证"_s);
    row("Zhejiang rule", u"zhejiang-permit"_s, u"背面"_s);
    row("half-width brackets", u"half-width-brackets"_s, u"半角"_s);
    row("five errors", u"five-errors"_s, u"输错 5 次"_s);
    row("24 hours over", u"expired"_s, u"退回接入服务商"_s);
    row("second person forgot", u"second-person"_s, u"另一个号码"_s);
    row("link in the SMS does not open", u"link-does-not-open"_s, u"链接"_s);
    row("console still says to verify", u"console-lag"_s, u"待核验"_s);
    row("number changed", u"number-changed"_s, u"新号码"_s);
    row("person left", u"person-left"_s, u"离职"_s);
    row("empty shell", u"empty-shell"_s, u"空壳网站"_s);
    row("several filings at once, codes swapped", u"codes-swapped"_s, u"多个备案"_s);
    row("false SMS", u"false-sms"_s, u"不要告诉任何人"_s);
    // Facts that answer what is asked beside these.
    row("24 or 48 hours", u"hours-24-or-48"_s, u"48 小时"_s);
    row("who verifies", u"who-verifies"_s, u"网站负责人"_s);
    row("automatic resend at noon", u"noon-resend"_s, u"12:00"_s);
    row("a resend and the deadline", u"resend-deadline"_s, u"第一条短信"_s);
    row("how often a resend is possible", u"resend"_s, u"2 次"_s);
    row("sender", u"sender-number"_s, u"12381"_s);
    row("one-tap login", u"login-sms"_s, u"一键登录"_s);
    row("review time", u"no-success-sms"_s, u"1 至 20 个工作日"_s);
    row("out of use entrances", u"old-entrance"_s, u"停用"_s);
    row("cut paste", u"paste-too-long"_s, u"前 6 位"_s);
    row("cancellation", u"cancelling"_s, u"备案密码"_s);
    row("fields emptied", u"fields-emptied"_s, u"清空"_s);
    // What people take for the verification SMS, and what else was found since.
    row("the provider's notice", u"provider-notice"_s, u"已提交管局"_s);
    row("a code of another portal", u"other-portal-code"_s, u"找回密码"_s);
    row("a filing was changed", u"filing-changed-sms"_s, u"取消接入"_s);
    row("a warning against fraud", u"anti-fraud-sms"_s, u"2021-07-14"_s);
    row("the face check", u"face-check"_s, u"人证核验"_s);
    row("a call", u"call-10658086"_s, u"不要在电话里"_s);
    row("migration", u"who-verifies-migration"_s, u"未找到"_s);
    row("claiming and transfer", u"claim-or-transfer"_s, u"认领备案"_s);
    row("mini programs", u"mini-program-persons"_s, u"主办单位负责人"_s);
    row("several services in an order", u"several-services-one-order"_s, u"多项服务"_s);
    row("four provinces", u"change-in-four-provinces"_s, u"青海"_s);
    row("only the subject left", u"empty-subject"_s, u"线下注销"_s);
    row("games", u"games"_s, u"核准"_s);
    row("another puzzle", u"puzzle-changes"_s, u"点选文字"_s);
    row("dropped by a carrier", u"no-sms-signature"_s, u"签名"_s);
    row("identity card alone", u"id-card-only"_s, u"山西"_s);
    row("an officer's card", u"officer-card"_s, u"两种取法"_s);
}

void FaqDataTest::everyCauseHasAnAnswer()
{
    QFETCH(QString, id);
    QFETCH(QString, says);
    const FaqEntry *entry = m_rules->faqEntry(id);
    QVERIFY(entry);
    QVERIFY2(allTexts(*entry, Language::Chinese).contains(says),
             qPrintable(allTexts(*entry, Language::Chinese)));
}

// A person searches for what the site said.
void FaqDataTest::everyMessageOfTheSiteIsExplained()
{
    const FaqSearch search(*m_rules);
    for (const SiteMessage &message : m_rules->siteMessages) {
        // ResendAccepted is no question: it says itself what to do.
        if (message.effect == SiteMessageEffect::ResendAccepted)
            continue;
        QVERIFY2(!search.find(message.text, {}).isEmpty(), qPrintable(message.text));
    }
}

void FaqDataTest::everyTopicHasQuestions()
{
    const FaqSearch search(*m_rules);
    for (int topic = int(FaqTopic::ProvinceDate); topic <= int(FaqTopic::Afterwards); ++topic)
        QVERIFY(search.find({}, FaqTopic(topic)).size() >= 5);
    QVERIFY(m_rules->faq.size() > 45);
}

void FaqDataTest::figuresAreThoseOfTheRules()
{
    const auto says = [this](const QString &id, const QString &words) {
        return allTexts(*m_rules->faqEntry(id), Language::Chinese).contains(words);
    };
    const BodyRules &national = m_rules->national;
    QVERIFY(says(u"hours-24-or-48"_s, u"从收到短信起 %1 小时"_s.arg(national.hours)));
    QVERIFY(says(u"resend"_s, u"最多可手动重发 %1 次"_s.arg(*national.maxResends)));
    QVERIFY(says(u"five-errors"_s, u"输错 %1 次"_s.arg(*national.maxWrongInputs)));
    QVERIFY(says(u"resend"_s, u"约 %1 分钟"_s.arg(national.resendMinutes)));
    QVERIFY(says(u"no-sms-not-submitted"_s, u"%1 分钟"_s.arg(national.noticeToSmsMinutes)));
    QVERIFY(says(u"where-to-verify"_s, national.page.toString()));
    QVERIFY(says(u"where-to-verify"_s, national.home.toString()));
    QVERIFY(says(u"needs-verification"_s, national.from.toString(Qt::ISODate)));
    for (const CarrierRules &carrier : m_rules->carriers)
        QVERIFY(says(u"sender-number"_s, carrier.sender));
    for (const QString &example : m_rules->nationalSenderExamples)
        QVERIFY(says(u"sender-number"_s, example));
}

void FaqDataTest::theDocumentsOwnExamplesAreThere()
{
    const ReferenceDocument document = ReferenceDocument::read();
    QCOMPARE(m_rules->national.hours, document.hours);
    const QString permit = allTexts(*m_rules->faqEntry(u"zhejiang-permit"_s), Language::Chinese);
    QVERIFY(permit.contains(u"345678"_s));
    QVERIFY(permit.contains(u"567（8）"_s));
}

void FaqDataTest::evidenceIsComplete()
{
    for (const FaqEntry &entry : m_rules->faq) {
        QVERIFY2(!entry.keywords.isEmpty(), qPrintable(entry.id));
        Sureness least = Sureness::High;
        for (const FaqFact &fact : entry.causes + entry.remedy) {
            least = std::max(least, fact.evidence.sure);
            for (const QString &source : fact.evidence.sources)
                QVERIFY2(m_rules->source(source), qPrintable(entry.id));
        }
        QVERIFY2(entry.evidence.sure == least, qPrintable(entry.id));
    }
}

// What is weak or contradicted says so in its own words, and nothing else claims more than it has.
void FaqDataTest::doubtfulFactsSaySo()
{
    static const QRegularExpression chinese(u"未找到|说法不一"_s);
    static const QRegularExpression english(u"was found|Some texts|Texts differ"_s);
    int low = 0;
    for (const FaqEntry &entry : m_rules->faq) {
        for (const FaqFact &fact : entry.causes + entry.remedy) {
            if (fact.evidence.sure != Sureness::Low)
                continue;
            ++low;
            QVERIFY2(fact.text.chinese.contains(chinese), qPrintable(fact.text.chinese));
            QVERIFY2(fact.text.english.contains(english), qPrintable(fact.text.english));
        }
    }
    QCOMPARE(low, 8);
    const QString noon = m_rules->faqEntry(u"noon-resend"_s)->causes.constFirst().text.chinese;
    QVERIFY(noon.startsWith(u"据报"_s));
}

void FaqDataTest::codeIsNeverToBeTold()
{
    const FaqEntry *entry = m_rules->faqEntry(u"false-sms"_s);
    QVERIFY(entry->remedy.constFirst().text.chinese.startsWith(
        u"验证码只在管局网站填写，不要告诉任何人"_s));
    QCOMPARE(entry->remedy.constFirst().evidence.sure, Sureness::High);
}

void FaqDataTest::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    QTest::newRow("a Chinese word") << u"空壳"_s << u"empty-shell"_s;
    QTest::newRow("two Chinese words, any order") << u"括号 567"_s << u"half-width-brackets"_s;
    QTest::newRow("an English word in capitals") << u"SPAM"_s << u"no-sms-blocked"_s;
    QTest::newRow("words of an English question") << u"console still"_s << u"console-lag"_s;
    QTest::newRow("full-width letters") << u"ｌｉｎｋ"_s << u"link-does-not-open"_s;
    QTest::newRow("an ideographic blank between") << u"浙江　背面"_s << u"zhejiang-permit"_s;
    QTest::newRow("a word of the remedy") << u"最近删除"_s << u"sms-deleted"_s;
    QTest::newRow("a keyword that stands nowhere else") << u"phishing"_s << u"false-sms"_s;
    QTest::newRow("a word in traditional characters") << u"括號"_s << u"half-width-brackets"_s;
    QTest::newRow("a word of Taiwan") << u"簡訊箱"_s << u"no-sms-blocked"_s;
    QTest::newRow("a keyword in traditional characters") << u"異地"_s << u"which-province"_s;
    QTest::newRow("a word of Hong Kong") << u"短訊 攔截"_s << u"no-sms-blocked"_s;
    QTest::newRow("both scripts") << u"空壳 主體"_s << u"empty-subject"_s;
    QTest::newRow("one word of each language") << u"空壳 shell"_s << u"empty-shell"_s;
    QTest::newRow("pinyin initials") << u"yjdh"_s << u"no-sms-emergency-number"_s;
    QTest::newRow("a sender") << u"106575000130"_s << u"sender-number"_s;
    QTest::newRow("a message of the site")
        << u"该条验证库里找不到记录或已完成验证"_s << u"no-record"_s;
}

void FaqDataTest::finds()
{
    QFETCH(QString, words);
    QFETCH(QString, id);
    const QStringList ids = idsOf(FaqSearch(*m_rules).find(words, {}));
    QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
    QVERIFY(ids.size() < m_rules->faq.size() / 2);
}

void FaqDataTest::everyQuestionIsFoundInEveryLanguage()
{
    const FaqSearch search(*m_rules);
    for (const FaqEntry &entry : m_rules->faq) {
        for (const QString &question :
             {entry.question.english, entry.question.chinese, entry.question.traditional})
            QVERIFY2(search.find(question, {}).contains(&entry), qPrintable(question));
    }
}

void FaqDataTest::findsNothing()
{
    const FaqSearch search(*m_rules);
    QVERIFY(search.find(u"天气预报", {}).isEmpty());
    QVERIFY(search.find(u"空壳 诈骗", {}).isEmpty()); // each alone finds something
    QCOMPARE(search.find(u" 　 ", {}).size(), m_rules->faq.size());
}

void FaqDataTest::questionsComeBeforeAnswers()
{
    // The word stands in many answers, and in the question of these.
    const QStringList ids = idsOf(FaqSearch(*m_rules).find(u"重发", {}));
    QVERIFY(ids.size() > 5);
    const auto isAsked = [this](const QString &id) {
        const FaqEntry *entry = m_rules->faqEntry(id);
        return entry->question.chinese.contains(u"重发"_s)
            || entry->keywords.join(u' ').contains(u"重发"_s);
    };
    QVERIFY(std::ranges::is_partitioned(ids, isAsked));
    QVERIFY(isAsked(ids.constFirst()));
    QVERIFY(!isAsked(ids.constLast()));
}

void FaqDataTest::topicLimitsTheSearch()
{
    const FaqSearch search(*m_rules);
    QVERIFY(!search.find(u"空壳", FaqTopic::Persons).isEmpty());
    QVERIFY(search.find(u"空壳", FaqTopic::Site).isEmpty());
}

QTEST_GUILESS_MAIN(FaqDataTest)
#include "tst_faqdata.moc"
