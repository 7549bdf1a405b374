// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

#include "boardbench.h"
#include "scriptedcenter.h"
#include "ui/platform/trayicon.h"
#include "ui/wizard/wizardflow.h"

namespace beian {

// Simplified Chinese, light, usual type: what each test of the windows begins and ends with.
[[nodiscard]] bool lookAsAtFirst();

// The whole program with filings on its board, to open one of its windows after the other as a
// person does.
class WindowStage final
{
public:
    WindowStage();

    // False: the program did not come up as it should.
    [[nodiscard]] bool begin();
    [[nodiscard]] BoardWindow &board() { return bench.program->board(); }

    // The visible window over `owner` whose name begins so; null: there is none.
    [[nodiscard]] QWidget *opened(QWidget &owner, const QString &name) const;
    // By a button of the board.
    [[nodiscard]] QWidget *byButton(const QString &button, const QString &name);
    // By its key, on the filing of this applicant.
    [[nodiscard]] QWidget *byKey(Qt::Key key, const QString &name,
                                 const QString &applicant = oneNumber);
    // By its place in the menu of the help.
    [[nodiscard]] QWidget *byHelp(int place, const QString &name);
    // A menu of the board's bar, by its letter.
    [[nodiscard]] QWidget *byMenu(Qt::Key letter, const QString &name);
    [[nodiscard]] QWidget *rowMenu();
    // By a button of a page of the wizard.
    [[nodiscard]] QWidget *onPage(PageId page, const QString &button, const QString &name);
    // The wizard of a filing of two numbers, on this page. Only onwards.
    [[nodiscard]] QWidget *wizardOn(PageId page);
    // That of another filing, of one number, when everything is done.
    [[nodiscard]] QWidget *wizardDone();
    [[nodiscard]] QWidget *companion();
    // The filer's window, in counter mode.
    [[nodiscard]] QWidget *privateFields();
    [[nodiscard]] QWidget *settings(int section);
    [[nodiscard]] QWidget *counterSetup();
    // The settings at the page of a center that is nowhere, in this state; over the board.
    [[nodiscard]] QWidget *centerPage(const CenterState &state);
    // By a button of that page.
    [[nodiscard]] QWidget *onCenterPage(const CenterState &state, const QString &button,
                                        const QString &name);
    // What the board shows and asks in a center, until the window is put away.
    void joinCenter(const CenterState &state);
    // Of a copy that was saved just now.
    [[nodiscard]] QWidget *copyQuestion();
    [[nodiscard]] QWidget *trayMenu();

    // Closes the window and what is over it, and gives back the wizard that it stands for.
    void putAway(QWidget &window);

    static inline const QString oneNumber = QStringLiteral("林女士 · 个人博客");
    static inline const QString twoNumbers = QStringLiteral("陈先生 · 某某科技");

    BoardBench bench;

private:
    [[nodiscard]] bool enter(PageId page);
    [[nodiscard]] bool openNew();

    TrayIcon m_tray;
    ScriptedCenter m_center;
    bool m_isInCenter = false;
};

// Where windows and pages are made in the sources, and how they come up. One has several entries
// where it looks different from time to time.
struct WindowEntry
{
    QString name; // for the report
    QStringList sources; // "file what": see windowsOfTheSources()
    std::function<QWidget *(WindowStage &stage)> open; // null: it did not open
};

[[nodiscard]] QList<WindowEntry> allWindows();
// Those that are not opened by any entry, each for the reason that is given there.
[[nodiscard]] QStringList windowsNotOpened();
// What the sources of ui/ make that is or becomes a window, a page of the wizard or of the
// settings: "settingsdialog SettingsDialog" for a class, "helpmenu QMenu" for an object of Qt,
// "aboutbox makeMessageBox" for what a function makes.
[[nodiscard]] QStringList windowsOfTheSources();

} // namespace beian
