// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

namespace beian {

// For a QTemporaryDir: a folder for temporary files that is in memory where the system has one. The tests
// of what is kept commit very often, and none of them asks what a file holds after the power is cut.
[[nodiscard]] inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

} // namespace beian
