// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qaction.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmessagebox.h>

#include "tests/warnings.h"
#include "app/time/beijingtime.h"
#include "boardbench.h"
#include "tests/app/calendarreading.h"
#include "tests/namedpipe.h"
#include "tests/ui/qrreading.h"
#include "ui/board/boardtable.h"
#include "ui/wizard/pagecodedialog.h"
#include "ui/number/phonereminderdialog.h"
#include "ui/forms/qrview.h"
#include "ui/tour/samplefilings.h"
#include "ui/texts/calendartexts.h"
#include "uimain.h"
#include "windowreading.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString nationalPage = u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s;
const QString chen = u"陈先生 · 某某科技"_s;

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString shownNote(const QWidget &dialog)
{
    return shownTexts(*dialog.findChild<QWidget *>(u"reminderNote"_s));
}

// The event in the code, as a phone sees it on the screen.
QByteArray scannedText(QWidget &window)
{
    return readQrCode(window.grab().toImage());
}

// Saves what the dialog shows, by its own button and the question for the file.
bool saveAs(QDialog &dialog, const QString &path)
{
    if (!KeyDriver(dialog).pressButton(u"reminderSave"_s))
        return false;
    auto *question = dialog.findChild<QFileDialog *>(u"reminderFile"_s);
    if (!question)
        return false;
    answerFileQuestion(*question, path);
    return QTest::qWaitFor([&] { return QFile::exists(path); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// From the wizard and the board into the phone: by keyboard, read by independent readers.
class PhoneReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void deadlineOfOneNumber();
    void severalNumbersAreChosen();
    void pipeStaysInItsPlace();
    void linkStandsOnlyWhileTimeRuns();
    void nothingSecretGoesIntoThePhone();
    void boardByKey();
    void boardOnlyWhereTimeRuns();
    void overWhileTheDialogIsOpen();
    void withoutADeadlineThereIsNothingToSave();
    void enterOnSaveSaves();
    void noLinkBeforeTheFirstSmsIsClear();
    void otherSideInZhejiang();
    void fileThatCannotBeWrittenIsSaid();
    void pageOpensOnThePhone();
    void oldEntranceIsAskedAbout();
    void longestEventCanBeScanned_data();
    void longestEventCanBeScanned();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    QTemporaryDir m_folder{QDir::tempPath() + u"/手机 reminder-XXXXXX"_s};
};

void PhoneReminderTest::deadlineOfOneNumber()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.press(u"sms1ToPhone"_s));
    auto *dialog = bench.find<QDialog>(u"phoneReminderDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QComboBox *>(u"reminderNumber"_s)->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(u"reminderWhom"_s)->text(),
             u"主体负责人（138****8000）"_s);
    const QString deadline = dialog->findChild<QLabel *>(u"reminderDeadline"_s)->text();
    QCOMPARE(deadline, u"2026-11-24 09:00"_s);

    const QJsonObject scanned = readCalendar(scannedText(*dialog));
    QCOMPARE(scanned["name"_L1], u"VEVENT"_s);
    QCOMPARE(scanned["DTSTART"_L1], u"2026-11-24T01:00:00Z"_s);
    QCOMPARE(scanned["SUMMARY"_L1], u"备案短信核验截止（138****8000）"_s);
    QCOMPARE(scanned["URL"_L1], nationalPage);
    QVERIFY(scanned["DESCRIPTION"_L1].toString().contains(u"北京时间 "_s + deadline));
    QCOMPARE(alarmLeadsOf(scanned), (QList<int>{6 * 3600, 3600, 15 * 60}));

    const QString path = m_folder.filePath(u"一个.ics"_s);
    QVERIFY(saveAs(*dialog, path));
    QTRY_VERIFY(shownNote(*dialog).contains(path));
    const QList<QJsonObject> events = partsOf(readCalendar(contentOf(path)), u"VEVENT"_s);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst()["DTSTART"_L1], scanned["DTSTART"_L1]);
    const QString description = events.constFirst()["DESCRIPTION"_L1].toString();
    for (const QString &part : {deadline, u"主体负责人（138****8000）"_s, nationalPage})
        QVERIFY2(description.contains(part), qPrintable(description));
    QTest::keyClick(dialog, Qt::Key_Escape);
    settle();
    QVERIFY(!bench.find<QDialog>(u"phoneReminderDialog"_s));
}

