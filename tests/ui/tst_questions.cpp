// SPDX-License-Identifier: MIT
#include <functional>

#include <QtTest/qsignalspy.h>

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "app/store/filingcache.h"
#include "boardbench.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardwindow.h"
#include "ui/tour/samplefilings.h"
#include "ui/shell/quitquestion.h"
#include "ui/shell/unsavedquestion.h"
#include "ui/wizard/verifywizard.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString applicant = u"陈先生"_s;
const QString renamed = u"改名"_s;
const QString sample = u"林女士 · 个人博客"_s; // runs

// One answer of one question: what the question says of it, and what must be true after it.
struct Promise
{
    QString question;
    QString answer;
    QStringList words; // in the question, in this order
    std::function<bool(BoardBench &bench)> ask;
    std::function<bool(BoardBench &bench)> holds;
};

bool undo(BoardBench &bench)
{
    const bool isShown = bench.showBoard();
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    return isShown;
}

bool askOfNew(BoardBench &bench)
{
    return bench.restart() && bench.enterFiling(applicant, {subjectPhone, sitePhone})
        && !bench.wizard().close();
}

bool askOfRunning(BoardBench &bench)
{
    return bench.restart() && bench.enterFiling(applicant, {subjectPhone, sitePhone})
        && bench.click(u"sms1Now"_s) && !bench.wizard().close();
}

bool askOfChanges(BoardBench &bench)
{
    if (!bench.startWith(sampleBoard(today())))
        return false;
    bench.select(sample);
    bench.press(Qt::Key_Return);
    return bench.click(u"back"_s) && bench.fill(u"applicantField"_s, renamed)
        && !bench.wizard().close();
}

bool askOfRemoval(BoardBench &bench)
{
    if (!bench.startWith(sampleBoard(today())))
        return false;
    bench.program->board().table().setFocus();
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_Delete);
    return true;
}

// Open in its wizard, with a code that is typed; no time runs any more.
bool askOfTyped(BoardBench &bench)
{
    if (!bench.restart() || !bench.enterFiling(applicant, {subjectPhone, sitePhone})
        || !bench.click(u"sms1Now"_s) || !bench.fill(u"sms1Code"_s, u"482913"_s)
        || !bench.showBoard())
        return false;
    bench.advance(std::chrono::hours(25));
    bench.select(applicant);
    bench.press(Qt::Key_Delete);
    return true;
}

QString codeOf(BoardBench &bench)
{
    const auto *field = bench.wizard().findChild<QLineEdit *>(u"sms1Code"_s);
    return field ? field->text() : u"no field"_s;
}

bool isReceived(BoardBench &bench)
{
    const FilingRecord *record = bench.recordOf(applicant);
    return record && record->numbers.constFirst().verification.receivedAt.isValid();
}

QList<Promise> promises()
{
    const QString cancel = u"cancelQuestion"_s;
    const QString remove = u"removeQuestion"_s;
    return {
        {cancel,
         u"cancelStay"_s,
         {u"先关闭"_s},
         askOfNew,
         [](BoardBench &bench) { return bench.program->wizards().isAnyOpen(); }},
        {cancel,
         u"cancelKeep"_s,
         {u"保存并关闭"_s, u"作为待办留在看板上"_s},
         askOfNew,
         [](BoardBench &bench) {
             return !bench.program->wizards().isAnyOpen()
                 && bench.cell(bench.rowOf(applicant), BoardColumn::TimeLeft) == u"等待短信"_s;
         }},
        {cancel,
         u"cancelDiscard"_s,
         {u"放弃"_s, u"从看板上移除"_s, u"Ctrl+Z"_s, u"找回"_s},
         askOfNew,
         [](BoardBench &bench) {
             return bench.program->cache().list().size() == 0 && undo(bench)
                 && bench.recordOf(applicant)->numbers.size() == 2;
         }},
        {cancel, u"cancelKeep"_s, {u"留在看板上"_s, u"已收到短信"_s}, askOfRunning, isReceived},
        {cancel,
         u"cancelStay"_s,
         {u"留在看板上"_s},
         askOfRunning,
         [](BoardBench &bench) { return bench.program->wizards().isAnyOpen(); }},
        {cancel,
         u"cancelKeep"_s,
         {u"按现在的内容留在看板上"_s},
         askOfChanges,
         [](BoardBench &bench) { return bench.recordOf(renamed) != nullptr; }},
        {cancel,
         u"cancelDiscard"_s,
         {u"放弃本次修改"_s, u"恢复为打开时的样子"_s, u"Ctrl+Z"_s},
         askOfChanges,
         [](BoardBench &bench) {
             return !bench.recordOf(renamed) && bench.recordOf(sample) && undo(bench)
                 && bench.recordOf(renamed);
         }},
        {remove,
         u"removeKeep"_s,
         {u"7 件"_s, u"4 件"_s},
         askOfRemoval,
         [](BoardBench &bench) { return bench.program->cache().list().size() == 7; }},
        {remove,
         u"removeTake"_s,
         {u"7 件"_s, u"Ctrl+Z"_s, u"找回"_s},
         askOfRemoval,
         [](BoardBench &bench) {
             return bench.program->cache().list().size() == 0 && undo(bench)
                 && bench.program->cache().list().size() == 7;
         }},
        {remove,
         u"removeKeep"_s,
         {u"1 件"_s, u"验证码"_s},
         askOfTyped,
         [](BoardBench &bench) {
             return bench.program->wizards().isAnyOpen() && codeOf(bench) == "482913"_L1;
         }},
        {remove,
         u"removeTake"_s,
         {u"1 件"_s, u"验证码"_s, u"不保存"_s, u"无法找回"_s, u"Ctrl+Z"_s, u"找回"_s},
         askOfTyped,
         [](BoardBench &bench) {
             const bool isGone = !bench.program->wizards().isAnyOpen()
                 && bench.program->cache().list().size() == 0;
             if (!isGone || !undo(bench))
                 return false;
             bench.select(applicant);
             bench.press(Qt::Key_Return);
             return bench.recordOf(applicant)->numbers.size() == 2 && codeOf(bench) != "482913"_L1;
         }},
    };
}

} // namespace

