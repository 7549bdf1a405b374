// SPDX-License-Identifier: MIT
#include "ui/report/reportwindow.h"

#include <algorithm>

#include <QtCore/qcoreevent.h>
#include <QtCore/qitemselectionmodel.h>
#include <QtGui/qevent.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qtableview.h>

#include "app/store/databasethread.h"
#include "app/time/beijingtime.h"
#include "app/time/ticker.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/forms/offreason.h"
#include "ui/forms/windowsize.h"
#include "ui/platform/assistive.h"
#include "ui/platform/tickwhileshown.h"
#include "ui/report/reportcards.h"
#include "ui/report/reportchart.h"
#include "ui/report/reportmodel.h"
#include "ui/report/reporttexts.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

enum class Part {
    Steps,
    Causes,
    Types,
    Provinces,
};

// A square in the colour of a part of the bars, with its words.
QWidget *legendEntry(Tone tone, const Words &text)
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins({});
    row->setSpacing(gap(1));
    QLabel *square = makeLabel(u"■"_s, TextKind::Hint);
    square->setWordWrap(false);
    keepTexts(square, [square, text] { square->setAccessibleName(text()); });
    setTone(square, tone);
    QLabel *words = makeLabel(text, TextKind::Hint);
    words->setWordWrap(false);
    row->addWidget(square);
    row->addWidget(words);
    return entry;
}

} // namespace

ReportWindow::ReportWindow(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_choice(new ReportChoice(parts.rules, beijingDate(parts.clock.now())))
    , m_title(makeLabel({}, TextKind::Title))
    , m_later(makeArrow(
          u"reportLater"_s, u"›"_s, [] { return tr("Later"); }, 1))
    , m_laterWhy(makeLabel({}, TextKind::Hint))
    , m_cards(new ReportCards)
    , m_chart(new ReportChart)
    , m_legend(new QWidget)
    , m_empty(makeLabel(
          [] {
              return tr("Nothing began and nothing ended in this time. For each day, a bar will "
                        "stand here: what was verified in time, and on top of it what was "
                        "returned.");
          },
          TextKind::Subtitle))
    , m_tabs(new QTabBar)
    , m_table(new QTableView)
    , m_model(new ReportModel(this))
    , m_note(new NoteBox(u"reportNote"_s))
    , m_output(new ReportOutput(*m_note, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"reportWindow"_s);
    keepTexts(this, [this] { setWindowTitle(tr("Outcomes")); });
    buildLayout();
    resizeWithin(*this, {gap(260), gap(196)});
    m_note->hide();
    connect(m_choice, &ReportChoice::changed, this, &ReportWindow::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportWindow::showTable);
    new TickWhileShown(this, parts.ticker);
    connect(&parts.ticker, &Ticker::ticked, this, &ReportWindow::refreshWhenDue);
    DatabaseThread *database = &parts.database;
    connect(database, &DatabaseThread::outcomesLoaded, this, &ReportWindow::take);
    connect(database, &DatabaseThread::saved, this, [database] { database->requestOutcomes(); });
    connect(database, &DatabaseThread::foundNew, this, [database] { database->requestOutcomes(); });
    keepTexts(this, [this] { refreshTexts(); });
    database->requestOutcomes();
    m_table->setFocus();
}

void ReportWindow::buildLayout()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(gap(5), 0, gap(5), gap(4));
    column->setSpacing(gap(3));
    column->addWidget(m_choice);
    column->addWidget(m_note);
    column->addWidget(m_cards);
    column->addWidget(makeChartCard(), 2);
    column->addWidget(makeTable(), 3);
    column->addWidget(makeLabel(
        [] {
            return tr("Counts only: no names and no numbers, nor filings in which nobody has to "
                      "verify. They stay when filings are removed.");
        },
        TextKind::Hint));
    // Where the screen is small or the type large, all but the buttons scrolls.
    auto *scroll = m_scroll = new QScrollArea;
    nameControl(scroll, u"reportScroll"_s, [] { return tr("Content of the page"); });
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(3));
    layout->addWidget(makeHead());
    layout->addWidget(scroll, 1);
}

