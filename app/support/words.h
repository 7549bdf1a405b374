// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <functional>
#include <utility>

#include <QtCore/qstring.h>

namespace beian {

// A text in the language of the moment: `[] { return tr("Close"); }`. It is asked for again when
// the language changes, so it captures by value what it needs, or what lives as long as what it is
// shown by. A QString stays what it is, in any language; none is QString().
class Words final
{
public:
    template <typename Text>
    requires std::same_as<Text, QString>
    Words(const Text &text) // NOLINT(google-explicit-constructor)
        : m_source([said = text] { return said; })
    { }
    template <std::invocable Source>
    requires(!std::same_as<Source, Words>)
        Words(Source source) // NOLINT(google-explicit-constructor): used where a text was
        : m_source(std::move(source))
    { }

    [[nodiscard]] QString operator()() const { return m_source(); }

private:
    std::function<QString()> m_source;
};

} // namespace beian
