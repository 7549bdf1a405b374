// SPDX-License-Identifier: MIT
#include "ui/shell/mainprogram.h"

#include <algorithm>
#include <utility>

#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "app/center/centerstanding.h"
#include "app/store/filingundo.h"
#include "app/store/storefolder.h"
#include "ui/board/boardfilters.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardtexts.h"
#include "ui/board/handoutaction.h"
#include "ui/board/noticestack.h"
#include "ui/board/storenotices.h"
#include "ui/forms/sensitivefields.h"
#include "ui/forms/taborder.h"
#include "ui/forms/wheelguard.h"
#include "ui/help/helpkey.h"
#include "ui/settings/copysection.h"
#include "ui/settings/settingsreading.h"
#include "ui/shell/closequestion.h"
#include "ui/shell/inputnotice.h"
#include "ui/shell/openquestion.h"
#include "ui/shell/quitquestion.h"
#include "ui/shell/unsavedquestion.h"
#include "ui/texts/filingnames.h"
#include "ui/theme/programicon.h"
#include "ui/wizard/verifywizard.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Of a clock by which filings age for days.
constexpr std::chrono::hours tolerableError{1};
const QString counterMatter = u"counterNotice"_s;

bool isUnfinished(const FilingRecord &record, const QDateTime &now)
{
    const FilingState state = stateOf(record, now);
    return state == FilingState::Draft || isUnderWay(state);
}

} // namespace

MainProgram::MainProgram(const RuleBook &rules, const Clock &clock, const Places &places,
                         SiteProbe &probe)
    : m_places(places)
    , m_clock(clock)
    , m_probe(probe)
    , m_settings(places.settingsFile, places.administratorFile)
    , m_ticker(clock)
    , m_clipboard(clock)
    , m_database(places.dataFolder, clock)
    , m_cache(rules, clock, m_database)
    , m_center(places.dataFolder, m_database, m_cache)
    , m_reminders(clock)
    , m_closing(clock)
    , m_idle(clock)
    , m_board(m_cache, m_database, m_settings, m_clipboard, m_ticker, *this)
    , m_boardPlace(m_board, m_settings, Setting::BoardPlace)
    , m_columns(m_board.table().header(), m_settings)
    , m_wizards(m_cache, m_settings, m_clipboard, m_ticker, probe, *this)
    , m_companions(m_settings, m_clipboard, m_ticker)
    , m_handouts(rules, clock, m_settings)
    , m_tray(countedProgramIcon)
    , m_messages(makeDesktopNotifier(m_tray))
    , m_display(m_cache, m_board, m_messages ? *m_messages : m_tray)
{
    connectBoard();
    connectFilings();
    connectCenter();
    connectCopies();
    connectTray();
    watchInputMethod(m_board.notices(), m_settings);
    connect(&m_settings, &Settings::changed, this, &MainProgram::settle);
    new TabOrder(this);
    new WheelGuard(this);
    auto *helpKey = new HelpKey(rules, this);
    connect(&m_cache, &FilingCache::rulesChanged, this, [this, helpKey] {
        helpKey->setRules(m_cache.rules());
        m_handouts.setRules(m_cache.rules());
    });
    applySettings();
    m_board.filters().setText(m_settings.text(Setting::BoardFilter));
    connect(&m_board.filters(), &BoardFilters::changed, this, [this] {
        (void)m_settings.setValue(Setting::BoardFilter, m_board.filters().text());
    });
    m_boardPlace.restore(m_board.size());
}

MainProgram::~MainProgram()
{
    keepAll();
    // Windows keep their places as they go, in the settings: by then nothing is shown again for that.
    disconnect(&m_settings, nullptr, this, nullptr);
    disconnect(&m_idle, nullptr, this, nullptr);
}

void MainProgram::connectBoard()
{
    connect(&m_board, &BoardWindow::clockJumped, &m_reminders, &ReminderClock::check);
    connect(&m_board, &BoardWindow::activated, &m_database, &DatabaseThread::checkForOthers);
    connect(&m_board.handouts(), &HandoutAction::requested, &m_handouts, &HandoutHost::open);
    connect(&m_idle, &IdleWatch::idle, &m_handouts, &HandoutHost::close);
    connect(&m_wizards, &WizardHost::closed, this, &MainProgram::wizardClosed);
    connect(&m_board.notices(), &NoticeStack::dismissed, this, [this](const QString &matter) {
        if (matter == counterMatter)
            (void)m_settings.setValue(Setting::CounterOffered, true);
    });
    connect(&m_idle, &IdleWatch::idle, this, [this] {
        m_wizards.wipePrivate();
        wipeSensitiveFields();
        m_clipboard.clear();
        setMasked(true);
        m_curtain.draw();
    });
    connect(&m_idle, &IdleWatch::active, this, [this] { setMasked(false); });
}

