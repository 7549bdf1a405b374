// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

#include "app/export/filingtable.h"

class QRadioButton;

namespace beian {

// Asks which columns a table is to have, before its file is chosen. Deletes itself when it is
// closed.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    // `filings`: how many are going to be written; `columns`: what is proposed.
    ExportDialog(int filings, ExportColumns columns, QWidget *parent);

Q_SIGNALS:
    // The dialog is gone.
    void chosen(beian::ExportColumns columns);

private:
    void buildLayout(int filings);
    [[nodiscard]] QLayout *makeButtons();

    QRadioButton *m_people;
    QRadioButton *m_all;
};

} // namespace beian
