// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>

#include "app/store/storedwords.h"
#include "app/support/qtversion.h"

namespace beian {

// Reads the values of an object as what they have to be, as StoredCells does those of a row.
class ObjectCells final
{
public:
    explicit ObjectCells(const QJsonObject &object)
        : m_object(object)
    { }

    [[nodiscard]] QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        demand(value.isString() && value.toString().size() <= longest);
        return value.toString();
    }
    [[nodiscard]] bool flag(QLatin1StringView key)
    {
        demand(m_object.value(key).isBool());
        return m_object.value(key).toBool();
    }
    [[nodiscard]] int number(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        demand(value.isDouble() && value.toInt(-1) >= 0);
        return value.toInt();
    }
    [[nodiscard]] QDateTime instant(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        demand(value.isNull() || value.isDouble());
        return value.isDouble()
            ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), utcZone)
            : QDateTime();
    }
    template <typename Enum>
    [[nodiscard]] Enum word(QLatin1StringView key)
    {
        const std::optional<Enum> value = fromStoredWord<Enum>(text(key));
        demand(value.has_value());
        return value.value_or(Enum{});
    }
    template <typename Enum>
    [[nodiscard]] std::optional<Enum> wordOrNothing(QLatin1StringView key)
    {
        return isNull(key) ? std::nullopt : std::optional(word<Enum>(key));
    }
    [[nodiscard]] bool isNull(QLatin1StringView key) const { return m_object.value(key).isNull(); }

    void demand(bool holds) { m_isSound = m_isSound && holds; }
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    static constexpr qsizetype longest = 1'000'000; // as StoredCells has it

    const QJsonObject m_object;
    bool m_isSound = true;
};

} // namespace beian
