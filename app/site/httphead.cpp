// SPDX-License-Identifier: MIT
#include "app/site/httphead.h"

#include <algorithm>

namespace beian {

namespace {

// Without its line end; the rest stays in `rest`. Null when no line has ended yet.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0)
        return {};
    QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool canBeginStatusLine(QByteArrayView bytes)
{
    constexpr QByteArrayView beginning("HTTP/1.");
    const qsizetype length = std::min(beginning.size(), bytes.size());
    return bytes.first(length) == beginning.first(length);
}

// 0: none. "HTTP/1.1 200 OK"; the words may be missing.
int statusOf(QByteArrayView line)
{
    constexpr qsizetype place = 9; // behind the version and a blank
    if (line.size() < place + 3 || line[place - 1] != ' ')
        return 0;
    bool isNumber = false;
    const int status = line.sliced(place, 3).toInt(&isNumber);
    const bool isAlone = line.size() == place + 3 || line[place + 3] == ' ';
    return isNumber && isAlone && status >= 100 && status < 1000 ? status : 0;
}

HeadReading readOne(QByteArrayView &rest, HttpHead &head)
{
    if (!canBeginStatusLine(rest))
        return HeadReading::Wrong;
    const QByteArrayView first = takeLine(rest);
    if (first.isNull())
        return HeadReading::Unfinished;
    head = {statusOf(first), {}, 0};
    if (head.status == 0)
        return HeadReading::Wrong;
    for (qsizetype count = 0;; ++count) {
        const QByteArrayView line = takeLine(rest);
        if (line.isNull())
            return HeadReading::Unfinished;
        if (line.isEmpty())
            return HeadReading::Whole;
        if (count >= mostHeadFields)
            return HeadReading::Wrong;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toByteArray().toLower();
        if (!name.isEmpty() && !head.fields.contains(name))
            head.fields.insert(name, line.sliced(colon + 1).toByteArray().trimmed());
    }
}

} // namespace

HeadReading readHead(const QByteArray &bytes, HttpHead &head)
{
    QByteArrayView rest(bytes);
    HttpHead found;
    HeadReading reading = HeadReading::Unfinished;
    do {
        reading = readOne(rest, found);
    } while (reading == HeadReading::Whole && found.status < 200);
    found.length = bytes.size() - rest.size();
    if (reading == HeadReading::Whole)
        head = found;
    return reading;
}

} // namespace beian