QWidget *ReportWindow::makeHead()
{
    m_title->setObjectName(u"reportTitle"_s);
    m_title->setWordWrap(false);
    auto *save = makeButton(u"reportExport"_s, [] { return tr("&Export…"); });
    auto *print = makeButton(u"reportPrint"_s, [] { return tr("&Print…"); });
    auto *pdf = makeButton(u"reportPdf"_s, [] { return tr("Save as P&DF…"); });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(gap(5), gap(4), gap(5), 0);
    row->setSpacing(gap(2));
    row->addWidget(makeArrow(
        u"reportEarlier"_s, u"‹"_s, [] { return tr("Earlier"); }, -1));
    row->addWidget(m_title);
    row->addWidget(m_later);
    row->addWidget(m_laterWhy, 2);
    row->addStretch(1);
    for (QPushButton *button : {save, print, pdf}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(save, &QPushButton::clicked, this, [this] { m_output->chooseExport(content()); });
    connect(print, &QPushButton::clicked, this, [this] { m_output->choosePrinter(content()); });
    connect(pdf, &QPushButton::clicked, this, [this] { m_output->choosePdf(content()); });
    return head;
}

QPushButton *ReportWindow::makeArrow(const QString &name, const QString &text,
                                     const Words &accessibleName, int steps)
{
    QPushButton *arrow = makeButton(name, text);
    arrow->setAutoDefault(false);
    const QKeySequence key(Qt::ALT | (steps < 0 ? Qt::Key_Left : Qt::Key_Right));
    keepTexts(arrow, [arrow, accessibleName, key] {
        arrow->setAccessibleName(accessibleName());
        //: an act and its key
        arrow->setToolTip(
            tr("%1 (%2)").arg(accessibleName(), key.toString(QKeySequence::NativeText)));
    });
    connect(arrow, &QPushButton::clicked, this, [this, steps] { m_choice->goBeside(steps); });
    connect(new QShortcut(key, this), &QShortcut::activated, arrow, &QPushButton::click);
    return arrow;
}

QWidget *ReportWindow::makeChartCard()
{
    QFrame *card = makeCard(u"reportChartCard"_s);
    keepTexts(card, [card] { setAssistiveName(*card, ReportChart::tr("Bars of the table below")); });
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins({});
    legend->setSpacing(gap(4));
    legend->addWidget(legendEntry(Tone::Good, [] { return tr("Verified in time"); }));
    legend->addWidget(legendEntry(Tone::Warn, [] { return tr("Verified late"); }));
    legend->addWidget(legendEntry(Tone::Bad, [] { return tr("Returned"); }));
    legend->addStretch(1);
    m_empty->setObjectName(u"reportEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(gap(4), gap(3), gap(4), gap(2));
    column->setSpacing(gap(1));
    column->addWidget(m_legend);
    column->addWidget(m_chart, 1);
    column->addWidget(m_empty, 1);
    return card;
}

QWidget *ReportWindow::makeTable()
{
    nameControl(m_tabs, u"reportTabs"_s, [] { return tr("Parts of the report"); });
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i <= int(Part::Provinces); ++i)
        m_tabs->addTab({});
    nameControl(m_table, u"reportTable"_s, [] { return tr("Report"); });
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    keepLook(m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(gap(8));
        fitColumns();
        fitHeight();
    });
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportWindow::showCurrent);
    QFrame *card = makeCard(u"reportTableCard"_s);
    keepTexts(card, [card] { setAssistiveName(*card, tr("Report")); });
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_table, 1);
    return card;
}

void ReportWindow::take(const QList<Outcome> &outcomes)
{
    m_outcomes = outcomes;
    refresh();
}

// Another language changes the words of the table, not where somebody is in it.
void ReportWindow::refreshTexts()
{
    const QModelIndex current = m_table->currentIndex();
    const int scrolled = m_table->verticalScrollBar()->value();
    refresh();
    if (current.isValid())
        m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
    m_table->verticalScrollBar()->setValue(scrolled);
}

void ReportWindow::refresh()
{
    const QDateTime now = m_parts.clock.now();
    const QList<Outcome> counted = settled(m_outcomes, now);
    m_nextDue = {};
    for (const Outcome &outcome : counted) {
        if (outcome.state == OutcomeState::Open && outcome.due.isValid()
            && (!m_nextDue.isValid() || outcome.due < m_nextDue))
            m_nextDue = outcome.due;
    }
    m_choice->offer(counted);
    const ReportQuery query = m_choice->query();
    m_report = makeReport(counted, query);
    m_title->setText(spanTitle(query.span, m_choice->length()));
    const bool isUpToNow = query.span.last >= beijingDate(now);
    setOffBeside(*m_later, isUpToNow ? tr("Nothing later yet") : QString(), *m_laterWhy);
    m_cards->show(m_report.total);
    m_chart->show(m_report.steps, query.step);
    const bool isEmpty = m_report.total.isEmpty();
    m_empty->setVisible(isEmpty);
    m_chart->setVisible(!isEmpty);
    m_legend->setVisible(!isEmpty);
    showTable();
}

