// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <QtCore/qdebug.h>
#include <QtCore/qstring.h>

namespace beian {

// An SMS code, a document number or its last six characters. It lives in memory only: it converts
// to nothing, its debug output is stars, and there is no data stream operator. Its characters lie in
// a buffer of its own, which nobody shares and which is wiped when it goes or is replaced.
class Secret final
{
public:
    Secret() = default;
    // Copies the characters. Those of `text` are wiped where nobody else holds them.
    explicit Secret(QString text);
    ~Secret() { wipe(); }
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;

    // The one way out, for the field or the clipboard that a person asked for: a copy, which belongs
    // to whoever asked.
    [[nodiscard]] QString reveal() const { return view().toString(); }
    // The same characters without a copy; valid as long as the secret is.
    [[nodiscard]] QStringView view() const { return {m_characters.get(), m_size}; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    friend bool operator==(const Secret &a, const Secret &b) { return a.view() == b.view(); }

private:
    void take(QStringView text);
    void wipe() noexcept;

    std::unique_ptr<char16_t[]> m_characters; // null where there is none
    qsizetype m_size = 0;
};

inline QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "***";
}

// Overwrites memory in a way that no compiler leaves out.
void wipeMemory(void *memory, size_t size) noexcept;

} // namespace beian
