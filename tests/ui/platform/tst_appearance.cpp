// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qstylehints.h>

#include "tests/warnings.h"
#include "ui/platform/appearance.h"
#include "ui/platform/console.h"
#include "ui/theme/tokens.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

// What the system shows, and what the program makes of it.
class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { applyTheme(*qApp, {ThemeMode::Light, 1.0}); }

    void darkByItsOwnPalette_data();
    void darkByItsOwnPalette();
    void highContrastIsAsked_data();
    void highContrastIsAsked();
    void aThemeOfOnesOwnWins_data();
    void aThemeOfOnesOwnWins();
    void spacesGrowWithTheType_data();
    void spacesGrowWithTheType();
    void aMarkIsSetOnce();
    void theStyleSheetIsWhole_data();
    void theStyleSheetIsWhole();
    void argumentsWithChineseCharacters();
};

void AppearanceTest::darkByItsOwnPalette_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("window");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << false;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << true;
    QTest::newRow("grey on nearly the same grey") << QColor(120, 120, 120)
                                                  << QColor(130, 130, 130) << false;
}

void AppearanceTest::darkByItsOwnPalette()
{
    QFETCH(QColor, text);
    QFETCH(QColor, window);
    // Newer Qt asks the system first.
    if (QGuiApplication::styleHints()->property("colorScheme").toInt() != 0)
        QSKIP("the system says itself which it is");
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Window, window);
    QTEST(isSystemDark(palette), "isDark");
}

void AppearanceTest::highContrastIsAsked_data()
{
    QTest::addColumn<QByteArray>("theme");
    QTest::addColumn<bool>("isHigh");
    QTest::newRow("no theme") << QByteArray() << false;
    QTest::newRow("a usual theme") << QByteArray("Adwaita") << false;
    QTest::newRow("high contrast") << QByteArray("HighContrast") << true;
    QTest::newRow("its inverse") << QByteArray("HighContrastInverse") << true;
}

void AppearanceTest::highContrastIsAsked()
{
#if defined(Q_OS_WIN)
    QSKIP("a setting of the account there");
#endif
    QFETCH(QByteArray, theme);
    const QByteArray before = qgetenv("GTK_THEME");
    qputenv("GTK_THEME", theme);
    const bool isHigh = isSystemHighContrast();
    if (before.isNull())
        qunsetenv("GTK_THEME");
    else
        qputenv("GTK_THEME", before);
    QTEST(isHigh, "isHigh");
}

void AppearanceTest::aThemeOfOnesOwnWins_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<QColor>("window");
    QTest::newRow("light") << ThemeMode::Light << lightTokens().window;
    QTest::newRow("dark") << ThemeMode::Dark << darkTokens().window;
}

void AppearanceTest::aThemeOfOnesOwnWins()
{
    QFETCH(ThemeMode, mode);
    applyTheme(*qApp, {mode, 1.0});
    QTEST(QApplication::palette().color(QPalette::Window), "window");
}

void AppearanceTest::spacesGrowWithTheType_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("usual type") << 1.0;
    QTest::newRow("a quarter more") << 1.25;
    QTest::newRow("half as much again") << 1.5;
}

void AppearanceTest::spacesGrowWithTheType()
{
    QFETCH(double, scale);
    const int usual = gap(10);
    applyTheme(*qApp, {ThemeMode::Light, scale});
    // Whole pixels of type: a twentieth is lost in rounding.
    QVERIFY(qAbs(gap(10) - usual * scale) <= usual * 0.05 + 1);
    QCOMPARE(gap(0), 0);
    QVERIFY(gap(2) > gap(1));
}

void AppearanceTest::aMarkIsSetOnce()
{
    QWidget widget;
    setTone(&widget, Tone::Bad);
    QCOMPARE(widget.property("tone").toString(), u"bad"_s);
    setTone(&widget, Tone::Neutral);
    QCOMPARE(widget.property("tone").toString(), u"neutral"_s);
    setStyleMark(&widget, "covered", true);
    QVERIFY(widget.property("covered").toBool());
    setStyleMark(&widget, "covered", false);
    QVERIFY(!widget.property("covered").toBool());
}

void AppearanceTest::theStyleSheetIsWhole_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << ThemeMode::Light << 1.0;
    QTest::newRow("dark, large type") << ThemeMode::Dark << 1.5;
}

// No name of a colour or a size stays behind.
void AppearanceTest::theStyleSheetIsWhole()
{
    QFETCH(ThemeMode, mode);
    QFETCH(double, scale);
    applyTheme(*qApp, {mode, scale});
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QString sheet = qApp->styleSheet().remove(comment);
    QVERIFY(sheet.size() > 1000);
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
}

void AppearanceTest::argumentsWithChineseCharacters()
{
#if defined(Q_OS_WIN)
    QSKIP("takes them from the system there");
#endif
    QByteArray name("beian-sms-verify");
    QByteArray option("--data");
    QByteArray folder = QFile::encodeName(u"/tmp/备案 资料"_s);
    char *words[] = {name.data(), option.data(), folder.data()};
    QCOMPARE(startArguments(3, words), QStringList({u"--data"_s, u"/tmp/备案 资料"_s}));
    QCOMPARE(startArguments(1, words), QStringList());
    // There is nothing to do here; it must not do anything either.
    attachToStartingConsole();
}

#include "tst_appearance.moc"

BEIAN_UI_TEST_MAIN(AppearanceTest)