// What a question promises of an answer is what happens.
class QuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void promiseIsKept_data();
    void promiseIsKept();
    void runningFilingCannotBeDiscarded();
    void numbersAreKeptAsTheQuestionSays_data();
    void numbersAreKeptAsTheQuestionSays();
    void codeTypedWhileItIsAskedIsAskedAbout();
    void whatWasTypedLastComesBackWithTheFiling();
    void quittingUnsavedSaysThatItLoses();
    void quittingSaysWhatIsForgotten();
    void everyAnswerIsPressedByATest();
};

void QuestionsTest::promiseIsKept_data()
{
    QTest::addColumn<int>("which");
    const QList<Promise> all = promises();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s: %s", qPrintable(all.at(i).answer), qPrintable(all.at(i).words.last()))
            << i;
}

void QuestionsTest::promiseIsKept()
{
    QFETCH(const int, which);
    const Promise promise = promises().at(which);
    BoardBench bench(today());
    QVERIFY(promise.ask(bench));
    QWidget &window = promise.question == u"removeQuestion"_s
        ? static_cast<QWidget &>(bench.program->board())
        : bench.wizard();
    const auto *question = window.findChild<QMessageBox *>(promise.question);
    QVERIFY(question);
    const QString said = question->text() + question->informativeText();
    qsizetype from = 0;
    for (const QString &words : promise.words) {
        from = said.indexOf(words, from);
        QVERIFY2(from >= 0, qPrintable(words + u" in "_s + said));
    }
    QVERIFY(bench.answer(window, promise.question, promise.answer));
    QVERIFY(promise.holds(bench));
}

void QuestionsTest::runningFilingCannotBeDiscarded()
{
    BoardBench bench(today());
    QVERIFY(askOfRunning(bench));
    const auto *question = bench.wizard().findChild<QMessageBox *>(u"cancelQuestion"_s);
    QVERIFY(!question->informativeText().contains(u"放弃"_s));
    QVERIFY(!question->findChild<QPushButton *>(u"cancelDiscard"_s));
}

void QuestionsTest::numbersAreKeptAsTheQuestionSays_data()
{
    QTest::addColumn<bool>("keepsFullNumbers");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kept");
    QTest::newRow("the mask, as it comes") << false << u"手机号码只保留掩码"_s << QString();
    QTest::newRow("in full, as a person chose") << true << u"手机号码完整保存"_s << subjectPhone;
}

