// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

class QAction;
class QLineEdit;
class QPushButton;

namespace beian {

class BoardWishes;

// The bar at the top of the board: begin, search, hand-outs, files. Everything else is in the menus.
class BoardBar final : public QFrame
{
    Q_OBJECT

public:
    // There is a button for `handout`, while it is possible.
    BoardBar(BoardWishes &wishes, QAction &handout, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    // In a low window it takes less room.
    void setLow(bool isLow);

Q_SIGNALS:
    void importRequested();
    void exportRequested();
    void templateRequested();

private:
    [[nodiscard]] QPushButton *makeHandoutButton(QAction &handout);
    void showTransferMenu();

    QLineEdit *m_search;
    QPushButton *m_transfer;
};

} // namespace beian
