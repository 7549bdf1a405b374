// SPDX-License-Identifier: MIT
#include "ui/board/columnorder.h"

#include <QtCore/qset.h>

namespace beian {

using namespace Qt::StringLiterals;

const QStringList &columnNames()
{
    static const QStringList names{u"ring"_s,     u"applicant"_s, u"province"_s, u"kind"_s,
                                   u"verified"_s, u"time-left"_s, u"next-step"_s,
                                   u"counter"_s};
    return names;
}

QList<PlacedColumn> columnsIn(const QString &text)
{
    QList<PlacedColumn> columns;
    QSet<int> seen;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const int section = int(columnNames().indexOf(part.section(u'=', 0, 0)));
        const QString width = part.section(u'=', 1);
        bool isNumber = width.isEmpty();
        const int pixels = isNumber ? 0 : width.toInt(&isNumber);
        if (section < 0 || !isNumber || pixels < 0 || seen.contains(section))
            return {};
        seen << section;
        columns << PlacedColumn{section, pixels};
    }
    const bool isWhole = seen.size() == mostColumns
        || (seen.size() == boardColumnCount && !seen.contains(int(BoardColumn::Counter)));
    return isWhole ? columns : QList<PlacedColumn>();
}

} // namespace beian
