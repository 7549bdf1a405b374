// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
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
    ThemeOptions theme;
    QStringList command; // name and options of a command
    QString tourFolder;
    QDateTime tourStart; // UTC
};

// `arguments` without the program name. WrongUsage or InvalidTime.
[[nodiscard]] Result<StartOptions> readStartOptions(const QStringList &arguments);
// The text of --help, in the language that is installed.
[[nodiscard]] QString helpText();

} // namespace beian
