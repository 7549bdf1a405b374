// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/quuid.h>

namespace beian {

// What the board asks of the program around it. The main program answers it.
class BoardWishes
{
public:
    virtual ~BoardWishes() = default;

    // A wizard for a new filing.
    virtual void beginFiling() = 0;
    // The wizard of a filing, at the page on which it goes on.
    virtual void goOnWith(const QUuid &filing) = 0;
    // At a section, by the name that its page has ("window"); empty: at the first.
    virtual void showSettings(const QString &section) = 0;
    // What came of the submissions of a month: the report.
    virtual void showReport() = 0;
    // What is typed in the wizards goes to the cache, as far as it is kept.
    virtual void keepTyped() = 0;
    // Is the filing open, and a code or a document typed there? That is never kept.
    [[nodiscard]] virtual bool hasPrivateInput(const QUuid &filing) const = 0;
    // The person closes the board: it goes out of the way, or the program ends.
    virtual void closeBoard() = 0;
    // The program ends, whatever closing the board means.
    virtual void quitProgram() = 0;
    // The one small window in which a machine is set up for a counter.
    virtual void setUpCounter() = 0;
};

} // namespace beian
