// SPDX-License-Identifier: MIT
#include "app/rules/rulebook.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "app/rules/rulefile.h"
#include "app/rules/rulereader.h"
#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {
namespace {

using RuleFileSource = std::function<Result<QJsonObject>(const QString &name)>;

// The top of a rule file; the reading has a fault when there is none.
RuleNode openRuleFile(RuleReading &reading, const RuleFileSource &source, const QString &name)
{
    const Result<QJsonObject> file = source(name);
    if (!file && !reading.fault)
        reading.fault = file.error();
    return RuleNode(reading, name + u": ", file ? QJsonValue(*file) : QJsonValue());
}

template <typename Entry, typename Key>
const Entry *findBy(const QList<Entry> &entries, Key Entry::*member, const Key &key)
{
    const auto found = std::ranges::find(entries, key, member);
    return found == entries.cend() ? nullptr : &*found;
}

// Everything by which a province is called, in the form in which names are compared.
QStringList foldedNames(const Province &province)
{
    QStringList names{province.code,
                      province.name.chinese,
                      province.name.english,
                      province.shortName.chinese,
                      province.shortName.english,
                      province.initials};
    names += province.abbreviations;
    names += province.pinyin;
    for (QString &name : names)
        name = foldForSearch(name);
    return names;
}

template <typename Fits>
QList<const Province *> provincesWith(const QList<Province> &provinces, Fits fits)
{
    QList<const Province *> found;
    for (const Province &province : provinces) {
        if (std::ranges::any_of(foldedNames(province), fits))
            found.append(&province);
    }
    return found;
}

// 106…12381 means many numbers; 12381 is one.
QStringList wholeNumbersOf(const QStringList &examples)
{
    QStringList numbers;
    std::ranges::copy_if(examples, std::back_inserter(numbers), [](const QString &example) {
        return std::ranges::all_of(example, [](QChar c) { return c.isDigit(); });
    });
    return numbers;
}

// File by file, so that no more than one of them is held beside the book.
Result<RuleBook> readBook(const RuleFileSource &source)
{
    using Read = void (*)(const RuleNode &, RuleBook &);
    // In the order in which one file names entries of another.
    static constexpr std::pair<const char16_t *, Read> files[]{
        {u"provinces.json", readProvinces},
        {u"cities.json", readCities},
        {u"filing-types.json", readFilingTypes},
        {u"pilot.json", readPilot},
        {u"national.json", readNational},
        {u"carriers.json", readCarriers},
        {u"documents.json", readDocuments},
        {u"site-messages.json", readSiteMessages},
        {u"faq.json", readFaq},
        {u"reasons.json", readReasons},
    };
    RuleReading reading;
    RuleBook book;
    readSources(openRuleFile(reading, source, u"sources.json"_s), book, reading);
    for (const auto &[name, read] : files) {
        if (!reading.fault)
            read(openRuleFile(reading, source, QString::fromUtf16(name)), book);
    }
    if (reading.fault)
        return *reading.fault;
    return book;
}

} // namespace

Result<RuleBook> RuleBook::load(const QString &folder)
{
    return readBook([&folder](const QString &name) { return readRuleFile(folder, name); });
}

Result<RuleBook> RuleBook::read(const RuleFiles &content)
{
    return readBook([&content](const QString &name) {
        return content.contains(name) ? Result<QJsonObject>(content.value(name))
                                      : Result<QJsonObject>(Error{ErrorKind::RuleFileMissing, name});
    });
}

QString RuleBook::builtInFolder()
{
    return u":/rules"_s;
}

const Province *RuleBook::province(const QString &code) const
{
    return findBy(provinces, &Province::code, code);
}

QList<const Province *> RuleBook::provincesNamed(QStringView text) const
{
    const QString wanted = foldForSearch(text);
    if (wanted.isEmpty())
        return {};
    return provincesWith(provinces, [&](const QString &name) { return name == wanted; });
}

