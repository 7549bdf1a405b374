// SPDX-License-Identifier: MIT
#include "ui/settings/settingspages.h"

#include <QtCore/qcoreapplication.h>

#include "app/rules/rulebook.h"
#include "ui/settings/settingspage.h"
#include "ui/texts/language.h"
#include "ui/texts/personreminder.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::SettingTexts)
};

void addProvince(SettingsPage &page, const RuleBook &rules)
{
    //: a province that is not chosen
    QList<std::pair<QString, QString>> provinces{{QString(), SettingTexts::tr("none")}};
    for (const Province &province : rules.provinces)
        provinces.append({province.code, province.shortName.in(uiLanguage())});
    page.addChoice(Setting::CounterProvince, SettingTexts::tr("&Province of the counter"),
                    provinces);
}

void addCounterName(SettingsPage &page)
{
    page.addText(Setting::CounterName, SettingTexts::tr("&Name of the counter"),
                  SettingTexts::tr("It is printed on hand-outs and stands in the title of the board."));
}

void addCloseBehaviour(SettingsPage &page)
{
    page.addChoice(Setting::CloseBehaviour, SettingTexts::tr("When the &window is closed"),
                    {{u"ask"_s, SettingTexts::tr("Ask once where there is no tray")},
                     {u"minimise"_s, SettingTexts::tr("Keep watching in the tray")},
                     {u"quit"_s, SettingTexts::tr("Quit the program")}},
                    SettingTexts::tr("Without a tray the window is minimised instead."));
}

void addTypeScale(SettingsPage &page)
{
    page.addChoice(Setting::TypeScale, SettingTexts::tr("Size of the &type"),
                    {{u"1"_s, SettingTexts::tr("Normal")},
                     {u"1.25"_s, SettingTexts::tr("Large (125 %)")},
                     {u"1.5"_s, SettingTexts::tr("Very large (150 %)")}},
                    SettingTexts::tr("From the next start on"));
}

} // namespace

SettingsPage *makeRemindersPage(SettingBinder &binder)
{
    auto *page =
        new SettingsPage(binder, u"reminders"_s, SettingTexts::tr("Reminders"),
                         SettingTexts::tr("When the program speaks up. The board shows the same, "
                                          "whatever is chosen here."));
    page->addSwitch(Setting::RemindSixHours, SettingTexts::tr("&6 hours before the deadline"));
    page->addSwitch(Setting::RemindOneHour, SettingTexts::tr("&1 hour before the deadline"));
    page->addSwitch(Setting::RemindFifteenMinutes,
                    SettingTexts::tr("15 &minutes before the deadline"));
    page->addSwitch(Setting::RemindExpiry, SettingTexts::tr("When the deadline is &over"));
    page->addSwitch(Setting::RemindNoSms,
                    SettingTexts::tr("5 minutes after the provider's &notice, without an SMS"));
    page->addSwitch(Setting::RemindResend,
                    SettingTexts::tr("10 minutes after a resend, &without an SMS"));
    page->addWording(Setting::ReminderWording, SettingTexts::tr("&Text that reminds a person"),
                     standardReminder(),
                     SettingTexts::tr("“Remind the person” on the board puts it on the clipboard, for "
                                      "WeChat or an SMS. Fields: %1")
                         .arg(reminderFields().join(u' ')));
    return page;
}

SettingsPage *makePrivacyPage(SettingBinder &binder)
{
    auto *page = new SettingsPage(
        binder, u"privacy"_s, SettingTexts::tr("Privacy"),
        SettingTexts::tr("What is kept on this machine. SMS codes and document numbers never "
                         "are, nor are their last six."));
    page->addSwitch(Setting::KeepFullNumbers, SettingTexts::tr("Keep mobile numbers in &full"),
                    SettingTexts::tr("Off: only 138****8000 is kept, and a filing that is opened "
                                     "again asks for the number."));
    page->addNumber(Setting::KeepFinishedDays,
                    SettingTexts::tr("Remove finished filings after (&days)"),
                    SettingTexts::tr("They are removed for good, with their traces in the file."));
    page->addSwitch(Setting::OfferClipboardSms,
                    SettingTexts::tr("&Offer an SMS that the clipboard holds"),
                    SettingTexts::tr("Only while an SMS is waited for and the window comes to the "
                                     "front; the clipboard is read at no other time, and never in "
                                     "counter mode."));
    return page;
}

