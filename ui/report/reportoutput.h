// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "ui/platform/keeping.h"
#include "ui/report/reportfile.h"
#include "ui/report/reportsheets.h"

class QWidget;

namespace beian {

class NoteBox;

// A report as it leaves the program.
struct ReportContent
{
    QString fileName; // proposed, without folder and ending
    ReportFile file;
    ReportPaper paper;
};

// Export, print and PDF of a report. Nothing waits for a disk; a note says what became of it.
class ReportOutput final : public QObject
{
    Q_OBJECT

public:
    // Dialogs open over `window`, which owns it and the note.
    ReportOutput(NoteBox &note, QWidget *window);

    // Ask where to first.
    void chooseExport(const ReportContent &content);
    void choosePrinter(const ReportContent &content);
    void choosePdf(const ReportContent &content);

Q_SIGNALS:
    // One of them has ended, well or badly.
    void finished();

private:
    void exportTo(const QString &path, const ReportFile &file);
    // The job is told to start by `start`.
    void runJob(const ReportPaper &paper, const std::function<void(PaperJob &job)> &start,
                const Words &done, const QString &where);
    void tell(const Result<void> &outcome, const Words &done, const QString &where);

    NoteBox &m_note;
    QWidget *m_window;
};

} // namespace beian
