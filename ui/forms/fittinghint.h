// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qstringlist.h>

class QLineEdit;

namespace beian {

// What is shown in the field while it is empty: the first of `texts` that there is room for, the
// last where there is room for none. To be given from the longest to the shortest, in the language
// of the moment.
void setFittingHint(QLineEdit &field, const std::function<QStringList()> &texts);

} // namespace beian
