// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include "ui/platform/keeping.h"

class QComboBox;
class QFocusEvent;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace beian {

// The small parts that every page is made of, each with its mark for the style sheet. The caller's
// layout takes ownership. What is given as Words follows a change of the language by itself.

enum class TextKind {
    Plain,
    Title,
    Subtitle,
    Heading,
    Field, // above a field
    Hint,
    Strong,
    Deadline,
    Address, // fixed pitch, can be selected
    Badge,
};

enum class ButtonKind {
    Normal,
    Primary,
    Link,
    Chip,
    Tile, // checkable
    Choice, // checkable
};

// Plain text, never HTML; everything but titles and badges wraps.
[[nodiscard]] QLabel *makeLabel(const QString &text, TextKind kind = TextKind::Plain);
[[nodiscard]] QLabel *makeLabel(const Words &words, TextKind kind = TextKind::Plain);
// A label above `field`, as its buddy and accessible name. A text with "&" gives a mnemonic.
[[nodiscard]] QLabel *makeFieldLabel(const QString &text, QWidget *field);
[[nodiscard]] QLabel *makeFieldLabel(const Words &words, QWidget *field);
[[nodiscard]] QPushButton *makeButton(const QString &objectName, const QString &text,
                                      ButtonKind kind = ButtonKind::Normal);
[[nodiscard]] QPushButton *makeButton(const QString &objectName, const Words &words,
                                      ButtonKind kind = ButtonKind::Normal);
[[nodiscard]] QFrame *makeCard(const QString &objectName);
// A hairline.
[[nodiscard]] QFrame *makeRule();
// The field with its label above, as one widget.
[[nodiscard]] QWidget *withLabel(const QString &text, QWidget *field);
[[nodiscard]] QWidget *withLabel(const Words &words, QWidget *field);
// "帮助(&H)" and "&Help" without their keys: for where no key works, and for screen readers.
[[nodiscard]] QString withoutMnemonic(QString text);
// Takes out of a holder what is in its layout, and the layout, before it is filled again.
void emptyHolder(QWidget &holder);
// Write what the program knows into a control that a person may change, too. It tells of no change then, so
// that whoever listens hears only of persons, by whatever way they come: keys, pasting, a screen reader.
// Neither does anything where that is what it shows.
void showText(QLineEdit &field, const QString &text);
// Was the field left with this event of it? A menu or a list that opens over its window takes the keys for a
// while only.
[[nodiscard]] bool isLeft(const QFocusEvent &event);
void showIndex(QComboBox &box, int index);
// Names a control for tests, tools and screen readers.
void nameControl(QWidget *control, const QString &objectName, const QString &accessibleName);
void nameControl(QWidget *control, const QString &objectName, const Words &accessibleName);

} // namespace beian
