// SPDX-License-Identifier: MIT
#include "app/rules/rulereader.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace beian {
namespace {

constexpr int provinceCount = 31; // the mainland's province-level units

// The value of an entry's `key`, which no other entry of the list may have.
template <typename T>
void demandUnique(const RuleNode &entry, const T &value, const QList<T> &earlier)
{
    if (earlier.contains(value))
        entry.fail(u"is there twice"_s);
}

// Lists that are complete only with every value of an enum once.
template <typename Entry, typename E>
void demandComplete(const RuleNode &list, const QList<Entry> &entries, E Entry::*member,
                    int expected)
{
    QList<E> seen;
    for (const Entry &entry : entries) {
        demandUnique(list, entry.*member, seen);
        seen.append(entry.*member);
    }
    if (seen.size() != expected)
        list.fail(u"does not have %1 entries"_s.arg(expected));
}

Province readProvince(const RuleNode &node)
{
    Province province;
    province.code = node[u"code"_s].matching(u"\\d\\d0000"_s);
    province.name = node[u"name"_s].text();
    province.shortName = node[u"shortName"_s].text();
    province.abbreviations = node[u"abbreviations"_s].strings(u"\\S+"_s);
    province.pinyin = node[u"pinyin"_s].strings(u"[a-z]+"_s);
    province.initials = node[u"initials"_s].matching(u"[a-z]{2,3}"_s);
    const RuleNode pilot = node[u"pilot"_s];
    if (!pilot.isNull()) {
        province.pilotSince = pilot[u"since"_s].date();
        province.pilotBatch = pilot[u"batch"_s].positive();
    }
    province.site2019 = node[u"site2019"_s].url();
    province.siteInDocument = node[u"siteInDocument"_s].boolean();
    province.evidence = node.evidence();
    return province;
}

CarrierRules readCarrier(const RuleNode &node)
{
    CarrierRules rules;
    rules.id = node[u"id"_s].string();
    rules.carrier = node[u"id"_s].word<Carrier>();
    rules.name = node[u"name"_s].text();
    const RuleNode prefixes = node[u"prefixes"_s];
    rules.prefixes = prefixes[u"values"_s].strings(u"1[3-9]\\d"_s);
    rules.prefixEvidence = prefixes.evidence();
    const RuleNode sender = node[u"sender"_s];
    if (!sender.isNull())
        rules.sender = sender.matching(u"\\d+"_s);
    rules.evidence = node.evidence();
    return rules;
}

CardSide readSide(const RuleNode &node)
{
    return node.oneOf<CardSide>({{u"front", CardSide::Front}, {u"back", CardSide::Back}});
}

DocumentRules readDocument(const RuleNode &node, const RuleBook &book)
{
    DocumentRules rules;
    rules.id = node[u"id"_s].string();
    rules.kind = node[u"id"_s].word<DocumentKind>();
    rules.name = node[u"name"_s].text();
    rules.side = readSide(node[u"side"_s]);
    const RuleNode byProvince = node[u"sideByProvince"_s];
    for (const QString &code : byProvince.keys()) {
        if (!book.province(code))
            byProvince.fail(u"names the unknown province "_s + code);
        rules.sideByProvince.insert(code, readSide(byProvince[code]));
    }
    rules.hint = node[u"hint"_s].text();
    for (const RuleNode &form : node[u"forms"_s].entries())
        rules.forms.append({form[u"text"_s].text(), form.evidence()});
    rules.evidence = node.evidence();
    return rules;
}

SiteMessage readSiteMessage(const RuleNode &node)
{
    using enum SiteMessageEffect;
    SiteMessage message;
    message.id = node[u"id"_s].string();
    message.effect = node[u"id"_s].oneOf<SiteMessageEffect>({
        {u"filing-done", FilingDone},
        {u"person-done", PersonDone},
        {u"already-done", AlreadyDone},
        {u"no-match", NoMatch},
        {u"wrong-input", WrongInput},
        {u"unexplained-failure", UnexplainedFailure},
        {u"final-failure", FinalFailure},
        {u"nothing-pending", NothingPending},
        {u"resend-accepted", ResendAccepted},
        {u"resend-limit", ResendLimit},
    });
    message.text = node[u"text"_s].string();
    message.meaning = node[u"meaning"_s].text();
    message.nextStep = node[u"nextStep"_s].text();
    message.evidence = node.evidence();
    return message;
}

std::optional<ServiceKind> readNamedService(const RuleNode &node)
{
    return node.oneOf<std::optional<ServiceKind>>({{u"any", std::nullopt},
                                                   {u"website", ServiceKind::Website},
                                                   {u"app", ServiceKind::App},
                                                   {u"mini-program", ServiceKind::MiniProgram}});
}

FilingTypeText readFilingTypeText(const RuleNode &node)
{
    FilingTypeText text{
        readFilingType(node[u"id"_s]), node[u"id"_s].string(), node[u"name"_s].text(), {}, {}};
    for (const RuleNode &name : node[u"names"_s].entries()) {
        text.names.append({name[u"name"_s].string(), name[u"part"_s].word<FilingPart>(),
                           readNamedService(name[u"service"_s]), name.evidence()});
    }
    text.evidence = node.evidence();
    return text;
}

// No name may mean two types.
void demandUniqueNames(const RuleNode &list, const QList<FilingTypeText> &types)
{
    QStringList seen;
    for (const FilingTypeText &type : types) {
        for (const FilingTypeName &name : type.names) {
            demandUnique(list, name.name, seen);
            seen += name.name;
        }
    }
}

Advice readAdvice(const RuleNode &node, const RuleBook &book)
{
    Advice advice;
    advice.id = node[u"id"_s].string();
    advice.when = node[u"when"_s].oneOf<AdviceCondition>(
        {{u"always", AdviceCondition::Always},
         {u"same-number", AdviceCondition::SameNumber},
         {u"different-numbers", AdviceCondition::DifferentNumbers}});
    advice.provinces = readProvinceCodes(node[u"provinces"_s], book);
    advice.text = node[u"text"_s].text();
    advice.evidence = node.evidence();
    return advice;
}

CityNames readPlaces(const RuleNode &node, const RuleBook &book)
{
    CityNames places;
    places.provinceCode = node[u"province"_s].matching(u"\\d\\d0000"_s);
    places.names = node[u"names"_s].strings(u"\\S{2,}"_s);
    places.evidence = node.evidence();
    if (!book.province(places.provinceCode))
        node.fail(u"names an unknown province"_s);
    return places;
}

} // namespace

