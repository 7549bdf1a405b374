// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/sms/smsfit.h"

class QPushButton;

namespace beian {

class NoteBox;
class NumberSession;

// Says before a code is used in what it does not fit: an SMS of another filing, or a code that
// belongs to another number. The person decides. Hidden while nothing contradicts, and before the
// first refresh(), which follows once it is in its window.
class SwapNote final : public QWidget
{
    Q_OBJECT

public:
    SwapNote(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    // The person said that it belongs here.
    void accepted();

private:
    void accept();
    [[nodiscard]] QString textOf(const QList<SmsMismatch> &open, bool isHeld) const;
    // "主体负责人 138****8000"
    [[nodiscard]] QString personOf(const QString &phone) const;

    NumberSession &m_number;
    NoteBox *m_note;
    QPushButton *m_belongs;
};

} // namespace beian
