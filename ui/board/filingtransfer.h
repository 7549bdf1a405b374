// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/export/filingcsv.h"

namespace beian {

class FilingCache;
class NoticeStack;
class Settings;

// Import and export of CSV files from the board. Files are read and written in a thread of their
// own; a notice tells the result.
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

    void importFrom(const QString &path);
    // The filings that the board shows at present, in its order.
    void exportTo(const QString &path);

Q_SIGNALS:
    // An import or export has ended, well or badly.
    void finished();

private:
    void importNext();
    void run(const std::function<void()> &work);
    void takeImported(const QString &path, const ImportResult &result);
    void showFaults(const QList<RowFault> &faults);
    void showFailure(const Error &error);

    FilingCache &m_cache;
    const Settings &m_settings;
    NoticeStack &m_notices;
    QWidget *m_window;
    QStringList m_waiting; // files to import, one after the other
    bool m_isImporting = false;
};

} // namespace beian
