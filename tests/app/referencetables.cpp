// SPDX-License-Identifier: MIT
#include "tests/app/referencetables.h"

#include <QtCore/qfile.h>
#include <QtCore/qmap.h>

using namespace Qt::StringLiterals;
using beian::FilingPart;
using beian::FilingType;
using beian::Role;

namespace {

QList<Role> rolesOf(const QString &words)
{
    QList<Role> roles;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        roles.append(word == "subject"_L1 ? Role::Subject : Role::Site);
    return roles;
}

} // namespace

QList<QStringList> readTable(const QString &fileName)
{
    QFile file(QStringLiteral(BEIAN_TEST_DATA "/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A table of tests/data is not there");
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).trimmed().split(u'\n'))
        rows.append(line.trimmed().split(u','));
    rows.removeFirst();
    return rows;
}

QList<NationalRow> readNationalTable()
{
    const QMap<QString, FilingType> types{{u"first"_s, FilingType::First},
                                          {u"new-site"_s, FilingType::NewSite},
                                          {u"access"_s, FilingType::Access},
                                          {u"change"_s, FilingType::Change},
                                          {u"cancel-access"_s, FilingType::CancelAccess},
                                          {u"cancel"_s, FilingType::Cancel},
                                          {u"migrate"_s, FilingType::Migrate}};
    const QMap<QString, FilingPart> parts{{u"none"_s, FilingPart::None},
                                          {u"subject"_s, FilingPart::Subject},
                                          {u"site"_s, FilingPart::Site},
                                          {u"both"_s, FilingPart::Both}};
    QList<NationalRow> rows;
    for (const QStringList &cells : readTable(u"national-forecast.csv"_s)) {
        rows.append(
            {types[cells.at(0)], parts[cells.at(1)], rolesOf(cells.at(2)), rolesOf(cells.at(3))});
    }
    return rows;
}
