// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

class QLineEdit;
class QPushButton;

namespace beian {

// The bar at the top of the board: begin, search, files, settings, help.
class BoardBar final : public QFrame
{
    Q_OBJECT

public:
    explicit BoardBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QPushButton *helpButton() const { return m_help; }

Q_SIGNALS:
    void newRequested();
    void importRequested();
    void exportRequested();
    void settingsRequested();

private:
    void showTransferMenu();

    QLineEdit *m_search;
    QPushButton *m_transfer;
    QPushButton *m_help;
};

} // namespace beian
