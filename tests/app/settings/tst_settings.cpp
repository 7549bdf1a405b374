// SPDX-License-Identifier: MIT
#include <memory>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstringconverter.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "app/settings/settings.h"

#if defined(Q_OS_UNIX)
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class tst_Settings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theTableIsInTheOrderOfTheEnumAndEachDefaultFits();
    void withoutFilesEveryDefaultHolds();
    void valuesAreChecked_data();
    void valuesAreChecked();
    void everyValueComesBack_data();
    void everyValueComesBack();
    void whatDoesNotFitInTheOwnFileIsTheDefault();
    void aFileFromNotepadIsRead();
    void theAdministratorWinsAndLocks();
    void theAdministratorsFileIsReadInEveryEncoding_data();
    void theAdministratorsFileIsReadInEveryEncoding();
    void whatIsNotUnderstoodLocksWhatItMayHaveMeant_data();
    void whatIsNotUnderstoodLocksWhatItMayHaveMeant();
    void whatWasUnderstoodHoldsBesideWhatWasNot();
    void whatIsNoPlainFileLocksEverythingAndIsNotOpened_data();
    void whatIsNoPlainFileLocksEverythingAndIsNotOpened();
    void changedIsToldOnceAndOnlyForAChange();
    void anUnwritableFileKeepsTheValueForThisRun();
    void theNextChangeSavesWhatCouldNotBeSaved();
    void keysOfALaterVersionStay();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString own() const { return path(u"自己的 settings.ini"_s); }
    QString administrator() const { return path(u"administrator.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Settings::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Settings::theTableIsInTheOrderOfTheEnumAndEachDefaultFits()
{
    QStringList keys;
    for (qsizetype i = 0; i < settingKeys().size(); ++i) {
        const SettingKey &key = settingKeys().at(i);
        QCOMPARE(qsizetype(key.setting), i);
        QCOMPARE(&settingKey(key.setting), &key);
        QVERIFY2(!keys.contains(key.key), qPrintable(key.key));
        keys << key.key;
        const auto checked = checkedValue(key, key.standard);
        QVERIFY2(checked, qPrintable(key.key));
        QCOMPARE(*checked, key.standard);
        QCOMPARE(checked->metaType(), key.standard.metaType());
    }
    QCOMPARE(settingKeys().constLast().setting, Setting::CounterOffered);
}

void tst_Settings::withoutFilesEveryDefaultHolds()
{
    const Settings settings(own(), administrator());
    for (const SettingKey &key : settingKeys()) {
        QCOMPARE(settings.value(key.setting), key.standard);
        QVERIFY(!settings.isLocked(key.setting));
    }
    for (const Setting setting :
         {Setting::RemindSixHours, Setting::RemindOneHour, Setting::RemindFifteenMinutes,
          Setting::RemindExpiry, Setting::RemindNoSms, Setting::RemindResend})
        QVERIFY(settings.isOn(setting));
    for (const Setting setting : {Setting::KeepFullNumbers, Setting::CounterMode,
                                  Setting::ClosingReminder, Setting::StartAtLogin})
        QVERIFY(!settings.isOn(setting));
    QCOMPARE(settings.number(Setting::KeepFinishedDays), 30);
    QCOMPARE(settings.number(Setting::IdleMinutes), 5);
    QCOMPARE(settings.time(Setting::ClosingTime), QTime(17, 30));
    QCOMPARE(settings.time(Setting::OpeningTime), QTime(9, 0));
    QCOMPARE(settings.text(Setting::CloseBehaviour), u"ask"_s);
    QCOMPARE(settings.text(Setting::DataFolder), QString());
    QVERIFY(settings.faults().isEmpty());
    // Reading alone writes nothing.
    QVERIFY(!QFile::exists(own()));
}

void tst_Settings::valuesAreChecked_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("raw");
    QTest::addColumn<QVariant>("expected"); // invalid: refused
    const QVariant refused;
    const auto row = [](const char *name, Setting setting, const QVariant &raw,
                        const QVariant &expected) {
        QTest::newRow(name) << setting << raw << expected;
    };
    row("a switch in words", Setting::CounterMode, u"TRUE"_s, true);
    row("a switch in figures", Setting::RemindExpiry, u" 0 "_s, false);
    row("a switch that is neither", Setting::CounterMode, u"yes"_s, refused);
    row("an empty switch", Setting::CounterMode, QString(), refused);
    row("the least days", Setting::KeepFinishedDays, 1, 1);
    row("the most days, as text", Setting::KeepFinishedDays, u"365"_s, 365);
    row("no days", Setting::KeepFinishedDays, 0, refused);
    row("more days than a year", Setting::KeepFinishedDays, 366, refused);
    row("half a day", Setting::KeepFinishedDays, u"1.5"_s, refused);
    row("days in words", Setting::KeepFinishedDays, u"thirty"_s, refused);
    row("the most idle minutes", Setting::IdleMinutes, 60, 60);
    row("too many idle minutes", Setting::IdleMinutes, 61, refused);
    row("a word of the list", Setting::Theme, u"dark"_s, u"dark"_s);
    row("a word in capitals", Setting::Theme, u"DARK"_s, u"dark"_s);
    row("a word that is not there", Setting::Theme, u"blue"_s, refused);
    row("a type scale as a number", Setting::TypeScale, 1.25, u"1.25"_s);
    row("a type scale between", Setting::TypeScale, 1.3, refused);
    row("no type yet", Setting::LastFilingType, QString(), QString());
    row("a type", Setting::LastFilingType, u"new-site"_s, u"new-site"_s);
    row("a time as text", Setting::ClosingTime, u"18:05"_s, QTime(18, 5));
    row("a time with seconds is one of minutes", Setting::ClosingTime, QTime(18, 5, 59),
        QTime(18, 5));
    row("a time that does not exist", Setting::ClosingTime, u"25:00"_s, refused);
    row("a province", Setting::CounterProvince, u"330000"_s, u"330000"_s);
    row("no province", Setting::CounterProvince, QString(), QString());
    row("a province by name", Setting::CounterProvince, u"浙江"_s, refused);
    row("a city", Setting::CounterProvince, u"330100"_s, refused);
    row("a name with a comma", Setting::CounterName, QStringList{u"杭州"_s, u"三号"_s},
        u"杭州, 三号"_s);
    row("a name of 60", Setting::CounterName, QString(60, u'窗'), QString(60, u'窗'));
    row("a name that is too long", Setting::CounterName, QString(61, u'窗'), refused);
    row("a name of two lines", Setting::CounterName, u"杭州\n三号"_s, refused);
    const QString folder = QDir::rootPath() + u"数据 1"_s;
    row("an absolute folder", Setting::DataFolder, folder, folder);
    row("a folder that lost its backslashes", Setting::DataFolder, u"C:data"_s, refused);
    const QString key = u"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"_s;
    row("a public key", Setting::RuleKeys, key, key);
    const QString two = key + "; "_L1 + key;
    row("two public keys", Setting::RuleKeys, two, two);
    row("a public key that is cut", Setting::RuleKeys, key.chopped(1), refused);
    row("one good key and one that is cut", Setting::RuleKeys, two.chopped(1), refused);
    row("a secret key", Setting::RuleKeys, QString(u"RWRTY0Iy"_s + key), refused);
    row("a version of a rule set", Setting::RuleVersion, u"2026112901"_s, u"2026112901"_s);
    row("a version with hyphens", Setting::RuleVersion, u"2026-11-29"_s, refused);
    row("a version that is too long", Setting::RuleVersion, QString(16, u'1'), refused);
    row("no address of rules", Setting::RuleAddress, QString(), QString());
    row("a folder as the address of rules", Setting::RuleAddress, folder, folder);
    row("an address that is not encrypted", Setting::RuleAddress, u"http://example.cn/r"_s, refused);
    row("an address with a password", Setting::RuleAddress, u"https://a:b@example.cn/r"_s, refused);
    row("an address without a host", Setting::RuleAddress, u"https:///r"_s, refused);
}

void tst_Settings::valuesAreChecked()
{
    QFETCH(Setting, setting);
    QFETCH(QVariant, raw);
    QFETCH(QVariant, expected);
    Settings settings(own(), administrator());
    const Result<void> result = settings.setValue(setting, raw);
    QCOMPARE(result.isOk(), expected.isValid());
    if (expected.isValid()) {
        QCOMPARE(settings.value(setting), expected);
        return;
    }
    QCOMPARE(result.error().kind, ErrorKind::SettingInvalid);
    QCOMPARE(result.error().detail, settingKey(setting).key);
    QCOMPARE(settings.value(setting), settingKey(setting).standard);
    QVERIFY(!QFile::exists(own()));
}

void tst_Settings::everyValueComesBack_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("value");
    for (const SettingKey &key : settingKeys()) {
        QVariant other;
        switch (key.kind) {
        case SettingKind::Switch:
            other = !key.standard.toBool();
            break;
        case SettingKind::Number:
            other = key.maximum;
            break;
        case SettingKind::Time:
            other = QTime(23, 59);
            break;
        case SettingKind::Word:
            other = key.words.constLast();
            break;
        case SettingKind::ProvinceCode:
            other = u"650000"_s;
            break;
        case SettingKind::Text:
            other = u"“杭州”=服务中心, 三号; %窗口\\"_s;
            break;
        case SettingKind::Folder:
            other = QString(QDir::rootPath() + u"我的 数据, 100%"_s);
            break;
        case SettingKind::Digits:
            other = u"2026112901"_s;
            break;
        case SettingKind::PublicKeys:
            other = u"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"_s;
            break;
        case SettingKind::Address:
            other = u"https://example.cn/rules/beian.rules"_s;
            break;
        }
        QTest::newRow(qPrintable(key.key)) << key.setting << other;
    }
}

