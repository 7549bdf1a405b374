// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qspinbox.h>

#include "app/rules/rulebook.h"
#include "app/settings/settings.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/board/noticestack.h"
#include "ui/board/settingsnotices.h"
#include "ui/forms/wheelguard.h"
#include "ui/settings/settingbinder.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"
#include "ui/settings/wordingfield.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(book);
    return *book;
}

// Settings in a folder of their own, with what an administrator decided, and a guard that a test
// can make refuse.
class Bench final
{
public:
    explicit Bench(const QByteArray &administrator = {})
    {
        QFile file(folder.filePath(u"administrator.ini"_s));
        if (!administrator.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(administrator);
        file.close();
        settings = std::make_unique<Settings>(folder.filePath(u"own.ini"_s), file.fileName());
        binder = std::make_unique<SettingBinder>(
            *settings,
            [this](Setting, const QVariant &) -> Result<void> {
                if (isRefused)
                    return Error{ErrorKind::DataFolderUnwritable, u"guard"_s};
                return {};
            },
            nullptr);
    }

    QTemporaryDir folder;
    bool isRefused = false;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<SettingBinder> binder;
};

} // namespace

// Controls and settings, tied both ways, and the sections that are made of them.
class SettingBinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void everyKindOfControlIsTied();
    void whatAssistiveTechnologyWritesIsKept();
    void aControlFollowsItsSetting();
    void whatIsRefusedShowsWhatHolds();
    void whatIsLockedCannotBeChanged();
    void resetLeavesLockedOnesAlone();
    void theWheelScrollsThePage();
    void everySectionHasItsControls_data();
    void everySectionHasItsControls();
    void faultsOfTheAdministratorAreSaid_data();
    void faultsOfTheAdministratorAreSaid();
};

void SettingBinderTest::everyKindOfControlIsTied()
{
    Bench bench;
    QCheckBox box;
    bench.binder->bind(&box, Setting::RemindSixHours);
    QVERIFY(box.isChecked());
    box.click();
    QCOMPARE(bench.settings->isOn(Setting::RemindSixHours), false);

    QSpinBox days;
    bench.binder->bind(&days, Setting::KeepFinishedDays);
    QCOMPARE(days.value(), bench.settings->number(Setting::KeepFinishedDays));
    days.setValue(days.maximum() + 100); // within what the setting allows
    QCOMPARE(bench.settings->number(Setting::KeepFinishedDays), days.maximum());

    QComboBox choice;
    choice.addItem(u"A"_s, u"a4"_s);
    choice.addItem(u"B"_s, u"a5"_s);
    bench.binder->bind(&choice, Setting::CounterPaper);
    QCOMPARE(choice.currentData().toString(), bench.settings->text(Setting::CounterPaper));
    choice.setCurrentIndex(1);
    Q_EMIT choice.activated(1);
    QCOMPARE(bench.settings->text(Setting::CounterPaper), u"a5"_s);

    QTimeEdit time;
    bench.binder->bind(&time, Setting::ClosingTime);
    time.setTime(QTime(16, 45));
    QCOMPARE(bench.settings->value(Setting::ClosingTime).toTime(), QTime(16, 45));

    QLineEdit name;
    bench.binder->bind(&name, Setting::CounterName);
    name.setText(u"一号窗口"_s);
    Q_EMIT name.editingFinished();
    QCOMPARE(bench.settings->text(Setting::CounterName), u"一号窗口"_s);
}

// It writes into a field without giving it the focus, so that nothing ever leaves the field.
void SettingBinderTest::whatAssistiveTechnologyWritesIsKept()
{
    Bench bench;
    QLineEdit name;
    bench.binder->bind(&name, Setting::CounterName);
    QAccessible::queryAccessibleInterface(&name)->setText(QAccessible::Value, u"一号窗口"_s);
    QTRY_COMPARE(bench.settings->text(Setting::CounterName), u"一号窗口"_s);

    WordingField wording;
    bench.binder->bind(&wording, Setting::ReminderWording, u"{person}: {deadline}"_s);
    QAccessibleEditableTextInterface *text =
        QAccessible::queryAccessibleInterface(&wording)->editableTextInterface();
    text->replaceText(0, int(wording.toPlainText().size()), u"{deadline}"_s);
    QTRY_COMPARE(bench.settings->text(Setting::ReminderWording), u"{deadline}"_s);
    QCOMPARE(wording.toPlainText(), u"{deadline}"_s);
}

void SettingBinderTest::aControlFollowsItsSetting()
{
    Bench bench;
    QCheckBox box;
    bench.binder->bind(&box, Setting::RemindOneHour);
    QSignalSpy clicked(&box, &QCheckBox::toggled);
    QVERIFY(bench.settings->setValue(Setting::RemindOneHour, false).isOk());
    QVERIFY(!box.isChecked());
    QVERIFY(clicked.isEmpty()); // nobody chose that
    QVERIFY(bench.settings->setValue(Setting::RemindSixHours, false).isOk());
    QVERIFY(!box.isChecked());
}

