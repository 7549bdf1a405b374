// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtWidgets/qdialog.h>

#include "app/support/result.h"

class QLabel;
class QLineEdit;

namespace beian {

// One note for several filings. Deletes itself when it is closed.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    using Keep = std::function<Result<void>(const QString &text)>;

    // `filings`: how many. `keep` is asked once for each try; what it refuses is said, and the text
    // stays to be corrected.
    NoteDialog(int filings, const Keep &keep, QWidget *parent = nullptr);

private:
    void tryToKeep();

    Keep m_keep;
    QLineEdit *m_text;
    QLabel *m_error;
};

} // namespace beian
