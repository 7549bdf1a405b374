// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>

#include "app/cli/commandline.h"

namespace beian {

// Finds provinces by what people call them, and remembers what was found: a file names the same
// few again and again, and comparing with every spelling of all of them takes its time.
class ProvinceFinder final
{
public:
    explicit ProvinceFinder(const CommandContext &context)
        : m_context(context)
    { }

    // The one province that `text` names in full. UnknownProvince; AmbiguousProvince with the
    // names of the candidates as detail.
    [[nodiscard]] Result<const Province *> named(const QString &text);

private:
    const CommandContext &m_context;
    QHash<QString, const Province *> m_found;
};

// For an AmbiguousProvince: the Chinese short names, which are never ambiguous, of all provinces
// that `text` names. Empty for every other error.
[[nodiscard]] QStringList candidatesOf(const Error &error, const QString &text,
                                       const CommandContext &context);

} // namespace beian
