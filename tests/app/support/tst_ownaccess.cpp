// SPDX-License-Identifier: MIT
#include <memory>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "app/settings/settings.h"
#include "app/support/accesslist.h"
#include "app/support/privatefiles.h"
#include "tests/rights.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

bool makeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What only Windows has: access lists. The rest of privatefiles.h is in tst_privateplaces.
class tst_OwnAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderIsMadeForThePersonAlone();
    void everyMissingFolderIsMadeSo();
    void anOpenFolderIsClosed();
    void anOpenFileIsClosedAndStillOurs();
    void nothingIsTakenOverFromAbove();
    void whatIsSomebodyElsesStaysAsItIs();
    void aListThatIsMissingMeansEverybody();
    void aJunctionIsNotFollowed();
    void whereAFileLiesThereIsNoFolder();
    void settingsInAnOpenFolderAreClosed();
    void onlyAdministratorsMayChangeWhatIsTheirs_data();
    void onlyAdministratorsMayChangeWhatIsTheirs();
    void whatOthersMayChangeIsNotTheAdministrators();
    void othersMayAddToWhatAdministratorsKeep_data();
    void othersMayAddToWhatAdministratorsKeep();

private:
    // A folder that everybody may look into, as a program of somebody else may have made it.
    [[nodiscard]] QString openFolder() const;

    std::unique_ptr<QTemporaryDir> m_place;
};

void tst_OwnAccess::init()
{
    failOnWarnings();
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(m_place->isValid());
    QVERIFY(QDir().mkpath(openFolder()));
    QVERIFY(openToOthers(openFolder()));
    QVERIFY2(isOpenToOthers(openFolder()), qPrintable(accessTo(openFolder())));
}

QString tst_OwnAccess::openFolder() const
{
    return m_place->filePath(u"备案 open"_s);
}

void tst_OwnAccess::aFolderIsMadeForThePersonAlone()
{
    const QString folder = openFolder() + u"/资料"_s;
    QVERIFY(makePrivateFolder(folder));
    QVERIFY(isPrivateFolder(folder));
    const QString access = accessTo(folder);
    QVERIFY2(!isOpenToOthers(folder), qPrintable(access));
    // What is made in it takes the list over (OICI). Wine knows the flags and does not follow them.
    QVERIFY2(access.contains(u"(A;OICI;FA;;;S-1-"_s), qPrintable(access));
    QVERIFY2(access.contains(u"(A;OICI;FA;;;SY)"_s), qPrintable(access));
    // The person itself gets in.
    QVERIFY(makeFile(folder + u"/filings.db"_s));
}

void tst_OwnAccess::everyMissingFolderIsMadeSo()
{
    const QString deep = openFolder() + u"/a/b/c"_s;
    QVERIFY(createPrivateFolder(deep));
    for (QString path = deep; path != openFolder(); path = QFileInfo(path).path())
        QVERIFY2(isPrivateFolder(path), qPrintable(path + u' ' + accessTo(path)));
    // What was there stays as it was.
    QVERIFY(isOpenToOthers(openFolder()));
    QVERIFY(createPrivateFolder(openFolder()));
    QVERIFY(isOpenToOthers(openFolder()));
}

void tst_OwnAccess::anOpenFolderIsClosed()
{
    QVERIFY(!isPrivateFolder(openFolder()));
    QVERIFY(makePrivateFolder(openFolder()));
    QVERIFY2(!isOpenToOthers(openFolder()), qPrintable(accessTo(openFolder())));
    QVERIFY(isPrivateFolder(openFolder()));
}

void tst_OwnAccess::anOpenFileIsClosedAndStillOurs()
{
    const QString file = openFolder() + u"/filings.db"_s;
    QVERIFY(makeFile(file) && openToOthers(file));
    QVERIFY2(isOpenToOthers(file), qPrintable(accessTo(file)));
    makePrivateFile(file);
    const QString access = accessTo(file);
    QVERIFY2(!isOpenToOthers(file), qPrintable(access));
    QVERIFY2(access.contains(u"FA;;;S-1-"_s) && access.contains(u"FA;;;SY)"_s), qPrintable(access));
    QCOMPARE(contentOf(file), "x"_ba);
    QVERIFY(makeFile(file));
    // While another program, or this one, has it open, as SQLite has.
    QVERIFY(openToOthers(file));
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadWrite));
    makePrivateFile(file);
    QVERIFY2(!isOpenToOthers(file), qPrintable(accessTo(file)));
}