void PhoneReminderTest::severalNumbersAreChosen()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    bench.advance(30min);
    QVERIFY(bench.receiveNow(2, u"730154"_s));
    QVERIFY(bench.press(u"sms2ToPhone"_s));
    auto *dialog = bench.find<QDialog>(u"phoneReminderDialog"_s);
    QVERIFY(dialog);
    // The one that was asked for is shown, the other one arrow key away.
    QCOMPARE(readCalendar(scannedText(*dialog))["DTSTART"_L1], u"2026-11-24T01:30:00Z"_s);
    KeyDriver keys(*dialog);
    QVERIFY(keys.tabTo(u"reminderNumber"_s));
    keys.press(Qt::Key_Up);
    settle();
    QCOMPARE(readCalendar(scannedText(*dialog))["DTSTART"_L1], u"2026-11-24T01:00:00Z"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"reminderDeadline"_s)->text(), u"2026-11-24 09:00"_s);
    const QString path = m_folder.filePath(u"两个.ics"_s);
    QVERIFY(saveAs(*dialog, path));
    QTRY_VERIFY(!shownNote(*dialog).isEmpty());
    const QList<QJsonObject> events = partsOf(readCalendar(contentOf(path)), u"VEVENT"_s);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0)["DTSTART"_L1], u"2026-11-24T01:00:00Z"_s);
    QCOMPARE(events.at(1)["DTSTART"_L1], u"2026-11-24T01:30:00Z"_s);
}

void PhoneReminderTest::pipeStaysInItsPlace()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.press(u"sms1ToPhone"_s));
    auto *dialog = bench.find<QDialog>(u"phoneReminderDialog"_s);
    QVERIFY(dialog);
    const QString pipe = m_folder.filePath(u"管道.ics"_s);
    if (!makeNamedPipe(pipe))
        QSKIP("no pipe can be made here");
    QVERIFY(KeyDriver(*dialog).pressButton(u"reminderSave"_s));
    auto *question = dialog->findChild<QFileDialog *>(u"reminderFile"_s);
    QVERIFY(question);
    question->setOption(QFileDialog::DontConfirmOverwrite);
    answerFileQuestion(*question, pipe);
    QTRY_VERIFY(shownNote(*dialog).contains(pipe));
    QVERIFY(isStillNamedPipe(pipe));
}

void PhoneReminderTest::linkStandsOnlyWhileTimeRuns()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(!bench.isShown(u"sms1ToPhone"_s));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.isShown(u"sms1ToPhone"_s));
    QVERIFY(!bench.isShown(u"sms2ToPhone"_s));
    bench.session.number(subjectPhone).toggleVerified();
    QVERIFY(!bench.isShown(u"sms1ToPhone"_s));
    bench.session.number(subjectPhone).toggleVerified();
    QVERIFY(bench.isShown(u"sms1ToPhone"_s));
    bench.advance(24h);
    QVERIFY(!bench.isShown(u"sms1ToPhone"_s));
}

void PhoneReminderTest::nothingSecretGoesIntoThePhone()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    bench.back();
    bench.back();
    const QString code = bench.session.code(subjectPhone).reveal();
    const QString suffix = bench.session.suffix(subjectPhone).suffix.reveal();
    QVERIFY(!code.isEmpty() && !suffix.isEmpty());
    QVERIFY(bench.press(u"sms1ToPhone"_s));
    auto *dialog = bench.find<QDialog>(u"phoneReminderDialog"_s);
    QVERIFY(dialog);
    const QString path = m_folder.filePath(u"secret.ics"_s);
    QVERIFY(saveAs(*dialog, path));
    QTRY_VERIFY(!shownNote(*dialog).isEmpty());
    const QByteArray scanned = scannedText(*dialog);
    QVERIFY(scanned.contains("138****8000"));
    for (const QString &secret : {code, suffix, subjectPhone}) {
        QVERIFY(!scanned.contains(secret.toUtf8()));
        QVERIFY(!contentOf(path).replace("\r\n ", "").contains(secret.toUtf8()));
        QVERIFY(!path.contains(secret));
    }
}

