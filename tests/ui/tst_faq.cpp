// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

#include "tests/warnings.h"
#include "boardbench.h"
#include "ui/help/faqdialog.h"
#include "ui/help/faqlist.h"
#include "ui/texts/names.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

// The common questions that a window has opened, worked by keyboard.
struct FaqBench
{
    explicit FaqBench(QWidget &window)
        : dialog(window.findChild<FaqDialog *>())
    { }

    [[nodiscard]] bool isOpen() const { return dialog && dialog->isVisible(); }
    [[nodiscard]] FaqList &list() const { return *dialog->findChild<FaqList *>(); }
    [[nodiscard]] QString topic() const
    {
        return dialog->findChild<QComboBox *>(u"faqTopic"_s)->currentText();
    }
    [[nodiscard]] QString question() const
    {
        return dialog->findChild<QLabel *>(u"faqQuestion"_s)->text();
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList found;
        for (int i = 0; i < list().count(); ++i)
            found << list().item(i)->data(Qt::UserRole).toString();
        return found;
    }
    [[nodiscard]] bool search(const QString &text) const
    {
        const bool isDone = KeyDriver(*dialog).fill(u"faqSearch"_s, text);
        settle();
        return isDone;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focused = dialog->focusWidget();
        QTest::keyClick(focused ? focused : dialog.data(), key, modifiers);
        settle();
    }

    QPointer<FaqDialog> dialog;
};

// Shows the dialog alone, as wide as asked for.
std::unique_ptr<FaqDialog> shownDialog(const QSize &size)
{
    auto dialog = std::make_unique<FaqDialog>(builtInRules());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->resize(size);
    dialog->show();
    settle();
    return dialog;
}

} // namespace

// The common questions on the real windows: opened where they occur, searched, read, by keyboard.
class FaqTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyPageOpensItsTopic();
    void theWizardsHelpOpensAllTopics();
    void theBoardsHelpOpensAllTopics();
    void notesOpenTheirOwnQuestion();
    void searchFindsInEveryLanguage_data();
    void searchFindsInEveryLanguage();
    void thePagesTopicHidesNothing();
    void nothingFoundSaysWhatToDo();
    void keysLeadThroughTheList();
    void theAnswerShowsSurenessAndSources();
    void theListStandsAboveWhereItIsNarrow();
    void everyControlHasItsNames();
    void nothingIsCut_data();
    void nothingIsCut();
};

// By the link on the first page and by F1 on the others; the dialog stands beside the page.
void FaqTest::everyPageOpensItsTopic()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.press(u"pageFaq"_s));
    const auto isAt = [&](FaqTopic topic) {
        const FaqBench faq(bench.wizard);
        return faq.isOpen() && faq.topic() == faqTopicName(topic);
    };
    QVERIFY(isAt(FaqTopic::ProvinceDate));
    QCOMPARE(FaqBench(bench.wizard).question(), FaqBench(bench.wizard).list().item(0)->text());
    // The key belongs to the window that is active.
    const auto pressF1 = [&] {
        FaqBench(bench.wizard).dialog->close();
        settle();
        bench.wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.wizard));
        QTest::keyClick(bench.wizard.focusWidget(), Qt::Key_F1);
        settle();
    };
    QVERIFY(bench.next());
    pressF1();
    QVERIFY(isAt(FaqTopic::Persons));
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.fill(u"person2Phone"_s, subjectPhone));
    QVERIFY(bench.next());
    pressF1();
    QVERIFY(isAt(FaqTopic::Sms));
    QVERIFY(FaqBench(bench.wizard).ids().contains(u"no-sms-blocked"_s));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    pressF1();
    QVERIFY(isAt(FaqTopic::LastSix));
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.next());
    pressF1();
    QVERIFY(isAt(FaqTopic::Site));
    QVERIFY(bench.press(u"row1Verified"_s));
    QVERIFY(bench.next());
    pressF1();
    QVERIFY(isAt(FaqTopic::Afterwards));
    QCOMPARE(bench.wizard.findChildren<FaqDialog *>().size(), 1);
}

