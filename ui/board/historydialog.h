// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

#include "app/record/filingrecord.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace beian {

class FilingCache;
class DatabaseThread;

// What happened to one filing, each event with its time.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    // Deletes itself when it is closed.
    HistoryDialog(FilingCache &cache, DatabaseThread &database, const QUuid &id,
                  QWidget *parent = nullptr);

private:
    void buildLayout(const FilingRecord &record);
    void noteLooked(FilingRecord record);
    void showHistory(const QUuid &id, const QList<FilingEvent> &history);
    void fill(QTreeWidgetItem &item, const FilingEvent &event) const;

    FilingCache &m_cache;
    DatabaseThread &m_database;
    QUuid m_id;
    QTreeWidget *m_events;
    QList<FilingEvent> m_shown; // one in a row
    ServiceKind m_service = ServiceKind::Website; // of the filing, when they were shown
};

} // namespace beian
