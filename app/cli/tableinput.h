// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbuffer.h>
#include <QtCore/qfile.h>

#include "app/support/result.h"

namespace beian {

// The table that a command reads: a file, or what a shell hands over through a pipe.
class TableInput final
{
public:
    explicit TableInput(const QString &fileName);
    Q_DISABLE_COPY_MOVE(TableInput)

    // What to read, open and to be sought in; it stays this object's own. FileUnreadable, also for a
    // pipe in a folder, which is not waited for.
    [[nodiscard]] Result<QIODevice *> open();
    // Whether the file could be read up to here. FileUnreadable.
    [[nodiscard]] Result<void> ending() const;

private:
    [[nodiscard]] Error unreadable() const { return {ErrorKind::FileUnreadable, m_file.fileName()}; }
    [[nodiscard]] bool readPipe();

    QFile m_file;
    QBuffer m_piped;
};

} // namespace beian
