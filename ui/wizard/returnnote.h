// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qpushbutton.h>

namespace beian {

class NoteBox;
class FilingSession;

// The filing goes back, or will: what happened, who submits it again, and the beginning of the next
// round. Hidden while nothing of it holds.
class ReturnNote final : public QWidget
{
    Q_OBJECT

public:
    ReturnNote(FilingSession &session, const QString &namePrefix, QWidget *parent = nullptr);

    void refresh();
    // To its button.
    void focusWayOn() { m_again->setFocus(); }

Q_SIGNALS:
    // The filing was submitted again, and the session waits for the new SMS.
    void newRoundStarted();

private:
    [[nodiscard]] QString whatHappened() const;

    FilingSession &m_session;
    NoteBox *m_note;
    QPushButton *m_again;
    QPushButton *m_undo; // of the wrong input that was the last one
};

// The same in short, of a filing of which it holds.
[[nodiscard]] QString returnText(const FilingSession &session);

} // namespace beian
