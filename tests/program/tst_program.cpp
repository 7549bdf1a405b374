// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimage.h>

#include "tests/namedpipe.h"
#include "tests/rights.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

// The real program through a shell, which redirects its channels as `redirections` says.
Run runRedirected(const QStringList &arguments, const QString &redirections)
{
    QProcess process;
    process.start(u"/bin/sh"_s,
                  QStringList{u"-c"_s, "exec \"$0\" \"$@\" "_L1 + redirections,
                              QStringLiteral(BEIAN_PROGRAM)}
                      + arguments);
    process.closeWriteChannel();
    Run result;
    if (!process.waitForFinished(120000))
        return result;
    result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

const QByteArray oneFiling = "办理单位,省市,备案类型,主体负责人手机号\n甲公司,浙江,首次,13800138000\n";

// Starts the real program where there is neither a display nor a platform to guess one.
Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BEIAN_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    Run result;
    if (!process.waitForFinished(60000))
        return result;
    result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

// An import as somebody makes it who closes nothing.
int importOpenly(const QString &table, const QString &data)
{
    const QStringList arguments{u"import"_s, table, u"--data"_s, data};
#if defined(Q_OS_WIN)
    return run(arguments).exitCode;
#else
    return QProcess::execute(u"/bin/sh"_s,
                             QStringList{u"-c"_s, u"umask 000; exec \"$0\" \"$@\""_s,
                                         QStringLiteral(BEIAN_PROGRAM)}
                                 + arguments);
#endif
}

} // namespace

// The executable itself, from outside: commands without a display, damaged rules, the tour.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beian::failOnWarnings(); }
    void tellsHelpAndVersion();
    void planOfTheMission();
    void provincesAre31();
    void suffixFromStandardInput();
    void smsFromStandardInput();
    void deadlineOfTheMission();
    void messagesFollowTheLanguage();
    void wrongUsageIsASentence_data();
    void wrongUsageIsASentence();
    void everyFailureIsAnObjectForPrograms_data();
    void everyFailureIsAnObjectForPrograms();
    void damagedRulesAreASentence_data();
    void damagedRulesAreASentence();
    void tourWritesEveryPage();
    void tourStaysOnItsScreen();
    void tourLeavesAPipeInItsPlace();
    void lostOutputIsNoSuccess_data();
    void lostOutputIsNoSuccess();
    void closedChannelsGetIntoNobodysHands();
    void nothingThatControlsATerminalIsWritten_data();
    void nothingThatControlsATerminalIsWritten();
    void errorsDoNotRepeatALongInput();
    void aPipeIsATableToo();
    void aMarkInFrontOfANameIsNoPartOfIt();
    void whatIsKeptIsClosedToOthers();
    void whatIsNewInAFolderOfOthersIsClosed();
    void theVersionForProgramsTellsOfTheAdministrator();
};

void ProgramTest::tellsHelpAndVersion()
{
    const Run help = run({u"--help"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("--tour"));
    QVERIFY(help.out.contains("plan"));
    const Run version = run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out.trimmed(), "beian-sms-verify " BEIAN_VERSION);
}

void ProgramTest::planOfTheMission()
{
    const Run plan = run({u"plan"_s, u"--province"_s, u"浙江"_s, u"--submitted"_s, u"2018-09-12"_s,
                          u"--type"_s, u"first"_s, u"--subject-phone"_s, u"13800138000"_s,
                          u"--site-phone"_s, u"13300133000"_s, u"--json"_s});
    QCOMPARE(plan.exitCode, 0);
    const QJsonObject json = plan.json();
    QVERIFY(json["required"_L1].toBool());
    QCOMPARE(json["rules"_L1].toString(), u"pilot"_s);
    QCOMPARE(json["codes_expected"_L1].toInt(), 2);
    QCOMPARE(json["hours"_L1].toInt(), 24);
    QCOMPARE(json["pilot"_L1].toObject()["since"_L1].toString(), u"2018-09-10"_s);
    QCOMPARE(json["site"_L1].toObject()["url"_L1].toString(), u"http://zj.beian.miit.gov.cn"_s);
    const QJsonArray persons = json["persons"_L1].toArray();
    QCOMPARE(persons.size(), 2);
    QCOMPARE(persons[0].toObject()["phone"_L1].toString(), u"138****8000"_s);
    QCOMPARE(persons[0].toObject()["senders"_L1].toArray()[0].toString(), u"106575000130"_s);
    QVERIFY(json["error"_L1].isNull());
    QVERIFY(!plan.out.contains("13800138000"));
}

