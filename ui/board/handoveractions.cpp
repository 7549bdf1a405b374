// SPDX-License-Identifier: MIT
#include "ui/board/handoveractions.h"

#include <algorithm>

#include <QtGui/qaction.h>
#include <QtWidgets/qmenu.h>

#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "app/store/manychanges.h"
#include "app/support/repeatable.h"
#include "ui/board/boardtable.h"
#include "ui/board/filingactions.h"
#include "ui/forms/controls.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A name is no place for a letter of the Alt key.
QString plainEntry(const QString &counter)
{
    return inOneLine(counter).replace(u'&', "&&"_L1);
}

} // namespace

HandOverActions::HandOverActions(FilingCache &cache, BoardTable &table, QObject *owner)
    : QObject(owner)
    , m_cache(cache)
    , m_table(table)
    , m_take(add(
          u"takeOver"_s, [] { return tr("&Take over"); }, [this] { give(m_state.counter); }))
    , m_hand(add(
          u"handOver"_s, [] { return tr("H&and over to…"); }, [this] { choose(); }))
    , m_nobody(add(
          u"handToNobody"_s, [] { return tr("No res&ponsible counter"); }, [this] { give({}); }))
{
    connect(&table, &BoardTable::selectedFilingsChanged, this, &HandOverActions::refresh);
    connect(&cache, &FilingCache::rowUpdated, this, &HandOverActions::refresh);
    connect(&cache, &FilingCache::rowsChanged, this, &HandOverActions::refresh,
            Qt::QueuedConnection);
    refresh();
}

QAction *HandOverActions::add(const QString &name, const Words &text,
                              const std::function<void()> &act)
{
    auto *action = new QAction(parent());
    keepTexts(&m_table, [action, text] { action->setText(text()); });
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    m_table.addAction(action);
    return action;
}

void HandOverActions::setCenter(const CenterState &state)
{
    m_state = state;
    refresh();
}

bool HandOverActions::isAnyNotOf(const QString &counter) const
{
    return std::ranges::any_of(m_table.selectedFilings(), [&](const QUuid &id) {
        const FilingRecord *record = m_cache.list().find(id);
        return record && record->responsible != counter;
    });
}

// This one takes over by an entry of its own.
bool HandOverActions::isForOther(const CenterCounter &counter) const
{
    return !counter.isThisOne && isAnyNotOf(counter.name);
}

void HandOverActions::refresh()
{
    const bool isInCenter = m_state.phase != CenterState::Phase::None;
    const qsizetype count = isInCenter ? m_table.selectedFilings().size() : 0;
    const bool isPossible = count > 0 && count <= FilingActions::mostAtOnce;
    for (QAction *action : {m_take, m_hand, m_nobody})
        action->setVisible(isInCenter);
    m_take->setEnabled(isPossible && isAnyNotOf(m_state.counter));
    m_hand->setEnabled(isPossible && std::ranges::any_of(m_state.counters, [this](const auto &each) {
                           return isForOther(each);
                       }));
    m_nobody->setEnabled(isPossible && isAnyNotOf({}));
}

// Which filings are selected is asked again when a counter is chosen.
void HandOverActions::choose()
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"counterMenu"_s);
    for (const CenterCounter &counter : m_state.counters) {
        if (isForOther(counter))
            menu->addAction(plainEntry(counter.name), this, [this, name = counter.name] { give(name); });
    }
    menu->popup(m_table.menuPlace(menu->sizeHint().height()));
    if (!menu->isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

void HandOverActions::give(const QString &counter)
{
    const QList<FilingRecord> selected = m_cache.list().records(m_table.selectedFilings());
    const QList<KeptChange> changes = handOverAll(selected, counter, m_cache.now());
    if (changes.isEmpty())
        return;
    const Words act = [counter, isOwn = counter == m_state.counter] {
        return counter.isEmpty() ? tr("No responsible counter")
            : isOwn              ? tr("Take over")
                                 : tr("Hand over");
    };
    const Words title = [counter, count = int(changes.size())] {
        return counter.isEmpty()
            ? tr("%n filing(s) without a responsible counter", nullptr, count)
            : tr("%n filing(s) handed over to “%1”", nullptr, count).arg(inOneLine(counter));
    };
    m_cache.undo().changeAll({act, title, QString()}, changes);
}

} // namespace beian
