// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qpushbutton.h>

#include "ui/platform/keeping.h"

class QLabel;

namespace beian {

// A large checkable button with a title and a muted second line.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &objectName, const Words &title, QWidget *parent = nullptr);

    void setSubtitle(const QString &subtitle);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // Chosen with the mouse: the hand goes on to what comes next. Arrow keys go through all choices.
    void picked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QLabel *m_subtitle;
};

} // namespace beian
