// SPDX-License-Identifier: MIT
#pragma once

#include "app/filing/filing.h"
#include "ui/wizard/wizardpage.h"

class QGridLayout;

namespace beian {

class SmsCard;

// 3: has the SMS come, and until when does its code hold? One card a number.
class SmsPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit SmsPage(WizardSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString missing() const override;
    void focusFirst() override;
    void initializePage() override;
    void focusNumber(const QString &phone);

Q_SIGNALS:
    void handoutRequested();

protected:
    void refresh(const QDateTime &now) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrangeCards();

    QGridLayout *m_grid;
    QList<SmsCard *> m_cards;
    int m_columns = 0;
};

} // namespace beian
