// SPDX-License-Identifier: MIT
#include "app/cli/commandoutput.h"

#include <QtCore/qjsondocument.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

void writeDocument(QIODevice &device, const QJsonDocument &document)
{
    // Qt escapes the control characters up to U+001F only; a terminal obeys others too.
    QString escaped;
    for (const QChar c : QString::fromUtf8(document.toJson(QJsonDocument::Compact))) {
        if (isControlling(c))
            escaped += u"\\u%1"_s.arg(int{c.unicode()}, 4, 16, QChar(u'0'));
        else
            escaped += c;
    }
    device.write(escaped.toUtf8() + '\n');
}

} // namespace

OutputFormat formatOf(const QStringList &arguments)
{
    return arguments.contains("--json"_L1) ? OutputFormat::Json : OutputFormat::People;
}

void writeLine(QIODevice &device, const QString &line)
{
    device.write(withoutControls(line).toUtf8() + '\n');
}

void writeJson(QIODevice &device, const QJsonObject &object)
{
    writeDocument(device, QJsonDocument(object));
}

void writeJson(QIODevice &device, const QJsonArray &array)
{
    writeDocument(device, QJsonDocument(array));
}

QJsonValue errorJson(const std::optional<Error> &error, const CommandContext &context)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, errorKindName(error->kind)},
                       {u"message"_s, context.sentences.sentenceFor(*error)}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Error wrongUsage(const QString &reason)
{
    return {ErrorKind::WrongUsage, reason};
}

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongUsage:
    case ErrorKind::UnknownProvince:
    case ErrorKind::AmbiguousProvince:
    case ErrorKind::UnknownFilingType:
    case ErrorKind::MissingChanged:
    case ErrorKind::MissingCancel:
    case ErrorKind::UnknownDocument:
    case ErrorKind::UnknownCarrier:
    case ErrorKind::InvalidDate:
    case ErrorKind::InvalidTime:
    case ErrorKind::FileUnreadable:
        return ExitCode::WrongUsage;
    default:
        return ExitCode::Rejected;
    }
}

ExitCode refuseUsage(const Error &error, OutputFormat format, const CommandContext &context,
                     const QStringList &candidates)
{
    if (format == OutputFormat::People) {
        writeLine(context.err, context.sentences.sentenceFor(error));
        return ExitCode::WrongUsage;
    }
    QJsonObject object{{u"error"_s, errorJson(error, context)}};
    if (!candidates.isEmpty())
        object.insert(u"candidates"_s, QJsonArray::fromStringList(candidates));
    writeJson(context.out, object);
    return ExitCode::WrongUsage;
}

} // namespace beian
