// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qobject.h>

#include "app/support/secret.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace beian {

class CountdownLabel;
class NumberSession;
class NumberWishes;

// One number in the table of the site page: what to copy into the three fields, what the site still
// allows, what it said, and "verified".
class VerificationRow final : public QObject
{
    Q_OBJECT

public:
    // Puts its widgets into `row` of `grid`.
    VerificationRow(NumberSession &number, NumberWishes &wishes, QGridLayout &grid, int row,
                    QObject *parent);

    void refresh(const QDateTime &now);
    // To its first value.
    void setFocus();

Q_SIGNALS:
    // Registered here, by its button.
    void verified();

private:
    void buildLayout(const QString &name, QGridLayout &grid, int row);
    void nameChips(const Secret &phone, const Secret &code, const Secret &suffix);
    // Of what this row is about; `name` takes who it is.
    using Name = std::function<QString(const QString &)>;
    void keepName(QWidget *control, const Name &name);
    void keepNames();
    void fitWidths();
    void connectButtons();
    [[nodiscard]] QString whyNotCopied() const;
    void refreshChips(bool isWaiting);
    void showValue(QPushButton &chip, const Secret &value);
    void showMissing(QPushButton &chip);
    void refreshButtons();
    void useCode();
    void useSuffix();

    NumberSession &m_number;
    NumberWishes &m_wishes;
    QLabel *m_budget;
    QLabel *m_person;
    QPushButton *m_phoneChip;
    QPushButton *m_codeChip;
    QLabel *m_noCode; // in its place, while it is waited for
    QPushButton *m_suffixChip;
    CountdownLabel *m_left;
    QPushButton *m_answer;
    QPushButton *m_verified;
    QPushButton *m_undo; // away from the button that it undoes: a double click is no change of mind
    QPushButton *m_toSms;
    QPushButton *m_resend;
};

} // namespace beian
