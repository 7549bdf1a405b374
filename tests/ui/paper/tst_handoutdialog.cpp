// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtPrintSupport/qprintdialog.h>
#include <QtPrintSupport/qprinter.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/pdfreading.h"
#include "ui/board/boardtable.h"
#include "ui/board/handoutaction.h"
#include "ui/paper/handouthost.h"
#include "ui/tour/samplefilings.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString chen = u"陈先生 · 某某科技"_s;
const QString counterName = u"杭州，三号窗口"_s;

// A filing for which nobody has to verify.
KeptChange nobodyVerifies()
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = u"郑先生"_s;
    record.provinceCode = u"330000"_s;
    record.submitted = QDate(2026, 11, 23);
    record.type = FilingType::CancelAccess;
    record.createdAt = today();
    return {record, {}};
}

QString shownNote(const QWidget &dialog)
{
    return shownTexts(*dialog.findChild<QWidget *>(u"handoutNote"_s));
}

} // namespace

// From the board and the wizard to paper, by keyboard.
class HandoutDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void boardToPdf();
    void theButtonOfTheBarIsThereWhereItIsPossible();
    void severalFilingsAreOneJob();
    void moreThanAHundredAreASlip();
    void paperIsRemembered();
    void administratorLocksThePaper();
    void withoutAPrinterThePdfIsLeft();
    void withAPrinterItIsAskedWhich();
    void fileThatCannotBeWrittenIsSaid();
    void wizardToPdfWithoutItsSecrets();
    void draftIsRefusedWithASentence();
    void nobodyAtTheScreenClosesTheSheets();
    void everyControlHasItsNames_data();
    void everyControlHasItsNames();

private:
    // Saves what the dialog shows, by its own buttons; gives the path.
    [[nodiscard]] QString savePdf(QDialog &dialog);

    QTemporaryDir m_folder{QDir::tempPath() + u"/告知单 dialog-XXXXXX"_s};
};

QString HandoutDialogTest::savePdf(QDialog &dialog)
{
    const QString path =
        m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + ".pdf"_L1);
    if (!KeyDriver(dialog).pressButton(u"savePdf"_s))
        return {};
    auto *question = dialog.findChild<QFileDialog *>(u"pdfDialog"_s);
    if (!question)
        return {};
    answerFileQuestion(*question, path);
    return QTest::qWaitFor([&] { return QFile::exists(path); }) ? path : QString();
}

void HandoutDialogTest::boardToPdf()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    QVERIFY(bench.program->settings().setValue(Setting::CounterName, counterName));
    bench.select(chen);
    bench.press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = bench.find<QDialog>(u"handoutDialog"_s);
    QVERIFY(dialog);
    QVERIFY(
        dialog->findChild<QWidget *>(u"handoutPreview"_s)->accessibleDescription().contains(chen));
    const QString path = savePdf(*dialog);
    QVERIFY(!path.isEmpty());
    QVERIFY(shownNote(*dialog).contains(u"已保存"_s));
    QVERIFY(shownNote(*dialog).contains(path));
    QCOMPARE(pdfPageCount(path), 1);
    const QString text = withoutRadicals(pdfText(path));
    for (const QString &part : {chen, counterName, u"138****8000"_s, u"2026-11-23 09:42"_s})
        QVERIFY2(text.contains(withoutRadicals(part)), qPrintable(part));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!bench.find<QDialog>(u"handoutDialog"_s));
}

void HandoutDialogTest::theButtonOfTheBarIsThereWhereItIsPossible()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today()) + QList{nobodyVerifies()}));
    auto *button = bench.program->board().findChild<QPushButton *>(u"printHandout"_s);
    QVERIFY(button);
    bench.program->board().table().clearSelection();
    QVERIFY(!button->isVisible());
    const QAction &action = bench.program->board().handouts();
    QCOMPARE(action.toolTip(), u"请先选择一件备案。"_s);
    bench.select(u"郑先生"_s);
    QVERIFY(!button->isVisible());
    QVERIFY(action.toolTip().startsWith(u"这件备案无须短信核验"_s));
    bench.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!bench.find<QDialog>(u"handoutDialog"_s));
    bench.program->board().table().clearSelection();
    bench.select(chen);
    QVERIFY(button->isVisible());
    QVERIFY(button->toolTip().contains(u"Ctrl+P"_s));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"printHandout"_s));
    QVERIFY(bench.find<QDialog>(u"handoutDialog"_s));
}

