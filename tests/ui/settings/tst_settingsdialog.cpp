// SPDX-License-Identifier: MIT
#include <memory>

#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qdesktopservices.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qstackedwidget.h>

#include "app/rules/rulebook.h"
#include "app/store/databasethread.h"
#include "app/time/clock.h"
#include "ui/settings/copysection.h"
#include "ui/forms/wheelguard.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/platform/autostart.h"
#include "ui/texts/personreminder.h"
#include "tests/ui/scriptedcenter.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const RuleBook &builtInRules()
{
    static const auto rules = RuleBook::load(RuleBook::builtInFolder());
    return *rules;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// The real dialog over settings in a folder of its own, driven by keys.
class Bench
{
public:
    explicit Bench(const QByteArray &administrator = {}, DataOrigin origin = DataOrigin::System)
    {
        if (!administrator.isEmpty())
            isReady = write(administratorFile(), administrator);
        settings = std::make_unique<Settings>(ownFile(), administratorFile());
        places = {folder.filePath(u"资料 data"_s), origin, ownFile(), administratorFile()};
        database = std::make_unique<DatabaseThread>(places.dataFolder, clock);
        isReady = isReady && reopen();
    }

    bool reopen()
    {
        const CopyParts copies{*database, clock, places.dataFolder,
                               [] { return QList<QUuid>(); }};
        dialog = std::make_unique<SettingsDialog>(*settings, builtInRules(), places, copies, center);
        dialog->show();
        return QTest::qWaitForWindowActive(dialog.get());
    }

    QString ownFile() const { return folder.filePath(u"自己的.ini"_s); }
    QString administratorFile() const { return folder.filePath(u"administrator.ini"_s); }
    // What another start of the program would read.
    QVariant stored(Setting setting) const
    {
        return Settings(ownFile(), administratorFile()).value(setting);
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    template <typename T>
    T *control(Setting setting) const
    {
        return find<T>(controlName(setting));
    }

    QListWidget *sections() const { return find<QListWidget>(u"settingsSections"_s); }
    bool goTo(int section)
    {
        sections()->setFocus();
        QTest::keyClick(sections(), Qt::Key_Home);
        for (int i = 0; i < section; ++i)
            QTest::keyClick(sections(), Qt::Key_Down);
        return sections()->currentRow() == section;
    }
    // The section on which the control stands.
    bool goToSectionOf(const QWidget *widget)
    {
        for (int section = 0; section < sections()->count(); ++section) {
            if (goTo(section) && widget && widget->isVisibleTo(dialog.get()))
                return true;
        }
        return false;
    }
    bool press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        if (!goToSectionOf(button) || !button->isEnabled())
            return false;
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    bool toggle(Setting setting)
    {
        auto *box = control<QCheckBox>(setting);
        if (!goToSectionOf(box) || !box->isEnabled())
            return false;
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Space);
        return true;
    }
    bool isErrorShown() const { return find<QFrame>(u"settingsError"_s)->isVisible(); }

    QTemporaryDir folder;
    Places places;
    std::unique_ptr<Settings> settings;
    SystemClock clock;
    ScriptedCenter center;
    std::unique_ptr<DatabaseThread> database; // before what it tells
    std::unique_ptr<SettingsDialog> dialog;
    bool isReady = true;
};

bool isInsideQtControl(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QComboBox *>(parent) || parent->inherits("QScrollBar"))
            return true;
    }
    return false;
}

bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !qobject_cast<const QDialog *>(widget);
}

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { init(); }

    void everySettingHasItsControl();
    void switchesAreToggledByTheirMnemonic_data();
    void switchesAreToggledByTheirMnemonic();
    void aNumberHoldsOnceItIsTypedWhole();
    void aNumberBeyondItsLimitsIsRefusedAloud_data();
    void aNumberBeyondItsLimitsIsRefusedAloud();
    void choicesAreMadeByKeyboard_data();
    void choicesAreMadeByKeyboard();
    void aTimeIsChangedByKeyboard();
    void aNameBeingTypedIsKeptWhenTheWindowCloses();
    void theWordingOfAReminderIsEdited();
    void theWheelChangesNothing();
    void aChangeFromElsewhereIsShown();
    void lockedOnesSayWhoSetThem();
    void faultsOfTheAdministratorsFileAreShown();
    void anErrorIsShownUntilASaveSucceeds();
    void defaultsComeBackBySection();
    void startAtLoginIsTheSystemsEntry();
    void whatTheDesktopSwitchesIsShown();
    void withoutTheEntryStartAtLoginStaysOff();
    void theOriginOfTheDataIsSaid_data();
    void theOriginOfTheDataIsSaid();
    void anotherFolderHoldsFromTheNextStart();
    void aFolderThatCannotBeWrittenIsRefused();
    void theFolderIsOpened();
    void tabLeadsFromASectionToItsFields();
    void everyControlHasItsNames();
    void mnemonicsAreClear_data();
    void mnemonicsAreClear();
    void nothingIsCut_data();
    void nothingIsCut();

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
};

void SettingsDialogTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
    QFile::remove(Autostart::entryPlace());
    QDir(Autostart::entryPlace()).removeRecursively();
}

void SettingsDialogTest::everySettingHasItsControl()
{
    Bench bench;
    QVERIFY(bench.isReady);
    for (const SettingKey &key : settingKeys()) {
        const bool isRemembered = key.setting == Setting::LastFilingType
            || key.setting == Setting::CounterOffered || key.setting == Setting::InputTold
            || key.setting == Setting::LeftFiling || key.setting == Setting::CompanionPlace || key.key.startsWith(u"window/board-"_s) || key.setting == Setting::WizardPlace;
        // These count in the administrator's file only.
        const bool isOfAdministrator = key.setting == Setting::RuleKeys
            || key.setting == Setting::RuleVersion || key.setting == Setting::RuleAddress
            || key.setting == Setting::CenterUnverified;
        QVERIFY2(bool(bench.control<QWidget>(key.setting)) != (isRemembered || isOfAdministrator),
                 qPrintable(key.key));
    }
    QCOMPARE(bench.control<QComboBox>(Setting::CounterProvince)->count(), 32);
    QVERIFY(bench.control<QComboBox>(Setting::CounterProvince)->findText(u"浙江"_s) > 0);
}

void SettingsDialogTest::switchesAreToggledByTheirMnemonic_data()
{
    QTest::addColumn<Setting>("setting");
    for (const SettingKey &key : settingKeys()) {
        if (key.kind == SettingKind::Switch && key.setting != Setting::CounterOffered
            && key.setting != Setting::InputTold && key.setting != Setting::CenterUnverified)
            QTest::newRow(qPrintable(key.key)) << key.setting;
    }
}

void SettingsDialogTest::switchesAreToggledByTheirMnemonic()
{
    QFETCH(Setting, setting);
    Bench bench;
    auto *box = bench.control<QCheckBox>(setting);
    const bool before = settingKey(setting).standard.toBool();
    QCOMPARE(box->isChecked(), before);
    QVERIFY(bench.goToSectionOf(box));
    const QKeyCombination keys = QKeySequence::mnemonic(box->text())[0];
    QTest::keyClick(bench.dialog.get(), keys.key(), keys.keyboardModifiers());
    // The press by a mnemonic is shown for a moment before it counts.
    QTRY_COMPARE(box->isChecked(), !before);
    QCOMPARE(bench.settings->isOn(setting), !before);
    QCOMPARE(bench.stored(setting).toBool(), !before);
    QVERIFY(!bench.isErrorShown());
}

