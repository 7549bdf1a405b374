// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

namespace beian {

// From now to the end of the present test function, every warning makes it fail. Qt forgets it
// after each function, so init() is the place. A warning that a test expects is declared with
// QTest::ignoreMessage(). The one exception is what Qt's window system without a screen says of
// itself.
inline void failOnWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

} // namespace beian