QList<const Province *> RuleBook::provincesMatching(QStringView text) const
{
    const QString wanted = foldForSearch(text);
    const QList<const Province *> named = provincesNamed(text);
    if (!named.isEmpty() || wanted.isEmpty())
        return named;
    return provincesWith(provinces, [&](const QString &name) { return name.startsWith(wanted); });
}

const BodyRules *RuleBook::body(RuleBody body) const
{
    switch (body) {
    case RuleBody::None:
        return nullptr;
    case RuleBody::Pilot:
        return &pilot;
    case RuleBody::National:
        return &national;
    }
    Q_UNREACHABLE();
}

RuleBody RuleBook::bodyOn(QDate date, RuleChoice choice) const
{
    switch (choice) {
    case RuleChoice::Pilot:
        return RuleBody::Pilot;
    case RuleChoice::National:
        return RuleBody::National;
    case RuleChoice::Auto:
        break;
    }
    if (date >= national.from)
        return RuleBody::National;
    return date >= pilot.from ? RuleBody::Pilot : RuleBody::None;
}

const ForecastRule *RuleBook::forecastRule(RuleBody body, FilingType type, FilingPart part,
                                           ServiceKind service, const QString &provinceCode) const
{
    const BodyRules *rules = this->body(body);
    if (!rules)
        return nullptr;
    for (const ForecastRule &rule : rules->exceptions) {
        const bool holdsHere = rule.provinces.isEmpty() || rule.provinces.contains(provinceCode);
        const bool holdsForIt = rule.services.isEmpty() || rule.services.contains(service);
        if (rule.type == type && rule.part == part && holdsHere && holdsForIt)
            return &rule;
    }
    const auto found = std::ranges::find_if(rules->forecasts, [&](const ForecastRule &rule) {
        return rule.type == type && rule.part == part;
    });
    return found == rules->forecasts.cend() ? nullptr : &*found;
}

const FilingTypeText &RuleBook::filingType(FilingType type) const
{
    const FilingTypeText *found = findBy(filingTypes, &FilingTypeText::type, type);
    Q_ASSERT(found); // load() demands every type
    return *found;
}

const CarrierRules &RuleBook::carrier(Carrier carrier) const
{
    const CarrierRules *found = findBy(carriers, &CarrierRules::carrier, carrier);
    Q_ASSERT(found); // load() demands every carrier
    return *found;
}

const DocumentRules &RuleBook::document(DocumentKind kind) const
{
    const DocumentRules *found = findBy(documents, &DocumentRules::kind, kind);
    Q_ASSERT(found); // load() demands every document
    return *found;
}

const Advice *RuleBook::adviceById(const QString &id) const
{
    return findBy(advice, &Advice::id, id);
}

const Source *RuleBook::source(const QString &id) const
{
    return findBy(sources, &Source::id, id);
}

const FaqEntry *RuleBook::faqEntry(const QString &id) const
{
    return findBy(faq, &FaqEntry::id, id);
}

std::optional<Carrier> RuleBook::likelyCarrier(QStringView phoneDigits) const
{
    const QString prefix = phoneDigits.left(3).toString();
    for (const CarrierRules &rules : carriers) {
        if (rules.prefixes.contains(prefix))
            return rules.carrier;
    }
    return std::nullopt;
}

QStringList RuleBook::expectedSenders(RuleBody body, std::optional<Carrier> likely) const
{
    if (body == RuleBody::None || likely == Carrier::Virtual)
        return {};
    QStringList senders;
    for (const CarrierRules &rules : carriers) {
        if (!rules.sender.isEmpty() && rules.carrier == likely)
            senders.prepend(rules.sender);
        else if (!rules.sender.isEmpty())
            senders.append(rules.sender);
    }
    if (body == RuleBody::Pilot)
        return senders;
    return senders + wholeNumbersOf(nationalSenderExamples);
}

} // namespace beian
