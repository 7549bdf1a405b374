// SPDX-License-Identifier: MIT
#include "ui/report/reportmodel.h"

#include "ui/texts/plaintext.h"

namespace beian {

void ReportModel::show(const ReportTable &table)
{
    if (m_table == table)
        return;
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.heads.size());
}

// Names and sentences from the left, figures from the right, so that digits are below each other.
Qt::Alignment ReportModel::alignmentOf(int column) const
{
    const bool isText = column == 0 || (m_table.isProse && column == m_table.heads.size() - 1);
    return Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight);
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_table.rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    // A screen reader says of a cell what its column is called.
    case Qt::AccessibleDescriptionRole:
        return m_table.heads.at(index.column());
    case Qt::ToolTipRole:
        return m_table.isProse ? plainToolTip(text) : QVariant();
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.heads.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table.heads.at(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(section));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return m_table.meanings.value(section);
    default:
        return {};
    }
}

} // namespace beian