void tst_Settings::everyValueComesBack()
{
    QFETCH(Setting, setting);
    QFETCH(QVariant, value);
    {
        Settings settings(own(), administrator());
        QVERIFY(settings.setValue(setting, value));
        // Written at once, not when the object goes.
        const Settings second(own(), administrator());
        QCOMPARE(second.value(setting), value);
    }
    const Settings later(own(), administrator());
    for (const SettingKey &key : settingKeys())
        QCOMPARE(later.value(key.setting), key.setting == setting ? value : key.standard);
}

void tst_Settings::whatDoesNotFitInTheOwnFileIsTheDefault()
{
    QVERIFY(write(own(),
                  "[privacy]\nkeep-finished-days=1000\nkeep-full-numbers=perhaps\n"
                  "[counter]\nidle-minutes=7\nclosing-time=later\nname=杭州三号窗口\n"));
    const Settings settings(own(), administrator());
    QCOMPARE(settings.number(Setting::KeepFinishedDays), 30);
    QCOMPARE(settings.isOn(Setting::KeepFullNumbers), false);
    QCOMPARE(settings.time(Setting::ClosingTime), QTime(17, 30));
    QCOMPARE(settings.number(Setting::IdleMinutes), 7);
    QCOMPARE(settings.text(Setting::CounterName), u"杭州三号窗口"_s);
    QVERIFY(settings.faults().isEmpty());
}

