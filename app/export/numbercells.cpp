// SPDX-License-Identifier: MIT
#include "app/export/numbercells.h"

#include <algorithm>
#include <functional>

#include "app/export/datecells.h"
#include "app/support/textfolding.h"
#include "app/tables/tablecells.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 1000; // resends or wrong inputs; more is no count

// How one value of a number goes into its column and comes back. `read` answers what is wrong.
struct NumberColumn
{
    FilingColumn column;
    std::function<QString(const KeptNumber &)> write;
    std::function<Result<void>(const QString &, KeptNumber &)> read;
};

template <typename Member>
NumberColumn momentColumn(FilingColumn column, const Member &member, const QDateTime &now)
{
    return {column,
            [member](const KeptNumber &number) {
                KeptNumber copy = number;
                return momentText(member(copy));
            },
            [=](const QString &text, KeptNumber &number) -> Result<void> {
                const std::optional<QDateTime> moment = parseMomentCell(text, now);
                if (!moment)
                    return invalidCell(column);
                member(number) = *moment;
                return {};
            }};
}

template <typename Member>
NumberColumn switchColumn(FilingColumn column, const Member &member)
{
    return {column,
            [member](const KeptNumber &number) {
                KeptNumber copy = number;
                return member(copy) ? yesText() : QString();
            },
            [column, member](const QString &text, KeptNumber &number) -> Result<void> {
                const std::optional<bool> isOn = parseYesNo(text);
                if (!isOn)
                    return invalidCell(column);
                member(number) = *isOn;
                return {};
            }};
}

NumberColumn countColumn(FilingColumn column, int KeptNumber::*member)
{
    return {column,
            [member](const KeptNumber &number) {
                return number.*member == 0 ? QString() : QString::number(number.*member);
            },
            [column, member](const QString &text, KeptNumber &number) -> Result<void> {
                bool isNumber = false;
                const int count = text.toInt(&isNumber);
                if (!isNumber || count < 0 || count > mostTries)
                    return invalidCell(column);
                number.*member = count;
                return {};
            }};
}

NumberColumn documentColumn(const RuleBook &rules)
{
    return {FilingColumn::Document,
            [&rules](const KeptNumber &number) {
                return number.document == DocumentKind::IdCard
                    ? QString()
                    : rules.document(number.document).name.chinese;
            },
            [&rules](const QString &text, KeptNumber &number) -> Result<void> {
                for (const DocumentRules &document : rules.documents) {
                    if (text == document.name.chinese || text == document.id) {
                        number.document = document.kind;
                        return {};
                    }
                }
                return invalidCell(FilingColumn::Document);
            }};
}

QList<NumberColumn> numberColumns(const RuleBook &rules, const QDateTime &now)
{
    return {
        momentColumn(
            FilingColumn::NoticeAt,
            [](KeptNumber &number) -> QDateTime & { return number.verification.noticeAt; }, now),
        momentColumn(
            FilingColumn::ReceivedAt,
            [](KeptNumber &number) -> QDateTime & { return number.verification.receivedAt; }, now),
        momentColumn(
            FilingColumn::VerifiedAt,
            [](KeptNumber &number) -> QDateTime & { return number.verification.verifiedAt; }, now),
        momentColumn(
            FilingColumn::ResentAt, [](KeptNumber &number) -> QDateTime & { return number.resentAt; },
            now),
        switchColumn(
            FilingColumn::FirstSmsLost,
            [](KeptNumber &number) -> bool & { return number.verification.isFirstSmsLost; }),
        switchColumn(FilingColumn::Failed,
                     [](KeptNumber &number) -> bool & { return number.verification.hasFailed; }),
        countColumn(FilingColumn::Resends, &KeptNumber::resends),
        countColumn(FilingColumn::WrongInputs, &KeptNumber::wrongInputs),
        documentColumn(rules),
    };
}

bool isAskedFor(const FilingRecord &record, NumberId number)
{
    return std::ranges::any_of(record.persons, [number](const KeptPerson &person) {
        return person.number == number && !person.isOptional && !person.isAddedByHand;
    });
}

// Whose so many values are, in their order: everybody's, else theirs whom the rules ask for. None:
// it cannot be told.
QList<NumberId> takersOf(const FilingRecord &record, qsizetype values)
{
    QList<NumberId> all;
    QList<NumberId> askedFor;
    for (const KeptNumber &number : record.numbers) {
        all << number.id;
        if (isAskedFor(record, number.id))
            askedFor << number.id;
    }
    if (values == all.size())
        return all;
    return values == askedFor.size() ? askedFor : QList<NumberId>();
}

Result<void> checkTimes(const FilingRecord &record, const QDateTime &now)
{
    for (const KeptNumber &number : record.numbers) {
        const Verification &verification = number.verification;
        if (verification.noticeAt.isValid()) {
            if (const auto checked = checkNotice(verification.noticeAt, now); !checked)
                return checked.error();
        }
        if (verification.receivedAt.isValid()) {
            if (const auto checked =
                    checkReceived(verification.receivedAt, verification.noticeAt, now);
                !checked)
                return checked.error();
        }
    }
    return {};
}

} // namespace

RowCells numberCells(const FilingRecord &record, const RuleBook &rules)
{
    RowCells cells;
    for (const NumberColumn &column : numberColumns(rules, {})) {
        QStringList values;
        for (const KeptNumber &number : record.numbers)
            values << column.write(number);
        cells.insert(column.column, cellOfList(values));
    }
    return cells;
}

Result<void> readNumberCells(const RowCells &cells, const RuleBook &rules,
                                     const QDateTime &now, FilingRecord &record)
{
    for (const NumberColumn &column : numberColumns(rules, now)) {
        const QStringList values = listOfCell(cells.value(column.column));
        if (values.isEmpty())
            continue;
        const QList<NumberId> takers = takersOf(record, values.size());
        if (takers.isEmpty())
            return Error{ErrorKind::ImportValuesUnmatched, columnTitle(column.column)};
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values.at(i).isEmpty())
                continue;
            if (const auto read = column.read(values.at(i), *record.find(takers.at(i))); !read)
                return read;
        }
    }
    return checkTimes(record, now);
}

std::optional<bool> parseYesNo(const QString &text)
{
    const QString word = foldForSearch(text);
    if (word == u"是" || word == "yes"_L1 || word == "y"_L1 || word == "1"_L1 || word == "true"_L1)
        return true;
    if (word == u"否" || word == "no"_L1 || word == "n"_L1 || word == "0"_L1 || word == "false"_L1)
        return false;
    return std::nullopt;
}

QString yesText()
{
    return u"是"_s;
}

QString momentText(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QTime time = inBeijing(instant).time();
    const QString format = time.msec() != 0 ? u"yyyy-MM-dd HH:mm:ss.zzz"_s
        : time.second() != 0                ? u"yyyy-MM-dd HH:mm:ss"_s
                                            : u"yyyy-MM-dd HH:mm"_s;
    return inBeijing(instant).toString(format);
}

} // namespace beian
