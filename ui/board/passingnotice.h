// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

#include "ui/board/noticestack.h"

namespace beian {

// What was done just now, over the lower end of `floor` for a while, or over its upper end where it would
// hide what is to be seen: nothing moves for it, neither when it comes nor when it goes. While the pointer or
// the keys are on it, it stays.
class PassingNotice final : public QObject
{
    Q_OBJECT

public:
    // `toSee` gives what it may not hide, in the floor's coordinates.
    PassingNotice(QWidget &floor, const std::function<QList<QRect>()> &toSee,
                  std::chrono::milliseconds span, QObject *parent = nullptr);

    // Takes the place of the one before.
    void show(const QString &matter, Tone tone, Glyph glyph, const Words &title,
              const Words &text, const QList<NoticeStack::Action> &actions);
    void dismiss();
    // What it may not hide is elsewhere now.
    void fit();
    // Empty: nothing is shown.
    [[nodiscard]] QString matter() const;

Q_SIGNALS:
    // The person put it away, by whatever button.
    void dismissed(const QString &matter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void pass();

    [[nodiscard]] QRect spot() const;
    [[nodiscard]] bool isClear(const QRect &spot) const;

    QWidget &m_floor;
    std::function<QList<QRect>()> m_toSee;
    QPointer<NoteBox> m_box; // null: nothing is shown
    QTimer m_time;
};

} // namespace beian
