// SPDX-License-Identifier: MIT
#include "ui/wizard/phonereminderlink.h"

#include <algorithm>

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
        const FilingRecord record = session.record();
        const auto number = std::ranges::find(record.numbers, phone, &KeptNumber::phone);
        openPhoneReminder(*link, session.rules(), session.clock(), record,
                          number - record.numbers.begin());
    });
    return link;
}

} // namespace beian