void SettingBinderTest::whatIsRefusedShowsWhatHolds()
{
    Bench bench;
    QCheckBox box;
    bench.binder->bind(&box, Setting::RemindOneHour);
    QSignalSpy failed(bench.binder.get(), &SettingBinder::failed);
    QSignalSpy kept(bench.binder.get(), &SettingBinder::kept);
    bench.isRefused = true;
    box.click();
    QCOMPARE(failed.size(), 1);
    QVERIFY(kept.isEmpty());
    QVERIFY(box.isChecked());
    QVERIFY(bench.settings->isOn(Setting::RemindOneHour));
    bench.isRefused = false;
    box.click();
    QCOMPARE(kept.size(), 1);
    QVERIFY(!box.isChecked());
}

void SettingBinderTest::whatIsLockedCannotBeChanged()
{
    Bench bench("[reminders]\none-hour=false\n");
    QCheckBox box;
    bench.binder->bind(&box, Setting::RemindOneHour);
    QVERIFY(!box.isEnabled());
    QVERIFY(!box.isChecked());
    QSignalSpy failed(bench.binder.get(), &SettingBinder::failed);
    QVERIFY(!bench.binder->set(Setting::RemindOneHour, true));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!bench.settings->isOn(Setting::RemindOneHour));
}

void SettingBinderTest::resetLeavesLockedOnesAlone()
{
    Bench bench("[reminders]\none-hour=false\n");
    QVERIFY(bench.binder->set(Setting::RemindSixHours, false));
    QSignalSpy failed(bench.binder.get(), &SettingBinder::failed);
    bench.binder->reset({Setting::RemindOneHour, Setting::RemindSixHours});
    QVERIFY(bench.settings->isOn(Setting::RemindSixHours));
    QVERIFY(!bench.settings->isOn(Setting::RemindOneHour));
    QVERIFY(failed.isEmpty());
}

void SettingBinderTest::theWheelScrollsThePage()
{
    WheelGuard guard;
    Bench bench;
    QSpinBox days;
    bench.binder->bind(&days, Setting::KeepFinishedDays);
    const int before = days.value();
    days.show();
    QWheelEvent wheel(QPointF(5, 5), days.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&days, &wheel);
    QCOMPARE(days.value(), before);
    QVERIFY(!wheel.isAccepted());
}

void SettingBinderTest::everySectionHasItsControls_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<QList<Setting>>("settings");
    QTest::newRow("reminders") << 0 << QList{Setting::RemindSixHours,       Setting::RemindOneHour,
                                             Setting::RemindFifteenMinutes, Setting::RemindExpiry,
                                             Setting::RemindNoSms,          Setting::RemindResend};
    QTest::newRow("privacy") << 1 << QList{Setting::KeepFullNumbers, Setting::KeepFinishedDays};
    QTest::newRow("counter") << 2 << QList{Setting::CounterMode, Setting::CounterProvince,
                                           Setting::CounterName, Setting::CounterPaper,
                                           Setting::IdleMinutes, Setting::ClosingReminder,
                                           Setting::ClosingTime, Setting::OpeningTime};
    QTest::newRow("window") << 3
                            << QList{Setting::CloseBehaviour, Setting::StartAtLogin, Setting::Theme,
                                     Setting::TypeScale};
    QTest::newRow("rules") << 4 << QList{Setting::RuleChoice, Setting::SiteCheck};
}

void SettingBinderTest::everySectionHasItsControls()
{
    QFETCH(int, section);
    QFETCH(QList<Setting>, settings);
    Bench bench;
    const std::unique_ptr<SettingsPage> page(section == 0       ? makeRemindersPage(*bench.binder)
                                                 : section == 1 ? makePrivacyPage(*bench.binder)
                                                 : section == 2
                                                 ? makeCounterPage(*bench.binder, rules())
                                                 : section == 3 ? makeWindowPage(*bench.binder)
                                                                : makeRulesPage(*bench.binder));
    QVERIFY(!page->accessibleName().isEmpty());
    for (const Setting setting : settings) {
        const auto *control = page->findChild<QWidget *>(controlName(setting));
        QVERIFY2(control, qPrintable(controlName(setting)));
        QVERIFY(control->isEnabled());
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(controlName(setting)));
    }
}

void SettingBinderTest::faultsOfTheAdministratorAreSaid_data()
{
    QTest::addColumn<QByteArray>("administrator");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("no file") << QByteArray() << false;
    QTest::newRow("understood") << "[reminders]\none-hour=false\n"_ba << false;
    QTest::newRow("a word that means nothing") << "[reminders]\none-hour=perhaps\n"_ba << true;
}

void SettingBinderTest::faultsOfTheAdministratorAreSaid()
{
    QFETCH(QByteArray, administrator);
    Bench bench(administrator);
    NoticeStack notices;
    int opened = 0;
    showAdministratorFaults(*bench.settings, notices, [&opened] { ++opened; });
    QTEST(notices.isShown(u"administratorNotice"_s), "isSaid");
    if (auto *button = notices.findChild<QAbstractButton *>(u"showFaults"_s)) {
        button->click();
        QCOMPARE(opened, 1);
    }
}

#include "tst_settingbinder.moc"

BEIAN_UI_TEST_MAIN(SettingBinderTest)
