// SPDX-License-Identifier: MIT
#include "app/settings/plainfile.h"

#include <filesystem>

namespace beian {

namespace {

std::filesystem::path pathOf(const QString &name)
{
#if defined(Q_OS_WIN)
    return name.toStdWString();
#else
    return name.toLocal8Bit().toStdString();
#endif
}

} // namespace

bool isAnythingThere(const QString &name)
{
    std::error_code error;
    return !name.isEmpty()
        && std::filesystem::symlink_status(pathOf(name), error).type()
        != std::filesystem::file_type::not_found;
}

bool isPlainFile(const QString &name)
{
    std::error_code error;
    return std::filesystem::status(pathOf(name), error).type()
        == std::filesystem::file_type::regular;
}

bool isFreeForFile(const QString &name)
{
    std::error_code error;
    return !name.isEmpty()
        && (std::filesystem::status(pathOf(name), error).type()
                == std::filesystem::file_type::not_found
            || isPlainFile(name));
}

bool isNamedPipe(const QString &name)
{
    std::error_code error;
    const std::filesystem::path path = pathOf(name);
    if (std::filesystem::status(path, error).type() != std::filesystem::file_type::fifo)
        return false;
    // Behind /dev/stdin Linux has a name that leads nowhere, and macOS one in /dev.
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    return !error && !real.string().starts_with("/dev/") && !real.string().starts_with("/proc/");
}

} // namespace beian
