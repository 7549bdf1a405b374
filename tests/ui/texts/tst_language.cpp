// SPDX-License-Identifier: MIT
#include <QtCore/qlocale.h>
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "ui/texts/language.h"

using namespace Qt::StringLiterals;
using namespace beian;

// Which of the three languages a person gets, by name or from the list of the system.
class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"en"_s)); }
    void namesOfLanguages_data();
    void namesOfLanguages();
    void listsOfSystems_data();
    void listsOfSystems();
    void textsAndDaysAreOfTheLanguage_data();
    void textsAndDaysAreOfTheLanguage();
};

void LanguageTest::namesOfLanguages_data()
{
    QTest::addColumn<QString>("requested");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<Language>("language");
    QTest::newRow("the mainland") << u"zh_CN"_s << true << Language::Chinese;
    QTest::newRow("Singapore") << u"zh_SG"_s << true << Language::Chinese;
    QTest::newRow("simplified characters") << u"zh-Hans"_s << true << Language::Chinese;
    QTest::newRow("Chinese without a country") << u"zh"_s << true << Language::Chinese;
    QTest::newRow("Taiwan") << u"zh_TW"_s << true << Language::TraditionalChinese;
    QTest::newRow("Hong Kong") << u"zh_HK"_s << true << Language::TraditionalChinese;
    QTest::newRow("Macao") << u"zh_MO"_s << true << Language::TraditionalChinese;
    QTest::newRow("traditional characters") << u"zh-Hant"_s << true << Language::TraditionalChinese;
    QTest::newRow("simplified characters in Hong Kong")
        << u"zh-Hans-HK"_s << true << Language::Chinese;
    QTest::newRow("with an encoding") << u"zh_TW.UTF-8"_s << true << Language::TraditionalChinese;
    QTest::newRow("English anywhere") << u"en_GB"_s << true << Language::English;
    QTest::newRow("a language that is not there") << u"fr"_s << false << Language::English;
    QTest::newRow("no language at all") << u"x"_s << false << Language::English;
}

void LanguageTest::namesOfLanguages()
{
    QFETCH(QString, requested);
    QFETCH(bool, isKnown);
    QVERIFY(installLanguage(*qApp, u"en"_s));
    QCOMPARE(installLanguage(*qApp, requested), isKnown);
    QTEST(uiLanguage(), "language");
}

void LanguageTest::listsOfSystems_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<Language>("language");
    QTest::newRow("Windows in Taiwan")
        << QStringList{u"zh-Hant-TW"_s, u"zh-TW"_s, u"zh-Hant"_s} << Language::TraditionalChinese;
    QTest::newRow("a phone's order in Hong Kong, English second")
        << QStringList{u"zh-Hant-HK"_s, u"en-HK"_s} << Language::TraditionalChinese;
    QTest::newRow("English first in Hong Kong")
        << QStringList{u"en-HK"_s, u"zh-Hant-HK"_s} << Language::English;
    QTest::newRow("the mainland") << QStringList{u"zh-Hans-CN"_s, u"zh-CN"_s} << Language::Chinese;
    QTest::newRow("Macao before the mainland")
        << QStringList{u"zh_MO"_s, u"zh_CN"_s} << Language::TraditionalChinese;
    QTest::newRow("a language that is not there, then Chinese")
        << QStringList{u"de-DE"_s, u"zh-CN"_s} << Language::Chinese;
    QTest::newRow("only languages that are not there")
        << QStringList{u"de-DE"_s, u"fr"_s} << Language::English;
    QTest::newRow("no locale") << QStringList{u"C"_s} << Language::English;
    QTest::newRow("an empty list") << QStringList() << Language::English;
}

void LanguageTest::listsOfSystems()
{
    QFETCH(QStringList, wanted);
    QTEST(languageAmong(wanted), "language");
}

void LanguageTest::textsAndDaysAreOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("sentences");
    QTest::addColumn<QString>("monday");
    QTest::newRow("English") << u"en"_s << u"Settings"_s << u"A. B."_s << u"Monday"_s;
    QTest::newRow("simplified") << u"zh_CN"_s << u"设置"_s << u"A.B."_s << u"星期一"_s;
    QTest::newRow("traditional") << u"zh_TW"_s << u"設定"_s << u"A.B."_s << u"星期一"_s;
    QTest::newRow("Hong Kong has that of Taiwan")
        << u"zh_HK"_s << u"設定"_s << u"A.B."_s << u"星期一"_s;
}

void LanguageTest::textsAndDaysAreOfTheLanguage()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    QTEST(QCoreApplication::translate("beian::SettingsDialog", "Settings"), "settings");
    QTEST(joinedSentences({u"A."_s, QString(), u"B."_s}), "sentences");
    QTEST(QLocale().dayName(1), "monday");
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
