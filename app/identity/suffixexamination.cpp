// SPDX-License-Identifier: MIT
#include "app/identity/suffixexamination.h"

namespace beian {

SuffixExamination::SuffixExamination(const DocumentRules &document, const DocumentInput &input)
    : m_documentId(document.id)
{
    m_result.normalizedNumber = Secret(input.text);
    m_result.corrections = input.corrections;
    m_result.oddCharacters = input.oddCharacters;
}

void SuffixExamination::note(SuffixCheckId id, CheckOutcome outcome)
{
    m_result.checks.append({id, outcome});
}

SuffixResult SuffixExamination::accepted(const QString &suffix) const
{
    SuffixResult result = m_result;
    result.suffix = Secret(suffix);
    return result;
}

SuffixResult SuffixExamination::undecided(const QStringList &readings) const
{
    SuffixResult result = m_result;
    for (const QString &reading : readings)
        result.readings.append(Secret(reading));
    result.error = Error{ErrorKind::SuffixHasReadings, m_documentId};
    return result;
}

SuffixResult SuffixExamination::refused(SuffixCheckId failed, ErrorKind kind) const
{
    SuffixResult result = m_result;
    result.checks.append({failed, CheckOutcome::Failed});
    result.error = Error{kind, m_documentId};
    return result;
}

} // namespace beian