// The one for which nobody verifies is left out.
void HandoutDialogTest::severalFilingsAreOneJob()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today()) + QList{nobodyVerifies()}));
    bench.select(chen);
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = bench.find<QDialog>(u"handoutDialog"_s);
    QVERIFY(dialog);
    auto *page = dialog->findChild<QLabel *>(u"handoutPage"_s);
    QCOMPARE(page->text(), u"第 1 张，共 7 张"_s);
    KeyDriver keys(*dialog);
    QVERIFY(keys.pressButton(u"nextHandout"_s));
    QCOMPARE(page->text(), u"第 2 张，共 7 张"_s);
    QVERIFY(keys.pressButton(u"previousHandout"_s));
    QCOMPARE(page->text(), u"第 1 张，共 7 张"_s);
    const QString path = savePdf(*dialog);
    QCOMPARE(pdfPageCount(path), 7);
}

void HandoutDialogTest::moreThanAHundredAreASlip()
{
    BoardBench bench;
    QList<KeptChange> many;
    for (int i = 0; i <= HandoutAction::mostSheets; ++i) {
        many << sampleBoard(today()).constFirst();
        many.last().record.id = QUuid::createUuid();
    }
    QVERIFY(bench.startWith(many));
    bench.select(chen);
    QVERIFY(bench.program->board().handouts().isEnabled());
    bench.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!bench.program->board().handouts().isEnabled());
    QCOMPARE(bench.program->board().handouts().toolTip(), u"一次最多选择 100 件备案。"_s);
}

void HandoutDialogTest::paperIsRemembered()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.select(chen);
    bench.press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = bench.find<QDialog>(u"handoutDialog"_s);
    QVERIFY(dialog->findChild<QPushButton *>(u"paperA4"_s)->isChecked());
    KeyDriver keys(*dialog);
    QVERIFY(keys.tabTo(u"paperA4"_s));
    keys.press(Qt::Key_Right);
    QCOMPARE(bench.program->settings().text(Setting::CounterPaper), u"a5"_s);
    const QList<PdfWord> words = pdfWords(savePdf(*dialog), 1);
    QVERIFY(!words.isEmpty());
    for (const PdfWord &word : words)
        QVERIFY(word.box.right() < 420 && word.box.bottom() < 596);
    QVERIFY(bench.restart());
    bench.select(chen);
    bench.press(Qt::Key_P, Qt::ControlModifier);
    dialog = bench.find<QDialog>(u"handoutDialog"_s);
    QVERIFY(dialog->findChild<QPushButton *>(u"paperA5"_s)->isChecked());
}

void HandoutDialogTest::administratorLocksThePaper()
{
    BoardBench bench;
    QFile file(bench.folder.filePath(u"administrator.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[counter]\npaper=a5\n");
    file.close();
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.select(chen);
    bench.press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = bench.find<QDialog>(u"handoutDialog"_s);
    QVERIFY(dialog->findChild<QPushButton *>(u"paperA5"_s)->isChecked());
    QVERIFY(!dialog->findChild<QPushButton *>(u"paperA4"_s)->isEnabled());
}

void HandoutDialogTest::withoutAPrinterThePdfIsLeft()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    HandoutHost host(builtInRules(), bench.clock, bench.program->settings(),
                     [] { return QStringList(); });
    QWidget window;
    window.show();
    host.open({sampleBoard(today()).constFirst().record}, window);
    auto *dialog = window.findChild<QDialog *>(u"handoutDialog"_s);
    const auto *why = dialog->findChild<QLabel *>(u"handoutWhy"_s);
    QTRY_VERIFY(why->text().contains(u"本机没有安装打印机"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"printSheets"_s)->isEnabled());
    QVERIFY(dialog->findChild<QPushButton *>(u"savePdf"_s)->isEnabled());
    QVERIFY(!savePdf(*dialog).isEmpty());
}

void HandoutDialogTest::withAPrinterItIsAskedWhich()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    HandoutHost host(builtInRules(), bench.clock, bench.program->settings(),
                     [] { return QStringList{u"counter"_s}; });
    QWidget window;
    window.show();
    host.open({sampleBoard(today()).constFirst().record}, window);
    auto *dialog = window.findChild<QDialog *>(u"handoutDialog"_s);
    auto *print = dialog->findChild<QPushButton *>(u"printSheets"_s);
    QTRY_VERIFY(print->isEnabled());
    QVERIFY(KeyDriver(*dialog).pressButton(u"printSheets"_s));
    auto *question = dialog->findChild<QPrintDialog *>(u"printDialog"_s);
    QVERIFY(question);
    // The printer of this test is a file.
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    question->printer()->setOutputFormat(QPrinter::PdfFormat);
    question->printer()->setOutputFileName(path);
    Q_EMIT question->accepted(question->printer());
    QTRY_VERIFY(shownNote(*dialog).contains(u"已送往打印机"_s));
    question->close();
    QCOMPARE(pdfPageCount(path), 1);
    QVERIFY(withoutRadicals(pdfText(path)).contains(withoutRadicals(chen)));
    QVERIFY(print->isEnabled());
}

