// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

namespace beian {

class NoticeStack;
struct RulesInForce;

// Says why a rule set that should be in force is not, why the last one of the publisher's address was
// refused, and that one should have been replaced by `today`. Takes back what no longer holds.
void showRulesNotices(const RulesInForce &rules, QDate today, NoticeStack &notices);

} // namespace beian