void SettingsDialogTest::aNumberHoldsOnceItIsTypedWhole()
{
    Bench bench;
    auto *box = bench.control<QSpinBox>(Setting::KeepFinishedDays);
    QVERIFY(bench.goToSectionOf(box));
    QCOMPARE(box->value(), 30);
    box->setFocus(Qt::TabFocusReason);
    box->selectAll();
    QTest::keyClicks(box, u"100"_s);
    // On the way lay 1 day, which would have removed nearly everything.
    QCOMPARE(bench.settings->number(Setting::KeepFinishedDays), 30);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(bench.stored(Setting::KeepFinishedDays).toInt(), 100);
    QVERIFY(bench.dialog->isVisible());
    box->selectAll();
    QTest::keyClicks(box, u"999"_s);
    QTest::keyClick(box, Qt::Key_Tab);
    QVERIFY(bench.stored(Setting::KeepFinishedDays).toInt() <= 365);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(bench.stored(Setting::KeepFinishedDays).toInt(), box->value());
}

void SettingsDialogTest::aNumberBeyondItsLimitsIsRefusedAloud_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        for (const QString &typed : {u"0"_s, u"61"_s, u"999"_s})
            QTest::addRow("%s, %s", qPrintable(typed), qPrintable(language)) << typed << language;
    }
}

// It is made into no other number; what can be typed stands at the field, and nothing moves for it.
void SettingsDialogTest::aNumberBeyondItsLimitsIsRefusedAloud()
{
    QFETCH(QString, typed);
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    Bench bench;
    QVERIFY(bench.isReady);
    auto *box = bench.control<QSpinBox>(Setting::IdleMinutes);
    QVERIFY(bench.goToSectionOf(box));
    const auto *told = bench.find<QLabel>(controlName(Setting::IdleMinutes) + u"Standard"_s);
    const auto type = [box](const QString &text) {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Tab);
    };
    const QString standard = told->text();
    const int height = told->height();
    type(typed);
    QCOMPARE(box->value(), 5);
    QCOMPARE(box->text(), u"5"_s);
    QCOMPARE(bench.stored(Setting::IdleMinutes).toInt(), 5);
    QCOMPARE(told->property("tone").toString(), u"bad"_s);
    // Each number by itself: 0 is a part of 60.
    for (const QString &said : {typed, u"60"_s, u"5"_s}) {
        const QRegularExpression number(u"(?<![0-9])"_s + said + u"(?![0-9])"_s);
        QVERIFY2(told->text().contains(number), qPrintable(told->text()));
    }
    QCoreApplication::processEvents();
    QCOMPARE(told->height(), height);
    type(u"12"_s);
    QCOMPARE(bench.stored(Setting::IdleMinutes).toInt(), 12);
    QCOMPARE(told->text(), standard);
    QVERIFY(told->property("tone").toString() != "bad"_L1);
}

void SettingsDialogTest::choicesAreMadeByKeyboard_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QString>("last");
    QTest::newRow("province") << Setting::CounterProvince << u"650000"_s;
    QTest::newRow("closing the window") << Setting::CloseBehaviour << u"quit"_s;
    QTest::newRow("colours") << Setting::Theme << u"dark"_s;
    QTest::newRow("size of the type") << Setting::TypeScale << u"2"_s;
    QTest::newRow("rules") << Setting::RuleChoice << u"national"_s;
}

void SettingsDialogTest::choicesAreMadeByKeyboard()
{
    QFETCH(Setting, setting);
    QFETCH(QString, last);
    Bench bench;
    auto *box = bench.control<QComboBox>(setting);
    QVERIFY(bench.goToSectionOf(box));
    QCOMPARE(box->currentData(), settingKey(setting).standard);
    const QStringList &words = settingKey(setting).words;
    if (!words.isEmpty()) {
        QCOMPARE(box->count(), words.size());
        for (int i = 0; i < box->count(); ++i)
            QVERIFY(words.contains(box->itemData(i).toString()));
    }
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(bench.settings->text(setting), last);
    QCOMPARE(bench.stored(setting).toString(), last);
}

