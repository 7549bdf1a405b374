// SPDX-License-Identifier: MIT
#include "app/settings/inilines.h"

#include <QtCore/qregularexpression.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &nameShape()
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_-]+(?:[/\\\\][A-Za-z0-9_-]+)*\\z"_s);
    return shape;
}

// The character that is after a backslash in the place of another; empty: none that is known.
std::optional<QChar> unescaped(QChar mark)
{
    switch (mark.unicode()) {
    case u'\\':
    case u'"':
        return mark;
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    default:
        return std::nullopt;
    }
}

// The four digits behind "\x", as QSettings once wrote what is not ASCII. Removes them from `rest`.
std::optional<QChar> takeCodePoint(QStringView &rest)
{
    bool isNumber = false;
    const ushort code = rest.first(std::min<qsizetype>(4, rest.size())).toUShort(&isNumber, 16);
    if (rest.size() < 4 || !isNumber)
        return std::nullopt;
    rest = rest.sliced(4);
    return QChar(code);
}

std::optional<QChar> takeEscape(QStringView &rest)
{
    if (rest.isEmpty())
        return std::nullopt;
    const QChar mark = rest.front();
    rest = rest.sliced(1);
    return mark == u'x' ? takeCodePoint(rest) : unescaped(mark);
}

// Up to the quote that closes it.
std::optional<QString> takeQuoted(QStringView &rest)
{
    QString value;
    while (!rest.isEmpty()) {
        const QChar c = rest.front();
        rest = rest.sliced(1);
        if (c == u'"')
            return value;
        if (c != u'\\') {
            value += c;
            continue;
        }
        const auto escape = takeEscape(rest);
        if (!escape)
            return std::nullopt;
        value += *escape;
    }
    return std::nullopt;
}

bool isRemark(QStringView rest)
{
    return rest.trimmed().isEmpty() || rest.trimmed().startsWith(u';');
}

// A semicolon within a value, as between two keys, is part of it.
bool beginsRemark(QStringView rest, const QString &before)
{
    return rest.front() == u';' && (before.isEmpty() || before.back().isSpace());
}

std::optional<QString> valueOf(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.startsWith(u'"')) {
        rest = rest.sliced(1);
        const auto value = takeQuoted(rest);
        return value && isRemark(rest) ? value : std::nullopt;
    }
    QString value;
    while (!rest.isEmpty() && !beginsRemark(rest, value)) {
        const QChar c = rest.front();
        rest = rest.sliced(1);
        const auto plain = c == u'\\' ? takeEscape(rest) : std::optional(c);
        // A quote in the middle opens nothing and closes nothing.
        if (!plain || c == u'"')
            return std::nullopt;
        value += *plain;
    }
    return value.trimmed();
}

// "[Privacy]" -> "privacy"; null when it is no head.
QString sectionOf(QStringView line)
{
    const qsizetype end = line.indexOf(u']');
    const QStringView name = end < 0 ? QStringView() : line.first(end).sliced(1).trimmed();
    if (!nameShape().match(name.toString()).hasMatch() || !isRemark(line.sliced(end + 1)))
        return {};
    const QString section = name.toString().toLower();
    return section == "general"_L1 ? u""_s : section;
}

IniLine lineOf(int number, QStringView text, const QString &section)
{
    IniLine line{number, {}, section, std::nullopt};
    const qsizetype equals = text.indexOf(u'=');
    const QStringView name = equals < 0 ? QStringView() : text.first(equals).trimmed();
    if (section.isNull() || !nameShape().match(name.toString()).hasMatch())
        return line;
    line.key = (section.isEmpty() ? QString() : section + u'/') + name.toString().toLower();
    line.key.replace(u'\\', u'/');
    line.value = valueOf(text.sliced(equals + 1));
    return line;
}

} // namespace

QList<IniLine> iniLinesOf(const QString &text)
{
    QString normal = text;
    normal.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QList<IniLine> lines;
    QString section = u""_s;
    int number = 0;
    for (const QStringView each : QStringView(normal).split(u'\n')) {
        ++number;
        const QStringView line = each.trimmed();
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        if (!line.startsWith(u'[')) {
            lines << lineOf(number, line, section);
            continue;
        }
        section = sectionOf(line);
        if (section.isNull())
            lines << IniLine{number, {}, section, std::nullopt};
    }
    return lines;
}

} // namespace beian