void PhoneReminderTest::boardByKey()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.select(chen);
    bench.press(Qt::Key_L, Qt::ControlModifier);
    auto *dialog = bench.find<PhoneReminderDialog>(u"phoneReminderDialog"_s);
    QVERIFY(dialog);
    const FilingRecord *record = bench.recordOf(chen);
    const QDateTime deadline = openDeadline(*record);
    const QJsonObject scanned = readCalendar(scannedText(*dialog));
    QCOMPARE(scanned["DTSTART"_L1], deadline.toUTC().toString(Qt::ISODate));
    QVERIFY(dialog->proposedFileName().startsWith(u"beian-sms-2026-11-2"_s));
    const QString path = m_folder.filePath(u"board.ics"_s);
    QVERIFY(saveAs(*dialog, path));
    const QList<QJsonObject> events = partsOf(readCalendar(contentOf(path)), u"VEVENT"_s);
    QCOMPARE(events.size(), openDeadlines(*record, today()).size());
    // What is kept on this machine only does not leave it.
    QVERIFY(!contentOf(path).replace("\r\n ", "").contains("陈"));
}

void PhoneReminderTest::boardOnlyWhereTimeRuns()
{
    BoardBench bench;
    const QList<KeptChange> filings = sampleBoard(today());
    QVERIFY(bench.startWith(filings));
    BoardTable &table = bench.program->board().table();
    const QList<QAction *> actions = table.actions();
    const auto found = std::ranges::find(actions, u"phoneReminder"_s, &QAction::objectName);
    QVERIFY(found != actions.end());
    int enabled = 0;
    for (const KeptChange &filing : filings) {
        table.selectFiling(filing.record.id);
        QCOMPARE((*found)->isEnabled(), !openDeadlines(filing.record, today()).isEmpty());
        enabled += (*found)->isEnabled();
    }
    QVERIFY(enabled > 0 && enabled < filings.size());
    table.selectAll();
    QVERIFY(!(*found)->isEnabled());
}

void PhoneReminderTest::overWhileTheDialogIsOpen()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.press(u"sms1ToPhone"_s));
    auto *dialog = bench.find<QDialog>(u"phoneReminderDialog"_s);
    QVERIFY(dialog);
    QVERIFY(KeyDriver(*dialog).pressButton(u"reminderSave"_s));
    auto *question = dialog->findChild<QFileDialog *>(u"reminderFile"_s);
    QVERIFY(question);
    QCOMPARE(question->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(),
             u"beian-sms-2026-11-24-0900.ics"_s);
    bench.advance(24h);
    const QString path = m_folder.filePath(u"over.ics"_s);
    Q_EMIT question->fileSelected(path);
    QVERIFY(shownNote(*dialog).contains(u"没有等待核验的短信"_s));
    QVERIFY(!QFile::exists(path));
    delete question;
    // From then on nobody is asked for a file any more.
    QVERIFY(KeyDriver(*dialog).pressButton(u"reminderSave"_s));
    QVERIFY(!dialog->findChild<QFileDialog *>(u"reminderFile"_s));
}

// It ended between the click and the window.
void PhoneReminderTest::withoutADeadlineThereIsNothingToSave()
{
    const ManualClock clock(today());
    FilingRecord record;
    QWidget window;
    auto *dialog = new PhoneReminderDialog(builtInRules(), clock, record, NumberId(0), &window);
    dialog->open();
    QVERIFY(shownNote(*dialog).contains(u"没有等待核验的短信"_s));
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"reminderSave"_s)->isEnabled());
    QCOMPARE(dialog->proposedFileName(), u"beian-sms.ics"_s);
}

void PhoneReminderTest::enterOnSaveSaves()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.press(u"sms1ToPhone"_s));
    auto *dialog = bench.find<QDialog>(u"phoneReminderDialog"_s);
    KeyDriver keys(*dialog);
    QVERIFY(keys.tabTo(u"reminderSave"_s));
    keys.press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QFileDialog *>(u"reminderFile"_s));
}

