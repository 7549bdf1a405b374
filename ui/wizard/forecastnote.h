// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QLabel;
class QPushButton;

namespace beian {

class FilingSession;
class NoteBox;

// Who must verify, in one answer and the remark that matters most. Whatever else there is to know of this
// kind of filing is folded away below it.
class ForecastNote final : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastNote(FilingSession &session, QWidget *parent = nullptr);

    // Hidden while the kind is not chosen.
    void refresh();

Q_SIGNALS:
    // Nobody has to verify, but an SMS came: the session knows it already.
    void receivedAnyway();
    // The details were unfolded, and may be out of sight.
    void unfolded();

private:
    void buildLayout();
    void setUnfolded(bool isUnfolded);
    void showWhoVerifies();
    void showNobody();

    FilingSession &m_session;
    NoteBox *m_note;
    QPushButton *m_anyway;
    QPushButton *m_more;
    QLabel *m_details;
    bool m_isUnfolded = false;
};

} // namespace beian
