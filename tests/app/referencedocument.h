// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include "app/rules/rulebook.h"

// What the 2019 document says, read from its own text. Parsed by the looks of that text alone, so
// that tests can hold the rule data to it.
struct ReferenceDocument
{
    struct Province
    {
        QString shortName;
        QDate since;
        int batch = 0;
        QUrl site;
    };
    struct Step
    {
        QString text;
        QStringList bold; // the words to click
    };
    // A row of appendix two.
    struct Row
    {
        beian::FilingType type = beian::FilingType::First;
        QString heading;
        QList<beian::Role> targets; // everyone whom the row names
        QStringList remarks;
    };

    QList<Province> provinces;
    int hours = 0;
    int noticeToSmsMinutes = 0;
    int resendMinutes = 0;
    int codeDigits = 0;
    QMap<QString, QString> senders; // carrier -> number; empty where there is no fixed one
    QList<Step> verifySteps;
    QList<Step> resendSteps;
    QList<Row> rows;
    QString newNumberSentence; // of appendix one

    [[nodiscard]] static ReferenceDocument read();

    [[nodiscard]] std::optional<Province> province(const QString &shortName) const;
    [[nodiscard]] const Row &row(beian::FilingType type) const;
    // Who verifies. A row that tells parts apart in its remarks does so here; where both parts
    // change, on which the document is silent, both remarks hold.
    [[nodiscard]] QList<beian::Role> roles(beian::FilingType type, beian::FilingPart part) const;
};