void PhoneReminderTest::noLinkBeforeTheFirstSmsIsClear()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    NumberSession &number = bench.session.number(subjectPhone);
    number.setNotice(u"2026-11-23 07:00"_s);
    number.setReceived(u"2026-11-23 09:00"_s);
    QVERIFY(!bench.isShown(u"sms1ToPhone"_s));
    number.explainDelay(false);
    QVERIFY(bench.isShown(u"sms1ToPhone"_s));
}

void PhoneReminderTest::otherSideInZhejiang()
{
    FilingRecord record = sampleBoard(today()).constFirst().record;
    record.numbers[0].verification = {{}, today().addSecs(-60), false, {}, false};
    for (const auto &[province, isOther] :
         {std::pair(u"330000"_s, true), std::pair(u"440000"_s, false)}) {
        record.provinceCode = province;
        const CalendarWords words = calendarWords(record, NumberId(0), builtInRules(), today());
        for (const QString &text : {words.description, words.shortDescription})
            QCOMPARE(text.contains(u"背面"_s), isOther);
    }
}

void PhoneReminderTest::fileThatCannotBeWrittenIsSaid()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.select(chen);
    bench.press(Qt::Key_L, Qt::ControlModifier);
    auto *dialog = bench.find<QDialog>(u"phoneReminderDialog"_s);
    QVERIFY(KeyDriver(*dialog).pressButton(u"reminderSave"_s));
    auto *question = dialog->findChild<QFileDialog *>(u"reminderFile"_s);
    QVERIFY(question);
    const QString path = m_folder.filePath(u"no folder/a.ics"_s);
    Q_EMIT question->fileSelected(path);
    QTRY_VERIFY(shownNote(*dialog).contains(u"a.ics"_s));
    QVERIFY(!QFile::exists(path));
    // The dialog can be closed before an answer of a slow disk comes.
    Q_EMIT question->fileSelected(m_folder.filePath(u"late.ics"_s));
    delete dialog;
    QTRY_VERIFY(QFile::exists(m_folder.filePath(u"late.ics"_s)));
    settle();
}

void PhoneReminderTest::pageOpensOnThePhone()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"pageToPhone"_s));
    auto *dialog = bench.find<QDialog>(u"pageCodeDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(QString::fromUtf8(scannedText(*dialog)), nationalPage);
    QCOMPARE(dialog->findChild<QLabel *>(u"pageCodeAddress"_s)->text(), nationalPage);
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    QVERIFY(!bench.find<QDialog>(u"pageCodeDialog"_s));
    // Nothing was opened here.
    QVERIFY(bench.opened.isEmpty());
}

void PhoneReminderTest::oldEntranceIsAskedAbout()
{
    // In the pilot the entrance of the province is the page.
    {
        WizardBench bench(pilotDay());
        QVERIFY(bench.goToSite(u"浙江"_s, {subjectPhone, sitePhone}));
        QVERIFY(bench.press(u"pageToPhone"_s));
        QVERIFY(!bench.find<QMessageBox>(u"oldEntranceQuestion"_s));
        QCOMPARE(QString::fromUtf8(scannedText(*bench.find<QDialog>(u"pageCodeDialog"_s))),
                 bench.session.province()->site2019.toString());
    }
    WizardBench bench(today());
    bench.session.setRuleChoice(RuleChoice::Pilot);
    QVERIFY(bench.goToSite(u"浙江"_s, {subjectPhone, sitePhone}));
    for (const auto &[role, address] :
         {std::pair(QMessageBox::AcceptRole, nationalPage),
          std::pair(QMessageBox::DestructiveRole, bench.session.province()->site2019.toString())}) {
        QVERIFY(bench.press(u"pageToPhone"_s));
        auto *question = bench.find<QMessageBox>(u"oldEntranceQuestion"_s);
        QVERIFY(question);
        const QList<QAbstractButton *> buttons = question->buttons();
        const auto button = std::ranges::find_if(
            buttons, [&](QAbstractButton *each) { return question->buttonRole(each) == role; });
        QTest::keyClick(*button, Qt::Key_Space);
        settle();
        auto *dialog = bench.find<QDialog>(u"pageCodeDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(QString::fromUtf8(scannedText(*dialog)), address);
        dialog->close();
        settle();
    }
    QVERIFY(bench.opened.isEmpty());
}

void PhoneReminderTest::longestEventCanBeScanned_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<double>("scale");
    QTest::newRow("Chinese") << u"zh_CN"_s << ThemeMode::Light << 1.0;
    QTest::newRow("Chinese, dark, large") << u"zh_CN"_s << ThemeMode::Dark << 1.5;
    QTest::newRow("English") << u"en"_s << ThemeMode::Light << 1.0;
    QTest::newRow("English, dark") << u"en"_s << ThemeMode::Dark << 1.0;
}

