// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// 上午, 晚上, p.m.: in which half of the day a time of twelve hours is.

// Patterns of one word each, without groups, for text of half width in small letters: in front of a
// time, and behind it.
[[nodiscard]] QString halfBeforePattern();
[[nodiscard]] QString halfBehindPattern();

// The hour of the day, from 0 on, that `hour` is with the words around it, as these patterns find
// them; each may be empty. -1 where a half of the day has no such hour, where the words contradict
// each other, and for the hour behind midnight ("晚上 12:10", "晚上 0:10"), which is of this day
// for some and of the next for others. What has 24 hours needs no word: "下午 15:05" is 15:05.
[[nodiscard]] int hourOfDay(int hour, const QString &before, const QString &behind);

} // namespace beian