void ProgramTest::provincesAre31()
{
    const Run provinces = run({u"provinces"_s, u"--json"_s});
    QCOMPARE(provinces.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(provinces.out).array().size(), 31);
}

void ProgramTest::suffixFromStandardInput()
{
    const Run suffix = run({u"suffix"_s, u"--province"_s, u"浙江"_s, u"--document"_s,
                            u"hk-macau-permit"_s, u"--json"_s},
                           "B123567(8)\n");
    QCOMPARE(suffix.exitCode, 0);
    QCOMPARE(suffix.json()["suffix"_L1].toString(), u"567（8）"_s);
    QCOMPARE(suffix.json()["corrections"_L1].toArray(), QJsonArray{u"full-width-brackets"_s});
}

void ProgramTest::smsFromStandardInput()
{
    const Run sms = run({u"sms"_s, u"--sender"_s, u"12381"_s, u"--json"_s},
                        "【工信部备案系统】验证码:482913\r\n"_ba);
    QCOMPARE(sms.exitCode, 0);
    QCOMPARE(sms.json()["code"_L1].toString(), u"482913"_s);
    QCOMPARE(sms.json()["sender"_L1].toString(), u"expected"_s);
}

void ProgramTest::deadlineOfTheMission()
{
    const Run deadline = run({u"deadline"_s, u"--received"_s, u"2018-09-12T10:32+08:00"_s,
                              u"--now"_s, u"2018-09-12T14:50:52+08:00"_s, u"--json"_s});
    QCOMPARE(deadline.exitCode, 0);
    QCOMPARE(deadline.json()["deadline"_L1].toString(), u"2018-09-13T10:32:00+08:00"_s);
    QCOMPARE(deadline.json()["remaining_s"_L1].toInt(), 70868);
    QCOMPARE(deadline.json()["state"_L1].toString(), u"running"_s);
}

void ProgramTest::messagesFollowTheLanguage()
{
    const QStringList arguments{u"plan"_s,  u"--province"_s, u"火星"_s,  u"--type"_s,
                                u"first"_s, u"--json"_s,     u"--lang"_s};
    const auto message = [](const Run &result) {
        return result.json()["error"_L1].toObject()["message"_L1].toString();
    };
    const Run english = run(arguments + QStringList{u"en"_s});
    const Run chinese = run(arguments + QStringList{u"zh_CN"_s});
    QCOMPARE(english.exitCode, 2);
    QCOMPARE(chinese.exitCode, 2);
    QVERIFY(message(english).startsWith("There is no province"_L1));
    QVERIFY(message(chinese).contains(u"没有名为"_s));
}

void ProgramTest::wrongUsageIsASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown language") << QStringList{u"provinces"_s, u"--lang"_s, u"fr"_s};
    QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("a scale that is no number") << QStringList{u"--scale"_s, u"big"_s};
    QTest::newRow("--lang without a value") << QStringList{u"provinces"_s, u"--lang"_s};
    QTest::newRow("a time that is none")
        << QStringList{u"--tour"_s, u"nowhere"_s, u"--at"_s, u"noon"_s};
    QTest::newRow("a screen that is none")
        << QStringList{u"--tour"_s, u"nowhere"_s, u"--size"_s, u"1280*800"_s};
}

void ProgramTest::wrongUsageIsASentence()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(result.out.isEmpty());
}

