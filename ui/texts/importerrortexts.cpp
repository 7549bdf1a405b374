// SPDX-License-Identifier: MIT
#include "ui/texts/importerrortexts.h"

#include <QtCore/qcoreapplication.h>

namespace beian {

namespace {

class ImportErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::ImportErrorTexts)

public:
    static ErrorText ofFile(const Error &error);
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
                tr("Choose a CSV file with a header and one filing in each row.")};
    case ErrorKind::ImportColumnMissing:
        return {tr("The header has no column “%1”.").arg(error.detail),
                tr("Name the columns in the first row as an exported file does.")};
    default:
        return {};
    }
}

ErrorText ImportErrorTexts::ofRow(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ImportQuoteOpen:
        return {tr("A quotation mark in this row is never closed, or is alone inside a cell."),
                tr("Close it, or write it twice where it belongs to the text.")};
    case ErrorKind::ImportRowTooLong:
        return {tr("The row is too long for a filing."),
                tr("Look for a quotation mark that is never closed.")};
    case ErrorKind::ImportTooManyCells:
        return {tr("The row has more cells than the header."),
                tr("Put a text that holds a comma between quotation marks.")};
    case ErrorKind::ImportCellMissing:
        return {tr("“%1” is blank.").arg(error.detail), tr("Fill in this cell.")};
    case ErrorKind::ImportCellInvalid:
        return {tr("The text under “%1” cannot be understood.").arg(error.detail),
                tr("Write it as an exported file does, or leave the cell blank.")};
    case ErrorKind::ImportTypeUnknown:
        return {tr("There is no filing type “%1”.").arg(error.detail),
                tr("Write 首次备案, 新增网站, 接入备案, 变更备案, 取消接入 or 注销备案.")};
    case ErrorKind::ImportNumberShortened:
        return {tr("A spreadsheet has shortened the number under “%1”.").arg(error.detail),
                tr("Set the format of the column to text, enter the number again and save.")};
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
