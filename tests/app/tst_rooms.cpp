// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QtTest/qtest.h>

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qhash.h>
#include <QtCore/qregularexpression.h>

#include "tests/warnings.h"

using namespace Qt::StringLiterals;

namespace {

// The rooms from the ground up: an include may only point to the same row or to one above it.
const QStringList rooms{
    u"app/support"_s,      u"app/tables"_s,  u"app/time"_s,  u"app/rules"_s,     u"app/identity"_s, u"app/filing"_s,
    u"app/verification"_s, u"app/sms"_s,   u"app/record"_s,    u"app/outcome"_s,   u"app/session"_s,  u"app/settings"_s,
    u"app/store"_s,        u"app/center"_s, u"app/site"_s,  u"app/rulesets"_s, u"app/reminders"_s, u"app/export"_s,   u"app/cli"_s,
    u"ui/platform"_s,      u"ui/theme"_s,  u"ui/texts"_s,      u"ui/forms"_s,     u"ui/help"_s,
    u"ui/paper"_s,         u"ui/number"_s, u"ui/transfer"_s, u"ui/wizard"_s,     u"ui/board"_s,     u"ui/report"_s,     u"ui/companion"_s,
    u"ui/settings"_s,      u"ui/shell"_s,  u"ui/tour"_s,
};

QString roomOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(QStringLiteral(BEIAN_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << QDir(QStringLiteral(BEIAN_SOURCE_DIR)).relativeFilePath(it.next());
    files.sort();
    return files;
}

// What `pattern` captures in a source.
QStringList captured(const QString &path, const QRegularExpression &pattern)
{
    QFile file(QStringLiteral(BEIAN_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"unreadable"_s};
    QStringList found;
    auto match = pattern.globalMatch(QString::fromUtf8(file.readAll()));
    while (match.hasNext())
        found << match.next().captured(1);
    return found;
}

} // namespace

// The direction of the arrows of docs/architecture.md, read from the includes.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beian::failOnWarnings(); }
    void everyFolderIsAKnownRoom();
    void arrowsPointUpOnly();
    void theCoreKnowsNoWindow();
    void theCoreLinksNoWindow();
    void everyFileSaysItsLicence();
    void aClassIsDefinedInOneFile();
    void filesAndFunctionsStayShort();
    void versionsOfQtDifferInOnePlace();
    void everyChangeOfAControlIsHeard();
};

void RoomsTest::everyFolderIsAKnownRoom()
{
    for (const QString &path : sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s))
        if (!path.endsWith("/precompiled.h"_L1)) // of the whole floor
            QVERIFY2(rooms.contains(roomOf(path)), qPrintable(path));
}

void RoomsTest::arrowsPointUpOnly()
{
    static const QRegularExpression ours(u"#include \"((?:app|ui)/[^\"]+)\""_s);
    int arrows = 0;
    for (const QString &path : sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s)) {
        for (const QString &include : captured(path, ours)) {
            // The one door to the tour, which works the program from outside.
            if (path == "ui/shell/main.cpp"_L1 && include == "ui/tour/tour.h"_L1)
                continue;
            ++arrows;
            QVERIFY2(rooms.indexOf(roomOf(include)) <= rooms.indexOf(roomOf(path)),
                     qPrintable(path + " must not include "_L1 + include));
        }
    }
    QVERIFY(arrows > 200);
}

void RoomsTest::theCoreKnowsNoWindow()
{
    static const QRegularExpression qt(u"#include <(Qt[A-Za-z]+)"_s);
    for (const QString &path : sourcesBelow(u"app"_s)) {
        for (const QString &module : captured(path, qt))
            QVERIFY2(module == "QtCore"_L1 || module == "QtNetwork"_L1 || module == "QtSql"_L1,
                     qPrintable(path + " includes "_L1 + module));
    }
}