void ProgramTest::everyFailureIsAnObjectForPrograms_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::newRow("unknown command")
        << QStringList{u"frobnicate"_s, u"--json"_s} << u"wrong-usage"_s;
    QTest::newRow("unknown language")
        << QStringList{u"provinces"_s, u"--json"_s, u"--lang"_s, u"fr"_s} << u"wrong-usage"_s;
    QTest::newRow("no rules at all")
        << QStringList{u"provinces"_s, u"--json"_s, u"--rules-dir"_s, u"/nowhere"_s}
        << u"rule-file-missing"_s;
}

void ProgramTest::everyFailureIsAnObjectForPrograms()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    const QJsonObject error = result.json()["error"_L1].toObject();
    QCOMPARE(error["kind"_L1].toString(), kind);
    QVERIFY(!error["message"_L1].toString().isEmpty());
}

void ProgramTest::damagedRulesAreASentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << u"national.json"_s << QByteArray();
    QTest::newRow("not JSON") << u"pilot.json"_s << "{\"hours\": "_ba;
    QTest::newRow("a value of another type") << u"provinces.json"_s << "[]"_ba;
}

void ProgramTest::damagedRulesAreASentence()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QDir source(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
    for (const QString &name : source.entryList({u"*.json"_s}))
        QVERIFY(QFile::copy(source.filePath(name), folder.filePath(name)));
    QVERIFY(QFile::remove(folder.filePath(file)));
    if (!content.isEmpty()) {
        QFile damaged(folder.filePath(file));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
    }
    const Run result = run({u"provinces"_s, u"--rules-dir"_s, folder.path(), u"--lang"_s, u"en"_s});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains(file.toUtf8()));
    QVERIFY(result.err.contains("Install the program again"));
    QVERIFY(result.out.isEmpty());
}

void ProgramTest::tourWritesEveryPage()
{
    const QTemporaryDir folder;
    const QString pictures = folder.filePath(u"图片 tour"_s);
    const Run tour = run({u"--tour"_s, pictures, u"--lang"_s, u"zh_CN"_s});
    QVERIFY2(tour.exitCode == 0, tour.err.constData());
    const QStringList names{u"1-province"_s,
                            u"2-people"_s,
                            u"3-sms"_s,
                            u"4-suffix"_s,
                            u"5-verify"_s,
                            u"6-done"_s,
                            u"1-province-national"_s,
                            u"5-verify-national"_s,
                            u"8-none"_s,
                            u"8-phone"_s,
                            u"6-board"_s,
                            u"6-board-dark"_s,
                            u"6-history"_s,
                            u"6-history-dark"_s,
                            u"6-settings"_s,
                            u"6-settings-dark"_s,
                            u"9-handout"_s,
                            u"9-handout-dark"_s,
                            u"9-report"_s,
                            u"9-report-dark"_s,
                            u"10-faq"_s,
                            u"3-sms-lost"_s,
                            u"5-answer"_s,
                            u"5-compare"_s,
                            u"5-pause"_s,
                            u"5-resend"_s,
                            u"5-return"_s,
                            u"5-site-elsewhere"_s,
                            u"5-clock"_s,
                            u"5-site-check"_s,
                            u"7-companion"_s,
                            u"7-companion-pause"_s};
    for (const QString &name : names) {
        const QImage image(pictures + u'/' + name + ".png"_L1);
        QVERIFY2(!image.isNull(), qPrintable(name));
        QVERIFY(image.width() >= 300);
    }
    QCOMPARE(QDir(pictures).entryList({u"*.png"_s}).size(), names.size());
}

void ProgramTest::tourStaysOnItsScreen()
{
    const QTemporaryDir folder;
    const Run tour = run({u"--tour"_s, folder.path(), u"--lang"_s, u"en"_s, u"--scale"_s, u"1.5"_s,
                          u"--size"_s, u"1280x800"_s});
    QVERIFY2(tour.exitCode == 0, tour.err.constData());
    int largest = 0;
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList({u"*.png"_s})) {
        const QSize size = QImage(file.filePath()).size();
        QVERIFY2(size.width() < 1280 && size.height() < 800, qPrintable(file.fileName()));
        largest = qMax(largest, size.height());
    }
    // The wizard wants more than there is.
    QCOMPARE(largest, 760);
}

