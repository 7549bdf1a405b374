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
    QList<std::pair<QString, Words>> provinces{
        {QString(), [] { return SettingTexts::tr("none"); }}};
    for (const Province &province : rules.provinces)
        provinces.append(
            {province.code, [name = province.shortName] { return name.in(uiLanguage()); }});
    page.addChoice(
        Setting::CounterProvince, [] { return SettingTexts::tr("&Province of the counter"); },
        provinces);
}

void addCounterName(SettingsPage &page)
{
    page.addText(
        Setting::CounterName, [] { return SettingTexts::tr("&Name of the counter"); },
        [] {
            return SettingTexts::tr(
                "It is printed on hand-outs and stands in the title of the board.");
        });
}

void addCloseBehaviour(SettingsPage &page)
{
    page.addChoice(
        Setting::CloseBehaviour, [] { return SettingTexts::tr("When the &window is closed"); },
        {{u"ask"_s, [] { return SettingTexts::tr("Ask once where there is no tray"); }},
         {u"minimise"_s, [] { return SettingTexts::tr("Keep watching in the tray"); }},
         {u"quit"_s, [] { return SettingTexts::tr("Quit the program"); }}},
        [] {
            return SettingTexts::tr("Without a tray, “Keep watching in the tray” minimises the "
                                    "window instead.");
        });
}

// Each in its own script, so that whoever cannot read the language of today finds theirs.
void addLanguage(SettingsPage &page)
{
    QList<std::pair<QString, Words>> languages{
        {u"system"_s, [] { return SettingTexts::tr("As the system"); }}};
    for (const OfferedLanguage &language : offeredLanguages())
        languages.append({language.name, language.ownName});
    page.addChoice(
        Setting::Language, [] { return SettingTexts::tr("Lan&guage"); }, languages);
}

void addTypeScale(SettingsPage &page)
{
    page.addChoice(
        Setting::TypeScale, [] { return SettingTexts::tr("Size of the &type"); },
        {{u"1"_s, [] { return SettingTexts::tr("Normal"); }},
         {u"1.25"_s, [] { return SettingTexts::tr("Large (125 %)"); }},
         {u"1.5"_s, [] { return SettingTexts::tr("Very large (150 %)"); }},
         {u"2"_s, [] { return SettingTexts::tr("Largest (200 %)"); }}},
        [] {
            return SettingTexts::tr(
                "Also by Ctrl + and Ctrl −, in every window; Ctrl 0 is normal.");
        });
}

} // namespace

SettingsPage *makeRemindersPage(SettingBinder &binder)
{
    auto *page = new SettingsPage(
        binder, u"reminders"_s, [] { return SettingTexts::tr("Reminders"); },
        [] {
            return SettingTexts::tr("When the program speaks up. The board shows the same, "
                                    "whatever is chosen here.");
        });
    page->addSwitch(Setting::RemindSixHours,
                    [] { return SettingTexts::tr("&6 hours before the deadline"); });
    page->addSwitch(Setting::RemindOneHour,
                    [] { return SettingTexts::tr("&1 hour before the deadline"); });
    page->addSwitch(Setting::RemindFifteenMinutes,
                    [] { return SettingTexts::tr("15 &minutes before the deadline"); });
    page->addSwitch(Setting::RemindExpiry,
                    [] { return SettingTexts::tr("When the deadline is &over"); });
    page->addSwitch(Setting::RemindNoSms, [] {
        return SettingTexts::tr("No SMS 5 minutes after the provider's &notice");
    });
    page->addSwitch(Setting::RemindResend,
                    [] { return SettingTexts::tr("No SMS 10 minutes after a r&esend"); });
    page->addWording(
        Setting::ReminderWording, [] { return SettingTexts::tr("&Text that reminds an applicant"); },
        standardReminder,
        [] {
            return SettingTexts::tr("“Remind the applicant” on the board puts it on the "
                                    "clipboard, for WeChat or an SMS. Fields: %1")
                .arg(reminderFields().join(u' '));
        });
    return page;
}

SettingsPage *makePrivacyPage(SettingBinder &binder)
{
    auto *page = new SettingsPage(
        binder, u"privacy"_s, [] { return SettingTexts::tr("Privacy"); },
        [] {
            return SettingTexts::tr(
                "What is kept on this machine. SMS codes and document numbers never "
                "are, nor are their last six.");
        });
    page->addSwitch(
        Setting::KeepFullNumbers, [] { return SettingTexts::tr("Keep mobile numbers in &full"); },
        [] {
            return SettingTexts::tr("Off: only 138****8000 is kept, and a filing that is opened "
                                    "again asks for the number.");
        });
    page->addNumber(
        Setting::KeepFinishedDays,
        [] { return SettingTexts::tr("Remove finished filings after (&days)"); },
        [] {
            return SettingTexts::tr("They are removed for good, with their traces in the file.");
        });
    page->addSwitch(
        Setting::OfferClipboardSms,
        [] { return SettingTexts::tr("&Offer an SMS that the clipboard holds"); },
        [] {
            return SettingTexts::tr("Only while an SMS is waited for and the window comes to the "
                                    "front; the clipboard is read at no other time, and never in "
                                    "counter mode.");
        });
    return page;
}

