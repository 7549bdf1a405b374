// SPDX-License-Identifier: MIT
#include "ui/board/boardmodel.h"

#include "app/center/centerstate.h"
#include "app/store/filingcache.h"
#include "ui/board/boardtexts.h"
#include "ui/board/centertexts.h"
#include "ui/texts/language.h"
#include "ui/texts/plaintext.h"
#include "ui/texts/filingnames.h"

namespace beian {

using namespace Qt::StringLiterals;

std::optional<BoardOrder> orderOf(BoardColumn column)
{
    switch (column) {
    case BoardColumn::TimeLeft:
        return BoardOrder::Urgency;
    case BoardColumn::Applicant:
        return BoardOrder::Applicant;
    case BoardColumn::Province:
        return BoardOrder::Province;
    case BoardColumn::Type:
        return BoardOrder::Type;
    case BoardColumn::Verified:
        return BoardOrder::Verified;
    case BoardColumn::Ring:
    case BoardColumn::NextStep:
    case BoardColumn::Counter:
        break;
    }
    return std::nullopt;
}

BoardModel::BoardModel(const FilingCache &cache, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cache(cache)
{
    connect(&cache, &FilingCache::rowsAboutToChange, this, [this] { beginResetModel(); });
    connect(&cache, &FilingCache::rowsChanged, this, [this] { endResetModel(); });
    connect(&cache, &FilingCache::rowUpdated, this, [this](qsizetype row) {
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    });
}

const FilingRecord &BoardModel::recordAt(int row) const
{
    return m_cache.list().shownAt(row);
}

void BoardModel::setMasked(bool isMasked)
{
    if (m_isMasked == isMasked)
        return;
    m_isMasked = isMasked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void BoardModel::setCenter(const CenterState &state)
{
    QHash<QUuid, QString> atWork;
    for (const AtWork &work : state.atWork)
        atWork.insert(work.filing, work.counter);
    const bool isInCenter = state.phase != CenterState::Phase::None;
    if (isInCenter != m_isInCenter) {
        // Not a column that comes in: the view would no longer call its rows selected.
        beginResetModel();
        m_isInCenter = isInCenter;
        m_atWork = atWork;
        endResetModel();
    } else if (atWork != m_atWork) {
        m_atWork = atWork;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void BoardModel::refreshTime(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1),
                       {Qt::DisplayRole, ToneRole, FractionRole});
}

void BoardModel::refreshTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QStringList BoardModel::textsOf(BoardColumn column) const
{
    QStringList texts;
    FilingRecord record;
    const auto add = [&] { texts << text(column, record); };
    if (column == BoardColumn::Province) {
        for (const Province &province : m_cache.rules().provinces) {
            record.provinceCode = province.code;
            add();
        }
        return texts;
    }
    Q_ASSERT(column == BoardColumn::Type);
    for (const FilingTypeText &type : m_cache.rules().filingTypes) {
        record.type = type.type;
        for (const ServiceKind service :
             {ServiceKind::Website, ServiceKind::App, ServiceKind::MiniProgram}) {
            record.service = service;
            add();
        }
    }
    return texts;
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cache.list().shownCount());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : boardColumnCount + (m_isInCenter ? 1 : 0);
}

QString BoardModel::text(BoardColumn column, const FilingRecord &record) const
{
    const QDateTime now = m_cache.list().now();
    switch (column) {
    case BoardColumn::Ring:
        return {};
    case BoardColumn::Applicant:
        return applicantText(record, m_isMasked);
    case BoardColumn::Province:
        return provinceText(record, m_cache.rules());
    case BoardColumn::Type:
        return typeText(record, m_cache.rules());
    case BoardColumn::Verified:
        return verifiedText(summaryOf(record, now));
    case BoardColumn::TimeLeft:
        return timeText(summaryOf(record, now));
    case BoardColumn::NextStep: {
        const QString next = nextStepText(summaryOf(record, now).next, now);
        const auto other = m_atWork.constFind(record.id);
        return other == m_atWork.constEnd() ? next : joinedFacts({atWorkText(*other), next});
    }
    case BoardColumn::Counter:
        return responsibleText(record);
    }
    Q_UNREACHABLE();
}

QStringList BoardModel::remarks(BoardColumn column, const FilingRecord &record) const
{
    if (column != BoardColumn::Applicant && column != BoardColumn::Ring)
        return {};
    QStringList remarks;
    // A note can name people: it is not for a screen that strangers see.
    if (!record.note.isEmpty() && !m_isMasked)
        remarks << noteText(record.note);
    if (record.hasGivenWay)
        remarks << gaveWayHint();
    return remarks;
}

QString BoardModel::toolTip(BoardColumn column, const FilingRecord &record) const
{
    QStringList lines{text(column, record)};
    lines << remarks(column, record);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// The first cell speaks for the whole row.
QString BoardModel::spokenText(BoardColumn column, const FilingRecord &record) const
{
    QString spoken = column == BoardColumn::Ring
        ? rowText(record, summaryOf(record, m_cache.list().now()), m_cache.rules(), m_isMasked)
        : text(column, record);
    QStringList all = remarks(column, record);
    if (m_isInCenter && column == BoardColumn::Ring) {
        all << responsibleSpoken(record);
        if (const auto other = m_atWork.constFind(record.id); other != m_atWork.constEnd())
            all << atWorkText(*other);
    }
    for (const QString &remark : std::as_const(all))
        //: a name as it is read aloud, and the note of its filing
        spoken = tr("%1, %2").arg(spoken, remark);
    return spoken;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FilingRecord &record = recordAt(index.row());
    const auto column = BoardColumn(index.column());
    const QDateTime now = m_cache.list().now();
    switch (role) {
    case Qt::DisplayRole:
        return text(column, record);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(column, record));
    case Qt::AccessibleTextRole:
        return spokenText(column, record);
    case NoteRole:
        return !record.note.isEmpty();
    case GaveWayRole:
        return record.hasGivenWay;
    case AtWorkRole:
        return m_atWork.contains(record.id);
    case ToneRole:
        return int(toneOf(summaryOf(record, now)));
    case FractionRole:
        return ringFraction(summaryOf(record, now));
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    // The column of the rings has no title that is seen; its cells say the whole row.
    if (role == Qt::AccessibleTextRole && BoardColumn(section) == BoardColumn::Ring)
        return tr("Filing");
    if (role != Qt::DisplayRole)
        return {};
    const QString title = columnTitle(BoardColumn(section));
    if (orderOf(BoardColumn(section)) != m_cache.list().order())
        return title;
    // Beside the word: the style's own mark is at the far end of the column.
    return QString(title + (m_cache.list().direction() == Qt::AscendingOrder ? u" ▲" : u" ▼"));
}

QString BoardModel::columnTitle(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Ring:
        return QString();
    case BoardColumn::Applicant:
        return tr("Applicant");
    case BoardColumn::Province:
        return tr("Province");
    case BoardColumn::Type:
        return tr("Kind of filing");
    case BoardColumn::Verified:
        return tr("Verified");
    case BoardColumn::TimeLeft:
        return tr("Time left");
    case BoardColumn::NextStep:
        return tr("Next step");
    case BoardColumn::Counter:
        return tr("Counter");
    }
    return {};
}

} // namespace beian
