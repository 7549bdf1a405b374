// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>

#include <QtCore/qlist.h>
#include <QtWidgets/qwidget.h>

#include "app/settings/settingkeys.h"
#include "ui/platform/keeping.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace beian {

class NumberField;
class SettingBinder;

// One section of the settings: a title, a row for each setting with its default in words, and a
// button that brings the defaults back. A locked row says who set it.
class SettingsPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    using OptionalWords = std::optional<Words>; // none: no line
    // Is it said below each setting what holds where nothing is chosen?
    enum class Standards {
        Shown,
        Hidden, // whoever begins has chosen nothing yet
        None, // nothing on the page is a setting: there is no button to bring defaults back
    };

    // `name` begins the object names of the page's own parts.
    SettingsPage(SettingBinder &binder, const QString &name, const Words &title,
                 const Words &subtitle, Standards standards = Standards::Shown);

    [[nodiscard]] QString title() const { return m_title(); }

    // A text with "&" gives a mnemonic.
    void addSwitch(Setting setting, const Words &text, const OptionalWords &remark = {});
    void addNumber(Setting setting, const Words &label, const OptionalWords &remark = {});
    void addTime(Setting setting, const Words &label, const OptionalWords &remark = {});
    void addText(Setting setting, const Words &label, const OptionalWords &remark = {});
    // A text of a few lines, which `standard` stands in for while it is empty.
    void addWording(Setting setting, const Words &label, const Words &standard,
                    const OptionalWords &remark = {});
    // Values with their words.
    void addChoice(Setting setting, const Words &label,
                   const QList<std::pair<QString, Words>> &choices,
                   const OptionalWords &remark = {});

    [[nodiscard]] static QString lockedText();
    [[nodiscard]] static QString allLockedText();

protected:
    [[nodiscard]] SettingBinder &binder() const { return m_binder; }
    // Takes ownership.
    void addRow(QWidget *row);
    // Part of what the button brings back, unless it cannot be changed: then `whyNot` is said where nothing
    // else on the page can.
    void addResettable(Setting setting, bool canChange, const Words &whyNot);

private:
    struct Remarks
    {
        Words standard; // the default
        OptionalWords remark;
    };
    void addField(QWidget *control, Setting setting, const Words &label, const Remarks &remarks);
    [[nodiscard]] QVBoxLayout *makeRemarks(QWidget *control, Setting setting,
                                           const Remarks &remarks) const;

    static void tellRefused(const NumberField &box, const Words &standard, QLabel &label);
    void addReset(const QString &name, QVBoxLayout &layout);
    void refreshReset();

    SettingBinder &m_binder;
    Words m_title;
    const Standards m_standards;
    QVBoxLayout *m_rows;
    QPushButton *m_reset = nullptr; // null: there is nothing to bring back
    QLabel *m_resetWhy = nullptr;
    QList<Setting> m_settings;
    Words m_whyNot = QString(); // nothing can be brought back
};

// The object name of the control of a setting: "reminders/six-hours" -> "remindersSixHours". The
// line under a locked one is called the same with "Lock" behind it.
[[nodiscard]] QString controlName(Setting setting);

} // namespace beian
