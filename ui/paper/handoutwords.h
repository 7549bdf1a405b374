// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include <QtCore/qstringlist.h>

#include "app/export/handout.h"
#include "ui/theme/theme.h"

namespace beian {

// Everything on the paper, in the language of the program and in reading order.
struct HandoutWords
{
    QString title;
    QString counter; // whose paper it is; may be empty
    QString printed;
    QString applicant;
    QString filing; // province, kind, day
    QString order; // may be empty

    Tone tone = Tone::Accent; // of the deadline
    QString deadlineTitle;
    QString deadline; // in large type
    QString deadlineNote;

    QStringList numberHeads;
    QList<QStringList> numberRows; // as many cells as heads

    QString placeTitle;
    QString address;
    QString placeNote;
    QString qrNote; // under the QR code
    QString stepsTitle;
    QStringList steps;

    QString fieldsTitle;
    QList<std::pair<QString, QString>> fields; // the label on the page, what to type

    QString secrecy;
    QString lostTitle;
    QStringList lost; // what to do when no SMS comes
    QString footer;

    // One line after the other: for screen readers.
    [[nodiscard]] QString plainText() const;
};

[[nodiscard]] HandoutWords handoutWords(const Handout &handout, const RuleBook &rules);
// "2 more numbers", in the place of rows for which a sheet has no room.
[[nodiscard]] QString moreNumbersText(qsizetype count);

} // namespace beian
