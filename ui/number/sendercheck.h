// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QLabel;

namespace beian {

class NoteBox;
class NumberSession;

// What is known of who sent the SMS: a published number, or none. Nothing is shown while no sender is
// known.
class SenderCheck final : public QWidget
{
    Q_OBJECT

public:
    SenderCheck(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

private:
    void refresh();

    NumberSession &m_number;
    QLabel *m_badge;
    NoteBox *m_note;
};

} // namespace beian