// In front also of a board that is shown for the first time only now, and asks for the keys itself.
void MainProgram::beginFiling()
{
    m_wizards.openNew();
    VerifyWizard *wizard = m_wizards.wizardOf(m_wizards.lastOpened());
    wizard->raise();
    wizard->activateWindow();
}

void MainProgram::goOnWith(const QUuid &filing)
{
    openWizard(filing);
}

void MainProgram::keepTyped()
{
    m_wizards.keepAll();
}

bool MainProgram::hasPrivateInput(const QUuid &filing) const
{
    return m_wizards.hasPrivate(filing);
}

void MainProgram::showCompanion(VerifyWizard &wizard, FilingSession &session)
{
    m_companions.shrink(wizard, session);
}

void MainProgram::showHandouts(const QList<FilingRecord> &records, QWidget &window)
{
    m_handouts.open(records, window);
}

// Names on the rows and in the notices above them.
void MainProgram::setMasked(bool isMasked)
{
    m_board.table().board().setMasked(isMasked);
    m_wizards.setMasked(isMasked);
    m_companions.setMasked(isMasked);
    m_display.refresh();
    for (const QString &named : {u"resumeNotice"_s, u"undoNotice"_s, u"closingNotice"_s,
                                 u"lostNotice"_s})
        m_board.notices().dismiss(named);
}

void MainProgram::connectFilings()
{
    connect(&m_cache, &FilingCache::loaded, this, &MainProgram::takeLoaded);
    connect(&m_cache, &FilingCache::filingPut, &m_reminders, &ReminderClock::update);
    connect(&m_cache, &FilingCache::filingRemoved, &m_reminders, &ReminderClock::remove);
    connect(&m_cache, &FilingCache::filingsAdded, this, [this](const QList<FilingRecord> &records) {
        if (m_cache.isLoaded())
            m_reminders.append(records);
        else if (!m_board.isVisible() && !m_isMinimised && !m_wizards.isAnyOpen())
            showBoard();
    });
    for (const auto change : {&FilingCache::rowsChanged, &FilingCache::loaded})
        connect(&m_cache, change, this, &MainProgram::refreshUrgent);
    // Also by time alone: what goes back is nothing to go on with.
    connect(&m_cache, &FilingCache::rowsChanged, this, &MainProgram::settleOffer);
    connect(&m_cache, &FilingCache::filingPut, this, &MainProgram::settleOffer);
    connect(&m_cache, &FilingCache::filingRemoved, this, &MainProgram::settleOffer);
    connect(&m_wizards, &WizardHost::opened, this, &MainProgram::settleOffer);
    connect(&m_database, &DatabaseThread::openFailed, this, &MainProgram::showBoard);
    // The board says what became of the filings: neither the wizard of a first start nor a hidden
    // window may come in its place.
    connect(&m_database, &DatabaseThread::opened, this, [this](const StoreReport &report) {
        if (report.isRecovered)
            showBoard();
    });
    connect(&m_probe, &SiteProbe::finished, this, [this](const SiteReport &report) {
        if (report.clockDifference && std::chrono::abs(*report.clockDifference) < tolerableError)
            m_database.confirmTime();
    });
    for (const auto failed : {&DatabaseThread::openFailed, &DatabaseThread::saveFailed})
        connect(&m_database, failed, this, [this] {
            if (std::exchange(m_isQuitting, false))
                askAboutUnsaved();
        });
    connect(&m_database, &DatabaseThread::saved, this, [this] {
        if (std::exchange(m_isQuitting, false))
            Q_EMIT quitRequested();
    });
    connect(&m_reminders, &ReminderClock::due, &m_display, &ReminderDisplay::showDue);
    connect(&m_reminders, &ReminderClock::missed, &m_display, &ReminderDisplay::showMissed);
    for (const auto reminded : {&ReminderClock::due, &ReminderClock::missed})
        connect(&m_reminders, reminded, this, &MainProgram::refreshUrgent);
    connect(&m_closing, &ClosingReminder::closing, &m_display, &ReminderDisplay::showClosing);
    connect(&m_display, &ReminderDisplay::openRequested, this, &MainProgram::openFiling);
    connect(&m_ticker, &Ticker::ticked, this, [this](const QDateTime &now) {
        refreshUrgent();
        m_display.tick(now);
        // What the import command adds while the board is shown. It costs a look at a number in the
        // file's first page.
        if (now.time().second() % 2 == 0)
            m_database.checkForOthers();
    });
}