void ProgramTest::tourLeavesAPipeInItsPlace()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"1-province.png"_s);
    if (!beian::makeNamedPipe(pipe))
        QSKIP("no pipe can be made here");
    const Run tour = run({u"--tour"_s, folder.path(), u"--lang"_s, u"en"_s});
    QCOMPARE(tour.exitCode, 2);
    QVERIFY2(tour.err.contains("1-province.png"), tour.err.constData());
    QVERIFY(beian::isStillNamedPipe(pipe));
}

void ProgramTest::lostOutputIsNoSuccess_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("help of a command") << QStringList{u"plan"_s, u"--help"_s};
    QTest::newRow("provinces") << QStringList{u"provinces"_s};
    QTest::newRow("provinces for programs") << QStringList{u"provinces"_s, u"--json"_s};
    QTest::newRow("deadline") << QStringList{u"deadline"_s, u"--received"_s, u"10:32"_s};
    QTest::newRow("plan") << QStringList{u"plan"_s, u"--province"_s, u"浙江"_s, u"--type"_s,
                                         u"first"_s};
    QTest::newRow("a plan that is refused, for programs")
        << QStringList{u"plan"_s, u"--json"_s, u"--province"_s, u"火星"_s};
    QTest::newRow("sms, for programs") << QStringList{u"sms"_s, u"--json"_s};
    QTest::newRow("suffix, for programs")
        << QStringList{u"suffix"_s, u"--json"_s, u"--province"_s, u"浙江"_s, u"--document"_s,
                       u"passport"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"FILE"_s, u"--data"_s, u"DATA"_s};
    QTest::newRow("import, for programs")
        << QStringList{u"import"_s, u"FILE"_s, u"--json"_s, u"--data"_s, u"DATA"_s};
    QTest::newRow("recover") << QStringList{u"recover"_s, u"list"_s, u"--data"_s, u"DATA"_s};
    QTest::newRow("settings") << QStringList{u"settings"_s, u"check"_s, u"INI"_s};
    QTest::newRow("version, for programs") << QStringList{u"--version"_s, u"--json"_s};
    QTest::newRow("tour") << QStringList{u"--tour"_s, u"DATA"_s};
}

void ProgramTest::lostOutputIsNoSuccess()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no full device here");
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"t.csv"_s), oneFiling));
    QVERIFY(write(folder.filePath(u"t.ini"_s), "[window]\ntheme=dark\n"));
    arguments.replaceInStrings(u"FILE"_s, folder.filePath(u"t.csv"_s));
    arguments.replaceInStrings(u"INI"_s, folder.filePath(u"t.ini"_s));
    arguments.replaceInStrings(u"DATA"_s, folder.filePath(u"data"_s));
    const bool isTour = arguments.contains(u"--tour"_s);
    for (const QString &lost : {u"> /dev/full"_s, u">&-"_s}) {
        if (isTour && lost == ">&-"_L1)
            continue; // once is enough of something that takes so long
        const Run run = runRedirected(arguments + QStringList{u"--lang"_s, u"en"_s}, lost);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("could not be written in full"), run.err.constData());
    }
}

// Descriptor 2 would be the file of the filings, and the first message would go into it.
void ProgramTest::closedChannelsGetIntoNobodysHands()
{
#if defined(Q_OS_WIN)
    QSKIP("channels have no numbers here");
#endif
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"t.csv"_s);
    QVERIFY(write(table, oneFiling + "乙公司,火星,首次,13800138000\n"));
    const QStringList import{u"import"_s, table, u"--data"_s, folder.filePath(u"data"_s)};
    QCOMPARE(runRedirected(import, u"<&- >&- 2>&-"_s).exitCode, 1);
    const Run again = run(import + QStringList{u"--json"_s});
    QVERIFY2(again.out.contains("\"duplicates\":1"), again.out.constData());
    QVERIFY(!again.out.contains("recovered"));
}

