// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qiodevice.h>
#include <QtCore/qstringlist.h>

#include "app/rules/rulebook.h"
#include "app/support/error.h"
#include "app/support/language.h"
#include "app/time/clock.h"

namespace beian {

// Turns an error into a sentence with its next step, in the language of the run.
class ErrorSentences
{
public:
    ErrorSentences() = default;
    virtual ~ErrorSentences() = default;
    Q_DISABLE_COPY_MOVE(ErrorSentences)

    [[nodiscard]] virtual QString sentenceFor(const Error &error) const = 0;
};

// What a command works with. Everything is borrowed for the length of the run.
struct CommandContext
{
    const RuleBook &rules;
    const Clock &clock;
    const ErrorSentences &sentences;
    Language language;
    QIODevice &in; // document numbers and SMS texts come from here only
    QIODevice &out; // UTF-8
    QIODevice &err; // UTF-8
    // Of whom "rules" takes keys and address; empty: the administrator's file of this machine.
    QString administratorFile = {};
};

// The exit codes of every command.
enum class ExitCode {
    Done = 0,
    Rejected = 1, // the input was examined and refused
    WrongUsage = 2,
};

// The commands that need no display: provinces, plan, suffix, sms, deadline, import, recover,
// settings, rules, center.
[[nodiscard]] QStringList commandNames();
// Runs `arguments` (the first is a command name; no program name, no --lang). Never asks, and center
// alone touches the network; of the disk only the file that plan --csv or settings check names, and for
// import its file, the kept filings and the settings.
[[nodiscard]] ExitCode runCommand(const QStringList &arguments, const CommandContext &context);

} // namespace beian
