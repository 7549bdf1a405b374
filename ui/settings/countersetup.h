// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingswindow.h"

class QFrame;

namespace beian {

class RuleBook;

// What a machine at a counter needs at first, on one page. Every change holds at once; leaving it
// undoes nothing and does nothing more. The last answer switches counter mode on. Show it with open();
// it does not delete itself.
class CounterSetup final : public SettingsWindow
{
    Q_OBJECT

public:
    CounterSetup(Settings &settings, const RuleBook &rules, QWidget *parent = nullptr);

private:
    void focusFirst();
    [[nodiscard]] QFrame *makeFooter();
    [[nodiscard]] QString modeText() const;
    void finish();
};

} // namespace beian