void SettingsDialogTest::aTimeIsChangedByKeyboard()
{
    Bench bench;
    auto *field = bench.control<QTimeEdit>(Setting::ClosingTime);
    QVERIFY(bench.goToSectionOf(field));
    QCOMPARE(field->text(), u"17:30"_s);
    field->setFocus(Qt::TabFocusReason);
    field->setCurrentSection(QDateTimeEdit::HourSection);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(bench.stored(Setting::ClosingTime).toTime(), QTime(18, 30));
}

void SettingsDialogTest::aNameBeingTypedIsKeptWhenTheWindowCloses()
{
    Bench bench;
    auto *field = bench.control<QLineEdit>(Setting::CounterName);
    QVERIFY(bench.goToSectionOf(field));
    field->setFocus(Qt::TabFocusReason);
    QInputMethodEvent input;
    input.setCommitString(u"杭州，三号窗口 "_s);
    QCoreApplication::sendEvent(field, &input);
    QCOMPARE(bench.settings->text(Setting::CounterName), QString());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bench.dialog->isVisible());
    QCOMPARE(bench.stored(Setting::CounterName).toString(), u"杭州，三号窗口"_s);
}

// It begins with the standard one, and emptied it goes back to it.
void SettingsDialogTest::theWordingOfAReminderIsEdited()
{
    Bench bench;
    auto *field = bench.control<QPlainTextEdit>(Setting::ReminderWording);
    QVERIFY(bench.goToSectionOf(field));
    QCOMPARE(field->toPlainText(), standardReminder());
    const auto type = [&bench, field](const QString &text) {
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QInputMethodEvent input;
        input.setCommitString(text);
        QCoreApplication::sendEvent(field, &input);
        QTest::keyClick(field, Qt::Key_Tab);
        return bench.stored(Setting::ReminderWording).toString();
    };
    QCOMPARE(type(u"请{负责人}核验\n{网址} "_s), u"请{负责人}核验 {网址}"_s);
    QCOMPARE(field->toPlainText(), u"请{负责人}核验 {网址}"_s);
    QCOMPARE(type(standardReminder()), QString());
    QCOMPARE(type(u"请核验"_s), u"请核验"_s);
    QCOMPARE(type(u" "_s), QString());
    QCOMPARE(field->toPlainText(), standardReminder());
    QCOMPARE(type(QString(501, u'请')), QString()); // refused, and the field shows what holds
    QCOMPARE(field->toPlainText(), standardReminder());
}