void ProgramTest::nothingThatControlsATerminalIsWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QByteArray table = "applicant,province,type\nA,\x1b]evil\x07,\x1b[Jfoo\n"
                             "\xc2\x9b,\xe2\x80\xae\xc2\x85,first\n";
    const QByteArray sms = "【工信部备案系统】您好，您正在进行网站备案，发起方：\x1b]0;evil\x07云\xc2\x9b"
                           "2J。验证码：482913。\n";
    for (const bool isForPrograms : {false, true}) {
        const QStringList end = isForPrograms ? QStringList{u"--json"_s} : QStringList();
        const char *for_ = isForPrograms ? ", for programs" : "";
        QTest::addRow("a plan of a table%s", for_)
            << QStringList{u"plan"_s, u"--csv"_s, u"/dev/stdin"_s} + end
            << "province,type\n\x1b]evil\x07,\x1b[Jfoo\n"_ba;
        QTest::addRow("an import%s", for_)
            << QStringList{u"import"_s, u"/dev/stdin"_s, u"--data"_s, u"DATA"_s} + end << table;
        QTest::addRow("an SMS%s", for_) << QStringList{u"sms"_s} + end << sms;
        QTest::addRow("a name of a file%s", for_)
            << QStringList{u"plan"_s, u"--csv"_s, u"/\x1b[2J/x"_s} + end << QByteArray();
        // Of those JSON itself hides the first alone.
        QTest::addRow("a name of a file with other marks%s", for_)
            << QStringList{u"plan"_s, u"--csv"_s, u"/\u009b/\u202e/x"_s} + end << QByteArray();
        QTest::addRow("an option%s", for_) << QStringList{u"plan"_s, u"--\x1b[2J"_s} + end
                                           << QByteArray();
    }
    QTest::newRow("an option of the window") << QStringList{u"--theme"_s, u"\x1b[2J"_s}
                                             << QByteArray();
}

void ProgramTest::nothingThatControlsATerminalIsWritten()
{
#if defined(Q_OS_WIN)
    QSKIP("there is no /dev/stdin here");
#endif
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const QTemporaryDir folder;
    arguments.replaceInStrings(u"DATA"_s, folder.filePath(u"data"_s));
    const Run result = run(arguments, input);
    const QString written = QString::fromUtf8(result.out + result.err);
    QVERIFY(!written.isEmpty());
    for (const QChar c : written) {
        QVERIFY2(c == u'\n' || c.category() != QChar::Other_Control, qPrintable(written));
        QVERIFY2(c.unicode() < 0x202A || c.unicode() > 0x202E, qPrintable(written));
    }
}

