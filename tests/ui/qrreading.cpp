// SPDX-License-Identifier: MIT
#include "tests/ui/qrreading.h"

#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>

namespace beian {

using namespace Qt::StringLiterals;

QByteArray readQrCode(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"picture.png"_s);
    if (!picture.save(file))
        return {};
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    // It ends what it found with a newline of its own.
    return reader.readAllStandardOutput().chopped(1);
}

} // namespace beian
