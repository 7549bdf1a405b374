// SPDX-License-Identifier: MIT
#pragma once

#include <list>

#include <QtCore/qobject.h>

#include "app/rulesets/ruleupdates.h"

namespace beian {

class MainProgram;

// Every rule book that was in force since the program started: windows that are open go on with theirs.
using RuleShelf = std::list<RulesInForce>;

// Puts rules that are found while the program runs in the place of those before, and says so on the
// board. Says also what keeps better ones from being used.
class RulesSwitch final : public QObject
{
    Q_OBJECT

public:
    // `shelf` has those that the program started with, and outlives the program.
    RulesSwitch(RuleShelf &shelf, const Clock &clock, RuleUpdates &updates, MainProgram &program);

private:
    void install(const QString &file);
    void choose();
    void take(const RulesInForce &rules);
    void tellInForceAlready();
    void tell(const RulesInForce &rules);

    RuleShelf &m_shelf;
    const Clock &m_clock;
    RuleUpdates &m_updates;
    MainProgram &m_program;
    bool m_isInstalling = false; // a person waits for what becomes of their file
};

} // namespace beian
