// SPDX-License-Identifier: MIT
#include "ui/board/boardfilters.h"

#include <algorithm>
#include <array>

#include "app/rules/words.h"
#include "app/store/filingcache.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct FigureName
{
    BoardFilter figure;
    QLatin1StringView name;
};

// In the settings; never translated.
constexpr std::array figureNames{
    FigureName{BoardFilter::UnderOneHour, "under-one-hour"_L1},
    FigureName{BoardFilter::UnderSixHours, "under-six-hours"_L1},
    FigureName{BoardFilter::Running, "running"_L1},
    FigureName{BoardFilter::DoneToday, "done-today"_L1},
    FigureName{BoardFilter::Over, "over"_L1},
};

} // namespace

BoardFilters::BoardFilters(FilingCache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{ }

void BoardFilters::set(BoardFilter figure, const BoardOnly &only)
{
    if (figure == this->figure() && only == this->only())
        return;
    m_cache.setFilter(figure, only);
    Q_EMIT changed();
}

void BoardFilters::setFigure(BoardFilter figure)
{
    set(figure, only());
}

void BoardFilters::setProvince(const QString &code)
{
    BoardOnly next = only();
    next.provinceCode = code;
    set(figure(), next);
}

void BoardFilters::setType(std::optional<FilingType> type)
{
    BoardOnly next = only();
    next.type = type;
    set(figure(), next);
}

BoardOnly BoardFilters::ofCounter(BoardOnly only) const
{
    only.responsible = m_isMine ? m_counter : QString();
    return only;
}

void BoardFilters::setCounter(const QString &counter)
{
    if (counter == m_counter)
        return;
    // Whoever leaves a center takes nothing of it along.
    if (counter.isEmpty())
        m_isMine = false;
    m_counter = counter;
    set(figure(), ofCounter(only()));
}

void BoardFilters::setMine(bool isMine)
{
    m_isMine = isMine;
    set(figure(), ofCounter(only()));
}

void BoardFilters::clear()
{
    m_isMine = false;
    set(BoardFilter::All, {});
}

BoardFilter BoardFilters::figure() const
{
    return m_cache.list().filter();
}

const BoardOnly &BoardFilters::only() const
{
    return m_cache.list().only();
}

bool BoardFilters::isEmpty() const
{
    return figure() == BoardFilter::All && only() == BoardOnly();
}

QString BoardFilters::text() const
{
    QStringList parts;
    const auto named = std::ranges::find(figureNames, figure(), &FigureName::figure);
    if (named != figureNames.end())
        parts << u"figure="_s + named->name;
    if (!only().provinceCode.isEmpty())
        parts << u"province="_s + only().provinceCode;
    if (only().type)
        parts << u"kind="_s + wordOf(*only().type);
    if (m_isMine)
        parts << u"counter=mine"_s;
    return parts.join(u' ');
}

void BoardFilters::setText(const QString &text)
{
    BoardFilter figure = BoardFilter::All;
    BoardOnly only;
    m_isMine = false;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        const auto named = std::ranges::find(figureNames, value, &FigureName::name);
        if (name == "figure"_L1 && named != figureNames.end())
            figure = named->figure;
        else if (name == "province"_L1 && m_cache.rules().province(value))
            only.provinceCode = value;
        else if (name == "kind"_L1)
            only.type = fromWord<FilingType>(value);
        else if (name == "counter"_L1)
            m_isMine = value == "mine"_L1;
    }
    set(figure, ofCounter(only));
}

} // namespace beian
