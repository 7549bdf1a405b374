// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/store/databaseoptions.h"
#include "tests/app/recordsamples.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/board/leftout.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Of its own: samples share one id.
FilingRecord another(FilingRecord record)
{
    record.id = QUuid::createUuid();
    return record;
}

QString waiting(int count)
{
    return u"%1 still run"_s.arg(count);
}

} // namespace

// Why some of many filings were left out.
class LeftOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(*qApp, u"en"_s)); }
    void init() { failOnWarnings(); }

    void nothingWhenAllWereTaken();
    void aSentenceForEachReason();

private:
    const QDateTime m_now = beijing("2018-09-12T12:00");
    const FilingRecord m_running = another(filingOf(received(numberEnding("8000"), "2018-09-12T10:00")));
    const FilingRecord m_over = another(filingOf(received(numberEnding("8000"), "2018-09-10T10:00")));
    const FilingRecord m_done = another(filingOf(
        verified(received(numberEnding("8000"), "2018-09-12T10:00"), "2018-09-12T11:00")));
};

void LeftOutTest::nothingWhenAllWereTaken()
{
    QCOMPARE(leftOutWords({m_running, m_over}, {{m_running, {}}, {m_over, {}}}, m_now, waiting)(),
             QString());
    QCOMPARE(leftOutWords({}, {}, m_now, waiting)(), QString());
}

void LeftOutTest::aSentenceForEachReason()
{
    const QString words = leftOutWords({m_running, another(m_running), m_over, m_done, another(m_done)},
                                       {{m_running, {}}}, m_now, waiting)();
    QCOMPARE(words.split(u'\n').size(), 3);
    QVERIFY2(words.startsWith("1 still run\n"_L1), qPrintable(words));
    QVERIFY2(words.contains("2 left out: verified already."_L1), qPrintable(words));
    QVERIFY2(words.contains("1 left out: expired or returned."_L1), qPrintable(words));
}

BEIAN_UI_TEST_MAIN(LeftOutTest)
#include "tst_leftout.moc"
