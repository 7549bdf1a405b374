// SPDX-License-Identifier: MIT
#include <algorithm>
#include <functional>
#include <memory>

#include <QtTest/qtest.h>

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qradiobutton.h>

#include "tests/warnings.h"
#include "app/rules/rulebook.h"
#include "heardevents.h"
#include "pseudolocale.h"
#include "settling.h"
#include "uimain.h"
#include "windowfaults.h"
#include "windowfit.h"
#include "windowspeech.h"
#include "windowstage.h"
#include "ui/wizard/verifywizard.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// What stands around a window: where a title is high, and where a frame is wide.
constexpr QSize usualFrame(2, 30);
constexpr QSize wideFrame(60, 60);

// The screen that this runs on, in its own pixels.
QSize testedScreen()
{
    const QStringList sides = qEnvironmentVariable("BEIAN_TEST_SCREEN", u"1280x800"_s).split(u'x');
    return {sides.constFirst().toInt(), sides.constLast().toInt()};
}

QSize availableRoom()
{
    return QGuiApplication::primaryScreen()->availableSize();
}

// What cannot be read or reached in the window at the size that it has.
QStringList faultsOfSize(const QWidget &window)
{
    return cutTexts(window) + footerFaults(window);
}

// What is wrong with the window as it came up, and where its screen has no more room.
QStringList faultsOf(QWidget &window)
{
    settle();
    QStringList faults = namelessControls(window) + doubleMnemonics(window) + unsafeAnswers(window)
        + faultsOfSize(window);
    const QSize most = availableRoom() - usualFrame;
    if (window.height() > most.height() || window.width() > most.width())
        faults << u"opens larger than its screen: %1×%2"_s.arg(window.width()).arg(window.height());
    const QSize small = window.size().boundedTo(availableRoom() - wideFrame);
    window.resize(small);
    settle();
    if (window.width() > small.width() || window.height() > small.height())
        faults << u"needs %1×%2"_s.arg(window.width()).arg(window.height());
    faults << faultsOfSize(window);
    faults.removeDuplicates();
    return faults;
}

// Texts of the rules, which have languages of their own; the longest first.
QStringList textsOfTheRules()
{
    static const QRegularExpression text(u"\"((?:[^\"\\\\]|\\\\.){3,})\""_s);
    QStringList texts;
    QDirIterator it(RuleBook::builtInFolder(), {u"*.json"_s}, QDir::Files);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto matches = text.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            texts << matches.next().captured(1);
    }
    texts.removeDuplicates();
    std::ranges::sort(texts, std::greater(), &QString::size);
    return texts;
}

// Said in no language: rules, files, keys, what languages call themselves. The manual is a text of
// its own.
bool isOfNoLanguage(const QString &where, QString text)
{
    static const QRegularExpression places(
        u"^(?:manual(?:Text|Chapters)|Scroll(?:Left|Right)Button)|\\.(?:html|markdown|displayFormat)$"_s);
    static const QRegularExpression names(
        u"^(?:/.*|\\S+\\.\\w+|English|(?:(?:Ctrl|Alt|Shift)\\+)*(?:\\S|Esc|Del|F\\d+))$"_s);
    static const QStringList data = textsOfTheRules();
    if (places.match(where).hasMatch() || names.match(text).hasMatch())
        return true;
    for (const QString &part : data)
        text.remove(part);
    return PseudoLocale::piecesIn(text).isEmpty();
}

// Of what the window says in a language that nobody speaks.
QStringList untranslatedIn(const QWidget &window)
{
    QStringList faults;
    for (const QString &line : speechOf(window)) {
        const QString where = line.section(u": "_s, 0, 0);
        for (const QString &piece : PseudoLocale::piecesIn(line.section(u": "_s, 1))) {
            if (!isOfNoLanguage(where, piece))
                faults << u"in pieces: "_s + where + u": "_s + piece;
        }
    }
    return faults;
}

const QString pseudo = u"pseudo-locale"_s;

// The sizes of the type at which everything fits into the screen that this runs on.
QList<double> promisedScales(bool isWhole)
{
    const QSize screen = QGuiApplication::primaryScreen()->size();
    if (screen.height() < 700 || screen.width() < 1200)
        return {1.0};
    if (screen.height() > 1000 && screen.width() > 1800)
        return isWhole ? QList<double>{1.0, 1.25, 1.5, 2.0} : QList<double>{2.0};
    return isWhole ? QList<double>{1.0, 1.25, 1.5} : QList<double>{1.25, 1.5};
}

// Is there anything to type or to choose?
bool hasFields(const QWidget &window)
{
    const auto isSeen = [](const QWidget *field) { return field->isVisible(); };
    return std::ranges::any_of(window.findChildren<QLineEdit *>(), isSeen)
        || std::ranges::any_of(window.findChildren<QCheckBox *>(), isSeen)
        || std::ranges::any_of(window.findChildren<QRadioButton *>(), isSeen);
}

} // namespace

