// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include "app/rules/evidence.h"
#include "app/rules/faq.h"
#include "app/rules/rulefiles.h"
#include "app/rules/rulepublication.h"
#include "app/support/language.h"
#include "app/support/result.h"

namespace beian {

// Where a rule comes from. `date` is ISO 8601 with as much precision as is known: "2019",
// "2021-08", "2020-08-18".
struct Source
{
    QString id;
    LocalizedText title;
    LocalizedText publisher;
    QString date;
};

enum class RuleBody {
    None,
    Pilot,
    National,
};

// What the person or the setting asks for; Auto goes by the date.
enum class RuleChoice {
    Auto,
    Pilot,
    National,
};

enum class FilingType {
    First,
    NewSite,
    Access,
    Change,
    CancelAccess,
    Cancel,
    Migrate, // 迁移备案, to another subject
};

// The part of a filing that a change or a cancellation concerns; None for the other types.
enum class FilingPart {
    None,
    Subject,
    Site,
    Both,
};

// What is filed. Asked only where the answer matters: a mini program has other persons.
enum class ServiceKind {
    Website,
    App,
    MiniProgram,
};

// 主体负责人 and 网站负责人 (互联网信息服务负责人).
enum class Role {
    Subject,
    Site,
};

enum class Carrier {
    Telecom,
    Unicom,
    Mobile,
    Broadnet,
    Virtual,
};

enum class DocumentKind {
    IdCard,
    Passport,
    HkMacauPermit,
    HmtResidence,
    TaiwanPermit,
    ForeignerCard,
    Officer,
    Other,
};

// The side of the card that has the wanted number.
enum class CardSide {
    Front,
    Back,
};

struct Province
{
    QString code; // GB/T 2260, "330000"
    LocalizedText name; // 浙江省, Zhejiang
    LocalizedText shortName; // 浙江, Zhejiang
    QStringList abbreviations; // 浙; 川 and 蜀
    QStringList pinyin; // zhejiang; shaanxi and shanxi
    QString initials; // zj
    std::optional<QDate> pilotSince; // empty when not in the pilot
    int pilotBatch = 0; // 1..3; 0 when not in the pilot
    QUrl site2019; // the 2019 entrance
    bool siteInDocument = false; // the 2019 document names that entrance itself
    Evidence evidence;

    // Listed in the pilot and begun on that day; the first day counts.
    [[nodiscard]] bool inPilotOn(QDate date) const { return pilotSince && *pilotSince <= date; }
};

// What lies in a province and leads to it: prefectures, cities, counties that are cities.
struct CityNames
{
    QString provinceCode;
    QStringList names; // 深圳市; 海南藏族自治州 and 海南州
    Evidence evidence;
};

// Who must verify for one type and part, as one body of rules says.
struct ForecastRule
{
    FilingType type;
    FilingPart part = FilingPart::None;
    // Of an exception, where it holds; empty: everywhere, and for every service.
    QStringList provinces;
    QList<ServiceKind> services;
    // Required and optional empty: nobody verifies. Only required empty: the person chooses.
    QList<Role> required;
    QList<Role> optional; // named by some texts only: offered, never demanded
    QStringList advice; // ids of RuleBook::advice
    Evidence evidence;
};

// A numbered instruction for the administration's page. `target` is the words on the page to
// click, as they are there (Chinese in every language), empty when there are none.
struct Step
{
    LocalizedText text;
    QString target;
    Evidence evidence;
};

// A sentence for people, with where it comes from.
struct SourcedText
{
    LocalizedText text;
    Evidence evidence;
};

// One of the two bodies of rules; they are never blended.
struct BodyRules
{
    RuleBody body = RuleBody::None;
    QDate from;
    QDate until; // first day on which it no longer applies; null = open
    int hours = 24; // from receiving the SMS
    QUrl page; // where to verify; empty: the province's own 2019 entrance
    QUrl home; // fallback of `page`; empty when there is none
    int noticeToSmsMinutes = 5;
    int resendMinutes = 10;
    std::optional<int> maxResends; // empty: this body gives no figure
    std::optional<int> maxWrongInputs; // empty: this body gives no figure
    QList<ForecastRule> forecasts;
    QList<ForecastRule> exceptions; // they go before `forecasts`
    QList<Step> verifySteps;
    QList<Step> resendSteps;
    QList<SourcedText> notReceivedChecks; // what to look at when no SMS comes
    QList<SourcedText> notReceivedNext; // what is left when none comes after a resend either
    LocalizedText summary; // one sentence: who must verify at all, and since when
    Evidence evidence;
    // By the name of the fact: "until", "hours", "page", "home", "noticeToSmsMinutes",
    // "resendMinutes", "maxResends", "maxWrongInputs"; only those that this body has.
    QMap<QString, Evidence> factEvidence;
};

// What consoles and tables call a type beside its own name: 变更互联网信息服务.
struct FilingTypeName
{
    QString name;
    FilingPart part = FilingPart::None; // None: the name leaves it open, or the type has no parts
    std::optional<ServiceKind> service; // empty: any
    Evidence evidence;
};

struct FilingTypeText
{
    FilingType type;
    QString id; // "new-site": the spelling of the commands
    LocalizedText name;
    QList<FilingTypeName> names;
    Evidence evidence;
};

// A type of which no text says that it has the SMS step: 认领备案.
struct TypeWithoutStep
{
    LocalizedText name;
    Evidence evidence;
};

// For which persons an advice holds, once their numbers are known.
enum class AdviceCondition {
    Always,
    SameNumber,
    DifferentNumbers,
};

struct Advice
{
    QString id;
    AdviceCondition when = AdviceCondition::Always;
    QStringList provinces; // where it holds; empty: everywhere
    LocalizedText text;
    Evidence evidence;
};

struct CarrierRules
{
    Carrier carrier;
    QString id; // "telecom"
    LocalizedText name;
    QStringList prefixes; // three digits each; a suggestion only, numbers are ported
    Evidence prefixEvidence;
    QString sender; // the fixed number of the 2019 document; empty when it names none
    Evidence evidence; // of the sender
};

struct DocumentRules
{
    DocumentKind kind;
    QString id; // "hk-macau-permit"
    LocalizedText name;
    CardSide side = CardSide::Front;
    QMap<QString, CardSide> sideByProvince; // province code -> side that differs
    LocalizedText hint; // what to take, one sentence
    QList<SourcedText> forms; // how its numbers are built, and what is taken for it
    Evidence evidence;

