// SPDX-License-Identifier: MIT
#pragma once

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

// Several hand-outs in one job, one sheet each. One sheet a turn of the event loop: the window
// stays alive, however many they are. A job that is deleted before its end leaves no file behind.
class HandoutJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandoutJob)

public:
    // At least one sheet; all of the size `paper`.
    HandoutJob(const QList<HandoutWords> &sheets, PaperSize paper, const QFont &base,
               QObject *parent = nullptr);
    ~HandoutJob() override;

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

    const QList<HandoutWords> m_sheets;
    const PaperSize m_paper;
    const QFont m_base;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    QPagedPaintDevice *m_device = nullptr;
    QPainter m_painter; // goes before its device
    qsizetype m_next = 0;
    bool m_isWhole = true;
};

} // namespace beian
