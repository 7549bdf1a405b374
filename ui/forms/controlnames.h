// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QComboBox;
class QLineEdit;
class QWidget;

namespace beian {

// Names a combo box that has no label beside it, once it is in its place: on Linux Qt 6.4 tells what is
// chosen as the name and leaves the name itself to a label, so that one is put there which cannot be seen.
void nameBox(QComboBox &box, const QString &name);
// The button that empties the field, with a name, which Qt leaves out.
void addClearButton(QLineEdit &field);
// Says at the end of the name of each control in it whose it is, where it does not yet; a dialog that is open
// over it has a title for that.
void addWhose(QWidget &holder, const QString &whom);

} // namespace beian