void FaqTest::theWizardsHelpOpensAllTopics()
{
    WizardBench bench(today());
    QVERIFY(bench.press(u"help"_s));
    QTest::keyClick(bench.find<QMenu>(u"helpMenu"_s), Qt::Key_Return);
    settle();
    const FaqBench faq(bench.wizard);
    QVERIFY(faq.isOpen());
    QVERIFY(!faq.dialog->isModal());
    QCOMPARE(faq.list().count(), builtInRules().faq.size());
}

void FaqTest::theBoardsHelpOpensAllTopics()
{
    BoardBench bench;
    QVERIFY(bench.restart({MainProgram::minimisedOption}));
    QVERIFY(bench.showBoard());
    bench.press(Qt::Key_F1);
    settle();
    const FaqBench faq(bench.program->board());
    QVERIFY(faq.isOpen());
    QCOMPARE(faq.list().count(), builtInRules().faq.size());
}

void FaqTest::notesOpenTheirOwnQuestion()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"sms1Now"_s));
    QVERIFY(bench.fill(u"sms1Sender"_s, u"10690000"_s));
    QVERIFY(bench.press(u"sms1SenderFaq"_s));
    const FaqBench faq(bench.wizard);
    QVERIFY(faq.isOpen());
    QCOMPARE(faq.list().currentEntry(), u"false-sms"_s);
    QCOMPARE(faq.question(), builtInRules().faqEntry(u"false-sms"_s)->question.chinese);
    QVERIFY(bench.paste(u"sms1Code"_s, u"【工信部备案系统】验证码:482913，接入备案"_s));
    QVERIFY(bench.press(u"sms1SwapFaq"_s));
    QCOMPARE(faq.list().currentEntry(), u"codes-swapped"_s);
}

void FaqTest::searchFindsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    QTest::newRow("Chinese in Chinese")
        << u"zh_CN"_s << u"应急 电话"_s << u"no-sms-emergency-number"_s;
    QTest::newRow("initials in Chinese") << u"zh_CN"_s << u"yjdh"_s << u"no-sms-emergency-number"_s;
    QTest::newRow("English in Chinese")
        << u"zh_CN"_s << u"Emergency number"_s << u"no-sms-emergency-number"_s;
    QTest::newRow("English in English")
        << u"en"_s << u"bracket full-width"_s << u"half-width-brackets"_s;
    QTest::newRow("traditional in traditional")
        << u"zh_TW"_s << u"應急 電話"_s << u"no-sms-emergency-number"_s;
    QTest::newRow("simplified in traditional")
        << u"zh_TW"_s << u"应急 电话"_s << u"no-sms-emergency-number"_s;
    QTest::newRow("traditional in simplified")
        << u"zh_CN"_s << u"應急 電話"_s << u"no-sms-emergency-number"_s;
    QTest::newRow("Chinese in English") << u"en"_s << u"全角"_s << u"half-width-brackets"_s;
}

void FaqTest::searchFindsInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, id);
    QVERIFY(installLanguage(*qApp, language));
    WizardBench bench(today());
    QVERIFY(bench.press(u"pageFaq"_s));
    const FaqBench faq(bench.wizard);
    faq.dialog->showTopic({});
    QVERIFY(faq.search(words));
    QCOMPARE(faq.list().currentEntry(), id);
    QCOMPARE(faq.question(), builtInRules().faqEntry(id)->question.in(uiLanguage()));
    QVERIFY(faq.list().count() < 10);
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
}

