// SPDX-License-Identifier: MIT
#include "ui/board/figurecard.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include "ui/forms/controls.h"

namespace beian {

using namespace Qt::StringLiterals;

FigureCard::FigureCard(const QString &objectName, const Words &title, Tone tone, QWidget *parent)
    : QPushButton(parent)
    , m_number(makeLabel({}))
{
    nameControl(this, objectName, title);
    setProperty("kind", u"figure"_s);
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_number->setProperty("kind", u"figure"_s);
    m_number->setWordWrap(false);
    setTone(m_number, tone);
    QLabel *name = makeLabel(title, TextKind::Hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    layout->setSpacing(gap(1));
    for (QLabel *label : {name, m_number}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    setFigure(0);
}

void FigureCard::setFigure(int figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    m_number->setText(QString::number(figure));
    setAccessibleDescription(QString::number(figure));
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
