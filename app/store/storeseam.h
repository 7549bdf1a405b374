// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qstring.h>

namespace beian {

// Where a test reaches in; empty in the product.
struct StoreSeam
{
    // Asked before every access to a database with its statement ("OPEN" and "NEXT" for those two).
    // Anything but 0 is the SQLite result code with which the access fails, undone.
    std::function<int(const QString &statement)> fault;
    // SQLite's name of the file layer, such as "unix-dotfile", which has no shared memory.
    QString fileLayer;
};

} // namespace beian
