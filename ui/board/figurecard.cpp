// SPDX-License-Identifier: MIT
#include "ui/board/figurecard.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include "ui/forms/controls.h"

namespace beian {

using namespace Qt::StringLiterals;

FigureCard::FigureCard(const QString &objectName, const Words &title, Tone tone, QWidget *parent)
    : QPushButton(parent)
    , m_tone(tone)
    , m_number(makeLabel({}))
{
    nameControl(this, objectName, title);
    setProperty("kind", u"figure"_s);
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_number->setProperty("kind", u"figure"_s);
    m_number->setWordWrap(false);
    QLabel *name = makeLabel(title, TextKind::Hint);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gap(1));
    for (QLabel *label : {name, m_number}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    setLow(false);
    refresh();
}

void FigureCard::setLow(bool isLow)
{
    const int above = gap(isLow ? 1 : 3);
    const QMargins margins(gap(4), above, gap(4), above);
    if (layout()->contentsMargins() == margins)
        return;
    layout()->setContentsMargins(margins);
    updateGeometry();
}

void FigureCard::setFigure(int figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    refresh();
}

// None is no alarm.
void FigureCard::refresh()
{
    setTone(m_number, m_figure > 0 ? m_tone : Tone::Neutral);
    m_number->setText(QString::number(m_figure));
    setAccessibleDescription(QString::number(m_figure));
}

QSize FigureCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize FigureCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

} // namespace beian
