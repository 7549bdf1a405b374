// SPDX-License-Identifier: MIT
#pragma once

#include "app/rules/rulebook.h"
#include "ui/wizard/wizardpage.h"

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace beian {

class FilingTypeChooser;
class ForecastNote;
class NoteBox;
class ReturnNote;
class PersonCard;

// 2: the kind of filing and who is responsible. Who must verify?
class PeoplePage final : public WizardPage
{
    Q_OBJECT

public:
    explicit PeoplePage(FilingSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *refused() const override;
    [[nodiscard]] QString missing() const override;
    void focusFirst() override;
    void initializePage() override;
    void refresh(const QDateTime &now) override;

private:
    QWidget *makeListTools();
    void refreshPersons();
    void rebuildCards();
    void removePerson(int index);
    void putPersonBack();
    void refreshRemoved();
    void goOnFrom(int index);
    void arrangeTabOrder();
    void refreshAnswer();
    [[nodiscard]] QString nameOf(Role role) const;
    // What Next waits for.
    [[nodiscard]] static QString missingNumber(Role role, ServiceKind service);
    [[nodiscard]] QString phoneLabel() const;

    FilingTypeChooser *m_types;
    QCheckBox *m_numberChanging;
    QGridLayout *m_cardGrid;
    QList<PersonCard *> m_cards;
    QList<Role> m_cardRoles; // what the cards were made for
    RuleBody m_cardBody = RuleBody::None;
    QWidget *m_listTools;
    QList<QPushButton *> m_addButtons; // in the tools; the site's first
    ReturnNote *m_return;
    NoteBox *m_removed; // with the way back
    ForecastNote *m_note;
};

} // namespace beian