// Which filings are open here, for the boards of the other counters.
void MainProgram::connectCenter()
{
    const auto tell = [this] { m_center.setAtWork(m_wizards.openFilings()); };
    connect(&m_wizards, &WizardHost::opened, &m_center, tell);
    connect(&m_wizards, &WizardHost::closed, &m_center, tell);
    connect(&m_center, &CenterAccess::stateChanged, this, &MainProgram::takeCenter);
    connect(&m_wizards, &WizardHost::lost, this, &MainProgram::tellOfLost);
    connect(&m_board, &BoardWindow::centerRetryRequested, &m_center, &CenterAccess::exchangeNow);
}

void MainProgram::takeCenter(const CenterState &state)
{
    m_centerState = state;
    m_board.setCenter(state);
    ReminderDuty duty = m_duty;
    duty.take(state, m_clock.now());
    // Most that is told of the center concerns nobody's reminders.
    if (duty == m_duty)
        return;
    m_duty = duty;
    m_display.setDuty(duty);
    m_reminders.setDuty(duty);
}

// The settings say it where they are open.
void MainProgram::connectCopies()
{
    const auto isToldThere = [this] { return m_settingsDialog && m_settingsDialog->isVisible(); };
    connect(&m_database, &DatabaseThread::copySaved, this, [this, isToldThere](const QString &file) {
        if (!isToldThere())
            showCopySaved(m_board.notices(), file);
    });
    connect(&m_database, &DatabaseThread::copyFailed, this, [this, isToldThere](const Error &error) {
        if (!isToldThere())
            showCopyFailure(m_board.notices(), error);
    });
    connect(&m_database, &DatabaseThread::takenBack, this, [this, isToldThere] {
        if (!isToldThere())
            showTakenBack(m_board.notices());
    });
    // Also what was opened while the copy was being taken back.
    connect(&m_database, &DatabaseThread::replaced, this, [this] {
        keepTyped();
        for (const QUuid &id : m_wizards.openFilings()) {
            if (const FilingRecord *record = m_cache.list().find(id))
                m_cache.put(FilingRecord(*record), {});
        }
    });
}

void MainProgram::connectTray()
{
    connect(&m_tray, &TrayIcon::boardRequested, this, &MainProgram::showBoard);
    connect(&m_tray, &TrayIcon::newVerificationRequested, &m_wizards, &WizardHost::openNew);
    connect(&m_tray, &TrayIcon::quitRequested, this, &MainProgram::quitProgram);
    connect(m_messages ? m_messages.get() : &m_tray, &Notifier::activated, this,
            &MainProgram::openFiling);
    // What is in a tray that goes must be found in the task bar.
    connect(&m_tray, &TrayIcon::presenceChanged, this, [this] {
        if (m_isPutAway)
            putAway();
    });
    connect(&m_board, &BoardWindow::activated, this, [this] { m_isPutAway = false; });
}

void MainProgram::applySettings()
{
    m_probe.setEnabled(m_settings.isOn(Setting::SiteCheck));
    m_reminders.setSwitches(reminderSwitches(m_settings));
    const bool isCounter = m_settings.isOn(Setting::CounterMode);
    m_idle.setLimit(std::chrono::minutes(isCounter ? m_settings.number(Setting::IdleMinutes) : 0));
    if (m_settings.isOn(Setting::ClosingReminder))
        m_closing.start(
            {m_settings.time(Setting::ClosingTime), m_settings.time(Setting::OpeningTime)});
    else
        m_closing.stop();
}

void MainProgram::settle(Setting setting)
{
    applySettings();
    m_center.setOptions(databaseOptions(m_settings), allowsUnverifiedCenter(m_settings));
    if (setting == Setting::KeepFullNumbers || setting == Setting::KeepFinishedDays)
        m_database.setOptions(databaseOptions(m_settings));
}

void MainProgram::start(const QStringList &arguments)
{
    m_isMinimised = arguments.contains(minimisedOption);
    m_center.setOptions(databaseOptions(m_settings), allowsUnverifiedCenter(m_settings));
    m_database.open(databaseOptions(m_settings));
    if (arguments.contains(newOption))
        m_wizards.openNew();
}

