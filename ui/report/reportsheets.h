// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qfont.h>

#include "ui/paper/paperjob.h"
#include "ui/report/reporttable.h"

namespace beian {

// What is printed of a report.
struct ReportPaper
{
    QString title; // "Outcomes, 2026-11"
    QString subject; // the counter's name, and what is left out; may be empty
    QString printed; // when
    QList<std::pair<QString, QString>> figures; // what, how much: at the top
    QList<ReportTable> tables; // those without rows are left out
};

// As many A4 sheets as it takes: a table goes on under its heads. `base` gives the families of the
// type.
[[nodiscard]] PaperWork reportWork(const ReportPaper &paper, const QFont &base);

} // namespace beian
