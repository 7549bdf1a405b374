// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

#include "ui/theme/icons.h"

class QLabel;
class QVBoxLayout;

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
    // Folded, its title and its links are shown, side by side.
    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    [[nodiscard]] bool hasText() const;
    // Adds a link or button under the text; the note takes ownership.
    void addAction(QWidget *action);
    void clearActions();

private:
    ToneIcon *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    FlowLayout *m_actions;
    QVBoxLayout *m_parts;
    bool m_isFolded = false;
};

} // namespace beian
