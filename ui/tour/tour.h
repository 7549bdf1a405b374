// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstringlist.h>

#include "app/rules/rulebook.h"
#include "app/support/result.h"
#include "ui/theme/theme.h"
#include "ui/tour/tourscreen.h"

class QApplication;

namespace beian {

struct TourLook
{
    ThemeOptions theme;
    bool isBounded = false; // windows are no larger than their screen has room for
};

// Walks the real wizard by keyboard on sample filings, on a clock of its own that begins at
// `start`, and writes a picture of every page into `folder` (made when it is not there). Gives the
// paths; then the board, light and dark. TourStuck names the control that could not be reached,
// FileUnwritable the picture.
[[nodiscard]] Result<QStringList> runTour(QApplication &application, const RuleBook &rules,
                                          const QString &folder, const QDateTime &start,
                                          const TourLook &look);

} // namespace beian
