// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>

#include "app/support/language.h"

class QCoreApplication;

namespace beian {

// Whole sentences, one after the other; in Chinese without a blank between them.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);
// The language that was installed last; English before.
[[nodiscard]] Language uiLanguage();
// "zh_CN" or "en" (any spelling of a locale); empty: the system's. Every Chinese system gets
// zh_CN, every other one English. False for a language that the program does not have.
[[nodiscard]] bool installLanguage(QCoreApplication &application, const QString &requested);

} // namespace beian
