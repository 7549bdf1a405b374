// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qcommandlineparser.h>

#include "app/cli/commandoutput.h"

namespace beian {

// The options of one command: declared first, then parsed, then asked for. --json and --help are
// part of every command. Nothing here ends the process.
class CommandOptions final
{
public:
    // `synopsis` is the command as it is typed, without the name of the program.
    CommandOptions(const QString &synopsis, const QString &description);

    void addValue(const QString &name, const QString &valueName, const QString &description);
    // A value that may be given several times.
    void addList(const QString &name, const QString &valueName, const QString &description);
    // Given or not.
    void addFlag(const QString &name, const QString &description);
    // An argument without an option, which must be given. Of several, each has its place.
    void addArgument(const QString &name, const QString &description);
    // What to answer to an argument that belongs to no option. Such an argument is never repeated:
    // it could be a secret that was meant for standard input.
    void setStrayArgumentReason(const QString &reason) { m_strayArgumentReason = reason; }

    // The exit code when the run ends here: help was shown, or the arguments are wrong and that
    // was said. `arguments` begins with the name of the command.
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments,
                                                const CommandContext &context);

    [[nodiscard]] OutputFormat format() const { return m_format; }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    // Empty when the option was not given.
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    // By its place among addArgument().
    [[nodiscard]] QString argument(qsizetype place) const
    {
        return m_parser.positionalArguments().at(place);
    }

private:
    [[nodiscard]] Result<void> check(bool isUnderstood) const;
    [[nodiscard]] QString help() const;

    QString m_synopsis;
    QString m_strayArgumentReason;
    QStringList m_singleNames;
    QStringList m_argumentNames;
    QCommandLineParser m_parser;
    OutputFormat m_format = OutputFormat::People;
};

// The error of an option that a command cannot do without.
[[nodiscard]] Error missingOption(const QString &name);

} // namespace beian
