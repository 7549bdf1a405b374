// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace beian {

class SecretClipboard;
class WizardSession;

// At a counter the filer types what is nobody else's business: code and last six, enlarged, with a
// line on what for. When the window closes, both are forgotten. Opens and returns at once; all
// must outlive `wizard`, in front of which it stands.
void openPrivateFields(WizardSession &session, SecretClipboard &clipboard, QWidget &wizard);

} // namespace beian
