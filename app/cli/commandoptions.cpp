// SPDX-License-Identifier: MIT
#include "app/cli/commandoptions.h"

#include <QtCore/qcoreapplication.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(u'.') || sentence.endsWith(u'。') ? sentence.chopped(1) : sentence;
}

} // namespace

CommandOptions::CommandOptions(const QString &synopsis, const QString &description)
    : m_synopsis(synopsis)
    , m_strayArgumentReason(
          QCoreApplication::translate("Commands", "there is an argument that belongs to no option"))
{
    // "-110101…" is one unknown option and not six of one letter each.
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.setApplicationDescription(description);
    m_parser.addOption(
        {{u"h"_s, u"help"_s}, QCoreApplication::translate("Commands", "Shows this help.")});
    m_parser.addOption(
        {u"json"_s, QCoreApplication::translate("Commands", "Writes JSON for programs.")});
}

void CommandOptions::addValue(const QString &name, const QString &valueName,
                              const QString &description)
{
    m_singleNames += name;
    addList(name, valueName, description);
}

void CommandOptions::addList(const QString &name, const QString &valueName,
                             const QString &description)
{
    m_parser.addOption({name, description, valueName});
}

void CommandOptions::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

void CommandOptions::addArgument(const QString &name, const QString &description)
{
    m_argumentNames += name;
    m_parser.addPositionalArgument(name, description);
}

std::optional<ExitCode> CommandOptions::parse(const QStringList &arguments,
                                              const CommandContext &context)
{
    m_format = formatOf(arguments);
    const bool isUnderstood = m_parser.parse(arguments);
    if (m_parser.isSet(u"help"_s)) {
        context.out.write(help().toUtf8());
        return ExitCode::Done;
    }
    if (const Result<void> checked = check(isUnderstood); !checked)
        return refuseUsage(checked.error(), m_format, context);
    return std::nullopt;
}

std::optional<QString> CommandOptions::value(const QString &name) const
{
    return m_parser.isSet(name) ? std::optional(m_parser.value(name)) : std::nullopt;
}

Result<void> CommandOptions::check(bool isUnderstood) const
{
    const QStringList unknown = m_parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        return wrongUsage(QCoreApplication::translate("Commands", "there is no option --%1 here")
                              .arg(repeatable(unknown.constFirst())));
    }
    if (!isUnderstood)
        return wrongUsage(withoutStop(m_parser.errorText())); // names the option, never a value
    const qsizetype given = m_parser.positionalArguments().size();
    if (given > m_argumentNames.size())
        return wrongUsage(m_strayArgumentReason);
    if (given < m_argumentNames.size()) {
        return wrongUsage(QCoreApplication::translate("Commands", "the argument %1 is missing")
                              .arg(m_argumentNames.at(given)));
    }
    for (const QString &name : m_singleNames) {
        if (m_parser.values(name).size() > 1) {
            return wrongUsage(
                QCoreApplication::translate("Commands", "the option --%1 can be given only once")
                    .arg(name));
        }
    }
    return {};
}

QString CommandOptions::help() const
{
    // The first line of Qt's text knows the program but not the command.
    const QString text = m_parser.helpText();
    return QCoreApplication::translate("Commands", "Usage: %1")
               .arg("beian-sms-verify "_L1 + m_synopsis)
        + text.mid(text.indexOf(u'\n'));
}

Error missingOption(const QString &name)
{
    return wrongUsage(
        QCoreApplication::translate("Commands", "the option --%1 is missing").arg(name));
}

} // namespace beian
