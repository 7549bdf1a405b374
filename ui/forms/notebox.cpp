// SPDX-License-Identifier: MIT
#include "ui/forms/notebox.h"

#include <utility>

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/platform/assistive.h"
#include "ui/texts/errortexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *wordsProperty = "words";

// Another answer is announced where it can be seen.
void sayWords(QWidget &box, const QString &words)
{
    if (box.property(wordsProperty).toString() == words)
        return;
    box.setProperty(wordsProperty, words);
    announce(box, words);
}

// And so is one that comes to be shown by itself, not with the page that it is on.
class Comer final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent)
            announce(static_cast<QWidget &>(*watched), watched->property(wordsProperty).toString());
        return false;
    }
};

} // namespace

NoteBox::NoteBox(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_icon(new ToneIcon)
    , m_title(makeLabel({}))
    , m_text(makeLabel({}))
    , m_actions(new FlowLayout(gap(2)))
{
    setObjectName(objectName);
    setProperty("kind", u"note"_s);
    setAssistivePart(*this, AssistivePart::Group);
    installEventFilter(new Comer(this));
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
    keepTexts(this, [this] {
        if (m_say)
            m_say();
    });
}

void NoteBox::setContent(Tone tone, Glyph glyph, const Words &title, const Words &text)
{
    setTone(this, tone);
    setTone(m_title, tone);
    m_icon->setGlyph(glyph, tone);
    m_say = [this, title, text] {
        m_title->setText(title());
        m_text->setText(text());
        showText();
        setAssistiveName(*this, m_title->text());
    };
    m_say();
    // What is wrong says what to do about it; the reasons of an answer can be read.
    const bool isWrong = tone == Tone::Warn || tone == Tone::Bad;
    const bool isMore = isWrong && !m_text->text().isEmpty();
    sayWords(*this, isMore ? QString(m_title->text() + u'\n' + m_text->text()) : m_title->text());
}

void NoteBox::setError(const Error &error)
{
    setContent(
        Tone::Bad, Glyph::Warning, [error] { return errorText(error).sentence; },
        [error] { return errorText(error).nextStep; });
}

QString NoteBox::text() const
{
    return m_text->text();
}

void NoteBox::setBrief(bool isBrief)
{
    if (std::exchange(m_isBrief, isBrief) == isBrief)
        return;
    showText();
}

void NoteBox::showText()
{
    m_text->setVisible(!m_text->text().isEmpty() && !m_isBrief);
    setAssistiveDescription(*this, m_isBrief ? m_text->text() : QString());
}

int NoteBox::hiddenHeight(int width) const
{
    if (!m_isBrief || m_text->text().isEmpty())
        return 0;
    const QMargins margins = layout()->contentsMargins();
    const int room = width - margins.left() - margins.right() - m_icon->sizeHint().width()
        - layout()->spacing();
    return m_text->heightForWidth(room) + gap(1);
}

void NoteBox::addAction(QWidget *action)
{
    m_actions->addWidget(action);
    if (!m_focused.isEmpty() && action->objectName() == m_focused)
        action->setFocus();
}

void NoteBox::clearActions()
{
    const QWidget *focused = window()->focusWidget();
    m_focused = focused && focused->parentWidget() == this ? focused->objectName() : QString();
    m_actions->clear();
}

} // namespace beian