void tst_OwnAccess::nothingIsTakenOverFromAbove()
{
    const QString probe = openFolder() + u"/probe"_s;
    QVERIFY(makeFile(probe));
    QVERIFY(setSecurity(probe, DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                        u"D:P(A;;FA;;;WD)"_s));
    if (!accessTo(probe).startsWith("D:P"_L1))
        QSKIP("this Windows does not keep that a list takes nothing over (Wine 8)");
    const QString file = openFolder() + u"/filings.db"_s;
    const QString folder = openFolder() + u"/folder"_s;
    QVERIFY(makeFile(file) && makePrivateFolder(folder));
    makePrivateFile(file);
    QVERIFY2(accessTo(file).startsWith("D:P"_L1), qPrintable(accessTo(file)));
    QVERIFY2(accessTo(folder).startsWith("D:P"_L1), qPrintable(accessTo(folder)));
}

void tst_OwnAccess::whatIsSomebodyElsesStaysAsItIs()
{
    const QString file = openFolder() + u"/letter.txt"_s;
    const auto ownerOf = [&file] {
        QFile probe(file);
        return QFileInfo(probe).owner();
    };
    QVERIFY(makeFile(file) && openToOthers(file));
    const QString before = ownerOf();
    // Guests: an owner can be given away by nobody but an administrator.
    if (!setSecurity(file, OWNER_SECURITY_INFORMATION, u"O:BG"_s) || ownerOf() == before)
        QSKIP("nothing can be given away here: the account may not, or Wine, which says that it did");
    makePrivateFile(file);
    QVERIFY(isOpenToOthers(file));
}

void tst_OwnAccess::aListThatIsMissingMeansEverybody()
{
    QVERIFY(setSecurity(openFolder(), DACL_SECURITY_INFORMATION, u"D:NO_ACCESS_CONTROL"_s));
    if (!accessTo(openFolder()).contains("NO_ACCESS_CONTROL"_L1))
        QSKIP("this Windows makes a list of none (Wine 8)");
    QVERIFY(!isPrivateFolder(openFolder()));
}

void tst_OwnAccess::aJunctionIsNotFollowed()
{
    const QString real = m_place->filePath(u"real"_s);
    const QString link = m_place->filePath(u"link"_s);
    QVERIFY(QDir().mkpath(real) && openToOthers(real));
    QProcess::execute(u"cmd.exe"_s, {u"/c"_s, u"mklink"_s, u"/J"_s, QDir::toNativeSeparators(link),
                                     QDir::toNativeSeparators(real)});
    if (!QFileInfo(link).isJunction())
        QSKIP("no junction can be made here (Wine 8 has none)");
    QVERIFY(!isPrivateFolder(link));
    QVERIFY(!makePrivateFolder(link));
    QVERIFY(isOpenToOthers(real));
}

void tst_OwnAccess::whereAFileLiesThereIsNoFolder()
{
    const QString path = m_place->filePath(u"file"_s);
    QVERIFY(makeFile(path));
    QVERIFY(!isPrivateFolder(path));
    QVERIFY(!createPrivateFolder(path));
    QVERIFY(!makePrivateFolder(path));
}

void tst_OwnAccess::settingsInAnOpenFolderAreClosed()
{
    const QString file = openFolder() + u"/settings.ini"_s;
    Settings settings(file, {});
    for (const QString &theme : {u"dark"_s, u"light"_s}) {
        QVERIFY(settings.setValue(Setting::Theme, theme).isOk());
        QVERIFY2(!isOpenToOthers(file), qPrintable(accessTo(file)));
    }
}

