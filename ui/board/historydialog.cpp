// SPDX-License-Identifier: MIT
#include "ui/board/historydialog.h"

#include <algorithm>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "app/record/recordchanges.h"
#include "app/store/filingcache.h"
#include "app/store/databasethread.h"
#include "app/time/beijingtime.h"
#include "ui/board/boardtexts.h"
#include "ui/forms/controls.h"
#include "ui/forms/windowsize.h"
#include "ui/texts/errortexts.h"
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
    , m_note(new QLineEdit)
    , m_error(makeLabel({}, TextKind::Hint))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History"));
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
    nameControl(m_events, u"historyEvents"_s, tr("Events"));
    m_events->setColumnCount(2);
    m_events->setHeaderLabels({tr("Time (Beijing)"), tr("Event")});
    m_events->setRootIsDecorated(false);
    m_events->setUniformRowHeights(true);
    m_events->setTextElideMode(Qt::ElideNone);
    m_events->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_events->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_note->setObjectName(u"noteField"_s);
    m_note->setMaxLength(500);
    m_error->setObjectName(u"noteError"_s);
    m_error->hide();
    setTone(m_error, Tone::Bad);
    auto *addButton = makeButton(u"addNote"_s, tr("&Add"));
    auto *close = makeButton(u"closeHistory"_s, tr("&Close"));
    addButton->setDefault(true);
    close->setAutoDefault(false);

    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(gap(2));
    noteRow->addWidget(withLabel(tr("&Note (no code, no document number)"), m_note), 1);
    noteRow->addWidget(addButton, 0, Qt::AlignBottom);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(makeLabel(applicantText(record, false), TextKind::Heading));
    layout->addWidget(
        makeLabel(tr("%1, %2, submitted %3")
                      .arg(provinceText(record, m_cache.rules()), typeText(record, m_cache.rules()),
                           record.submitted.toString(Qt::ISODate)),
                  TextKind::Subtitle));
    layout->addWidget(m_events, 1);
    layout->addLayout(noteRow);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(addButton, &QPushButton::clicked, this, &HistoryDialog::addNote);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_note, &QLineEdit::textEdited, m_error, &QWidget::hide);
}

void HistoryDialog::focusNote()
{
    m_note->setFocus();
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
    for (const FilingEvent &event : std::as_const(events)) {
        auto *item = new QTreeWidgetItem(m_events, {beijingText(event.at), eventText(event)});
        item->setToolTip(1, plainToolTip(eventText(event)));
    }
    if (m_events->topLevelItemCount() > 0)
        m_events->scrollToItem(m_events->topLevelItem(m_events->topLevelItemCount() - 1));
}

void HistoryDialog::refuse(const QString &reason)
{
    m_error->setText(reason);
    m_error->show();
}

void HistoryDialog::addNote()
{
    if (m_note->text().trimmed().isEmpty())
        return;
    const FilingRecord *record = m_cache.list().find(m_id);
    if (!record)
        return refuse(tr("The filing is no longer on the board: the note was not added."));
    const auto event = note(*record, m_note->text(), m_cache.now());
    if (!event)
        return refuse(errorSentences(event.error()));
    m_error->hide();
    m_cache.note(m_id, *event);
    m_note->clear();
    m_database.requestHistory(m_id);
}

} // namespace beian
