// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include "app/record/filingrecord.h"
#include "ui/platform/keeping.h"

class QAction;

namespace beian {

class BoardTable;
class BoardWishes;
class DatabaseThread;
class FilingCache;
class HandOverActions;
class NoticeStack;
class SecretClipboard;
class Settings;
class UndoAction;
struct CenterState;
struct StepWords;

// What can be done with the filings that are selected: by menu, by key, by button. Every change
// can be undone.
class FilingActions final : public QObject
{
    Q_OBJECT

public:
    // The table shows the actions in its menu.
    FilingActions(FilingCache &cache, DatabaseThread &database, const Settings &settings,
                  BoardTable &table, NoticeStack &notices, SecretClipboard &clipboard,
                  BoardWishes &wishes, QObject *parent = nullptr);

    void setCenter(const CenterState &state);
    // Those that are also buttons below the rows, in their order.
    [[nodiscard]] QList<QAction *> mainActions() const;
    // One of the actions, by its object name; there is one.
    // More at once are a slip of Ctrl+A.
    static constexpr qsizetype mostAtOnce = 200;
    [[nodiscard]] QAction *named(const QString &name) const;

private:
    using NumberTest = std::function<bool(const KeptNumber &number)>;
    using NumberAct = std::function<QList<FilingEvent>(FilingRecord &record, NumberId number)>;

    QAction *add(const QString &name, const Words &text, const QKeySequence &key,
                 const std::function<void()> &act);
    void addNumberAction(QAction *&action, const QString &name, const Words &text,
                         const QKeySequence &key, const NumberTest &applies, const NumberAct &act);
    void addNumberActions();
    void addFilingActions(BoardWishes &wishes);
    void refresh();
    [[nodiscard]] const FilingRecord *single() const;
    void chooseNumber(const NumberTest &applies,
                      const std::function<void(const QUuid &id, NumberId number)> &act);
    void askForAnswer(const QUuid &id, NumberId number);
    void remind(const QUuid &id, NumberId number);
    [[nodiscard]] static QString reminderRemark(bool isCopied);
    [[nodiscard]] QString reminderText(const FilingRecord &record, NumberId number) const;
    // On the clipboard; false: nothing can be said of this filing.
    bool copyReminder(const FilingRecord &record, NumberId number);
    // Null: the filing has no such number, or no longer, or it does not concern it any more.
    [[nodiscard]] const FilingRecord *recordWith(const QUuid &id, NumberId number,
                                                 const NumberTest &applies) const;
    void change(const FilingRecord &known, const StepWords &words,
                const std::function<QList<FilingEvent>(FilingRecord &record)> &act);
    void sayNoted(const Words &title, const Words &remark);
    void sayNotNoted();
    void submitAgain();
    // The same act on all that are selected.
    [[nodiscard]] QList<FilingRecord> selectedRecords() const;
    [[nodiscard]] bool isMany() const;
    void refreshMany();
    // Asks first where many countdowns would end.
    void verifyMany();
    void verifySelected();
    void remindMany();
    void editNote();
    void noteMany();
    void showHistory();
    // What is wrong with the note, in words; empty: it is kept.
    [[nodiscard]] Words keepNote(const QUuid &id, const QString &text);
    [[nodiscard]] Words keepNotes(const QList<QUuid> &ids, const QString &text);
    void copySelected();

    FilingCache &m_cache;
    DatabaseThread &m_database;
    const Settings &m_settings;
    BoardTable &m_table;
    NoticeStack &m_notices;
    SecretClipboard &m_clipboard;
    QAction *m_open = nullptr;
    QAction *m_received = nullptr;
    QAction *m_verified = nullptr;
    QAction *m_remind = nullptr;
    QAction *m_resent = nullptr;
    QAction *m_wrongInput = nullptr;
    QAction *m_answer = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_submitAgain = nullptr;
    QAction *m_note = nullptr;
    QAction *m_history = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_remove = nullptr;
    HandOverActions *m_handOver = nullptr;
    UndoAction *m_undo = nullptr;
    QHash<QAction *, NumberTest> m_numberTests;
};

} // namespace beian
