// SPDX-License-Identifier: MIT
#include "app/rules/rulefiles.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

const QStringList &ruleFileNames()
{
    static const QStringList names{
        u"sources.json"_s,   u"provinces.json"_s,     u"cities.json"_s,   u"filing-types.json"_s,
        u"pilot.json"_s,     u"national.json"_s,      u"carriers.json"_s, u"documents.json"_s,
        u"site-messages.json"_s, u"faq.json"_s,       u"reasons.json"_s,
    };
    return names;
}

Result<RuleFiles> readRuleFiles(const QString &folder)
{
    RuleFiles files;
    for (const QString &name : ruleFileNames()) {
        Result<QJsonObject> file = readRuleFile(folder, name);
        if (!file)
            return file.error();
        files.insert(name, file.take());
    }
    return files;
}

} // namespace beian
