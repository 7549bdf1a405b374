// SPDX-License-Identifier: MIT
#include "ui/forms/controlnames.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtoolbutton.h>

#include "ui/platform/assistive.h"
#include "ui/platform/keeping.h"

namespace beian {

namespace {

struct ControlNames
{
    Q_DECLARE_TR_FUNCTIONS(beian::ControlNames)
};

// Made here before: the box can get another name.
QLabel *hiddenLabelOf(const QComboBox &box)
{
    for (QLabel *label : box.parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == &box)
            return label;
    }
    return nullptr;
}

} // namespace

void nameBox(QComboBox &box, const QString &name)
{
    setAssistiveName(box, name);
    QLabel *label = hiddenLabelOf(box);
    if (!label) {
        label = new QLabel(box.parentWidget());
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(&box);
        label->hide();
    }
    label->setText(name);
}

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    for (QToolButton *button : field.findChildren<QToolButton *>())
        keepTexts(button, [button] {
            setAssistiveName(*button, ControlNames::tr("Empty the field"));
        });
}

void addWhose(QWidget &holder, const QString &whom)
{
    for (QWidget *control : holder.findChildren<QWidget *>()) {
        const QString name = control->accessibleName();
        if (name.isEmpty() || name.endsWith(whom) || control->inherits("QFrame")
            || control->window() != holder.window())
            continue;
        //: a control, and the person and number it belongs to
        setAssistiveName(*control, ControlNames::tr("%1: %2").arg(name, whom));
    }
}

} // namespace beian
