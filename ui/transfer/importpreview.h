// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

#include "app/export/filingtable.h"

class QTreeWidget;

namespace beian {

// What an import would take, before anything is kept: how each column is understood, and each row that
// does not go in, with its reason. Accepted, the filings are to be kept.
class ImportPreview final : public QDialog
{
    Q_OBJECT

public:
    // `source` is the name of the file, for people.
    ImportPreview(const QString &source, const ImportResult &result, QWidget *parent);

Q_SIGNALS:
    // The rows that cannot be taken are to be saved as a table.
    void savingRequested();

private:
    void buildLayout(const QString &source, const ImportResult &result);
    [[nodiscard]] QTreeWidget *makeColumns(const ImportResult &result);
    [[nodiscard]] QTreeWidget *makeRows(const ImportResult &result);
};

} // namespace beian
