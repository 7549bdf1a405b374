// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>

#include "app/settings/fittingtext.h"
#include "app/settings/settingkeys.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class FittingTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void fits_data();
    void fits();
};

void FittingTextTest::fits_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFitting");
    const auto row = [](const char *name, Setting setting, const QString &text, bool isFitting) {
        QTest::newRow(name) << setting << text << isFitting;
    };
    row("a province", Setting::CounterProvince, u"330000"_s, true);
    row("no province", Setting::CounterProvince, {}, true);
    row("a city", Setting::CounterProvince, u"330100"_s, false);
    row("a province with a line behind it", Setting::CounterProvince, u"330000\n"_s, false);
    row("a version", Setting::RuleVersion, u"2026112901"_s, true);
    row("a version in full width", Setting::RuleVersion, u"２０２６"_s, false);
    row("a version with a sign", Setting::RuleVersion, u"-1"_s, false);

    const QString key = u"RWQ"_s + QString(53, u'A');
    row("a key", Setting::RuleKeys, key, true);
    row("two keys", Setting::RuleKeys, key + u" ; "_s + key, true);
    row("two keys without anything between them", Setting::RuleKeys, key + key, false);
    row("a key that is too short", Setting::RuleKeys, key.chopped(1), false);
    row("no key", Setting::RuleKeys, {}, true);

    row("an address", Setting::RuleAddress, u"https://rules.example/beian.rules"_s, true);
    row("an address that anybody can change", Setting::RuleAddress, u"http://rules.example/"_s, false);
    row("an address with a password", Setting::RuleAddress, u"https://a:b@rules.example/"_s, false);
    row("an address with a place in the page", Setting::RuleAddress, u"https://rules.example/#x"_s,
        false);
    row("an address without a host", Setting::RuleAddress, u"https:///beian.rules"_s, false);
    row("a folder", Setting::RuleAddress, QDir::homePath(), true);
    row("a folder beside who knows what", Setting::RuleAddress, u"rules"_s, false);

    row("a data folder", Setting::DataFolder, QDir::homePath(), true);
    row("a data folder where the drive was last", Setting::DataFolder, u"C:data"_s, false);
    row("a name of the greatest length", Setting::CounterName, QString(60, u'窗'), true);
    row("a longer name", Setting::CounterName, QString(61, u'窗'), false);
}

void FittingTextTest::fits()
{
    QFETCH(Setting, setting);
    QFETCH(QString, text);
    QFETCH(bool, isFitting);
    QCOMPARE(isFittingText(settingKey(setting), text), isFitting);
}

QTEST_GUILESS_MAIN(FittingTextTest)
#include "tst_fittingtext.moc"
