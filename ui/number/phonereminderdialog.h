// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qtimer.h>
#include <QtWidgets/qdialog.h>

#include "app/record/filingrecord.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace beian {

class Clock;
class NoteBox;
class QrView;
class RuleBook;
class UprightScroll;

// The deadlines of a filing for the calendar of a phone: a QR code for each number, since scanners
// take one event of a code, and one file with all of them. Holds nothing secret and no name.
class PhoneReminderDialog final : public QDialog
{
    Q_OBJECT

public:
    // `number` is shown first; where it is not open,
    // the first that is. Shown with open(); deletes itself when closed.
    PhoneReminderDialog(const RuleBook &rules, const Clock &clock, const FilingRecord &record,
                        NumberId number, QWidget *parent);

    // "beian-sms-2018-09-13-1032.ics", by the earliest deadline in Beijing time; without one, by nothing.
    [[nodiscard]] QString proposedFileName() const;

private:
    void showTexts();
    void buildLayout();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeContent();
    void showNumber();
    void chooseFile();
    void save(const QString &path);
    void showSaved(const QString &path, const Result<void> &written);
    void showFailure(const Error &error);

    const RuleBook &m_rules;
    const Clock &m_clock;
    const FilingRecord m_record;
    const QList<NumberId> m_numbers; // open when the dialog was opened
    QrView *m_code;
    QLabel *m_whom;
    QComboBox *m_choice;
    QLabel *m_deadline;
    QPushButton *m_save;
    NoteBox *m_note;
    UprightScroll *m_scroll;
    QTimer m_refresh;
};

// Opens it over the window of `widget`.
void openPhoneReminder(QWidget &widget, const RuleBook &rules, const Clock &clock,
                       const FilingRecord &record, NumberId number);

} // namespace beian
