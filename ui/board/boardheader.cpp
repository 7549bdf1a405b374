// SPDX-License-Identifier: MIT
#include "ui/board/boardheader.h"

#include <algorithm>
#include <array>

#include <QtCore/qscopedvaluerollback.h>

#include "ui/board/boardmodel.h"
#include "ui/board/columnorder.h"
#include "ui/platform/keeping.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// In steps of the grid.
constexpr std::array<int, mostColumns> columnSteps{16, 50, 20, 42, 23, 34, 40, 30};
// What a narrow window leaves of them, so that names can be read.
constexpr std::array<int, mostColumns> narrowSteps{16, 34, 16, 28, 18, 28, 26, 20};
constexpr int narrowest = 8;
constexpr int widest = 500;

} // namespace

BoardHeader::BoardHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_isChosen(mostColumns, false)
{
    setObjectName(u"boardHeader"_s);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false); // the ring
    setSortIndicatorShown(true);
    connect(this, &QHeaderView::sectionResized, this, &BoardHeader::noteWidth);
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        if (m_isFitting)
            return;
        m_kept.clear();
        Q_EMIT rearranged();
    });
    connect(this, &QHeaderView::sortIndicatorChanged, this, &BoardHeader::rearranged);
    keepLook(this, [this] {
        const QScopedValueRollback fitting(m_isFitting, true);
        setMinimumSectionSize(gap(narrowest));
        setMaximumSectionSize(gap(widest));
        if (count() > 0)
            resizeSection(int(BoardColumn::Ring), gap(columnSteps.at(size_t(BoardColumn::Ring))));
        m_widths.clear();
        fit(m_width);
    });
}

void BoardHeader::takeDefaults()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_isChosen.fill(false);
    m_kept.clear();
    setSectionResizeMode(int(BoardColumn::Ring), QHeaderView::Fixed);
    setSectionResizeMode(int(BoardColumn::Applicant), QHeaderView::Stretch);
    for (int section = 0; section < count(); ++section) {
        moveSection(visualIndex(section), section);
        resizeSection(section, gap(columnSteps.at(size_t(section))));
    }
    setSortIndicator(int(BoardColumn::TimeLeft), Qt::AscendingOrder);
    fit(m_width);
    Q_EMIT rearranged();
}

QString BoardHeader::layoutText() const
{
    // Before the center was heard of, its column has its place in what was kept.
    if (count() == boardColumnCount && m_kept.contains(columnNames().last()))
        return m_kept;
    QStringList parts;
    for (int place = 0; place < count(); ++place) {
        const int section = logicalIndex(place);
        const QString &name = columnNames().at(section);
        parts << (m_isChosen.at(section) ? u"%1=%2"_s.arg(name).arg(sectionSize(section)) : name);
    }
    return parts.join(u' ');
}

void BoardHeader::setLayoutText(const QString &text)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QList<PlacedColumn> columns = columnsIn(text);
    if (!columns.isEmpty())
        m_kept = text;
    columns.removeIf([this](const PlacedColumn &column) { return column.section >= count(); });
    for (int place = 0; place < columns.size(); ++place) {
        const auto [section, width] = columns.at(place);
        moveSection(visualIndex(section), place);
        const bool isChosen = width > 0 && sectionResizeMode(section) == QHeaderView::Interactive;
        m_isChosen[section] = isChosen;
        if (isChosen)
            resizeSection(section, std::clamp(width, gap(narrowest), gap(widest)));
    }
    fit(m_width);
}

QString BoardHeader::sortText() const
{
    return columnNames().at(sortIndicatorSection())
        + (sortIndicatorOrder() == Qt::AscendingOrder ? " ascending"_L1 : " descending"_L1);
}

