// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace beian {

class RuleBook;

// Help: common questions, these shortcuts, diagnostic information for the clipboard, about. Opens
// at `anchor`.
void openHelpMenu(QWidget &anchor, const RuleBook &rules, const QString &shortcuts);
// The keys of the wizard.
[[nodiscard]] QString wizardShortcutsText();
// Versions, platform and rule data: what a report of a fault needs. No secret, no path.
[[nodiscard]] QString diagnosticText(const QString &ruleVersion);

} // namespace beian