// The board where there are filings, the wizard where there are none.
void MainProgram::takeLoaded()
{
    QList<FilingRecord> records;
    m_cache.list().forEach([&records](const FilingRecord &record) { records << record; });
    m_reminders.append(records);
    // Where the board is shown already, it says why nothing is there.
    m_isFirstUse = records.isEmpty() && !m_board.isVisible();
    if (!records.isEmpty())
        offerToGoOn();
    if (m_board.isVisible() || m_wizards.isAnyOpen())
        return;
    if (m_isMinimised)
        putAway();
    else if (records.isEmpty() && !m_cache.undo().next()
             && m_centerState.phase == CenterState::Phase::None)
        m_wizards.openNew();
    else
        showBoard(); // or nothing is left, which can be taken back there, or comes from the center
}

void MainProgram::offerToGoOn()
{
    const FilingRecord *last =
        m_cache.list().find(QUuid::fromString(m_settings.text(Setting::LeftFiling)));
    if (!last || !isUnfinished(*last, m_clock.now()))
        return;
    m_offered = last->id;
    m_board.notices().show(
        u"resumeNotice"_s, Tone::Accent, Glyph::Info,
        [] { return tr("A filing was left half way"); },
        [filing = *last, &rules = m_cache.rules()] { return titleText(filing, rules); },
        {{u"resumeFiling"_s, [] { return tr("Go on with it"); },
          [this, id = last->id] { openWizard(id); }}},
        NoticeStack::Place::Kept); // what is urgent comes first
}

// It was taken up, is done, or is gone.
void MainProgram::settleOffer()
{
    const FilingRecord *offered = m_cache.list().find(m_offered);
    if (!offered || !isUnfinished(*offered, m_clock.now()) || m_wizards.wizardOf(m_offered))
        m_board.notices().dismiss(u"resumeNotice"_s);
}

void MainProgram::showBoard()
{
    m_isPutAway = false;
    m_board.setWindowState(m_board.windowState() & ~Qt::WindowMinimized);
    m_board.show();
    offerCounterSetup();
    m_board.table().setFocus();
    m_board.raise();
    m_board.activateWindow();
}

void MainProgram::openFiling(const QUuid &id)
{
    showBoard();
    if (id.isNull())
        return;
    m_board.showFiling(id);
    openWizard(id);
}

// Whoever took it off here knows.
void MainProgram::tellOfLost(const FilingRecord &record)
{
    const UndoStep *step = m_cache.undo().next();
    const bool isOwn = step
        && std::ranges::find(step->removed, record.id, &FilingRecord::id) != step->removed.end();
    if (isOwn || m_centerState.phase == CenterState::Phase::None)
        return;
    m_board.notices().show(
        u"lostNotice"_s, Tone::Warn, Glyph::Info,
        [] { return tr("A filing that was open here was taken off the board at another counter"); },
        [this, record] {
            return tr("%1: its window was closed. If it is still needed, ask that counter to undo it.")
                .arg(applicantText(record, m_board.table().board().isMasked()));
        });
}

void MainProgram::openWizard(const QUuid &id)
{
    const QString other = counterAtWork(m_centerState, id);
    if (other.isEmpty() || m_wizards.wizardOf(id))
        return m_wizards.open(id);
    if (m_openQuestion)
        m_openQuestion->close();
    m_openQuestion = openAtWorkQuestion(m_board, other, [this, id] { m_wizards.open(id); });
}

void MainProgram::takeArguments(const QStringList &arguments)
{
    if (arguments.contains(newOption))
        m_wizards.openNew();
    else if (!arguments.contains(minimisedOption))
        showBoard();
}