void SettingsDialogTest::theWheelChangesNothing()
{
    WheelGuard guard;
    Bench bench;
    QVERIFY(bench.goToSectionOf(bench.control<QWidget>(Setting::IdleMinutes)));
    for (const Setting setting :
         {Setting::IdleMinutes, Setting::CounterProvince, Setting::ClosingTime}) {
        auto *control = bench.control<QWidget>(setting);
        control->setFocus(Qt::TabFocusReason);
        const QPointF center = control->rect().center();
        QWheelEvent wheel(center, control->mapToGlobal(center), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(control, &wheel);
        QCOMPARE(bench.settings->value(setting), settingKey(setting).standard);
    }
}

void SettingsDialogTest::aChangeFromElsewhereIsShown()
{
    Bench bench;
    QVERIFY(bench.settings->setValue(Setting::Theme, u"dark"_s));
    QVERIFY(bench.settings->setValue(Setting::RemindExpiry, false));
    QCOMPARE(bench.control<QComboBox>(Setting::Theme)->currentData().toString(), u"dark"_s);
    QVERIFY(!bench.control<QCheckBox>(Setting::RemindExpiry)->isChecked());
}

void SettingsDialogTest::lockedOnesSayWhoSetThem()
{
    QByteArray everything;
    for (const SettingKey &key : settingKeys())
        everything += key.key.section(u'/', 0, 0).toUtf8().prepend('[') + "]\n"
            + key.key.section(u'/', 1).toUtf8() + '=' + storedText(key, key.standard).toUtf8()
            + '\n';
    Bench bench(everything, DataOrigin::Administrator);
    QVERIFY(bench.isReady);
    QVERIFY(bench.settings->faults().isEmpty());
    for (const SettingKey &key : settingKeys()) {
        auto *control = bench.control<QWidget>(key.setting);
        if (!control)
            continue;
        QVERIFY2(!control->isEnabled(), qPrintable(key.key));
        auto *line = bench.find<QLabel>(controlName(key.setting) + "Lock"_L1);
        if (key.setting == Setting::DataFolder)
            line = bench.find<QLabel>(u"dataFolderOrigin"_s);
        QVERIFY2(line && !line->text().isEmpty(), qPrintable(key.key));
        QVERIFY2(control->accessibleDescription().contains(line->text()), qPrintable(key.key));
    }
    for (const auto *button : bench.dialog->findChildren<QPushButton *>()) {
        if (button->objectName().endsWith("Reset"_L1))
            QVERIFY(!button->isEnabled());
    }
    // One that is locked leaves the others free.
    Bench other("[privacy]\nkeep-full-numbers=false\n");
    QVERIFY(!other.toggle(Setting::KeepFullNumbers));
    QVERIFY(other.control<QSpinBox>(Setting::KeepFinishedDays)->isEnabled());
    QVERIFY(other.find<QLabel>(controlName(Setting::KeepFullNumbers) + "Lock"_L1));
    QVERIFY(!other.find<QLabel>(controlName(Setting::KeepFinishedDays) + "Lock"_L1));
    QVERIFY(other.press(u"privacyReset"_s));
    QVERIFY(!other.isErrorShown());
}

// On every page, in words, beside what they lock.
void SettingsDialogTest::faultsOfTheAdministratorsFileAreShown()
{
    Bench bench("[privacy]\nkeep-full-numbers false\n[window]\ntheme=pink\nx=1\ny=1\n",
                DataOrigin::Administrator);
    QVERIFY(bench.isReady);
    QCOMPARE(bench.settings->faults().size(), 4);
    auto *text = bench.find<QLabel>(u"administratorFaultsText"_s);
    QVERIFY(text);
    QVERIFY2(text->text().contains(u"第 2 行"_s), qPrintable(text->text()));
    QVERIFY2(text->text().contains(u"window/theme"_s), qPrintable(text->text()));
    QVERIFY2(text->text().contains(u"另有 1"_s), qPrintable(text->text()));
    for (int section = 0; section < bench.sections()->count(); ++section) {
        QVERIFY(bench.goTo(section));
        QVERIFY(text->isVisibleTo(bench.dialog.get()));
    }
    QVERIFY(!bench.control<QCheckBox>(Setting::KeepFullNumbers)->isEnabled());
    // Without faults nothing is said.
    Bench other("[window]\ntheme=dark\n", DataOrigin::Administrator);
    QVERIFY(!other.find<QLabel>(u"administratorFaultsText"_s));
}

void SettingsDialogTest::anErrorIsShownUntilASaveSucceeds()
{
    Bench bench;
    QVERIFY(QDir().mkpath(bench.ownFile())); // a folder where the file has to be
    QVERIFY(bench.toggle(Setting::CounterMode));
    QVERIFY(bench.isErrorShown());
    QVERIFY(bench.find<QLabel>(u"settingsErrorTitle"_s)->text().contains(bench.ownFile()));
    QVERIFY(!bench.find<QLabel>(u"settingsErrorText"_s)->text().isEmpty());
    // It holds for this run.
    QVERIFY(bench.settings->isOn(Setting::CounterMode));
    QVERIFY(bench.control<QCheckBox>(Setting::CounterMode)->isChecked());
    QVERIFY(QDir().rmdir(bench.ownFile()));
    QVERIFY(bench.toggle(Setting::ClosingReminder));
    QVERIFY(!bench.isErrorShown());
    QVERIFY(bench.stored(Setting::CounterMode).toBool());
}

void SettingsDialogTest::defaultsComeBackBySection()
{
    Bench bench;
    for (const Setting setting :
         {Setting::RemindOneHour, Setting::RemindResend, Setting::CounterMode})
        QVERIFY(bench.toggle(setting));
    const auto *reset = bench.find<QPushButton>(u"remindersReset"_s);
    QCOMPARE(reset->width(), reset->sizeHint().width()); // no wider for the room beside it
    QVERIFY(bench.press(u"remindersReset"_s));
    for (const Setting setting : {Setting::RemindOneHour, Setting::RemindResend}) {
        QVERIFY(bench.stored(setting).toBool());
        QVERIFY(bench.control<QCheckBox>(setting)->isChecked());
    }
    QVERIFY(bench.stored(Setting::CounterMode).toBool());
    QVERIFY(bench.press(u"counterReset"_s));
    QVERIFY(!bench.stored(Setting::CounterMode).toBool());
}

void SettingsDialogTest::startAtLoginIsTheSystemsEntry()
{
#if defined(Q_OS_WIN)
    QSKIP("writes to the registry of the account");
#endif
    Bench bench({}, DataOrigin::CommandLine);
    const Autostart autostart(Autostart::ownProgram());
    QVERIFY(!autostart.isEnabled());
    QVERIFY(bench.toggle(Setting::StartAtLogin));
    QVERIFY(autostart.isEnabled());
    QFile entry(Autostart::entryPlace());
    QVERIFY(entry.open(QIODevice::ReadOnly));
    // Where the data lie was said at this start, so it is said at the next ones.
    QVERIFY(QString::fromUtf8(entry.readAll()).contains(bench.folder.filePath(u"资料 data"_s)));
    QVERIFY(bench.press(u"windowReset"_s));
    QVERIFY(!autostart.isEnabled());
    QVERIFY(!bench.settings->isOn(Setting::StartAtLogin));
}

// The desktop's own settings write it into the entry, or take the entry away.
void SettingsDialogTest::whatTheDesktopSwitchesIsShown()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("has no such file");
#endif
    Bench bench;
    QVERIFY(bench.isReady);
    QVERIFY(bench.toggle(Setting::StartAtLogin));
    QVERIFY(bench.reopen());
    QVERIFY(bench.control<QCheckBox>(Setting::StartAtLogin)->isChecked());
    QFile entry(Autostart::entryPlace());
    QVERIFY(entry.open(QIODevice::Append));
    entry.write("Hidden=true\n");
    entry.close();
    QVERIFY(bench.reopen());
    QVERIFY(!bench.control<QCheckBox>(Setting::StartAtLogin)->isChecked());
    QVERIFY(!bench.settings->isOn(Setting::StartAtLogin));
    // And on again, there.
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray content = entry.readAll().replace("Hidden=true\n", "Hidden=false\n");
    entry.close();
    QVERIFY(entry.open(QIODevice::WriteOnly));
    entry.write(content);
    entry.close();
    QVERIFY(bench.reopen());
    QVERIFY(bench.control<QCheckBox>(Setting::StartAtLogin)->isChecked());
    QVERIFY(bench.settings->isOn(Setting::StartAtLogin));
    // Switched off here, there is no entry to be switched on.
    QVERIFY(bench.toggle(Setting::StartAtLogin));
    QVERIFY(!entry.exists());
    QVERIFY(bench.toggle(Setting::StartAtLogin));
    QVERIFY(Autostart(Autostart::ownProgram()).isEnabled());
}

