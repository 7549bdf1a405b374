// SPDX-License-Identifier: MIT
#include "ui/report/reportoutput.h"

#include <memory>

#include <QtCore/qdir.h>
#include <QtCore/qpointer.h>
#include <QtCore/qthreadpool.h>
#include <QtPrintSupport/qprintdialog.h>
#include <QtPrintSupport/qprinter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qfiledialog.h>

#include "app/tables/tableformats.h"
#include "ui/forms/notebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QFileDialog *makeSaveDialog(QWidget *window, const QString &name, const QString &title,
                            const QString &filter, const QString &proposal)
{
    auto *dialog = new QFileDialog(window, title, QDir::homePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(proposal.section(u'.', -1));
    dialog->selectFile(proposal);
    return dialog;
}

} // namespace

ReportOutput::ReportOutput(NoteBox &note, QWidget *window)
    : QObject(window)
    , m_note(note)
    , m_window(window)
{ }

void ReportOutput::chooseExport(const ReportContent &content)
{
    QFileDialog *dialog =
        makeSaveDialog(m_window, u"reportExportDialog"_s, tr("Export the report"),
                       tr("Tables (%1)").arg(writtenPatterns()), content.fileName + ".xlsx"_L1);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, content](const QString &path) { exportTo(path, content.file); });
    dialog->open();
}

void ReportOutput::exportTo(const QString &path, const ReportFile &file)
{
    QThreadPool::globalInstance()->start([output = QPointer(this), file, path] {
        const Result<void> written = writeReport(file, path);
        QMetaObject::invokeMethod(qApp, [output, written, path] {
            if (output)
                output->tell(
                    written, [] { return tr("Exported"); }, QDir::toNativeSeparators(path));
        });
    });
}

void ReportOutput::choosePrinter(const ReportContent &content)
{
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(
        std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setPageSize(pageSizeOf(PaperSize::A4));
    auto *dialog = new QPrintDialog(printer->get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer, paper = content.paper] {
                const QString name = (*printer)->printerName();
                runJob(
                    paper, [&](PaperJob &job) { job.print(std::move(*printer)); },
                    [] { return tr("Printed"); }, name);
            });
    dialog->open();
}

void ReportOutput::choosePdf(const ReportContent &content)
{
    QFileDialog *dialog =
        makeSaveDialog(m_window, u"reportPdfDialog"_s, tr("Save the report as PDF"),
                       tr("PDF (*.pdf)"), content.fileName + ".pdf"_L1);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, paper = content.paper](const QString &path) {
                runJob(
                    paper, [&path](PaperJob &job) { job.saveAsPdf(path); },
                    [] { return tr("Saved"); }, QDir::toNativeSeparators(path));
            });
    dialog->open();
}

void ReportOutput::runJob(const ReportPaper &paper, const std::function<void(PaperJob &job)> &start,
                          const Words &done, const QString &where)
{
    auto *job = new PaperJob(reportWork(paper, QApplication::font()), PaperSize::A4, this);
    connect(job, &PaperJob::finished, this, [this, job, done, where](const Result<void> &outcome) {
        job->deleteLater();
        tell(outcome, done, where);
    });
    start(*job);
}

void ReportOutput::tell(const Result<void> &outcome, const Words &done, const QString &where)
{
    if (outcome)
        m_note.setContent(Tone::Good, Glyph::Check, done, where);
    else
        m_note.setError(outcome.error());
    m_note.show();
    Q_EMIT finished();
}

} // namespace beian
