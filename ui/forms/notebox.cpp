// SPDX-License-Identifier: MIT
#include "ui/forms/notebox.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"

namespace beian {

using namespace Qt::StringLiterals;

NoteBox::NoteBox(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_icon(new ToneIcon)
    , m_title(makeLabel({}))
    , m_text(makeLabel({}))
    , m_actions(new FlowLayout(gap(2)))
{
    setObjectName(objectName);
    setProperty("kind", u"note"_s);
    m_title->setProperty("kind", u"note-title"_s);
    m_title->setObjectName(objectName + "Title"_L1);
    m_text->setObjectName(objectName + "Text"_L1);

    auto *parts = new QVBoxLayout;
    parts->setSpacing(gap(1));
    parts->addWidget(m_title);
    parts->addWidget(m_text);
    parts->addLayout(m_actions);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    layout->setSpacing(gap(3));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(parts, 1);
}

void NoteBox::setContent(Tone tone, Glyph glyph, const QString &title, const QString &text)
{
    setTone(this, tone);
    setTone(m_title, tone);
    m_icon->setGlyph(glyph, tone);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void NoteBox::addAction(QWidget *action)
{
    m_actions->addWidget(action);
}

void NoteBox::clearActions()
{
    m_actions->clear();
}

} // namespace beian
