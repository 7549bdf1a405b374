// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>

#include <QtCore/qobject.h>

#include "app/export/filingtable.h"

namespace beian {

class FilingCache;
class NoticeStack;
class Settings;

// Import and export of tables from the board. Files are read and written in a thread of their own.
// Nothing that was read is kept before the person has seen how it was understood.
class FilingTransfer final : public QObject
{
    Q_OBJECT

public:
    // Questions are shown over `window`.
    FilingTransfer(FilingCache &cache, const Settings &settings, NoticeStack &notices,
                   QWidget *window);
    ~FilingTransfer() override;

    // Ask for the file first.
    void chooseImport();
    void chooseExport();
    // Of these filings alone.
    void chooseExportOf(const QList<QUuid> &ids);
    // An empty table to fill in.
    void chooseTemplate();

    void importFrom(const QString &path);
    // Cells that were copied in a spreadsheet, header and all. Nothing happens without text.
    void importCells(const QString &text);
    // The filings that the board shows at present, in its order.
    void exportTo(const QString &path);
    void writeTemplateTo(const QString &path);

Q_SIGNALS:
    // A file was read and is in a preview.
    void previewed();
    // An import or export has ended, well or badly.
    void finished();

private:
    // What is to be imported: a file, or cells.
    struct Import
    {
        QString path; // blank for cells
        QByteArray cells;
        [[nodiscard]] QString name() const;
    };

    void importNext();
    void run(const std::function<void()> &work);
    void exportRecords(const QList<FilingRecord> &records, const QString &path);
    void showProgress(const QString &name, int percent);
    void endImport();
    void takeResult(const Import &import, const Result<ImportResult> &result);
    void showPreview(const Import &import, const ImportResult &result);
    void takeImported(const Import &import, const ImportResult &result);
    void chooseFaultFile(const Import &import, const ImportResult &result);
    void tellWritten(const Result<void> &written, const QString &title, const QString &path);
    void showFailure(const Error &error);

    FilingCache &m_cache;
    const Settings &m_settings;
    NoticeStack &m_notices;
    QWidget *m_window;
    QList<Import> m_waiting; // one after the other
    bool m_isImporting = false;
    std::atomic<bool> m_isStopped = false;
};

} // namespace beian
