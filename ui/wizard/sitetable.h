// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtWidgets/qwidget.h>

class QFrame;
class QGridLayout;

namespace beian {

class ComparePanel;
class NoteBox;
class NumberSession;
class AnswerNote;
class NumberWishes;
class ReturnNote;
class VerificationRow;
class FilingSession;

// Every number of the filing at the site: a row each, below it what must be compared, what the site
// said last, and, when the filing goes back, the way on.
class SiteTable final : public QWidget
{
    Q_OBJECT

public:
    SiteTable(FilingSession &session, NumberWishes &wishes, QWidget *parent = nullptr);

    // The numbers changed.
    void rebuild();
    void refresh(const QDateTime &now);
    // What the last answer of the site brought: what is to be compared, or else what it means.
    [[nodiscard]] QWidget *whatCame() const;
    // Does anything stand below the rows that a wrong input, another answer or the time brought?
    [[nodiscard]] bool hasNews() const;

Q_SIGNALS:
    // The last number was registered here.
    void completed();

private:
    void addRow(NumberSession &number, QGridLayout &grid);
    void goOnFrom(int place);

    FilingSession &m_session;
    NumberWishes &m_wishes;
    QFrame *m_card;
    QWidget *m_panelHolder;
    NoteBox *m_missingPerson;
    ReturnNote *m_return;
    AnswerNote *m_answer;
    QList<NumberSession *> m_numbers; // of the rows
    QList<VerificationRow *> m_rows;
    QList<ComparePanel *> m_panels;
};

} // namespace beian
