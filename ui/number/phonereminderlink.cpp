// SPDX-License-Identifier: MIT
#include "ui/number/phonereminderlink.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/number/phonereminderdialog.h"
#include "app/session/filingsession.h"

namespace beian {

namespace {

struct PhoneReminderLink
{
    Q_DECLARE_TR_FUNCTIONS(beian::PhoneReminderLink)
};

} // namespace

QPushButton *makePhoneReminderLink(NumberSession &number, const QString &objectName)
{
    QPushButton *link = makeButton(
        objectName, [] { return PhoneReminderLink::tr("To the phone's calendar…"); },
        ButtonKind::Link);
    QObject::connect(link, &QPushButton::clicked, &number, [&number, link] {
        const FilingSession &filing = number.filing();
        openPhoneReminder(*link, filing.rules(), filing.clock(), filing.record(), number.id());
    });
    return link;
}

} // namespace beian
