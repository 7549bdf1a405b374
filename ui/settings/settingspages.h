// SPDX-License-Identifier: MIT
#pragma once

namespace beian {

class RuleBook;
class SettingBinder;
class SettingsPage;

// The sections of the settings but the one of the data. The caller takes ownership.
[[nodiscard]] SettingsPage *makeRemindersPage(SettingBinder &binder);
[[nodiscard]] SettingsPage *makePrivacyPage(SettingBinder &binder);
[[nodiscard]] SettingsPage *makeCounterPage(SettingBinder &binder, const RuleBook &rules);
// What a counter needs first of two sections, in a window of its own.
[[nodiscard]] SettingsPage *makeCounterSetupPage(SettingBinder &binder, const RuleBook &rules);
[[nodiscard]] SettingsPage *makeWindowPage(SettingBinder &binder);
[[nodiscard]] SettingsPage *makeRulesPage(SettingBinder &binder);

} // namespace beian
