// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtWidgets/qframe.h>

#include "app/record/filinglist.h"
#include "ui/platform/keeping.h"

class QLabel;
class QMenu;

namespace beian {

class BoardFilters;
class FilingCache;
class FlowLayout;

// The line that says what the board is filtered by: each with a button that takes it away, and how
// many of how many filings are shown. Not there when nothing is left out.
class FilterLine final : public QFrame
{
    Q_OBJECT

public:
    // Both outlive it.
    FilterLine(BoardFilters &filters, const FilingCache &cache, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshCount();
    void addChip(const QString &name, const Words &text, const std::function<void()> &remove);

    BoardFilters &m_filters;
    const FilingCache &m_cache;
    FlowLayout *m_chips;
    QLabel *m_count;
};

// "Only province" and "Only kind", filled each time with those of which there are filings.
void addFilterMenus(QMenu &menu, BoardFilters &filters, const FilingCache &cache);
// What the figure is called.
[[nodiscard]] QString figureTitle(BoardFilter figure);

} // namespace beian