void tst_Settings::aFileFromNotepadIsRead()
{
    QVERIFY(
        write(administrator(),
              "\xef\xbb\xbf[counter]\r\nname=\"杭州，三号\"\r\n\r\n[window]\r\ntheme=dark\r\n"));
    const Settings settings(own(), administrator());
    QCOMPARE(settings.text(Setting::CounterName), u"杭州，三号"_s);
    QCOMPARE(settings.text(Setting::Theme), u"dark"_s);
    QVERIFY(settings.faults().isEmpty());
}

void tst_Settings::theAdministratorWinsAndLocks()
{
    QVERIFY(write(own(), "[privacy]\nkeep-full-numbers=true\nkeep-finished-days=90\n"));
    QVERIFY(write(administrator(), "[privacy]\nkeep-full-numbers=false\n[counter]\nprovince=\n"));
    const QByteArray before = read(own());
    Settings settings(own(), administrator());
    QSignalSpy changed(&settings, &Settings::changed);
    QVERIFY(settings.isLocked(Setting::KeepFullNumbers));
    QVERIFY(!settings.isOn(Setting::KeepFullNumbers));
    QVERIFY(settings.isLocked(Setting::CounterProvince)); // an empty value is one too
    QVERIFY(!settings.isLocked(Setting::KeepFinishedDays));
    QCOMPARE(settings.number(Setting::KeepFinishedDays), 90);
    const Result<void> result = settings.setValue(Setting::KeepFullNumbers, true);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::SettingLocked);
    QCOMPARE(result.error().detail, u"privacy/keep-full-numbers"_s);
    QVERIFY(!settings.isOn(Setting::KeepFullNumbers));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(read(own()), before);
    QVERIFY(settings.faults().isEmpty());
}

