// SPDX-License-Identifier: MIT
#include "ui/paper/handoutdialog.h"

#include <QtCore/qdir.h>
#include <QtCore/qpointer.h>
#include <QtCore/qthreadpool.h>
#include <QtGui/qevent.h>
#include <QtPrintSupport/qprintdialog.h>
#include <QtPrintSupport/qprinter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

#include "app/settings/settings.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/forms/offreason.h"
#include "ui/forms/scrollarea.h"
#include "ui/forms/windowsize.h"
#include "ui/paper/handoutfile.h"
#include "ui/paper/paperjob.h"
#include "ui/platform/assistive.h"

namespace beian {

using namespace Qt::StringLiterals;

HandoutDialog::HandoutDialog(const QList<Handout> &handouts, const RuleBook &rules,
                             Settings &settings, const PrinterFinder &findPrinters, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_paper(paperSizeNamed(settings.text(Setting::CounterPaper)))
    , m_scroll(new QScrollArea)
    , m_preview(new HandoutPreview)
    , m_pageText(makeLabel({}))
    , m_previous(makeButton(u"previousHandout"_s, [] { return tr("P&revious"); }))
    , m_next(makeButton(u"nextHandout"_s, [] { return tr("&Next"); }))
    , m_zoom(makeButton(u"zoomHandout"_s, [] { return tr("&Larger"); }))
    , m_print(makeButton(
          u"printSheets"_s, [] { return tr("&Print…"); }, ButtonKind::Primary))
    , m_save(makeButton(u"savePdf"_s, [] { return tr("Save as P&DF…"); }))
    , m_why(makeLabel({}, TextKind::Hint))
    , m_note(new NoteBox(u"handoutNote"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"handoutDialog"_s);
    keepTexts(this, [this, handouts, &rules] {
        setWindowTitle(tr("Hand-out"));
        m_fileName = proposedPdfName(handouts);
        m_sheets.clear();
        for (const Handout &handout : handouts)
            m_sheets << handoutWords(handout, rules);
        showPage(m_page);
    });
    buildLayout();
    resizeWithin(*this, {gap(230), gap(172)});
    keepTexts(m_why, [this] { refreshButtons(); });
    m_note->hide();
    QThreadPool::globalInstance()->start([dialog = QPointer(this), findPrinters] {
        const QStringList printers = findPrinters();
        QMetaObject::invokeMethod(qApp, [dialog, printers] {
            if (dialog)
                dialog->takePrinters(printers);
        });
    });
}

void HandoutDialog::buildLayout()
{
    nameControl(m_scroll, u"handoutScroll"_s,
                [] { return HandoutPreview::tr("The sheet as it will be printed"); });
    m_scroll->setWidget(m_preview);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(5));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeSide());
}

QWidget *HandoutDialog::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(gap(68));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(gap(3));
    column->addWidget(new UprightScroll(u"handoutSide"_s, makeChoices()), 1);
    m_why->setObjectName(u"handoutWhy"_s);
    column->addWidget(m_why);
    column->addWidget(m_print);
    column->addWidget(m_save);
    auto *close = makeButton(u"closeHandout"_s, [] { return tr("&Close"); });
    column->addWidget(close);
    for (QPushButton *button : {m_previous, m_next, m_zoom, m_save, close})
        button->setAutoDefault(false);
    m_print->setDefault(true);
    connect(m_zoom, &QPushButton::toggled, this, &HandoutDialog::fitPreview);
    connect(m_print, &QPushButton::clicked, this, &HandoutDialog::choosePrinter);
    connect(m_save, &QPushButton::clicked, this, &HandoutDialog::choosePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return side;
}

QWidget *HandoutDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    column->setSpacing(gap(3));
    column->addWidget(makeLabel([] { return tr("Hand-out for the applicant"); }, TextKind::Heading));
    column->addWidget(makeLabel(
        [] {
            return tr("One sheet a filing. No code, no document number and no full "
                      "mobile number is on it.");
        },
        TextKind::Subtitle));
    column->addWidget(makePaperChoice());
    column->addWidget(makePageButtons());
    m_zoom->setCheckable(true);
    column->addWidget(m_zoom);
    column->addStretch(1);
    column->addWidget(m_note);
    return choices;
}

