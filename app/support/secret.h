// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdebug.h>
#include <QtCore/qstring.h>

namespace beian {

// An SMS code, a document number or its last six characters. It lives in memory only: it converts
// to nothing, its debug output is stars, and there is no data stream operator. reveal() is the one
// way out, for the field or the clipboard that a person asked for.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QString text)
        : m_text(std::move(text))
    { }
    ~Secret() { m_text.fill(QChar(u'\0')); }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;

    [[nodiscard]] const QString &reveal() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QString m_text;
};

inline QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "***";
}

} // namespace beian
