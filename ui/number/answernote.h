// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/rules/rulebook.h"

class QPushButton;

namespace beian {

class NoteBox;
class FilingSession;
class NumberSession;
struct GivenAnswer;

// Asks what the site said of this number; the answer goes to the session. The question is
// over the window of `parent`.
void askForAnswer(NumberSession &number, QWidget &parent);
// "Subject, site (138****8000)", for titles.
[[nodiscard]] QString whomText(const NumberSession &number);

// Was the last answer the wrong input after which none is left? That is told with what follows from it, the
// return, and taken back there.
[[nodiscard]] bool isLastInputSpent(const FilingSession &session);

// What the site said last, what it means, what comes next, and its undo, while nothing builds on it.
// Hidden while the site has said nothing, or something of another number than `only`, where that is
// given, and once the number came to another end.
class AnswerNote final : public QWidget
{
    Q_OBJECT

public:
    AnswerNote(FilingSession &session, const QString &namePrefix,
               const NumberSession *only = nullptr, QWidget *parent = nullptr);

    // Beside the panels of what is to be compared: those say what was wrong, and take it back.
    void leaveToPanels();

private:
    void refresh();
    [[nodiscard]] bool isMeant(const GivenAnswer &answer) const;
    [[nodiscard]] QString nextStep(const NumberSession &number, const SiteMessage &message) const;

    FilingSession &m_session;
    const NumberSession *m_only; // null: any number
    NoteBox *m_note;
    QPushButton *m_undo;
    bool m_isLeftToPanels = false;
};

} // namespace beian
