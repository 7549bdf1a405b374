// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QAccessibleEvent;
class QWidget;

namespace beian {

// What assistive technology hears beyond what Qt tells of its widgets by itself. Whatever differs between
// versions of Qt is here.

// Has the text spoken at once, whatever has the focus. Nothing is said where `from` cannot be seen or the
// text is empty. From Qt 6.8 on it is an announcement; below, a notification that appears, which is what
// Orca reads aloud without looking at the focus (onShowingChanged() in its scripts/default.py).
void announce(QWidget &from, const QString &text);

// What an event has spoken; empty: it is another one.
[[nodiscard]] QString announcementIn(const QAccessibleEvent &event);

// Told only where it is another one: to set it is an event, even with the same words.
void setAssistiveName(QWidget &widget, const QString &name);
void setAssistiveDescription(QWidget &widget, const QString &description);

// What a plain widget or a frame is: for QWidget and QFrame, which Qt tells as filler and as the frame of
// a window. To be called before anybody asks, in the constructor of what it is about.
enum class AssistivePart {
    Window,
    Group,
    Line,
};
void setAssistivePart(QWidget &widget, AssistivePart part);
// Controls that belong together, and what they are about.
void makeGroup(QWidget &holder, const QString &name);

// A widget that paints how much is left of something. With an accessible name it is a progress bar; without
// one it is the text alone, since the words beside it say what it is.
class AssistiveProgress
{
public:
    // What is left, 0 to `most`, in steps that are worth an event.
    [[nodiscard]] virtual int assistiveValue() const = 0;
    [[nodiscard]] virtual int assistiveMost() const = 0;
    [[nodiscard]] virtual QString assistiveText() const = 0;

protected:
    AssistiveProgress();
    ~AssistiveProgress() = default;
};
// After the value of `widget`, an AssistiveProgress, has changed; nothing where it has no name
// or cannot be seen.
void tellProgress(QWidget &widget);

} // namespace beian
