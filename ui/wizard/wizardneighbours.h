// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"

class QWidget;

namespace beian {

class FilingSession;
class VerifyWizard;

// What a wizard asks of the windows beside it. The program as a whole answers it.
class WizardNeighbours
{
public:
    virtual ~WizardNeighbours() = default;

    // The small window beside the browser, in the place of the wizard.
    virtual void showCompanion(VerifyWizard &wizard, FilingSession &session) = 0;
    // A new filing in a wizard of its own.
    virtual void beginFiling() = 0;
    // The hand-out of these filings, in front of `window`.
    virtual void showHandouts(const QList<FilingRecord> &records, QWidget &window) = 0;
};

} // namespace beian
