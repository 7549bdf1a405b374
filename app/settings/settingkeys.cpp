// SPDX-License-Identifier: MIT
#include "app/settings/settingkeys.h"

#include <algorithm>

#include <QtCore/qdatetime.h>
#include <QtCore/qregularexpression.h>

#include "app/settings/fittingtext.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QString timeFormat = u"HH:mm"_s;

SettingKey switchKey(Setting setting, const QString &key, bool standard)
{
    return {setting, key, SettingKind::Switch, standard};
}

SettingKey numberKey(Setting setting, const QString &key, int standard, int minimum, int maximum)
{
    return {setting, key, SettingKind::Number, standard, minimum, maximum};
}

// The first word is the default.
SettingKey wordKey(Setting setting, const QString &key, const QStringList &words)
{
    return {setting, key, SettingKind::Word, words.constFirst(), 0, 0, words};
}

SettingKey timeKey(Setting setting, const QString &key, QTime standard)
{
    return {setting, key, SettingKind::Time, standard};
}

SettingKey emptyKey(Setting setting, const QString &key, SettingKind kind, int maximum = 0)
{
    return {setting, key, kind, QString(), 0, maximum};
}

QList<SettingKey> reminderKeys()
{
    return {
        switchKey(Setting::RemindSixHours, u"reminders/six-hours"_s, true),
        switchKey(Setting::RemindOneHour, u"reminders/one-hour"_s, true),
        switchKey(Setting::RemindFifteenMinutes, u"reminders/fifteen-minutes"_s, true),
        switchKey(Setting::RemindExpiry, u"reminders/expiry"_s, true),
        switchKey(Setting::RemindNoSms, u"reminders/no-sms"_s, true),
        switchKey(Setting::RemindResend, u"reminders/resend"_s, true),
        emptyKey(Setting::ReminderWording, u"reminders/wording"_s, SettingKind::Text, 500),
    };
}

QList<SettingKey> privacyAndCounterKeys()
{
    return {
        switchKey(Setting::KeepFullNumbers, u"privacy/keep-full-numbers"_s, false),
        numberKey(Setting::KeepFinishedDays, u"privacy/keep-finished-days"_s, 30, 1, 365),
        switchKey(Setting::OfferClipboardSms, u"privacy/offer-clipboard-sms"_s, true),
        switchKey(Setting::CounterMode, u"counter/mode"_s, false),
        emptyKey(Setting::CounterProvince, u"counter/province"_s, SettingKind::ProvinceCode),
        emptyKey(Setting::CounterName, u"counter/name"_s, SettingKind::Text, 60),
        wordKey(Setting::CounterPaper, u"counter/paper"_s, {u"a4"_s, u"a5"_s}),
        wordKey(Setting::LastFilingType, u"counter/last-filing-type"_s,
                {QString(), u"first"_s, u"new-site"_s, u"access"_s, u"change"_s, u"cancel-access"_s,
                 u"cancel"_s, u"migrate"_s}),
        numberKey(Setting::IdleMinutes, u"counter/idle-minutes"_s, 5, 1, 60),
        switchKey(Setting::ClosingReminder, u"counter/closing-reminder"_s, false),
        timeKey(Setting::ClosingTime, u"counter/closing-time"_s, QTime(17, 30)),
        timeKey(Setting::OpeningTime, u"counter/opening-time"_s, QTime(9, 0)),
    };
}

QList<SettingKey> windowAndDataKeys()
{
    return {
        wordKey(Setting::CloseBehaviour, u"window/close"_s, {u"ask"_s, u"minimise"_s, u"quit"_s}),
        switchKey(Setting::StartAtLogin, u"window/start-at-login"_s, false),
        wordKey(Setting::Language, u"window/language"_s,
                {u"system"_s, u"zh_CN"_s, u"zh_TW"_s, u"en"_s}),
        wordKey(Setting::Theme, u"window/theme"_s, {u"system"_s, u"light"_s, u"dark"_s}),
        wordKey(Setting::TypeScale, u"window/type-scale"_s, {u"1"_s, u"1.25"_s, u"1.5"_s, u"2"_s}),
        emptyKey(Setting::LeftFiling, u"window/left-filing"_s, SettingKind::Text, 40),
        emptyKey(Setting::CompanionPlace, u"window/companion-place"_s, SettingKind::Text, 20),
        emptyKey(Setting::BoardPlace, u"window/board-place"_s, SettingKind::Text, 60),
        emptyKey(Setting::BoardColumns, u"window/board-columns"_s, SettingKind::Text, 200),
        emptyKey(Setting::BoardSort, u"window/board-sort"_s, SettingKind::Text, 40),
        emptyKey(Setting::BoardFilter, u"window/board-filter"_s, SettingKind::Text, 80),
        emptyKey(Setting::WizardPlace, u"window/wizard-place"_s, SettingKind::Text, 60),
        wordKey(Setting::RuleChoice, u"rules/body"_s, {u"auto"_s, u"pilot"_s, u"national"_s}),
        emptyKey(Setting::RuleKeys, u"rules/keys"_s, SettingKind::PublicKeys),
        emptyKey(Setting::RuleVersion, u"rules/version"_s, SettingKind::Digits, 15),
        emptyKey(Setting::RuleAddress, u"rules/address"_s, SettingKind::Address),
        switchKey(Setting::SiteCheck, u"site/check"_s, true),
        switchKey(Setting::CenterUnverified, u"center/unverified"_s, false),
        emptyKey(Setting::DataFolder, u"data/folder"_s, SettingKind::Folder),
        switchKey(Setting::InputTold, u"input/told"_s, false),
        switchKey(Setting::CounterOffered, u"counter/offered"_s, false),
    };
}

