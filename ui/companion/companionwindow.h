// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "ui/number/resenddialog.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace beian {

class CompanionValues;
class CountdownRing;
class SecretClipboard;
class Ticker;
class UprightScroll;
class FilingSession;
class NumberSession;

// The small window beside the browser: one number at a time, with the three values to copy, what
// the site said, and the way to the other numbers. Stays on top unless that is switched off.
class CompanionWindow final : public QWidget
{
    Q_OBJECT

public:
    CompanionWindow(FilingSession &session, SecretClipboard &clipboard, Ticker &ticker);

    // The number that is shown; null while there is none.
    [[nodiscard]] NumberSession *number() const;

    // Nobody is at the counter: the title shows no name.
    void setMasked(bool isMasked);

Q_SIGNALS:
    // By its link, by Esc or by closing it: the wizard is wanted again.
    void returnRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    // Texts can need more lines than the window has room for.
    [[nodiscard]] bool event(QEvent *event) override;

private:
    void showTexts();
    void showTitle();
    void buildLayout();
    QWidget *makeContent();
    QLayout *makeHeader();
    QLayout *makeActions();
    void connectParts();
    void step(int by);
    void showFirstOpen();
    void showNextOpen();
    void refresh();
    void refreshHint();
    // All numbers were taken out elsewhere.
    void showNone(const QString &why);
    [[nodiscard]] static QString heldText(const NumberSession &number);
    void fitHeight();
    void setOnTop(bool isOnTop);

    FilingSession &m_session;
    Ticker &m_ticker;
    QList<NumberSession *> m_numbers;
    ResendDialogs m_resends;
    int m_index = 0;
    CountdownRing *m_ring;
    QLabel *m_person;
    QLabel *m_place; // "1 / 2"
    QLabel *m_deadline;
    QLabel *m_state;
    QLabel *m_budget;
    QPushButton *m_previous;
    QPushButton *m_next;
    QCheckBox *m_onTop;
    CompanionValues *m_values;
    QPushButton *m_answer;
    QPushButton *m_verified;
    QList<QPushButton *> m_actions; // that concern a number
    QLabel *m_hint;
    UprightScroll *m_scroll;
    bool m_isMasked = false;
    int m_fittedHeight = 0; // of the window, for what it said last
};

} // namespace beian
