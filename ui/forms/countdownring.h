// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

#include <QtWidgets/qwidget.h>

#include "app/verification/verification.h"
#include "ui/platform/assistive.h"
#include "ui/theme/theme.h"

class QPainter;

namespace beian {

// The tone in which a verification is shown.
[[nodiscard]] Tone toneOf(VerificationState state, std::optional<std::chrono::seconds> remaining);

// Small, the ring alone is shown: its words are beside it.
enum class RingSize { Full, Small };

// A full circle at 24 h; what is left is read clockwise from noon. In the middle a large line (time
// left, or a word) and a small one. It is heard as a progress bar of minutes, with the same words.
class CountdownRing final : public QWidget, public AssistiveProgress
{
    Q_OBJECT

public:
    explicit CountdownRing(RingSize size = RingSize::Full, QWidget *parent = nullptr);

    // The state at `now` in a word or the time left, the matching tone and fraction.
    void showVerification(const Verification &verification, const QDateTime &now);
    // `fraction` of 24 h that is left, 0 to 1; the ring is grey where it is 0.
    void setContent(Tone tone, double fraction, const QString &large, const QString &small);
    [[nodiscard]] double fraction() const { return m_fraction; }
    [[nodiscard]] QString largeText() const { return m_large; }
    // In minutes.
    [[nodiscard]] int assistiveValue() const override;
    [[nodiscard]] int assistiveMost() const override;
    [[nodiscard]] QString assistiveText() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRectF &circle, double stroke) const;

    RingSize m_size;
    double m_fraction = 0;
    QString m_large;
    QString m_small;
};

// A text whose digits all take the same width, so that nothing trembles while it ticks. With an accessible
// name it is heard as a progress bar of minutes, without one as its text: beside a ring.
class CountdownLabel final : public QWidget, public AssistiveProgress
{
    Q_OBJECT

public:
    explicit CountdownLabel(QWidget *parent = nullptr);

    // `minutes` that are left.
    void setContent(Tone tone, const QString &text, int minutes);
    // The time that is left at `now`, or the state in a word.
    void showVerification(const Verification &verification, const QDateTime &now);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] int assistiveValue() const override { return m_minutes; }
    [[nodiscard]] int assistiveMost() const override;
    [[nodiscard]] QString assistiveText() const override { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_minutes = 0;
};

} // namespace beian
