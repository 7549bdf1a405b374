// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtWidgets/qapplication.h>

#include "tests/warnings.h"
#include "app/support/qtversion.h"
#include "app/time/clock.h"
#include "ui/platform/secretclipboard.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class SecretClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void isMarkedAsSecret();
    void isClearedAfterItsTimeByTheMonotonicClock();
    void leavesWhatSomebodyElseCopied();
    void isClearedAtQuit();
    void anAddressStays();

private:
    ManualClock m_clock{QDateTime(QDate(2018, 9, 12), QTime(6, 0), utcZone)};
};

void SecretClipboardTest::isMarkedAsSecret()
{
    SecretClipboard clipboard(m_clock);
    clipboard.copy(u"482913"_s);
    QCOMPARE(clipboardText(), u"482913"_s);
#if defined(Q_OS_LINUX)
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
             "secret"_ba);
#endif
}

void SecretClipboardTest::isClearedAfterItsTimeByTheMonotonicClock()
{
    SecretClipboard clipboard(m_clock);
    clipboard.copy(u"482913"_s);
    QCOMPARE(clipboard.remaining(), 60s);
    // Setting the clock of the machine back keeps nothing alive.
    m_clock.setNow(m_clock.now().addDays(-1));
    m_clock.advance(59s);
    clipboard.refresh();
    QCOMPARE(clipboard.remaining(), 1s);
    QCOMPARE(clipboardText(), u"482913"_s);
    const QSignalSpy changed(&clipboard, &SecretClipboard::changed);
    m_clock.advance(1s);
    clipboard.refresh();
    QCOMPARE(clipboardText(), QString());
    QCOMPARE(clipboard.remaining(), 0s);
    QVERIFY(!changed.isEmpty());
}

void SecretClipboardTest::leavesWhatSomebodyElseCopied()
{
    SecretClipboard clipboard(m_clock);
    clipboard.copy(u"482913"_s);
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QTRY_COMPARE(clipboard.remaining(), 0s);
    m_clock.advance(2min);
    clipboard.refresh();
    QCOMPARE(clipboardText(), u"something else"_s);
}

void SecretClipboardTest::isClearedAtQuit()
{
    {
        SecretClipboard clipboard(m_clock);
        clipboard.copy(u"482913"_s);
    }
    QCOMPARE(clipboardText(), QString());
}

void SecretClipboardTest::anAddressStays()
{
    {
        SecretClipboard clipboard(m_clock);
        clipboard.copyPlain(u"https://beian.miit.gov.cn/"_s);
        m_clock.advance(2min);
        clipboard.refresh();
    }
    QCOMPARE(clipboardText(), u"https://beian.miit.gov.cn/"_s);
}

QTEST_MAIN(SecretClipboardTest)
#include "tst_secretclipboard.moc"
