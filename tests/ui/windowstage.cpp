// SPDX-License-Identifier: MIT
#include "windowstage.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtGui/qevent.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "app/rulesets/rulechanges.h"
#include "app/settings/settings.h"
#include "ui/board/boardtable.h"
#include "ui/board/noticestack.h"
#include "ui/board/rulenews.h"
#include "ui/board/verifymany.h"
#include "ui/companion/companionhost.h"
#include "ui/companion/companionwindow.h"
#include "ui/paper/handoutdialog.h"
#include "ui/paper/handouthost.h"
#include "ui/settings/copysection.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/closequestion.h"
#include "ui/shell/openquestion.h"
#include "ui/shell/quitquestion.h"
#include "ui/shell/unsavedquestion.h"
#include "ui/texts/language.h"
#include "ui/theme/programicon.h"
#include "ui/theme/theme.h"
#include "ui/tour/samplefilings.h"
#include "ui/transfer/importpreview.h"
#include "windowreading.h"

namespace beian {

using namespace Qt::StringLiterals;

bool lookAsAtFirst()
{
    applyTheme(*qApp, {ThemeMode::Light, 1.0});
    return installLanguage(*qApp, u"zh_CN"_s);
}

WindowStage::WindowStage()
    : bench(today())
    , m_tray(countedProgramIcon)
{ }

bool WindowStage::begin()
{
    if (!bench.startWith(sampleBoard(today())))
        return false;
    bench.select(oneNumber);
    bench.press(Qt::Key_T, Qt::ControlModifier); // a notice with a button
    board().notices().show(u"lookNotice"_s, Tone::Bad, Glyph::Warning, u"保存备案的文件已损坏"_s,
                           u"损坏的文件已另存"_s);
    QCoreApplication::processEvents();
    return true;
}

QWidget *WindowStage::opened(QWidget &owner, const QString &name) const
{
    for (QWidget *window : owner.findChildren<QWidget *>()) {
        if (window->isWindow() && window->isVisible() && window->objectName().startsWith(name))
            return window;
    }
    return nullptr;
}

QWidget *WindowStage::byButton(const QString &button, const QString &name)
{
    return bench.showBoard() && KeyDriver(board()).pressButton(button) ? opened(board(), name)
                                                                       : nullptr;
}

QWidget *WindowStage::byKey(Qt::Key key, const QString &name, const QString &applicant)
{
    if (!bench.showBoard())
        return nullptr;
    board().table().clearSelection();
    bench.select(applicant);
    bench.press(key, key == Qt::Key_Delete ? Qt::NoModifier : Qt::ControlModifier);
    return opened(board(), name);
}

QWidget *WindowStage::byHelp(int place, const QString &name)
{
    QWidget *menu = byMenu(Qt::Key_H, u"helpMenu"_s);
    if (!menu)
        return nullptr;
    for (int i = 0; i < place; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCoreApplication::processEvents();
    return opened(board(), name);
}

QWidget *WindowStage::byMenu(Qt::Key letter, const QString &name)
{
    if (!bench.showBoard())
        return nullptr;
    bench.press(letter, Qt::AltModifier);
    return opened(board(), name);
}

// As the menu key does it.
QWidget *WindowStage::rowMenu()
{
    if (!bench.showBoard())
        return nullptr;
    bench.select(oneNumber);
    QWidget *rows = board().table().viewport();
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, rows->rect().center(),
                           rows->mapToGlobal(rows->rect().center()));
    QCoreApplication::sendEvent(rows, &wish);
    return opened(board(), u"rowMenu"_s);
}

bool WindowStage::openNew()
{
    // As a wizard opens first: the one before was made as small as it can be.
    if (!bench.program->settings().setValue(Setting::WizardPlace, QString()))
        return false;
    bench.program->takeArguments({MainProgram::newOption});
    bench.wizard().activateWindow();
    return QTest::qWaitForWindowActive(&bench.wizard());
}

// What is typed on a page before the next one opens.
bool WindowStage::enter(PageId page)
{
    switch (page) {
    case PageId::Province:
        return bench.fill(u"applicantField"_s, u"郑先生 · 某某传媒"_s)
            && bench.fill(u"provinceField"_s, u"广东"_s);
    case PageId::People:
        return bench.click(u"type-first"_s) && bench.fill(u"person1Phone"_s, subjectPhone)
            && bench.fill(u"person2Phone"_s, sitePhone);
    case PageId::Sms:
        return bench.click(u"sms1Now"_s) && bench.fill(u"sms1Code"_s, u"482913"_s);
    case PageId::Suffix:
        return bench.fill(u"suffix1DocumentField"_s, u"18302X"_s);
    case PageId::Site:
    case PageId::Done:
        return true;
    }
    Q_UNREACHABLE();
}

QWidget *WindowStage::wizardOn(PageId page)
{
    if (!bench.program->wizards().isAnyOpen() && !openNew())
        return nullptr;
    bench.wizard().activateWindow();
    if (!QTest::qWaitForWindowActive(&bench.wizard()))
        return nullptr;
    while (bench.wizard().currentId() < int(page)) {
        if (!enter(PageId(bench.wizard().currentId())) || !bench.next())
            return nullptr;
    }
    return bench.wizard().currentId() == int(page) ? &bench.wizard() : nullptr;
}

QWidget *WindowStage::wizardDone()
{
    if (!openNew() || !enter(PageId::Province) || !bench.next()
        || !KeyDriver(bench.wizard()).tabTo(u"type-first"_s))
        return nullptr;
    // A new site, which asks one person only; the kinds are one stop of the Tab key.
    KeyDriver keys(bench.wizard());
    keys.press(Qt::Key_Right);
    keys.press(Qt::Key_Space);
    QCoreApplication::processEvents();
    const bool isDone = bench.fill(u"person1Phone"_s, sitePhone) && bench.next()
        && bench.click(u"sms1Now"_s) && bench.fill(u"sms1Code"_s, u"591024"_s) && bench.next()
        && enter(PageId::Suffix) && bench.next() && bench.click(u"row1Verified"_s) && bench.next();
    return isDone ? &bench.wizard() : nullptr;
}

QWidget *WindowStage::onPage(PageId page, const QString &button, const QString &name)
{
    return wizardOn(page) && bench.click(button) ? opened(bench.wizard(), name) : nullptr;
}

QWidget *WindowStage::companion()
{
    if (!wizardOn(PageId::Site) || !bench.click(u"siteShrink"_s))
        return nullptr;
    QCoreApplication::processEvents();
    return bench.program->companions().companionOf(bench.wizard());
}

QWidget *WindowStage::privateFields()
{
    const bool isCounter = bench.program->settings().setValue(Setting::CounterMode, true).isOk();
    return isCounter && openNew()
        ? onPage(PageId::Sms, u"privateFieldsButton"_s, u"privateFields"_s)
        : nullptr;
}

QWidget *WindowStage::settings(int section)
{
    QWidget *dialog = byKey(Qt::Key_Comma, u"settingsDialog"_s);
    auto *sections = dialog ? dialog->findChild<QListWidget *>(u"settingsSections"_s) : nullptr;
    for (int i = 0; sections && i < section; ++i)
        QTest::keyClick(sections, Qt::Key_Down);
    return sections && sections->currentRow() == section ? dialog : nullptr;
}

// By the last entry of its menu.
QWidget *WindowStage::counterSetup()
{
    QWidget *menu = byMenu(Qt::Key_S, u"settingsMenu"_s);
    if (!menu)
        return nullptr;
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QCoreApplication::processEvents();
    return opened(board(), u"counterSetup"_s);
}

void WindowStage::joinCenter(const CenterState &state)
{
    m_isInCenter = state.phase != CenterState::Phase::None;
    Q_EMIT bench.program->center().stateChanged(state);
    QCoreApplication::processEvents();
}

QWidget *WindowStage::centerPage(const CenterState &state)
{
    if (!bench.showBoard())
        return nullptr;
    m_center.become(state);
    const Places places{bench.folder.path(), DataOrigin::CommandLine,
                        bench.folder.filePath(u"settings.ini"_s),
                        bench.folder.filePath(u"administrator.ini"_s)};
    const CopyParts copies{bench.program->database(), bench.clock, bench.folder.path(),
                           [] { return QList<QUuid>(); }};
    auto *dialog = new SettingsDialog(bench.program->settings(), builtInRules(), places, copies,
                                      m_center, &board());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showSection(u"center"_s);
    dialog->open();
    return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

QWidget *WindowStage::onCenterPage(const CenterState &state, const QString &button,
                                   const QString &name)
{
    QWidget *dialog = centerPage(state);
    const bool isOutside = state.phase == CenterState::Phase::None;
    if (!dialog || (isOutside && !KeyDriver(*dialog).fill(u"centerCounter"_s, u"三号窗口"_s))
        || !KeyDriver(*dialog).pressButton(button))
        return nullptr;
    CenterReport report;
    report.filings = 12480;
    report.known = 2;
    report.offered = 7;
    report.isUnverified = true;
    report.isFormer = true;
    Q_EMIT m_center.checked(report);
    QCoreApplication::processEvents();
    return opened(*dialog, name);
}

QWidget *WindowStage::copyQuestion()
{
    constexpr int dataSection = 3;
    const QString copy = bench.folder.filePath(u"copies/备案副本 2026-11-23.db"_s);
    DatabaseThread &database = bench.program->database();
    QSignalSpy saved(&database, &DatabaseThread::copySaved);
    if (!QDir(bench.folder.path()).mkpath(u"copies"_s))
        return nullptr;
    database.saveCopy(copy);
    if (!saved.wait())
        return nullptr;
    QWidget *dialog = settings(dataSection);
    if (!dialog || !KeyDriver(*dialog).pressButton(u"copyTake"_s))
        return nullptr;
    answerFileQuestion(*dialog->findChild<QFileDialog *>(u"copyTakeDialog"_s), copy);
    QWidget *question = nullptr;
    (void)QTest::qWaitFor([&] { return question = opened(*dialog, u"copyQuestion"_s); });
    return question;
}

QWidget *WindowStage::trayMenu()
{
    // Where there is a tray, the system shows it.
    auto &menu = const_cast<QMenu &>(m_tray.menu());
    menu.popup({});
    return &menu;
}

void WindowStage::putAway(QWidget &window)
{
    const auto isLasting = [this](const QWidget *shown) {
        return shown == &board() || qobject_cast<const VerifyWizard *>(shown);
    };
    QWidget *owner = window.parentWidget() ? window.parentWidget()->window() : nullptr;
    for (QWidget *over : window.findChildren<QWidget *>()) {
        if (over->isWindow() && over->isVisible())
            over->close();
    }
    if (!isLasting(&window))
        window.close();
    // What was typed in it is asked about.
    if (auto *away = window.findChild<QPushButton *>(u"leaveAway"_s))
        away->click();
    if (owner && !isLasting(owner))
        owner->close();
    if (m_isInCenter)
        joinCenter({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

namespace {

// With the longest sentences that a board has.
CenterState troubledState()
{
    CenterState state = awayState(today(), 3, ErrorKind::CenterMachineUnknown);
    state.isUnverified = true;
    return state;
}

QList<WindowEntry> windowsOfTheCenter()
{
    return {
        {u"the board in a center"_s,
         {},
         [](WindowStage &stage) -> QWidget * {
             if (!stage.bench.showBoard())
                 return nullptr;
             CenterState state = connectedState(today());
             FilingRecord record = *stage.bench.recordOf(WindowStage::oneNumber);
             record.responsible = state.counter;
             record.hasGivenWay = true;
             stage.bench.program->cache().put(record, {});
             state.atWork = {{record.id, u"五号窗口"_s}};
             stage.joinCenter(state);
             return &stage.board();
         }},
        {u"the board, its center away"_s,
         {},
         [](WindowStage &stage) -> QWidget * {
             if (!stage.bench.showBoard())
                 return nullptr;
             stage.joinCenter(troubledState());
             return &stage.board();
         }},
        {u"which counter"_s,
         {u"handoveractions QMenu"_s},
         [](WindowStage &stage) -> QWidget * {
             if (!stage.bench.showBoard())
                 return nullptr;
             CenterState state = connectedState(today());
             state.counters << CenterCounter{u"二楼 服务大厅 A"_s, false, false};
             stage.joinCenter(state);
             stage.bench.select(WindowStage::oneNumber);
             stage.board().findChild<QAction *>(u"handOver"_s)->trigger();
             QCoreApplication::processEvents();
             return stage.opened(stage.board(), u"counterMenu"_s);
         }},
        {u"open what another works on?"_s,
         {u"openquestion makeMessageBox"_s},
         [](WindowStage &stage) {
             openAtWorkQuestion(stage.board(), u"五号窗口"_s, [] {});
             return stage.opened(stage.board(), u"atWorkQuestion"_s);
         }},
        {u"settings, in a center"_s,
         {},
         [](WindowStage &stage) { return stage.centerPage(troubledState()); }},
        {u"join?"_s,
         {u"centeranswers makeMessageBox"_s},
         [](WindowStage &stage) {
             return stage.onCenterPage({}, u"centerJoin"_s, u"centerJoinQuestion"_s);
         }},
        {u"leave?"_s,
         {},
         [](WindowStage &stage) {
             return stage.onCenterPage(troubledState(), u"centerLeave"_s, u"centerLeaveQuestion"_s);
         }},
    };
}

QList<WindowEntry> windowsOfTheBoard()
{
    return {
        {u"the board"_s,
         {u"boardwindow BoardWindow"_s},
         [](WindowStage &stage) { return &stage.board(); }},
        {u"import and export"_s,
         {u"boardbar QMenu"_s},
         [](WindowStage &stage) { return stage.byButton(u"transfer"_s, u"transferMenu"_s); }},
        {u"what can be done with a row"_s,
         {u"boardmenubar QMenu"_s},
         [](WindowStage &stage) { return stage.rowMenu(); }},
        {u"one note for several"_s,
         {u"notedialog NoteDialog"_s},
         [](WindowStage &stage) -> QWidget * {
             if (!stage.bench.showBoard())
                 return nullptr;
             stage.bench.press(Qt::Key_A, Qt::ControlModifier);
             stage.bench.press(Qt::Key_M, Qt::ControlModifier);
             return stage.opened(stage.board(), u"noteDialog"_s);
         }},
        {u"which columns a table has"_s,
         {u"exportdialog ExportDialog"_s},
         [](WindowStage &stage) { return stage.byKey(Qt::Key_E, u"exportChoice"_s); }},
        {u"the note of one"_s,
         {},
         [](WindowStage &stage) { return stage.byKey(Qt::Key_M, u"noteDialog"_s); }},
        {u"leave what was typed?"_s,
         {u"leavequestion makeMessageBox"_s},
         [](WindowStage &stage) -> QWidget * {
             QWidget *dialog = stage.byKey(Qt::Key_M, u"noteDialog"_s);
             if (!dialog)
                 return nullptr;
             KeyDriver keys(*dialog);
             keys.type(u"x"_s);
             keys.press(Qt::Key_Escape);
             return stage.opened(*dialog, u"leaveQuestion"_s);
         }},
        {u"close?"_s,
         {u"closequestion makeMessageBox"_s},
         [](WindowStage &stage) {
             openCloseQuestion(stage.board(), [](CloseAnswer) {});
             return stage.opened(stage.board(), u"closeQuestion"_s);
         }},
        {u"which number"_s,
         {u"filingactions QMenu"_s},
         [](WindowStage &stage) {
             return stage.byKey(Qt::Key_D, u"numberMenu"_s, WindowStage::twoNumbers);
         }},
        {u"what did the site say"_s,
         {u"answerdialog AnswerDialog"_s},
         [](WindowStage &stage) { return stage.byKey(Qt::Key_G, u"answerDialog"_s); }},
        {u"an answer that does not fit"_s,
         {u"answerdialog makeMessageBox"_s},
         [](WindowStage &stage) -> QWidget * {
             QWidget *dialog = stage.byKey(Qt::Key_G, u"answerDialog"_s);
             if (!dialog)
                 return nullptr;
             // “This person is done, wait for the others”, where there are none.
             KeyDriver keys(*dialog);
             for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
                 keys.press(key);
             return stage.opened(*dialog, u"answerConflict"_s);
         }},
        {u"history"_s,
         {u"historydialog HistoryDialog"_s},
         [](WindowStage &stage) {
             QWidget *dialog = stage.byKey(Qt::Key_H, u"historyDialog"_s);
             auto *events = dialog ? dialog->findChild<QTreeWidget *>(u"historyEvents"_s) : nullptr;
             const auto isThere = [events] { return events->topLevelItemCount() > 0; };
             return events && stage.bench.isSaved() && QTest::qWaitFor(isThere) ? dialog : nullptr;
         }},
        {u"what came of it"_s,
         {u"reportwindow ReportWindow"_s},
         [](WindowStage &stage) -> QWidget * {
             if (!stage.bench.showBoard())
                 return nullptr;
             stage.bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
             return stage.opened(stage.board(), u"reportWindow"_s);
         }},
        {u"remove?"_s,
         {u"removeaction makeMessageBox"_s},
         [](WindowStage &stage) { return stage.byKey(Qt::Key_Delete, u"removeQuestion"_s); }},
        {u"note many as verified?"_s,
         {u"verifymany makeMessageBox"_s},
         [](WindowStage &stage) -> QWidget * {
             if (!stage.bench.showBoard())
                 return nullptr;
             askToVerify(stage.board(), mostUnasked + 1, [] {});
             return stage.opened(stage.board(), u"verifyQuestion"_s);
         }},
        {u"reminder in the phone"_s,
         {u"phonereminderdialog PhoneReminderDialog"_s},
         [](WindowStage &stage) { return stage.byKey(Qt::Key_L, u"phoneReminderDialog"_s); }},
        {u"what an import would take, and which rows it cannot"_s,
         {u"importpreview ImportPreview"_s},
         [](WindowStage &stage) {
             ImportResult result;
             result.header.titles = QStringList{u"省市"_s, u"备案类型"_s, u"手机号"_s, u"备注"_s};
             result.header.columns = {FilingColumn::Province, FilingColumn::Type,
                                      FilingColumn::Phone, std::nullopt};
             for (int line = 2; line < 60; ++line)
                 result.faults << RowFault{line, {ErrorKind::PhoneNotMobile, u"0571"_s}, {}};
             FilingRecord record;
             record.applicant = u"某某科技有限公司"_s;
             record.provinceCode = u"440000"_s;
             record.submitted = QDate(2018, 9, 12);
             record.type = FilingType::NewSite;
             result.records << record;
             result.lines << 61;
             result.drafts << DraftRow{61, {Role::Site}};
             const FilingCache &cache = stage.bench.program->cache();
             (new ImportPreview(u"备案.xlsx"_s, result, cache.rules(), cache.now(), &stage.board()))
                 ->open();
             return stage.opened(stage.board(), u"importPreview"_s);
         }},
        {u"unsaved changes"_s,
         {u"unsavedquestion makeMessageBox"_s},
         [](WindowStage &stage) {
             return openUnsavedQuestion(stage.board())
                 ? stage.opened(stage.board(), u"unsavedQuestion"_s)
                 : nullptr;
         }},
        {u"quit?"_s,
         {u"quitquestion makeMessageBox"_s},
         [](WindowStage &stage) {
             return openQuitQuestion(stage.board(), {2, 13})
                 ? stage.opened(stage.board(), u"quitQuestion"_s)
                 : nullptr;
         }},
        {u"tray"_s, {u"trayicon QMenu"_s}, [](WindowStage &stage) { return stage.trayMenu(); }},
    };
}

// The built-in rules, but that the national ones give 48 hours.
RuleFiles laterNationalRules()
{
    RuleFiles files = *readRuleFiles(RuleBook::builtInFolder());
    QJsonObject &national = files[u"national.json"_s];
    QJsonObject hours = national.value("hours"_L1).toObject();
    hours.insert(u"value"_s, 48);
    national.insert(u"hours"_s, hours);
    return files;
}

QList<WindowEntry> windowsOfHelpAndPaper()
{
    return {
        {u"common questions"_s,
         {u"faqdialog FaqDialog"_s},
         [](WindowStage &stage) { return stage.byHelp(0, u"faqDialog"_s); }},
        {u"shortcuts"_s,
         {u"shortcutsdialog ShortcutsDialog"_s},
         [](WindowStage &stage) { return stage.byHelp(2, u"shortcutsDialog"_s); }},
        {u"manual"_s,
         {u"manualwindow ManualWindow"_s},
         [](WindowStage &stage) { return stage.byHelp(1, u"manualWindow"_s); }},
        {u"about"_s,
         {u"aboutbox makeMessageBox"_s},
         [](WindowStage &stage) { return stage.byHelp(4, u"aboutBox"_s); }},
        {u"sources"_s,
         {u"readingdialog QDialog"_s},
         [](WindowStage &stage) -> QWidget * {
             QWidget *faq = stage.byHelp(0, u"faqDialog"_s);
             if (!faq || !KeyDriver(*faq).pressButton(u"ruleSources"_s))
                 return nullptr;
             return stage.opened(*faq, u"sourcesDialog"_s);
         }},
        {u"what is new in the rules"_s,
         {u"readingdialog QDialog"_s},
         [](WindowStage &stage) -> QWidget * {
             const RuleFiles before = *readRuleFiles(RuleBook::builtInFolder());
             const FilingUnderRules under{{Role::Subject}, {}, QUrl(u"https://example.cn"_s), 24};
             FilingUnderRules newer = under;
             newer.hours = 48;
             const QUuid id = stage.bench.recordOf(WindowStage::twoNumbers)->id;
             showRuleNews({before, laterNationalRules(), {{id, under, newer}}},
                          stage.bench.program->cache(), stage.board());
             return stage.byButton(u"showRuleNews"_s, u"ruleNewsDialog"_s);
         }},
        {u"hand-out"_s,
         {u"handoutdialog HandoutDialog"_s},
         [](WindowStage &stage) -> QWidget * {
             QWidget *dialog = stage.byKey(Qt::Key_P, u"handoutDialog"_s);
             if (!dialog)
                 return nullptr;
             // The printers are looked for in a thread.
             const auto *print = dialog->findChild<QPushButton *>(u"printSheets"_s);
             const auto *why = dialog->findChild<QLabel *>(u"handoutWhy"_s);
             const QString sought = HandoutDialog::tr("Looking for printers…");
             const auto isAnswered = [=] { return print->isEnabled() || why->text() != sought; };
             return QTest::qWaitFor(isAnswered) ? dialog : nullptr;
         }},
        {u"no hand-out"_s,
         {u"handouthost makeMessageBox"_s},
         [](WindowStage &stage) {
             FilingRecord nobody = *stage.bench.recordOf(WindowStage::oneNumber);
             nobody.persons.clear();
             nobody.numbers.clear();
             HandoutHost host(builtInRules(), stage.bench.clock, stage.bench.program->settings());
             host.open({nobody}, stage.board());
             return stage.opened(stage.board(), u"handoutRefusal"_s);
         }},
    };
}

QList<WindowEntry> windowsOfTheSettings()
{
    return {
        {u"set up a counter"_s,
         {u"countersetup CounterSetup"_s, u"settingspages makeCounterSetupPage"_s},
         [](WindowStage &stage) { return stage.counterSetup(); }},
        {u"take a copy back?"_s,
         {u"copysection makeMessageBox"_s},
         [](WindowStage &stage) { return stage.copyQuestion(); }},
    };
}

QList<WindowEntry> sectionsOfTheSettings()
{
    const QStringList pages{
        u"settingspages makeRemindersPage"_s, u"settingspages makePrivacyPage"_s,
        u"settingspages makeCounterPage"_s,   u"datapage DataPage"_s,
        u"settingspages makeWindowPage"_s,    u"settingspages makeRulesPage"_s,
        u"centerpage CenterPage"_s,
    };
    QList<WindowEntry> entries;
    for (int section = 0; section < pages.size(); ++section) {
        entries << WindowEntry{u"settings, "_s + pages.at(section),
                               {u"settingsdialog SettingsDialog"_s, pages.at(section)},
                               [section](WindowStage &stage) { return stage.settings(section); }};
    }
    return entries;
}

WindowEntry pageEntry(PageId page, const QString &source)
{
    return {u"wizard, "_s + source,
            {u"verifywizard VerifyWizard"_s, source},
            [page](WindowStage &stage) { return stage.wizardOn(page); }};
}

// With rules that came while it was open.
WindowEntry pageUnderNewerRules(PageId page)
{
    return {u"wizard, newer rules"_s,
            {u"verifywizard VerifyWizard"_s, u"smspage SmsPage"_s},
            [page](WindowStage &stage) -> QWidget * {
                static const RuleBook newer = *RuleBook::read(laterNationalRules());
                QWidget *wizard = stage.wizardOn(page);
                stage.bench.program->cache().setRules(newer);
                return wizard;
            }};
}

WindowEntry overPage(PageId page, const QString &button, const QString &name, const QString &source)
{
    return {name, {source}, [=](WindowStage &stage) { return stage.onPage(page, button, name); }};
}

// In the order in which a person comes through.
QList<WindowEntry> windowsOfTheWizard()
{
    return {
        pageEntry(PageId::Province, u"provincepage ProvincePage"_s),
        overPage(PageId::Province, u"help"_s, u"helpMenu"_s, u"helpmenu QMenu"_s),
        overPage(PageId::Province, u"pageWhy"_s, u"whyDialog"_s, u"readingdialog QDialog"_s),
        pageEntry(PageId::People, u"peoplepage PeoplePage"_s),
        pageEntry(PageId::Sms, u"smspage SmsPage"_s),
        overPage(PageId::Sms, u"sms1ReceivedChoose"_s, u"timeDialog"_s, u"timedialog TimeDialog"_s),
        overPage(PageId::Sms, u"cancel"_s, u"cancelQuestion"_s,
                 u"closingquestion makeMessageBox"_s),
        pageUnderNewerRules(PageId::Sms),
        pageEntry(PageId::Suffix, u"suffixpage SuffixPage"_s),
        pageEntry(PageId::Site, u"sitepage SitePage"_s),
        overPage(PageId::Site, u"siteCheck"_s, u"siteCheckDialog"_s, u"sitebadge QDialog"_s),
        overPage(PageId::Site, u"openProvince"_s, u"oldEntranceQuestion"_s,
                 u"siteopener makeMessageBox"_s),
        {u"the page on the phone"_s,
         {u"pagecodedialog PageCodeDialog"_s},
         [](WindowStage &stage) -> QWidget * {
             if (!stage.wizardOn(PageId::Site))
                 return nullptr;
             // Where there is room, the page shows the code itself.
             stage.bench.wizard().resize(stage.bench.wizard().minimumSizeHint());
             QCoreApplication::processEvents();
             return stage.onPage(PageId::Site, u"pageToPhone"_s, u"pageCodeDialog"_s);
         }},
        {u"the small window"_s,
         {u"companionwindow CompanionWindow"_s, u"companionwindow Qt::Window"_s},
         [](WindowStage &stage) { return stage.companion(); }},
        {u"how to resend"_s,
         {u"resenddialog ResendDialog"_s},
         [](WindowStage &stage) -> QWidget * {
             QWidget *companion = stage.companion();
             return companion && KeyDriver(*companion).pressButton(u"companionResend"_s)
                 ? stage.opened(*companion, u"resendDialog"_s)
                 : nullptr;
         }},
        {u"wizard, done"_s,
         {u"donepage DonePage"_s},
         [](WindowStage &stage) { return stage.wizardDone(); }},
        {u"the filer types"_s,
         {u"privatefieldsdialog PrivateFieldsDialog"_s},
         [](WindowStage &stage) { return stage.privateFields(); }},
    };
}

} // namespace

QList<WindowEntry> allWindows()
{
    return windowsOfTheBoard() + windowsOfTheCenter() + windowsOfHelpAndPaper() + sectionsOfTheSettings()
        + windowsOfTheSettings() + windowsOfTheWizard();
}

QStringList windowsNotOpened()
{
    return {
        // Shown where the program cannot start: there is no other window then.
        u"main makeMessageBox"_s,
        // The system's own, or Qt's.
        u"filingtransfer QFileDialog"_s,
        u"handoutdialog QFileDialog"_s,
        u"handoutdialog QPrintDialog"_s,
        u"datapage QFileDialog"_s,
        u"reportoutput QFileDialog"_s,
        u"rulesswitch QFileDialog"_s,
        u"reportoutput QPrintDialog"_s,
        u"copysection QFileDialog"_s,
        u"phonereminderdialog QFileDialog"_s,
        u"datefield Qt::Popup"_s,
        u"secretfield QMenu"_s,
        // Asks which windows there are.
        u"look Qt::Window"_s,
        u"look Qt::Dialog"_s,
        // What others are made of.
        u"messagebox QMessageBox"_s,
        u"wizardpage WizardPage"_s,
        u"settingswindow SettingsWindow"_s,
    };
}

QStringList windowsOfTheSources()
{
    static const QRegularExpression made(
        u"new (Q\\w*(?:Dialog|MessageBox|Menu|Wizard|Window|SplashScreen|ErrorMessage))\\b"
        u"|\\b(QMenu|QMessageBox|QDialog|QWizard) \\w+[;({]"
        u"|\\b(Q(?:MessageBox|InputDialog|FileDialog|ColorDialog|FontDialog)::"
        u"(?:get|question|information|warning|critical|about)\\w*)\\("
        u"|[^*]\\b(makeMessageBox)\\("
        u"|SettingsPage \\*(make\\w+Page)\\([^)]*\\);"
        u"|class (\\w+) (?:final )?: public (?:Q(?:Dialog|Wizard|WizardPage|MainWindow|MessageBox"
        u"|Menu)|WizardPage|SettingsPage|SettingsWindow)\\b"
        u"|class (\\w+Window) (?:final )?: public"
        u"|(Qt::(?:Window|Tool|Dialog|Popup|ToolTip|SplashScreen))\\b"_s);
    QStringList found;
    QDirIterator it(QStringLiteral(BEIAN_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto matches = made.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            found << QFileInfo(file).baseName() + u' ' + match.captured(match.lastCapturedIndex());
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace beian
