// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

namespace beian {

// Everything that can be set. docs/settings.md has the same list for administrators.
enum class Setting {
    RemindSixHours,
    RemindOneHour,
    RemindFifteenMinutes,
    RemindExpiry,
    RemindNoSms, // 5 minutes after the notice
    RemindResend, // 10 minutes after a resend
    ReminderWording, // for the person who has to verify, with fields; empty: the standard one
    KeepFullNumbers,
    KeepFinishedDays,
    OfferClipboardSms, // an SMS in the clipboard, while one is waited for; never in counter mode
    CounterMode,
    CounterProvince, // GB code; empty: none
    CounterName, // of the counter, on hand-outs and in the title of the board
    CounterPaper, // of hand-outs: "a4", "a5"
    LastFilingType, // id of a filing type; remembered by the program, on no page
    IdleMinutes,
    ClosingReminder,
    ClosingTime, // Beijing time, as all times that people read
    OpeningTime,
    CloseBehaviour, // "ask" (where there is no tray), "minimise", "quit"
    StartAtLogin,
    Language, // "system", or the name of a language: "zh_CN"
    Theme, // "system", "light", "dark"
    TypeScale, // "1", "1.25", "1.5", "2"
    LeftFiling, // id of the filing that was left half way; remembered, on no page
    CompanionPlace, // "x y" of the small window; empty: none yet; remembered, on no page
    BoardPlace, // "x y width height", " maximised" behind it; remembered, on no page
    BoardColumns, // names and widths of the columns; remembered, on no page
    BoardSort, // "time-left ascending"; remembered, on no page
    BoardFilter, // "figure=over province=330000 kind=first"; remembered, on no page
    WizardPlace, // as BoardPlace
    RuleChoice, // "auto", "pilot", "national"
    RuleKeys, // of publishers of rules, in the administrator's file only; on no page
    RuleVersion, // of the rule set that is wanted, in the administrator's file only; on no page
    RuleAddress, // where newer ones are, in the administrator's file only; on no page
    SiteCheck, // is the site asked whether it can be reached?
    CenterUnverified, // a center without proof of its end, in the administrator's file only; on no page
    DataFolder, // absolute; empty: the system's place
    InputTold, // that Chinese cannot be typed was seen; remembered, on no page
    CounterOffered, // the set-up of a counter was seen or put away; remembered, on no page
};

enum class SettingKind {
    Switch, // bool
    Number, // int, minimum to maximum
    Word, // QString, one of `words`
    Time, // QTime, hours and minutes; "17:30" in the file
    ProvinceCode, // QString, may be empty
    Text, // QString of one line, `maximum` characters at most
    Folder, // QString, absolute or empty
    Digits, // QString, `maximum` at most, may be empty
    PublicKeys, // QString, keys as minisign writes them, with ";" between them, may be empty
    Address, // QString, HTTPS or an absolute folder, or empty
};

// One row of the table.
struct SettingKey
{
    Setting setting;
    QString key; // in the file: "reminders/six-hours"
    SettingKind kind;
    QVariant standard; // the default
    int minimum = 0;
    int maximum = 0;
    QStringList words = {};
};

// The one table, in the order of the enum.
[[nodiscard]] const QList<SettingKey> &settingKeys();
[[nodiscard]] const SettingKey &settingKey(Setting setting);
// `raw`, from a file or a field, in the type of its kind. Empty when it does not fit.
[[nodiscard]] std::optional<QVariant> checkedValue(const SettingKey &key, const QVariant &raw);
// The value that holds while nobody can say what the administrator chose: `own`, what the person
// chose, or what protects more. Nothing that is kept is deleted earlier by it, and nothing moves.
[[nodiscard]] QVariant strictestValue(const SettingKey &key, const QVariant &own);
// The value as it is written in a file.
[[nodiscard]] QString storedText(const SettingKey &key, const QVariant &value);

} // namespace beian
