// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

class SuffixForm;
class WizardSession;

// Keeps the form and what the session knows of the number's document the same, both ways, so that
// what was typed for a resend serves the page of the last six too. Both must outlive the form.
void bindSuffixForm(SuffixForm &form, WizardSession &session, const QString &phone);
// Nothing is copied from the form while the number's next input is paused.
void holdWhilePaused(SuffixForm &form, WizardSession &session, const QString &phone);

} // namespace beian