    [[nodiscard]] CardSide sideIn(const QString &provinceCode) const
    {
        return sideByProvince.value(provinceCode, side);
    }
};

enum class SiteMessageEffect {
    FilingDone,
    PersonDone,
    AlreadyDone,
    NoMatch,
    WrongInput,
    UnexplainedFailure,
    FinalFailure,
    NothingPending,
    ResendAccepted,
    ResendLimit,
};

struct SiteMessage
{
    QString id;
    QString text; // as the site prints it
    SiteMessageEffect effect;
    LocalizedText meaning;
    LocalizedText nextStep;
    Evidence evidence;
};

// Everything that resources/rules says, read once and checked. A plain value: no file is touched
// after load().
class RuleBook
{
public:
    // Reads every rule file in `folder`. RuleFileMissing or RuleFileDamaged with the file and,
    // where known, the place in it.
    [[nodiscard]] static Result<RuleBook> load(const QString &folder);
    // The same of files that were read already.
    [[nodiscard]] static Result<RuleBook> read(const RuleFiles &content);
    // The folder that is built into the program.
    [[nodiscard]] static QString builtInFolder();

    QString version; // of the rule data, "2026-11-23"
    RulePublication publication; // by read() alone it is built in
    QList<Source> sources;
    QList<Province> provinces; // in the order of their codes
    QList<CityNames> cities; // by province
    QList<CityNames> districts; // of the municipalities; only behind their name do they name a place
    BodyRules pilot;
    BodyRules national;
    QList<FilingTypeText> filingTypes;
    QList<TypeWithoutStep> typesWithoutStep;
    QList<Advice> advice;
    QList<CarrierRules> carriers;
    QStringList nationalSenders; // regular expressions over the whole number: 12381, 106…12381
    QStringList nationalSenderExamples; // the same for people: "12381", "106…12381"
    QList<Evidence> nationalSenderEvidence; // of each of them
    QList<DocumentRules> documents;
    QList<SiteMessage> siteMessages;
    QList<FaqEntry> faq;
    QMap<FaqTopic, QList<FaqFact>> reasons; // why each page is as it is; every topic has some

    // By GB code; null when there is none.
    [[nodiscard]] const Province *province(const QString &code) const;
    // All provinces that `text` names in full: code, name, short name, abbreviation, pinyin or
    // initials, in any width and case. Several when it is ambiguous ("hn", "shanxi").
    [[nodiscard]] QList<const Province *> provincesNamed(QStringView text) const;
    // provincesNamed(), or, when there is none, those of which `text` is a beginning.
    [[nodiscard]] QList<const Province *> provincesMatching(QStringView text) const;

    // The rules of a body; null for RuleBody::None.
    [[nodiscard]] const BodyRules *body(RuleBody body) const;
    // None before the pilot, then Pilot, then National; a pinned choice ignores the date.
    [[nodiscard]] RuleBody bodyOn(QDate date, RuleChoice choice) const;
    // The rule for a type and part in a body; null for None. Part Both of a change is its own rule.
    // Exceptions of the province and the service go first; an empty code has none.
    [[nodiscard]] const ForecastRule *forecastRule(RuleBody body, FilingType type, FilingPart part,
                                                   ServiceKind service = ServiceKind::Website,
                                                   const QString &provinceCode = {}) const;

    [[nodiscard]] const FilingTypeText &filingType(FilingType type) const;
    [[nodiscard]] const CarrierRules &carrier(Carrier carrier) const;
    [[nodiscard]] const DocumentRules &document(DocumentKind kind) const;
    [[nodiscard]] const Advice *adviceById(const QString &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
    [[nodiscard]] const FaqEntry *faqEntry(const QString &id) const;

    // The carrier that the first three digits suggest; empty for an unknown range. The person
    // can always choose another.
    [[nodiscard]] std::optional<Carrier> likelyCarrier(QStringView phoneDigits) const;
    // The fixed senders to expect: those of `likely` first, then the others. Empty for Virtual.
    // No carrier: all of them.
    [[nodiscard]] QStringList expectedSenders(RuleBody body, std::optional<Carrier> likely) const;
};

} // namespace beian
