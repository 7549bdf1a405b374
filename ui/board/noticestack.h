// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qhash.h>
#include <QtWidgets/qscrollarea.h>

#include "ui/platform/keeping.h"
#include "ui/theme/icons.h"

class QPushButton;
class QVBoxLayout;

namespace beian {

class NoteBox;
struct Error;

// What the board has to say above its rows, in one place and one at a time: each matter once, until
// it is settled or dismissed. A link leads to the next one. As high as it needs, but two fifths of
// the window at most; what is too much even then scrolls.
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

    // A second notice of the same matter takes the place of the first. With a button to dismiss
    // it, `matter` + "Dismiss", and one for the next, `matter` + "Next".
    void show(const QString &matter, Tone tone, Glyph glyph, const Words &title, const Words &text,
              const QList<Action> &actions = {}, Place place = Place::Front);
    // What happened and what to do, with a button to dismiss it.
    void showError(const QString &matter, const Error &error);
    void dismiss(const QString &matter);
    // It is there, in front or behind another.
    [[nodiscard]] bool isShown(const QString &matter) const { return m_notices.contains(matter); }

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
    };

    void fit();
    // Shows the one in front.
    void arrange();
    void showNext();
    void addButtons(const QString &matter, Notice &notice, const QList<Action> &actions);

    QVBoxLayout *m_layout;
    QHash<QString, Notice> m_notices; // by matter
    QStringList m_order; // their matters; the first is shown
};

} // namespace beian
