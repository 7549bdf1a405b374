// SPDX-License-Identifier: MIT
#include "ui/board/filterline.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>

#include "app/store/filingcache.h"
#include "ui/board/boardfilters.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::FilterTexts)
};

// A filter is one of these; "any" takes it away.
QAction *addChoice(QMenu &menu, const QString &text, bool isChosen,
                   const std::function<void()> &choose)
{
    QAction *action = menu.addAction(text, &menu, choose);
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

void fillProvinces(QMenu &menu, BoardFilters &filters, const FilingCache &cache)
{
    QSet<QString> present{filters.only().provinceCode};
    cache.list().forEach(
        [&present](const FilingRecord &record) { present << record.provinceCode; });
    menu.clear();
    addChoice(menu, FilterTexts::tr("&Any province"), filters.only().provinceCode.isEmpty(),
              [&filters] { filters.setProvince({}); });
    for (const Province &province : cache.rules().provinces) {
        if (present.contains(province.code))
            addChoice(menu, province.shortName.in(uiLanguage()),
                      filters.only().provinceCode == province.code,
                      [&filters, code = province.code] { filters.setProvince(code); });
    }
}

void fillTypes(QMenu &menu, BoardFilters &filters, const FilingCache &cache)
{
    QSet<FilingType> present;
    cache.list().forEach([&present](const FilingRecord &record) {
        if (record.type)
            present << *record.type;
    });
    if (filters.only().type)
        present << *filters.only().type;
    menu.clear();
    addChoice(menu, FilterTexts::tr("&Any kind"), !filters.only().type,
              [&filters] { filters.setType({}); });
    for (const FilingTypeText &type : cache.rules().filingTypes) {
        if (present.contains(type.type))
            addChoice(menu, type.name.in(uiLanguage()), filters.only().type == type.type,
                      [&filters, chosen = type.type] { filters.setType(chosen); });
    }
}

} // namespace

QString figureTitle(BoardFilter figure)
{
    switch (figure) {
    case BoardFilter::UnderOneHour:
        return FilterTexts::tr("Due within 1 hour");
    case BoardFilter::UnderSixHours:
        return FilterTexts::tr("Due within 6 hours");
    case BoardFilter::Running:
        return FilterTexts::tr("Running");
    case BoardFilter::DoneToday:
        return FilterTexts::tr("Done today");
    case BoardFilter::Over:
        return FilterTexts::tr("Expired, returned");
    case BoardFilter::All:
        break;
    }
    return FilterTexts::tr("All filings");
}

void addFilterMenus(QMenu &menu, BoardFilters &filters, const FilingCache &cache)
{
    QMenu *provinces = menu.addMenu(QString());
    provinces->setObjectName(u"provinceMenu"_s);
    QObject::connect(provinces, &QMenu::aboutToShow, provinces,
                     [=, &filters, &cache] { fillProvinces(*provinces, filters, cache); });
    QMenu *types = menu.addMenu(QString());
    types->setObjectName(u"kindMenu"_s);
    QObject::connect(types, &QMenu::aboutToShow, types,
                     [=, &filters, &cache] { fillTypes(*types, filters, cache); });
    keepTexts(&menu, [provinces, types] {
        provinces->setTitle(FilterTexts::tr("Only &province"));
        types->setTitle(FilterTexts::tr("Only &kind"));
    });
}

FilterLine::FilterLine(BoardFilters &filters, const FilingCache &cache, QWidget *parent)
    : QFrame(parent)
    , m_filters(filters)
    , m_cache(cache)
    , m_chips(new FlowLayout(gap(2)))
    , m_count(makeLabel({}, TextKind::Hint))
{
    setObjectName(u"filterLine"_s);
    m_count->setObjectName(u"filterCount"_s);
    m_count->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    QLabel *only = makeLabel([] { return tr("Only:"); }, TextKind::Hint);
    only->setWordWrap(false);
    layout->addWidget(only);
    layout->addLayout(m_chips, 1);
    layout->addWidget(m_count);
    connect(&filters, &BoardFilters::changed, this, &FilterLine::refresh);
    for (const auto change : {&FilingCache::rowsChanged, &FilingCache::loaded})
        connect(&cache, change, this, &FilterLine::refreshCount);
    refresh();
    keepTexts(this, [this] { refreshCount(); });
}

void FilterLine::addChip(const QString &name, const Words &text,
                         const std::function<void()> &remove)
{
    QPushButton *chip = makeButton(name, QString(), ButtonKind::Chip);
    keepTexts(chip, [chip, text] {
        chip->setText(text() + u" ✕"_s);
        chip->setAccessibleName(tr("No longer only: %1").arg(text()));
    });
    chip->setAutoDefault(false);
    connect(chip, &QPushButton::clicked, this, remove);
    m_chips->addWidget(chip);
}

void FilterLine::refresh()
{
    m_chips->clear();
    const BoardOnly &only = m_filters.only();
    if (m_filters.figure() != BoardFilter::All)
        addChip(
            u"onlyFigure"_s, [figure = m_filters.figure()] { return figureTitle(figure); },
            [this] { m_filters.setFigure(BoardFilter::All); });
    if (const Province *province = m_cache.rules().province(only.provinceCode))
        addChip(
            u"onlyProvince"_s, [name = province->shortName] { return name.in(uiLanguage()); },
            [this] { m_filters.setProvince({}); });
    if (only.type)
        addChip(
            u"onlyKind"_s,
            [name = m_cache.rules().filingType(*only.type).name] { return name.in(uiLanguage()); },
            [this] { m_filters.setType({}); });
    if (m_filters.isMine())
        addChip(
            u"onlyMine"_s, [] { return tr("Of this counter"); }, [this] { m_filters.setMine(false); });
    setVisible(!m_filters.isEmpty());
    refreshCount();
}

void FilterLine::refreshCount()
{
    if (m_filters.isEmpty())
        return;
    //: %1 of %n
    m_count->setText(tr("%1 of %n filing(s) shown", nullptr, int(m_cache.list().size()))
                         .arg(m_cache.list().shownCount()));
}

} // namespace beian
