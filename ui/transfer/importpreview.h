// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

#include "app/export/filingtable.h"
#include "ui/platform/keeping.h"

class QLabel;
class QTreeWidget;

namespace beian {

// What an import would take, before anything is kept: the first filings as they were understood, with
// masked numbers; how each column was read; and each row that does not become a filing of its own, with
// its reason. Accepted, the filings are to be kept.
class ImportPreview final : public QDialog
{
    Q_OBJECT

public:
    // `source` is the name of the file, for people.
    ImportPreview(const Words &source, const ImportResult &result, const RuleBook &rules,
                  const QDateTime &now, QWidget *parent);

Q_SIGNALS:
    // The rows that cannot be taken are to be saved as a table.
    void savingRequested();

private:
    void buildLayout(const Words &source, const ImportResult &result, const RuleBook &rules,
                     const QDateTime &now);
    [[nodiscard]] QWidget *makeTabs(const ImportResult &result, const RuleBook &rules,
                                    const QDateTime &now);
    [[nodiscard]] QLayout *makeButtons(const ImportResult &result, const QLabel &counts);
};

} // namespace beian