// As wide as they have to be, and what is left to all of them alike, or to sentences.
void ReportWindow::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int last = header->count() - 1;
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(m_model->table().isProse);
    if (m_model->table().isProse || last < 0)
        return;
    QList<int> widths;
    int rest = m_table->viewport()->width();
    for (int column = 0; column <= last; ++column) {
        widths << header->sectionSize(column) + gap(1);
        rest -= widths.constLast();
    }
    header->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 0; column <= last; ++column)
        header->resizeSection(column, widths.at(column) + std::max(0, rest) / (last + 1));
}

bool ReportWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport()) {
        fitColumns();
        m_table->scrollTo(m_table->currentIndex());
    }
    return QDialog::eventFilter(watched, event);
}

void ReportWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitHeight();
}

void ReportWindow::fitHeight()
{
    constexpr int lowSteps = 150; // of the window
    constexpr int leastSteps = 26;
    const bool isLow = height() < gap(lowSteps);
    m_table->setVerticalScrollBarPolicy(isLow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_table->setMinimumHeight(isLow ? m_table->horizontalHeader()->sizeHint().height()
                                      + m_table->verticalHeader()->length() + gap(2)
                                      + m_table->horizontalScrollBar()->sizeHint().height()
                                    : gap(leastSteps));
}

// The last day on which anything began or ended: a month ends with those that are to come.
int ReportWindow::firstShown() const
{
    if (m_tabs->currentIndex() != int(Part::Steps))
        return 0;
    for (qsizetype step = m_report.steps.size() - 1; step > 0; --step) {
        if (!m_report.steps.at(step).figures.isEmpty())
            return int(step);
    }
    return 0;
}

// In the table and, where that does not scroll, in the window, but only for whoever works in it.
void ReportWindow::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_table->scrollTo(current);
    const bool isWhole = m_table->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
    if (!m_isFollowing || !m_table->hasFocus() || !isWhole)
        return;
    const QRect row = m_table->visualRect(current);
    const QPoint place = m_table->viewport()->mapTo(m_scroll->widget(), row.center());
    m_scroll->ensureVisible(0, place.y(), 0, row.height());
}

// Time alone returns a filing.
void ReportWindow::refreshWhenDue(const QDateTime &now)
{
    if (m_nextDue.isValid() && m_nextDue <= now)
        refresh();
}

void ReportWindow::showTable()
{
    const ReportTable tables[] = {stepTable(m_report, m_choice->step()), causeTable(m_report.total),
                                  typeTable(m_report, m_parts.rules),
                                  provinceTable(m_report, m_parts.rules)};
    for (int i = 0; i < int(std::size(tables)); ++i)
        m_tabs->setTabText(i, tables[i].title);
    const ReportTable &shown = tables[m_tabs->currentIndex()];
    m_model->show(shown);
    m_table->setAccessibleName(shown.title);
    fitColumns();
    m_table->verticalHeader()->setSectionResizeMode(shown.isProse ? QHeaderView::ResizeToContents
                                                                  : QHeaderView::Fixed);
    fitHeight();
    // The window itself opens at its figures.
    m_isFollowing = false;
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(firstShown(), 0));
    m_table->scrollTo(m_table->currentIndex());
    m_isFollowing = true;
}

ReportContent ReportWindow::content() const
{
    const ReportQuery query = m_choice->query();
    QStringList subject;
    if (!m_parts.counterName.isEmpty())
        subject << m_parts.counterName;
    if (query.type)
        subject << typeName(*query.type, m_parts.rules);
    if (!query.provinceCode.isEmpty())
        subject << provinceName(query.provinceCode, m_parts.rules);
    ReportPaper paper{tr("%1, %2").arg(windowTitle(), m_title->text()),
                      joinedFacts(subject),
                      tr("Printed %1 (Beijing). Counts only: no names and no numbers.")
                          .arg(beijingText(m_parts.clock.now())),
                      {},
                      {causeTable(m_report.total), typeTable(m_report, m_parts.rules),
                       provinceTable(m_report, m_parts.rules),
                       stepTable(m_report, m_choice->step())}};
    for (const ReportFigure &figure : figuresOf(m_report.total))
        paper.figures << std::pair(figure.title, figure.figure);
    return {windowTitle() + u' ' + m_title->text(),
            reportFile(m_title->text(), m_report, m_choice->step(), m_parts.rules), paper};
}

} // namespace beian
