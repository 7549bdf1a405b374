// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <optional>
#include <utility>

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qjsonvalue.h>
#include <QtCore/qlist.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include "app/rules/words.h"

namespace beian {

// What reading the rule files keeps between one value and the next.
struct RuleReading
{
    // Anchored; compiled once a load, since the provinces alone ask for the same ones 200 times.
    QHash<QString, QRegularExpression> expressions;
    QSet<QString> sourceIds; // known once sources.json is read
    std::optional<Error> fault; // the first one; what is read after it does not matter
};

// A value of a rule file that knows its place. Reading never stops in the middle: a wrong value
// notes a fault in the RuleReading and yields an empty one, so that the readers stay straight
// lines and the caller looks at the fault once.
class RuleNode final
{
public:
    RuleNode(RuleReading &reading, QString place, QJsonValue value)
        : m_reading(&reading)
        , m_place(std::move(place))
        , m_value(std::move(value))
    { }

    // Notes "what" at this place, unless there is a fault already.
    void fail(const QString &what) const;

    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    // A member of this object; a fault when it is absent.
    [[nodiscard]] RuleNode operator[](const QString &key) const;
    // The entries of this list; a fault when there are fewer than `atLeast`.
    [[nodiscard]] QList<RuleNode> entries(int atLeast = 1) const;
    // The keys of this object.
    [[nodiscard]] QStringList keys() const;

    [[nodiscard]] QString string() const; // not blank
    [[nodiscard]] QString matching(const QString &pattern) const; // the whole string fits
    [[nodiscard]] QStringList strings(const QString &pattern, int atLeast = 1) const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] int positive() const;
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QUrl url() const; // http or https with a host
    [[nodiscard]] LocalizedText text() const; // in every language
    [[nodiscard]] Evidence evidence() const; // `source` and `sure` of this object

    template <typename E>
    using Words = std::initializer_list<std::pair<const char16_t *, E>>;
    // One of `words`; a fault for any other.
    template <typename E>
    [[nodiscard]] E oneOf(Words<E> words) const
    {
        const QString word = string();
        for (const auto &[known, value] : words) {
            if (word == QStringView(known))
                return value;
        }
        fail(QStringLiteral("unknown word"));
        return words.begin()->second;
    }

    // One of the words of app/rules/words.h.
    template <typename E>
    [[nodiscard]] E word() const
    {
        const std::optional<E> value = fromWord<E>(string());
        if (!value)
            fail(QStringLiteral("unknown word"));
        return value.value_or(E{});
    }

private:
    RuleReading *m_reading;
    QString m_place; // "file.json: /key/0"
    QJsonValue m_value;
};

} // namespace beian
