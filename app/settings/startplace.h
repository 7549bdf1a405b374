// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// What the program was started from, where that is an AppImage or a folder of its kind, such as the
// package for the stores of UOS and Kylin.
struct StartPlace
{
    QString folder; // that AppRun is in; empty: the program was started by itself
    QString image; // the AppImage; empty: the folder lies on the disk

    // What starts the program again: the AppImage or AppRun. Empty: the program itself does.
    [[nodiscard]] QString starter() const;
};

// Reads what AppRun and the AppImage's runtime (packaging/linux/launcher.c, runtime.c) have told in
// the environment, and takes it out: a browser, a portal or a printing system that is started from
// here must get the person's variables, and not the paths of our libraries. To be called once,
// before all else. Variables that speak of another AppImage, whose terminal started this program,
// are the person's and stay. `executable`: the program's own file.
void takeStartPlace(const QString &executable);
// As takeStartPlace() found it.
[[nodiscard]] const StartPlace &startPlace();

} // namespace beian
