// SPDX-License-Identifier: MIT
#include "ui/paper/paperjob.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qsavefile.h>
#include <QtGui/qpdfwriter.h>
#include <QtPrintSupport/qprinter.h>

#include "app/settings/plainfile.h"

namespace beian {

using namespace Qt::StringLiterals;

PaperWork handoutWork(const QList<HandoutWords> &handouts, PaperSize paper, const QFont &base)
{
    PaperWork work{handouts.constFirst().title, {}};
    for (const HandoutWords &words : handouts) {
        work.sheets << [words, paper, base](QPainter &painter, const QRectF &sheet) {
            HandoutSheet(words, paper, base).paint(painter, sheet);
        };
    }
    return work;
}

PaperJob::PaperJob(const PaperWork &work, PaperSize paper, QObject *parent)
    : QObject(parent)
    , m_work(work)
    , m_paper(paper)
{
    Q_ASSERT(!work.sheets.isEmpty());
}

PaperJob::~PaperJob()
{
    if (m_painter.isActive())
        m_painter.end();
}

void PaperJob::print(std::unique_ptr<QPrinter> printer)
{
    m_printer = std::move(printer);
    m_printer->setPageSize(pageSizeOf(m_paper));
    m_printer->setPageOrientation(QPageLayout::Portrait);
    // The sheet has margins of its own, wider than those that a printer needs.
    m_printer->setFullPage(true);
    m_printer->setDocName(m_work.title);
    start(*m_printer);
}

void PaperJob::saveAsPdf(const QString &path)
{
    m_file = std::make_unique<QSaveFile>(path);
    if (!isFreeForFile(path) || !m_file->open(QIODevice::WriteOnly)) {
        m_isWhole = false;
        QMetaObject::invokeMethod(this, &PaperJob::end, Qt::QueuedConnection);
        return;
    }
    m_writer = std::make_unique<QPdfWriter>(m_file.get());
    m_writer->setPageSize(pageSizeOf(m_paper));
    m_writer->setPageMargins({});
    m_writer->setTitle(m_work.title);
    m_writer->setCreator(QCoreApplication::applicationName());
    start(*m_writer);
}

void PaperJob::start(QPagedPaintDevice &device)
{
    m_device = &device;
    m_isWhole = m_painter.begin(m_device);
    QMetaObject::invokeMethod(this, &PaperJob::paintNext, Qt::QueuedConnection);
}

void PaperJob::paintNext()
{
    if (m_isWhole && m_next > 0)
        m_isWhole = m_device->newPage();
    if (m_isWhole) {
        const QRectF page(m_device->pageLayout().fullRectPixels(m_painter.device()->logicalDpiX()));
        m_work.sheets.at(m_next)(m_painter, QRectF(QPointF(), page.size()));
    }
    if (m_isWhole && ++m_next < m_work.sheets.size())
        QMetaObject::invokeMethod(this, &PaperJob::paintNext, Qt::QueuedConnection);
    else
        end();
}

void PaperJob::end()
{
    if (m_painter.isActive())
        m_isWhole = m_painter.end() && m_isWhole;
    m_writer.reset();
    QString name;
    if (m_file) {
        name = QDir::toNativeSeparators(m_file->fileName());
        m_isWhole = m_isWhole && m_file->commit();
    } else if (m_printer) {
        name = m_printer->printerName();
        m_isWhole = m_isWhole && m_printer->printerState() != QPrinter::Error;
    }
    if (m_isWhole)
        Q_EMIT finished({});
    else
        Q_EMIT finished(Error{m_file ? ErrorKind::FileUnwritable : ErrorKind::PrinterFailed, name});
}

} // namespace beian
