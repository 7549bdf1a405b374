// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

#include "ui/theme/icons.h"

class QLabel;

namespace beian {

class FlowLayout;

// The one coloured answer under a question: icon, title, text, and links below.
class NoteBox final : public QFrame
{
    Q_OBJECT

public:
    explicit NoteBox(const QString &objectName, QWidget *parent = nullptr);

    // An empty text hides its line.
    void setContent(Tone tone, Glyph glyph, const QString &title, const QString &text);
    // Adds a link or button under the text; the note takes ownership.
    void addAction(QWidget *action);
    void clearActions();

private:
    ToneIcon *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    FlowLayout *m_actions;
};

} // namespace beian
