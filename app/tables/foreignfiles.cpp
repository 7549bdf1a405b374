// SPDX-License-Identifier: MIT
#include "app/tables/foreignfiles.h"

#include <algorithm>
#include <array>

#include <QtCore/qbytearrayview.h>

namespace beian {

namespace {

// In any encoding that has ASCII in it: without marks of the byte order and the zeros of UTF-16.
QByteArray plainBeginning(QByteArray beginning)
{
    for (const QByteArrayView mark : {QByteArrayView("\xEF\xBB\xBF"), QByteArrayView("\xFF\xFE"),
                                      QByteArrayView("\xFE\xFF")}) {
        if (beginning.startsWith(mark))
            beginning.remove(0, mark.size());
    }
    beginning.removeIf([](char c) { return c == '\0'; });
    return beginning.trimmed().toLower();
}

// <html, <!doctype, <?xml; what Excel calls a "single file web page" begins as a mail does.
bool isMarkup(const QByteArray &plain)
{
    if (plain.startsWith("mime-version:"))
        return true;
    const char second = plain.size() > 1 && plain.front() == '<' ? plain.at(1) : '\0';
    return (second >= 'a' && second <= 'z') || second == '!' || second == '?';
}

} // namespace

std::optional<Error> foreignFile(const QByteArray &beginning)
{
    constexpr std::array others{QByteArrayView("%PDF-"), QByteArrayView("{\\rtf"),
                                QByteArrayView("\x89PNG"), QByteArrayView("\xFF\xD8\xFF"),
                                QByteArrayView("GIF8"),    QByteArrayView("Rar!"),
                                QByteArrayView("7z\xBC\xAF"), QByteArrayView("\x1F\x8B")};
    const bool isOther = std::ranges::any_of(
        others, [&](QByteArrayView other) { return beginning.startsWith(other); });
    if (isOther)
        return Error{ErrorKind::ImportWorkbookForeign, {}};
    return isMarkup(plainBeginning(beginning)) ? std::optional(Error{ErrorKind::ImportMarkup, {}})
                                               : std::nullopt;
}

} // namespace beian