void QuestionsTest::numbersAreKeptAsTheQuestionSays()
{
    QFETCH(bool, keepsFullNumbers);
    QFETCH(QString, words);
    BoardBench bench(today());
    QVERIFY(bench.restart());
    QVERIFY(bench.program->settings().setValue(Setting::KeepFullNumbers, keepsFullNumbers));
    QVERIFY(bench.enterFiling(applicant, {subjectPhone, sitePhone}));
    QVERIFY(!bench.wizard().close());
    const auto *question = bench.wizard().findChild<QMessageBox *>(u"cancelQuestion"_s);
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(words), qPrintable(question->informativeText()));
    QVERIFY(bench.answer(bench.wizard(), u"cancelQuestion"_s, u"cancelKeep"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QTEST(bench.recordOf(applicant)->numbers.constFirst().phone, "kept");
}

// The wizard is not blocked by a question over the board.
void QuestionsTest::codeTypedWhileItIsAskedIsAskedAbout()
{
    BoardBench bench(today());
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(applicant, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.showBoard());
    bench.select(applicant);
    bench.press(Qt::Key_Delete);
    auto *first = bench.find<QMessageBox>(u"removeQuestion"_s);
    QVERIFY(first && !first->informativeText().contains(u"验证码"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(KeyDriver(*first).pressButton(u"removeTake"_s));
    QTRY_VERIFY(bench.find<QMessageBox>(u"removeQuestion"_s) != first);
    auto *second = bench.find<QMessageBox>(u"removeQuestion"_s);
    QVERIFY(second && second->informativeText().contains(u"验证码"_s));
    QVERIFY(KeyDriver(*second).pressButton(u"removeTake"_s));
    QTRY_COMPARE(bench.program->cache().list().size(), 0);
}

void QuestionsTest::whatWasTypedLastComesBackWithTheFiling()
{
    BoardBench bench(today());
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(applicant, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"back"_s));
    // No page was turned since.
    QVERIFY(bench.fill(u"person1Phone"_s, u"13900139000"_s));
    QVERIFY(bench.showBoard());
    bench.select(applicant);
    bench.press(Qt::Key_Delete);
    QCOMPARE(bench.program->cache().list().size(), 0);
    QVERIFY(undo(bench));
    QCOMPARE(bench.recordOf(applicant)->numbers.constFirst().phone, u"13900139000"_s);
}

void QuestionsTest::quittingUnsavedSaysThatItLoses()
{
    for (const QString &answer : {u"unsavedStay"_s, u"unsavedQuit"_s}) {
        QWidget window;
        window.show();
        const QSignalSpy quit(openUnsavedQuestion(window), &QPushButton::clicked);
        auto *question = window.findChild<QMessageBox *>(u"unsavedQuestion"_s);
        QVERIFY(question->informativeText().contains(u"丢失"_s));
        QVERIFY(KeyDriver(*question).pressButton(answer));
        QCOMPARE(quit.size(), answer == u"unsavedQuit"_s ? 1 : 0);
    }
}

void QuestionsTest::quittingSaysWhatIsForgotten()
{
    for (const QString &answer : {u"quitStay"_s, u"quitLeave"_s}) {
        QWidget window;
        window.show();
        const QSignalSpy quit(openQuitQuestion(window, {1, 3}), &QPushButton::clicked);
        auto *question = window.findChild<QMessageBox *>(u"quitQuestion"_s);
        QVERIFY(question->informativeText().contains(u"3 件备案将在 6 小时内到期"_s));
        QVERIFY(question->informativeText().contains(u"1 件打开的备案"_s));
        QVERIFY(KeyDriver(*question).pressButton(answer));
        QCOMPARE(quit.size(), answer == u"quitLeave"_s ? 1 : 0);
    }
}

// Whoever adds a question adds the proof that it says the truth. Boxes that only close are none.
void QuestionsTest::everyAnswerIsPressedByATest()
{
    const auto textOf = [](const QString &folder) {
        QString text;
        QDirIterator it(folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                text += QString::fromUtf8(file.readAll());
        }
        return text;
    };
    const QString sources = textOf(QStringLiteral(BEIAN_SOURCE_DIR "/ui"));
    const QString tests = textOf(QStringLiteral(BEIAN_SOURCE_DIR "/tests/ui"));
    static const QRegularExpression added(u"addAnswer\\(\\s*\\*box,\\s*u\"(\\w+)\""_s);
    int answers = 0;
    for (const QRegularExpressionMatch &match : added.globalMatch(sources)) {
        const QString name = match.captured(1);
        if (name.endsWith("Close"_L1))
            continue;
        ++answers;
        QVERIFY2(tests.contains(u'"' + name + u'"'), qPrintable(name));
    }
    QVERIFY(answers > 10);
    // No box is made in another way.
    QCOMPARE(sources.count(u"new QMessageBox"_s), 1);
}

BEIAN_UI_TEST_MAIN(QuestionsTest)
#include "tst_questions.moc"