void HandoutDialogTest::fileThatCannotBeWrittenIsSaid()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.select(chen);
    bench.press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = bench.find<QDialog>(u"handoutDialog"_s);
    QVERIFY(KeyDriver(*dialog).pressButton(u"savePdf"_s));
    auto *question = dialog->findChild<QFileDialog *>(u"pdfDialog"_s);
    QVERIFY(question);
    QVERIFY(
        question->findChild<QLineEdit *>(u"fileNameEdit"_s)->text().startsWith(u"告知单 陈先生"_s));
    Q_EMIT question->fileSelected(m_folder.filePath(u"no folder/a.pdf"_s));
    QTRY_VERIFY(shownNote(*dialog).contains(u"a.pdf"_s));
    QVERIFY(!QFile::exists(m_folder.filePath(u"no folder/a.pdf"_s)));
    // The person can try another place.
    QVERIFY(dialog->findChild<QPushButton *>(u"savePdf"_s)->isEnabled());
}

void HandoutDialogTest::wizardToPdfWithoutItsSecrets()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, subjectPhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.click(u"smsHandout"_s));
    auto *dialog = bench.wizard().findChild<QDialog *>(u"handoutDialog"_s);
    QVERIFY(dialog);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(bench.next());
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"18302X"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.click(u"siteHandout"_s));
    dialog = bench.wizard().findChild<QDialog *>(u"handoutDialog"_s);
    QVERIFY(dialog);
    const QString path = savePdf(*dialog);
    const QString text = withoutRadicals(pdfText(path));
    QVERIFY(text.contains(withoutRadicals(u"陈先生"_s)));
    QVERIFY(text.contains(u"138****8000"_s));
    QVERIFY(text.contains(u"2026-11-24"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QString &secret : {u"482913"_s, u"18302X"_s, subjectPhone}) {
        QVERIFY(!text.contains(secret));
        QVERIFY(!bytes.contains(secret.toUtf8()));
    }
}

void HandoutDialogTest::draftIsRefusedWithASentence()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.program->wizards().isAnyOpen());
    QVERIFY(QTest::qWaitForWindowActive(&bench.wizard()));
    KeyDriver(bench.wizard()).press(Qt::Key_P, Qt::ControlModifier);
    QCoreApplication::processEvents();
    auto *refusal = bench.wizard().findChild<QMessageBox *>(u"handoutRefusal"_s);
    QVERIFY(refusal);
    QVERIFY(refusal->text().startsWith(u"这件备案尚未填写完整"_s));
}

void HandoutDialogTest::nobodyAtTheScreenClosesTheSheets()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.program->settings().setValue(Setting::CounterMode, true));
    QVERIFY(bench.put(sampleBoard(today())));
    QVERIFY(bench.showBoard());
    bench.select(chen);
    bench.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(bench.find<QDialog>(u"handoutDialog"_s));
    bench.advance(5min);
    QVERIFY(!bench.find<QDialog>(u"handoutDialog"_s));
}

void HandoutDialogTest::everyControlHasItsNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::newRow("Chinese") << u"zh_CN"_s << 1.0;
    QTest::newRow("Chinese, 1.5") << u"zh_CN"_s << 1.5;
    QTest::newRow("English, 1.5") << u"en"_s << 1.5;
}

// And nothing is cut.
void HandoutDialogTest::everyControlHasItsNames()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {ThemeMode::Light, scale});
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.select(chen);
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = bench.find<QDialog>(u"handoutDialog"_s);
    QVERIFY(dialog);
    QCoreApplication::processEvents();
    int seen = 0;
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->inherits("QScrollBar"))
            continue;
        ++seen;
        QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    QCOMPARE(seen, 8);
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
    }
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
    applyTheme(*qApp, {ThemeMode::Light, 1.0});
}

#include "tst_handoutdialog.moc"

BEIAN_UI_TEST_MAIN(HandoutDialogTest)
