// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <cmath>

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>

#include "tests/warnings.h"
#include "ui/theme/tokens.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double bright = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (bright + 0.05) / (dark + 0.05);
}

} // namespace

Q_DECLARE_METATYPE(beian::Tokens)

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void textCanBeRead_data();
    void textCanBeRead();
    void noWidgetNamesAColour();
    void highContrastIsTheSystemsOwn();
};

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<Tokens>("tokens");
    QTest::newRow("light") << lightTokens();
    QTest::newRow("dark") << darkTokens();
}

void ThemeTest::textCanBeRead()
{
    QFETCH(Tokens, tokens);
    const QList<std::pair<QColor, QColor>> pairs{
        {tokens.text, tokens.window},       {tokens.text, tokens.card},
        {tokens.text, tokens.accentSoft},   {tokens.text, tokens.warnSoft},
        {tokens.text, tokens.badSoft},      {tokens.text, tokens.goodSoft},
        {tokens.muted, tokens.window},      {tokens.muted, tokens.card},
        {tokens.muted, tokens.rail},        {tokens.accent, tokens.card},
        {tokens.accent, tokens.accentSoft}, {tokens.onAccent, tokens.accent},
        {tokens.good, tokens.card},         {tokens.good, tokens.goodSoft},
        {tokens.warn, tokens.card},         {tokens.warn, tokens.warnSoft},
        {tokens.bad, tokens.card},          {tokens.bad, tokens.badSoft},
    };
    for (const auto &[front, ground] : pairs)
        QVERIFY2(contrast(front, ground) >= 4.5,
                 qPrintable(front.name() + " on "_L1 + ground.name()));
}

void ThemeTest::noWidgetNamesAColour()
{
    static const QRegularExpression literal(
        u"#[0-9A-Fa-f]{6}\\b|0x[0-9A-F]{6}\\b|Qt::(red|green|blue|black|white|gray|yellow)\\b"_s);
    int files = 0;
    QDirIterator it(QStringLiteral(BEIAN_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.fileName().endsWith("/tokens.cpp"_L1))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = literal.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u' ' + match.captured()));
        ++files;
    }
    QVERIFY(files > 50);
}

void ThemeTest::highContrastIsTheSystemsOwn()
{
    QPalette system;
    system.setColor(QPalette::Window, QColor(1, 2, 3));
    system.setColor(QPalette::Base, QColor(4, 5, 6));
    system.setColor(QPalette::WindowText, QColor(250, 251, 252));
    const Tokens tokens = systemTokens(system);
    for (const QColor &front : {tokens.text, tokens.muted, tokens.accent, tokens.good, tokens.warn,
                                tokens.bad, tokens.line})
        QCOMPARE(front, QColor(250, 251, 252));
    for (const QColor &ground : {tokens.card, tokens.accentSoft, tokens.badSoft})
        QCOMPARE(ground, QColor(4, 5, 6));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
