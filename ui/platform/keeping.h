// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <functional>
#include <utility>

#include <QtCore/qcoreevent.h>
#include <QtCore/qstring.h>

class QWidget;

namespace beian {

// A text in the language of the moment: `[] { return tr("Close"); }`. It is asked for again when
// the language changes, so it captures by value what it needs, or what lives as long as its widget.
// A QString stays what it is, in any language.
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

// Runs `set` now, and again with every change of the language while `owner` lives: what shows texts
// that are not refreshed otherwise. What it touches lives as long as `owner`.
void keepTexts(QWidget *owner, const std::function<void()> &set);

// The same for what is computed from the size of the type or drawn in colours of the theme.
// Distances of the grid in layouts, least and greatest sizes and sizes of icons follow by
// themselves: rescaleGrid().
void keepLook(QWidget *owner, const std::function<void()> &set);

// Sent to every widget once a new theme or size of the type holds everywhere.
[[nodiscard]] QEvent::Type lookChangeEvent();

} // namespace beian
