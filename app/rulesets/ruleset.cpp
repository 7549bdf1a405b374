// SPDX-License-Identifier: MIT
#include "app/rulesets/ruleset.h"

#include <algorithm>

#include <QtCore/qjsondocument.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "beian-rules"_L1;
constexpr int knownForm = 1; // a set of a larger one is for a newer program

Error malformed(const QString &place)
{
    return {ErrorKind::RuleSetMalformed, place};
}

// An absent one is null.
Result<QDate> dateIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.isUndefined() && !date.isValid())
        return malformed(key);
    return date;
}

LocalizedText notesIn(const QJsonObject &object)
{
    return {object.value("en"_L1).toString(), object.value("zh_CN"_L1).toString(),
            object.value("zh_TW"_L1).toString()};
}

QJsonObject notesJson(const LocalizedText &notes)
{
    return {{u"en"_s, notes.english}, {u"zh_CN"_s, notes.chinese}, {u"zh_TW"_s, notes.traditional}};
}

Result<RuleFiles> filesIn(const QJsonObject &files)
{
    RuleFiles read;
    for (const QString &name : ruleFileNames()) {
        if (!files.value(name).isObject())
            return malformed("files/"_L1 + name);
        read.insert(name, files.value(name).toObject());
    }
    return read;
}

// What the program has to know before it can judge the rest.
Result<void> checkHead(const QJsonObject &object, const QVersionNumber &program)
{
    if (object.value("format"_L1).toString() != format)
        return malformed(u"format"_s);
    const QString oldest = object.value("program"_L1).toString();
    if (object.value("form"_L1).toInt() > knownForm || QVersionNumber::fromString(oldest) > program)
        return Error{ErrorKind::RuleSetForNewerProgram, oldest};
    return {};
}

Result<RuleSet> setIn(const QJsonObject &object)
{
    const auto date = dateIn(object, u"date"_s);
    const auto bestBefore = dateIn(object, u"bestBefore"_s);
    const auto version =
        ruleSetVersion(QString::number(object.value("version"_L1).toInteger()));
    if (!version)
        return malformed(u"version"_s);
    if (!date || date->isNull())
        return malformed(u"date"_s);
    if (!bestBefore)
        return bestBefore.error();
    Result<RuleFiles> files = filesIn(object.value("files"_L1).toObject());
    if (!files)
        return files.error();
    return RuleSet{.version = *version,
                   .date = *date,
                   .bestBefore = *bestBefore,
                   .oldestProgram =
                       QVersionNumber::fromString(object.value("program"_L1).toString()),
                   .notes = notesIn(object.value("notes"_L1).toObject()),
                   .nextKey = object.value("nextKey"_L1).toString(),
                   .files = files.take()};
}

} // namespace

Result<RuleSet> readRuleSet(const QByteArray &content, const QVersionNumber &program)
{
    if (content.size() > largestRuleSet)
        return Error{ErrorKind::RuleSetTooLarge, QString()};
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(content, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return malformed(u"at byte %1: %2"_s.arg(fault.offset).arg(fault.errorString()));
    if (const Result<void> head = checkHead(object, program); !head)
        return head.error();
    return setIn(object);
}

QByteArray writeRuleSet(const RuleSet &set)
{
    QJsonObject files;
    for (auto file = set.files.cbegin(); file != set.files.cend(); ++file)
        files.insert(file.key(), file.value());
    QJsonObject object{
        {u"format"_s, format},
        {u"form"_s, knownForm},
        {u"version"_s, set.version},
        {u"date"_s, set.date.toString(Qt::ISODate)},
        {u"program"_s, set.oldestProgram.toString()},
        {u"notes"_s, notesJson(set.notes)},
        {u"files"_s, files},
    };
    if (!set.bestBefore.isNull())
        object.insert(u"bestBefore"_s, set.bestBefore.toString(Qt::ISODate));
    if (!set.nextKey.isEmpty())
        object.insert(u"nextKey"_s, set.nextKey);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<qint64> ruleSetVersion(QStringView text)
{
    constexpr qsizetype mostDigits = 15; // JSON keeps so many
    const bool isNumber = !text.isEmpty() && text.size() <= mostDigits
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qint64 version = isNumber ? text.toLongLong() : 0;
    return version > 0 ? std::optional(version) : std::nullopt;
}

qint64 versionOfDate(const QString &date)
{
    QString digits = date;
    return digits.remove(u'-').toLongLong() * 100;
}

} // namespace beian
