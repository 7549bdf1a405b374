// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtWidgets/qdialog.h>

#include "app/export/handout.h"
#include "ui/paper/handoutpreview.h"
#include "ui/platform/keeping.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace beian {

class PaperJob;
class NoteBox;
class Settings;

// The names of the printers of this machine. Can take a while: called in a thread of its own.
using PrinterFinder = std::function<QStringList()>;

// Hand-outs as they will be printed, on paper of a choice, to a printer or into a PDF.
class HandoutDialog final : public QDialog
{
    Q_OBJECT

public:
    // At least one hand-out.
    HandoutDialog(const QList<Handout> &handouts, const RuleBook &rules, Settings &settings,
                  const PrinterFinder &findPrinters, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makePaperChoice();
    [[nodiscard]] QWidget *makePageButtons();
    void choosePaper(PaperSize paper);
    void showPage(qsizetype index);
    void fitPreview();
    void refreshButtons();
    void takePrinters(const QStringList &printers);
    void choosePrinter();
    void choosePdf();
    [[nodiscard]] PaperJob *startJob();
    void showOutcome(const Result<void> &outcome, const Words &done, const QString &where);

    QList<HandoutWords> m_sheets;
    QString m_fileName; // proposed for the PDF, without a folder
    Settings &m_settings;
    PaperSize m_paper;
    qsizetype m_page = 0;
    enum class Printers {
        Sought,
        None,
        Some,
    };
    Printers m_printers = Printers::Sought;
    bool m_isBusy = false; // with the paper or the PDF
    QScrollArea *m_scroll;
    HandoutPreview *m_preview;
    QLabel *m_pageText;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_zoom;
    QPushButton *m_print;
    QPushButton *m_save;
    QLabel *m_why; // a button is off
    NoteBox *m_note;
};

} // namespace beian
