// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

namespace beian {

class FilingSession;
class NoteBox;

// That newer rules would decide this filing otherwise than those it began with and goes on with.
// Hidden while they would not, and while there are none.
class NewerRulesNote final : public QWidget
{
    Q_OBJECT

public:
    explicit NewerRulesNote(FilingSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    // It was not there before.
    void appeared();

private:
    void refresh();

    FilingSession &m_session;
    NoteBox *m_note;
};

} // namespace beian