void MainProgram::showSettings(const QString &section)
{
    if (!m_settingsDialog) {
        const CopyParts copies{m_database, m_clock,
                               StoreFolder(m_places.dataFolder).backupsFolder(), [this] {
                                   keepTyped();
                                   return m_wizards.openFilings();
                               }};
        m_settingsDialog =
            new SettingsDialog(m_settings, m_cache.rules(), m_places, copies, m_center, &m_board);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_settingsDialog->showSection(section);
    m_settingsDialog->open();
}

// Beside the board, which goes on meanwhile.
void MainProgram::showReport()
{
    if (!m_report)
        m_report = new ReportWindow({m_database, m_cache.rules(), m_clock, m_ticker,
                                     m_settings.text(Setting::CounterName)},
                                    &m_board);
    m_report->show();
    m_report->raise();
    m_report->activateWindow();
}

void MainProgram::setUpCounter()
{
    (void)m_settings.setValue(Setting::CounterOffered, true); // else it is offered once more
    m_board.notices().dismiss(counterMatter);
    if (!m_counterSetup) {
        m_counterSetup = new CounterSetup(m_settings, m_cache.rules(), &m_board);
        m_counterSetup->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_counterSetup->open();
}

// Once, on the board of somebody who begins: whoever files at home puts it away and is not asked again.
void MainProgram::offerCounterSetup()
{
    const bool isNeeded = m_isFirstUse && !m_settings.isOn(Setting::CounterOffered)
        && m_settings.text(Setting::CounterProvince).isEmpty()
        && m_settings.text(Setting::CounterName).isEmpty();
    if (!isNeeded || m_board.notices().isShown(counterMatter))
        return;
    m_board.notices().show(
        counterMatter, Tone::Neutral, Glyph::Info,
        [] { return tr("Does this machine stand at a counter?"); },
        [] {
            return tr(
                "Its province, its name and the size of the type are set in one small window.");
        },
        {{u"setUpCounter"_s, [] { return tr("Yes, set it up…"); }, [this] { setUpCounter(); }},
         {counterMatter + "Dismiss"_L1, [] { return tr("No"); }, [] {}}},
        NoticeStack::Place::Kept); // what has happened is told first
}

// The next start offers to go on with it. A file that cannot be written is said by the settings.
void MainProgram::rememberLeft(const QUuid &id)
{
    (void)m_settings.setValue(Setting::LeftFiling, id.toString(QUuid::WithoutBraces));
}

void MainProgram::wizardClosed(const QUuid &id)
{
    rememberLeft(id);
    // Also an empty board, where it can be undone that it is empty.
    if (m_cache.list().size() > 0 || m_cache.undo().next()) {
        showBoard();
        m_board.table().selectFiling(id);
    } else if (!m_board.isVisible() && !m_wizards.isAnyOpen()) {
        quit();
    }
}

void MainProgram::closeBoard()
{
    const QString behaviour = m_settings.text(Setting::CloseBehaviour);
    if (behaviour == "quit"_L1)
        quitProgram();
    else if (behaviour == "ask"_L1 && !m_tray.isPresent())
        askHowToClose();
    else
        putAway();
}

void MainProgram::quitProgram()
{
    keepAll();
    QuitLoss loss;
    loss.due = m_cache.list().figures().underSixHours;
    for (const QUuid &id : m_wizards.openFilings()) {
        const FilingRecord *record = m_cache.list().find(id);
        const bool hasFullNumber = record && !m_settings.isOn(Setting::KeepFullNumbers)
            && std::ranges::any_of(record->numbers,
                                   [](const KeptNumber &number) { return !number.phone.isEmpty(); });
        if (hasFullNumber || m_wizards.hasPrivate(id))
            ++loss.typed;
    }
    if (loss.due + loss.typed == 0)
        return quit();
    showBoard();
    if (m_quitAnswer)
        return;
    m_quitAnswer = openQuitQuestion(m_board, loss);
    connect(m_quitAnswer, &QPushButton::clicked, this, &MainProgram::quit);
}

// What the settings cannot keep is done anyway, and asked about again.
void MainProgram::askHowToClose()
{
    openCloseQuestion(m_board, [this](CloseAnswer answer) {
        const bool isQuitting = answer == CloseAnswer::Quit;
        (void)m_settings.setValue(Setting::CloseBehaviour, isQuitting ? u"quit"_s : u"minimise"_s);
        if (isQuitting)
            quit();
        else
            putAway();
    });
}

// Out of the way, and still watching. Where no tray can bring the window back, it stays in the task bar.
void MainProgram::putAway()
{
    m_isPutAway = true;
    if (m_tray.isPresent())
        m_board.hide();
    else
        m_board.showMinimized();
}

void MainProgram::keepAll()
{
    if (m_wizards.isAnyOpen())
        rememberLeft(m_wizards.lastOpened());
    m_wizards.keepAll();
}

void MainProgram::quit()
{
    keepAll();
    // What was typed last is on its way to the file: whether it arrives decides.
    m_isQuitting = m_database.hasUnsaved();
    if (!m_isQuitting)
        Q_EMIT quitRequested();
}

void MainProgram::askAboutUnsaved()
{
    showBoard();
    auto *question = openUnsavedQuestion(m_board);
    connect(question, &QPushButton::clicked, this, &MainProgram::quitRequested);
}

void MainProgram::refreshUrgent()
{
    m_tray.setUrgent(m_cache.list().figures().underOneHour);
}

} // namespace beian