QWidget *HandoutDialog::makePaperChoice()
{
    auto *holder = new QWidget;
    keepTexts(holder, [holder] { makeGroup(*holder, tr("Paper")); });
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins({});
    rows->setSpacing(gap(1));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(3));
    rows->addLayout(row);
    QLabel *why = makeLabel({}, TextKind::Hint);
    rows->addWidget(why);
    row->addWidget(makeLabel([] { return tr("Paper"); }, TextKind::Field));
    auto *group = new QButtonGroup(holder);
    const std::pair<PaperSize, Words> papers[] = {{PaperSize::A4, [] { return tr("A&4"); }},
                                                  {PaperSize::A5, [] { return tr("A&5"); }}};
    for (const auto &[size, words] : papers) {
        auto *button = makeButton(u"paper"_s + withoutMnemonic(words()), words, ButtonKind::Tile);
        keepTexts(button, [button] {
            button->setAccessibleName(tr("Paper %1").arg(withoutMnemonic(button->text())));
        });
        button->setAutoDefault(false);
        keepTexts(why, [this, button, why] {
            const bool isLocked = m_settings.isLocked(Setting::CounterPaper);
            setOffBeside(*button, isLocked ? tr("Set by the administrator") : QString(), *why);
        });
        button->setChecked(size == m_paper);
        button->setAutoExclusive(true);
        group->addButton(button);
        row->addWidget(button, 1);
        connect(button, &QPushButton::toggled, this, [this, paper = size](bool isChosen) {
            if (isChosen)
                choosePaper(paper);
        });
    }
    return holder;
}

QWidget *HandoutDialog::makePageButtons()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->setSpacing(gap(2));
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_pageText, 1);
    m_pageText->setObjectName(u"handoutPage"_s);
    m_pageText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    holder->setVisible(m_sheets.size() > 1);
    connect(m_previous, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    return holder;
}

// Remembered for the next sheet; a file of settings that cannot be written is said by their page.
void HandoutDialog::choosePaper(PaperSize paper)
{
    m_paper = paper;
    (void)m_settings.setValue(Setting::CounterPaper, paperSizeName(paper));
    showPage(m_page);
    fitPreview();
}

void HandoutDialog::showPage(qsizetype index)
{
    m_page = index;
    m_preview->showSheet(m_sheets.at(index), m_paper);
    //: which sheet of how many
    m_pageText->setText(tr("%1 of %2").arg(index + 1).arg(m_sheets.size()));
    setOff(*m_previous, index > 0 ? QString() : m_pageText->text(), *m_pageText);
    setOff(*m_next, index < m_sheets.size() - 1 ? QString() : m_pageText->text(), *m_pageText);
}

// The whole sheet, or as wide as there is room, to be read like the paper itself.
void HandoutDialog::fitPreview()
{
    const QSize room = m_scroll->maximumViewportSize();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_preview->setSheetWidth(m_zoom->isChecked() ? room.width() - bar
                                                 : m_preview->widthWithin(room));
}

void HandoutDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitPreview();
}

bool HandoutDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitPreview();
    return QDialog::eventFilter(watched, event);
}

void HandoutDialog::takePrinters(const QStringList &printers)
{
    m_printers = printers.isEmpty() ? Printers::None : Printers::Some;
    if (printers.isEmpty())
        m_save->setDefault(true);
    refreshButtons();
}

// What can be done now, and above it why something cannot.
void HandoutDialog::refreshButtons()
{
    QString why;
    if (m_isBusy)
        why = tr("The sheets are being made…");
    setOffBeside(*m_save, why, *m_why);
    if (!m_isBusy && m_printers == Printers::Sought)
        why = tr("Looking for printers…");
    else if (!m_isBusy && m_printers == Printers::None)
        why = tr("No printer is installed here. Save a PDF and print it on another machine.");
    setOffBeside(*m_print, why, *m_why);
}

void HandoutDialog::choosePrinter()
{
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(
        std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setPageSize(pageSizeOf(m_paper));
    auto *dialog = new QPrintDialog(printer->get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        const QString name = (*printer)->printerName();
        PaperJob *job = startJob();
        connect(job, &PaperJob::finished, this, [this, name](const Result<void> &outcome) {
            showOutcome(
                outcome, [] { return tr("Printed"); }, name);
        });
        job->print(std::move(*printer));
    });
    dialog->open();
}

void HandoutDialog::choosePdf()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the hand-out as PDF"), QDir::homePath(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"pdfDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        PaperJob *job = startJob();
        connect(job, &PaperJob::finished, this, [this, path](const Result<void> &outcome) {
            showOutcome(
                outcome, [] { return tr("Saved"); }, QDir::toNativeSeparators(path));
        });
        job->saveAsPdf(path);
    });
    dialog->open();
}

PaperJob *HandoutDialog::startJob()
{
    m_isBusy = true;
    refreshButtons();
    return new PaperJob(handoutWork(m_sheets, m_paper, QApplication::font()), m_paper, this);
}

void HandoutDialog::showOutcome(const Result<void> &outcome, const Words &done,
                                const QString &where)
{
    sender()->deleteLater();
    m_isBusy = false;
    refreshButtons();
    if (outcome)
        m_note->setContent(Tone::Good, Glyph::Check, done, where);
    else
        m_note->setError(outcome.error());
    m_note->show();
}

} // namespace beian
