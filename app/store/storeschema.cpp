// SPDX-License-Identifier: MIT
#include "app/store/storeschema.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include "app/store/sqlerrors.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int ourApplication = 0x42534d53; // "BSMS", as the first step writes it
constexpr int tableCount = 6;

QString stepFile(int number)
{
    return u":/store/%1.sql"_s.arg(number, 3, 10, QChar(u'0'));
}

std::optional<int> versionOf(SqlAccess &access)
{
    const auto version = access.ask(u"PRAGMA user_version"_s);
    return version ? std::optional(version->toInt()) : std::nullopt;
}

QStringList statementsOf(int number)
{
    QFile file(stepFile(number));
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Text);
    Q_ASSERT(isOpen); // part of the program
    Q_UNUSED(isOpen)
    // SQLite takes one statement at a time through Qt.
    return QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
}

Result<void> takeStep(SqlAccess &access, int number)
{
    return access.inTransaction([&access, number]() -> Result<void> {
        // Another process may have taken the step while this one waited for it.
        const std::optional<int> version = versionOf(access);
        if (!version)
            return access.error();
        if (*version >= number)
            return {};
        for (const QString &statement : statementsOf(number)) {
            if (!access.run(statement))
                return access.error();
        }
        if (!access.run(u"PRAGMA user_version = "_s + QString::number(number)))
            return access.error();
        return {};
    });
}

} // namespace

int schemaVersion()
{
    static const int last = [] {
        int number = 0;
        while (QFile::exists(stepFile(number + 1)))
            ++number;
        return number;
    }();
    return last;
}

Result<void> checkVersion(SqlAccess &access)
{
    const std::optional<int> version = versionOf(access);
    if (!version)
        return access.error();
    const auto application = access.ask(u"PRAGMA application_id"_s);
    if (!application)
        return access.error();
    if (*version > 0 && application->toInt() != ourApplication)
        return storeError(sqliteCorrupt, access.file());
    if (*version > schemaVersion())
        return Error{ErrorKind::StoreTooNew, QDir::toNativeSeparators(access.file())};
    return {};
}

Result<void> checkTables(SqlAccess &access)
{
    const auto count = access.ask(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' "
                                  "AND name IN ('filings', 'numbers', 'persons', 'events', "
                                  "'purged', 'upkeep')"_s);
    if (!count)
        return access.error();
    if (count->toInt() != tableCount)
        return storeError(sqliteCorrupt, access.file());
    return {};
}

Result<void> bringUpToDate(SqlAccess &access)
{
    const std::optional<int> version = versionOf(access);
    if (!version)
        return access.error();
    for (int number = *version + 1; number <= schemaVersion(); ++number) {
        if (const auto done = takeStep(access, number); !done)
            return done.error();
    }
    return {};
}

Result<void> checkIntegrity(SqlAccess &access, CheckDepth depth)
{
    // The lists of words are what takes the time. Reading finds a wrong one, too.
    const bool isQuick = depth == CheckDepth::Quick;
    if (!access.run(isQuick ? u"PRAGMA ignore_check_constraints = ON"_s
                            : u"PRAGMA ignore_check_constraints = OFF"_s))
        return access.error();
    const auto verdict =
        access.ask(isQuick ? u"PRAGMA quick_check(1)"_s : u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return access.error();
    if (!access.run(u"PRAGMA ignore_check_constraints = OFF"_s))
        return access.error();
    if (verdict->toString() != "ok"_L1)
        return storeError(sqliteCorrupt, access.file());
    return {};
}

} // namespace beian
