// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtGui/qpainter.h>

#include "app/support/result.h"
#include "ui/paper/handoutsheet.h"

class QPagedPaintDevice;
class QPdfWriter;
class QPrinter;
class QSaveFile;

namespace beian {

// What is to be put on paper, sheet by sheet, each drawn into the whole of its page.
struct PaperWork
{
    QString title; // for the printer's queue and the PDF
    QList<std::function<void(QPainter &painter, const QRectF &sheet)>> sheets;
};

// One sheet for each hand-out. At least one.
[[nodiscard]] PaperWork handoutWork(const QList<HandoutWords> &handouts, PaperSize paper,
                                    const QFont &base);

// One job for a printer or a file. One sheet a turn of the event loop: the window stays alive,
// however many they are. A job that is deleted before its end leaves no file behind.
class PaperJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperJob)

public:
    // At least one sheet; all of the size `paper`.
    PaperJob(const PaperWork &work, PaperSize paper, QObject *parent = nullptr);
    ~PaperJob() override;

    // One of both, once.
    void print(std::unique_ptr<QPrinter> printer);
    // FileUnwritable reaches finished() too.
    void saveAsPdf(const QString &path);

Q_SIGNALS:
    // With what went wrong, if something did. Never within print() or saveAsPdf().
    void finished(const beian::Result<void> &outcome);

private:
    void start(QPagedPaintDevice &device);
    void paintNext();
    void end();

    const PaperWork m_work;
    const PaperSize m_paper;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    QPagedPaintDevice *m_device = nullptr;
    QPainter m_painter; // goes before its device
    qsizetype m_next = 0;
    bool m_isWhole = true;
};

} // namespace beian
