// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qpainter.h>
#include <QtGui/qaccessible.h>
#include <QtWidgets/qboxlayout.h>

#include "tests/warnings.h"
#include "app/time/beijingtime.h"
#include "tests/ui/painting.h"
#include "ui/forms/countdownring.h"
#include "ui/forms/tabulartext.h"
#include "ui/theme/tokens.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime noon()
{
    return fromBeijing(QDate(2026, 11, 23), QTime(12, 0));
}

Verification receivedBefore(std::chrono::seconds span)
{
    Verification verification;
    verification.receivedAt = noon().addSecs(-span.count());
    return verification;
}

} // namespace

class CountdownRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void tones_data();
    void tones();
    void states_data();
    void states();
    void theRestIsReadClockwiseFromNoon_data();
    void theRestIsReadClockwiseFromNoon();
    void anImpossibleFractionIsCutToTheCircle();
    void digitsTakeTheSameRoom();
    void theLabelTakesTheRoomOfItsText();
};

void CountdownRingTest::tones_data()
{
    QTest::addColumn<VerificationState>("state");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<Tone>("tone");
    const qint64 hour = 3600;
    QTest::newRow("waiting") << VerificationState::Waiting << 0LL << Tone::Neutral;
    QTest::newRow("verified") << VerificationState::Verified << 5 * hour << Tone::Good;
    QTest::newRow("expired") << VerificationState::Expired << 0LL << Tone::Bad;
    QTest::newRow("refused with time left") << VerificationState::Failed << 9 * hour << Tone::Bad;
    QTest::newRow("a second more than six hours")
        << VerificationState::Received << 6 * hour + 1 << Tone::Accent;
    QTest::newRow("six hours") << VerificationState::Received << 6 * hour << Tone::Warn;
    QTest::newRow("one hour") << VerificationState::Received << hour << Tone::Warn;
    QTest::newRow("a second less than one hour")
        << VerificationState::Received << hour - 1 << Tone::Bad;
    QTest::newRow("over") << VerificationState::Received << 0LL << Tone::Bad;
}

void CountdownRingTest::tones()
{
    QFETCH(VerificationState, state);
    QFETCH(qint64, seconds);
    QTEST(toneOf(state, std::chrono::seconds(seconds)), "tone");
}

void CountdownRingTest::states_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Verification>("verification");
    QTest::addColumn<QString>("large");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("description");
    Verification verified = receivedBefore(1h);
    verified.verifiedAt = fromBeijing(QDate(2026, 11, 23), QTime(11, 5));
    Verification failed = receivedBefore(1h);
    failed.hasFailed = true;
    QTest::newRow("waiting") << u"zh_CN"_s << Verification() << u"等待短信"_s << 0.0
                             << u"等待短信 约 5 分钟内到达"_s;
    QTest::newRow("a quarter is gone")
        << u"zh_CN"_s << receivedBefore(6h) << u"18:00:00"_s << 0.75 << u"18:00:00 剩余"_s;
    QTest::newRow("the last second") << u"en"_s << receivedBefore(24h - 1s) << u"00:00:01"_s
                                     << 1 / 86400.0 << u"00:00:01 left"_s;
    QTest::newRow("at the deadline it is over")
        << u"en"_s << receivedBefore(24h) << u"Expired"_s << 0.0 << u"Expired submit again"_s;
    QTest::newRow("verified says when")
        << u"en"_s << verified << u"Verified"_s << 1.0 << u"Verified 11-23 11:05"_s;
    QTest::newRow("refused") << u"en"_s << failed << u"Refused"_s << 0.0
                             << u"Refused submit again"_s;
}

void CountdownRingTest::states()
{
    QFETCH(QString, language);
    QFETCH(Verification, verification);
    QVERIFY(installLanguage(*qApp, language));
    CountdownRing ring;
    ring.showVerification(verification, noon());
    QTEST(ring.largeText(), "large");
    QTEST(ring.fraction(), "fraction");
    ring.setAccessibleName(u"Time left"_s);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&ring);
    QCOMPARE(heard->role(), QAccessible::ProgressBar);
    QTEST(heard->text(QAccessible::Value), "description");
    QCOMPARE(heard->valueInterface()->currentValue().toInt(), int(ring.fraction() * 24 * 60));
}

