// SPDX-License-Identifier: MIT
#include "app/tables/xlsxworkbook.h"

#include <cmath>

#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qxmlstream.h>

#include "app/tables/tablecells.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 64 * 1024 * 1024; // of all shared texts together
constexpr qsizetype mostSheets = 1000;

// "worksheets/sheet1.xml" of "xl/workbook.xml" is "xl/worksheets/sheet1.xml".
QString resolved(const QString &target, const QString &entry)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.sliced(1));
    return QDir::cleanPath(entry.section(u'/', 0, -2) + u'/' + target)
        .remove(QRegularExpression(u"\\A/+"_s));
}

bool isOn(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

// ECMA-376, 18.8.30: formats that every program knows by number.
bool isDateNumber(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
}

QString momentText(double serial)
{
    constexpr qint64 millisecondsOfDay = 24 * 60 * 60 * 1000;
    const qint64 total = std::llround(serial * double(millisecondsOfDay));
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(total % millisecondsOfDay));
    const QString format = time.msec() != 0 ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s;
    if (total < millisecondsOfDay)
        return time.toString(format);
    const QString day =
        QDate(1899, 12, 30).addDays(total / millisecondsOfDay).toString(Qt::ISODate);
    return total % millisecondsOfDay == 0 ? day : day + u' ' + time.toString(format);
}

} // namespace

std::optional<QString> XlsxWorkbook::sharedText(const QString &place) const
{
    bool isNumber = false;
    const int number = place.toInt(&isNumber);
    const bool isThere = isNumber && number >= 0 && number < m_texts.size();
    return isThere ? std::optional(m_texts.at(number)) : std::nullopt;
}

QString unescapedText(const QString &text)
{
    static const QRegularExpression shape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    QString result;
    qsizetype from = 0;
    for (auto match = shape.match(text); match.hasMatch(); match = shape.match(text, from)) {
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return result + QStringView(text).sliced(from);
}

QString richText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement() && xml.name() == "t"_L1) {
            text += unescapedText(xml.readElementText(QXmlStreamReader::SkipChildElements));
        } else if (xml.isStartElement() && xml.name() == "rPh"_L1) {
            xml.skipCurrentElement();
        } else if (xml.isStartElement()) {
            ++depth;
        }
    }
    return text;
}

bool isDateFormat(const QString &code)
{
    // Texts in quotes, escaped characters and what is in brackets, but for durations: [h].
    static const QRegularExpression noise(u"\"[^\"]*\"|\\\\.|_.|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(u"[ymdhs]|上午"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString plain = code.section(u';', 0, 0);
    plain.remove(noise);
    return !plain.contains("general"_L1, Qt::CaseInsensitive) && date.match(plain).hasMatch();
}

Result<void> XlsxWorkbook::open(QIODevice &device)
{
    if (const Result<void> opened = m_package.open(device); !opened)
        return opened;
    const Result<QString> main = findMain();
    if (!main)
        return main.error();
    if (const Result<void> read = readMain(*main); !read)
        return read;
    const Relations texts = relationsOf(*main, u"sharedStrings"_s);
    if (!texts.isEmpty()) {
        if (const Result<void> read = readTexts(*texts.cbegin()); !read)
            return read;
    }
    const Relations formats = relationsOf(*main, u"styles"_s);
    return formats.isEmpty() ? Result<void>() : readFormats(*formats.cbegin());
}

Result<QString> XlsxWorkbook::findMain()
{
    const Relations mains = relationsOf({}, u"officeDocument"_s);
    const QString main = mains.isEmpty() ? u"xl/workbook.xml"_s : *mains.cbegin();
    if (m_package.contains(main) && main.endsWith(".xml"_L1) && !main.startsWith("word/"_L1)
        && !main.startsWith("ppt/"_L1))
        return main;
    return Error{ErrorKind::ImportWorkbookForeign, {}};
}

// The targets of one type that an entry names; the package itself for a blank entry.
XlsxWorkbook::Relations XlsxWorkbook::relationsOf(const QString &entry, const QString &type)
{
    const QString folder = entry.contains(u'/') ? entry.section(u'/', 0, -2) + u'/' : QString();
    QIODevice *device =
        m_package.entry(folder + "_rels/"_L1 + entry.section(u'/', -1) + ".rels"_L1);
    Relations relations;
    if (!device)
        return relations;
    QXmlStreamReader xml(device);
    while (!xml.atEnd()) {
        m_package.beginPiece();
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString target = attributes.value("Target"_L1).toString();
        if (attributes.value("Type"_L1).toString().section(u'/', -1) == type)
            relations.insert(attributes.value("Id"_L1).toString(), resolved(target, entry));
    }
    return relations;
}

Result<void> XlsxWorkbook::readMain(const QString &entry)
{
    const Relations worksheets = relationsOf(entry, u"worksheet"_s);
    QXmlStreamReader xml(m_package.entry(entry));
    while (!xml.atEnd()) {
        m_package.beginPiece();
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return Error{ErrorKind::ImportWorkbookDamaged, {}}; // no writer needs one
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1)
            m_begins1904 = isOn(attributes.value("date1904"_L1));
        if (xml.name() != "sheet"_L1 || m_sheets.size() >= mostSheets)
            continue;
        QString id;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == "id"_L1 && attribute.qualifiedName() != "id"_L1)
                id = attribute.value().toString();
        }
        const QStringView state = attributes.value("state"_L1);
        if (worksheets.contains(id))
            m_sheets << Sheet{attributes.value("name"_L1).toString(), worksheets.value(id),
                              !state.isEmpty() && state != "visible"_L1};
    }
    const Result<void> ending = endingOf(xml);
    if (ending && m_sheets.isEmpty())
        return Error{ErrorKind::ImportEmpty, {}};
    return ending;
}