SettingsPage *makeCounterPage(SettingBinder &binder, const RuleBook &rules)
{
    auto *page = new SettingsPage(
        binder, u"counter"_s, [] { return SettingTexts::tr("Counter"); },
        [] {
            return SettingTexts::tr("For service centers, where one machine serves many applicants.");
        });
    page->addSwitch(
        Setting::CounterMode, [] { return SettingTexts::tr("Counter &mode"); },
        [] {
            return SettingTexts::tr("Province and last type are chosen beforehand; when nobody is "
                                    "there, private fields are wiped and names masked.");
        });
    addProvince(*page, rules);
    addCounterName(*page);
    page->addChoice(Setting::CounterPaper, [] { return SettingTexts::tr("P&aper of hand-outs"); },
                    {{u"a4"_s, [] { return SettingTexts::tr("A4"); }},
                     {u"a5"_s, [] { return SettingTexts::tr("A5"); }}});
    page->addNumber(Setting::IdleMinutes, [] {
        return SettingTexts::tr("Nobody is there after (m&inutes without a key)");
    });
    page->addSwitch(
        Setting::ClosingReminder, [] { return SettingTexts::tr("Remind at closing &time"); },
        [] { return SettingTexts::tr("Lists what expires before the counter opens again."); });
    page->addTime(
        Setting::ClosingTime, [] { return SettingTexts::tr("The counter c&loses at"); },
        [] { return SettingTexts::tr("Beijing time"); });
    page->addTime(
        Setting::OpeningTime, [] { return SettingTexts::tr("The counter &opens at"); },
        [] { return SettingTexts::tr("Beijing time"); });
    return page;
}

SettingsPage *makeCounterSetupPage(SettingBinder &binder, const RuleBook &rules)
{
    auto *page = new SettingsPage(
        binder, u"counterSetup"_s, [] { return SettingTexts::tr("This machine at a counter"); },
        [] {
            return SettingTexts::tr(
                "What is chosen here holds at once; all else is in the settings.");
        },
        SettingsPage::Standards::Hidden);
    addProvince(*page, rules);
    addCounterName(*page);
    addTypeScale(*page);
    addCloseBehaviour(*page);
    return page;
}

SettingsPage *makeWindowPage(SettingBinder &binder)
{
    auto *page = new SettingsPage(
        binder, u"window"_s, [] { return SettingTexts::tr("Window"); },
        [] { return SettingTexts::tr("How the program starts, looks and stays out of the way."); });
    addCloseBehaviour(*page);
    page->addSwitch(
        Setting::StartAtLogin, [] { return SettingTexts::tr("Start at &login"); },
        [] { return SettingTexts::tr("The program starts minimised and watches the deadlines."); });
    addLanguage(*page);
    page->addChoice(Setting::Theme, [] { return SettingTexts::tr("C&olours"); },
                    {{u"system"_s, [] { return SettingTexts::tr("As the system"); }},
                     {u"light"_s, [] { return SettingTexts::tr("Light"); }},
                     {u"dark"_s, [] { return SettingTexts::tr("Dark"); }}});
    addTypeScale(*page);
    return page;
}

SettingsPage *makeRulesPage(SettingBinder &binder)
{
    auto *page = new SettingsPage(
        binder, u"rules"_s, [] { return SettingTexts::tr("Rules and site"); },
        [] {
            return SettingTexts::tr(
                "Which rules say who must verify. The pilot rules and the national ones "
                "are never mixed.");
        });
    page->addChoice(
        Setting::RuleChoice, [] { return SettingTexts::tr("Rules for new &filings"); },
        {{u"auto"_s, [] { return SettingTexts::tr("By the date of the filing"); }},
         {u"pilot"_s, [] { return SettingTexts::tr("Always the pilot rules"); }},
         {u"national"_s, [] { return SettingTexts::tr("Always the national rules"); }}},
        [] { return SettingTexts::tr("Filings that are on the board keep their rules."); });
    page->addSwitch(
        Setting::SiteCheck,
        [] { return SettingTexts::tr("C&heck whether the site can be reached"); },
        [] {
            return SettingTexts::tr("Once, whenever the page of the site is opened: asks for that "
                                    "page and sends nothing of a filing.");
        });
    return page;
}

} // namespace beian
