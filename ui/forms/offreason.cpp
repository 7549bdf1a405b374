// SPDX-License-Identifier: MIT
#include "ui/forms/offreason.h"

#include <QtCore/qpointer.h>
#include <QtCore/qvariant.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qlabel.h>

#include "ui/platform/assistive.h"

namespace beian {

namespace {

constexpr const char *descriptionProperty = "descriptionWhenOn";

// What it says of itself while it is on comes back, in the language of that moment.
void describe(QAbstractButton &button, const QString &before, const QString &reason)
{
    const QString now = button.accessibleDescription();
    if (!reason.isEmpty() && (before.isEmpty() || now != before))
        button.setProperty(descriptionProperty, now);
    if (!reason.isEmpty())
        setAssistiveDescription(button, reason);
    else if (!before.isEmpty() && now == before)
        setAssistiveDescription(button, button.property(descriptionProperty).toString());
}

} // namespace

void tellOff(QAbstractButton &button, const QString &reason, const QWidget &shown)
{
    if (&shown != &button)
        describe(button, button.property(offReasonProperty).toString(), reason);
    button.setProperty(offReasonProperty, reason);
    button.setProperty(offShownProperty,
                       QVariant::fromValue(QPointer<QWidget>(const_cast<QWidget *>(&shown))));
}

void setOff(QAbstractButton &button, const QString &reason, const QWidget &shown)
{
    tellOff(button, reason, shown);
    button.setEnabled(reason.isEmpty());
}

void setOffBeside(QAbstractButton &button, const QString &reason, QLabel &line)
{
    if (!reason.isEmpty())
        line.setText(reason);
    line.setVisible(!reason.isEmpty());
    setOff(button, reason, line);
}

} // namespace beian
