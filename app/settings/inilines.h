// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace beian {

// One line of an INI file that is neither empty nor a comment nor the head of a section.
struct IniLine
{
    int number = 0; // the first line of the file is 1
    // "section/key" in small letters; empty when the line says nothing that can be understood.
    QString key;
    // Of the section that the line is in; null when its head was not understood, empty before
    // the first.
    QString section;
    std::optional<QString> value; // without its quotes and escapes; empty: not understood
};

// Reads the lines one by one and, unlike QSettings, leaves out nothing: a line without "=" is a
// line too, and the head of a section that is no head. "[General]" is no section, as with
// QSettings.
[[nodiscard]] QList<IniLine> iniLinesOf(const QString &text);

} // namespace beian
