// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

class QTreeWidget;

namespace beian {

// The rows of a table and its head, in the language of the moment. Another language changes the
// words of the rows, not which they are: what is chosen and scrolled to stays.
struct TreeWords
{
    std::function<QStringList()> titles;
    std::function<QList<QStringList>()> rows;
};
void fillRows(QTreeWidget *table, const TreeWords &words);

// The texts of the last column break their lines where the window is narrow; the others are as wide
// as what they say.
void wrapLastColumn(QTreeWidget &table);

} // namespace beian
