// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qlist.h>
#include <QtWidgets/qdialog.h>

namespace beian {

// One row of the table: keys as a person reads them, and what they do.
struct ShortcutLine
{
    QString keys;
    QString act;
};

// In the language of the moment.
using ShortcutLines = std::function<QList<ShortcutLine>()>;

// The keys of a window, as a table that a screen reader goes through cell by cell. Deletes itself
// when it is closed.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ShortcutLines &lines, QWidget *parent = nullptr);
};

} // namespace beian
