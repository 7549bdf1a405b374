// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

#include "app/rules/rulebook.h"
#include "ui/wizard/wizardpage.h"

class QLineEdit;

namespace beian {

class DateField;
class NoteBox;
class ProvinceChooser;
class WizardWishes;

// 1: province and date. Does SMS verification apply at all?
class ProvincePage final : public WizardPage
{
    Q_OBJECT

public:
    ProvincePage(FilingSession &session, WizardWishes &wishes, QWidget *parent = nullptr);

    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QWidget *refused() const override;
    void focusFirst() override;

private:
    void showRestored();
    void buildLayout();
    [[nodiscard]] QWidget *makeTitleLine();
    void takeTitle();
    void showTitleRemark();
    void takeDate();
    void refreshAnswer();
    void showDateWanted();
    void showCandidates(const QList<const Province *> &candidates, bool isTyping);
    void showCovered(const Province &province);
    void showNotCovered(const Province &province);
    [[nodiscard]] QString pilotCheckText(const Province &province) const;
    [[nodiscard]] QString dateRemark() const;

    WizardWishes &m_wishes;
    ProvinceChooser *m_chooser;
    DateField *m_date;
    QDate m_dateBefore; // what is typed now
    QLabel *m_dateRemark;
    NoteBox *m_note;
    QLabel *m_pilotCheck;
    QLineEdit *m_applicant;
    QLineEdit *m_orderNumber;
    QLabel *m_titleRemark;
};

} // namespace beian