void tst_Settings::theAdministratorsFileIsReadInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = u"[Privacy]\r\nKeep-Full-Numbers = FALSE ; for everybody\r\n"
                         "[counter]\r\nname=\"杭州，三号\"\r\n[WINDOW]\r\ntheme=Dark\r\n"_s;
    const auto encoded = [&text](QStringConverter::Encoding encoding, bool hasMark) {
        QStringEncoder encoder(encoding,
                               hasMark ? QStringConverter::Flag::WriteBom
                                       : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8, false);
    QTest::newRow("UTF-8 with a mark, from Notepad") << encoded(QStringConverter::Utf8, true);
    QTest::newRow("UTF-16 of Windows") << encoded(QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16 the other way round") << encoded(QStringConverter::Utf16BE, true);
}

void tst_Settings::theAdministratorsFileIsReadInEveryEncoding()
{
    QFETCH(QByteArray, content);
    QVERIFY(write(own(), "[privacy]\nkeep-full-numbers=true\n"));
    QVERIFY(write(administrator(), content));
    const Settings settings(own(), administrator());
    QVERIFY(settings.faults().isEmpty());
    QVERIFY(settings.isDecided(Setting::KeepFullNumbers));
    QVERIFY(!settings.isOn(Setting::KeepFullNumbers));
    QCOMPARE(settings.text(Setting::CounterName), u"杭州，三号"_s);
    QCOMPARE(settings.text(Setting::Theme), u"dark"_s);
    QVERIFY(!settings.isLocked(Setting::RemindExpiry));
}

void tst_Settings::whatIsNotUnderstoodLocksWhatItMayHaveMeant_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail"); // "-": the name of the file
    QTest::addColumn<bool>("isEverything"); // or the section "privacy" alone
    const auto row = [](const char *name, const QByteArray &content, ErrorKind kind,
                        const QString &detail, bool isEverything) {
        QTest::newRow(name) << content << kind << detail << isEverything;
    };
    row("a value that does not fit", "[privacy]\nkeep-full-numbers=never\n", ErrorKind::LockInvalid,
        u"privacy/keep-full-numbers"_s, false);
    row("no equals sign", "[privacy]\nkeep-full-numbers false\n", ErrorKind::LockLineUnclear, u"2"_s,
        false);
    row("a key with a slip", "[privacy]\nkeep-full-number=false\n", ErrorKind::LockUnknown,
        u"privacy/keep-full-number"_s, false);
    row("two values", "[privacy]\nkeep-full-numbers=false\nkeep-full-numbers=true\n",
        ErrorKind::LockGivenTwice, u"privacy/keep-full-numbers"_s, false);
    row("a quote that is not closed", "[privacy]\nkeep-full-numbers=\"false\n",
        ErrorKind::LockInvalid, u"privacy/keep-full-numbers"_s, false);
    row("a section with a slip", "[privat]\nkeep-full-numbers=false\n", ErrorKind::LockUnknown,
        u"privat/keep-full-numbers"_s, true);
    row("a section that is not closed", "[privacy\nkeep-full-numbers=false\n",
        ErrorKind::LockLineUnclear, u"1"_s, true);
    row("another language altogether", "<settings><full>false</full></settings>\n",
        ErrorKind::LockLineUnclear, u"1"_s, true);
    row("UTF-16 without a mark", QByteArray("[\0p\0r\0", 6), ErrorKind::LockFileEncoding, u"-"_s,
        true);
    // What is cut there was longer, and nobody knows by how much.
    row("UTF-16 that ends within a character",
        QByteArray("\xff\xfe[\0p\0r\0i\0v\0a\0c\0y\0]\0\n", 21), ErrorKind::LockFileEncoding,
        u"-"_s, true);
    row("UTF-16 that ends within a pair", QByteArray("\xff\xfe;\0\x3d\xd8", 6),
        ErrorKind::LockFileEncoding, u"-"_s, true);
    row("UTF-8 that ends within a character", "[privacy]\nkeep-full-numbers=false\n; \xe7\xae",
        ErrorKind::LockFileEncoding, u"-"_s, true);
    row("GBK", "[privacy]\n; \xb9\xdc\xc0\xed\nkeep-full-numbers=false\n",
        ErrorKind::LockFileEncoding, u"-"_s, true);
    row("an endless file", QByteArray(1100 * 1024, '\n'), ErrorKind::LockFileUnreadable, u"-"_s,
        true);
}

