// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

#include <QtCore/qfile.h>
#include <QtCore/qscopeguard.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qdesktopservices.h>
#include <QtWidgets/qmessagebox.h>

#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/number/siteopener.h"
#include "ui/platform/urlopener.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// A filing of 浙江, and a list in the place of the browser.
class Bench final : public QObject
{
    Q_OBJECT

public:
    explicit Bench(const QDateTime &start = today())
        : numbers(u"330000"_s, start)
        , opener(numbers.session, &numbers.window)
    {
        for (const QString &scheme : {u"http"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "record");
        numbers.showWindow();
    }
    ~Bench() override
    {
        for (const QString &scheme : {u"http"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    [[nodiscard]] QUrl entrance() const { return numbers.session.province()->site2019; }
    [[nodiscard]] QMessageBox *question() const
    {
        return numbers.find<QMessageBox>(u"oldEntranceQuestion"_s);
    }
    void answer(const QString &name)
    {
        question()->findChild<QPushButton *>(name)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    NumberBench numbers;
    SiteOpener opener;
    QList<QUrl> opened;

public Q_SLOTS:
    void record(const QUrl &url) { opened << url; }
};

} // namespace

// The pages of the administration in the browser; an old entrance is asked about first.
class SiteOpenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aPageInUseOpensAtOnce();
    void inThePilotTheEntranceIsInUse();
    void anOldEntranceIsAskedAbout_data();
    void anOldEntranceIsAskedAbout();
    void theSameQuestionForAnotherUse();
    void whatNoOpenerOfTheDesktopTookIsSaid();
};

void SiteOpenerTest::aPageInUseOpensAtOnce()
{
    Bench bench;
    QSignalSpy finished(&bench.opener, &SiteOpener::finished);
    const QUrl page = builtInRules().national.page;
    bench.opener.open(page);
    QVERIFY(!bench.question());
    QCOMPARE(bench.opened, QList{page});
    QCOMPARE(finished.size(), 1);
    QVERIFY(bench.opener.unopened().isEmpty());
}

void SiteOpenerTest::inThePilotTheEntranceIsInUse()
{
    Bench bench(pilotDay());
    bench.opener.open(bench.entrance());
    QVERIFY(!bench.question());
    QCOMPARE(bench.opened, QList{bench.entrance()});
}

void SiteOpenerTest::anOldEntranceIsAskedAbout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("opened"); // "national", "old", or nothing
    QTest::newRow("the national page instead") << u"entranceNational"_s << u"national"_s;
    QTest::newRow("the old one anyway") << u"entranceOld"_s << u"old"_s;
    QTest::newRow("neither") << u"entranceCancel"_s << QString();
}

void SiteOpenerTest::anOldEntranceIsAskedAbout()
{
    QFETCH(QString, answer);
    QFETCH(QString, opened);
    Bench bench;
    bench.opener.open(bench.entrance());
    QVERIFY(bench.question());
    QVERIFY(bench.opened.isEmpty());
    bench.answer(answer);
    QList<QUrl> expected;
    if (opened == u"national"_s)
        expected << builtInRules().national.page;
    else if (opened == u"old"_s)
        expected << bench.entrance();
    QCOMPARE(bench.opened, expected);
}

void SiteOpenerTest::theSameQuestionForAnotherUse()
{
    Bench bench;
    QList<QUrl> chosen;
    bench.opener.choose(bench.entrance(), [&chosen](const QUrl &url) { chosen << url; });
    bench.answer(u"entranceNational"_s);
    QCOMPARE(chosen, QList{builtInRules().national.page});
    QVERIFY(bench.opened.isEmpty());
}

#include "tst_siteopener.moc"

// Of a Linux desktop, whose openers answer later: stand-ins in a folder that is all of PATH.
void SiteOpenerTest::whatNoOpenerOfTheDesktopTookIsSaid()
{
#if defined(Q_OS_WIN)
    QSKIP("needs a shell");
#endif
    const QTemporaryDir programs;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(programs.path()));
    const auto restored = qScopeGuard([&path] { qputenv("PATH", path); });
    const auto put = [&programs](const QString &name, const QByteArray &script) {
        QFile program(programs.filePath(name));
        return program.open(QIODevice::WriteOnly) && program.write("#!/bin/sh\n" + script) > 0
            && program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    };
    Bench bench;
    const std::unique_ptr<UrlOpener> ofTheDesktop(new UrlOpener(qApp));
    const QSignalSpy finished(&bench.opener, &SiteOpener::finished);
    const QUrl page = builtInRules().national.page;
    QVERIFY(put(u"xdg-open"_s, "exit 3\n"));
    bench.opener.open(page);
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(bench.opener.unopened(), page);
    QVERIFY(put(u"dde-open"_s, "exit 0\n"));
    bench.opener.open(page);
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(bench.opener.unopened().isEmpty());
    QVERIFY(bench.opened.isEmpty());
}

BEIAN_UI_TEST_MAIN(SiteOpenerTest)
