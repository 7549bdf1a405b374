// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/settings/settingkeys.h"

using namespace beian;
using namespace Qt::StringLiterals;

class SettingKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void whatFits_data();
    void whatFits();
    void whatDoesNotFit_data();
    void whatDoesNotFit();
    void theTableIsInTheOrderOfTheEnum();
    void everyDefaultSurvivesTheFile();
    void everyWordSurvivesTheFile();
    void nothingSecretCanBeSet();
    void whatProtectsMore_data();
    void whatProtectsMore();
};

void SettingKeysTest::whatFits_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("raw");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *name, Setting setting, const QVariant &raw,
                        const QVariant &value) {
        QTest::newRow(name) << setting << raw << value;
    };
    row("a switch as a file has it", Setting::CounterMode, u"true"_s, true);
    row("a switch as an administrator writes it", Setting::CounterMode, u" TRUE "_s, true);
    row("a switch as a number", Setting::RemindExpiry, u"0"_s, false);
    row("a switch as a field has it", Setting::RemindExpiry, false, false);
    row("the least number", Setting::IdleMinutes, u"1"_s, 1);
    row("the greatest number", Setting::IdleMinutes, 60, 60);
    row("a number with blanks", Setting::KeepFinishedDays, u" 30 "_s, 30);
    row("a word", Setting::Theme, u"dark"_s, u"dark"_s);
    row("a word as an administrator writes it", Setting::Theme, u" Dark "_s, u"dark"_s);
    row("a time as a file has it", Setting::ClosingTime, u"08:05"_s, QTime(8, 5));
    row("a time as a field has it, without its seconds", Setting::ClosingTime, QTime(8, 5, 59),
        QTime(8, 5));
    row("no province", Setting::CounterProvince, QString(), QString());
    row("a province", Setting::CounterProvince, u"330000"_s, u"330000"_s);
    row("a name", Setting::CounterName, u" 杭州三号窗口 "_s, u"杭州三号窗口"_s);
    row("a name with commas that nobody quoted", Setting::CounterName,
        QStringList({u"杭州"_s, u"三号窗口"_s}), u"杭州, 三号窗口"_s);
    row("a name of the greatest length", Setting::CounterName, QString(60, u'窗'),
        QString(60, u'窗'));
    row("a folder of one's own", Setting::DataFolder, QDir::homePath(), QDir::homePath());
    row("the system's folder", Setting::DataFolder, QString(), QString());
}

void SettingKeysTest::whatFits()
{
    QFETCH(Setting, setting);
    QFETCH(QVariant, raw);
    const std::optional<QVariant> value = checkedValue(settingKey(setting), raw);
    QVERIFY(value);
    QTEST(*value, "value");
    // What is checked once fits as it is.
    QCOMPARE(checkedValue(settingKey(setting), *value), value);
}

void SettingKeysTest::whatDoesNotFit_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("raw");
    const auto row = [](const char *name, Setting setting, const QVariant &raw) {
        QTest::newRow(name) << setting << raw;
    };
    row("another word for a switch", Setting::CounterMode, u"yes"_s);
    row("nothing for a switch", Setting::CounterMode, QString());
    row("two for a switch", Setting::CounterMode, u"2"_s);
    row("less than the least", Setting::IdleMinutes, 0);
    row("more than the greatest", Setting::IdleMinutes, 61);
    row("a broken number", Setting::IdleMinutes, u"5.5"_s);
    row("a number with its unit", Setting::IdleMinutes, u"5 min"_s);
    row("a number that no machine holds", Setting::KeepFinishedDays, u"99999999999"_s);
    row("a word of another setting", Setting::Theme, u"a4"_s);
    row("a time that no clock shows", Setting::ClosingTime, u"24:00"_s);
    row("a time without its minutes", Setting::ClosingTime, u"17"_s);
    row("a province by its name", Setting::CounterProvince, u"浙江"_s);
    row("a city", Setting::CounterProvince, u"330100"_s);
    row("a name that is too long", Setting::CounterName, QString(61, u'窗'));
    row("a name of two lines", Setting::CounterName, u"杭州\n三号"_s);
    row("a folder that depends on where one is", Setting::DataFolder, u"data"_s);
    row("a drive alone", Setting::DataFolder, u"C:data"_s);
}

void SettingKeysTest::whatDoesNotFit()
{
    QFETCH(Setting, setting);
    QFETCH(QVariant, raw);
    QVERIFY(!checkedValue(settingKey(setting), raw));
}

void SettingKeysTest::theTableIsInTheOrderOfTheEnum()
{
    QStringList names;
    for (qsizetype i = 0; i < settingKeys().size(); ++i) {
        const SettingKey &key = settingKeys().at(i);
        QCOMPARE(qsizetype(key.setting), i);
        QCOMPARE(&settingKey(key.setting), &key);
        QVERIFY2(!names.contains(key.key), qPrintable(key.key));
        names << key.key;
        // One group and one name, as an administrator finds them in the list.
        QCOMPARE(key.key.count(u'/'), 1);
        QCOMPARE(key.key, key.key.toLower());
    }
}

void SettingKeysTest::everyDefaultSurvivesTheFile()
{
    for (const SettingKey &key : settingKeys()) {
        const std::optional<QVariant> read = checkedValue(key, storedText(key, key.standard));
        QVERIFY2(read, qPrintable(key.key));
        QCOMPARE(*read, key.standard);
    }
}

void SettingKeysTest::everyWordSurvivesTheFile()
{
    for (const SettingKey &key : settingKeys()) {
        for (const QString &word : key.words)
            QCOMPARE(checkedValue(key, storedText(key, word)), std::optional<QVariant>(word));
    }
}

// Settings reach the disk: nothing of a person's document or code has a place among them.
void SettingKeysTest::nothingSecretCanBeSet()
{
    for (const SettingKey &key : settingKeys()) {
        for (const QString &word : {u"code"_s, u"suffix"_s, u"document"_s, u"phone"_s})
            QVERIFY2(!key.key.contains(word), qPrintable(key.key));
    }
}

void SettingKeysTest::whatProtectsMore_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("own");
    QTest::addColumn<QVariant>("strictest");
    QTest::newRow("a counter hides names")
        << Setting::CounterMode << QVariant(false) << QVariant(true);
    QTest::newRow("the site is not asked") << Setting::SiteCheck << QVariant(true)
                                           << QVariant(false);
    QTest::newRow("full numbers are not kept")
        << Setting::KeepFullNumbers << QVariant(true) << QVariant(false);
    QTest::newRow("nothing is deleted later than it was")
        << Setting::KeepFinishedDays << QVariant(7) << QVariant(7);
    QTest::newRow("nothing is kept longer than usual")
        << Setting::KeepFinishedDays << QVariant(365) << QVariant(30);
    QTest::newRow("a look is nobody's business")
        << Setting::Theme << QVariant(u"dark"_s) << QVariant(u"dark"_s);
}

void SettingKeysTest::whatProtectsMore()
{
    QFETCH(Setting, setting);
    QFETCH(QVariant, own);
    QTEST(strictestValue(settingKey(setting), own), "strictest");
}

QTEST_GUILESS_MAIN(SettingKeysTest)
#include "tst_settingkeys.moc"
