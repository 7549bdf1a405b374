// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qabstractitemmodel.h>

#include "ui/report/reporttable.h"

namespace beian {

// A table of the report for a view, and through it for screen readers.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReportTable &table);
    [[nodiscard]] const ReportTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] Qt::Alignment alignmentOf(int column) const;

    ReportTable m_table;
};

} // namespace beian
