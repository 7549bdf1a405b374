// SPDX-License-Identifier: MIT
#include "ui/texts/plaintext.h"

#include <QtWidgets/qwidget.h>

#include "app/support/repeatable.h"

namespace beian {

using namespace Qt::StringLiterals;

QString plainText(const QString &text)
{
    // Joins nothing to nothing and is not seen, but there is no tag and no entity with it.
    constexpr char16_t wordJoiner = 0x2060;
    constexpr qsizetype longest = 4000;
    QString plain =
        withoutControls(text.size() > longest ? beginningOf(text, longest) + u'…' : text);
    for (const char16_t opening : {u'<', u'&'})
        plain.replace(QChar(opening), QString(QChar(opening)) + QChar(wordJoiner));
    return plain;
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longestLine = 100;
    QString broken;
    for (QString line : plainText(text).split(u'\n')) {
        while (line.size() > longestLine) {
            const qsizetype blank = line.lastIndexOf(u' ', longestLine);
            const QString part =
                beginningOf(line, blank > longestLine / 2 ? blank + 1 : longestLine);
            broken += part + u'\n';
            line.remove(0, part.size());
        }
        broken += line + u'\n';
    }
    broken.chop(1);
    return broken;
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
}

} // namespace beian
