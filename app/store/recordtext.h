// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qjsonobject.h>

#include "app/record/filingmerge.h"

namespace beian {

// A filing as JSON: in the outbox of this machine, and at the center. It holds what the file holds and
// nothing else; instants are milliseconds since 1970 in UTC, words those of the file. The key "format"
// grows when something is added that an earlier program must not drop.
enum class Phones {
    Kept, // full numbers, where the record has them
    LeftOut,
};

[[nodiscard]] QByteArray filingText(const SharedFiling &filing, Phones phones);
// Empty: it is no such text, or something in it cannot be so.
[[nodiscard]] std::optional<SharedFiling> filingFromText(const QByteArray &text);

// A line of a history: {"id","at","kind","round","roles","tail","text","counter"}.
[[nodiscard]] QJsonObject eventObject(const FilingEvent &event);
[[nodiscard]] std::optional<FilingEvent> eventFromObject(const QJsonObject &object);
// The id of a line that was kept before lines had ids: the same on every machine that has it. `place`:
// how many lines of the filing that say the same come before it.
[[nodiscard]] QUuid derivedId(const QUuid &filing, const FilingEvent &event, int place);

} // namespace beian
