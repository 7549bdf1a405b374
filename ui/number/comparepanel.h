// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

class QGridLayout;
class QLabel;
class QPushButton;

#include "ui/platform/keeping.h"

namespace beian {

class NoteBox;
class NumberSession;

// Before the third wrong input could happen: the three inputs side by side, each with what to
// compare it with. Before the fifth nothing else goes on for this number until somebody says that
// they were compared. Shown only then, with the undo of the answer that led to it.
class ComparePanel final : public QFrame
{
    Q_OBJECT

public:
    ComparePanel(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

    void refresh();

private:
    QLabel *addColumn(QGridLayout &grid, int column, const Words &title, const Words &with,
                      const QString &objectName);

    NumberSession &m_number;
    NoteBox *m_note;
    QPushButton *m_undo; // of the answer that led here
    QLabel *m_code = nullptr;
    QLabel *m_phone = nullptr;
    QLabel *m_suffix = nullptr;
};

} // namespace beian
