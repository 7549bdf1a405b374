// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <optional>

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>

#include "tests/warnings.h"
#include "ui/theme/tokens.h"

using namespace beian;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(beian::Tokens)

namespace {

// WCAG 2.1, written down once more: a test does not take its bounds from what it tests.
constexpr double forText = 4.5;
constexpr double forShape = 3;

// One rule of the style sheet: what it selects, and the tokens that its properties name.
struct Rule
{
    QString selectors;
    QHash<QString, QString> colors; // property to token, "border" for all kinds of borders
};

// A pair that meets somewhere in a window.
struct Pair
{
    QString front;
    QString ground;
    double least;
    QString place;
};

QString styleSheet()
{
    QFile file(u":/theme/app.qss"_s);
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(comment)
                                          : QString();
}

QList<Rule> rulesOf(const QString &sheet)
{
    static const QRegularExpression block(u"([^{}]+)\\{([^}]*)\\}"_s);
    static const QRegularExpression token(u"@([a-z-]+)(?![a-z0-9-])"_s);
    QList<Rule> rules;
    for (auto it = block.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        Rule rule{match.captured(1).simplified(), {}};
        for (const QString &declaration : match.captured(2).split(u';')) {
            const QString property = declaration.section(u':', 0, 0).trimmed();
            const QRegularExpressionMatch color = token.match(declaration.section(u':', 1));
            const bool isBorder = property.startsWith("border"_L1) && property != "border-radius"_L1;
            if (color.hasMatch())
                rule.colors.insert(isBorder ? u"border"_s : property, color.captured(1));
        }
        rules << rule;
    }
    return rules;
}

const QStringList grounds{u"window"_s, u"card"_s, u"rail"_s};
const QStringList softGrounds{u"accent-soft"_s, u"good-soft"_s, u"warn-soft"_s, u"bad-soft"_s};

// On which grounds a text may lie whose rule names none.
QStringList groundsOf(const QString &front)
{
    if (front == "text"_L1 || front == "muted"_L1)
        return grounds + softGrounds;
    if (softGrounds.contains(front + "-soft"_L1))
        return grounds + QStringList{front + "-soft"_L1};
    return grounds;
}

// Hairlines between parts say nothing; what is off has its words.
bool isShape(const Rule &rule)
{
    static const QRegularExpression control(
        u"QLineEdit|QPlainTextEdit|QComboBox|QPushButton|indicator|QTreeWidget *$|:focus"_s);
    return control.match(rule.selectors).hasMatch() && !rule.selectors.contains(":disabled"_L1);
}

QList<Pair> pairsOf(const Rule &rule)
{
    QList<Pair> pairs;
    const auto add = [&](const QString &front, const QStringList &behind, double least) {
        for (const QString &ground : behind)
            pairs << Pair{front, ground, least, rule.selectors};
    };
    const QString ground = rule.colors.value(u"background"_s);
    if (const QString front = rule.colors.value(u"color"_s); !front.isEmpty())
        add(front, ground.isEmpty() ? groundsOf(front) : QStringList{ground}, forText);
    if (const QString front = rule.colors.value(u"selection-color"_s); !front.isEmpty())
        add(front, {rule.colors.value(u"selection-background-color"_s)}, forText);
    if (const QString border = rule.colors.value(u"border"_s); !border.isEmpty() && isShape(rule))
        add(border, {u"window"_s, u"card"_s}, forShape);
    // Where there is nothing to scroll, there is nothing to take hold of.
    if (rule.selectors.contains("::handle"_L1) && !rule.selectors.contains(":disabled"_L1))
        add(ground, {u"window"_s, u"card"_s}, forShape);
    return pairs;
}

// What the program paints itself: rings, rows, steps, bars, sketches.
QList<Pair> paintedPairs()
{
    return {
        {u"edge"_s, u"card"_s, forShape, u"track of a ring"_s},
        {u"accent"_s, u"card"_s, forShape, u"lines of a selected row, arc of a ring"_s},
        {u"good"_s, u"card"_s, forShape, u"arc of a ring, bars"_s},
        {u"warn"_s, u"card"_s, forShape, u"arc of a ring, bars"_s},
        {u"bad"_s, u"card"_s, forShape, u"arc of a ring, bars"_s},
        {u"on-selected"_s, u"selected"_s, forText, u"text of a selected row"_s},
        {u"on-accent"_s, u"accent"_s, forText, u"number of the present step"_s},
        {u"on-accent"_s, u"good"_s, forShape, u"tick of a step that is done"_s},
        {u"edge"_s, u"rail"_s, forShape, u"circle of a step to come"_s},
        {u"disabled"_s, u"card"_s, forText, u"text of a control that is off"_s},
        {u"disabled"_s, u"window"_s, forText, u"text of a control that is off"_s},
    };
}

// On a selected row of high contrast all is drawn in the one colour of its text.
QList<Pair> pairsOfSelectedRows()
{
    return {
        {u"edge"_s, u"selected"_s, forShape, u"track of a ring"_s},
        {u"accent"_s, u"selected"_s, forText, u"time left"_s},
        {u"warn"_s, u"selected"_s, forText, u"time left"_s},
        {u"bad"_s, u"selected"_s, forText, u"time left"_s},
        {u"good"_s, u"selected"_s, forText, u"time left"_s},
        {u"muted"_s, u"selected"_s, forText, u"next step"_s},
    };
}

QList<Pair> allPairs()
{
    QList<Pair> pairs = paintedPairs();
    for (const Rule &rule : rulesOf(styleSheet()))
        pairs << pairsOf(rule);
    return pairs;
}

QColor colorOf(const Tokens &tokens, const QString &name)
{
    const QHash<QString, QColor> colors{
        {u"window"_s, tokens.window},
        {u"card"_s, tokens.card},
        {u"rail"_s, tokens.rail},
        {u"line"_s, tokens.line},
        {u"edge"_s, tokens.edge},
        {u"text"_s, tokens.text},
        {u"muted"_s, tokens.muted},
        {u"disabled"_s, tokens.disabled},
        {u"disabled-ground"_s, tokens.disabledGround},
        {u"accent"_s, tokens.accent},
        {u"accent-soft"_s, tokens.accentSoft},
        {u"on-accent"_s, tokens.onAccent},
        {u"selected"_s, tokens.selected},
        {u"on-selected"_s, tokens.onSelected},
        {u"good"_s, tokens.good},
        {u"good-soft"_s, tokens.goodSoft},
        {u"warn"_s, tokens.warn},
        {u"warn-soft"_s, tokens.warnSoft},
        {u"bad"_s, tokens.bad},
        {u"bad-soft"_s, tokens.badSoft},
    };
    return colors.value(name);
}

QPalette systemPalette(QRgb ground, QRgb text, QRgb disabled, QRgb highlighted, QRgb highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, disabled);
    palette.setColor(QPalette::HighlightedText, highlighted);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

void addThemes()
{
    QTest::addColumn<Tokens>("tokens");
    QTest::newRow("light") << lightTokens();
    QTest::newRow("dark") << darkTokens();
    const auto system = [](const char *name, const QPalette &palette, bool isDark) {
        QTest::newRow(name) << highContrastTokens(palette, isDark);
    };
    // The four contrast themes of Windows 11, then the four of Windows 10.
    system("Aquatic", systemPalette(0x202020, 0xFFFFFF, 0xA6A6A6, 0x263B50, 0x8EE3F0), true);
    system("Desert", systemPalette(0xFFFAEF, 0x3D3D3D, 0x676767, 0xFFF5E3, 0x903909), false);
    system("Dusk", systemPalette(0x2D3236, 0xFFFFFF, 0xA6A6A6, 0x212D3B, 0xA1BFDE), true);
    system("Night sky", systemPalette(0x000000, 0xFFFFFF, 0xA6A6A6, 0x2B2B2B, 0xD6B4FD), true);
    system("High contrast #1", systemPalette(0x000000, 0xFFFF00, 0x00FF00, 0xFFFFFF, 0x0000FF), true);
    system("High contrast #2", systemPalette(0x000000, 0x00FF00, 0x00FF00, 0xFFFFFF, 0x0000FF), true);
    system("High contrast black", systemPalette(0x000000, 0xFFFFFF, 0x3FF23F, 0x000000, 0x1AEBFF), true);
    system("High contrast white", systemPalette(0xFFFFFF, 0x000000, 0x600000, 0xFFFFFF, 0x37006E), false);
    // A portal asks for contrast, and the palette is a usual one.
    system("a usual light palette", systemPalette(0xEFEFEF, 0x000000, 0xBEBEBE, 0xFFFFFF, 0x308CC6), false);
    system("a usual dark palette", systemPalette(0x2D2D2D, 0xEEEEEE, 0x777777, 0xFFFFFF, 0x308CC6), true);
    system("a palette of one colour", systemPalette(0x808080, 0x808080, 0x808080, 0x808080, 0x808080), false);
}

} // namespace

