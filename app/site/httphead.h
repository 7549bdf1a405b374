// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qmap.h>

namespace beian {

// The head of an answer of HTTP/1 (RFC 9112).
struct HttpHead
{
    int status = 0;
    QMap<QByteArray, QByteArray> fields; // by their names in small letters; of several the first
    qsizetype length = 0; // of the bytes that it was read from, with those of interim answers

    // RFC 9110, 15.4.
    [[nodiscard]] bool isRedirect() const
    {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
};

enum class HeadReading {
    Whole,
    Unfinished, // right so far; more is to come
    Wrong, // no HTTP, or more fields than anybody needs
};

// No server of the administration has a third of these.
inline constexpr qsizetype mostHeadFields = 100;

// Reads the head that `bytes` begin with, behind any number of interim answers (100 to 199), into
// `head`, which is set for Whole only.
[[nodiscard]] HeadReading readHead(const QByteArray &bytes, HttpHead &head);

} // namespace beian
