// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <memory>
#include <optional>

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qurl.h>
#include <QtGui/qdesktopservices.h>

#include "tests/warnings.h"
#include "ui/platform/openers.h"
#include "ui/platform/urlopener.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QUrl page(u"https://beian.example.cn/核验?a=1&b='2'"_s);
const QString pageAsArgument = QString::fromLatin1(page.toEncoded());
const QUrl folder = QUrl::fromLocalFile(u"/home/李雷/备案 数据"_s);

} // namespace

// The browser is opened by what the desktop has for it: stand-ins in a folder that is all of PATH.
class UrlOpenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theDesktopsOwnOpenerComesFirst_data();
    void theDesktopsOwnOpenerComesFirst();
    void theBrowsersThatThePersonNamedComeBeforeOthers();
    void aFolderIsShownByAFileManager();
    void nothingIsTriedTwice();
    void whatIsThereOpensIt_data();
    void whatIsThereOpensIt();
    void oneThatFailsIsFollowedByTheNext();
    void oneThatCannotBeStartedIsFollowedByTheNext();
    void oneThatGoesOnHasOpenedIt();
    void withoutAnyItIsSaid();
    void whoeverIsGoneIsNotAnswered();
    void anOpenerGetsTheEnvironmentOfThePerson();
    void withoutAnOpenerOfOursQtOpens();

public Q_SLOTS:
    void take(const QUrl &url) { m_taken = url; }

private:
    // A program that notes its name and arguments, then does `then`.
    void put(const QString &name, const QByteArray &then = "exit 0");
    [[nodiscard]] QStringList noted() const;
    // Waits for the answer.
    [[nodiscard]] bool isOpened(const QUrl &url, std::chrono::milliseconds patience = 20s);

    std::optional<QTemporaryDir> m_programs;
    QByteArray m_path;
    QUrl m_taken;
};

void UrlOpenerTest::init()
{
    failOnWarnings();
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("other systems open addresses themselves");
#endif
    m_programs.emplace();
    m_path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_programs->path()));
    qunsetenv("BROWSER");
    qunsetenv("XDG_CURRENT_DESKTOP");
}

void UrlOpenerTest::cleanup()
{
    if (!m_path.isEmpty())
        qputenv("PATH", m_path);
}

void UrlOpenerTest::put(const QString &name, const QByteArray &then)
{
    QFile program(m_programs->filePath(name));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nprintf '%s\\n' \"${0##*/}\" \"$@\" >>\""
                  + QFile::encodeName(m_programs->filePath(u"noted"_s)) + "\"\n" + then + '\n');
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

