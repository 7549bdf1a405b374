// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// A paste in two forms, character for character beside each other, so that a place found
// in the one is a place in the other.
struct SmsText
{
    QString body; // as pasted: names are taken from here
    // Half width, blanks of every kind as plain ones, quotes of every kind as ".
    QString folded;

    [[nodiscard]] SmsText sliced(qsizetype begin, qsizetype length) const
    {
        return {body.sliced(begin, length), folded.sliced(begin, length)};
    }
    void append(const SmsText &text)
    {
        body += text.body;
        folded += text.folded;
    }
};

// Drops what no eye sees (zero-width and joining characters, direction marks, controls) and makes
// every line end \n. Pure; any input is allowed.
[[nodiscard]] SmsText cleanedText(QStringView paste);

} // namespace beian
