// SPDX-License-Identifier: MIT
#include "app/support/error.h"

#include <QtCore/qmetaobject.h>

namespace beian {

QString errorKindName(ErrorKind kind)
{
    const char *key = QMetaEnum::fromType<ErrorKind>().valueToKey(int(kind));
    Q_ASSERT(key);
    QString name;
    for (const char *c = key; *c; ++c) {
        const QChar letter = QLatin1Char(*c);
        if (letter.isUpper() && !name.isEmpty())
            name += u'-';
        name += letter.toLower();
    }
    return name;
}

} // namespace beian
