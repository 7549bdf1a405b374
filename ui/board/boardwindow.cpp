// SPDX-License-Identifier: MIT
#include "ui/board/boardwindow.h"

#include <algorithm>
#include <utility>

#include <QtCore/qmimedata.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "app/center/centerstate.h"
#include "app/settings/settings.h"
#include "app/store/filingcache.h"
#include "app/store/databasethread.h"
#include "app/store/filingundo.h"
#include "app/support/repeatable.h"
#include "app/time/beijingtime.h"
#include "app/time/ticker.h"
#include "ui/board/actionbuttons.h"
#include "ui/board/boardbar.h"
#include "ui/board/boardfilters.h"
#include "ui/board/boardmenubar.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/platform/assistive.h"
#include "ui/texts/filingnames.h"
#include "ui/board/boardwishes.h"
#include "ui/board/centerline.h"
#include "ui/board/figurecard.h"
#include "ui/board/filingactions.h"
#include "ui/board/filingtransfer.h"
#include "ui/board/filterline.h"
#include "ui/board/handoutaction.h"
#include "ui/board/noticestack.h"
#include "ui/board/settingsnotices.h"
#include "ui/board/storenotices.h"
#include "ui/forms/controls.h"
#include "ui/forms/scrollarea.h"
#include "ui/platform/tickwhileshown.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr int lowSteps = 120; // a window that is less high shows more rows and less around them
constexpr int leastFooter = 75; // steps beside the buttons, for two lines of text
}

BoardWindow::BoardWindow(FilingCache &cache, DatabaseThread &database, const Settings &settings,
                         SecretClipboard &clipboard, Ticker &ticker, BoardWishes &wishes,
                         QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_database(database)
    , m_settings(settings)
    , m_wishes(wishes)
    , m_filters(new BoardFilters(cache, this))
    , m_clockWatch(cache.clock())
    , m_notices(new NoticeStack)
    , m_table(new BoardTable(cache, wishes))
    , m_actions(new FilingActions(cache, database, settings, *m_table, *m_notices, clipboard,
                                  wishes, this))
    , m_transfer(new FilingTransfer(cache, settings, *m_notices, this))
    , m_handouts(new HandoutAction(cache, *m_table, this))
    , m_bar(new BoardBar(wishes, *m_handouts))
    , m_centerLine(new CenterLine(cache.clock()))
    , m_empty(makeLabel({}, TextKind::Subtitle))
    , m_footer(makeLabel({}, TextKind::Hint))
{
    setObjectName(u"boardWindow"_s);
    setAssistivePart(*this, AssistivePart::Window);
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::CounterName)
            refreshTitle();
    });
    setAcceptDrops(true);
    buildLayout();
    resize(gap(260), gap(180));
    new TickWhileShown(this, ticker);
    connect(&ticker, &Ticker::ticked, this, &BoardWindow::tick);
    connect(m_table, &BoardTable::typed, this, [this](const QString &text) {
        m_bar->search()->setFocus();
        m_bar->search()->insert(text);
    });
    connect(m_bar->search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_cache.setSearch(text);
        m_table->showSelected();
    });
    connect(m_table, &BoardTable::selectedFilingsChanged, this, &BoardWindow::refreshFooter);
    connect(m_table, &BoardTable::selectedFilingsChanged, m_notices, &NoticeStack::fitPassing);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_notices,
            &NoticeStack::fitPassing);
    connect(&cache, &FilingCache::rowsChanged, m_notices, &NoticeStack::fitPassing,
            Qt::QueuedConnection);
    // Names can be masked at any moment.
    connect(&m_table->board(), &QAbstractItemModel::dataChanged, this, &BoardWindow::refreshFooter);
    for (const auto change : {&FilingCache::rowsChanged, &FilingCache::loaded})
        connect(&cache, change, this, &BoardWindow::refreshFigures);
    connectStore();
    connectBar();
    showAdministratorFaults(settings, *m_notices, [&wishes] { wishes.showSettings({}); });
    connectUndo();
    keepTexts(this, [this] {
        refreshTitle();
        refreshFigures();
    });
    keepLook(this, [this] { refreshFooter(); });
}

void BoardWindow::connectUndo()
{
    m_bar->search()->installEventFilter(this);
    connect(m_bar->search(), &QLineEdit::textChanged, this, [this] { m_isSearchLatest = true; });
    FilingUndo &undo = m_cache.undo();
    const auto settle = [this] {
        m_isSearchLatest = false;
        refreshEmptiness();
    };
    connect(&undo, &FilingUndo::added, this, [this, settle] {
        settle();
        // What somebody has changed moves away in front of their eyes: they follow it.
        m_table->follow(*m_cache.undo().next());
    });
    connect(&undo, &FilingUndo::takenBack, this, settle);
    connect(&undo, &FilingUndo::doneAgain, this, settle);
}

