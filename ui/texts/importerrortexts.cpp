// SPDX-License-Identifier: MIT
#include "ui/texts/importerrortexts.h"

#include <QtCore/qcoreapplication.h>

#include "app/export/filingcolumns.h"

namespace beian {

namespace {

class ImportErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::ImportErrorTexts)

public:
    static ErrorText ofFile(const Error &error);
    static ErrorText ofWorkbook(const Error &error);
    static ErrorText ofRow(const Error &error);
};

ErrorText ImportErrorTexts::ofFile(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ImportEncoding:
        return {tr("The text is in an encoding that cannot be read here."),
                tr("Save the table as “CSV UTF-8” and import it again.")};
    case ErrorKind::ImportEmpty:
        return {tr("The file has no rows."),
                tr("Choose a table with a header and one filing in each row.")};
    case ErrorKind::ImportColumnMissing:
        return {tr("The header has no column “%1”.").arg(error.detail),
                tr("Name the columns in the first row as an exported file does.")};
    default:
        return ofWorkbook(error);
    }
}

ErrorText ImportErrorTexts::ofWorkbook(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ImportWorkbookDamaged:
        return {tr("The workbook is damaged."),
                tr("Open it in Excel or WPS, save it as a new .xlsx file, and import that.")};
    case ErrorKind::ImportWorkbookTooLarge:
        return {tr("The workbook unpacks to more than a table of filings can hold."),
                tr("Copy the rows into a new workbook, save it, and import that.")};
    case ErrorKind::ImportWorkbookLocked:
        return {tr("The workbook is protected by a password."),
                tr("Open it in Excel or WPS, remove the password, save it, and import it again.")};
    case ErrorKind::ImportWorkbookOld:
        return {tr("This is a workbook in the format of Excel before 2007 (.xls)."),
                tr("Open it in Excel or WPS, save it as .xlsx, and import that.")};
    case ErrorKind::ImportWorkbookForeign:
        return {tr("This is a file of another program and no table that can be read here."),
                tr("Save the table as .xlsx or CSV there, and import that.")};
    case ErrorKind::ImportMarkup:
        return {tr("This is a web page or an XML table, whatever its name ends in."),
                tr("Open it in Excel or WPS, save it as .xlsx, and import that.")};
    default:
        return {};
    }
}

ErrorText ImportErrorTexts::ofRow(const Error &error)
{
    const bool isOfPart = error.detail == columnTitle(FilingColumn::Part);
    const QString parts =
        tr("Write what is changed or cancelled: 主体, 网站 or, of a change, 主体和网站.");
    switch (error.kind) {
    case ErrorKind::ImportQuoteOpen:
        return {tr("A quotation mark in this row is never closed, or is alone inside a cell."),
                tr("Close it, or write it twice where it belongs to the text.")};
    case ErrorKind::ImportRowTooLong:
        return {tr("The row is too long for a filing."),
                tr("Look for a quotation mark that is never closed.")};
    case ErrorKind::ImportTooManyCells:
        if (!error.detail.isEmpty()) // how many there should be
            return {tr("The row has not %1 cells as the header has, and only blanks between them: which "
                       "one is missing cannot be told.")
                        .arg(error.detail),
                    tr("Put a comma or a tab between the columns, or write a dash in a blank cell.")};
        return {tr("The row has more cells than the header."),
                tr("Put a text that holds a comma between quotation marks.")};
    case ErrorKind::ImportCellMissing:
        return {tr("“%1” is blank.").arg(error.detail), isOfPart ? parts : tr("Fill in this cell.")};
    case ErrorKind::ImportCellInvalid:
        return {tr("The text under “%1” cannot be understood.").arg(error.detail),
                isOfPart ? parts
                         : tr("Write it as an exported file does, or leave the cell blank.")};
    case ErrorKind::ImportValuesUnmatched:
        return {tr("Under “%1” there is not one value for each mobile number.").arg(error.detail),
                tr("Write as many as there are numbers, with “;” between them.")};
    case ErrorKind::ImportTypeUnknown:
        return {tr("There is no filing type “%1”.").arg(error.detail),
                tr("Write 首次备案, 新增网站, 接入备案, 变更备案, 取消接入, 注销备案 or "
                   "迁移备案.")};
    case ErrorKind::ImportNumberShortened:
        return {tr("A spreadsheet has shortened the number under “%1”.").arg(error.detail),
                tr("Set the format of the column to text, enter the number again and save.")};
    case ErrorKind::ImportNumberMixed:
        return {tr("Under “%1” a number and words are in one cell.").arg(error.detail),
                tr("Leave the number alone in the cell; several with a semicolon between.")};
    case ErrorKind::ImportCellUnshown:
        return {tr("The spreadsheet did not show what is under “%1”.").arg(error.detail),
                tr("Make the column wider, or mend the formula, and save again.")};
    case ErrorKind::ImportWeekdayWrong:
        return {tr("“%1” is not on that weekday.").arg(error.detail),
                tr("Correct the date or the weekday, or leave the weekday out.")};
    default:
        return {};
    }
}

} // namespace

ErrorText importErrorText(const Error &error)
{
    const ErrorText text = ImportErrorTexts::ofFile(error);
    return text.sentence.isEmpty() ? ImportErrorTexts::ofRow(error) : text;
}

} // namespace beian
