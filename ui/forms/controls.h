// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace beian {

// The small parts that every page is made of, each with its mark for the style sheet. The caller's
// layout takes ownership.

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
// A label above `field`, as its buddy and accessible name. A text with "&" gives a mnemonic.
[[nodiscard]] QLabel *makeFieldLabel(const QString &text, QWidget *field);
[[nodiscard]] QPushButton *makeButton(const QString &objectName, const QString &text,
                                      ButtonKind kind = ButtonKind::Normal);
[[nodiscard]] QFrame *makeCard(const QString &objectName);
// A hairline.
[[nodiscard]] QFrame *makeRule();
// The field with its label above, as one widget.
[[nodiscard]] QWidget *withLabel(const QString &text, QWidget *field);
// "帮助(&H)" and "&Help" without their keys: for where no key works, and for screen readers.
[[nodiscard]] QString withoutMnemonic(QString text);
// Takes out of a holder what is in its layout, and the layout, before it is filled again.
void emptyHolder(QWidget &holder);
// Write what the program knows into a control that a person may change, too. It tells of no change then, so
// that whoever listens hears only of persons, by whatever way they come: keys, pasting, a screen reader.
// Neither does anything where that is what it shows.
void showText(QLineEdit &field, const QString &text);
void showIndex(QComboBox &box, int index);
// Names a control for tests, tools and screen readers.
void nameControl(QWidget *control, const QString &objectName, const QString &accessibleName);

} // namespace beian
