// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"
#include "ui/wizard/wizardpage.h"

class QTabBar;

namespace beian {

class NumberSession;
class NoteBox;
class SuffixForm;

// 4: the last six characters of each person's document, a tab a number.
class SuffixPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit SuffixPage(FilingSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString missing() const override;
    void focusFirst() override;
    void initializePage() override;
    [[nodiscard]] bool validatePage() override;

private:
    void showTexts();
    [[nodiscard]] static bool isLeft(const NumberSession &number);
    [[nodiscard]] int firstOpen() const;
    void showForm(int index);
    void refreshForms();
    void showLeft(const NumberSession &number);
    void refreshTabs();

    NoteBox *m_left; // a tab that was nearly passed over
    QTabBar *m_tabs;
    QList<NumberSession *> m_numbers; // of the tabs
    QList<SuffixForm *> m_forms;
    QList<NumberId> m_told; // by m_left, in this visit
};

} // namespace beian