std::optional<QVariant> checkedSwitch(const QVariant &raw)
{
    // Not toBool(): it takes every word for true.
    const QString text = raw.toString().trimmed().toLower();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    if (text == "false"_L1 || text == "0"_L1)
        return false;
    return {};
}

std::optional<QVariant> checkedNumber(const SettingKey &key, const QVariant &raw)
{
    bool isNumber = false;
    const int number = raw.toString().trimmed().toInt(&isNumber);
    if (!isNumber || number < key.minimum || number > key.maximum)
        return {};
    return number;
}

std::optional<QVariant> checkedTime(const QVariant &raw)
{
    QTime time = raw.toTime();
    if (raw.metaType().id() != QMetaType::QTime)
        time = QTime::fromString(raw.toString().trimmed(), timeFormat);
    if (!time.isValid())
        return {};
    return QTime(time.hour(), time.minute());
}

// In the spelling of the table, whatever the case.
std::optional<QVariant> checkedWord(const SettingKey &key, const QString &text)
{
    for (const QString &word : key.words) {
        if (word.compare(text, Qt::CaseInsensitive) == 0)
            return word;
    }
    return {};
}

std::optional<QVariant> checkedText(const SettingKey &key, const QString &text)
{
    static const QRegularExpression control(u"\\p{Cc}"_s);
    if (!isFittingText(key, text) || text.contains(control))
        return {};
    return text;
}

} // namespace

const QList<SettingKey> &settingKeys()
{
    static const QList<SettingKey> keys =
        reminderKeys() + privacyAndCounterKeys() + windowAndDataKeys();
    return keys;
}

const SettingKey &settingKey(Setting setting)
{
    const SettingKey &key = settingKeys().at(qsizetype(setting));
    Q_ASSERT(key.setting == setting);
    return key;
}

std::optional<QVariant> checkedValue(const SettingKey &key, const QVariant &raw)
{
    switch (key.kind) {
    case SettingKind::Switch:
        return checkedSwitch(raw);
    case SettingKind::Number:
        return checkedNumber(key, raw);
    case SettingKind::Time:
        return checkedTime(raw);
    case SettingKind::Word:
        return checkedWord(key, raw.toString().trimmed());
    case SettingKind::ProvinceCode:
    case SettingKind::Text:
    case SettingKind::Folder:
    case SettingKind::Digits:
    case SettingKind::PublicKeys:
    case SettingKind::Address:
        // A text with commas that nobody put in quotes reads as a list.
        if (raw.metaType().id() == QMetaType::QStringList)
            return checkedText(key, raw.toStringList().join(", "_L1));
        return checkedText(key, raw.toString().trimmed());
    }
    Q_UNREACHABLE();
}

QVariant strictestValue(const SettingKey &key, const QVariant &own)
{
    switch (key.setting) {
    case Setting::CounterMode:
        return true;
    case Setting::SiteCheck:
        return false;
    case Setting::KeepFinishedDays: // fewer than anybody asked for would lose filings for good
    case Setting::IdleMinutes:
        return std::min(own.toInt(), key.standard.toInt());
    case Setting::KeepFullNumbers:
    case Setting::CenterUnverified:
    case Setting::RemindSixHours:
    case Setting::RemindOneHour:
    case Setting::RemindFifteenMinutes:
    case Setting::RemindExpiry:
    case Setting::RemindNoSms:
    case Setting::RemindResend:
        return key.standard;
    default:
        return own;
    }
}

QString storedText(const SettingKey &key, const QVariant &value)
{
    return key.kind == SettingKind::Time ? value.toTime().toString(timeFormat) : value.toString();
}

} // namespace beian
