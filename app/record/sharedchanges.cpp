// SPDX-License-Identifier: MIT
#include "app/record/sharedchanges.h"

namespace beian {

QList<FilingEvent> handOver(FilingRecord &record, const QString &counter, const QDateTime &now)
{
    if (record.responsible == counter)
        return {};
    record.responsible = counter;
    FilingEvent event;
    event.at = now.toUTC();
    event.kind = EventKind::HandedOver;
    event.round = record.round;
    event.text = counter;
    return {event};
}

void looked(FilingRecord &record)
{
    record.hasGivenWay = false;
}

QList<FilingEvent> eventsOf(const QList<GaveWay> &gaveWay, int round, const QString &counter,
                            const QDateTime &at)
{
    QList<FilingEvent> events;
    for (const GaveWay &each : gaveWay) {
        FilingEvent event;
        event.at = at;
        event.kind = EventKind::GaveWay;
        event.round = round;
        event.tail = each.tail;
        event.text = gaveWayText(each);
        event.counter = counter;
        events << event;
    }
    return events;
}

} // namespace beian
