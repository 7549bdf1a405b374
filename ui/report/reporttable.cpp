// SPDX-License-Identifier: MIT
#include "ui/report/reporttable.h"

#include <QtCore/qcoreapplication.h>

#include "ui/report/reporttexts.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

class ReportTables
{
    Q_DECLARE_TR_FUNCTIONS(beian::ReportTables)
};

QStringList figureHeads(const QString &first)
{
    return {first, ReportTables::tr("Begun"), ReportTables::tr("In time"),
            //: of those that ended, how many were verified in time
            ReportTables::tr("Share"), ReportTables::tr("Late"), ReportTables::tr("Returned"),
            ReportTables::tr("Median"),
            //: nine tenths took no longer
            ReportTables::tr("90 % took at most")};
}

QStringList figureMeanings()
{
    return {
        QString(),       begunMeaning(),
        inTimeMeaning(), ReportTables::tr("Of those that ended, how many were verified in time."),
        lateMeaning(),   returnedMeaning(),
        medianMeaning(), slowTenthMeaning()};
}

QStringList figureCells(const QString &name, const OutcomeFigures &figures)
{
    return {name,
            QString::number(figures.begun),
            QString::number(figures.inTime),
            shareText(figures.inTime, figures.ended()),
            QString::number(figures.late),
            QString::number(figures.returned()),
            durationText(figures.median),
            durationText(figures.slowTenth)};
}

struct StepWords
{
    QString head;
    QString title;
};

StepWords wordsOf(ReportStep step)
{
    switch (step) {
    case ReportStep::Day:
        return {ReportTables::tr("Day"), ReportTables::tr("Each day")};
    case ReportStep::Week:
        return {ReportTables::tr("Week"), ReportTables::tr("Each week")};
    case ReportStep::Month:
        return {ReportTables::tr("Month"), ReportTables::tr("Each month")};
    }
    Q_UNREACHABLE();
}

// A row of figures for each key, with what the key is called.
template <typename Key, typename NameOf>
ReportTable figureTable(const QString &title, const QString &head, const QList<ReportRow<Key>> &rows,
                        NameOf nameOf)
{
    ReportTable table{title, figureHeads(head), figureMeanings(), {}};
    for (const ReportRow<Key> &row : rows)
        table.rows << figureCells(nameOf(row.key), row.figures);
    return table;
}

} // namespace

ReportTable stepTable(const OutcomeReport &report, ReportStep step)
{
    const StepWords words = wordsOf(step);
    return figureTable(words.title, words.head, report.steps,
                       [step](const DaySpan &span) { return stepName(span, step); });
}

ReportTable typeTable(const OutcomeReport &report, const RuleBook &rules)
{
    return figureTable(ReportTables::tr("Kinds of filing"), ReportTables::tr("Kind of filing"),
                       report.types, [&rules](FilingType type) { return typeName(type, rules); });
}

ReportTable provinceTable(const OutcomeReport &report, const RuleBook &rules)
{
    return figureTable(ReportTables::tr("Provinces"), ReportTables::tr("Province"), report.provinces,
                       [&rules](const QString &code) { return provinceName(code, rules); });
}

ReportTable causeTable(const OutcomeFigures &total)
{
    ReportTable table{ReportTables::tr("Causes of returns"),
                      {ReportTables::tr("Cause"), ReportTables::tr("Returned"),
                       //: of all that were returned
                       ReportTables::tr("Share"), ReportTables::tr("What it means")},
                      {},
                      {},
                      true};
    for (int i = 0; i < returnCauseCount; ++i) {
        const auto cause = ReturnCause(i);
        const int count = total.returnedBy.at(size_t(i));
        table.rows << QStringList{causeName(cause), QString::number(count),
                                  shareText(count, total.returned()), causeMeaning(cause)};
    }
    return table;
}

QString typeName(FilingType type, const RuleBook &rules)
{
    return rules.filingType(type).name.in(uiLanguage());
}

QString provinceName(const QString &code, const RuleBook &rules)
{
    const Province *province = rules.province(code);
    return province ? province->shortName.in(uiLanguage()) : code;
}

} // namespace beian
