// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "app/site/scriptedprobe.h"
#include "app/time/clock.h"
#include "app/time/ticker.h"
#include "ui/platform/secretclipboard.h"
#include "ui/forms/windowsize.h"
#include "ui/tour/keydriver.h"
#include "ui/wizard/verifywizard.h"
#include "app/session/filingsession.h"

namespace beian {

// One window with everything that it needs, on the tour's clock.
struct TourStage
{
    TourStage(const RuleBook &rules, const QDateTime &start, bool isBounded)
        : clock(start)
        , ticker(clock)
        , clipboard(clock)
        , session(rules, clock)
        , wizard(session, clipboard, ticker, probe)
        , keys(wizard)
    {
        if (isBounded)
            resizeWithin(wizard, wizard.size());
        wizard.show();
    }

    ManualClock clock;
    Ticker ticker;
    SecretClipboard clipboard;
    FilingSession session;
    ScriptedProbe probe;
    VerifyWizard wizard;
    KeyDriver keys;
};

// What is done in one turn of the event loop. An empty text: go on; else what it failed at.
using TourTurn = std::function<QString(TourStage &)>;

// Acts of a person, by keyboard.
[[nodiscard]] TourTurn fill(const QString &field, const QString &text);
[[nodiscard]] TourTurn pressButton(const QString &name);
[[nodiscard]] TourTurn pressKey(Qt::Key key);
// Down in a closed list box takes the next entry.
[[nodiscard]] TourTurn chooseNext(const QString &name, int count);
[[nodiscard]] TourTurn nextPage();
// In the dialog of the site's answers, by its place in the list.
[[nodiscard]] TourTurn chooseAnswer(int place);
// From the next visit of page 5 on, its check of the site finds this.
[[nodiscard]] TourTurn letSiteSay(const SiteReport &report);

// False when the file `path` could not be written, or is there and no file.
[[nodiscard]] bool savePicture(QWidget &window, const QString &path);
// Pictures into the file `path`.
[[nodiscard]] TourTurn picture(const QString &path);
// A dialog that the wizard has opened beside itself; it is closed then.
[[nodiscard]] TourTurn dialogPicture(const QString &name, const QString &path);
// The small window in the place of the wizard.
[[nodiscard]] QList<TourTurn> companionPicture(const QString &path);

// One step every few turns of the event loop, so that layouts (which settle from the inside out),
// focus and painting happen as they do for a person. The text of the step that failed, or nothing.
// `isBounded`: the window is no larger than its screen has room for.
[[nodiscard]] QString playTour(const RuleBook &rules, const QDateTime &start, bool isBounded,
                               const QList<TourTurn> &steps);

} // namespace beian
