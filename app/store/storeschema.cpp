// SPDX-License-Identifier: MIT
#include "app/store/storeschema.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qmap.h>

#include "app/store/sqlerrors.h"
#include "app/store/sqlstatement.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int ourApplication = 0x42534d53; // "BSMS", as the first step writes it

// The statement behind each table and index, by its name.
using SchemaTexts = QMap<QString, QString>;

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

// As far as it says something: comments and blanks can change, and SQLite quotes names at will.
QString bareText(QStringView statement)
{
    // What SQLite itself passes over: a wider blank is a letter to it, and changes a name.
    constexpr QStringView silent(u" \t\n\f\r\"");
    QString bare;
    bare.reserve(statement.size());
    bool isInComment = false;
    for (qsizetype i = 0; i < statement.size(); ++i) {
        const QChar each = statement.at(i);
        isInComment = each != u'\n' && (isInComment || statement.sliced(i).startsWith("--"_L1));
        if (!isInComment && !silent.contains(each))
            bare += each;
    }
    return bare;
}

Result<SchemaTexts> schemaOf(SqlAccess &access)
{
    SqlStatement rows(access, u"SELECT type, name, tbl_name, sql FROM sqlite_master"_s);
    SchemaTexts texts;
    if (rows.run()) {
        while (rows.next())
            texts.insert(rows.value(1).toString(),
                         rows.value(0).toString() + u' ' + rows.value(2).toString() + u' '
                             + bareText(rows.value(3).toString()));
    }
    if (rows.hasFailed())
        return access.error();
    return texts;
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

// What each step leaves behind, as this machine's SQLite writes it: number 0 is an empty file.
const QList<SchemaTexts> &schemaSteps()
{
    static const QList<SchemaTexts> steps = [] {
        QList<SchemaTexts> taken{{}};
        SqlAccess access{StoreSeam()};
        bool isTaken = access.open(u":memory:"_s, SqlAccess::Mode::ReadWrite);
        for (int number = 1; isTaken && number <= schemaVersion(); ++number) {
            isTaken = takeStep(access, number).isOk();
            const auto texts = schemaOf(access);
            isTaken = isTaken && texts;
            if (isTaken)
                taken << *texts;
        }
        Q_ASSERT(isTaken); // nothing is read but what is part of the program
        return taken;
    }();
    return steps;
}

// Others may have added something of theirs.
bool hasAll(const SchemaTexts &found, const SchemaTexts &wanted)
{
    for (auto text = wanted.cbegin(); text != wanted.cend(); ++text) {
        if (found.value(text.key()) != text.value())
            return false;
    }
    return true;
}

// With what the steps leave behind.
Result<void> compareSchema(SqlAccess &access, int version, bool isOurs)
{
    const auto found = schemaOf(access);
    if (!found)
        return found.error();
    const auto damaged = storeError(sqliteCorrupt, access.file());
    if (version == 0)
        return found->isEmpty() ? Result<void>() : damaged;
    if (version < 0 || !isOurs)
        return damaged;
    if (version <= schemaVersion())
        return hasAll(*found, schemaSteps().at(version)) ? Result<void>() : damaged;
    // A newer program changed something. Where nothing is changed, it is the number that is wrong.
    if (hasAll(*found, schemaSteps().at(schemaVersion())))
        return damaged;
    return Error{ErrorKind::StoreTooNew, QDir::toNativeSeparators(access.file())};
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

Result<QByteArray> schemaFingerprint(SqlAccess &access)
{
    const auto texts = schemaOf(access);
    if (!texts)
        return texts.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto text = texts->cbegin(); text != texts->cend(); ++text)
        hash.addData((text.key() + u'\n' + text.value() + u'\n').toUtf8());
    return hash.result().toHex();
}

Result<bool> isOurFile(SqlAccess &access)
{
    const auto application = access.ask(u"PRAGMA application_id"_s);
    if (!application)
        return access.error();
    return application->toInt() == ourApplication;
}

Result<void> checkSchema(SqlAccess &access)
{
    const std::optional<int> version = versionOf(access);
    if (!version)
        return access.error();
    const auto isOurs = isOurFile(access);
    if (!isOurs)
        return isOurs.error();
    const auto fingerprint = schemaFingerprint(access);
    if (!fingerprint)
        return fingerprint.error();
    if (*isOurs && *version == schemaVersion() && *fingerprint == lastSchemaFingerprint)
        return {};
    return compareSchema(access, *version, *isOurs);
}

Result<void> checkFilledSchema(SqlAccess &access)
{
    if (const auto done = checkSchema(access); !done)
        return done;
    const std::optional<int> version = versionOf(access);
    if (!version)
        return access.error();
    return *version > 0 ? Result<void>() : storeError(sqliteCorrupt, access.file());
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

void bringDamagedUpToDate(SqlAccess &access)
{
    const auto found = schemaOf(access);
    int version = found ? schemaVersion() : 0;
    while (version > 0 && !hasAll(*found, schemaSteps().at(version)))
        --version;
    // A word that there is not, in one row, would keep all the others from being copied.
    if (version > 0 && access.run(u"PRAGMA ignore_check_constraints = ON"_s)
        && access.run(u"PRAGMA user_version = "_s + QString::number(version)))
        (void)bringUpToDate(access);
}

namespace {

// "ok", or the first fault in SQLite's words.
Result<QString> verdictOf(SqlAccess &access, CheckDepth depth)
{
    // The lists of words are what takes the time. Reading finds a wrong one, too.
    const bool isFull = depth == CheckDepth::Full;
    if (!access.run(isFull ? u"PRAGMA ignore_check_constraints = OFF"_s
                           : u"PRAGMA ignore_check_constraints = ON"_s))
        return access.error();
    const auto verdict = access.ask(depth == CheckDepth::Quick ? u"PRAGMA quick_check(1)"_s
                                                               : u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return access.error();
    if (!access.run(u"PRAGMA ignore_check_constraints = OFF"_s))
        return access.error();
    return verdict->toString();
}

} // namespace

Result<void> checkIntegrity(SqlAccess &access, CheckDepth depth)
{
    const auto verdict = verdictOf(access, depth);
    if (!verdict)
        return verdict.error();
    return *verdict == "ok"_L1 ? Result<void>() : storeError(sqliteCorrupt, access.file());
}

Result<void> mendIndexes(SqlAccess &access, CheckDepth depth)
{
    const auto verdict = verdictOf(access, depth);
    if (!verdict)
        return verdict.error();
    if (*verdict == "ok"_L1)
        return {};
    // Newer SQLite counts the entries of indexes in its quick check, too. Nothing is written into a
    // file whose structure is in doubt.
    const bool isOfIndex = depth != CheckDepth::Quick || verdict->contains(" index "_L1);
    if (!isOfIndex || !access.run(u"REINDEX"_s))
        return storeError(sqliteCorrupt, access.file());
    return checkIntegrity(access, depth);
}

} // namespace beian
