// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

#include "ui/platform/keeping.h"
#include "ui/theme/icons.h"

class QLabel;

namespace beian {

class FlowLayout;
struct Error;

// The one coloured answer under a question: icon, title, text, and links below.
class NoteBox final : public QFrame
{
    Q_OBJECT

public:
    explicit NoteBox(const QString &objectName, QWidget *parent = nullptr);

    // An empty text hides its line. What is given as Words follows a change of the language.
    void setContent(Tone tone, Glyph glyph, const Words &title, const Words &text);
    // What happened, and what to do.
    void setError(const Error &error);
    // Adds a link or button under the text; the note takes ownership.
    void addAction(QWidget *action);
    // One that is added next under the name of the one that had the focus has it again.
    void clearActions();
    [[nodiscard]] QString text() const;
    // Where there is little room: without its text, which stays where it is read out.
    void setBrief(bool isBrief);
    // What the text would add to the height.
    [[nodiscard]] int hiddenHeight(int width) const;

private:
    void showText();

    ToneIcon *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    FlowLayout *m_actions;
    QString m_focused; // name of the action that had the focus when they were cleared
    std::function<void()> m_say; // empty until there is something
    bool m_isBrief = false;
};

} // namespace beian