// Keys that mean the board though the search field has the focus: Ctrl+Z where nothing was typed
// since the last step on the board, or all of it is taken back, the same for doing it again, and
// Ctrl+V of cells, which are nothing to search for.
bool BoardWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isOfSearch = m_isSearchLatest && m_bar->search()->isUndoAvailable();
    const bool isUndo = key->matches(QKeySequence::Undo) && !isOfSearch && m_cache.undo().next();
    const bool isTypedAgain = m_isSearchLatest && m_bar->search()->isRedoAvailable();
    const bool isRedo =
        key->matches(QKeySequence::Redo) && !isTypedAgain && m_cache.undo().nextAgain();
    const bool isCells =
        key->matches(QKeySequence::Paste) && QGuiApplication::clipboard()->text().contains(u'\t');
    if (!isUndo && !isRedo && !isCells)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void BoardWindow::connectBar()
{
    connect(m_bar, &BoardBar::importRequested, m_transfer, &FilingTransfer::chooseImport);
    connect(m_bar, &BoardBar::exportRequested, m_transfer, &FilingTransfer::chooseExport);
    connect(m_transfer, &FilingTransfer::undoRequested, m_actions->named(u"undo"_s),
            &QAction::trigger);
    connect(m_bar, &BoardBar::templateRequested, m_transfer, &FilingTransfer::chooseTemplate);
}

