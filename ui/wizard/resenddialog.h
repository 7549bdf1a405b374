// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QWidget;

namespace beian {

class Ticker;
class WizardSession;

// The short way of a resend in a window of its own, beside the browser. Opened again for the same
// number it comes to the front. Stands over the window of `parent`; The others must outlive
// that.
void openResendDialog(WizardSession &session, Ticker &ticker, const QString &phone,
                      QWidget &parent);

} // namespace beian