void SettingsDialogTest::withoutTheEntryStartAtLoginStaysOff()
{
#if defined(Q_OS_WIN)
    QSKIP("writes to the registry of the account");
#endif
    QVERIFY(QDir().mkpath(Autostart::entryPlace() + "/inside"_L1));
    Bench bench;
    QVERIFY(bench.toggle(Setting::StartAtLogin));
    QVERIFY(bench.isErrorShown());
    QVERIFY(!bench.control<QCheckBox>(Setting::StartAtLogin)->isChecked());
    QVERIFY(!bench.settings->isOn(Setting::StartAtLogin));
}

void SettingsDialogTest::theOriginOfTheDataIsSaid_data()
{
    QTest::addColumn<DataOrigin>("origin");
    QTest::addColumn<bool>("canChange");
    QTest::newRow("the command line") << DataOrigin::CommandLine << false;
    QTest::newRow("the administrator") << DataOrigin::Administrator << false;
    QTest::newRow("a portable program") << DataOrigin::Portable << false;
    QTest::newRow("the person") << DataOrigin::Setting << true;
    QTest::newRow("the system") << DataOrigin::System << true;
}

void SettingsDialogTest::theOriginOfTheDataIsSaid()
{
    QFETCH(DataOrigin, origin);
    QFETCH(bool, canChange);
    Bench bench({}, origin);
    auto *path = bench.find<QLabel>(u"dataFolderPath"_s);
    QVERIFY(path->text().endsWith(u"资料 data"_s));
    QVERIFY(path->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QVERIFY(!bench.find<QLabel>(u"dataFolderOrigin"_s)->text().isEmpty());
    QCOMPARE(bench.find<QPushButton>(u"dataFolder"_s)->isEnabled(), canChange);
    auto *reset = bench.find<QPushButton>(u"dataReset"_s);
    QCOMPARE(reset->isEnabled(), canChange);
    // The button says the same as the line above it.
    if (!canChange)
        QVERIFY(reset->accessibleDescription().contains(
            bench.find<QLabel>(u"dataFolderOrigin"_s)->text()));
    QVERIFY(bench.find<QPushButton>(u"dataFolderOpen"_s)->isEnabled());
}

void SettingsDialogTest::anotherFolderHoldsFromTheNextStart()
{
    Bench bench;
    const QString chosen = bench.folder.filePath(u"other"_s);
    QVERIFY(QDir().mkpath(chosen));
    auto *note = bench.find<QFrame>(u"dataFolderNext"_s);
    QVERIFY(bench.press(u"dataFolder"_s));
    QVERIFY(note->isHidden());
    auto *question = bench.find<QFileDialog>(u"dataFolderDialog"_s);
    QVERIFY(question);
    auto *name = question->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(chosen);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(bench.stored(Setting::DataFolder).toString(), chosen);
    QVERIFY(note->isVisible());
    QVERIFY(bench.find<QLabel>(u"dataFolderNextTitle"_s)
                ->text()
                .contains(QDir::toNativeSeparators(chosen)));
    QVERIFY(bench.find<QLabel>(u"dataFolderPath"_s)->text().endsWith(u"资料 data"_s));
    QVERIFY(bench.press(u"dataReset"_s));
    QCOMPARE(bench.stored(Setting::DataFolder).toString(), QString());
    QVERIFY(note->isHidden());
}

void SettingsDialogTest::aFolderThatCannotBeWrittenIsRefused()
{
    Bench bench;
    const QString file = bench.folder.filePath(u"a file"_s);
    QVERIFY(write(file, {}));
    QVERIFY(bench.press(u"dataFolder"_s));
    auto *question = bench.find<QFileDialog>(u"dataFolderDialog"_s);
    QVERIFY(question);
    // What a folder that was taken away meanwhile looks like.
    Q_EMIT question->fileSelected(file);
    question->reject();
    QVERIFY(bench.isErrorShown());
    QVERIFY(bench.find<QLabel>(u"settingsErrorTitle"_s)
                ->text()
                .contains(QDir::toNativeSeparators(file)));
    QCOMPARE(bench.settings->text(Setting::DataFolder), QString());
}

void SettingsDialogTest::theFolderIsOpened()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    Bench bench;
    QVERIFY(bench.press(u"dataFolderOpen"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened.toLocalFile(), bench.folder.filePath(u"资料 data"_s));
    QVERIFY(QDir(m_opened.toLocalFile()).exists());
    QVERIFY(!bench.isErrorShown());
}

// A key that was meant for a field must not close the window.
void SettingsDialogTest::tabLeadsFromASectionToItsFields()
{
    Bench bench;
    for (int section = 0; section < bench.sections()->count(); ++section) {
        QVERIFY(bench.goTo(section));
        bench.sections()->setFocus();
        QTest::keyClick(bench.sections(), Qt::Key_Tab);
        QWidget *field = bench.dialog->focusWidget();
        const QString name = bench.sections()->item(section)->text();
        auto *pages = bench.dialog->findChild<QStackedWidget *>();
        QVERIFY2(pages->currentWidget()->isAncestorOf(field), qPrintable(name));
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        bench.sections()->setFocus();
        QTest::keyClick(bench.sections(), Qt::Key_Space);
        QVERIFY(bench.dialog->isVisible());
    }
}

void SettingsDialogTest::everyControlHasItsNames()
{
    Bench bench;
    int seen = 0;
    for (int section = 0; section < bench.sections()->count(); ++section) {
        QVERIFY(bench.goTo(section));
        for (const QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
            if (!isControl(widget) || isInsideQtControl(widget) || !widget->isVisible())
                continue;
            ++seen;
            const QByteArray where =
                QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
            QVERIFY2(!widget->objectName().isEmpty(), where.constData());
            QAccessibleInterface *heard =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(!heard->text(QAccessible::Name).isEmpty(), where.constData());
            QVERIFY2(!widget->accessibleName().contains(u'&'), where.constData());
        }
    }
    QVERIFY(seen > 35);
}

void SettingsDialogTest::mnemonicsAreClear_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

// Every visible control has one of its own.
void SettingsDialogTest::mnemonicsAreClear()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    Bench bench;
    for (int section = 0; section < bench.sections()->count(); ++section) {
        QVERIFY(bench.goTo(section));
        QStringList texts;
        for (const QAbstractButton *button : bench.dialog->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !isInsideQtControl(button))
                texts << button->text();
        }
        for (const QLabel *label : bench.dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                texts << label->text();
        }
        QStringList taken;
        for (const QString &text : texts) {
            const QString key = QKeySequence::mnemonic(text).toString();
            QVERIFY2(!key.isEmpty() && !taken.contains(key), qPrintable(text));
            taken << key;
        }
        QVERIFY(taken.size() >= 4);
    }
}

void SettingsDialogTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("Chinese") << u"zh_CN"_s << 1.0 << QSize(800, 560);
    QTest::newRow("Chinese, 1.5") << u"zh_CN"_s << 1.5 << QSize(1280, 800);
    QTest::newRow("English") << u"en"_s << 1.0 << QSize(800, 560);
    QTest::newRow("English, 1.5") << u"en"_s << 1.5 << QSize(1280, 800);
}

void SettingsDialogTest::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(QSize, size);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {ThemeMode::Light, scale});
    Bench bench("[counter]\nmode=true\nname=x\n");
    QVERIFY(QDir().mkpath(bench.ownFile()));
    QVERIFY(bench.toggle(Setting::RemindExpiry)); // with an error at the bottom
    bench.dialog->resize(size);
    QCOMPARE(bench.dialog->size(), size); // it fits
    int seen = 0;
    for (int section = 0; section < bench.sections()->count(); ++section) {
        QVERIFY(bench.goTo(section));
        QCoreApplication::processEvents();
        for (const QLabel *label : bench.dialog->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            ++seen;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        }
        for (const QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
            if (!isControl(widget) || isInsideQtControl(widget) || !widget->isVisible()
                || qobject_cast<const QLabel *>(widget))
                continue;
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                     qPrintable(widget->objectName()));
            QVERIFY2(widget->height() >= widget->minimumSizeHint().height(),
                     qPrintable(widget->objectName()));
        }
        for (const QScrollArea *area : bench.dialog->findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(area->objectName()));
        }
    }
    QVERIFY(seen > 50);
    applyTheme(*qApp, {ThemeMode::Light, 1.0});
}

#include "tst_settingsdialog.moc"

BEIAN_UI_TEST_MAIN(SettingsDialogTest)
