// SPDX-License-Identifier: MIT
#include "ui/board/leftout.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qmap.h>
#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>

#include "app/record/recordsummary.h"

namespace beian {

namespace {

// For tr().
class LeftOut
{
    Q_DECLARE_TR_FUNCTIONS(beian::LeftOut)
};

QString reason(FilingState state, int count)
{
    switch (state) {
    case FilingState::Draft:
        return LeftOut::tr("%n left out: type or numbers are missing.", nullptr, count);
    case FilingState::NotNeeded:
        return LeftOut::tr("%n left out: nobody has to verify.", nullptr, count);
    case FilingState::Done:
        return LeftOut::tr("%n left out: verified already.", nullptr, count);
    case FilingState::Returned:
        return LeftOut::tr("%n left out: expired or returned.", nullptr, count);
    case FilingState::Waiting:
    case FilingState::Running:
        break;
    }
    return {};
}

} // namespace

Words leftOutWords(const QList<FilingRecord> &selected, const QList<KeptChange> &changes,
                   const QDateTime &now, const std::function<QString(int count)> &underWay)
{
    QSet<QUuid> changed;
    for (const KeptChange &change : changes)
        changed << change.record.id;
    QMap<FilingState, int> counts;
    int running = 0;
    for (const FilingRecord &record : selected) {
        if (changed.contains(record.id))
            continue;
        const FilingState state = stateOf(record, now);
        ++(isUnderWay(state) ? running : counts[state]);
    }
    return [counts, running, underWay] {
        QStringList sentences;
        if (running > 0)
            sentences << underWay(running);
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            sentences << reason(it.key(), it.value());
        return sentences.join(u'\n');
    };
}

} // namespace beian
