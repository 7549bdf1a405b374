// SPDX-License-Identifier: MIT
#include "app/rules/rulefile.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>

namespace beian {

using namespace Qt::StringLiterals;

Result<QJsonObject> readRuleFile(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    // A pipe would never answer, a device never end.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::RuleFileMissing, name};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        return Error{ErrorKind::RuleFileDamaged,
                     u"%1: at byte %2: %3"_s.arg(name).arg(error.offset).arg(error.errorString())};
    }
    return document.object();
}

} // namespace beian
