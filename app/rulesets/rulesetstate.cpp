// SPDX-License-Identifier: MIT
#include "app/rulesets/rulesetstate.h"

#include <algorithm>
#include <array>

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include "app/settings/plainfile.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array originNames{"built-in"_L1, "file"_L1, "address"_L1, "machine"_L1};
// All that an answer can be refused for.
constexpr std::array keptRefusals{
    ErrorKind::RuleSetMalformed,       ErrorKind::RuleSetTooLarge,
    ErrorKind::RuleSetUnsigned,        ErrorKind::RuleSetKeyUnknown,
    ErrorKind::RuleSetSignatureWrong,  ErrorKind::RuleSetForNewerProgram,
    ErrorKind::RuleAddressSilent,      ErrorKind::RuleAddressLeadsElsewhere,
    ErrorKind::FileUnreadable,         ErrorKind::FileUnwritable,
};
constexpr qint64 longestState = 64 * 1024; // bytes

RuleOrigin originNamed(const QString &name)
{
    const auto found = std::ranges::find(originNames, name);
    return found == originNames.end() ? RuleOrigin::File
                                      : RuleOrigin(std::distance(originNames.begin(), found));
}

QJsonObject json(const InstalledRuleSet &set)
{
    return {{u"version"_s, set.version},
            {u"from"_s, ruleOriginName(set.origin)},
            {u"since"_s, set.since.toString(Qt::ISODate)}};
}

QDateTime instantIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

InstalledRuleSet installedIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value("version"_L1).toInteger(),
            originNamed(object.value("from"_L1).toString()),
            instantIn(object.value("since"_L1))};
}

QJsonValue json(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return QJsonObject{{u"kind"_s, errorKindName(error->kind)}, {u"detail"_s, error->detail}};
}

std::optional<Error> errorIn(const QJsonValue &value)
{
    const QString kind = value["kind"_L1].toString();
    const auto found = std::ranges::find(keptRefusals, kind, errorKindName);
    return found == keptRefusals.end()
        ? std::nullopt
        : std::optional(Error{*found, value["detail"_L1].toString()});
}

} // namespace

QString ruleOriginName(RuleOrigin origin)
{
    return originNames.at(std::size_t(origin));
}

Result<RuleSetState> readRuleSetState(const QString &name)
{
    if (!isAnythingThere(name))
        return RuleSetState{};
    QFile file(name);
    if (!isPlainFile(name) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, name};
    const QJsonObject object = QJsonDocument::fromJson(file.read(longestState)).object();
    if (!object.value("newest"_L1).isDouble())
        return Error{ErrorKind::RuleSetMalformed, name};
    RuleSetState state{installedIn(object.value("current"_L1)),
                       installedIn(object.value("former"_L1)),
                       object.value("newest"_L1).toInteger(),
                       instantIn(object.value("checked"_L1)),
                       object.value("address"_L1).toString(),
                       object.value("etag"_L1).toString().toLatin1(),
                       errorIn(object.value("refusal"_L1)),
                       {}};
    for (const QJsonValue version : object.value("announcing"_L1).toArray())
        state.announcing << version.toInteger();
    return state;
}

QByteArray ruleSetStateJson(const RuleSetState &state)
{
    QJsonArray announcing;
    for (const qint64 version : state.announcing)
        announcing << version;
    const QJsonObject object{{u"current"_s, json(state.current)},
                             {u"former"_s, json(state.former)},
                             {u"newest"_s, state.newest},
                             {u"checked"_s, state.checked.toString(Qt::ISODate)},
                             {u"address"_s, state.address},
                             {u"etag"_s, QString::fromLatin1(state.etag)},
                             {u"refusal"_s, json(state.refusal)},
                             {u"announcing"_s, announcing}};
    return QJsonDocument(object).toJson();
}

} // namespace beian
