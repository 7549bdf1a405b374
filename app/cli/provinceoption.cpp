// SPDX-License-Identifier: MIT
#include "app/cli/provinceoption.h"

#include "app/cli/commandoutput.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 1000;

// In English with the Chinese name, since "Shanxi" alone is ambiguous again.
QString candidateText(const Province &province, Language language)
{
    if (language != Language::English)
        return province.shortName.chinese;
    return province.shortName.chinese + " ("_L1 + province.shortName.english + u')';
}

} // namespace

Result<const Province *> ProvinceFinder::named(const QString &text)
{
    if (const Province *known = m_found.value(text))
        return known;
    const QList<const Province *> found = m_context.rules.provincesNamed(text);
    if (found.isEmpty())
        return Error{ErrorKind::UnknownProvince, repeatable(text)};
    if (found.size() > 1) {
        QStringList names;
        for (const Province *province : found)
            names += candidateText(*province, m_context.language);
        const bool isChinese = m_context.language != Language::English;
        return Error{ErrorKind::AmbiguousProvince, names.join(isChinese ? u"、"_s : u", "_s)};
    }
    // Names in any width and case: their number has no end.
    if (m_found.size() < mostRemembered)
        m_found.insert(text, found.constFirst());
    return found.constFirst();
}

QStringList candidatesOf(const Error &error, const QString &text, const CommandContext &context)
{
    if (error.kind != ErrorKind::AmbiguousProvince)
        return {};
    QStringList names;
    for (const Province *province : context.rules.provincesNamed(text))
        names += province->shortName.chinese;
    return names;
}

} // namespace beian