// F1 on a page begins with its topic, and a search finds in all of them.
void FaqTest::thePagesTopicHidesNothing()
{
    WizardBench bench(today());
    QVERIFY(bench.press(u"pageFaq"_s));
    const FaqBench faq(bench.wizard);
    const int ofThePage = faq.list().count();
    QVERIFY(ofThePage < builtInRules().faq.size());
    QVERIFY(faq.search(u"空壳"_s));
    QCOMPARE(faq.list().currentEntry(), u"empty-shell"_s);
    // The box says what is searched, and the page's topic again once nothing is.
    QCOMPARE(faq.topic(), u"全部主题"_s);
    QVERIFY(faq.search(QString()));
    QCOMPARE(faq.list().count(), ofThePage);
    QVERIFY(faq.topic() != u"全部主题"_s);
}

void FaqTest::nothingFoundSaysWhatToDo()
{
    WizardBench bench(today());
    QVERIFY(bench.press(u"pageFaq"_s));
    const FaqBench faq(bench.wizard);
    auto *nothing = faq.dialog->findChild<QWidget *>(u"faqNothing"_s);
    QVERIFY(!nothing->isVisible());
    // A topic that is chosen by hand; not one of its questions, but one of another topic.
    KeyDriver keys(*faq.dialog);
    QVERIFY(keys.tabTo(u"faqTopic"_s));
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Up);
    QVERIFY(faq.search(u"空壳"_s));
    QVERIFY(nothing->isVisible());
    QVERIFY(!faq.list().isVisible());
    QVERIFY(faq.dialog->findChild<QLabel *>(u"faqNothingText"_s)->text().contains(u"接入服务商"_s));
    QVERIFY(KeyDriver(*faq.dialog).pressButton(u"faqEverywhere"_s));
    settle();
    QVERIFY(!nothing->isVisible());
    QCOMPARE(faq.list().currentEntry(), u"empty-shell"_s);
    QVERIFY(faq.search(u"天气预报"_s));
    QVERIFY(nothing->isVisible());
    QVERIFY(!faq.dialog->findChild<QWidget *>(u"faqEverywhere"_s)->isVisible());
    QVERIFY(KeyDriver(*faq.dialog).pressButton(u"faqAll"_s));
    settle();
    QCOMPARE(faq.list().count(), builtInRules().faq.size());
}