// Every pair of colours that meets in a window can be told apart, in every theme.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyPairCanBeTold_data() { addThemes(); }
    void everyPairCanBeTold();
    void everyColourOfTheSheetIsKnown();
    void theTableIsTrue();
    void aSystemsHighContrastIsTaken();
    void linksAreUnderlinedWithoutColour();
    void contrastIsWcags_data();
    void contrastIsWcags();
};

void ContrastTest::everyPairCanBeTold()
{
    QFETCH(Tokens, tokens);
    QList<Pair> pairs = allPairs();
    if (!tokens.hasUnderlinedLinks)
        pairs << pairsOfSelectedRows();
    QVERIFY(pairs.size() > 200);
    QStringList faults;
    for (const Pair &pair : std::as_const(pairs)) {
        const double seen = contrast(colorOf(tokens, pair.front), colorOf(tokens, pair.ground));
        if (seen < pair.least)
            faults << u"%1 on %2 is %3, needs %4: %5"_s.arg(pair.front, pair.ground)
                          .arg(seen, 0, 'f', 2)
                          .arg(pair.least)
                          .arg(pair.place);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

// A token without a colour would pass as black.
void ContrastTest::everyColourOfTheSheetIsKnown()
{
    const QList<Rule> rules = rulesOf(styleSheet());
    QVERIFY(rules.size() > 100);
    for (const Rule &rule : rules) {
        for (auto it = rule.colors.begin(); it != rule.colors.end(); ++it) {
            const bool isSize = QRegularExpression(u"^(gap|less|type|radio|check|link-line)"_s)
                                    .match(*it)
                                    .hasMatch();
            QVERIFY2(isSize || colorOf(lightTokens(), *it).isValid(),
                     qPrintable(rule.selectors + ": @"_L1 + *it));
        }
    }
}

// docs/contrast.md tells the least contrast of each group; it is what is computed here.
void ContrastTest::theTableIsTrue()
{
    QFile file(QStringLiteral(BEIAN_SOURCE_DIR "/docs/contrast.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString doc = QString::fromUtf8(file.readAll());
    const QList<Pair> pairs = allPairs() + pairsOfSelectedRows();
    const auto leastOf = [&](const Tokens &tokens, double group) {
        double least = 21;
        for (const Pair &pair : pairs) {
            if (pair.least == group)
                least = std::min(least,
                                 contrast(colorOf(tokens, pair.front), colorOf(tokens, pair.ground)));
        }
        return QString::number(least, 'f', 2);
    };
    const std::pair<QString, Tokens> themes[] = {{u"light"_s, lightTokens()},
                                                 {u"dark"_s, darkTokens()}};
    for (const auto &[name, tokens] : themes) {
        const QString row = u"| %1 | %2 | %3 |"_s.arg(name, leastOf(tokens, forText),
                                                      leastOf(tokens, forShape));
        QVERIFY2(doc.contains(row), qPrintable(row));
    }
}

void ContrastTest::aSystemsHighContrastIsTaken()
{
    const QPalette aquatic = systemPalette(0x202020, 0xFFFFFF, 0xA6A6A6, 0x263B50, 0x8EE3F0);
    const Tokens tokens = highContrastTokens(aquatic, true);
    QCOMPARE(tokens.window, QColor(0x202020));
    QCOMPARE(tokens.text, QColor(0xFFFFFF));
    QCOMPARE(tokens.accent, QColor(0x8EE3F0));
    QCOMPARE(tokens.onSelected, QColor(0x263B50));
    QCOMPARE(tokens.disabled, QColor(0xA6A6A6));
    // No colour of the program's own is left.
    for (const QColor &own : {tokens.good, tokens.warn, tokens.bad, tokens.muted, tokens.edge})
        QCOMPARE(own, QColor(0xFFFFFF));
}

void ContrastTest::linksAreUnderlinedWithoutColour()
{
    QVERIFY(!lightTokens().hasUnderlinedLinks);
    QVERIFY(!darkTokens().hasUnderlinedLinks);
    QVERIFY(highContrastTokens(QPalette(), false).hasUnderlinedLinks);
    QVERIFY(styleSheet().contains("@link-line"_L1));
}

void ContrastTest::contrastIsWcags_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("wanted");
    QTest::newRow("black on white") << QColor(0, 0, 0) << QColor(255, 255, 255) << 21.0;
    QTest::newRow("white on black") << QColor(255, 255, 255) << QColor(0, 0, 0) << 21.0;
    QTest::newRow("the same") << QColor(90, 90, 90) << QColor(90, 90, 90) << 1.0;
    // The lightest grey that may be a text on white.
    QTest::newRow("#767676 on white") << QColor(0x76, 0x76, 0x76) << QColor(255, 255, 255) << 4.54;
}

void ContrastTest::contrastIsWcags()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QFETCH(double, wanted);
    QVERIFY(qAbs(contrast(front, ground) - wanted) < 0.01);
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
