// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

#include <QtCore/qhash.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qscrollarea.h>

#include "ui/platform/keeping.h"
#include "ui/theme/icons.h"

class QPushButton;
class QVBoxLayout;

namespace beian {

class NoteBox;
class PassingNotice;
struct Error;

// What the board has to say above its rows, in one place and one at a time: each matter once, until
// it is settled or dismissed. A link leads to the next one. As high as it needs, but two fifths of
// the window at most, and rows stay; what is too much is shown without its text, which a link shows, in
// three fifths at most. What passes by itself takes the place of the one that is shown, in its height, and
// gives it back; where there is none, it is shown over the rows.
class NoticeStack final : public QScrollArea
{
    Q_OBJECT

public:
    struct Action
    {
        QString objectName;
        Words text;
        std::function<void()> act; // then the notice goes
    };
    enum class Place {
        Front, // something has just happened
        Kept, // where it is; behind the others while it is new
    };

    explicit NoticeStack(QWidget *parent = nullptr);

    static constexpr std::chrono::milliseconds passingSpan{20'000};
    // Where passing notices are shown while no other is, and for how long: over the rows, of which
    // those stay in sight that `toSee` gives, in the floor's coordinates. Before the first of them.
    void setFloor(QWidget &floor, const std::function<QList<QRect>()> &toSee,
                  std::chrono::milliseconds span = passingSpan);
    // What is to be seen is elsewhere now.
    void fitPassing();

    // A second notice of the same matter takes the place of the first. With a button to dismiss
    // it, `matter` + "Dismiss", and one for the next, `matter` + "Next".
    void show(const QString &matter, Tone tone, Glyph glyph, const Words &title, const Words &text,
              const QList<Action> &actions = {}, Place place = Place::Front);
    // What happened and what to do, with a button to dismiss it.
    void showError(const QString &matter, const Error &error);
    // The same as show() for what was just done: it goes by itself, or with what is urgent.
    void showPassing(const QString &matter, Tone tone, Glyph glyph, const Words &title,
                     const Words &text, const QList<Action> &actions = {});
    void dismiss(const QString &matter);
    // It is there, in front, behind another, or in passing.
    [[nodiscard]] bool isShown(const QString &matter) const;

Q_SIGNALS:
    // The person put the notice away, by whatever button.
    void dismissed(const QString &matter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Notice
    {
        NoteBox *box = nullptr;
        QPushButton *next = nullptr;
        QPushButton *more = nullptr; // shows the text, or hides it again
    };

    [[nodiscard]] bool isOverRows(const QString &matter) const;
    // The passing one stands in front of the others.
    [[nodiscard]] bool isPassingInFront() const;
    void pass();
    void dismissPassing();
    void fit();
    // Shows the one in front.
    void arrange();
    void showNext();
    void addButtons(const QString &matter, Notice &notice, const QList<Action> &actions);

    QVBoxLayout *m_layout;
    PassingNotice *m_passing = nullptr;
    QHash<QString, Notice> m_notices; // by matter
    QStringList m_order; // their matters; the first is shown
    bool m_isWhole = false; // the text is asked for
    QString m_passingMatter; // of the passing one among them; empty: none is
    int m_passingHeight = 0; // of the one whose place it has
    QTimer m_passingTime;
};

// Fills the note with its buttons: `actions`, each of which is done after `onPressed`, and one that only
// dismisses it, `matter` + "Dismiss", unless that is among them under a name of its own.
void addNoticeButtons(NoteBox &box, const QString &matter,
                      const QList<NoticeStack::Action> &actions,
                      const std::function<void()> &onPressed);

} // namespace beian