void FaqTest::keysLeadThroughTheList()
{
    WizardBench bench(today());
    QVERIFY(bench.press(u"pageFaq"_s));
    const FaqBench faq(bench.wizard);
    QVERIFY(QTest::qWaitForWindowActive(faq.dialog));
    QCOMPARE(faq.dialog->focusWidget()->objectName(), u"faqSearch"_s);
    const QStringList ids = faq.ids();
    faq.press(Qt::Key_Down);
    faq.press(Qt::Key_Down);
    QCOMPARE(faq.list().currentEntry(), ids.at(2));
    faq.press(Qt::Key_Up);
    QCOMPARE(faq.list().currentEntry(), ids.at(1));
    QCOMPARE(faq.question(), faq.list().currentItem()->text());
    faq.press(Qt::Key_Return);
    QVERIFY(faq.list().hasFocus());
    QVERIFY(faq.isOpen());
    faq.press(Qt::Key_End);
    QCOMPARE(faq.list().currentEntry(), ids.constLast());
    faq.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!faq.list().hasFocus());
    // Whatever has the focus, these scroll the answer.
    faq.dialog->resize(faq.dialog->width(), 1);
    settle();
    const auto *bar = faq.dialog->findChild<QScrollArea *>(u"faqAnswer"_s)->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    faq.press(Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    faq.list().setFocus();
    faq.press(Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
    QVERIFY(faq.search(u"省市"_s));
    faq.press(Qt::Key_Escape);
    QVERIFY(faq.isOpen());
    QCOMPARE(faq.ids(), ids);
    faq.press(Qt::Key_Escape);
    QVERIFY(!faq.isOpen());
    QVERIFY(bench.wizard.isVisible());
}

void FaqTest::theAnswerShowsSurenessAndSources()
{
    WizardBench bench(today());
    QVERIFY(bench.press(u"pageFaq"_s));
    const FaqBench faq(bench.wizard);
    faq.dialog->showEntry(u"five-errors"_s);
    settle();
    const auto sureness = [&] { return faq.dialog->findChild<QLabel *>(u"faqSureness"_s)->text(); };
    QVERIFY(sureness().contains(surenessText(Sureness::Low)));
    int marked = 0;
    for (const QLabel *label : faq.dialog->findChildren<QLabel *>())
        marked += label->text() == surenessText(Sureness::Low);
    QCOMPARE(marked, 1); // the fact that is disputed, not the limit itself
    QVERIFY(KeyDriver(*faq.dialog).pressButton(u"ruleSources"_s));
    settle();
    auto *sources = faq.dialog->findChild<QDialog *>(u"sourcesDialog"_s);
    QVERIFY(sources && sources->isVisible());
    sources->close();
    faq.dialog->showEntry(u"empty-shell"_s);
    settle();
    QVERIFY(sureness().contains(surenessText(Sureness::High)));
}

void FaqTest::theListStandsAboveWhereItIsNarrow()
{
    const auto dialog = shownDialog(QSize(gap(220), gap(150)));
    auto *list = dialog->findChild<FaqList *>();
    auto *card = dialog->findChild<QWidget *>(u"faqCard"_s);
    QVERIFY(list->geometry().right() < card->geometry().left());
    dialog->resize(gap(110), gap(150));
    settle();
    QVERIFY(list->geometry().bottom() < card->geometry().top());
}

void FaqTest::everyControlHasItsNames()
{
    const auto dialog = shownDialog(QSize(gap(220), gap(150)));
    for (const QString &name : {u"faqSearch"_s, u"faqTopic"_s, u"faqList"_s, u"faqAnswer"_s,
                                u"closeFaq"_s, u"faqEverywhere"_s, u"faqAll"_s, u"ruleSources"_s}) {
        const auto *control = dialog->findChild<QWidget *>(name);
        QVERIFY2(control, qPrintable(name));
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(name));
    }
    // A screen reader says the answer with the question.
    const FaqList &list = *dialog->findChild<FaqList *>();
    for (int i = 0; i < list.count(); ++i)
        QVERIFY(!list.item(i)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
}

void FaqTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("Chinese") << u"zh_CN"_s << 1.0 << QSize(880, 600);
    QTest::newRow("Chinese, narrow") << u"zh_CN"_s << 1.0 << QSize(480, 640);
    QTest::newRow("Chinese, 1.5") << u"zh_CN"_s << 1.5 << QSize(1280, 800);
    QTest::newRow("English, 1.5") << u"en"_s << 1.5 << QSize(1280, 800);
    QTest::newRow("English, 1.5, narrow") << u"en"_s << 1.5 << QSize(700, 800);
}

void FaqTest::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(QSize, size);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {ThemeMode::Light, scale});
    const auto dialog = shownDialog(size);
    QCOMPARE(dialog->size(), size);
    auto *list = dialog->findChild<FaqList *>();
    for (int i = 0; i < list->count(); ++i) {
        list->setCurrentRow(i);
        settle();
        // Rows are as high as their words need between the paddings of the style sheet.
        const QRect row = list->visualItemRect(list->item(i));
        const QRect words =
            list->fontMetrics().boundingRect(row.adjusted(gap(3) + 6, gap(2), -gap(3) - 6, 0),
                                             Qt::TextWordWrap, list->item(i)->text());
        QVERIFY2(row.height() >= words.height() + 2 * gap(2) + 4,
                 qPrintable(list->item(i)->text()));
        QVERIFY2(row.width() <= list->viewport()->width(), qPrintable(list->item(i)->text()));
        const auto *answer = dialog->findChild<QScrollArea *>(u"faqAnswer"_s);
        QVERIFY2(answer->widget()->width() <= answer->viewport()->width(),
                 qPrintable(list->item(i)->text()));
        for (const QLabel *label : answer->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
    }
    applyTheme(*qApp, {ThemeMode::Light, 1.0});
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
}

#include "tst_faq.moc"

BEIAN_UI_TEST_MAIN(FaqTest)
