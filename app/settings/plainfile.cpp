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

} // namespace beian