FilingType readFilingType(const RuleNode &node)
{
    return node.word<FilingType>();
}

QStringList readProvinceCodes(const RuleNode &list, const RuleBook &book)
{
    const QStringList codes = list.strings(u"\\d\\d0000"_s, 0);
    for (const QString &code : codes) {
        if (!book.province(code))
            list.fail(u"names the unknown province "_s + code);
    }
    return codes;
}

void readSources(const RuleNode &file, RuleBook &book, RuleReading &reading)
{
    const RuleNode version = file[u"version"_s];
    book.version = version.date().toString(Qt::ISODate);
    for (const RuleNode &node : file[u"sources"_s].entries()) {
        const Source source{node[u"id"_s].string(), node[u"title"_s].text(),
                            node[u"publisher"_s].text(),
                            node[u"date"_s].matching(u"\\d{4}(-\\d\\d(-\\d\\d)?)?"_s)};
        if (reading.sourceIds.contains(source.id))
            node.fail(u"is there twice"_s);
        reading.sourceIds.insert(source.id);
        book.sources.append(source);
    }
}

void readProvinces(const RuleNode &file, RuleBook &book)
{
    const RuleNode list = file[u"provinces"_s];
    for (const RuleNode &node : list.entries()) {
        const Province province = readProvince(node);
        if (!book.provinces.isEmpty() && province.code <= book.provinces.last().code)
            node.fail(u"is there twice or out of order"_s);
        book.provinces.append(province);
    }
    if (book.provinces.size() != provinceCount)
        list.fail(u"does not have %1 entries"_s.arg(provinceCount));
}

void readCities(const RuleNode &file, RuleBook &book)
{
    QSet<QString> seen;
    for (const RuleNode &node : file[u"cities"_s].entries()) {
        book.cities.append(readPlaces(node, book));
        for (const QString &name : std::as_const(book.cities.constLast().names)) {
            if (seen.contains(name))
                node.fail(u"names a city that is there twice"_s);
            seen.insert(name);
        }
    }
    for (const RuleNode &node : file[u"districts"_s].entries())
        book.districts.append(readPlaces(node, book));
}

void readFilingTypes(const RuleNode &file, RuleBook &book)
{
    const RuleNode types = file[u"types"_s];
    for (const RuleNode &node : types.entries())
        book.filingTypes.append(readFilingTypeText(node));
    demandComplete(types, book.filingTypes, &FilingTypeText::type, 7);
    demandUniqueNames(types, book.filingTypes);
    for (const RuleNode &node : file[u"withoutStep"_s].entries())
        book.typesWithoutStep.append({node[u"name"_s].text(), node.evidence()});
    for (const RuleNode &node : file[u"advice"_s].entries()) {
        const Advice advice = readAdvice(node, book);
        if (book.adviceById(advice.id))
            node.fail(u"is there twice"_s);
        book.advice.append(advice);
    }
}

void readCarriers(const RuleNode &file, RuleBook &book)
{
    const RuleNode carriers = file[u"carriers"_s];
    QStringList prefixes;
    for (const RuleNode &node : carriers.entries()) {
        book.carriers.append(readCarrier(node));
        for (const QString &prefix : book.carriers.last().prefixes)
            demandUnique(node, prefix, prefixes);
        prefixes += book.carriers.last().prefixes;
    }
    demandComplete(carriers, book.carriers, &CarrierRules::carrier, 5);
    for (const RuleNode &node : file[u"nationalSenders"_s].entries()) {
        const RuleNode pattern = node[u"pattern"_s];
        book.nationalSenders.append(pattern.string());
        if (!QRegularExpression(book.nationalSenders.last()).isValid())
            pattern.fail(u"is not a regular expression"_s);
        book.nationalSenderExamples.append(node[u"example"_s].string());
        book.nationalSenderEvidence.append(node.evidence());
    }
}

void readDocuments(const RuleNode &file, RuleBook &book)
{
    const RuleNode documents = file[u"documents"_s];
    for (const RuleNode &node : documents.entries())
        book.documents.append(readDocument(node, book));
    demandComplete(documents, book.documents, &DocumentRules::kind, 8);
}

void readSiteMessages(const RuleNode &file, RuleBook &book)
{
    const RuleNode messages = file[u"messages"_s];
    for (const RuleNode &node : messages.entries())
        book.siteMessages.append(readSiteMessage(node));
    demandComplete(messages, book.siteMessages, &SiteMessage::effect, 10);
}

} // namespace beian
