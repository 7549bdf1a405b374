// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>
#include <QtCore/qtranslator.h>

namespace beian {

// A language that nobody speaks, made of the English of the sources: each text in brackets, with
// accents, and at least 40 % longer. What is shown without brackets was never handed to a
// translator, and what stands in several pairs of them was put together from pieces.
class PseudoLocale final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    // Ours alone; the texts of Qt stay as they are.
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    // Places like %1 and {deadline}, letters of keys (&B) and lines stay what they are.
    [[nodiscard]] static QString of(const QString &english);
    // What of a shown text was not translated as a whole, a line each.
    [[nodiscard]] static QStringList piecesIn(const QString &shown);
};

} // namespace beian