// Every window, dialog and page of the program, as it is shown: names for those who hear it, no
// text that is cut, and nothing outside of a small screen. A new one needs an entry.
class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(lookAsAtFirst()); }

    void everyWindowHasAnEntry();
    void everyWindowFits_data();
    void everyWindowFits();
    void spaceClosesNoDialogBySurprise();
};

void WindowsTest::everyWindowHasAnEntry()
{
    QStringList known = windowsNotOpened();
    for (const WindowEntry &entry : allWindows())
        known << entry.sources;
    const QStringList found = windowsOfTheSources();
    QVERIFY(found.size() > 30);
    for (const QString &window : found)
        QVERIFY2(known.contains(window), qPrintable(u"No entry opens "_s + window));
    for (const QString &window : std::as_const(known))
        QVERIFY2(found.contains(window), qPrintable(u"There is no longer any "_s + window));
}

void WindowsTest::everyWindowFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<bool>("isHeard");
    const bool isWhole = qEnvironmentVariableIsSet("BEIAN_ALL_SIZES");
    int count = 0;
    for (const double scale : promisedScales(isWhole)) {
        for (const QString &language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s, pseudo}) {
            for (int look = 0; look < 4; ++look) {
                // One of the four, the next each time.
                if (!isWhole && look != count % 4)
                    continue;
                const bool isDark = look % 2;
                const bool isHeard = look / 2;
                QTest::addRow("%s, type %.2f, %s, %s", qPrintable(language), scale,
                              isDark ? "dark" : "light", isHeard ? "heard" : "not heard")
                    << language << scale << (isDark ? ThemeMode::Dark : ThemeMode::Light)
                    << isHeard;
            }
            ++count;
        }
        ++count;
    }
}

void WindowsTest::everyWindowFits()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(ThemeMode, mode);
    QFETCH(bool, isHeard);
    const bool isPseudo = language == pseudo;
    QVERIFY(installLanguage(*qApp, isPseudo ? u"en"_s : language));
    if (isPseudo)
        QVERIFY(QCoreApplication::installTranslator(new PseudoLocale(qApp)));
    applyTheme(*qApp, {mode, scale});
    const std::unique_ptr<HeardEvents> listener(isHeard ? new HeardEvents : nullptr);
    WindowStage stage;
    QVERIFY(stage.begin());
    QStringList faults;
    int windows = 0;
    int controls = 0;
    int texts = 0;
    for (const WindowEntry &entry : allWindows()) {
        QWidget *window = entry.open(stage);
        QVERIFY2(window && window->isVisible(), qPrintable(entry.name));
        QVERIFY2(readableParts(*window) > 1, qPrintable(entry.name));
        ++windows;
        controls += heardControls(*window);
        texts += readableParts(*window);
        QStringList found = faultsOf(*window);
        found << (isPseudo ? untranslatedIn(*window) : unheardParts(*window));
        for (const QString &fault : std::as_const(found))
            faults << entry.name + u": "_s + fault;
        stage.putAway(*window);
    }
    // A message of the test itself would be cut after some of them.
    for (const QString &fault : std::as_const(faults))
        qInfo().noquote() << fault;
    QCOMPARE(faults.size(), 0);
    qInfo("%d texts and %d controls in %d windows and pages", texts, controls, windows);
    QVERIFY(controls > 250);
}

// Where the keyboard is when a dialog with something to fill in opens, a slip of the space bar must
// not close it. What is only to be read may go: it was read.
void WindowsTest::spaceClosesNoDialogBySurprise()
{
    WindowStage stage;
    QVERIFY(stage.begin());
    int tried = 0;
    for (const WindowEntry &entry : allWindows()) {
        QWidget *window = entry.open(stage);
        QVERIFY2(window, qPrintable(entry.name));
        settle();
        const bool isDialog =
            qobject_cast<QDialog *>(window) && !qobject_cast<VerifyWizard *>(window);
        if (isDialog && hasFields(*window)) {
            QWidget *focused = window->focusWidget();
            QVERIFY2(focused, qPrintable(entry.name));
            QTest::keyClick(focused, Qt::Key_Space);
            settle();
            QVERIFY2(window->isVisible(), qPrintable(entry.name));
            ++tried;
        }
        stage.putAway(*window);
    }
    QVERIFY(tried > 5);
}

#include "tst_windows.moc"

int main(int argc, char *argv[])
{
    // Of the screen a panel takes its part, as large as everything is there.
    constexpr int panel = 40;
    const int taken = qRound(panel * qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble());
    return runOnScreen<WindowsTest>(testedScreen() - QSize(0, taken), argc, argv);
}
