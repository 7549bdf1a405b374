// SPDX-License-Identifier: MIT
#include "ui/settings/numberfield.h"

#include <algorithm>

namespace beian {

NumberField::NumberField(QWidget *parent)
    : QSpinBox(parent)
{
    setCorrectionMode(QAbstractSpinBox::CorrectToPreviousValue);
}

// Qt keeps digits from being typed that would lead beyond the limits, without a word.
QValidator::State NumberField::validate(QString &input, int &position) const
{
    constexpr qsizetype most = 6; // digits
    const bool isDigits =
        std::ranges::all_of(input, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDigits)
        return QSpinBox::validate(input, position);
    if (input.isEmpty())
        return QValidator::Intermediate;
    if (input.size() > most)
        return QValidator::Invalid;
    const int number = input.toInt();
    return number >= minimum() && number <= maximum() ? QValidator::Acceptable
                                                      : QValidator::Intermediate;
}

// Asked where the field is left with what is not acceptable.
void NumberField::fixup(QString &input) const
{
    if (!input.isEmpty())
        Q_EMIT refused(input);
}

} // namespace beian
