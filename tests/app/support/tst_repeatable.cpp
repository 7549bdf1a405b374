// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/support/repeatable.h"

using namespace beian;
using namespace Qt::StringLiterals;

class RepeatableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void whatAnErrorRepeats_data();
    void whatAnErrorRepeats();
    void whatControls_data();
    void whatControls();
    void oneLine_data();
    void oneLine();
    void cutsNoCharacter_data();
    void cutsNoCharacter();
    void firstOnes_data();
    void firstOnes();
    void textOfOurOwnKeepsItsLines();
};

void RepeatableTest::whatAnErrorRepeats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repeated");
    QTest::newRow("a word") << u"Atlantis"_s << u"Atlantis"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a code") << u"482913"_s << u"…"_s;
    QTest::newRow("a document number") << u"E12345678"_s << u"…"_s;
    QTest::newRow("one digit among letters") << u"site2"_s << u"…"_s;
    QTest::newRow("wide digits") << u"４８２９１３"_s << u"…"_s;
    QTest::newRow("as long as it may be") << QString(40, u'x') << QString(40, u'x');
    QTest::newRow("longer") << QString(41, u'x') << u"…"_s;
    QTest::newRow("what a terminal obeys") << u"a\x1b[31mb"_s.remove(u"31"_s) << u"a\uFFFD[mb"_s;
    QTest::newRow("a line end") << u"a\nb"_s << u"a\uFFFDb"_s;
}

void RepeatableTest::whatAnErrorRepeats()
{
    QFETCH(QString, text);
    QTEST(repeatable(text), "repeated");
}

void RepeatableTest::whatControls_data()
{
    QTest::addColumn<QChar>("character");
    QTest::addColumn<bool>("isControlling");
    QTest::newRow("a letter") << QChar(u'a') << false;
    QTest::newRow("a Chinese character") << QChar(u'验') << false;
    QTest::newRow("a blank") << QChar(u' ') << false;
    QTest::newRow("escape") << QChar(0x1B) << true;
    QTest::newRow("the one-character escape") << QChar(0x9B) << true;
    QTest::newRow("delete") << QChar(0x7F) << true;
    QTest::newRow("a line end") << QChar(u'\n') << true;
    QTest::newRow("from right to left") << QChar(0x202E) << true;
    QTest::newRow("an isolate") << QChar(0x2066) << true;
    QTest::newRow("a separator of lines") << QChar(0x2028) << true;
    QTest::newRow("a byte order mark") << QChar(0xFEFF) << true;
}

void RepeatableTest::whatControls()
{
    QFETCH(QChar, character);
    QTEST(isControlling(character), "isControlling");
}

void RepeatableTest::oneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const QString long300 = QString(150, u'a') + QString(150, u'b');
    QTest::newRow("short") << u"核验"_s << u"核验"_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"a\uFFFDb"_s;
    QTest::newRow("as long as it may be") << long300 << long300;
    QTest::newRow("of a longer one the middle is left out")
        << QString(150, u'a') + u"middle"_s + QString(150, u'b')
        << QString(150, u'a') + u'…' + QString(150, u'b');
    const QString rare = u"𠮷"_s;
    QTest::newRow("a pair of surrogates at both cuts goes")
        << QString(149, u'a') + rare + u"middle"_s + rare + QString(149, u'b')
        << QString(149, u'a') + u'…' + QString(149, u'b');
}

void RepeatableTest::oneLine()
{
    QFETCH(QString, text);
    QTEST(inOneLine(text), "line");
}

void RepeatableTest::cutsNoCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("end");
    const QString family = u"👨‍👩‍👧"_s; // three of them, joined
    const QString marks(200, QChar(0x0301));
    QTest::newRow("short") << u"核验"_s << 2 << u"核验"_s << u"核验"_s;
    QTest::newRow("plain") << u"abcd"_s << 2 << u"ab"_s << u"cd"_s;
    QTest::newRow("a rare surname") << u"a𠮷b"_s << 2 << u"a"_s << u"b"_s;
    QTest::newRow("a letter with its mark") << u"ae\u0301b"_s << 2 << u"a"_s << u"b"_s;
    QTest::newRow("a joined emoji") << u'a' + family + u'b' << 4 << u"a"_s << u"b"_s;
    QTest::newRow("a flag") << u"a🇨🇳b"_s << 3 << u"a"_s << u"b"_s;
    QTest::newRow("marks without an end are cut") << u'a' + marks << 100
                                                   << u'a' + marks.first(99) << marks.first(100);
    QTest::newRow("a pair with such marks is not")
        << u"𠮷"_s + marks << 1 << QString() << marks.first(1);
}

void RepeatableTest::cutsNoCharacter()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    QTEST(beginningOf(text, most), "beginning");
    QTEST(endOf(text, most), "end");
}

void RepeatableTest::firstOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << u"陈"_s << u"陈"_s;
    QTest::newRow("of several") << u"陈先生"_s << u"陈"_s;
    QTest::newRow("a rare surname") << u"𠮷先生"_s << u"𠮷"_s;
    QTest::newRow("with a mark") << u"e\u0301a"_s << u"e\u0301"_s;
}

void RepeatableTest::firstOnes()
{
    QFETCH(QString, text);
    QTEST(firstCharacter(text), "first");
}

void RepeatableTest::textOfOurOwnKeepsItsLines()
{
    QCOMPARE(withoutControls(u"a\nb\tc\x1b"_s), u"a\nb\uFFFDc\uFFFD"_s);
    const QString text(5000, u'x');
    QCOMPARE(withoutControls(text), text);
}

QTEST_GUILESS_MAIN(RepeatableTest)
#include "tst_repeatable.moc"
