// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

#include "app/rules/evidence.h"
#include "app/support/language.h"

namespace beian {

// Where a question occurs: one topic a page of the wizard.
enum class FaqTopic {
    ProvinceDate,
    Persons,
    Sms,
    LastSix,
    Site,
    Afterwards,
};

// One cause, or one step of a remedy.
struct FaqFact
{
    LocalizedText text;
    Evidence evidence;
};

// A question as a person asks it, why it is so, and what to do.
struct FaqEntry
{
    QString id; // "half-width-brackets"
    QList<FaqTopic> topics; // at least one
    LocalizedText question;
    QList<FaqFact> causes; // at least one
    QList<FaqFact> remedy; // in this order; at least one
    QStringList keywords; // further words that people search by, in any language
    Evidence evidence; // of the whole: as sure as its least sure fact
};

} // namespace beian