// What held before: the full numbers of everybody, since a lock that was not read locked nothing.
void tst_Settings::whatIsNotUnderstoodLocksWhatItMayHaveMeant()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    QFETCH(bool, isEverything);
    QVERIFY(write(own(), "[privacy]\nkeep-full-numbers=true\n[reminders]\nexpiry=false\n"));
    QVERIFY(write(administrator(), content));
    Settings settings(own(), administrator());
    QVERIFY(!settings.faults().isEmpty());
    QCOMPARE(settings.faults().constFirst().kind, kind);
    QCOMPARE(settings.faults().constFirst().detail, detail == "-"_L1 ? administrator() : detail);
    QVERIFY(settings.isLocked(Setting::KeepFullNumbers));
    QVERIFY(!settings.isDecided(Setting::KeepFullNumbers));
    QVERIFY(!settings.isOn(Setting::KeepFullNumbers));
    QCOMPARE(settings.setValue(Setting::KeepFullNumbers, true).error().kind,
             ErrorKind::SettingLocked);
    QCOMPARE(settings.isLocked(Setting::RemindExpiry), isEverything);
    QCOMPARE(settings.isOn(Setting::RemindExpiry), isEverything);
    QCOMPARE(settings.isLocked(Setting::DataFolder), isEverything);
}

void tst_Settings::whatWasUnderstoodHoldsBesideWhatWasNot()
{
    QVERIFY(write(administrator(),
                  "[window]\ntheme=dark\n[reminder]\nsix-hours=false\n"
                  "[privacy]\nkeep-finished-days=14\nkeep-full-numbers=never\n"));
    const Settings settings(own(), administrator());
    QCOMPARE(settings.faults().size(), 2);
    QCOMPARE(settings.text(Setting::Theme), u"dark"_s);
    QCOMPARE(settings.number(Setting::KeepFinishedDays), 14);
    QVERIFY(settings.isDecided(Setting::KeepFinishedDays));
    QVERIFY(settings.isLocked(Setting::SiteCheck));
    QVERIFY(!settings.isOn(Setting::SiteCheck));
    QVERIFY(settings.isOn(Setting::CounterMode));
    // Without a word of the administrator nothing is deleted sooner than the person wanted.
    QVERIFY(write(own(), "[privacy]\nkeep-finished-days=300\n"));
    QVERIFY(write(administrator(), "what is this\n"));
    QCOMPARE(Settings(own(), administrator()).number(Setting::KeepFinishedDays), 30);
}

