// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

class QGridLayout;

namespace beian {

struct FaqFact;
class RuleBook;

// Facts of the rules below each other, with a mark or a number; what is not sure says so.
[[nodiscard]] QGridLayout *makeFactList(const QList<FaqFact> &facts, bool isNumbered);
// The same, and below each fact where it comes from: title, publisher and date.
[[nodiscard]] QGridLayout *makeFactListWithSources(const RuleBook &rules,
                                                   const QList<FaqFact> &facts);

} // namespace beian
