// SPDX-License-Identifier: MIT
#include "app/center/centerschema.h"

#include <QtCore/qfile.h>
#include <QtCore/quuid.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString statementsOf(const QString &name)
{
    QFile file(u":/center/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // part of the program
    Q_UNUSED(isOpen)
    return QString::fromUtf8(file.readAll());
}

} // namespace

Result<bool> makeCenter(CenterLink &link)
{
    const auto found = link.ask(u"SELECT to_regclass('beian.center') IS NOT NULL"_s);
    if (!found)
        return found.error();
    const bool isThere = found->value(0).value(0).toBool();
    if (isThere) {
        // An older one is brought up to date by the steps after it; there are none yet.
        if (const auto checked = checkCenter(link); !checked)
            return checked.error();
    }
    const QString tables = isThere ? QString() : statementsOf(u"001.sql"_s);
    // One transaction, since they are one command.
    if (const auto done = link.run(tables + statementsOf(u"functions.sql"_s)); !done)
        return done.error();
    return !isThere;
}

Result<QUuid> checkCenter(CenterLink &link)
{
    const auto rows = link.ask(u"SELECT id, format FROM beian.center"_s);
    if (!rows)
        return rows.error();
    const int format = rows->value(0).value(1).toInt();
    if (format > centerFormat)
        return Error{ErrorKind::CenterNewer, link.address().hosts};
    if (format < centerFormat)
        return Error{ErrorKind::CenterOlder, link.address().hosts};
    return QUuid::fromString(rows->value(0).value(0).toString());
}

} // namespace beian
