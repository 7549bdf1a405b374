// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstdlib>

#include <QtCore/qstring.h>

#include "app/rules/rulebook.h"

// Ends the run: what a target promises does not hold for this input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

// Any bytes, as a person's text is made of them.
inline QString textOf(const uint8_t *data, size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
}

// The rules of the source folder, read once.
inline const beian::RuleBook &builtInRules()
{
    static const beian::RuleBook rules = [] {
        const auto loaded =
            beian::RuleBook::load(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
        require(loaded.isOk());
        return *loaded;
    }();
    return rules;
}
