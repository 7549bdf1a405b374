// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlabel.h>

namespace beian {

// A hint below a field that comes and goes: its lines are kept free while it is hidden, so that nothing
// below moves under the pointer. A longer text takes more.
class ReservedLabel final : public QLabel
{
    Q_OBJECT

public:
    // `lines`: kept free at least; 0: none.
    explicit ReservedLabel(int lines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    [[nodiscard]] int reservedHeight() const;

    int m_lines;
};

} // namespace beian
