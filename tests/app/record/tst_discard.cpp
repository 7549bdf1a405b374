// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/record/discard.h"
#include "tests/app/recordsamples.h"

using namespace beian;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(beian::DiscardEffect)

namespace {

const char *const notice = "2026-11-23 09:00";
const char *const sms = "2026-11-23 09:05";
const char *const later = "2026-11-23 10:05";

FilingRecord filingWith(const QList<KeptNumber> &numbers)
{
    FilingRecord record;
    record.provinceCode = u"330000"_s;
    for (const KeptNumber &number : numbers)
        addNumber(record, number);
    return record;
}

KeptNumber wrongOnce(KeptNumber number)
{
    ++number.wrongInputs;
    return number;
}

} // namespace

class DiscardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void newFiling_data();
    void newFiling();
    void filingThatWasOpenedAgain_data();
    void filingThatWasOpenedAgain();
};

void DiscardTest::newFiling_data()
{
    QTest::addColumn<QList<KeptNumber>>("numbers");
    QTest::addColumn<DiscardEffect>("effect");
    const KeptNumber plain = numberEnding("8000");
    const KeptNumber other = numberEnding("3000");
    QTest::newRow("only a province: it goes") << QList<KeptNumber>{} << DiscardEffect::Removed;
    QTest::newRow("two numbers that wait: it goes")
        << QList<KeptNumber>{plain, other} << DiscardEffect::Removed;
    QTest::newRow("the provider's notice is known: it goes")
        << QList<KeptNumber>{noticed(plain, notice)} << DiscardEffect::Removed;
    QTest::newRow("the second of two runs: it stays")
        << QList<KeptNumber>{plain, received(other, sms)} << DiscardEffect::Kept;
    QTest::newRow("one of two is verified: it stays")
        << QList<KeptNumber>{verified(received(plain, sms), later), other} << DiscardEffect::Kept;
    QTest::newRow("finally refused: it stays")
        << QList<KeptNumber>{failed(received(plain, sms))} << DiscardEffect::Kept;
    QTest::newRow("a resend was asked for: it stays")
        << QList<KeptNumber>{resent(plain, sms)} << DiscardEffect::Kept;
}

void DiscardTest::newFiling()
{
    QFETCH(const QList<KeptNumber>, numbers);
    QFETCH(const DiscardEffect, effect);
    QCOMPARE(discardEffect(nullptr, filingWith(numbers)), effect);
}

void DiscardTest::filingThatWasOpenedAgain_data()
{
    QTest::addColumn<QList<KeptNumber>>("before");
    QTest::addColumn<QList<KeptNumber>>("typed");
    QTest::addColumn<DiscardEffect>("effect");
    const KeptNumber plain = numberEnding("8000");
    const KeptNumber running = received(plain, sms);
    QTest::newRow("a number more: as before")
        << QList<KeptNumber>{running} << QList<KeptNumber>{running, numberEnding("3000")}
        << DiscardEffect::Reverted;
    QTest::newRow("the running number was taken out: it comes back")
        << QList<KeptNumber>{running} << QList<KeptNumber>{} << DiscardEffect::Reverted;
    QTest::newRow("the SMS came since: it stays")
        << QList<KeptNumber>{plain} << QList<KeptNumber>{running} << DiscardEffect::Kept;
    QTest::newRow("its time was corrected since: it stays")
        << QList<KeptNumber>{running} << QList<KeptNumber>{received(plain, later)}
        << DiscardEffect::Kept;
    QTest::newRow("verified since: it stays")
        << QList<KeptNumber>{running} << QList<KeptNumber>{verified(running, later)}
        << DiscardEffect::Kept;
    QTest::newRow("a wrong input at the site since: it stays")
        << QList<KeptNumber>{running} << QList<KeptNumber>{wrongOnce(running)}
        << DiscardEffect::Kept;
    QTest::newRow("the verification was withdrawn: as before, verified")
        << QList<KeptNumber>{verified(plain, later)} << QList<KeptNumber>{plain}
        << DiscardEffect::Reverted;
}

void DiscardTest::filingThatWasOpenedAgain()
{
    QFETCH(const QList<KeptNumber>, before);
    QFETCH(const QList<KeptNumber>, typed);
    QFETCH(const DiscardEffect, effect);
    const FilingRecord opened = filingWith(before);
    QCOMPARE(discardEffect(&opened, filingWith(typed)), effect);
}

QTEST_GUILESS_MAIN(DiscardTest)
#include "tst_discard.moc"
