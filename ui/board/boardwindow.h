// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/record/filinglist.h"
#include "app/time/clockwatch.h"

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace beian {

class ActionButtons;
class BoardBar;
class BoardFilters;
class BoardMenuBar;
class BoardTable;
class BoardWishes;
class CenterLine;
class FigureCard;
class FilingActions;
class FilingCache;
class DatabaseThread;
class FilingTransfer;
class HandoutAction;
class NoticeStack;
class SecretClipboard;
class Settings;
class Ticker;
struct CenterState;

// The main window: all filings of this machine, the most urgent first.
class BoardWindow final : public QWidget
{
    Q_OBJECT

public:
    BoardWindow(FilingCache &cache, DatabaseThread &database, const Settings &settings,
                SecretClipboard &clipboard, Ticker &ticker, BoardWishes &wishes,
                QWidget *parent = nullptr);

    [[nodiscard]] NoticeStack &notices() const { return *m_notices; }
    [[nodiscard]] BoardTable &table() const { return *m_table; }
    [[nodiscard]] BoardFilters &filters() const { return *m_filters; }
    [[nodiscard]] FilingTransfer &transfer() const { return *m_transfer; }
    [[nodiscard]] HandoutAction &handouts() const { return *m_handouts; }
    void showFiling(const QUuid &id);
    // Without a center nothing of it is seen.
    void setCenter(const CenterState &state);
    // So many numbers need somebody now: the entry in the task bar says so, whatever else can.
    void setAttention(int numbers);

Q_SIGNALS:
    void activated();
    // The clock of the machine was set; the board has said so.
    void clockJumped();
    // Somebody does not want to wait for the next attempt to reach the center.
    void centerRetryRequested();
    // A person dropped a rule set on the board; empty: they want to choose one.
    void ruleSetRequested(const QString &file);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    // In a low window, or with large type, the rows get the room of the space around the rest.
    void setLow(bool isLow);
    [[nodiscard]] QLayout *makeFigures();
    [[nodiscard]] QLayout *makeFooter();
    void connectBar();
    void makeMenus();
    void connectUndo();
    void connectStore();
    void tick(const QDateTime &now);
    void refreshFilters();
    void showAll();
    void refreshFigures();
    [[nodiscard]] QString selectedText() const;
    void refreshFooter();
    void arrangeFooter();
    [[nodiscard]] QList<QRect> rowsToSee(const QWidget &card) const;
    void refreshEmptiness();
    void refreshTitle();

    FilingCache &m_cache;
    DatabaseThread &m_database;
    const Settings &m_settings;
    BoardWishes &m_wishes;
    BoardFilters *m_filters;
    ClockWatch m_clockWatch;
    NoticeStack *m_notices;
    BoardTable *m_table;
    FilingActions *m_actions;
    FilingTransfer *m_transfer;
    HandoutAction *m_handouts;
    BoardBar *m_bar;
    CenterLine *m_centerLine;
    QList<FigureCard *> m_figures; // in the order of BoardFilter, without All
    BoardMenuBar *m_menus = nullptr;
    QVBoxLayout *m_content = nullptr;
    QLabel *m_empty;
    QLabel *m_footer;
    QBoxLayout *m_foot = nullptr;
    ActionButtons *m_buttons = nullptr;
    int m_attention = 0;
    QDateTime m_savedAt; // null: nothing was written yet
    bool m_isSearchLatest = false; // typed in the search field since the last step on the board
};

} // namespace beian
