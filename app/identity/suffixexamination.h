// SPDX-License-Identifier: MIT
#pragma once

#include "app/identity/documentinput.h"
#include "app/identity/documentsuffix.h"

namespace beian {

// Collects the checks of one input in the order in which they are made and ends in a result.
class SuffixExamination final
{
public:
    SuffixExamination(const DocumentRules &document, const DocumentInput &input);

    void pass(SuffixCheckId id) { note(id, CheckOutcome::Passed); }
    void note(SuffixCheckId id, CheckOutcome outcome);

    [[nodiscard]] SuffixResult accepted(const QString &suffix) const;
    // Nothing failed, but the person must choose.
    [[nodiscard]] SuffixResult undecided(const QStringList &readings) const;
    // `failed` is the check at which the examination ended.
    [[nodiscard]] SuffixResult refused(SuffixCheckId failed, ErrorKind kind) const;

private:
    QString m_documentId;
    SuffixResult m_result;
};

} // namespace beian