SettingsPage *makeCounterPage(SettingBinder &binder, const RuleBook &rules)
{
    auto *page = new SettingsPage(
        binder, u"counter"_s, SettingTexts::tr("Counter"),
        SettingTexts::tr("For service centers, where one machine serves many filers."));
    page->addSwitch(Setting::CounterMode, SettingTexts::tr("Counter &mode"),
                    SettingTexts::tr("Province and last type are chosen beforehand; when nobody is "
                                     "there, private fields are wiped and names masked."));
    addProvince(*page, rules);
    addCounterName(*page);
    page->addChoice(Setting::CounterPaper, SettingTexts::tr("P&aper of hand-outs"),
                    {{u"a4"_s, SettingTexts::tr("A4")}, {u"a5"_s, SettingTexts::tr("A5")}});
    page->addNumber(Setting::IdleMinutes,
                    SettingTexts::tr("Nobody is there after (m&inutes without a key)"));
    page->addSwitch(Setting::ClosingReminder, SettingTexts::tr("Remind at closing &time"),
                    SettingTexts::tr("Lists what expires before the counter opens again."));
    page->addTime(Setting::ClosingTime, SettingTexts::tr("The counter c&loses at"),
                  SettingTexts::tr("Beijing time"));
    page->addTime(Setting::OpeningTime, SettingTexts::tr("The counter &opens at"),
                  SettingTexts::tr("Beijing time"));
    return page;
}

SettingsPage *makeCounterSetupPage(SettingBinder &binder, const RuleBook &rules)
{
    auto *page = new SettingsPage(
        binder, u"counterSetup"_s, SettingTexts::tr("This machine at a counter"),
        SettingTexts::tr("What is chosen here holds at once; all else is in the settings."));
    addProvince(*page, rules);
    addCounterName(*page);
    addTypeScale(*page);
    addCloseBehaviour(*page);
    return page;
}

SettingsPage *makeWindowPage(SettingBinder &binder)
{
    auto *page = new SettingsPage(
        binder, u"window"_s, SettingTexts::tr("Window"),
        SettingTexts::tr("How the program starts, looks and stays out of the way."));
    addCloseBehaviour(*page);
    page->addSwitch(Setting::StartAtLogin, SettingTexts::tr("Start at &login"),
                    SettingTexts::tr("The program starts minimised and watches the deadlines."));
    page->addChoice(Setting::Theme, SettingTexts::tr("C&olours"),
                    {{u"system"_s, SettingTexts::tr("As the system")},
                     {u"light"_s, SettingTexts::tr("Light")},
                     {u"dark"_s, SettingTexts::tr("Dark")}},
                    SettingTexts::tr("From the next start on"));
    addTypeScale(*page);
    return page;
}

SettingsPage *makeRulesPage(SettingBinder &binder)
{
    auto *page = new SettingsPage(
        binder, u"rules"_s, SettingTexts::tr("Rules and site"),
        SettingTexts::tr("Which rules say who must verify. The pilot rules and the national ones "
                         "are never mixed."));
    page->addChoice(Setting::RuleChoice, SettingTexts::tr("Rules for new &filings"),
                    {{u"auto"_s, SettingTexts::tr("By the date of the filing")},
                     {u"pilot"_s, SettingTexts::tr("Always the pilot rules")},
                     {u"national"_s, SettingTexts::tr("Always the national rules")}},
                    SettingTexts::tr("Filings that are on the board keep their rules."));
    page->addSwitch(Setting::SiteCheck, SettingTexts::tr("C&heck whether the site can be reached"),
                    SettingTexts::tr("Once, whenever the page of the site is opened: asks for that "
                                     "page and sends nothing of a filing."));
    return page;
}

} // namespace beian
