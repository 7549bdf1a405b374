// SPDX-License-Identifier: MIT
#include "ui/forms/countdownring.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>

#include "app/time/beijingtime.h"
#include "ui/forms/ringpainting.h"
#include "ui/forms/tabulartext.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// How a verification is shown at a moment.
struct RingWords
{
    Tone tone;
    double fraction; // of 24 h
    QString large;
    QString small;
};

RingWords wordsOf(const Verification &verification, const QDateTime &now)
{
    const VerificationState state = verification.stateAt(now);
    const auto remaining = verification.remainingAt(now);
    const Tone tone = toneOf(state, remaining);
    switch (state) {
    case VerificationState::Waiting:
        return {tone, 0, CountdownRing::tr("Waiting"), CountdownRing::tr("about 5 minutes")};
    case VerificationState::Received:
        return {tone, *remaining / std::chrono::duration<double>(verificationSpan),
                countdownText(*remaining), CountdownRing::tr("left")};
    case VerificationState::Verified:
        return {tone, 1, CountdownRing::tr("Verified"),
                beijingText(verification.verifiedAt).mid(5)};
    case VerificationState::Expired:
        return {tone, 0, CountdownRing::tr("Expired"), CountdownRing::tr("submit again")};
    case VerificationState::Failed:
        return {tone, 0, CountdownRing::tr("Refused"), CountdownRing::tr("submit again")};
    }
    Q_UNREACHABLE();
}

int minutesOf(double fraction)
{
    constexpr auto whole = std::chrono::duration<double, std::ratio<60>>(verificationSpan);
    return int(fraction * whole.count());
}

} // namespace

Tone toneOf(VerificationState state, std::optional<std::chrono::seconds> remaining)
{
    switch (state) {
    case VerificationState::Waiting:
        return Tone::Neutral;
    case VerificationState::Verified:
        return Tone::Good;
    case VerificationState::Expired:
    case VerificationState::Failed:
        return Tone::Bad;
    case VerificationState::Received:
        break;
    }
    switch (urgencyOf(remaining.value_or(std::chrono::seconds(0)))) {
    case Urgency::Calm:
        return Tone::Accent;
    case Urgency::Soon:
        return Tone::Warn;
    case Urgency::Urgent:
    case Urgency::Over:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

CountdownRing::CountdownRing(RingSize size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownRing::setContent(Tone tone, double fraction, const QString &large,
                               const QString &small)
{
    const int before = assistiveValue();
    m_fraction = qBound(0.0, fraction, 1.0);
    m_large = large;
    m_small = small;
    setTone(this, tone);
    if (assistiveValue() != before)
        tellProgress(*this);
    update();
}

int CountdownRing::assistiveValue() const
{
    return minutesOf(m_fraction);
}

int CountdownRing::assistiveMost() const
{
    return minutesOf(1);
}

QString CountdownRing::assistiveText() const
{
    //: how much time, and what about it
    return m_small.isEmpty() ? m_large : tr("%1 %2").arg(m_large, m_small);
}

void CountdownRing::showVerification(const Verification &verification, const QDateTime &now)
{
    const RingWords words = wordsOf(verification, now);
    setContent(words.tone, words.fraction, words.large, words.small);
}

QSize CountdownRing::sizeHint() const
{
    const int width = m_size == RingSize::Full ? gap(35) : gap(16);
    return {width, width};
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = width() / (m_size == RingSize::Full ? 18.0 : 9.0);
    const QRectF circle = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
    paintRing(painter, circle,
              {palette().color(QPalette::WindowText), palette().color(QPalette::Dark), stroke},
              m_fraction);
    if (m_size == RingSize::Full)
        paintWords(painter, circle, stroke);
}

void CountdownRing::paintWords(QPainter &painter, const QRectF &circle, double stroke) const
{
    QFont large = font();
    large.setBold(true);
    large.setPixelSize(qRound(width() / 6.2));
    const bool hasFitting =
        tabularWidth(QFontMetrics(large), m_large) <= circle.width() - stroke * 3;
    if (!hasFitting)
        large.setPixelSize(width() / 8);
    painter.setFont(large);
    const QFontMetrics metrics = painter.fontMetrics();
    // The widget's own palette holds the tone only.
    const QPalette plain = QApplication::palette();
    painter.setPen(m_fraction > 0 ? plain.color(QPalette::Text)
                                  : palette().color(QPalette::WindowText));
    const double center = circle.center().y();
    drawTabular(painter,
                {circle.center().x() - tabularWidth(metrics, m_large) / 2.0,
                 center + metrics.ascent() / 4.0},
                m_large);
    QFont small = font();
    small.setPixelSize(width() / 13);
    painter.setFont(small);
    painter.setPen(plain.color(QPalette::PlaceholderText));
    const QRectF below(circle.left(), center + metrics.ascent() * 0.45, circle.width(),
                       painter.fontMetrics().height());
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, m_small);
}

CountdownLabel::CountdownLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CountdownLabel::setContent(Tone tone, const QString &text, int minutes)
{
    setTone(this, tone);
    if (m_minutes != minutes) {
        m_minutes = minutes;
        tellProgress(*this);
    }
    if (m_text == text)
        return;
    const bool hasNewWidth =
        tabularWidth(fontMetrics(), m_text) != tabularWidth(fontMetrics(), text);
    m_text = text;
    if (hasNewWidth)
        updateGeometry();
    update();
}

void CountdownLabel::showVerification(const Verification &verification, const QDateTime &now)
{
    const RingWords words = wordsOf(verification, now);
    setContent(words.tone, words.large, minutesOf(words.fraction));
}

int CountdownLabel::assistiveMost() const
{
    return minutesOf(1);
}

QSize CountdownLabel::sizeHint() const
{
    // As wide as a time and as high as a button beside it, whatever it says.
    const int width =
        qMax(tabularWidth(fontMetrics(), m_text), tabularWidth(fontMetrics(), u"00:00:00"_s));
    return {width + 1, qMax(fontMetrics().height(), gap(8))};
}

void CountdownLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    drawTabular(painter,
                QPointF(0, (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2.0),
                m_text);
}

} // namespace beian
