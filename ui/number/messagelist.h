// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlistwidget.h>

#include "app/rules/rulebook.h"

namespace beian {

// The messages of the site as it prints them, since they are compared with the screen; below each, for
// whoever reads no Chinese, what it means. Nothing is chosen before the person chooses: the focus alone
// takes no message.
class MessageList final : public QListWidget
{
    Q_OBJECT

public:
    // `rules` outlives the list.
    explicit MessageList(const RuleBook &rules, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTexts();
    void showChosen();

    const RuleBook &m_rules;
};

} // namespace beian
