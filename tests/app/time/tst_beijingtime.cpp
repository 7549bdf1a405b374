// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/support/qtversion.h"
#include "app/time/beijingtime.h"

using namespace beian;
using namespace Qt::StringLiterals;

class BeijingTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void parsesInstants_data();
    void parsesInstants();
    void refusesInstants_data();
    void refusesInstants();
    void parsesDates_data();
    void parsesDates();
    void refusesDates_data();
    void refusesDates();
    void showsBeijingTimeInEveryZone_data();
    void showsBeijingTimeInEveryZone();
    void beijingHasNoDaylightSaving();

private:
    QByteArray m_zone;
};

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute, int second = 0, int msec = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, msec), utcZone);
}

} // namespace

void BeijingTimeTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_zone = qgetenv("TZ");
}

void BeijingTimeTest::cleanup()
{
    qputenv("TZ", m_zone);
}

void BeijingTimeTest::parsesInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("instant");

    QTest::newRow("without an offset it is Beijing time")
        << u"2018-09-12T10:32"_s << utc(2018, 9, 12, 2, 32);
    QTest::newRow("Beijing's own offset") << u"2018-09-12T10:32+08:00"_s << utc(2018, 9, 12, 2, 32);
    QTest::newRow("a blank for the T") << u"2018-09-12 10:32"_s << utc(2018, 9, 12, 2, 32);
    QTest::newRow("with seconds") << u"2018-09-12T14:50:52+08:00"_s << utc(2018, 9, 12, 6, 50, 52);
    QTest::newRow("with a fraction")
        << u"2018-09-12T14:50:52.5"_s << utc(2018, 9, 12, 6, 50, 52, 500);
    QTest::newRow("finer than milliseconds")
        << u"2018-09-12T14:50:52,123456Z"_s << utc(2018, 9, 12, 14, 50, 52, 123);
    QTest::newRow("UTC") << u"2018-09-12T02:32Z"_s << utc(2018, 9, 12, 2, 32);
    QTest::newRow("UTC in small letters") << u"2018-09-12t02:32z"_s << utc(2018, 9, 12, 2, 32);
    QTest::newRow("west of Greenwich") << u"2018-09-11T22:32-0400"_s << utc(2018, 9, 12, 2, 32);
    QTest::newRow("half an hour") << u"2018-09-12T08:02+05:30"_s << utc(2018, 9, 12, 2, 32);
    QTest::newRow("hours of offset only") << u"2018-09-12T11:32+09"_s << utc(2018, 9, 12, 2, 32);
    QTest::newRow("the widest offset") << u"2018-09-12T16:32+14:00"_s << utc(2018, 9, 12, 2, 32);
    QTest::newRow("leap day") << u"2020-02-29T10:00"_s << utc(2020, 2, 29, 2, 0);
    QTest::newRow("the day before in UTC") << u"2020-03-01T00:00"_s << utc(2020, 2, 29, 16, 0);
    QTest::newRow("new year in Beijing") << u"2019-01-01T00:00"_s << utc(2018, 12, 31, 16, 0);
    QTest::newRow("full-width digits")
        << u"２０１８-０９-１２　１０：３２"_s << utc(2018, 9, 12, 2, 32);
    QTest::newRow("blanks around") << u" 2018-09-12 10:32\n"_s << utc(2018, 9, 12, 2, 32);
}

void BeijingTimeTest::parsesInstants()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, instant);
    const Result<QDateTime> parsed = parseInstant(text);
    QVERIFY(parsed.isOk());
    QCOMPARE(*parsed, instant);
    QCOMPARE(parsed->timeSpec(), Qt::UTC);
}

void BeijingTimeTest::refusesInstants_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u""_s,
                                u" "_s,
                                u"now"_s,
                                u"2018-09-12"_s,
                                u"10:32"_s,
                                u"2018-09-12T"_s,
                                u"2018-09-12T10"_s,
                                u"2018-09-12  10:32"_s,
                                u"2018-02-29T10:00"_s,
                                u"2018-13-01T10:00"_s,
                                u"2018-09-12T24:00"_s,
                                u"2018-09-12T10:60"_s,
                                u"2018-09-12T10:32:60"_s,
                                u"2018-09-12T10:32."_s,
                                u"2018-09-12T10:32+8"_s,
                                u"2018-09-12T10:32+14:01"_s,
                                u"2018-09-12T10:32+08:60"_s,
                                u"2018-09-12T10:32+08:00x"_s,
                                u"2018-9-12T10:32"_s,
                                u"12018-09-12T10:32"_s,
                                u"0000-01-01T00:00"_s,
                                u"2018-09-12T١٠:٣٢"_s})
        QTest::addRow("“%s”", qPrintable(text)) << text;
}

