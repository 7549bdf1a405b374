// SPDX-License-Identifier: MIT
#include "app/sms/smsjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include "app/sms/smsenvelope.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// Numbers are times in milliseconds, or what somebody forgot to quote.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

void addLines(const QJsonObject &object, QString &fields, QString &text)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isObject()) {
            addLines(it.value().toObject(), fields, text);
            continue;
        }
        const QString value = textOf(it.value());
        const QString line = it.key() + u": "_s + value;
        const EnvelopeLine read = readEnvelopeLine(line);
        if (value.isEmpty() || !read.isEnvelope)
            continue;
        if (read.textBegin < line.size())
            text += value + u'\n';
        else if (!read.fields.isEmpty())
            fields += line.simplified() + u'\n';
    }
}

QString linesOf(const QJsonArray &messages)
{
    QString lines;
    for (const QJsonValue &message : messages) {
        QString fields;
        QString text;
        addLines(message.toObject(), fields, text);
        if (!text.isEmpty())
            lines += fields + text + u'\n';
    }
    return lines;
}

} // namespace

QString withoutJson(QStringView paste)
{
    const QStringView trimmed = paste.trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return paste.toString();
    const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
    const QString lines =
        linesOf(document.isArray() ? document.array() : QJsonArray{document.object()});
    return lines.isEmpty() ? paste.toString() : lines;
}

} // namespace beian
