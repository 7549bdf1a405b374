// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <optional>
#include <utility>

#include <QtCore/qobject.h>

#include "app/export/filingtable.h"
#include "ui/board/noticestack.h"

namespace beian {

class FilingCache;
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

    // Ask first: for the columns of an export, and for the file.
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
    void exportTo(const QString &path, ExportColumns columns);
    void writeTemplateTo(const QString &path);

Q_SIGNALS:
    // A file was read and is in a preview.
    void previewed();
    // An import or export has ended, well or badly.
    void finished();
    // The person wants the last step of the board taken back, which is an import.
    void undoRequested();

private:
    // What is to be imported: a file, or cells.
    struct Import
    {
        QString path; // blank for cells
        QByteArray cells;
        [[nodiscard]] QString name() const;
        [[nodiscard]] Words words() const;
    };

    void importNext();
    void run(const std::function<void()> &work);
    // Which columns, then which file.
    void askForTable(qsizetype filings,
                     const std::function<void(const QString &path, ExportColumns columns)> &write);
    void exportRecords(const QList<FilingRecord> &records, const QString &path,
                       ExportColumns columns);
    void showProgress(const Words &name, int percent);
    void endImport();
    void takeResult(const Import &import, const Result<ImportResult> &result);
    void showPreview(const Import &import, const ImportResult &result);
    void takeImported(const Import &import, const ImportResult &result);
    [[nodiscard]] static QString importedText(const QString &name, const ImportResult &result);
    void tellImported(bool canBeTakenBack, NoticeStack::Place place);
    void followUndo();
    void say(Tone tone, Glyph glyph, const Words &title, const Words &text,
             const QList<NoticeStack::Action> &actions = {});
    void chooseFaultFile(const Import &import, const ImportResult &result);
    void tellWritten(const Result<void> &written, const Words &title, const QString &path);
    void showFailure(const Error &error);

    FilingCache &m_cache;
    const Settings &m_settings;
    NoticeStack &m_notices;
    QWidget *m_window;
    QList<Import> m_waiting; // one after the other
    // What the notice tells of; none: it tells of something else.
    std::optional<std::pair<Import, ImportResult>> m_told;
    ExportColumns m_columns = ExportColumns::People; // chosen last
    bool m_isImporting = false;
    std::atomic<bool> m_isStopped = false;
};

} // namespace beian
