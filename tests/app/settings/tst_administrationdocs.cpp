// SPDX-License-Identifier: MIT
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qtemporaryfile.h>
#include <QtCore/qxmlstream.h>
#include <QtTest/qtest.h>

#include "app/rules/rulebook.h"
#include "app/settings/settings.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(BEIAN_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Properties that are declared and have no value of their own: an administrator gives them. Those
// that the installer looks up for itself have a search inside.
QSet<QString> propertiesOfTheInstaller(const QString &source)
{
    QSet<QString> names;
    QXmlStreamReader xml(source);
    QString open;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == "Property"_L1) {
            const auto attributes = xml.attributes();
            open = attributes.hasAttribute("Value"_L1) ? QString()
                                                       : attributes.value("Id"_L1).toString();
        } else if (token == QXmlStreamReader::StartElement) {
            open.clear();
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "Property"_L1
                   && !open.isEmpty()) {
            names << open;
        }
    }
    return xml.hasError() ? QSet<QString>() : names;
}

} // namespace

// docs/administration.md says what installer and program do.
class AdministrationDocsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyPropertyOfTheInstallerIsTold();
    void theUpgradeCodeIsThatOfTheInstaller();
    void everyHostIsTold();
    void theExampleIsUnderstood();

private:
    QString m_text;
    QString m_installer;
};

void AdministrationDocsTest::initTestCase()
{
    m_text = contentOf(u"docs/administration.md"_s);
    m_installer = contentOf(u"packaging/windows/product.wxs.in"_s);
    QVERIFY(!m_text.isEmpty());
    QVERIFY(!m_installer.isEmpty());
}

void AdministrationDocsTest::everyPropertyOfTheInstallerIsTold()
{
    static const QRegularExpression row(u"^\\| `([A-Z]+)` \\|"_s,
                                        QRegularExpression::MultilineOption);
    QSet<QString> told;
    for (const auto &match : row.globalMatch(m_text))
        told << match.captured(1);
    const QSet<QString> known = propertiesOfTheInstaller(m_installer);
    QVERIFY(known.contains(u"AUTOSTART"_s));
    QCOMPARE(told, known);
}

void AdministrationDocsTest::theUpgradeCodeIsThatOfTheInstaller()
{
    static const QRegularExpression code(u"UpgradeCode=\"([0-9A-F-]{36})\""_s);
    const QString found = code.match(m_installer).captured(1);
    QCOMPARE(found, u"D0765438-6FB3-4492-9D19-ADD4A5C70AF2"_s); // for ever
    QVERIFY(m_text.contains(found));
}

void AdministrationDocsTest::everyHostIsTold()
{
    const auto rules = RuleBook::load(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
    QVERIFY(rules);
    for (const Province &province : rules->provinces) {
        const QString host = province.site2019.host();
        if (!host.endsWith(".miit.gov.cn"_L1))
            QVERIFY2(m_text.contains(u'`' + host + u'`'), qPrintable(host));
    }
}

void AdministrationDocsTest::theExampleIsUnderstood()
{
    QString example = m_text.section(u"```ini\n"_s, 1, 1).section(u"```"_s, 0, 0);
    QVERIFY(!example.isEmpty());
#if !defined(Q_OS_WIN)
    example.replace("D:/"_L1, "/"_L1); // elsewhere a folder without a drive is absolute
#endif
    QTemporaryFile administrator;
    QVERIFY(administrator.open());
    administrator.write(example.toUtf8());
    administrator.close();
    const Settings settings(QString(), administrator.fileName());
    QVERIFY(settings.faults().isEmpty());
    QVERIFY(settings.isLocked(Setting::SiteCheck));
    QVERIFY(settings.isLocked(Setting::DataFolder));
}

QTEST_GUILESS_MAIN(AdministrationDocsTest)
#include "tst_administrationdocs.moc"
