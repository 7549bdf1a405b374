// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/quuid.h>
#include <QtWidgets/qwidget.h>

#include "app/store/storereport.h"
#include "ui/platform/keeping.h"

class QPushButton;

namespace beian {

class Clock;
class DatabaseThread;
class NoteBox;
struct Error;

// What copies of the filings need of the program. All of it outlives the settings' dialog.
struct CopyParts
{
    DatabaseThread &database;
    const Clock &clock;
    QString backupFolder; // need not exist
    // Hands over what is typed in any window, and names the filings that are open there.
    std::function<QList<QUuid>()> openFilings;
};

// Saves a copy of all filings, and takes one back: it is checked first, and what it holds is shown
// beside what is kept now.
class CopySection final : public QWidget
{
    Q_OBJECT

public:
    explicit CopySection(const CopyParts &parts);

private:
    void connectDatabase();
    void chooseTarget();
    void chooseCopy();
    void ask(const QString &file, const CopyComparison &comparison);
    // Until tell() or showError() says what came of it, nothing else can be asked for.
    void wait(const Words &title);
    void tell(const Words &title, const Words &text);
    void showError(const Error &error);
    void release();

    CopyParts m_parts;
    QPushButton *m_save;
    QPushButton *m_take;
    NoteBox *m_note;
    QPushButton *m_pressed = nullptr; // gets the focus back
    QString m_examined; // the copy that is being looked at
    QString m_lastFolder; // in which a copy was saved; empty: none was
};

} // namespace beian
