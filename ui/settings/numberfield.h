// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qspinbox.h>

namespace beian {

// A number within limits. What is beyond them can be typed, is never made into another number, and is refused
// aloud when the field is left: the number from before stays.
class NumberField final : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    [[nodiscard]] QValidator::State validate(QString &input, int &position) const override;
    void fixup(QString &input) const override;

Q_SIGNALS:
    void refused(const QString &typed) const;
};

} // namespace beian