void BoardHeader::setSortText(const QString &text)
{
    const qsizetype section = columnNames().indexOf(text.section(u' ', 0, 0));
    const QString direction = text.section(u' ', 1);
    const bool isDirection = direction == "ascending"_L1 || direction == "descending"_L1;
    if (section >= 0 && isDirection && orderOf(BoardColumn(section)))
        setSortIndicator(int(section),
                         direction == "ascending"_L1 ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void BoardHeader::setTexts(int section, const QStringList &texts)
{
    m_texts.insert(section, texts);
    m_widths.remove(section);
    fit(m_width);
}

void BoardHeader::takeCounted()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const int counter = int(BoardColumn::Counter);
    if (count() > counter)
        resizeSection(counter, gap(columnSteps.at(size_t(counter))));
    m_isChosen[counter] = false;
    setLayoutText(QString(m_kept));
}

// Applicant and next step share what the others leave; where that is more than they need, columns are as wide
// as their texts; where it is too little for a name, columns that nobody widened give way, the next step first.
void BoardHeader::fit(int width)
{
    m_width = width;
    const int nextStep = int(BoardColumn::NextStep);
    const int applicant = int(BoardColumn::Applicant);
    if (count() <= nextStep)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    int rest = width;
    for (int section = 0; section < count(); ++section) {
        if (section != applicant && section != nextStep && !m_isChosen.at(section))
            resizeSection(section, leastWidth(section, columnSteps.at(size_t(section))));
        if (section != applicant && section != nextStep)
            rest -= sectionSize(section);
    }
    const int nextWidth =
        m_isChosen.at(nextStep) ? sectionSize(nextStep) : gap(columnSteps.at(size_t(nextStep)));
    int spare = rest - gap(columnSteps.at(size_t(applicant))) - nextWidth;
    for (const int section : {int(BoardColumn::Type), int(BoardColumn::Province)}) {
        const int more = std::min(spare, widthOfTexts(section) - sectionSize(section));
        if (more <= 0 || m_isChosen.at(section))
            continue;
        resizeSection(section, sectionSize(section) + more);
        spare -= more;
        rest -= more;
    }
    if (!m_isChosen.at(nextStep))
        resizeSection(nextStep, std::max(rest / 2, gap(columnSteps.at(size_t(nextStep)))));
    int lack = gap(narrowSteps.at(size_t(applicant))) - (rest - sectionSize(nextStep));
    // What is left of each in a narrow window; where that is still too much, its title with half the margin.
    const QList<int> yielding{nextStep, int(BoardColumn::Counter), int(BoardColumn::Type),
                              int(BoardColumn::TimeLeft), int(BoardColumn::Province),
                              int(BoardColumn::Verified)};
    for (const bool isNarrowEnough : {true, false}) {
        for (const int section : yielding) {
            if (lack <= 0 || section >= count() || m_isChosen.at(section))
                continue;
            const int least = isNarrowEnough
                ? leastWidth(section, narrowSteps.at(size_t(section)))
                : leastWidth(section, 0) - gap(1);
            const int given = std::min(lack, sectionSize(section) - least);
            resizeSection(section, sectionSize(section) - std::max(0, given));
            lack -= std::max(0, given);
        }
    }
}

// So many steps of the grid, or what its title needs.
int BoardHeader::leastWidth(int section, int steps) const
{
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    return std::max(gap(steps), fontMetrics().horizontalAdvance(title) + gap(2));
}

int BoardHeader::widthOfTexts(int section)
{
    if (!m_widths.contains(section)) {
        int widest = 0;
        for (const QString &text : m_texts.value(section))
            widest = std::max(widest, parentWidget()->fontMetrics().horizontalAdvance(text));
        m_widths.insert(section, widest);
    }
    return m_widths.value(section) + gap(4); // the margins of a cell
}

void BoardHeader::noteWidth(int section)
{
    if (m_isFitting || sectionResizeMode(section) != QHeaderView::Interactive)
        return;
    m_isChosen[section] = true;
    m_kept.clear();
    fit(m_width);
    Q_EMIT rearranged();
}

} // namespace beian
