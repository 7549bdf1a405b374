// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/rules/faq.h"

class QWidget;

namespace beian {

class RuleBook;

// What the help key asks about in this window and in those over it; without this about everything.
void setHelpTopic(QWidget &window, FaqTopic topic);

// F1 means the same in every window and dialog of the application, as long as this lives: the common
// questions. Windows with a shortcut of their own for it come first.
class HelpKey final : public QObject
{
    Q_OBJECT

public:
    // `rules` outlives it.
    explicit HelpKey(const RuleBook &rules, QObject *parent = nullptr);

    // From now on, with the same condition.
    void setRules(const RuleBook &rules) { m_rules = &rules; }
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const RuleBook *m_rules;
};

} // namespace beian
