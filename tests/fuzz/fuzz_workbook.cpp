// SPDX-License-Identifier: MIT
#include <array>

#include <QtCore/qbuffer.h>
#include <QtCore/qendian.h>
#include <zlib.h>

#include "app/tables/xlsxformat.h"
#include "fuzzing.h"

namespace {

using namespace beian;

// The files of a small workbook, in the order in which an input can replace one.
struct Part
{
    QByteArray name;
    QByteArray content;
};

QList<Part> soundWorkbook()
{
    const QByteArray kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {
        {"xl/worksheets/sheet1.xml",
         "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>"
         "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>"},
        {"xl/sharedStrings.xml", "<sst><si><t>省市</t></si></sst>"},
        {"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"x\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"r1\" Type=\"" + kind
             + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + kind
             + "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"" + kind
             + "styles\" Target=\"styles.xml\"/></Relationships>"},
        {"_rels/.rels",
         "<Relationships><Relationship Id=\"r1\" Type=\"" + kind
             + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
    };
}

template <typename... Numbers>
QByteArray littleEndian(Numbers... numbers)
{
    QByteArray bytes;
    const auto append = [&bytes](auto number) {
        const auto little = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&little), qsizetype(sizeof(little)));
    };
    (append(numbers), ...);
    return bytes;
}

// Without compression, so that the bytes of the input are the bytes of the part.
QByteArray packed(const QList<Part> &parts)
{
    using Short = quint16;
    using Long = quint32;
    QByteArray files;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        const auto check = Long(crc32(0, reinterpret_cast<const Bytef *>(content.constData()),
                                      uInt(content.size())));
        const QByteArray common = littleEndian(Short(20), Short(0), Short(0), Long(0), check,
                                               Long(content.size()), Long(content.size()),
                                               Short(name.size()), Short(0));
        directory += "PK\1\2" + littleEndian(Short(20)) + common
            + littleEndian(Short(0), Short(0), Short(0), Long(0), Long(files.size())) + name;
        files += "PK\3\4" + common + name + content;
    }
    const auto count = Short(parts.size());
    return files + directory + "PK\5\6"
        + littleEndian(Short(0), Short(0), count, count, Long(directory.size()), Long(files.size()),
                       Short(0));
}

} // namespace

// The first byte says which part of a workbook the others are, or that they are the whole file. No
// crash, lines that only rise, and no row beyond the limits.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    QList<Part> parts = soundWorkbook();
    const qsizetype place = data[0] % (parts.size() + 1);
    if (place < parts.size())
        parts[place].content = rest;
    QByteArray bytes = place < parts.size() ? packed(parts) : rest;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto source = XlsxFormat().open(file, [](const QStringList &cells) { return cells.size(); });
    if (!source)
        return 0;
    int line = 0;
    while (const auto row = (*source)->next()) {
        require(row->line > line);
        require(row->cells.size() <= 1000);
        line = row->line;
    }
    (void)(*source)->ending();
    return 0;
}