// The finest code that a phone should have to read from a screen: version 20, three dots a module.
void PhoneReminderTest::longestEventCanBeScanned()
{
    QFETCH(QString, language);
    QFETCH(ThemeMode, mode);
    QFETCH(double, scale);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {mode, scale});
    // Every province in the pilot, and the national page: the longest address is among them.
    for (const Province &province : builtInRules().provinces) {
        for (const QDateTime &now : {pilotDay(), today()}) {
            FilingRecord record;
            record.applicant = u"某某科技，有限公司"_s.repeated(10);
            record.provinceCode = province.code;
            record.submitted = beijingDate(now);
            record.type = FilingType::First;
            record.persons = {{Role::Subject, false, false, {}, NumberId(0)},
                              {Role::Site, false, false, {}, NumberId(0)}};
            record.numbers = {keptNumber(subjectPhone)};
            record.numbers[0].verification.receivedAt = now;
            const auto text = calendarCodeText(
                record, NumberId(0), calendarWords(record, NumberId(0), builtInRules(), now), now);
            QVERIFY(text);
            const auto code = makeQrCode(*text);
            QVERIFY(code);
            QVERIFY2(code->version() <= 20, qPrintable(QString::number(code->version())));
            if (&province != &builtInRules().provinces.constFirst())
                continue;
            const ManualClock clock(now);
            QWidget window;
            openPhoneReminder(window, builtInRules(), clock, record, NumberId(0));
            auto *dialog = window.findChild<QDialog *>(u"phoneReminderDialog"_s);
            QCOMPARE(scannedText(*dialog), *text);
        }
    }
    applyTheme(*qApp, {ThemeMode::Light, 1.0});
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
}

void PhoneReminderTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        for (const double scale : {1.0, 1.5})
            QTest::addRow("%s, %g", qPrintable(language), scale) << language << scale;
    }
}

void PhoneReminderTest::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {ThemeMode::Light, scale});
    FilingRecord record = sampleBoard(today()).constFirst().record;
    for (KeptNumber &number : record.numbers)
        number.verification = {{}, today().addSecs(-60), false, {}, false};
    ManualClock clock(today());
    QWidget window;
    openPhoneReminder(window, builtInRules(), clock, record, NumberId(0));
    auto *dialog = window.findChild<QDialog *>(u"phoneReminderDialog"_s);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    // With a note under the texts it needs the most room.
    clock.advance(24h);
    Q_EMIT dialog->findChild<QComboBox *>(u"reminderNumber"_s)->currentIndexChanged(0);
    settle();
    QVERIFY(!shownNote(*dialog).isEmpty());
    QVERIFY2(dialog->width() <= 1280 && dialog->height() <= 800,
             qPrintable(u"%1 × %2"_s.arg(dialog->width()).arg(dialog->height())));
    auto *page = new PageCodeDialog(QUrl(nationalPage), &window);
    page->open();
    settle();
    int seen = 0;
    for (const QLabel *label : dialog->findChildren<QLabel *>() + page->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        ++seen;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    QVERIFY(seen >= 8);
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    QVERIFY(!dialog->findChild<QrView *>()->accessibleName().isEmpty());
    applyTheme(*qApp, {ThemeMode::Light, 1.0});
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
}

BEIAN_UI_TEST_MAIN(PhoneReminderTest)
#include "tst_phonereminder.moc"