void BoardWindow::buildLayout()
{
    m_empty->setObjectName(u"boardEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_footer->setObjectName(u"boardFooter"_s);
    QFrame *card = makeCard(u"boardCard"_s);
    keepTexts(card, [card] { setAssistiveName(*card, BoardTable::tr("Filings")); });
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    rows->addWidget(m_table, 1);
    rows->addWidget(m_empty, 1);
    // Rows stay in view, and the rest scrolls where the window is too low for all of it.
    m_table->setMinimumHeight(gap(45));
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *parts = new QWidget;
    auto *content = m_content = new QVBoxLayout(parts);
    content->addLayout(makeFigures());
    makeMenus();
    content->addWidget(new FilterLine(*m_filters, m_cache));
    content->addWidget(m_notices);
    content->addWidget(card, 1);
    content->addWidget(m_centerLine);
    connect(m_centerLine, &CenterLine::retryRequested, this, &BoardWindow::centerRetryRequested);
    connect(m_centerLine, &CenterLine::pageRequested, this,
            [this] { m_wishes.showSettings(u"center"_s); });
    m_notices->setFloor(*card, [this, card] { return rowsToSee(*card); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->setMenuBar(m_menus);
    layout->addWidget(m_bar);
    layout->addWidget(new UprightScroll(u"boardScroll"_s, parts), 1);
    layout->addLayout(makeFooter());
    keepLook(this, [this] { setLow(height() < gap(lowSteps)); });
}

// Those that are selected and those that were changed last, as far as they are in sight.
QList<QRect> BoardWindow::rowsToSee(const QWidget &card) const
{
    QList<QUuid> ids = m_table->selectedFilings();
    if (const UndoStep *step = m_cache.undo().next()) {
        for (const FilingRecord &record : step->before)
            ids << record.id;
    }
    QList<QRect> rows;
    for (const QUuid &id : ids) {
        const QRect row = m_table->rowRect(id);
        if (!row.isEmpty())
            rows << QRect(m_table->viewport()->mapTo(&card, row.topLeft()), row.size());
    }
    return rows;
}

void BoardWindow::setLow(bool isLow)
{
    const int between = gap(isLow ? 2 : 3);
    m_content->setContentsMargins(gap(5), gap(isLow ? 2 : 4), gap(5), 0);
    m_content->setSpacing(between);
    m_bar->setLow(isLow);
    for (FigureCard *card : std::as_const(m_figures))
        card->setLow(isLow);
}

void BoardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setLow(height() < gap(lowSteps));
    arrangeFooter();
}

void BoardWindow::makeMenus()
{
    m_menus = new BoardMenuBar({*m_actions, *m_handouts, *m_transfer, *m_table, m_wishes,
                                *m_bar->search(), *m_filters, m_cache, m_figures},
                               this);
    connect(m_filters, &BoardFilters::changed, this, &BoardWindow::refreshFilters);
    connect(m_menus, &BoardMenuBar::ruleSetRequested, this,
            [this] { Q_EMIT ruleSetRequested({}); });
    connect(m_menus, &BoardMenuBar::allRequested, this, &BoardWindow::showAll);
    connect(m_menus, &BoardMenuBar::lookRequested, &m_database, &DatabaseThread::checkForOthers);
}

QLayout *BoardWindow::makeFigures()
{
    const auto makeFigure = [](const QString &name, BoardFilter figure, Tone tone) {
        return new FigureCard(
            name, [figure] { return figureTitle(figure); }, tone);
    };
    m_figures = {
        makeFigure(u"figureUnderOneHour"_s, BoardFilter::UnderOneHour, Tone::Bad),
        makeFigure(u"figureUnderSixHours"_s, BoardFilter::UnderSixHours, Tone::Warn),
        makeFigure(u"figureRunning"_s, BoardFilter::Running, Tone::Accent),
        makeFigure(u"figureDoneToday"_s, BoardFilter::DoneToday, Tone::Good),
        makeFigure(u"figureOver"_s, BoardFilter::Over, Tone::Bad),
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(3));
    for (int i = 0; i < m_figures.size(); ++i) {
        FigureCard *card = m_figures.at(i);
        row->addWidget(card, 1);
        const auto filter = BoardFilter(int(BoardFilter::UnderOneHour) + i);
        connect(card, &QPushButton::toggled, this, [this, filter](bool isOn) {
            if (isOn != (m_filters->figure() == filter))
                m_filters->setFigure(isOn ? filter : BoardFilter::All);
        });
    }
    return row;
}

QLayout *BoardWindow::makeFooter()
{
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(gap(5), gap(3), gap(5), gap(3));
    // The buttons go first: the text breaks its lines.
    m_footer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_footer->setMinimumWidth(gap(40));
    m_buttons = new ActionButtons(m_actions->mainActions(), *m_table);
    m_foot->addWidget(m_footer, 1);
    m_foot->addWidget(m_buttons, 0, Qt::AlignVCenter);
    keepLook(m_buttons, [this] { arrangeFooter(); });
    keepTexts(m_buttons, [this] { arrangeFooter(); });
    return m_foot;
}

// The rows stay where they are whatever is selected and said: the text has room for two lines beside the
// buttons, or a line of its own above them where those leave it too little.
void BoardWindow::arrangeFooter()
{
    const int room = width() - 2 * gap(5) - gap(3) - m_buttons->usualWidth();
    const bool isNarrow = room < gap(leastFooter);
    m_foot->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_foot->setSpacing(gap(isNarrow ? 1 : 3));
    m_footer->setMinimumHeight((isNarrow ? 1 : 2) * m_footer->fontMetrics().lineSpacing());
}

void BoardWindow::connectStore()
{
    connect(&m_database, &DatabaseThread::saved, this, [this](const QDateTime &at) {
        m_savedAt = at;
        refreshFooter();
    });
    // A copy that was taken back is in the file now.
    connect(&m_database, &DatabaseThread::takenBack, this, [this] {
        m_savedAt = m_cache.now();
        refreshFooter();
    });
    connect(&m_cache, &FilingCache::filingPut, this, &BoardWindow::refreshFooter);
    showStoreNotices(m_database, *m_notices);
}

void BoardWindow::tick(const QDateTime &now)
{
    if (const auto jump = m_clockWatch.check()) {
        showClockJump(*m_notices, *jump);
        Q_EMIT clockJumped();
    }
    m_cache.tick(now);
    m_table->refreshTime();
    refreshFigures();
}

void BoardWindow::refreshFilters()
{
    for (int i = 0; i < m_figures.size(); ++i)
        m_figures.at(i)->setChecked(int(m_filters->figure()) == int(BoardFilter::UnderOneHour) + i);
}

void BoardWindow::refreshFigures()
{
    const BoardFigures figures = m_cache.list().figures();
    m_figures.at(0)->setFigure(figures.underOneHour);
    m_figures.at(1)->setFigure(figures.underSixHours);
    m_figures.at(2)->setFigure(figures.running);
    m_figures.at(3)->setFigure(figures.doneToday);
    m_figures.at(4)->setFigure(figures.over);
    refreshEmptiness();
    refreshFooter();
}

// Why no row is shown, and what to do about it.
void BoardWindow::refreshEmptiness()
{
    const bool isEmpty = m_cache.list().shownCount() == 0;
    if (isEmpty && focusWidget() == m_table)
        m_bar->search()->setFocus();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    if (m_cache.list().size() > 0)
        m_empty->setText(tr("No filing fits the search and the filters. Esc shows all."));
    else if (m_cache.undo().next())
        m_empty->setText(
            tr("No filing is left. Ctrl+Z takes back the last step; Ctrl+N begins a new "
               "filing."));
    else if (m_cache.isLoaded())
        m_empty->setText(tr("No filing yet. Ctrl+N begins one."));
    else
        m_empty->setText(tr("The filings are being read…"));
}

// Whom the buttons beside it are about: the row may be out of sight.
QString BoardWindow::selectedText() const
{
    constexpr qsizetype most = 2;
    const QList<QUuid> ids = m_table->selectedFilings();
    QStringList names;
    for (qsizetype i = 0; i < std::min(most, ids.size()); ++i) {
        if (const FilingRecord *record = m_cache.list().find(ids.at(i)))
            names << m_footer->fontMetrics().elidedText(
                applicantText(*record, m_table->board().isMasked()), Qt::ElideRight, gap(40));
    }
    if (ids.size() > most)
        return tr("%n selected: %1 and others", nullptr, int(ids.size())).arg(joinedNames(names));
    return names.isEmpty() ? QString() : tr("Selected: %1").arg(joinedNames(names));
}

// "Saved" is said only after the commit.
void BoardWindow::refreshFooter()
{
    const qsizetype shown = m_cache.list().shownCount();
    QStringList parts{tr("%n filing(s)", nullptr, int(m_cache.list().size()))};
    // The line of the filters says it otherwise.
    if (shown != m_cache.list().size() && m_filters->isEmpty())
        parts << tr("%n shown", nullptr, int(shown));
    if (m_database.hasUnsaved())
        parts << tr("saving…");
    else if (m_savedAt.isValid())
        parts << tr("last saved %1").arg(inBeijing(m_savedAt).toString(u"HH:mm:ss"_s));
    if (const QString selected = selectedText(); selected.isEmpty())
        parts << tr("SMS codes and document numbers are not saved");
    else
        parts.prepend(selected);
    const QString text = joinedFacts(parts);
    if (text != m_footer->text())
        m_footer->setText(text);
}

void BoardWindow::showAll()
{
    m_bar->search()->clear();
    m_filters->clear();
}

void BoardWindow::showFiling(const QUuid &id)
{
    showAll();
    m_table->selectFiling(id);
    m_table->setFocus();
}

void BoardWindow::setCenter(const CenterState &state)
{
    m_centerLine->setState(state);
    m_table->board().setCenter(state);
    m_filters->setCounter(state.counter);
    m_actions->setCenter(state);
    m_menus->setCenter(state);
}

void BoardWindow::setAttention(int numbers)
{
    m_attention = numbers;
    refreshTitle();
}

// A counter has its name in it: several boards can be seen from one place.
void BoardWindow::refreshTitle()
{
    const QString counter = inOneLine(m_settings.text(Setting::CounterName));
    QString title =
        counter.isEmpty() ? tr("Beian SMS Verify") : tr("Beian SMS Verify — %1").arg(counter);
    // Qt would take it for the place of the mark of what is not saved.
    title.replace("[*]"_L1, "[*][*]"_L1);
    setWindowTitle(m_attention == 0 ? title : u"(%1) %2"_s.arg(QString::number(m_attention), title));
}

// A program that quits, or a session that ends, closes its windows too, and must not be held up.
void BoardWindow::closeEvent(QCloseEvent *event)
{
    if (!event->spontaneous())
        return;
    event->ignore();
    m_wishes.closeBoard();
}

void BoardWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT activated();
}

// Esc, step by step: the search, the filters, the selection.
void BoardWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isToRows = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return;
    if (isToRows && m_bar->search()->hasFocus() && m_table->isVisible()) {
        m_table->setFocus();
        return;
    }
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_bar->search()->text().isEmpty())
        m_bar->search()->clear();
    else if (!m_filters->isEmpty())
        m_filters->clear();
    else
        m_table->clearSelection();
    if (m_table->isVisible())
        m_table->setFocus();
}

void BoardWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void BoardWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString file = url.toLocalFile();
        // The signature is found beside its set, dropped with it or not.
        if (file.endsWith(".rules"_L1))
            Q_EMIT ruleSetRequested(file);
        else if (url.isLocalFile() && !file.endsWith(".minisig"_L1))
            m_transfer->importFrom(file);
    }
}

} // namespace beian
