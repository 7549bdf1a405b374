// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>

#include "app/support/language.h"

class QCoreApplication;

namespace beian {

// A language that the program can speak.
struct OfferedLanguage
{
    QString name; // as installLanguage() and the setting have it
    QString ownName; // in its own script, never translated
};
// Those whose texts are there.
[[nodiscard]] QList<OfferedLanguage> offeredLanguages();

// Whole sentences, one after the other; names of a list; facts about one thing, side by side. How they
// are joined is a text of its own, which a translator has: in Chinese there is no blank between
// sentences. What is empty is left out.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);
[[nodiscard]] QString joinedNames(const QStringList &names);
[[nodiscard]] QString joinedFacts(const QStringList &facts);
// The language that was installed last; English before.
[[nodiscard]] Language uiLanguage();
// What the program speaks of the languages that a system lists ("zh-Hant-HK", "zh_CN.UTF-8", "en-US"),
// the one that is wanted most first: the first that there is. Where traditional characters are
// written (Taiwan, Hong Kong, Macao), Chinese is traditional. English when there is none of them.
[[nodiscard]] Language languageAmong(const QStringList &wanted);
// "zh_CN", "zh_TW" or "en" (any spelling of a locale); empty: the system's. False for a language that
// the program does not have.
[[nodiscard]] bool installLanguage(QCoreApplication &application, const QString &requested);

} // namespace beian
