// SPDX-License-Identifier: MIT
#include "ui/wizard/suffixbinding.h"

#include "ui/forms/suffixform.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

void bindSuffixForm(SuffixForm &form, WizardSession &session, const QString &phone)
{
    const auto show = [&form, &session, phone] {
        const NumberInput &input = session.number(phone);
        form.setContent(input.document, input.documentText);
    };
    show();
    QObject::connect(&session, &WizardSession::numberChanged, &form,
                     [show, phone](const QString &changed) {
                         if (changed == phone)
                             show();
                     });
    QObject::connect(&form, &SuffixForm::edited, &session, [&form, &session, phone] {
        NumberInput input = session.number(phone);
        input.document = form.document();
        input.documentText = form.text();
        session.setNumber(phone, input);
    });
    QObject::connect(&form, &SuffixForm::copyRequested, &session,
                     &WizardSession::secretCopyRequested);
}

void holdWhilePaused(SuffixForm &form, WizardSession &session, const QString &phone)
{
    const auto hold = [&form, &session, phone] { form.setCopyHeld(session.isPaused(phone)); };
    hold();
    QObject::connect(&session, &WizardSession::numberChanged, &form, hold);
}

} // namespace beian
