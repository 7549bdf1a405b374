// SPDX-License-Identifier: MIT
#include "ui/wizard/choicebutton.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include "ui/forms/controls.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

ChoiceButton::ChoiceButton(const QString &objectName, const Words &title, QWidget *parent)
    : QPushButton(parent)
    , m_subtitle(makeLabel({}, TextKind::Hint))
{
    nameControl(this, objectName, title);
    setProperty("kind", u"choice"_s);
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QLabel *heading = makeLabel(title, TextKind::Heading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    keepLook(this, [layout] { layout->setSpacing(gap(1) / 2); });
    for (QLabel *label : {heading, m_subtitle}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch();
}

void ChoiceButton::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    setAccessibleDescription(subtitle);
    updateGeometry();
}

void ChoiceButton::mouseReleaseEvent(QMouseEvent *event)
{
    QPushButton::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT picked();
}

QSize ChoiceButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

} // namespace beian