void BeijingTimeTest::refusesInstants()
{
    QFETCH(QString, text);
    const Result<QDateTime> parsed = parseInstant(text);
    QVERIFY(!parsed.isOk());
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidTime);
    QCOMPARE(parsed.error().detail, text);
}

void BeijingTimeTest::parsesDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");

    QTest::newRow("ISO") << u"2018-09-12"_s << QDate(2018, 9, 12);
    QTest::newRow("slashes") << u"2018/09/12"_s << QDate(2018, 9, 12);
    QTest::newRow("points") << u"2018.09.12"_s << QDate(2018, 9, 12);
    QTest::newRow("as a spreadsheet writes it") << u"2018/9/2"_s << QDate(2018, 9, 2);
    QTest::newRow("full width") << u"２０１８－０９－１２"_s << QDate(2018, 9, 12);
    QTest::newRow("blanks around") << u" 2018-09-12 "_s << QDate(2018, 9, 12);
    QTest::newRow("leap day") << u"2020-02-29"_s << QDate(2020, 2, 29);
    QTest::newRow("new year's eve") << u"2018-12-31"_s << QDate(2018, 12, 31);
}

void BeijingTimeTest::parsesDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const Result<QDate> parsed = parseDate(text);
    QVERIFY(parsed.isOk());
    QCOMPARE(*parsed, date);
}

void BeijingTimeTest::refusesDates_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text :
         {u""_s, u"today"_s, u"2018"_s, u"2018-09"_s, u"2018-09/12"_s, u"2019-02-29"_s,
          u"2018-13-01"_s, u"2018-00-01"_s, u"2018-09-31"_s, u"0000-01-01"_s, u"18-09-12"_s,
          u"20180912"_s, u"2018-09-12T10:32"_s, u"12.9.2018"_s, u"2018-09-123"_s})
        QTest::addRow("“%s”", qPrintable(text)) << text;
}

void BeijingTimeTest::refusesDates()
{
    QFETCH(QString, text);
    const Result<QDate> parsed = parseDate(text);
    QVERIFY(!parsed.isOk());
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidDate);
    QCOMPARE(parsed.error().detail, text);
}

void BeijingTimeTest::showsBeijingTimeInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");

    for (const char *zone : {"UTC", "Asia/Shanghai", "America/New_York", "Europe/Berlin",
                             "Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
        QTest::newRow(zone) << QByteArray(zone);
}

void BeijingTimeTest::showsBeijingTimeInEveryZone()
{
    QFETCH(QByteArray, zone);
    qputenv("TZ", zone);

    const QDateTime instant = utc(2018, 12, 31, 16, 5, 9);
    for (const QDateTime &same : {instant, instant.toLocalTime(), inBeijing(instant)}) {
        QCOMPARE(beijingText(same), u"2019-01-01 00:05"_s);
        QCOMPARE(beijingIsoText(same), u"2019-01-01T00:05:09+08:00"_s);
        QCOMPARE(beijingDate(same), QDate(2019, 1, 1));
        QCOMPARE(inBeijing(same), instant);
    }
    QCOMPARE(beijingDate(instant.addSecs(-10 * 60)), QDate(2018, 12, 31));
    QCOMPARE(fromBeijing(QDate(2019, 1, 1), QTime(0, 5, 9)), instant);
    QCOMPARE(*parseInstant(beijingIsoText(instant)), instant);
    QCOMPARE(*parseInstant(u"2019-01-01 00:05:09"_s), instant);
}

void BeijingTimeTest::beijingHasNoDaylightSaving()
{
    for (int month = 1; month <= 12; ++month) {
        const QDateTime noon = fromBeijing(QDate(2026, month, 1), QTime(12, 0));
        QCOMPARE(noon, utc(2026, month, 1, 4, 0));
    }
}

QTEST_GUILESS_MAIN(BeijingTimeTest)
#include "tst_beijingtime.moc"
