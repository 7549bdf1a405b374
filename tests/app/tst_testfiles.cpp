// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include "tests/warnings.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList houses{u"app"_s, u"ui"_s, u"program"_s};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// "app/tst_rooms.cpp" and all the others.
QStringList testFiles()
{
    QStringList files;
    for (const QString &house : houses) {
        const QString folder = QStringLiteral(BEIAN_SOURCE_DIR "/tests/") + house;
        QDirIterator it(folder, {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << house + it.next().mid(folder.size());
    }
    return files;
}

QString textOf(const QString &file)
{
    return contentOf(QStringLiteral(BEIAN_SOURCE_DIR "/tests/") + file);
}

} // namespace

// What is true of every test of this project.
class TestFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beian::failOnWarnings(); }

    void warningsFailEveryTest();
    void everyTestIsBuilt();
    void noTestSleeps();
};

// In init(), which runs before each test function: what is said in initTestCase() is forgotten
// with its end.
void TestFilesTest::warningsFailEveryTest()
{
    static const QRegularExpression inInit(
        u"void (?:\\w+::)?init\\(\\)\\s*\\{[^}]*failOnWarning"_s);
    const QStringList files = testFiles();
    QVERIFY(files.size() > 90);
    for (const QString &file : files)
        QVERIFY2(inInit.match(textOf(file)).hasMatch(), qPrintable(file));
}

void TestFilesTest::everyTestIsBuilt()
{
    for (const QString &file : testFiles()) {
        const QString list = textOf(file.section(u'/', 0, 0) + u"/CMakeLists.txt"_s);
        QVERIFY2(list.contains(u' ' + file.section(u'/', 1)), qPrintable(file));
    }
}

void TestFilesTest::noTestSleeps()
{
    static const QRegularExpression sleeping(u"QTest::qSleep|QThread::m?sleep|sleep_for|QTest::"
                                             u"qWait\\("_s);
    for (const QString &file : testFiles()) {
        if (!file.endsWith("/tst_testfiles.cpp"_L1))
            QVERIFY2(!sleeping.match(textOf(file)).hasMatch(), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestFilesTest)
#include "tst_testfiles.moc"
