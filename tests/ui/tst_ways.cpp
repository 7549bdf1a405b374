// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qclipboard.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qapplication.h>

#include "boardbench.h"
#include "tests/warnings.h"
#include "ui/tour/samplefilings.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Works the window that is active as a person does, and counts: clicks, keys that lead on (Enter, Tab,
// shortcuts), and characters of data. Nothing is set, and no focus is moved, but by these.
class Counted final
{
public:
    explicit Counted(BoardBench &bench)
        : m_bench(bench)
    {
    }

    // False where there is nothing to be clicked: hidden, or off.
    [[nodiscard]] bool click(const QString &name)
    {
        QCoreApplication::processEvents();
        auto *target = window()->findChild<QWidget *>(name);
        if (!target || !target->isVisible() || !target->isEnabled())
            return false;
        ++clicks;
        QTest::mouseClick(target, Qt::LeftButton);
        QCoreApplication::processEvents();
        return true;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QTest::keyClick(receiver(), key, modifiers);
        QCoreApplication::processEvents();
    }
    // Into what has the focus.
    void type(const QString &text)
    {
        data += text.size();
        QTest::keyClicks(receiver(), text);
        QCoreApplication::processEvents();
    }
    void tabTo(const QString &name)
    {
        for (int tabs = 0; tabs < 40 && focus() != name; ++tabs)
            press(Qt::Key_Tab);
    }
    void tell(const char *way) const
    {
        qInfo("%s: %lld clicks, %lld keys, %lld characters of data", way, clicks, keys, data);
    }
    [[nodiscard]] QString focus() const
    {
        const QWidget *focused = window()->focusWidget();
        return focused ? focused->objectName() : QString();
    }

    qsizetype clicks = 0;
    qsizetype keys = 0;
    qsizetype data = 0;

private:
    [[nodiscard]] QWidget *window() const
    {
        if (QWidget *active = QApplication::activeModalWidget())
            return active;
        return m_bench.program->wizards().isAnyOpen() ? static_cast<QWidget *>(&m_bench.wizard())
                                                      : &m_bench.program->board();
    }
    [[nodiscard]] QWidget *receiver() const
    {
        QCoreApplication::processEvents();
        QWidget *focused = window()->focusWidget();
        return focused ? focused : window();
    }

    BoardBench &m_bench;
};

} // namespace

// The two ways that people go most often, counted, with what docs/quality.md says of them.
class WaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aFilerWithTwoPersons();
    void aFilerWithTwoPersonsByMouse();
    void aFilerWithTwoPersonsByKeyboard();
    void aClerkBeginsAFiling();
};

// From the first start to the end: a first filing in Guangdong, two persons with an SMS each. Enter follows
// what is typed, the mouse does the rest.
void WaysTest::aFilerWithTwoPersons()
{
    BoardBench bench;
    QVERIFY(bench.restart({MainProgram::newOption}));
    Counted person(bench);
    person.type(u"gd"_s);
    person.press(Qt::Key_Return);
    QVERIFY(person.click(u"type-first"_s));
    person.type(subjectPhone);
    person.type(sitePhone); // the first one is complete and leads here
    person.press(Qt::Key_Return);
    for (const auto &[code, now] : {std::pair(u"482913"_s, u"sms1Now"_s),
                                    std::pair(u"730154"_s, u"sms2Now"_s)}) {
        person.type(code);
        QVERIFY(person.click(now));
    }
    person.press(Qt::Key_Return);
    for (const QString &suffix : {u"18302X"_s, u"31002X"_s}) {
        person.type(suffix);
        person.press(Qt::Key_Return);
    }
    QVERIFY(person.click(u"openSite"_s));
    QVERIFY(person.click(u"row1Verified"_s));
    QVERIFY(person.click(u"row2Verified"_s));
    person.press(Qt::Key_Return);
    QCOMPARE(bench.wizard().currentId(), int(PageId::Done));
    QVERIFY(person.click(u"finish"_s));
    person.tell("filer");
    QCOMPARE(person.clicks, 7);
    QCOMPARE(person.keys, 6);
}

void WaysTest::aFilerWithTwoPersonsByMouse()
{
    BoardBench bench;
    QVERIFY(bench.restart({MainProgram::newOption}));
    Counted person(bench);
    QVERIFY(person.click(u"province440000"_s));
    QVERIFY(person.click(u"next"_s));
    QVERIFY(person.click(u"type-first"_s));
    person.type(subjectPhone);
    person.type(sitePhone);
    QVERIFY(person.click(u"next"_s));
    for (const auto &[code, now] : {std::pair(u"482913"_s, u"sms1Now"_s),
                                    std::pair(u"730154"_s, u"sms2Now"_s)}) {
        person.type(code);
        QVERIFY(person.click(now));
    }
    QVERIFY(person.click(u"next"_s));
    for (const QString &suffix : {u"18302X"_s, u"31002X"_s}) {
        person.type(suffix);
        QVERIFY(person.click(u"next"_s));
    }
    QVERIFY(person.click(u"openSite"_s));
    QVERIFY(person.click(u"row1Verified"_s));
    QVERIFY(person.click(u"row2Verified"_s));
    QVERIFY(person.click(u"next"_s));
    QCOMPARE(bench.wizard().currentId(), int(PageId::Done));
    QVERIFY(person.click(u"finish"_s));
    person.tell("filer, by mouse alone");
    QCOMPARE(person.clicks, 14);
    QCOMPARE(person.keys, 0);
}

void WaysTest::aFilerWithTwoPersonsByKeyboard()
{
    BoardBench bench;
    QVERIFY(bench.restart({MainProgram::newOption}));
    Counted person(bench);
    person.type(u"gd"_s);
    person.press(Qt::Key_Return);
    person.press(Qt::Key_Return); // the first filing is the first kind
    person.type(subjectPhone);
    person.type(sitePhone);
    person.press(Qt::Key_Return);
    for (const QString &code : {u"482913"_s, u"730154"_s}) {
        person.type(code);
        person.press(Qt::Key_Return);
        person.type(u"0855"_s);
        person.press(Qt::Key_Return);
    }
    for (const QString &suffix : {u"18302X"_s, u"31002X"_s}) {
        person.type(suffix);
        person.press(Qt::Key_Return);
    }
    QCOMPARE(person.focus(), u"openSite"_s);
    person.press(Qt::Key_Return);
    for (const QString &verified : {u"row1Verified"_s, u"row2Verified"_s}) {
        person.tabTo(verified);
        person.press(Qt::Key_Return);
    }
    person.press(Qt::Key_Return);
    QCOMPARE(bench.wizard().currentId(), int(PageId::Done));
    person.press(Qt::Key_Return);
    QVERIFY(!bench.program->wizards().isAnyOpen());
    person.tell("filer, by keyboard alone");
    QCOMPARE(person.clicks, 0);
}

// Until the filing is kept on the board with both numbers, as a draft that waits for its SMS.
void WaysTest::aClerkBeginsAFiling()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    const qsizetype before = bench.program->cache().list().size();
    Counted person(bench);
    person.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    person.type(u"gd"_s);
    person.press(Qt::Key_Return);
    person.press(Qt::Key_Return);
    person.type(subjectPhone);
    person.type(sitePhone);
    person.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!bench.program->wizards().isAnyOpen());
    QCOMPARE(bench.program->cache().list().size(), before + 1);
    person.tell("clerk");
    QCOMPARE(person.clicks, 0);
    QCOMPARE(person.keys, 4);
}

#include "tst_ways.moc"

BEIAN_UI_TEST_MAIN(WaysTest)
