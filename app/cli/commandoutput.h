// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

#include "app/cli/commandline.h"
#include "app/support/repeatable.h"

namespace beian {

enum class OutputFormat {
    People,
    Json,
};

// Read from the bare arguments, so that even a command line that cannot be parsed is answered in
// the form that was asked for.
[[nodiscard]] OutputFormat formatOf(const QStringList &arguments);

// One line of UTF-8. What controls a terminal is replaced, since parts of it come from a file or an
// SMS.
void writeLine(QIODevice &device, const QString &line);
// One compact document and a line end. What controls a terminal is escaped.
void writeJson(QIODevice &device, const QJsonObject &object);
void writeJson(QIODevice &device, const QJsonArray &array);

// {"kind","message"}, or null.
[[nodiscard]] QJsonValue errorJson(const std::optional<Error> &error,
                                   const CommandContext &context);
// `text`, or null where it is empty.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

// WrongUsage with its reason, in the language of the run: a clause without a full stop, which the
// sentence of that kind takes in.
[[nodiscard]] Error wrongUsage(const QString &reason);
// Is it the command line that is wrong (exit 2), or what was handed over (exit 1)?
[[nodiscard]] ExitCode exitCodeOf(const Error &error);
// Says what is wrong with the command line: as an object with "error" (and "candidates" where
// there are some), or on the error channel.
[[nodiscard]] ExitCode refuseUsage(const Error &error, OutputFormat format,
                                   const CommandContext &context,
                                   const QStringList &candidates = {});

} // namespace beian
