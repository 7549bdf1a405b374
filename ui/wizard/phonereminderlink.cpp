// SPDX-License-Identifier: MIT
#include "ui/wizard/phonereminderlink.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/phonereminderdialog.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

namespace {

struct PhoneReminderLink
{
    Q_DECLARE_TR_FUNCTIONS(beian::PhoneReminderLink)
};

} // namespace

QPushButton *makePhoneReminderLink(WizardSession &session, const QString &phone,
                                   const QString &objectName)
{
    QPushButton *link =
        makeButton(objectName, PhoneReminderLink::tr("To the phone's calendar…"), ButtonKind::Link);
    QObject::connect(link, &QPushButton::clicked, &session, [&session, phone, link] {
        openPhoneReminder(*link, session.rules(), session.clock(), session.record(),
                          session.number(phone).id.value_or(NumberId()));
    });
    return link;
}

} // namespace beian
