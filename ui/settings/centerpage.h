// SPDX-License-Identifier: MIT
#pragma once

#include "app/center/centerstate.h"
#include "ui/settings/settingspage.h"

class QPushButton;

namespace beian {

class CenterAccess;
class CenterFields;
class NoteBox;

// Joins a center, tells how this machine and the center stand to each other, and leaves it. Nothing of it
// is a setting: the file of the filings has it. A password is libpq's matter and never typed here.
class CenterPage final : public SettingsPage
{
    Q_OBJECT

public:
    // The center outlives the page.
    CenterPage(SettingBinder &binder, CenterAccess &center);

private:
    enum class Asked {
        Nothing,
        Test,
        Join, // what there is, before the question
        Entry, // the question was answered
        Exit,
    };

    [[nodiscard]] QWidget *makeOutside();
    [[nodiscard]] QWidget *makeInside();
    [[nodiscard]] QPushButton *addButton(QLayout &layout, const QString &name, const Words &text,
                                         const std::function<void()> &act);
    void connectCenter();
    void ask(Asked asked, const Words &words, QPushButton &pressed);
    void test();
    void join();
    void enter();
    void leave();
    void takeReport(const CenterReport &report);
    void showState();
    void tell(const Words &title, const Words &text);
    void showError(const Error &error);
    void release();

    CenterAccess &m_center;
    CenterFields *m_fields;
    QPushButton *m_test = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_exchange = nullptr;
    QPushButton *m_leave = nullptr;
    NoteBox *m_note;
    NoteBox *m_state;
    NoteBox *m_trouble;
    QWidget *m_outside;
    QWidget *m_inside;
    QPushButton *m_pressed = nullptr; // gets the focus back
    Asked m_asked = Asked::Nothing;
};

} // namespace beian
