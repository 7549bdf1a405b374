// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtWidgets/qlineedit.h>

namespace beian {

class NumberSession;

// The field of a code or of a document's number. What is copied or cut out of it goes to the clipboard as
// everything private does, by FilingSession::copy(): marked, and cleared after its time. What is
// forgotten is gone from its steps back as well, and what is selected is nobody's to paste (X11).
class SecretField final : public QLineEdit
{
    Q_OBJECT

public:
    // While `isHeld` says so, nothing is copied.
    SecretField(NumberSession &number, std::function<bool()> isHeld, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] bool canCopy() const { return hasSelectedText() && !m_isHeld(); }
    void copySelected();
    void cutSelected();
    void cutAll(int from);
    void withdrawMarked();

    NumberSession &m_number;
    std::function<bool()> m_isHeld;
};

} // namespace beian