void tst_OwnAccess::onlyAdministratorsMayChangeWhatIsTheirs_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isTheirs");
    // As docs/administration.md makes the folder, and the files in it.
    QTest::newRow("as in the manual") << u"O:BAD:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)"
                                         "(A;OICI;0x1200a9;;;BU)"_s << true;
    QTest::newRow("a file in it")
        << u"O:BAD:(A;ID;FA;;;BA)(A;ID;FA;;;SY)(A;ID;0x1200a9;;;BU)"_s << true;
    QTest::newRow("of the system") << u"O:SYD:(A;;FA;;;SY)(A;;GR;;;WD)"_s << true;
    QTest::newRow("others are denied") << u"O:BAD:(D;;FA;;;BU)(A;;FA;;;BA)"_s << true;
    QTest::newRow("what new files take over") << u"O:BAD:(A;;FA;;;BA)(A;OICIIO;GA;;;CO)"_s << true;
    QTest::newRow("nobody at all") << u"O:BAD:P"_s << true;

    // What a folder below %ProgramData% takes over: everybody may put files into it.
    QTest::newRow("as Windows makes it")
        << u"O:BAD:(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIIOID;GA;;;CO)"
           "(A;OICIID;0x1200a9;;;BU)(A;CIID;DCLCRPCR;;;BU)"_s << false;
    QTest::newRow("everybody") << u"O:BAD:(A;;FA;;;BA)(A;;FA;;;WD)"_s << false;
    QTest::newRow("no list") << u"O:BA"_s << false;
    QTest::newRow("no owner") << u"D:(A;;FA;;;BA)"_s << false;
    QTest::newRow("a person's") << u"O:S-1-5-21-1-2-3-1001D:(A;;FA;;;BA)"_s << false;
    QTest::newRow("an entry for one kind of object")
        << u"O:BAD:(OA;;WP;00000000-0000-0000-0000-000000000001;;BU)"_s << false;
    QTest::newRow("what is no list") << u"everybody"_s << false;
    const QString person = u"S-1-5-21-1-2-3-1001"_s;
    for (const auto &right : {"0x2", "0x4", "0x10", "0x40", "0x100", "SD", "WD", "WO", "GW", "GA"}) {
        QTest::addRow("a person may %s", right)
            << u"O:BAD:(A;;FA;;;BA)(A;;%1;;;%2)"_s.arg(QLatin1StringView(right), person) << false;
    }
}

void tst_OwnAccess::onlyAdministratorsMayChangeWhatIsTheirs()
{
    QFETCH(QString, words);
    QTEST(isListLeftToAdministrators(words), "isTheirs");
}

void tst_OwnAccess::whatOthersMayChangeIsNotTheAdministrators()
{
    const QString file = openFolder() + u"/sources.json"_s;
    QVERIFY(makeFile(file));
    const QString before = QFileInfo(file).owner();
    QVERIFY(openToOthers(file));
    QVERIFY(!isLeftToAdministrators(file));
    QVERIFY(!isLeftToAdministrators(openFolder()));
    QVERIFY(!isLeftToAdministrators(openFolder() + u"/missing"_s));
    QVERIFY(!isLeftToAdministrators(openFolder(), Others::MayAdd));
    QVERIFY(!isLeftToAdministrators(openFolder() + u"/missing"_s, Others::MayAdd));
    if (!setSecurity(file, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                     u"O:BAD:P(A;;FA;;;BA)(A;;FA;;;SY)(A;;FR;;;WD)"_s)
        || QFileInfo(file).owner() == before || !accessTo(file).contains(";;;BA)"_L1))
        QSKIP("nothing can be given away here: the account may not, or Wine, which says that it did");
    QVERIFY(isLeftToAdministrators(file));
}

void tst_OwnAccess::othersMayAddToWhatAdministratorsKeep_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("as in the manual") << u"O:BAD:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)"
                                         "(A;OICI;0x1200a9;;;BU)"_s << true;
    // Below %ProgramData% an administrator's new folder looks so, a person's has the person for owner.
    const QString taken = u"D:(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIIOID;GA;;;CO)"
                          "(A;OICIID;0x1200a9;;;BU)(A;CIID;DCLCRPCR;;;BU)"_s;
    QTest::newRow("as Windows makes it") << u"O:BA"_s + taken << true;
    const QString person = u"S-1-5-21-1-2-3-1001"_s;
    QTest::newRow("a person made it") << u"O:"_s + person + taken << false;
    QTest::newRow("no list") << u"O:BA"_s << false;
    QTest::newRow("everybody") << u"O:BAD:(A;;FA;;;WD)"_s << false;
    for (const auto &right : {"0x2", "0x4", "0x10", "0x100", "GW"}) {
        QTest::addRow("a person may add by %s", right)
            << u"O:BAD:(A;;FA;;;BA)(A;;%1;;;%2)"_s.arg(QLatin1StringView(right), person) << true;
    }
    for (const auto &right : {"0x40", "SD", "WD", "WO", "GA"}) {
        QTest::addRow("a person may replace by %s", right)
            << u"O:BAD:(A;;FA;;;BA)(A;;%1;;;%2)"_s.arg(QLatin1StringView(right), person) << false;
    }
}

void tst_OwnAccess::othersMayAddToWhatAdministratorsKeep()
{
    QFETCH(QString, words);
    QTEST(isListLeftToAdministrators(words, Others::MayAdd), "isKept");
}

QTEST_GUILESS_MAIN(tst_OwnAccess)
#include "tst_ownaccess.moc"
