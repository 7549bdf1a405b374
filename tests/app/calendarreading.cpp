// SPDX-License-Identifier: MIT
#include "tests/app/calendarreading.h"

#include <QtCore/qdebug.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qprocess.h>

namespace beian {

using namespace Qt::StringLiterals;

QJsonObject readCalendar(const QByteArray &calendar)
{
    QProcess reader;
    // The system's own interpreter, for which the package manager installs the module.
    reader.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(BEIAN_SOURCE_DIR "/tests/app/read_calendar.py")});
    reader.write(calendar);
    reader.closeWriteChannel();
    if (!reader.waitForFinished() || reader.exitCode() != 0) {
        qInfo().noquote() << QString::fromUtf8(reader.readAllStandardError());
        return {};
    }
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

QList<QJsonObject> partsOf(const QJsonObject &component, const QString &name)
{
    QList<QJsonObject> parts;
    for (const QJsonValue &part : component["parts"_L1].toArray()) {
        if (part["name"_L1] == name)
            parts << part.toObject();
    }
    return parts;
}

QList<int> alarmLeadsOf(const QJsonObject &event)
{
    QList<int> leads;
    for (const QJsonObject &alarm : partsOf(event, u"VALARM"_s))
        leads << -alarm["TRIGGER"_L1].toInt();
    return leads;
}

} // namespace beian
