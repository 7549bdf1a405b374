// SPDX-License-Identifier: MIT
#pragma once

#include "app/rules/faq.h"

class QWidget;

namespace beian {

class RuleBook;

// Shows beside the window of `page` which rules are behind it, how sure they are and where they come
// from.
void showWhy(QWidget &page, const RuleBook &rules, FaqTopic topic);

} // namespace beian