void tst_Settings::whatIsNoPlainFileLocksEverythingAndIsNotOpened_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a folder") << u"folder"_s;
#if defined(Q_OS_UNIX)
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s;
    QTest::newRow("a device without an end") << u"/dev/zero"_s;
    QTest::newRow("a link that leads nowhere") << u"link"_s;
    QTest::newRow("a link to itself") << u"loop"_s;
#endif
}

void tst_Settings::whatIsNoPlainFileLocksEverythingAndIsNotOpened()
{
    QFETCH(QString, file);
    const QString lock = QDir(m_folder->path()).filePath(file); // one that is absolute stays so
    QVERIFY(QDir().mkpath(path(u"folder"_s)));
#if defined(Q_OS_UNIX)
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0644), 0);
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"loop"_s), path(u"loop"_s)));
#endif
    const Settings settings(own(), lock);
    QCOMPARE(settings.faults().size(), 1);
    QCOMPARE(settings.faults().constFirst().kind, ErrorKind::LockFileUnreadable);
    QCOMPARE(settings.faults().constFirst().detail, lock);
    for (const SettingKey &key : settingKeys())
        QVERIFY2(settings.isLocked(key.setting), qPrintable(key.key));
    // Nor does an own file that is none hold anybody up.
    Settings strange(lock, administrator());
    QVERIFY(!strange.setValue(Setting::IdleMinutes, 10));
}

void tst_Settings::changedIsToldOnceAndOnlyForAChange()
{
    Settings settings(own(), administrator());
    QSignalSpy changed(&settings, &Settings::changed);
    QVERIFY(settings.setValue(Setting::IdleMinutes, 5));
    QCOMPARE(changed.size(), 0);
    QVERIFY(!QFile::exists(own()));
    QVERIFY(settings.setValue(Setting::IdleMinutes, 10));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.takeFirst().constFirst().value<Setting>(), Setting::IdleMinutes);
    QVERIFY(settings.setValue(Setting::IdleMinutes, u"10"_s));
    QCOMPARE(changed.size(), 0);
}

// A folder in the place of the file: that holds for an administrator too.
void tst_Settings::anUnwritableFileKeepsTheValueForThisRun()
{
    QVERIFY(QDir().mkpath(own()));
    Settings settings(own(), administrator());
    QSignalSpy changed(&settings, &Settings::changed);
    const Result<void> result = settings.setValue(Setting::IdleMinutes, 10);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::SettingsUnwritable);
    QCOMPARE(result.error().detail, own());
    QCOMPARE(settings.number(Setting::IdleMinutes), 10);
    QCOMPARE(changed.size(), 1);
}

void tst_Settings::theNextChangeSavesWhatCouldNotBeSaved()
{
    QVERIFY(QDir().mkpath(own()));
    Settings settings(own(), administrator());
    QVERIFY(!settings.setValue(Setting::IdleMinutes, 10));
    QVERIFY(!settings.setValue(Setting::IdleMinutes, 10));
    QVERIFY(QDir().rmdir(own()));
    QVERIFY(settings.setValue(Setting::CounterMode, true));
    const Settings later(own(), administrator());
    QCOMPARE(later.number(Setting::IdleMinutes), 10);
    QVERIFY(later.isOn(Setting::CounterMode));
}

void tst_Settings::keysOfALaterVersionStay()
{
    QVERIFY(write(own(), "[companion]\nopacity=80\n"));
    Settings settings(own(), administrator());
    QVERIFY(settings.setValue(Setting::CounterName, u"三号"_s));
    const QByteArray content = read(own());
    QVERIFY(content.contains("opacity=80"));
    QVERIFY(content.contains("name=三号"));
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
