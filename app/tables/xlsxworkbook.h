// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>

#include "app/tables/zippackage.h"

class QXmlStreamReader;

namespace beian {

// What all sheets of an .xlsx file share: their names, texts and formats (ECMA-376, part 1).
// Elements are known by their local names, since programs choose prefixes, and namespaces of the
// strict and the transitional form, as they like.
class XlsxWorkbook final
{
public:
    struct Sheet
    {
        QString name;
        QString entry; // in the package
        bool isHidden = false;
    };

    // ImportWorkbookDamaged, ImportWorkbookTooLarge, ImportWorkbookLocked; ImportWorkbookForeign
    // for a package of another program.
    [[nodiscard]] Result<void> open(QIODevice &device);
    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] ZipPackage &package() { return m_package; }
    [[nodiscard]] const ZipPackage &package() const { return m_package; }

    // By its place in the table of texts; nothing for a place that is not there.
    [[nodiscard]] std::optional<QString> sharedText(const QString &place) const;
    // A number as its cell shows it: a date where the format of that place is one, else digits.
    [[nodiscard]] QString numberText(const QString &value, qsizetype format) const;

private:
    using Relations = QHash<QString, QString>; // id -> entry

    [[nodiscard]] Result<QString> findMain();
    [[nodiscard]] Result<void> readMain(const QString &entry);
    [[nodiscard]] Result<void> readTexts(const QString &entry);
    [[nodiscard]] Result<void> readFormats(const QString &entry);
    [[nodiscard]] Relations relationsOf(const QString &entry, const QString &type);
    [[nodiscard]] Result<void> endingOf(const QXmlStreamReader &xml) const;

    ZipPackage m_package;
    QList<Sheet> m_sheets;
    QStringList m_texts;
    QList<bool> m_dateFormats; // of cells, by place: is it a date?
    bool m_begins1904 = false;
};

// "_x000D_" stands for a character that XML cannot have.
[[nodiscard]] QString unescapedText(const QString &text);
// The text of <si> or <is>, whose start was just read: its runs put together, without readings.
[[nodiscard]] QString richText(QXmlStreamReader &xml);
// Does a number format show a date or a time?
[[nodiscard]] bool isDateFormat(const QString &code);

} // namespace beian
