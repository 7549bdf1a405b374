// SPDX-License-Identifier: MIT
#include "commandbench.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qjsondocument.h>

#include "app/time/beijingtime.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class KindAndDetail final : public ErrorSentences
{
public:
    [[nodiscard]] QString sentenceFor(const Error &error) const override
    {
        return errorKindName(error.kind) + u" | "_s + error.detail;
    }
};

RuleBook loadedRules()
{
    const Result<RuleBook> rules =
        RuleBook::load(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
    if (!rules)
        qFatal("%s", qPrintable(rules.error().detail));
    return *rules;
}

} // namespace

CommandBench::CommandBench()
    : m_rules(loadedRules())
{ }

CommandAnswer CommandBench::run(const QStringList &arguments, const QByteArray &input,
                                Language language) const
{
    QByteArray inputBytes = input;
    QBuffer in(&inputBytes);
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const ManualClock clock(fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52)));
    const KindAndDetail sentences;
    const ExitCode code =
        runCommand(arguments, {m_rules, clock, sentences, language, in, out, err,
                               m_administratorFile});
    return {code, out.data(), err.data()};
}

QJsonObject CommandAnswer::object() const
{
    return out.count('\n') == 1 ? QJsonDocument::fromJson(out).object() : QJsonObject();
}

QJsonArray CommandAnswer::array() const
{
    return out.count('\n') == 1 ? QJsonDocument::fromJson(out).array() : QJsonArray();
}

QList<QJsonObject> CommandAnswer::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            objects += QJsonDocument::fromJson(line).object();
    }
    return objects;
}

QString CommandAnswer::errorKind() const
{
    return object().value("error"_L1).toObject().value("kind"_L1).toString();
}
