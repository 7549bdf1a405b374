// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qdesktopservices.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/texts/language.h"
#include "ui/help/aboutbox.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

const QUrl newsPage(u"https://www.example.org/beian"_s);

// Stands in for the browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

} // namespace

class AboutBoxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyInstallationHasItsSentence_data();
    void everyInstallationHasItsSentence();
    void thePlaceOfTheDataIsTold();
    void thePageOfNewVersionsIsOpenedOnRequestOnly();
    void withoutABrowserTheAddressIsShown();
    void withoutAPageThereIsNoButton();
    void thisBuildTellsOfItself();

private:
    QMessageBox *show(const AboutFacts &facts);

    QWidget m_window;
};

void AboutBoxTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
    noteDataFolder({});
}

QMessageBox *AboutBoxTest::show(const AboutFacts &facts)
{
    delete m_window.findChild<QMessageBox *>(u"aboutBox"_s);
    showAbout(&m_window, facts);
    return m_window.findChild<QMessageBox *>(u"aboutBox"_s);
}

void AboutBoxTest::everyInstallationHasItsSentence_data()
{
    QTest::addColumn<Installation>("installation");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("AppImage") << Installation::AppImage << u"从 AppImage 运行。"_s;
    QTest::newRow("package") << Installation::SystemPackage << u"作为系统软件包安装。"_s;
    QTest::newRow("MSI") << Installation::WindowsInstaller << u"由 Windows 安装程序安装。"_s;
    QTest::newRow("ZIP") << Installation::PortableFolder << u"从解压的文件夹运行，未安装。"_s;
    QTest::newRow("DMG") << Installation::DiskImage << u"从 macOS 磁盘映像安装。"_s;
    QTest::newRow("source") << Installation::Source << u"由源代码构建。"_s;
}

void AboutBoxTest::everyInstallationHasItsSentence()
{
    QFETCH(Installation, installation);
    QFETCH(QString, sentence);
    const QString text = show({u"2026-11-01"_s, installation, {}, {}})->informativeText();
    QVERIFY2(text.contains(sentence), qPrintable(text));
    QVERIFY(text.contains(u"2026-11-01"_s));
    QVERIFY(text.contains(u"程序不会自动更新。"_s));
    QVERIFY(!text.contains(u"文件夹：\n"_s));
}

void AboutBoxTest::thePlaceOfTheDataIsTold()
{
    const QString folder = u"/home/李雷/备案 数据/a<b>&c"_s;
    const QMessageBox *box = show({{}, Installation::Source, folder, {}});
    QVERIFY(box->informativeText().endsWith(u"备案记录保存在此文件夹：\n"_s
                                            + QDir::toNativeSeparators(folder)));
    // A name of a folder is no markup.
    QCOMPARE(box->textFormat(), Qt::PlainText);
}

void AboutBoxTest::thePageOfNewVersionsIsOpenedOnRequestOnly()
{
    Browser browser;
    const QMessageBox *box = show({{}, Installation::AppImage, {}, newsPage});
    auto *news = box->findChild<QPushButton *>(u"newVersions"_s);
    QVERIFY(news);
    QVERIFY(browser.opened.isEmpty());
    news->click();
    QCOMPARE(browser.opened, QList<QUrl>{newsPage});
}

void AboutBoxTest::withoutABrowserTheAddressIsShown()
{
    show({{}, Installation::Source, {}, newsPage})->findChild<QPushButton *>(u"newVersions"_s)->click();
    const auto *told = m_window.findChild<QMessageBox *>(u"newVersionsUnopened"_s);
    QVERIFY(told);
    QCOMPARE(told->text(), u"无法打开浏览器。"_s);
    QVERIFY(told->informativeText().endsWith(newsPage.toString()));
    QVERIFY(told->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    told->findChild<QPushButton *>(u"newVersionsClose"_s)->click();
    QVERIFY(told->isHidden());
}

void AboutBoxTest::withoutAPageThereIsNoButton()
{
    QVERIFY(
        !show({{}, Installation::AppImage, {}, {}})->findChild<QPushButton *>(u"newVersions"_s));
}

void AboutBoxTest::thisBuildTellsOfItself()
{
    noteDataFolder(u"/srv/备案"_s);
    const AboutFacts facts = aboutFacts(u"7"_s);
    QCOMPARE(facts.ruleVersion, u"7"_s);
    QCOMPARE(facts.installation, Installation::Source);
    QCOMPARE(facts.dataFolder, u"/srv/备案"_s);
    QCOMPARE(facts.newsPage, QUrl(QStringLiteral(BEIAN_NEWS_URL)));
}

QTEST_MAIN(AboutBoxTest)
#include "tst_aboutbox.moc"
