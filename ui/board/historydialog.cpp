// SPDX-License-Identifier: MIT
#include "ui/board/historydialog.h"

#include <algorithm>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "app/record/recordchanges.h"
#include "app/record/sharedchanges.h"
#include "app/store/filingcache.h"
#include "app/store/databasethread.h"
#include "app/time/beijingtime.h"
#include "ui/board/boardtexts.h"
#include "ui/forms/controls.h"
#include "ui/forms/treerows.h"
#include "ui/forms/windowsize.h"
#include "ui/texts/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/texts/filingnames.h"

namespace beian {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(FilingCache &cache, DatabaseThread &database, const QUuid &id,
                             QWidget *parent)
    : QDialog(parent)
    , m_cache(cache)
    , m_database(database)
    , m_id(id)
    , m_events(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"historyDialog"_s);
    keepTexts(this, [this] { setWindowTitle(tr("History")); });
    buildLayout(*cache.list().find(id));
    connect(&database, &DatabaseThread::historyLoaded, this, &HistoryDialog::showHistory);
    // What happens meanwhile is shown too, once it is kept.
    connect(&cache, &FilingCache::filingPut, this, [this](const FilingRecord &record) {
        if (record.id == m_id)
            m_database.requestHistory(m_id);
    });
    database.requestHistory(id);
    resizeWithin(*this, {gap(150), gap(110)});
}

void HistoryDialog::buildLayout(const FilingRecord &record)
{
    nameControl(m_events, u"historyEvents"_s, [] { return tr("Events"); });
    m_events->setColumnCount(2);
    keepTexts(m_events, [this] {
        m_events->setHeaderLabels({tr("Time (Beijing)"), tr("Event")});
        for (qsizetype i = 0; i < m_shown.size(); ++i)
            fill(*m_events->topLevelItem(int(i)), m_shown.at(i));
    });
    m_events->setRootIsDecorated(false);
    wrapLastColumn(*m_events);
    auto *close = makeButton(u"closeHistory"_s, [] { return tr("&Close"); });
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(
        makeLabel([record] { return applicantText(record, false); }, TextKind::Heading));
    layout->addWidget(makeLabel(
        [record, &rules = m_cache.rules()] {
            return tr("%1, %2, submitted %3")
                .arg(provinceText(record, rules), typeText(record, rules),
                     record.submitted.toString(Qt::ISODate));
        },
        TextKind::Subtitle));
    layout->addWidget(m_events, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void HistoryDialog::fill(QTreeWidgetItem &item, const FilingEvent &event) const
{
    item.setText(1, eventText(event, m_service, m_cache.rules()));
    item.setToolTip(1, plainToolTip(item.text(1)));
}

// Nobody enters that a deadline has passed: those lines are derived.
void HistoryDialog::showHistory(const QUuid &id, const QList<FilingEvent> &history)
{
    const FilingRecord *record = m_cache.list().find(id);
    if (id != m_id || !record)
        return;
    QList<FilingEvent> events = history + expiries(*record, m_cache.now());
    std::ranges::stable_sort(events, {}, &FilingEvent::at);
    m_events->clear();
    m_shown = events;
    m_service = record->service;
    for (const FilingEvent &event : std::as_const(events))
        fill(*new QTreeWidgetItem(m_events, {beijingText(event.at)}), event);
    if (m_events->topLevelItemCount() > 0)
        m_events->scrollToItem(m_events->topLevelItem(m_events->topLevelItemCount() - 1));
    noteLooked(*record);
}

// What gave way at another counter stands here: the row need not say so any longer.
void HistoryDialog::noteLooked(FilingRecord record)
{
    if (!record.hasGivenWay)
        return;
    looked(record);
    m_cache.put(record, {});
}

} // namespace beian
