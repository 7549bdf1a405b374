// SPDX-License-Identifier: MIT
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

#include "app/settings/places.h"
#include "app/settings/settings.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

QString code(const QString &text)
{
    return u'`' + text + u'`';
}

QString valuesInWords(const SettingKey &key)
{
    QStringList words;
    switch (key.kind) {
    case SettingKind::Switch:
        return u"`true`, `false`"_s;
    case SettingKind::Number:
        return u"%1 to %2"_s.arg(key.minimum).arg(key.maximum);
    case SettingKind::Time:
        return u"time such as `09:00`"_s;
    case SettingKind::ProvinceCode:
        return u"GB/T 2260 code such as `330000`, or empty"_s;
    case SettingKind::Text:
        return u"up to %1 characters, or empty"_s.arg(key.maximum);
    case SettingKind::Folder:
        return u"absolute folder, or empty"_s;
    case SettingKind::Digits:
        return u"up to %1 digits, or empty"_s.arg(key.maximum);
    case SettingKind::PublicKeys:
        return u"public keys, or empty"_s;
    case SettingKind::Address:
        return u"`https://…` or absolute folder, or empty"_s;
    case SettingKind::Word:
        for (const QString &word : key.words) {
            if (!word.isEmpty())
                words << code(word);
        }
        if (key.words.contains(QString()))
            words << u"or empty"_s;
        return words.join(", "_L1);
    }
    Q_UNREACHABLE();
}

} // namespace

// docs/settings.md says what the program does, row by row.
class tst_SettingsDocs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theTableIsThatOfTheProgram();
    void theExampleIsUnderstood();
    void thePlacesAreNamed();

private:
    QString m_text;
};

void tst_SettingsDocs::initTestCase()
{
    QFile file(QStringLiteral(BEIAN_SOURCE_DIR "/docs/settings.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = QString::fromUtf8(file.readAll());
}

void tst_SettingsDocs::theTableIsThatOfTheProgram()
{
    QList<QStringList> rows;
    for (const QString &line : m_text.split(u'\n')) {
        if (!line.startsWith("| `"_L1) || line.count(u'|') != 6)
            continue;
        QStringList cells = line.split(u'|').mid(1, 5);
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows << cells;
    }
    QCOMPARE(rows.size(), settingKeys().size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const SettingKey &key = settingKeys().at(i);
        const QString standard = storedText(key, key.standard);
        QCOMPARE(rows.at(i).at(0), code(key.key));
        QCOMPARE(rows.at(i).at(1), valuesInWords(key));
        QCOMPARE(rows.at(i).at(2), standard.isEmpty() ? u"empty"_s : code(standard));
        QVERIFY2(!rows.at(i).at(3).isEmpty(), qPrintable(key.key));
        QCOMPARE(rows.at(i).at(4), u"yes"_s);
    }
}

void tst_SettingsDocs::theExampleIsUnderstood()
{
    QString example = m_text.section(u"```ini\n"_s, 1, 1).section(u"```"_s, 0, 0);
    QVERIFY(!example.isEmpty());
#if !defined(Q_OS_WIN)
    example.replace("D:/"_L1, "/"_L1); // elsewhere a folder without a drive is absolute
#endif
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(example.toUtf8());
    file.close();
    const Settings settings(QString(), file.fileName());
    QVERIFY(settings.faults().isEmpty());
    QCOMPARE(settings.number(Setting::KeepFinishedDays), 14);
    QCOMPARE(settings.text(Setting::CounterName), u"杭州服务中心，三号窗口"_s);
    QVERIFY(settings.isLocked(Setting::KeepFullNumbers));
    QVERIFY(settings.isLocked(Setting::DataFolder));
    QVERIFY(!settings.isLocked(Setting::RemindExpiry));
}

void tst_SettingsDocs::thePlacesAreNamed()
{
    for (const QString &place : {u"/etc/beian-sms-verify/settings.ini"_s,
                                 u"%ProgramData%\\beian-sms-verify\\settings.ini"_s,
                                 u"/Library/Application Support/beian-sms-verify/settings.ini"_s,
                                 portableMarkerName(), u"--data DIR"_s})
        QVERIFY2(m_text.contains(code(place)) || m_text.contains(place), qPrintable(place));
#if defined(Q_OS_LINUX)
    QVERIFY(m_text.contains(code(systemPlaceSources({}).administratorFile)));
#endif
}

QTEST_GUILESS_MAIN(tst_SettingsDocs)
#include "tst_settingsdocs.moc"
