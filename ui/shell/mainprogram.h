// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include "app/center/center.h"
#include "app/reminders/closingreminder.h"
#include "app/reminders/reminderclock.h"
#include "app/settings/places.h"
#include "app/settings/settings.h"
#include "app/site/siteprobe.h"
#include "app/store/filingcache.h"
#include "app/store/databasethread.h"
#include "app/time/ticker.h"
#include "ui/board/boardwindow.h"
#include "ui/board/boardwishes.h"
#include "ui/board/columnmemory.h"
#include "ui/settings/countersetup.h"
#include "ui/settings/settingsdialog.h"
#include "ui/wizard/wizardhost.h"
#include "ui/wizard/wizardneighbours.h"
#include "ui/companion/companionhost.h"
#include "ui/forms/mnemonicguard.h"
#include "ui/paper/handouthost.h"
#include "ui/report/reportwindow.h"
#include "ui/platform/idlewatch.h"
#include "ui/platform/secretclipboard.h"
#include "ui/platform/trayicon.h"
#include "ui/forms/windowplace.h"
#include "ui/shell/curtain.h"
#include "ui/shell/reminderdisplay.h"

class QMessageBox;
class QPushButton;

namespace beian {

// Everything that a person works with, put together: the filings and their file, board, wizards,
// reminders, tray. Ends itself with quitRequested().
class MainProgram final : public QObject, private BoardWishes, private WizardNeighbours
{
    Q_OBJECT

public:
    MainProgram(const RuleBook &rules, const Clock &clock, const Places &places, SiteProbe &probe);
    ~MainProgram() override;

    // Reads what is kept and shows the board, or the wizard where there is nothing yet.
    void start(const QStringList &arguments);
    // A second start handed these over: to the front, and what they ask for.
    void takeArguments(const QStringList &arguments);
    // Hands everything typed to the file: before the session of the person ends.
    void keepAll();

    [[nodiscard]] BoardWindow &board() { return m_board; }
    [[nodiscard]] WizardHost &wizards() { return m_wizards; }
    [[nodiscard]] CompanionHost &companions() { return m_companions; }
    [[nodiscard]] FilingCache &cache() { return m_cache; }
    [[nodiscard]] DatabaseThread &database() { return m_database; }
    [[nodiscard]] Center &center() { return m_center; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Ticker &ticker() { return m_ticker; }
    [[nodiscard]] ReminderClock &reminders() { return m_reminders; }
    [[nodiscard]] ClosingReminder &closingReminder() { return m_closing; }
    [[nodiscard]] IdleWatch &idleWatch() { return m_idle; }
    [[nodiscard]] SecretClipboard &clipboard() { return m_clipboard; }

    static inline const QString newOption = QStringLiteral("--new");
    static inline const QString minimisedOption = QStringLiteral("--minimised");

Q_SIGNALS:
    void quitRequested();

private:
    void connectBoard();
    void connectFilings();
    void connectCenter();
    void takeCenter(const CenterState &state);
    void connectCopies();
    void connectTray();
    void setMasked(bool isMasked);
    void applySettings();
    void settle(Setting setting);
    void takeLoaded();
    void offerToGoOn();
    void offerCounterSetup();
    void settleOffer();
    void showBoard();
    void openFiling(const QUuid &id);
    void tellOfLost(const FilingRecord &record);
    // Asks once where another counter is at work on it.
    void openWizard(const QUuid &id);
    void rememberLeft(const QUuid &id);
    void wizardClosed(const QUuid &id);
    void askHowToClose();
    void putAway();
    void quit();
    void askAboutUnsaved();
    void refreshUrgent();
    void beginFiling() override;
    void goOnWith(const QUuid &filing) override;
    void showSettings(const QString &section) override;
    void showReport() override;
    void setUpCounter() override;
    void keepTyped() override;
    [[nodiscard]] bool hasPrivateInput(const QUuid &filing) const override;
    void closeBoard() override;
    // As a person asks for it: they are asked first where something is lost or due.
    void quitProgram() override;
    void showCompanion(VerifyWizard &wizard, FilingSession &session) override;
    void showHandouts(const QList<FilingRecord> &records, QWidget &window) override;

    const Places m_places;
    const Clock &m_clock;
    SiteProbe &m_probe;
    Settings m_settings;
    Ticker m_ticker;
    SecretClipboard m_clipboard;
    DatabaseThread m_database;
    FilingCache m_cache;
    Center m_center;
    ReminderClock m_reminders;
    ClosingReminder m_closing;
    IdleWatch m_idle;
    Curtain m_curtain;
    MnemonicGuard m_mnemonics;
    BoardWindow m_board;
    WindowPlace m_boardPlace;
    ColumnMemory m_columns;
    WizardHost m_wizards;
    CompanionHost m_companions;
    HandoutHost m_handouts;
    TrayIcon m_tray;
    std::unique_ptr<Notifier> m_messages; // the desktop's; null: there are none
    ReminderDisplay m_display;
    CenterState m_centerState;
    ReminderDuty m_duty;
    QPointer<QMessageBox> m_openQuestion; // whether to open what another counter works on
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<ReportWindow> m_report;
    QPointer<CounterSetup> m_counterSetup;
    QPointer<QPushButton> m_quitAnswer; // of the question that is open; null: none is
    QUuid m_offered; // of the notice of the filing that was left half way
    bool m_isFirstUse = false; // nothing was kept when the program started
    bool m_isMinimised = false; // asked for at the start
    bool m_isPutAway = false; // and not yet seen again
    bool m_isQuitting = false; // as soon as everything is saved
};

} // namespace beian
