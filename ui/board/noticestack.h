// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qhash.h>
#include <QtWidgets/qscrollarea.h>

#include "ui/theme/icons.h"

class QVBoxLayout;

namespace beian {

class NoteBox;

// What the board has to say above its rows: each matter once, until it is settled or dismissed, the
// newest on top. As high as it needs, but a quarter of the window at most: where not all fit in full, only
// the newest is, or none, and the others show their titles; “Details” unfolds one. What is too much even
// then scrolls.
class NoticeStack final : public QScrollArea
{
    Q_OBJECT

public:
    struct Action
    {
        QString objectName;
        QString text;
        std::function<void()> act; // then the notice goes
    };

    explicit NoticeStack(QWidget *parent = nullptr);

    // A second notice of the same matter takes the place of the first. With a button to dismiss
    // it, `matter` + "Dismiss".
    void show(const QString &matter, Tone tone, Glyph glyph, const QString &title,
              const QString &text, const QList<Action> &actions = {});
    void dismiss(const QString &matter);
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
        QWidget *details = nullptr; // unfolds it
    };

    void fit();
    // Folds what has to be, and fits.
    void arrange();
    void foldAllBut(const QString &matter);
    void unfoldAll();
    void addButtons(const QString &matter, Notice &notice, const QList<Action> &actions);
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] int most() const;

    QVBoxLayout *m_layout;
    QHash<QString, Notice> m_notices; // by matter
    QString m_open; // the one to unfold where not all can be; the newest, or chosen since
    bool m_isWanted = false; // chosen
    QSize m_arrangedFor; // width of the notices, height of the window
};

} // namespace beian
