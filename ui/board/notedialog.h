// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>

#include <QtWidgets/qdialog.h>

#include "ui/platform/keeping.h"

class QLabel;
class QLineEdit;

namespace beian {

// Asks for the note of one filing, or for one note for several. Deletes itself when it is closed.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        Words heading = QString(); // whose note it is
        std::optional<Words> remark = {}; // what becomes of it; none: nothing needs to be said
        QString text; // the note as it is
        bool mayBeEmpty = false; // to take the note away
        // Asked once for each try: what is wrong, in words; empty: it is kept. What is refused
        // stays to be corrected.
        std::function<Words(const QString &text)> keep;
    };

    explicit NoteDialog(const Request &request, QWidget *parent = nullptr);

    // By Esc or the frame: asks before what was typed is lost.
    void reject() override;

private:
    void buildLayout();
    void tryToKeep();

    Request m_request;
    QLineEdit *m_text;
    QLabel *m_error;
    Words m_fault = QString(); // what m_error says
};

} // namespace beian
