// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstringconverter.h>
#include <QtCore/qtemporarydir.h>

#if !defined(Q_OS_WIN)
#include <unistd.h>
#endif

#include "app/settings/administratorfile.h"
#include "app/settings/inilines.h"
#include "app/settings/plainfile.h"
#include "app/support/privatefiles.h"
#include "tests/namedpipe.h"
#include "tests/rights.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// A file of an administrator in a folder of its own.
struct Bench
{
    QTemporaryDir folder;
    QString name = folder.filePath(u"设置 a.ini"_s);

    AdministratorFile read(const QByteArray &content) const
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write(content);
        file.close();
        return readAdministratorFile(name);
    }
};

} // namespace

// What an administrator's file decides, and what it may have meant: line by line, in any encoding.
class AdministratorFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void lines_data();
    void lines();
    void linesKeepTheirPlace();
    void understoodValuesHold_data();
    void understoodValuesHold();
    void whatIsInDoubtIsLocked_data();
    void whatIsInDoubtIsLocked();
    void fileThatCannotBeReadMayHaveMeantAll();
    void whatOthersMayHaveWrittenDecidesNothing();
    void theSystemsOwnFileCounts();
    void onlyPlainFilesAreOpened();
    void onlyPlainFilesAreReplaced();
};

void AdministratorFileTest::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key"); // of the only line; empty: not understood
    QTest::addColumn<QString>("value"); // null: not understood
    QTest::newRow("in a section") << u"[Privacy]\nKeep=1"_s << u"privacy/keep"_s << u"1"_s;
    QTest::newRow("before any section") << u"Keep=1"_s << u"keep"_s << u"1"_s;
    QTest::newRow("General is no section") << u"[General]\nkeep=1"_s << u"keep"_s << u"1"_s;
    QTest::newRow("with its section in the key") << u"a\\b=1"_s << u"a/b"_s << u"1"_s;
    QTest::newRow("a remark behind the value") << u"a=1 ; why"_s << u"a"_s << u"1"_s;
    QTest::newRow("a semicolon within the value") << u"a=x;y ;why"_s << u"a"_s << u"x;y"_s;
    QTest::newRow("in quotes") << u"a=\"x;y\" ; why"_s << u"a"_s << u"x;y"_s;
    QTest::newRow("with escapes") << u"a=\"x\\n\\\"y\\\"\""_s << u"a"_s << u"x\n\"y\""_s;
    QTest::newRow("as QSettings wrote Chinese") << u"a=\\x4e2d"_s << u"a"_s << u"中"_s;
    QTest::newRow("nothing") << u"a="_s << u"a"_s << u""_s;
    QTest::newRow("a quote that does not close") << u"a=\"x"_s << u"a"_s << QString();
    QTest::newRow("an escape that is none") << u"a=\\q"_s << u"a"_s << QString();
    QTest::newRow("a quote in the middle") << u"a=x\"y\""_s << u"a"_s << QString();
    QTest::newRow("no sign of equality") << u"keep"_s << QString() << QString();
    QTest::newRow("a name with blanks") << u"my key=1"_s << QString() << QString();
    QTest::newRow("a head that is none") << u"[privacy"_s << QString() << QString();
}

void AdministratorFileTest::lines()
{
    QFETCH(QString, text);
    const QList<IniLine> lines = iniLinesOf(text);
    QCOMPARE(lines.size(), 1);
    QTEST(lines.constFirst().key, "key");
    QFETCH(QString, value);
    QCOMPARE(lines.constFirst().value.has_value(), !value.isNull());
    QCOMPARE(lines.constFirst().value.value_or(QString()), value);
}

void AdministratorFileTest::linesKeepTheirPlace()
{
    const QList<IniLine> lines = iniLinesOf(u"; remark\r\n\r\n[a]\rb=1\n# other\nc=2\n[\nd=3"_s);
    QList<int> numbers;
    for (const IniLine &line : lines)
        numbers << line.number;
    QCOMPARE(numbers, (QList{4, 6, 7, 8}));
    QCOMPARE(lines.at(1).section, u"a"_s);
    // Below a head that was not understood nobody knows the section.
    QVERIFY(lines.at(3).section.isNull());
    QVERIFY(lines.at(3).key.isEmpty());
}

void AdministratorFileTest::understoodValuesHold_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = u"[Reminders]\r\nSIX-HOURS = False\r\n"_s;
    const auto encoded = [&text](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with its mark") << encoded(QStringConverter::Utf8);
    QTest::newRow("UTF-16, as Notepad saved it") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, the other end first") << encoded(QStringConverter::Utf16BE);
    QTest::newRow("twice the same") << text.toUtf8() + "six-hours=false\n";
}

void AdministratorFileTest::understoodValuesHold()
{
    QFETCH(QByteArray, content);
    const AdministratorFile file = Bench().read(content);
    QVERIFY(file.isThere);
    QVERIFY(file.faults.isEmpty());
    QVERIFY(file.doubtful.isEmpty());
    QCOMPARE(file.values.size(), 1);
    QCOMPARE(file.values.value(Setting::RemindSixHours), QVariant(false));
}

void AdministratorFileTest::whatIsInDoubtIsLocked_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("fault");
    QTest::addColumn<bool>("isOneHourDoubtful"); // another setting of the same section
    QTest::newRow("another word") << "[reminders]\nsix-hours=perhaps\n"_ba << ErrorKind::LockInvalid
                                  << false;
    QTest::newRow("two values") << "[reminders]\nsix-hours=true\nsix-hours=false\n"_ba
                                << ErrorKind::LockGivenTwice << false;
    QTest::newRow("a key that there is not")
        << "[reminders]\nsix-hors=true\n"_ba << ErrorKind::LockUnknown << true;
    QTest::newRow("a line that says nothing")
        << "[reminders]\nsix-hours\n"_ba << ErrorKind::LockLineUnclear << true;
    QTest::newRow("a section that there is not")
        << "[remiders]\nsix-hours=true\n"_ba << ErrorKind::LockUnknown << true;
}