QStringList UrlOpenerTest::noted() const
{
    QFile file(m_programs->filePath(u"noted"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

bool UrlOpenerTest::isOpened(const QUrl &url, std::chrono::milliseconds patience)
{
    UrlOpener opener(nullptr, patience);
    std::optional<bool> answer;
    opener.open(url, this, [&answer](bool isOpen) { answer = isOpen; });
    [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer, 30000); }();
    return answer.value_or(false);
}

void UrlOpenerTest::theDesktopsOwnOpenerComesFirst_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("UOS 20 and deepin") << u"Deepin"_s << QStringList{u"dde-open"_s};
    QTest::newRow("deepin 23") << u"DDE"_s << QStringList{u"dde-open"_s};
    QTest::newRow("Kylin V10") << u"UKUI"_s << QStringList{u"gio"_s, u"open"_s};
    QTest::newRow("MATE") << u"MATE"_s << QStringList{u"gio"_s, u"open"_s};
    QTest::newRow("Xfce") << u"XFCE"_s << QStringList{u"exo-open"_s};
    QTest::newRow("KDE") << u"KDE"_s << QStringList{u"kde-open"_s};
    QTest::newRow("a list of names") << u"ubuntu:GNOME"_s << QStringList{u"gio"_s, u"open"_s};
}

void UrlOpenerTest::theDesktopsOwnOpenerComesFirst()
{
    QFETCH(QString, desktop);
    const QList<QStringList> openers = openersOf(page, desktop, {});
    QCOMPARE(openers.at(0), QStringList{u"xdg-open"_s});
    QTEST(openers.at(1), "first");
    // Where a desktop calls itself by another name, those of all others are left.
    for (const QString &other : {u"dde-open"_s, u"exo-open"_s, u"kde-open"_s, u"x-www-browser"_s})
        QVERIFY2(openers.contains(QStringList{other}), qPrintable(other));
}

void UrlOpenerTest::theBrowsersThatThePersonNamedComeBeforeOthers()
{
    const QList<QStringList> openers =
        openersOf(page, u"UKUI"_s, u"/opt/my browser:\"/opt/a b\" --new %s::links"_s);
    const qsizetype others = openers.indexOf(QStringList{u"x-www-browser"_s});
    QCOMPARE(openers.mid(others - 3, 3),
             (QList<QStringList>{{u"/opt/my"_s, u"browser"_s},
                                 {u"/opt/a b"_s, u"--new"_s},
                                 {u"links"_s}}));
}

void UrlOpenerTest::aFolderIsShownByAFileManager()
{
    const QList<QStringList> openers = openersOf(folder, u"UKUI"_s, u"firefox"_s);
    QVERIFY(openers.contains(QStringList{u"peony"_s}));
    QVERIFY(openers.contains(QStringList{u"dde-file-manager"_s}));
    QVERIFY(!openers.contains(QStringList{u"firefox"_s}));
    QVERIFY(!openersOf(page, u"UKUI"_s, {}).contains(QStringList{u"peony"_s}));
}

void UrlOpenerTest::nothingIsTriedTwice()
{
    for (const QUrl &url : {page, folder}) {
        const QList<QStringList> openers = openersOf(url, u"KDE"_s, u"firefox:firefox"_s);
        for (const QStringList &opener : openers)
            QCOMPARE(openers.count(opener), 1);
    }
}

void UrlOpenerTest::whatIsThereOpensIt_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("browser");
    QTest::addColumn<QStringList>("programs");
    QTest::addColumn<QStringList>("run"); // and the address
    const QStringList none;
    QTest::newRow("xdg-open before all else")
        << u"Deepin"_s << u"firefox"_s
        << QStringList{u"dde-open"_s, u"firefox"_s, u"xdg-open"_s} << QStringList{u"xdg-open"_s};
    QTest::newRow("dde-open of UOS")
        << u"Deepin"_s << QString() << QStringList{u"gio"_s, u"dde-open"_s, u"firefox"_s}
        << QStringList{u"dde-open"_s};
    QTest::newRow("gio of Kylin") << u"UKUI"_s << QString()
                                  << QStringList{u"gio"_s, u"dde-open"_s}
                                  << QStringList{u"gio"_s, u"open"_s};
    QTest::newRow("a desktop without a name")
        << QString() << QString() << QStringList{u"exo-open"_s} << QStringList{u"exo-open"_s};
    QTest::newRow("the browser that the person named")
        << u"UKUI"_s << u"my-browser"_s << QStringList{u"x-www-browser"_s, u"my-browser"_s}
        << QStringList{u"my-browser"_s};
    QTest::newRow("Debian's name for the chosen one")
        << QString() << QString() << QStringList{u"firefox"_s, u"x-www-browser"_s}
        << QStringList{u"x-www-browser"_s};
    QTest::newRow("the browser of UOS alone") << u"Deepin"_s << QString()
                                              << QStringList{u"uos-browser-stable"_s}
                                              << QStringList{u"uos-browser-stable"_s};
    QTest::newRow("the browser of Kylin alone")
        << u"UKUI"_s << QString() << QStringList{u"qaxbrowser-safe-stable"_s}
        << QStringList{u"qaxbrowser-safe-stable"_s};
}

void UrlOpenerTest::whatIsThereOpensIt()
{
    QFETCH(QString, desktop);
    QFETCH(QString, browser);
    QFETCH(QStringList, programs);
    QFETCH(QStringList, run);
    qputenv("XDG_CURRENT_DESKTOP", desktop.toUtf8());
    qputenv("BROWSER", browser.toUtf8());
    for (const QString &program : programs)
        put(program);
    QVERIFY(isOpened(page));
    QCOMPARE(noted(), run << pageAsArgument);
}

