// SPDX-License-Identifier: MIT
#pragma once

#include "ui/number/smscard.h"
#include "ui/wizard/wizardpage.h"

class QGridLayout;

namespace beian {

class ClipboardOffer;
class NumberSession;
class WizardWishes;

// 3: has the SMS come, and until when does its code hold? One card a number.
class SmsPage final : public WizardPage
{
    Q_OBJECT

public:
    SmsPage(FilingSession &session, WizardWishes &wishes, QWidget *parent = nullptr);

    // A code is kept nowhere in any case, and that is said where it is typed.
    [[nodiscard]] QWidget *refused() const override
    {
        for (const SmsCard *card : m_shown) {
            if (QWidget *field = card->unreadTime())
                return field;
        }
        return nullptr;
    }
    [[nodiscard]] QString missing() const override;
    void focusFirst() override;
    void initializePage() override;
    // What is typed and taken for nothing is never passed over; a code without its time is asked about once.
    [[nodiscard]] bool validatePage() override;
    void focusNumber(const NumberSession &number);

protected:
    void refresh(const QDateTime &now) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrangeCards();
    [[nodiscard]] bool focusNextOpen(const SmsCard &from);
    [[nodiscard]] bool focusUnread(const SmsCard &card);

    ClipboardOffer *m_offer;
    QGridLayout *m_grid;
    QList<NumberSession *> m_numbers; // of the cards
    QList<SmsCard *> m_cards;
    QList<SmsCard *> m_shown; // of them: who is not verified
    QList<const SmsCard *> m_asked; // for the time of their code, in this visit
    int m_columns = 0;
};

} // namespace beian
