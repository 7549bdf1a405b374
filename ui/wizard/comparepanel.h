// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

class QGridLayout;
class QLabel;

namespace beian {

class NoteBox;
class WizardSession;

// Before the third wrong input could happen: the three inputs side by side, each with what to
// compare it with. Before the fifth nothing else goes on for this number until somebody says that
// they were compared. Shown only then.
class ComparePanel final : public QFrame
{
    Q_OBJECT

public:
    // `session` must outlive the panel.
    ComparePanel(WizardSession &session, const QString &phone, const QString &namePrefix,
                 QWidget *parent = nullptr);

    void refresh();

private:
    QLabel *addColumn(QGridLayout &grid, int column, const QString &title, const QString &with,
                      const QString &name);

    WizardSession &m_session;
    QString m_phone;
    NoteBox *m_note;
    QLabel *m_code = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_suffix = nullptr;
};

} // namespace beian
