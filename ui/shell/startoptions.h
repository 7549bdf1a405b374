// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qsize.h>
#include <QtCore/qstringlist.h>

#include "app/support/result.h"
#include "ui/theme/theme.h"

namespace beian {

enum class StartKind {
    Window,
    Command,
    Tour,
    Help,
    Version,
};

// What the command line asks for, before any application object exists.
struct StartOptions
{
    StartKind kind = StartKind::Window;
    QString language; // empty: the system's
    QString ruleFolder; // empty: built in
    std::optional<ThemeMode> themeMode; // empty: as the settings say
    std::optional<double> typeScale; // empty: as the settings say
    QString dataFolder; // empty: the usual place
    QStringList handedOver; // what a first program that runs already has to know
    QStringList command; // name and options of a command
    bool isForPrograms = false; // --version as JSON
    QString tourFolder;
    QSize tourScreen; // in pixels; empty: windows have the sizes that they want
    QDateTime tourStart; // UTC
};

// `arguments` without the program name. WrongUsage or InvalidTime.
[[nodiscard]] Result<StartOptions> readStartOptions(const QStringList &arguments);
// light, dark or system; empty for anything else.
[[nodiscard]] std::optional<ThemeMode> themeModeNamed(const QString &name);
// The text of --help, in the language that is installed.
[[nodiscard]] QString helpText();

} // namespace beian