Result<void> XlsxWorkbook::readTexts(const QString &entry)
{
    QIODevice *device = m_package.entry(entry);
    if (!device)
        return {};
    QXmlStreamReader xml(device);
    qsizetype characters = 0;
    while (!xml.atEnd()) {
        m_package.beginPiece();
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return Error{ErrorKind::ImportWorkbookDamaged, {}};
        if (!xml.isStartElement() || xml.name() != "si"_L1)
            continue;
        m_texts << richText(xml);
        constexpr qsizetype overhead = 32; // even a blank text takes memory
        characters += m_texts.constLast().size() + overhead;
        if (characters > mostCharacters)
            return Error{ErrorKind::ImportWorkbookTooLarge, {}};
    }
    return endingOf(xml);
}

Result<void> XlsxWorkbook::readFormats(const QString &entry)
{
    QIODevice *device = m_package.entry(entry);
    if (!device)
        return {};
    QSet<int> dates;
    bool isInCells = false;
    QXmlStreamReader xml(device);
    while (!xml.atEnd()) {
        m_package.beginPiece();
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return Error{ErrorKind::ImportWorkbookDamaged, {}};
        if (xml.name() == "cellXfs"_L1)
            isInCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int id = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1
            && isDateFormat(xml.attributes().value("formatCode"_L1).toString()))
            dates.insert(id);
        else if (isInCells && xml.name() == "xf"_L1)
            m_dateFormats << (isDateNumber(id) || dates.contains(id));
    }
    return endingOf(xml);
}

Result<void> XlsxWorkbook::endingOf(const QXmlStreamReader &xml) const
{
    if (const Result<void> fault = m_package.entryFault(); !fault)
        return fault;
    return xml.hasError() ? Result<void>(Error{ErrorKind::ImportWorkbookDamaged, {}})
                          : Result<void>();
}

QString XlsxWorkbook::numberText(const QString &value, qsizetype format) const
{
    static const QRegularExpression digits(u"\\A[0-9]+\\z"_s);
    const bool isDate = m_dateFormats.value(format, false);
    if (!isDate && digits.match(value).hasMatch())
        return value;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    constexpr int days1904 = 1462; // between the two beginnings
    constexpr double lastDay = 2'958'465; // 9999-12-31
    const double serial = number + (m_begins1904 ? days1904 : 0);
    if (isDate && serial >= 0 && serial <= lastDay)
        return momentText(serial);
    // Excel writes 13800138000 as 1.3800138E10 at times.
    constexpr double longest = 1e20;
    const bool isWhole = std::floor(number) == number && std::abs(number) < longest;
    const QString whole = QString::number(number, 'f', 0);
    // Beyond, neighbours are one number to whoever wrote it so: the last digits may be any.
    constexpr double exact = 9'007'199'254'740'992; // 2^53
    if (isWhole && (std::abs(number) <= exact || isRoundedNumber(whole)))
        return whole;
    if (isWhole)
        return QString::number(number, 'E', 16);
    return QString::number(number, 'g', 15);
}

} // namespace beian