void CountdownRingTest::theRestIsReadClockwiseFromNoon_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QList<bool>>("quarters"); // upper right, lower right, lower left, upper left
    QTest::newRow("nothing is left") << 0.0 << QList<bool>{false, false, false, false};
    QTest::newRow("an eighth") << 0.125 << QList<bool>{true, false, false, false};
    QTest::newRow("a half") << 0.48 << QList<bool>{true, true, false, false};
    QTest::newRow("three quarters") << 0.73 << QList<bool>{true, true, true, false};
    QTest::newRow("everything") << 1.0 << QList<bool>{true, true, true, true};
}

void CountdownRingTest::theRestIsReadClockwiseFromNoon()
{
    QFETCH(double, fraction);
    QFETCH(QList<bool>, quarters);
    CountdownRing ring;
    ring.setContent(Tone::Good, fraction, {}, {});
    ring.resize(ring.sizeHint());
    ring.ensurePolished();
    const QImage picture = painted(ring);
    const int half = ring.width() / 2;
    // The point at noon, which an empty ring shows too, has round ends on both sides of the middle.
    const int cap = ring.width() / 8;
    const QList<QRect> areas{{half + cap, 0, half - cap, half},
                             {half, half + cap, half, half - cap},
                             {0, half + cap, half - cap, half - cap},
                             {0, 0, half - cap, half - cap}};
    for (int i = 0; i < 4; ++i)
        QCOMPARE(dotsOf(lightTokens().good, picture, areas.at(i)) > 20, quarters.at(i));
}

void CountdownRingTest::anImpossibleFractionIsCutToTheCircle()
{
    CountdownRing ring;
    ring.setContent(Tone::Accent, 1.5, u"x"_s, {});
    QCOMPARE(ring.fraction(), 1.0);
    ring.setContent(Tone::Accent, -0.5, u"x"_s, {});
    QCOMPARE(ring.fraction(), 0.0);
}

void CountdownRingTest::digitsTakeTheSameRoom()
{
    // With a proportional face too, in which a 1 is narrower.
    const QFontMetrics metrics(QApplication::font());
    QCOMPARE(tabularWidth(metrics, u"11:11:11"_s), tabularWidth(metrics, u"20:48:39"_s));
    QCOMPARE(tabularWidth(metrics, {}), 0);
    QCOMPARE(tabularWidth(metrics, u"已过期"_s), metrics.horizontalAdvance(u"已"_s)
                 + metrics.horizontalAdvance(u"过"_s) + metrics.horizontalAdvance(u"期"_s));
    // What is drawn stays within that width.
    QImage picture(200, 60, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setFont(QApplication::font());
    painter.setPen(Qt::black);
    drawTabular(painter, QPointF(10, 40), u"18:00"_s);
    const int width = tabularWidth(painter.fontMetrics(), u"18:00"_s);
    painter.end();
    QVERIFY(dotsOf(Qt::black, picture, QRect(10, 0, width, 60)) > 0);
    QCOMPARE(dotsOf(Qt::white, picture, QRect(0, 0, 10, 60)), 600);
    QCOMPARE(dotsOf(Qt::white, picture, QRect(10 + width, 0, 190 - width, 60)),
             (190 - width) * 60);
}

// A text of as many characters can be wider: "WWWWWWWW" against "00:00:00".
void CountdownRingTest::theLabelTakesTheRoomOfItsText()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *label = new CountdownLabel;
    row->addWidget(label);
    row->addStretch();
    label->setContent(Tone::Accent, u"19:41:08"_s, 1181);
    window.resize(600, 80);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int widthOfATime = label->width();
    QVERIFY(widthOfATime > tabularWidth(label->fontMetrics(), u"19:41:08"_s));
    label->setContent(Tone::Accent, u"19:41:07"_s, 1181);
    QCOMPARE(label->sizeHint().width(), widthOfATime);
    // Beside a ring it is heard as what it says.
    QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name), u"19:41:07"_s);
    label->setContent(Tone::Good, u"WWWWWWWW"_s, 0);
    QTRY_VERIFY(label->width() > tabularWidth(label->fontMetrics(), u"WWWWWWWW"_s));
    label->setContent(Tone::Neutral, u"—"_s, 0);
    QTRY_COMPARE(label->width(), widthOfATime);
}

#include "tst_countdownring.moc"

BEIAN_UI_TEST_MAIN(CountdownRingTest)
