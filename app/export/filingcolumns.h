// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qhash.h>
#include <QtCore/qstringlist.h>

#include "app/support/error.h"

namespace beian {

// The columns of a file of filings: docs/tables.md says what is in each.
enum class FilingColumn {
    Applicant,
    OrderNumber,
    Province,
    Submitted,
    Type,
    Service, // never written: it follows the type
    Part,
    State, // written for people; read only for drafts
    Deadline, // written for people, never read
    SubjectPhone,
    SitePhone,
    SubjectContact, // never written: a name, or the number, as consoles' lists have it
    SiteContact,
    Phone, // never written: what a person's own table has in place of all these
    SharedNumber,
    NoticeAt, // from here on one value for each distinct number
    ReceivedAt,
    VerifiedAt,
    ResentAt,
    Resends,
    WrongInputs,
    FirstSmsLost,
    Failed,
    Document,
    Round,
    Rules,
    ReceivedAnyway,
    NumberChanging,
    Persons,
    CreatedAt,
    Note,
};

// The cells of one row by their column; blank ones are left out.
using RowCells = QHash<FilingColumn, QString>;

// In the order in which they are written.
[[nodiscard]] const QList<FilingColumn> &exportedColumns();
// The title in the header, in the terms of the field.
[[nodiscard]] QString columnTitle(FilingColumn column);
// What a cell of it holds cannot be understood.
[[nodiscard]] Error invalidCell(FilingColumn column);
// False for what is only written, for people.
[[nodiscard]] bool isEverRead(FilingColumn column);
// The column that a title means, in any width and case and by its other names; empty: none of ours.
[[nodiscard]] std::optional<FilingColumn> columnTitled(const QString &title);
// Puts together the cells under these titles. A column that is there several times gives all its
// phones or names, else the first cell that is not blank.
[[nodiscard]] RowCells cellsUnder(const QList<std::optional<FilingColumn>> &titles,
                                  const QStringList &cells);

} // namespace beian
