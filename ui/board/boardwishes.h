// SPDX-License-Identifier: MIT
#pragma once

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
    virtual void showSettings() = 0;
    // The person closes the board: it goes out of the way, or the program ends.
    virtual void closeBoard() = 0;
};

} // namespace beian
