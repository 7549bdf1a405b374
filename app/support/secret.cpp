// SPDX-License-Identifier: MIT
#include "app/support/secret.h"

#include <algorithm>
#include <utility>

namespace beian {

Secret::Secret(QString text)
{
    take(text);
    // Shared with a field or a caller, they are not ours to wipe.
    if (!text.isEmpty() && text.isDetached())
        wipeMemory(text.data(), size_t(text.size()) * sizeof(QChar));
}

Secret::Secret(const Secret &other)
{
    take(other.view());
}

Secret::Secret(Secret &&other) noexcept
    : m_characters(std::move(other.m_characters))
    , m_size(std::exchange(other.m_size, 0))
{ }

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        take(other.view());
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_characters = std::move(other.m_characters);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void Secret::take(QStringView text)
{
    if (text.isEmpty())
        return;
    m_characters = std::make_unique<char16_t[]>(size_t(text.size()));
    std::copy_n(text.utf16(), text.size(), m_characters.get());
    m_size = text.size();
}

void Secret::wipe() noexcept
{
    wipeMemory(m_characters.get(), size_t(m_size) * sizeof(char16_t));
    m_characters.reset();
    m_size = 0;
}

void wipeMemory(void *memory, size_t size) noexcept
{
    auto *bytes = static_cast<volatile unsigned char *>(memory);
    for (size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

} // namespace beian
