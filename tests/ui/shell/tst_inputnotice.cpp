// SPDX-License-Identifier: MIT
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"
#include "tests/warnings.h"
#include "ui/board/noticestack.h"
#include "ui/shell/inputnotice.h"
#include "ui/tour/samplefilings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// That Chinese cannot be typed is said on the board, once for a person.
class InputNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void itIsSaidUntilItIsPutAway();
    void whatIsUrgentComesFirst();
};

void InputNoticeTest::itIsSaidUntilItIsPutAway()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.showBoard());
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"counterNoticeDismiss"_s));
    for (int start = 0; start < 2; ++start) { // seen, and not put away
        showInputNotice(bench.program->board().notices(), bench.program->settings());
        auto *notice = bench.find<QWidget>(u"inputNotice"_s);
        QVERIFY(notice);
        const QString words = shownTexts(*notice);
        QVERIFY2(words.contains(u"无法在本程序中输入中文"_s) && words.contains(u"粘贴"_s),
                 qPrintable(words));
        QVERIFY(!bench.program->settings().isOn(Setting::InputTold));
        if (start == 0)
            QVERIFY(bench.restart() && bench.showBoard());
    }
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"inputNoticeDismiss"_s));
    QVERIFY(bench.program->settings().isOn(Setting::InputTold));
    QVERIFY(bench.restart());
    QVERIFY(bench.showBoard());
    showInputNotice(bench.program->board().notices(), bench.program->settings());
    QVERIFY(!bench.program->board().notices().isShown(u"inputNotice"_s));
}

void InputNoticeTest::whatIsUrgentComesFirst()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    QVERIFY(bench.showBoard());
    showInputNotice(bench.program->board().notices(), bench.program->settings());
    QVERIFY(bench.find<QWidget>(u"reminderNotice"_s));
    QVERIFY(!bench.find<QWidget>(u"inputNotice"_s));
    QVERIFY(bench.program->board().notices().isShown(u"inputNotice"_s));
}

BEIAN_UI_TEST_MAIN(InputNoticeTest)
#include "tst_inputnotice.moc"
