// SPDX-License-Identifier: MIT
#include "ui/paper/handouthost.h"

#include <utility>

#include <QtPrintSupport/qprinterinfo.h>

#include "app/settings/settings.h"
#include "app/time/clock.h"
#include "ui/forms/messagebox.h"
#include "ui/texts/errortexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

void refuse(const Error &error, QWidget &window)
{
    QMessageBox *box = makeMessageBox(
        &window, u"handoutRefusal"_s, QMessageBox::Information, [error]() -> MessageTexts {
            const ErrorText text = errorText(error);
            return {HandoutHost::tr("Hand-out"), text.sentence, text.nextStep};
        });
    addAnswer(
        *box, u"refusalClose"_s, [] { return HandoutHost::tr("&Close"); }, QMessageBox::RejectRole);
    box->open();
}

} // namespace

HandoutHost::HandoutHost(const RuleBook &rules, const Clock &clock, Settings &settings,
                         const PrinterFinder &findPrinters, QObject *parent)
    : QObject(parent)
    , m_rules(&rules)
    , m_clock(clock)
    , m_settings(settings)
    , m_findPrinters(findPrinters ? findPrinters
                                  : PrinterFinder(&QPrinterInfo::availablePrinterNames))
{ }

void HandoutHost::open(const QList<FilingRecord> &records, QWidget &window)
{
    QList<Handout> handouts;
    std::optional<Error> refusal;
    for (const FilingRecord &record : records) {
        const auto handout =
            makeHandout(record, *m_rules, m_settings.text(Setting::CounterName), m_clock.now());
        if (handout)
            handouts << *handout;
        else if (!refusal)
            refusal = handout.error();
    }
    if (handouts.isEmpty()) {
        if (refusal)
            refuse(*refusal, window);
        return;
    }
    auto *dialog = new HandoutDialog(handouts, *m_rules, m_settings, m_findPrinters, &window);
    m_dialogs.removeIf([](const QPointer<HandoutDialog> &closed) { return !closed; });
    m_dialogs << dialog;
    dialog->open();
}

void HandoutHost::close()
{
    for (const QPointer<HandoutDialog> &dialog : std::exchange(m_dialogs, {})) {
        if (dialog)
            dialog->close();
    }
}

} // namespace beian
