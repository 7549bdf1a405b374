// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qscrollarea.h>

#include "app/rules/rulebook.h"

class QVBoxLayout;

namespace beian {

// One answer: why it is so, what to do, how sure that is and where it comes from.
class FaqAnswer final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FaqAnswer(const RuleBook &rules, QWidget *parent = nullptr);

    void showEntry(const FaqEntry &entry);
    // One page down (1) or up (-1).
    void scrollPage(int direction);

private:
    void addFacts(QVBoxLayout &layout, const QString &title, const QList<FaqFact> &facts,
                  bool isNumbered);
    [[nodiscard]] QWidget *makeEvidence(const Evidence &evidence);

    const RuleBook &m_rules;
    QString m_shown; // id of the entry; the same one, shown in another language, stays where it is
};

} // namespace beian
