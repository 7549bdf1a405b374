// SPDX-License-Identifier: MIT
#include "app/center/addresspassword.h"

#include <QtCore/qregularexpression.h>

namespace beian {

using namespace Qt::StringLiterals;

QString withoutPassword(const QString &address)
{
    // Up to the last @: a password that was not encoded may have one, or a stroke, itself.
    static const QRegularExpression behindUser(u"\\A(\\s*[a-zA-Z]+://[^:/@?]*):[^?]*@"_s);
    static const QRegularExpression parameter(u"(?<=[?&])(?:(?:ssl)?password=[^&]*&?)+"_s);
    QString clean = address;
    clean.replace(behindUser, u"\\1@"_s);
    clean.remove(parameter);
    while (clean.endsWith(u'?') || clean.endsWith(u'&'))
        clean.chop(1);
    return clean;
}

} // namespace beian