void RoomsTest::theCoreLinksNoWindow()
{
    QFile file(QStringLiteral(BEIAN_SOURCE_DIR "/app/CMakeLists.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains("Qt6::Core"_L1));
    QVERIFY(!text.contains("Qt6::Gui"_L1));
    QVERIFY(!text.contains("Qt6::Widgets"_L1));
}

void RoomsTest::everyFileSaysItsLicence()
{
    for (const QString &path :
         sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s) + sourcesBelow(u"tests"_s)) {
        QFile file(QStringLiteral(BEIAN_SOURCE_DIR "/") + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.startsWith("// SPDX-License-Identifier: MIT\n"), qPrintable(path));
    }
}

// One place for what links no window, one for what the desktop looks like, and one for what is said aloud.
void RoomsTest::versionsOfQtDifferInOnePlace()
{
    static const QRegularExpression question(u"#\\s*(?:el)?if.*(QT_VERSION)"_s);
    QStringList places;
    for (const QString &path :
         sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s) + sourcesBelow(u"tests"_s)) {
        if (!captured(path, question).isEmpty())
            places << path;
    }
    QCOMPARE(places, QStringList({u"app/support/qtversion.h"_s, u"ui/platform/appearance.cpp"_s,
                                  u"ui/platform/assistive.cpp"_s}));
}

// A screen reader sets a text, an index or a state; signals that only hands give would miss it.
void RoomsTest::everyChangeOfAControlIsHeard()
{
    static const QRegularExpression ofHands(
        u"&(QLineEdit::textEdited|QComboBox::(?:activated|textActivated)|"
        "QButtonGroup::(?:button|id)(?:Clicked|Pressed|Released)|"
        "Q(?:CheckBox|RadioButton|GroupBox)::(?:clicked|pressed|released)|"
        "Q(?:Abstract)?Slider::(?:sliderMoved|actionTriggered))\\b"_s);
    QStringList found;
    for (const QString &path : sourcesBelow(u"ui"_s)) {
        for (const QString &signal : captured(path, ofHands))
            found << path + u": "_s + signal;
    }
    QCOMPARE(found, QStringList());
}

void RoomsTest::aClassIsDefinedInOneFile()
{
    // At the beginning of a line: what stands in a function is a call.
    static const QRegularExpression member(
        u"^(?:[\\w\\[][\\w:<>,&*\\[\\] ]*[ &*])?([A-Z]\\w+)::~?\\w+\\("_s,
        QRegularExpression::MultilineOption);
    QHash<QString, QString> files;
    for (const QString &path : sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s)) {
        if (path.endsWith(".h"_L1))
            continue;
        for (const QString &name : captured(path, member)) {
            QString &file = files[name];
            QVERIFY2(file.isEmpty() || file == path,
                     qPrintable(name + ": "_L1 + file + ", "_L1 + path));
            file = path;
        }
    }
    QVERIFY(files.size() > 100);
}

void RoomsTest::filesAndFunctionsStayShort()
{
    QList<int> files;
    QList<int> functions;
    for (const QString &path : sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s)) {
        if (path.endsWith(".h"_L1))
            continue;
        QFile file(QStringLiteral(BEIAN_SOURCE_DIR "/") + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        files << int(lines.size());
        qsizetype begin = -1; // of a function: its braces stand at the beginning of a line
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i) == "{"_L1) {
                begin = i;
            } else if (lines.at(i) == "}"_L1 && begin >= 0) {
                functions << int(i - begin - 1);
                QVERIFY2(functions.last() <= 60, qPrintable(path + u':' + QString::number(begin)));
                begin = -1;
            }
        }
    }
    std::ranges::sort(files);
    std::ranges::sort(functions);
    QVERIFY(files.size() > 100 && functions.size() > 1000);
    QVERIFY2(files.at(files.size() * 9 / 10) <= 250,
             qPrintable(QString::number(files.at(files.size() * 9 / 10))));
    QVERIFY2(functions.at(functions.size() * 9 / 10) <= 25,
             qPrintable(QString::number(functions.at(functions.size() * 9 / 10))));
}

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"
