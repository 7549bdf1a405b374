// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/wizardpage.h"

class QFrame;

namespace beian {

// 6: who verified when, and what happens next.
class DonePage final : public WizardPage
{
    Q_OBJECT

public:
    explicit DonePage(FilingSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString missing() const override { return {}; }
    void focusFirst() override;
    void initializePage() override;

private:
    QFrame *m_list;
};

} // namespace beian