void ProgramTest::errorsDoNotRepeatALongInput()
{
    for (const QStringList &arguments :
         {QStringList{u"deadline"_s, u"--received"_s}, QStringList{u"plan"_s, u"--province"_s},
          QStringList{u"plan"_s, u"--csv"_s}, QStringList{u"--theme"_s}, QStringList{u"--scale"_s},
          QStringList{u"settings"_s, u"check"_s}}) {
        const Run result = run(arguments + QStringList{QString(100'000, u'x')});
        QVERIFY(result.exitCode > 0);
        QVERIFY2(result.err.size() < 2000, qPrintable(arguments.join(u' ')));
        QVERIFY(!result.err.isEmpty());
    }
}

void ProgramTest::aPipeIsATableToo()
{
#if defined(Q_OS_WIN)
    QSKIP("there is no /dev/stdin here");
#endif
    const QTemporaryDir folder;
    const Run import = run({u"import"_s, u"/dev/stdin"_s, u"--data"_s, folder.path(), u"--json"_s},
                           oneFiling);
    QVERIFY2(import.exitCode == 0, import.out.constData());
    QVERIFY(import.out.contains("\"imported\":1"));
}

// Two names that nobody can tell apart are one, in the file and in what was kept before.
void ProgramTest::aMarkInFrontOfANameIsNoPartOfIt()
{
    const QTemporaryDir folder;
    const QByteArray mark = "\xEF\xBB\xBF";
    QVERIFY(write(folder.filePath(u"t.csv"_s),
                  mark + oneFiling + mark + "甲公司,浙江,首次,13800138000\n"));
    const QStringList arguments{u"import"_s, folder.filePath(u"t.csv"_s), u"--data"_s,
                                folder.filePath(u"data"_s), u"--json"_s};
    const Run first = run(arguments);
    QVERIFY2(first.out.contains("\"duplicates\":1,\"error\":null,\"imported\":1"), first.out.constData());
    const Run again = run(arguments);
    QVERIFY2(again.out.contains("\"duplicates\":2,\"error\":null,\"imported\":0"), again.out.constData());
}

void ProgramTest::whatIsKeptIsClosedToOthers()
{
    const QTemporaryDir folder;
    // Windows takes rights over from the folder above, elsewhere the umask gives them.
    const QString place = folder.filePath(u"open"_s);
    QVERIFY(QDir().mkpath(place) && openToOthers(place));
    const QString data = place + "/data"_L1;
    const QString table = folder.filePath(u"t.csv"_s);
    const QString file = data + "/filings.db"_L1;
    const QString backup = data + "/backups/filings-1.db"_L1;
    QVERIFY(write(table, oneFiling));
    QCOMPARE(importOpenly(table, data), 0);
    for (const QString &name : {data, file, QString(data + "/backups"_L1)})
        QVERIFY2(!isOpenToOthers(name), qPrintable(name));
    // As an earlier version left them.
    QVERIFY(write(backup, "x"));
    for (const QString &name : {data, file, QString(data + "/backups"_L1), backup})
        QVERIFY(openToOthers(name) && isOpenToOthers(name));
    QCOMPARE(importOpenly(table, data), 0);
    for (const QString &name : {data, file, QString(data + "/backups"_L1), backup})
        QVERIFY2(!isOpenToOthers(name), qPrintable(name));
    // A folder with things of others in it is not ours to close.
    QVERIFY(write(data + "/letter.txt"_L1, "x"));
    QVERIFY(openToOthers(data));
    const QFile::Permissions rights = QFile::permissions(data);
    QCOMPARE(importOpenly(table, data), 0);
    QVERIFY(isOpenToOthers(data));
    QCOMPARE(QFile::permissions(data), rights);
}

void ProgramTest::whatIsNewInAFolderOfOthersIsClosed()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"shared"_s);
    const QString table = folder.filePath(u"t.csv"_s);
    QVERIFY(QDir().mkpath(data) && openToOthers(data));
    QVERIFY(write(data + "/letter.txt"_L1, "x") && openToOthers(data + "/letter.txt"_L1));
    QVERIFY(write(table, oneFiling));
    QCOMPARE(importOpenly(table, data), 0);
    for (const QString &name : {u"filings.db"_s, u"backups"_s})
        QVERIFY2(!isOpenToOthers(data + u'/' + name), qPrintable(name));
    QVERIFY(isOpenToOthers(data));
    QVERIFY(isOpenToOthers(data + "/letter.txt"_L1));
}

void ProgramTest::theVersionForProgramsTellsOfTheAdministrator()
{
    const Run version = run({u"--version"_s, u"--json"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.json()["version"_L1].toString(), QStringLiteral(BEIAN_VERSION));
    const QJsonObject administrator = version.json()["administrator"_L1].toObject();
    const QString file = administrator["file"_L1].toString();
    QVERIFY(QDir::isAbsolutePath(file));
    QCOMPARE(administrator["found"_L1].toBool(), QFile::exists(file));
    QVERIFY(administrator["faults"_L1].isArray());
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tests/warnings.h"
#include "tst_program.moc"
