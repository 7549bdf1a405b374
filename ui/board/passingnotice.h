// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

#include "ui/board/noticestack.h"

namespace beian {

// What was done just now, over the lower end of `floor` for a while: nothing moves for it, neither when
// it comes nor when it goes, and it hides no other notice. While the pointer or the keys are on it, it
// stays.
class PassingNotice final : public QObject
{
    Q_OBJECT

public:
    PassingNotice(QWidget &floor, std::chrono::milliseconds span, QObject *parent = nullptr);

    // Takes the place of the one before.
    void show(const QString &matter, Tone tone, Glyph glyph, const Words &title,
              const Words &text, const QList<NoticeStack::Action> &actions);
    void dismiss();
    // Empty: nothing is shown.
    [[nodiscard]] QString matter() const;

Q_SIGNALS:
    // The person put it away, by whatever button.
    void dismissed(const QString &matter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void place();
    void pass();

    QWidget &m_floor;
    QPointer<NoteBox> m_box; // null: nothing is shown
    QTimer m_time;
};

} // namespace beian
