// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include "ui/paper/handoutdialog.h"

namespace beian {

class Clock;

// Opens the hand-outs of filings over the window that asked for them.
class HandoutHost final : public QObject
{
    Q_OBJECT

public:
    // Without `findPrinters` the printers of the system count.
    HandoutHost(const RuleBook &rules, const Clock &clock, Settings &settings,
                const PrinterFinder &findPrinters = {}, QObject *parent = nullptr);

    // Of what is opened from now on. They outlive it, as the first ones do.
    void setRules(const RuleBook &rules) { m_rules = &rules; }
    // A sentence in the place of the sheets where none of the filings has one.
    void open(const QList<FilingRecord> &records, QWidget &window);
    // Names are on the sheets: for when nobody is at the screen.
    void close();

private:
    const RuleBook *m_rules;
    const Clock &m_clock;
    Settings &m_settings;
    PrinterFinder m_findPrinters;
    QList<QPointer<HandoutDialog>> m_dialogs;
};

} // namespace beian
