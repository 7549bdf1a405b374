// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "tests/warnings.h"
#include "app/rules/faq.h"
#include "ui/help/faqanswer.h"
#include "ui/help/sourcesdialog.h"
#include "ui/texts/names.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"
#include "tests/ui/wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

FaqFact factOf(const QString &english, const QString &chinese, Sureness sure)
{
    FaqFact fact;
    fact.text = {english, chinese, {}};
    fact.evidence.sure = sure;
    return fact;
}

FaqEntry sampleEntry()
{
    FaqEntry entry;
    entry.question = {u"No SMS came"_s, u"没有收到短信"_s, {}};
    entry.causes = {factOf(u"It was blocked"_s, u"被拦截"_s, Sureness::High),
                    factOf(u"The number is new"_s, u"新号段"_s, Sureness::Medium),
                    factOf(u"A rumour"_s, u"传言"_s, Sureness::Low)};
    entry.remedy = {factOf(u"Look among the blocked ones"_s, u"查看拦截记录"_s, Sureness::High),
                    factOf(u"Ask for another one"_s, u"申请重发"_s, Sureness::High)};
    entry.evidence.sure = Sureness::Medium;
    entry.evidence.sources = {builtInRules().sources.first().id};
    return entry;
}

} // namespace

class FaqAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void saysTheAnswer_data();
    void saysTheAnswer();
    void whatIsNotSureSaysSo();
    void theNextAnswerTakesThePlaceOfTheFirst();
    void pagesByKey();
    void sourcesAreShownByKeyboard_data();
    void sourcesAreShownByKeyboard();
    void anUnknownSourceIsLeftOut();
};

void FaqAnswerTest::saysTheAnswer_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("Chinese") << u"zh_CN"_s
                             << QStringList{u"没有收到短信"_s, u"被拦截"_s, u"新号段"_s, u"1."_s,
                                            u"查看拦截记录"_s, u"2."_s, u"申请重发"_s};
    QTest::newRow("English") << u"en"_s
                             << QStringList{u"No SMS came"_s, u"It was blocked"_s,
                                            u"The number is new"_s, u"1."_s,
                                            u"Look among the blocked ones"_s, u"2."_s,
                                            u"Ask for another one"_s};
}

void FaqAnswerTest::saysTheAnswer()
{
    QFETCH(QString, language);
    QFETCH(QStringList, order);
    QVERIFY(installLanguage(*qApp, language));
    FaqAnswer answer(builtInRules());
    answer.resize(500, 500);
    answer.showEntry(sampleEntry());
    answer.show();
    QVERIFY(QTest::qWaitForWindowExposed(&answer));
    const QString texts = shownTexts(answer);
    qsizetype at = 0;
    for (const QString &text : order) {
        at = texts.indexOf(text, at);
        QVERIFY2(at >= 0, qPrintable(text + u" in:\n"_s + texts));
    }
    QVERIFY(answer.findChild<QLabel *>(u"faqSureness"_s)
                ->text()
                .contains(surenessText(Sureness::Medium)));
}

void FaqAnswerTest::whatIsNotSureSaysSo()
{
    FaqAnswer answer(builtInRules());
    answer.resize(500, 500);
    answer.showEntry(sampleEntry());
    answer.show();
    QVERIFY(QTest::qWaitForWindowExposed(&answer));
    QStringList texts;
    QString warned;
    for (const QLabel *label : answer.findChildren<QLabel *>()) {
        texts << label->text();
        if (label->property("tone").toString() == "warn"_L1)
            warned += label->text();
    }
    QCOMPARE(texts.count(surenessText(Sureness::High)), 0);
    QCOMPARE(texts.count(surenessText(Sureness::Medium)), 1);
    QCOMPARE(texts.count(surenessText(Sureness::Low)), 1);
    QCOMPARE(warned, surenessText(Sureness::Low));
}

void FaqAnswerTest::theNextAnswerTakesThePlaceOfTheFirst()
{
    FaqAnswer answer(builtInRules());
    answer.showEntry(sampleEntry());
    FaqEntry second = sampleEntry();
    second.question.chinese = u"验证码错误"_s;
    answer.showEntry(second);
    QCOMPARE(answer.findChildren<QLabel *>(u"faqQuestion"_s).size(), 1);
    QCOMPARE(answer.findChild<QLabel *>(u"faqQuestion"_s)->text(), u"验证码错误"_s);
}

void FaqAnswerTest::pagesByKey()
{
    FaqAnswer answer(builtInRules());
    FaqEntry entry = sampleEntry();
    for (int i = 0; i < 40; ++i)
        entry.remedy << entry.remedy.first();
    answer.resize(400, 200);
    answer.showEntry(entry);
    answer.show();
    QVERIFY(QTest::qWaitForWindowExposed(&answer));
    QTRY_VERIFY(answer.verticalScrollBar()->maximum() > 200);
    answer.scrollPage(1);
    const int page = answer.verticalScrollBar()->value();
    QVERIFY(page > 0);
    answer.scrollPage(1);
    QVERIFY(answer.verticalScrollBar()->value() > page);
    answer.scrollPage(-1);
    answer.scrollPage(-1);
    answer.scrollPage(-1);
    QCOMPARE(answer.verticalScrollBar()->value(), 0);
    // Only up and down: lines are broken to the width.
    QCOMPARE(answer.horizontalScrollBar()->maximum(), 0);
}

void FaqAnswerTest::sourcesAreShownByKeyboard_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void FaqAnswerTest::sourcesAreShownByKeyboard()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    const Source &first = builtInRules().sources.at(0);
    const Source &second = builtInRules().sources.at(1);
    QPushButton *button = makeSourcesButton(builtInRules(), {second.id, first.id});
    layout->addWidget(button);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *dialog = window.findChild<QDialog *>(u"sourcesDialog"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QString texts = shownTexts(*dialog);
    // In the order in which they are named, each with its publisher and date.
    const auto secondAt = texts.indexOf(second.title.in(uiLanguage()));
    const auto firstAt = texts.indexOf(first.title.in(uiLanguage()));
    QVERIFY2(secondAt >= 0 && firstAt > secondAt, qPrintable(texts));
    for (const Source &source : {first, second}) {
        QVERIFY(texts.contains(source.publisher.in(uiLanguage())));
        QVERIFY(texts.contains(source.date));
    }
    QVERIFY(texts.contains(builtInRules().version));
    // Return closes it, and it is gone.
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!window.findChild<QDialog *>(u"sourcesDialog"_s));
}

void FaqAnswerTest::anUnknownSourceIsLeftOut()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QPushButton *button = makeSourcesButton(builtInRules(), {u"no-such-source"_s});
    layout->addWidget(button);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(button, Qt::Key_Space);
    auto *dialog = window.findChild<QDialog *>(u"sourcesDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChildren<QLabel *>().size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<QDialog *>(u"sourcesDialog"_s));
}

#include "tst_faqanswer.moc"

BEIAN_UI_TEST_MAIN(FaqAnswerTest)
