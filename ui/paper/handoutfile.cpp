// SPDX-License-Identifier: MIT
#include "ui/paper/handoutfile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>

#include "app/support/repeatable.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;

struct HandoutFile
{
    Q_DECLARE_TR_FUNCTIONS(beian::HandoutFile)
};

// Without what a file name cannot hold on one of the systems.
QString safeName(const QString &text)
{
    static const QRegularExpression unsafe(u"[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]+"_s);
    QString name = text;
    name.replace(unsafe, u" "_s);
    return beginningOf(name.simplified(), longestName).trimmed();
}

} // namespace

QString proposedPdfName(const QList<Handout> &handouts)
{
    const Handout &first = handouts.constFirst();
    QString whose = safeName(first.applicant.isEmpty() ? first.orderNumber : first.applicant);
    if (handouts.size() > 1)
        whose = HandoutFile::tr("%n filing(s)", nullptr, int(handouts.size()));
    const QString day = beijingDate(first.printedAt).toString(Qt::ISODate);
    //: the name of a file: hand-out, whose, day
    const QString name = whose.isEmpty() ? HandoutFile::tr("Hand-out %1").arg(day)
                                         : HandoutFile::tr("Hand-out %1 %2").arg(whose, day);
    return name + ".pdf"_L1;
}

} // namespace beian
