// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/support/error.h"

namespace beian {

// What happened and what to do next, in the language of the program.
struct ErrorText
{
    QString sentence;
    QString nextStep;
    QString inWindows = {}; // of commandErrorText() only: what windows add, since they go on
};

// The one table from kind to words. Complete: a test walks every kind in every language.
[[nodiscard]] ErrorText errorText(const Error &error);
// The same for a command, which ends with it and keeps nothing that was typed.
[[nodiscard]] ErrorText commandErrorText(const Error &error);
// Both, one after the other.
[[nodiscard]] QString errorSentences(const Error &error);

class UiErrorSentences final : public ErrorSentences
{
public:
    [[nodiscard]] QString sentenceFor(const Error &error) const override;
};

} // namespace beian
