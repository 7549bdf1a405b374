// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QPushButton;

namespace beian {

class NoteBox;
class WizardSession;

// Asks what the site said of this number; the answer goes to the session. Stands over the window
// of `parent`. `session` must outlive it.
void askForAnswer(WizardSession &session, const QString &phone, QWidget &parent);
// "Subject, site (138****8000)", for titles.
[[nodiscard]] QString whomText(const WizardSession &session, const QString &phone);

// What the site said last, what it means, what comes next, and its undo. Hidden while it has said
// nothing, or, where `phone` is not empty, something of another number.
class AnswerNote final : public QWidget
{
    Q_OBJECT

public:
    // `session` must outlive the note.
    AnswerNote(WizardSession &session, const QString &namePrefix, const QString &phone = {},
               QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QString consequence() const;

    WizardSession &m_session;
    QString m_phone;
    NoteBox *m_note;
};

} // namespace beian
