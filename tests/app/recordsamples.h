// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"
#include "app/time/beijingtime.h"

namespace beian {

// A time of Beijing; null for no text.
[[nodiscard]] inline QDateTime beijing(const char *text)
{
    if (!*text)
        return {};
    const Result<QDateTime> instant = parseInstant(QString::fromLatin1(text));
    Q_ASSERT(instant.isOk());
    return *instant;
}

// 1380013....
[[nodiscard]] inline KeptNumber numberEnding(const char *tail)
{
    return keptNumber(QStringLiteral("1380013") + QString::fromLatin1(tail));
}

[[nodiscard]] inline KeptNumber noticed(KeptNumber number, const char *time)
{
    number.verification.noticeAt = beijing(time);
    return number;
}

[[nodiscard]] inline KeptNumber received(KeptNumber number, const char *time)
{
    number.verification.receivedAt = beijing(time);
    return number;
}

[[nodiscard]] inline KeptNumber resent(KeptNumber number, const char *time)
{
    number.resentAt = beijing(time);
    ++number.resends;
    return number;
}

[[nodiscard]] inline KeptNumber verified(KeptNumber number, const char *time)
{
    number.verification.verifiedAt = beijing(time);
    return number;
}

[[nodiscard]] inline KeptNumber failed(KeptNumber number)
{
    number.verification.hasFailed = true;
    return number;
}

// `number` is an id, -1 for a person whose number is not known.
[[nodiscard]] inline KeptPerson personWith(Role role, int number, bool isOptional = false)
{
    KeptPerson person;
    person.role = role;
    if (number >= 0)
        person.number = NumberId(number);
    person.isOptional = isOptional;
    return person;
}

// A first filing of Zhejiang. The numbers get the ids 0, 1, … in their order.
[[nodiscard]] inline FilingRecord filingWith(const QList<KeptPerson> &persons,
                                             const QList<KeptNumber> &numbers)
{
    FilingRecord record;
    record.id = QUuid::createUuidV5(QUuid(), QStringLiteral("filing"));
    record.provinceCode = QStringLiteral("330000");
    record.submitted = QDate(2018, 9, 12);
    record.type = FilingType::First;
    record.createdAt = beijing("2018-09-12T09:00");
    record.persons = persons;
    for (const KeptNumber &number : numbers)
        addNumber(record, number);
    return record;
}

// One person with one number.
[[nodiscard]] inline FilingRecord filingOf(const KeptNumber &number)
{
    return filingWith({personWith(Role::Subject, 0)}, {number});
}

// 主体负责人 has the first number, 网站负责人 the second.
[[nodiscard]] inline FilingRecord filingOf(const KeptNumber &subject, const KeptNumber &site)
{
    return filingWith({personWith(Role::Subject, 0), personWith(Role::Site, 1)}, {subject, site});
}

} // namespace beian
