// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <QtCore/qiodevice.h>
#include <QtCore/qstringlist.h>

#include "app/support/result.h"

namespace beian {

// The files in a ZIP file, read one at a time and never to disk. What unpacks to far more than a
// table can have is refused: a small file may hold gigabytes of zeros.
class ZipPackage final
{
public:
    ZipPackage();
    ~ZipPackage();
    Q_DISABLE_COPY_MOVE(ZipPackage)

    // `device` is open for reading and seeking.
    // ImportWorkbookDamaged; ImportWorkbookLocked where a file in it is encrypted.
    [[nodiscard]] Result<void> open(QIODevice &device);
    [[nodiscard]] bool contains(const QString &name) const;
    // The content of one file, open for reading, until the next call. Null when there is no such
    // file or it cannot be read.
    [[nodiscard]] QIODevice *entry(const QString &name);
    // An entry of XML goes on to its next piece: a tag, a text, a comment. A reader holds each of them
    // whole in memory, so that none may be longer than any cell.
    void beginPiece() const;
    // What is wrong with the entry that is being read: ImportWorkbookTooLarge or
    // ImportWorkbookDamaged.
    [[nodiscard]] Result<void> entryFault() const;

private:
    class Entry;

    [[nodiscard]] bool locate(const QString &name) const;

    void *m_zip = nullptr;
    std::unique_ptr<Entry> m_entry;
};

} // namespace beian
