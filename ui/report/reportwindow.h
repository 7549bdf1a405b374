// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

#include "ui/report/reportchoice.h"
#include "ui/report/reportoutput.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QTabBar;
class QTableView;

namespace beian {

class Clock;
class DatabaseThread;
class NoteBox;
class ReportCards;
class ReportChart;
class ReportModel;
class Ticker;

// What came of the submissions of a month, a quarter or a year: for whoever answers for the
// counter.
class ReportWindow final : public QDialog
{
    Q_OBJECT

public:
    // What it needs; all outlive the window.
    struct Parts
    {
        DatabaseThread &database;
        const RuleBook &rules;
        const Clock &clock;
        Ticker &ticker;
        QString counterName; // on the paper; may be empty
    };

    // Deletes itself when it is closed. Follows what is saved while it is open.
    explicit ReportWindow(const Parts &parts, QWidget *parent = nullptr);

    // What is shown, for a file and for paper.
    [[nodiscard]] ReportContent content() const;

protected:
    // The table has another width.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeChartCard();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QPushButton *makeArrow(const QString &name, const QString &text,
                                         const Words &accessibleName, int steps);
    void take(const QList<Outcome> &outcomes);
    void refresh();
    void refreshTexts();
    void refreshWhenDue(const QDateTime &now);
    void showTable();
    void fitColumns();
    // Where few rows would be seen, the table is as high as its rows, and the whole window scrolls.
    void fitHeight();
    [[nodiscard]] int firstShown() const;
    void showCurrent();

    const Parts m_parts;
    QList<Outcome> m_outcomes; // as they are kept
    OutcomeReport m_report;
    bool m_isFollowing = true; // the window scrolls to the row that somebody goes to
    QDateTime m_nextDue; // an open one is returned then; null: none
    ReportChoice *m_choice;
    QLabel *m_title;
    QPushButton *m_later;
    QLabel *m_laterWhy; // that is off
    ReportCards *m_cards;
    ReportChart *m_chart;
    QWidget *m_legend;
    QLabel *m_empty;
    QTabBar *m_tabs;
    QTableView *m_table;
    QScrollArea *m_scroll = nullptr;
    ReportModel *m_model;
    NoteBox *m_note;
    ReportOutput *m_output;
};

} // namespace beian