// xdg-open without a browser says so, and Qt would not hear it.
void UrlOpenerTest::oneThatFailsIsFollowedByTheNext()
{
    put(u"xdg-open"_s, "exit 3");
    put(u"gio"_s, "kill -9 $$");
    put(u"firefox-esr"_s);
    QVERIFY(isOpened(page));
    QCOMPARE(noted(), (QStringList{u"xdg-open"_s, pageAsArgument, u"gio"_s, u"open"_s,
                                   pageAsArgument, u"firefox-esr"_s, pageAsArgument}));
}

void UrlOpenerTest::oneThatCannotBeStartedIsFollowedByTheNext()
{
    QFile broken(m_programs->filePath(u"xdg-open"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("#!/nowhere/shell\n");
    broken.close();
    QVERIFY(broken.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    put(u"firefox"_s);
    QVERIFY(isOpened(page));
    QCOMPARE(noted(), (QStringList{u"firefox"_s, pageAsArgument}));
}

// A browser that runs until it is closed: it is not ended, and no second one is started.
void UrlOpenerTest::oneThatGoesOnHasOpenedIt()
{
    const QByteArray gate = QFile::encodeName(m_programs->filePath(u"gate"_s));
    put(u"x-www-browser"_s,
        "PATH=" + m_path + "; until [ -e '" + gate + "' ]; do sleep 0.05; done; echo ended >>'"
            + QFile::encodeName(m_programs->filePath(u"noted"_s)) + "'");
    put(u"firefox"_s);
    QVERIFY(isOpened(page, 300ms));
    QTRY_COMPARE(noted(), (QStringList{u"x-www-browser"_s, pageAsArgument}));
    QFile opened(QString::fromLocal8Bit(gate));
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QTRY_COMPARE(noted().constLast(), u"ended"_s);
}

void UrlOpenerTest::withoutAnyItIsSaid()
{
    QVERIFY(!isOpened(page));
    put(u"xdg-open"_s, "exit 3");
    put(u"x-www-browser"_s, "exit 1");
    QVERIFY(!isOpened(page));
    QCOMPARE(noted(),
             (QStringList{u"xdg-open"_s, pageAsArgument, u"x-www-browser"_s, pageAsArgument}));
}

void UrlOpenerTest::whoeverIsGoneIsNotAnswered()
{
    put(u"xdg-open"_s);
    UrlOpener opener;
    bool isAnswered = false;
    auto window = std::make_unique<QObject>();
    opener.open(folder, window.get(), [&isAnswered](bool) { isAnswered = true; });
    window.reset();
    QTRY_COMPARE(noted(), (QStringList{u"xdg-open"_s, QString::fromLatin1(folder.toEncoded())}));
    QTRY_VERIFY(opener.children().isEmpty());
    QVERIFY(!isAnswered);
}

void UrlOpenerTest::anOpenerGetsTheEnvironmentOfThePerson()
{
    qputenv("BEIAN_OF_THE_PERSON", "一");
    put(u"gio"_s,
        "printf '%s\\n' \"$BEIAN_OF_THE_PERSON\" >>'"
            + QFile::encodeName(m_programs->filePath(u"noted"_s)) + "'");
    QVERIFY(isOpened(page));
    qunsetenv("BEIAN_OF_THE_PERSON");
    QCOMPARE(noted().constLast(), u"一"_s);
}

void UrlOpenerTest::withoutAnOpenerOfOursQtOpens()
{
    QVERIFY(!UrlOpener::isNeeded()); // here is no desktop
    QDesktopServices::setUrlHandler(u"https"_s, this, "take");
    bool isAnswered = false;
    openOutside(page, this, [&isAnswered](bool isOpen) { isAnswered = isOpen; });
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QVERIFY(isAnswered);
    QCOMPARE(m_taken, page);
    put(u"dde-open"_s);
    const UrlOpener *ours = new UrlOpener(qApp);
    isAnswered = false;
    openOutside(page, this, [&isAnswered](bool isOpen) { isAnswered = isOpen; });
    QTRY_VERIFY(isAnswered);
    delete ours;
    QCOMPARE(noted(), (QStringList{u"dde-open"_s, pageAsArgument}));
}

QTEST_MAIN(UrlOpenerTest)
#include "tst_urlopener.moc"
