// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "ui/help/shortcutsdialog.h"

class QMenu;
class QString;
class QWidget;

namespace beian {

class RuleBook;

// The rules that hold at the moment of the question; each book outlives the program.
using RulesNow = std::function<const RuleBook &()>;

// Help: common questions, the shortcuts of `window`, diagnostic information for the clipboard,
// about. Asks for the shortcuts when they are to be shown.
void fillHelpMenu(QMenu &menu, QWidget &window, const RulesNow &rules,
                  const ShortcutLines &shortcuts);
// The same as a menu of its own, at `anchor`, for a window without a menu bar.
void openHelpMenu(QWidget &anchor, const RuleBook &rules, const ShortcutLines &shortcuts);
// The keys of the wizard.
[[nodiscard]] QList<ShortcutLine> wizardShortcuts();
// Versions, platform and rule data: what a report of a fault needs. No secret, no path.
[[nodiscard]] QString diagnosticText(const QString &ruleVersion);

} // namespace beian
