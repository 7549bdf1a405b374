// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "app/support/error.h"

namespace beian {

// A value, or the error that came instead. Asking for the absent one is a programmer's
// mistake and asserts.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    { }
    Result(Error error)
        : m_content(std::move(error))
    { }

    [[nodiscard]] bool isOk() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return isOk(); }

    // The value, to be moved on.
    [[nodiscard]] T take()
    {
        Q_ASSERT(isOk());
        return std::move(*std::get_if<T>(&m_content));
    }
    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(isOk());
        return *std::get_if<T>(&m_content);
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!isOk());
        return *std::get_if<Error>(&m_content);
    }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_content;
};

// Success without a value, or the error: `return {};` says that all went well.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    { }

    [[nodiscard]] bool isOk() const { return !m_error; }
    explicit operator bool() const { return isOk(); }

    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!isOk());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace beian
