// SPDX-License-Identifier: MIT
#include "ui/shell/startoptions.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>

#include "app/cli/commandline.h"
#include "app/cli/commandoutput.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QStringList valueOptions{u"--lang"_s, u"--theme"_s, u"--scale"_s, u"--rules-dir"_s,
                               u"--data"_s, u"--tour"_s,  u"--at"_s,    u"--size"_s};

struct Start
{
    Q_DECLARE_TR_FUNCTIONS(beian::Start)
};

// The sample filing of the tour was submitted on this day.
QDateTime defaultTourStart()
{
    return fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52));
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QStringList &names, const QString &text,
                               const QString &value = {}) {
        parser.addOption({names, text, value});
    };
    add({u"h"_s, u"help"_s}, Start::tr("Show this help."));
    add({u"v"_s, u"version"_s}, Start::tr("Show the version."));
    add({u"json"_s},
        Start::tr("With --version: JSON for programs, with what the administrator has set."));
    add({u"lang"_s}, Start::tr("Language of the texts: zh_CN, zh_TW or en."), u"LANG"_s);
    add({u"theme"_s}, Start::tr("light, dark or system."), u"THEME"_s);
    add({u"scale"_s}, Start::tr("Size of the type, 1 to 2."), u"FACTOR"_s);
    add({u"rules-dir"_s}, Start::tr("Read the rule files from this folder."), u"DIR"_s);
    add({u"data"_s}, Start::tr("Keep filings and settings in this folder."), u"DIR"_s);
    add({u"new"_s}, Start::tr("Begin a new verification."));
    add({u"minimised"_s}, Start::tr("Start without a window, to watch the deadlines."));
    add({u"tour"_s},
        Start::tr("Walk the wizard without a display and write a picture of each "
                  "page into this folder."),
        u"DIR"_s);
    add({u"at"_s}, Start::tr("The time that the tour begins with."), u"TIME"_s);
    add({u"size"_s}, Start::tr("The screen of the tour in pixels, such as 1280x800."), u"WxH"_s);
}

// The place of the first argument that is neither an option nor the value of one; -1: none.
qsizetype firstWord(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (valueOptions.contains(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

// Takes --lang and its kin out of a command's arguments, wherever they are.
Result<QStringList> takeGeneral(QStringList arguments, QLatin1StringView name, QString &value)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(name + u'=')) {
            value = arguments.takeAt(i).mid(name.size() + 1);
            return arguments;
        }
        if (arguments.at(i) == name) {
            if (i + 1 == arguments.size())
                return wrongUsage(name);
            value = arguments.at(i + 1);
            arguments.remove(i, 2);
            return arguments;
        }
    }
    return arguments;
}

Result<StartOptions> readCommand(const QStringList &arguments)
{
    StartOptions options;
    options.kind = StartKind::Command;
    options.command = arguments;
    for (const auto &[name, value] : {std::pair{"--lang"_L1, &options.language},
                                      std::pair{"--rules-dir"_L1, &options.ruleFolder}}) {
        const auto rest = takeGeneral(options.command, name, *value);
        if (!rest)
            return rest.error();
        options.command = *rest;
    }
    return options;
}

QString unparsed(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    return unknown.isEmpty()
        ? Start::tr("an option lacks its value")
        : Start::tr("there is no option --%1").arg(repeatable(unknown.constFirst()));
}

Result<void> readTheme(const QCommandLineParser &parser, StartOptions &options)
{
    if (parser.isSet(u"theme"_s)) {
        options.themeMode = themeModeNamed(parser.value(u"theme"_s));
        if (!options.themeMode)
            return wrongUsage("--theme "_L1 + repeatable(parser.value(u"theme"_s)));
    }
    if (!parser.isSet(u"scale"_s))
        return {};
    bool isNumber = false;
    options.typeScale = parser.value(u"scale"_s).toDouble(&isNumber);
    // Said so that NaN, which is a number to toDouble(), is refused too.
    if (!isNumber || !(options.typeScale >= 1 && options.typeScale <= 2))
        return wrongUsage("--scale "_L1 + repeatable(parser.value(u"scale"_s)));
    return {};
}

// "1280x800". Below 640x480 there is no screen that the program is for; above 7680x4320 the picture
// of a window takes more memory than it is worth.
std::optional<QSize> sizeNamed(const QString &name)
{
    static const QRegularExpression form(u"^([0-9]{3,4})x([0-9]{3,4})$"_s);
    const QRegularExpressionMatch match = form.match(name);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool isPossible =
        size.expandedTo({640, 480}) == size && size.boundedTo({7680, 4320}) == size;
    return isPossible ? std::optional(size) : std::nullopt;
}

Result<void> readTour(const QCommandLineParser &parser, StartOptions &options)
{
    options.tourFolder = parser.value(u"tour"_s);
    options.tourStart = defaultTourStart();
    if (parser.isSet(u"at"_s)) {
        const auto start = parseInstant(parser.value(u"at"_s));
        if (!start)
            return start.error();
        options.tourStart = *start;
    }
    if (!parser.isSet(u"size"_s))
        return {};
    const auto size = sizeNamed(parser.value(u"size"_s));
    if (!size)
        return wrongUsage("--size "_L1 + repeatable(parser.value(u"size"_s)));
    options.tourScreen = *size;
    return {};
}

} // namespace

std::optional<ThemeMode> themeModeNamed(const QString &name)
{
    if (name == "light"_L1)
        return ThemeMode::Light;
    if (name == "dark"_L1)
        return ThemeMode::Dark;
    return name == "system"_L1 ? std::optional(ThemeMode::System) : std::nullopt;
}

Result<StartOptions> readStartOptions(const QStringList &arguments)
{
    // A command may follow --lang and --rules-dir. One that does not exist goes there too:
    // runCommand() says so in the form that was asked for.
    const qsizetype word = firstWord(arguments);
    if (word >= 0) {
        QStringList ordered = arguments;
        ordered.move(word, 0);
        return readCommand(ordered);
    }
    QCommandLineParser parser;
    addOptions(parser);
    QStringList withName = arguments;
    withName.prepend(QString());
    if (!parser.parse(withName))
        return wrongUsage(unparsed(parser));
    StartOptions options;
    options.language = parser.value(u"lang"_s);
    options.ruleFolder = parser.value(u"rules-dir"_s);
    if (const Result<void> read = readTheme(parser, options); !read)
        return read.error();
    options.dataFolder = parser.value(u"data"_s);
    options.isForPrograms = parser.isSet(u"json"_s);
    for (const QString &name : {u"new"_s, u"minimised"_s}) {
        if (parser.isSet(name))
            options.handedOver << "--"_L1 + name;
    }
    if (parser.isSet(u"help"_s))
        options.kind = StartKind::Help;
    else if (parser.isSet(u"version"_s))
        options.kind = StartKind::Version;
    else if (parser.isSet(u"tour"_s))
        options.kind = StartKind::Tour;
    if (const Result<void> read = readTour(parser, options); !read)
        return read.error();
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.setApplicationDescription(
        Start::tr("Takes an applicant through the SMS verification of an ICP filing in time. "
                  "Without a command the window opens. Commands without a display: %1; see "
                  "COMMAND --help.")
            .arg(commandNames().join(", "_L1)));
    return parser.helpText();
}

} // namespace beian