void AdministratorFileTest::whatIsInDoubtIsLocked()
{
    QFETCH(QByteArray, content);
    const AdministratorFile file = Bench().read(content);
    QCOMPARE(file.faults.size(), 1);
    QTEST(file.faults.constFirst().kind, "fault");
    QVERIFY(!file.values.contains(Setting::RemindSixHours));
    QVERIFY(file.doubtful.contains(Setting::RemindSixHours));
    QTEST(file.doubtful.contains(Setting::RemindOneHour), "isOneHourDoubtful");
}

void AdministratorFileTest::fileThatCannotBeReadMayHaveMeantAll()
{
    const Bench bench;
    QVERIFY(!readAdministratorFile(bench.name).isThere);
    const AdministratorFile damaged = bench.read("[reminders]\nsix-hours=\xff\n");
    QVERIFY(damaged.isThere);
    QCOMPARE(damaged.faults.constFirst().kind, ErrorKind::LockFileEncoding);
    QCOMPARE(damaged.doubtful.size(), settingKeys().size());
    const AdministratorFile folder = readAdministratorFile(bench.folder.path());
    QCOMPARE(folder.faults.constFirst().kind, ErrorKind::LockFileUnreadable);
    QCOMPARE(folder.doubtful.size(), settingKeys().size());
}

void AdministratorFileTest::whatOthersMayHaveWrittenDecidesNothing()
{
    const Bench bench;
    // Any other file is read as it is: nothing is decided by it for this machine.
    QCOMPARE(bench.read("[rules]\nversion=2026113001\n").values.size(), 1);
    const auto isRefused = [&bench](const QString &name) {
        const AdministratorFile file = readAdministratorFile(name, bench.name);
        return file.isThere && file.values.isEmpty()
            && file.doubtful.size() == settingKeys().size() && file.faults.size() == 1
            && file.faults.constFirst().kind == ErrorKind::LockFileUnprotected
            && file.faults.constFirst().detail == name;
    };
    QVERIFY(openToOthers(bench.name));
    QVERIFY(isRefused(bench.name));
    // However it is named.
    QVERIFY(isRefused(bench.folder.path() + "/../"_L1 + QFileInfo(bench.folder.path()).fileName()
                      + u"/设置 a.ini"_s));
    makePrivateFile(bench.name);
    QVERIFY(openToOthers(bench.folder.path()));
    QVERIFY(isRefused(bench.name));
    // One that is missing is none, for whoever could make it.
    QVERIFY(QFile::remove(bench.name));
    QVERIFY(!readAdministratorFile(bench.name, bench.name).isThere);
}

void AdministratorFileTest::theSystemsOwnFileCounts()
{
#if defined(Q_OS_WIN)
    QSKIP("Who owns a file on Windows: see tst_ownaccess.");
#else
    const Bench bench;
    (void)bench.read("[rules]\nversion=2026113001\n");
    const AdministratorFile file = readAdministratorFile(bench.name, bench.name);
    if (::geteuid() != 0) {
        QCOMPARE(file.faults.constFirst().kind, ErrorKind::LockFileUnprotected);
        return;
    }
    QCOMPARE(file.values.value(Setting::RuleVersion), u"2026113001"_s);
    QVERIFY(file.faults.isEmpty() && file.doubtful.isEmpty());
    for (const QString &path : {bench.name, bench.folder.path()}) {
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 0), 0);
        QVERIFY(readAdministratorFile(bench.name, bench.name).values.isEmpty());
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 0, 0), 0);
    }
    QCOMPARE(readAdministratorFile(bench.name, bench.name).values.size(), 1);
#endif
}

void AdministratorFileTest::onlyPlainFilesAreOpened()
{
    const Bench bench;
    QVERIFY(!isAnythingThere(bench.name));
    QVERIFY(!isPlainFile(bench.name));
    (void)bench.read("");
    QVERIFY(isAnythingThere(bench.name));
    QVERIFY(isPlainFile(bench.name));
    QVERIFY(isAnythingThere(bench.folder.path()));
    QVERIFY(!isPlainFile(bench.folder.path()));
}

void AdministratorFileTest::onlyPlainFilesAreReplaced()
{
    const Bench bench;
    QVERIFY(isFreeForFile(bench.name)); // nothing is there
    (void)bench.read("");
    QVERIFY(isFreeForFile(bench.name));
    QVERIFY(!isFreeForFile(bench.folder.path()));
    QVERIFY(!isFreeForFile({}));
    const QString pipe = bench.folder.filePath(u"pipe"_s);
    if (!makeNamedPipe(pipe))
        QSKIP("no pipe can be made here");
    QVERIFY(!isFreeForFile(pipe));
    const auto isFree = [&bench](const QString &name, const QString &target) {
        const QString link = bench.folder.filePath(name);
        return QFile::link(target, link) && isFreeForFile(link);
    };
    QVERIFY(isFree(u"to a file"_s, bench.name));
    QVERIFY(isFree(u"to nothing yet"_s, bench.folder.filePath(u"nothing"_s)));
    QVERIFY(!isFree(u"to a pipe"_s, pipe));
    QVERIFY(!isFree(u"to a device"_s, u"/dev/null"_s));
    QVERIFY(!isFree(u"to itself"_s, bench.folder.filePath(u"to itself"_s)));
}

QTEST_GUILESS_MAIN(AdministratorFileTest)
#include "tst_administratorfile.moc"
