// SPDX-License-Identifier: MIT
#include "ui/forms/singleclick.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qabstractbutton.h>

namespace beian {

namespace {

class SingleClicks final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        return event->type() == QEvent::MouseButtonDblClick;
    }
};

} // namespace

void takeSingleClicks(QAbstractButton &button)
{
    button.installEventFilter(new SingleClicks(&button));
}

} // namespace beian
