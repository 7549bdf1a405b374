// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtCore/qfileinfo.h>
#include <QtCore/qtemporarydir.h>
#include <QtPrintSupport/qprinter.h>
#include <QtWidgets/qapplication.h>

#include "app/time/beijingtime.h"
#include "tests/namedpipe.h"
#include "tests/ui/pdfreading.h"
#include "ui/paper/handoutfile.h"
#include "ui/paper/paperjob.h"
#include "ui/tour/samplefilings.h"
#include "tests/ui/uimain.h"
#include "tests/ui/wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString counterName = u"杭州服务中心，三号窗口"_s;

Handout handoutOf(const FilingRecord &record, const QDateTime &now = today())
{
    const auto handout = makeHandout(record, builtInRules(), counterName, now);
    Q_ASSERT(handout.isOk());
    return *handout;
}

HandoutWords wordsOf(const FilingRecord &record, const QDateTime &now = today())
{
    return handoutWords(handoutOf(record, now), builtInRules());
}

// A first filing of Zhejiang; the first number has an SMS, the second waits.
FilingRecord sample()
{
    FilingRecord record = sampleBoard(today()).constFirst().record;
    record.numbers[0].verification.receivedAt = fromBeijing(QDate(2026, 11, 23), QTime(8, 32));
    record.numbers[1].verification.receivedAt = {};
    return record;
}

// As many persons as `count`, every second with an SMS, with documents of every kind, and names
// that are longer than any line.
FilingRecord crowded(int count)
{
    FilingRecord record = sample();
    record.applicant = u"欧阳上官先生 · 某某（浙江）国际文化传播与信息技术服务股份有限公司"
                       u"杭州第二分公司互联网信息安全管理部"_s;
    record.orderNumber = u"BA-20261123-000777-AND-SOMETHING-LONG-BEHIND-IT"_s;
    record.persons.clear();
    record.numbers.clear();
    for (int i = 0; i < count; ++i) {
        KeptPerson person;
        person.role = i == 0 ? Role::Subject : Role::Site;
        person.number = NumberId(i);
        record.persons << person;
        KeptNumber number = keptNumber(u"138001380%1"_s.arg(i, 2, 10, QChar(u'0')));
        number.document = DocumentKind(i % 8);
        if (i % 2 == 0)
            number.verification.receivedAt = today().addSecs(-3600);
        addNumber(record, number);
    }
    return record;
}

} // namespace

// The paper itself, as others read it.
class HandoutPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void saysEverything_data();
    void saysEverything();
    void neverSaysAFullNumber();
    void oneSheetAFiling_data();
    void oneSheetAFiling();
    void alwaysFits_data();
    void alwaysFits();
    void codeIsTheAddress_data();
    void codeIsTheAddress();
    void statesInWords_data();
    void statesInWords();
    void zhejiangPermit();
    void printerTakesTheSameSheets();
    void fileThatCannotBeWritten();
    void pipeStaysInItsPlace();
    void jobThatIsDroppedLeavesNoFile();
    void proposedNames_data();
    void proposedNames();

private:
    [[nodiscard]] QString save(const QList<HandoutWords> &sheets, PaperSize paper);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void HandoutPaperTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/告知单 paper-XXXXXX"_s);
}

QString HandoutPaperTest::save(const QList<HandoutWords> &sheets, PaperSize paper)
{
    const QString path = m_folder->filePath(u"告知单.pdf"_s);
    PaperJob job(handoutWork(sheets, paper, QApplication::font()), paper);
    QSignalSpy finished(&job, &PaperJob::finished);
    job.saveAsPdf(path);
    const bool isSaved = finished.wait() && finished.constFirst().constFirst().value<Result<void>>();
    return isSaved ? path : QString();
}

void HandoutPaperTest::saysEverything_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<QString>("language");
    QTest::newRow("A4, Chinese") << PaperSize::A4 << u"zh_CN"_s;
    QTest::newRow("A5, Chinese") << PaperSize::A5 << u"zh_CN"_s;
    QTest::newRow("A4, English") << PaperSize::A4 << u"en"_s;
    QTest::newRow("A5, English") << PaperSize::A5 << u"en"_s;
}

void HandoutPaperTest::saysEverything()
{
    QFETCH(PaperSize, paper);
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    const HandoutWords words = wordsOf(sample());
    const QString path = save({words}, paper);
    QVERIFY(!path.isEmpty());
    QCOMPARE(withoutRadicals(pdfTitle(path)), withoutRadicals(words.title));
    const QString text = withoutRadicals(pdfText(path));
    QStringList expected{counterName,           u"陈先生 · 某某科技"_s,
                         u"2026-11-24 08:32"_s, words.deadline,
                         words.filing,          u"138****8000"_s,
                         u"133****3000"_s,      u"12381"_s,
                         words.address,         words.title,
                         words.deadlineTitle,   words.footer.left(20)};
    for (const Step &step : builtInRules().national.verifySteps)
        expected << step.text.in(uiLanguage()).left(12);
    for (const auto &[label, what] : words.fields)
        expected << label.left(4) << what.left(6);
    expected << words.secrecy.left(10) << words.lostTitle
             << (language == "en"_L1 ? u"(usually the identity card)"_s : u"（一般为居民身份证）"_s);
    for (const QString &part : expected)
        QVERIFY2(text.contains(withoutRadicals(part)), qPrintable(part + u'\n' + text));
    if (language == "zh_CN"_L1)
        QVERIFY(text.contains(withoutRadicals(u"验证码只在管局网站填写，不要告诉任何人"_s)));
}

void HandoutPaperTest::neverSaysAFullNumber()
{
    const FilingRecord record = sample();
    const QString text = withoutRadicals(pdfText(save({wordsOf(record)}, PaperSize::A4)));
    for (const KeptNumber &number : record.numbers) {
        QCOMPARE(number.phone.size(), 11);
        QVERIFY(!text.contains(number.phone));
        QVERIFY(!text.contains(number.phone.mid(3, 4)));
    }
    // The codes of other tests would be six digits of their own.
    static const QRegularExpression sixDigits(u"(?<![\\d*-])\\d{6}(?!\\d)"_s);
    QVERIFY(!sixDigits.match(text).hasMatch());
}

void HandoutPaperTest::oneSheetAFiling_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::newRow("A4") << PaperSize::A4;
    QTest::newRow("A5") << PaperSize::A5;
}

void HandoutPaperTest::oneSheetAFiling()
{
    QFETCH(PaperSize, paper);
    QList<HandoutWords> sheets;
    const QList<KeptChange> board = sampleBoard(today());
    for (const KeptChange &change : board)
        sheets << wordsOf(change.record);
    const QString path = save(sheets, paper);
    QCOMPARE(pdfPageCount(path), int(board.size()));
    const QStringList pages = pdfText(path).split(u'\f');
    for (qsizetype i = 0; i < board.size(); ++i)
        QVERIFY(
            withoutRadicals(pages.at(i)).contains(withoutRadicals(board.at(i).record.applicant)));
}

void HandoutPaperTest::alwaysFits_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("persons");
    for (const auto &[paper, name] :
         {std::pair(PaperSize::A4, "A4"), std::pair(PaperSize::A5, "A5")}) {
        for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
            for (const int persons : {1, 2, 6, 12, 40})
                QTest::addRow("%s, %s, %d persons", name, qPrintable(language), persons)
                    << paper << language << persons;
        }
    }
}

// Everything stands above the foot, the foot on the sheet, and nothing beside it.
void HandoutPaperTest::alwaysFits()
{
    QFETCH(PaperSize, paper);
    QFETCH(QString, language);
    QFETCH(int, persons);
    QVERIFY(installLanguage(*qApp, language));
    const HandoutWords words = wordsOf(crowded(persons));
    const HandoutSheet sheet(words, paper, QApplication::font());
    QVERIFY2(sheet.typePoints() >= 6, qPrintable(QString::number(sheet.typePoints())));
    if (persons <= 6)
        QCOMPARE(sheet.shownNumbers(), persons);
    const QString path = save({words}, paper);
    QCOMPARE(pdfPageCount(path), 1);
    const QList<PdfWord> found = pdfWords(path, 1);
    const QString firstOfFoot = withoutRadicals(words.footer).left(4);
    const auto foot = std::ranges::find_if(found.rbegin(), found.rend(), [&](const PdfWord &word) {
        return firstOfFoot.startsWith(withoutRadicals(word.text).left(4))
            && word.box.top() > pageSizeOf(paper).size(QPageSize::Point).height() * 0.9;
    });
    QVERIFY2(foot != found.rend(), qPrintable(pdfText(path)));
    const qreal footTop = foot->box.top();
    const QRectF column =
        QRectF(QPointF(), pageSizeOf(paper).size(QPageSize::Point)).adjusted(20, 20, -20, -20);
    for (const PdfWord &word : found) {
        QVERIFY2(column.contains(word.box), qPrintable(word.text));
        QVERIFY2(word.box.bottom() <= footTop + 1 || word.box.top() >= footTop - 1,
                 qPrintable(word.text));
    }
    if (sheet.shownNumbers() < persons)
        QVERIFY(withoutRadicals(pdfText(path))
                    .contains(withoutRadicals(moreNumbersText(persons - sheet.shownNumbers()))));
}

void HandoutPaperTest::codeIsTheAddress_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("address");
    const QString national = u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s;
    QTest::newRow("A4") << PaperSize::A4 << today() << national;
    QTest::newRow("A5") << PaperSize::A5 << today() << national;
    QTest::newRow("A5, in the pilot")
        << PaperSize::A5 << pilotDay() << builtInRules().province(u"330000"_s)->site2019.toString();
}

void HandoutPaperTest::codeIsTheAddress()
{
    QFETCH(PaperSize, paper);
    QFETCH(QDateTime, now);
    // The smallest code is that of the most crowded sheet.
    for (FilingRecord record : {sample(), crowded(12)}) {
        record.submitted = beijingDate(now);
        QTEST(pdfBarCode(save({wordsOf(record, now)}, paper), 1), "address");
    }
}

void HandoutPaperTest::statesInWords_data()
{
    QTest::addColumn<int>("sampleIndex");
    QTest::addColumn<QString>("large");
    QTest::newRow("running") << 0 << u"2026-11-23 09:42"_s;
    QTest::newRow("no SMS yet") << 4 << u"收到短信后 24 小时内"_s;
    QTest::newRow("verified") << 5 << u"无须再办"_s;
    QTest::newRow("over") << 6 << u"须重新提交"_s;
}

void HandoutPaperTest::statesInWords()
{
    QFETCH(int, sampleIndex);
    QFETCH(QString, large);
    const HandoutWords words = wordsOf(sampleBoard(today()).at(sampleIndex).record);
    QVERIFY2(words.deadline.startsWith(large), qPrintable(words.deadline));
    const QString path = save({words}, PaperSize::A4);
    QVERIFY(withoutRadicals(pdfText(path)).contains(withoutRadicals(words.deadline)));
    // In the largest type of the sheet.
    const QList<PdfWord> found = pdfWords(path, 1);
    const auto highest =
        std::ranges::max_element(found, {}, [](const PdfWord &word) { return word.box.height(); });
    QVERIFY2(withoutRadicals(words.deadline).startsWith(withoutRadicals(highest->text)),
             qPrintable(highest->text));
}

// Which characters, never the characters.
void HandoutPaperTest::zhejiangPermit()
{
    FilingRecord record = sample();
    record.numbers[0].document = DocumentKind::HkMacauPermit;
    const QString zhejiang = pdfText(save({wordsOf(record)}, PaperSize::A5));
    QVERIFY(withoutRadicals(zhejiang).contains(withoutRadicals(u"背面的香港或澳门身份证件号码"_s)));
    QVERIFY(withoutRadicals(zhejiang).contains(withoutRadicals(u"×××（×）"_s)));
    record.provinceCode = u"440000"_s;
    const QString guangdong = pdfText(save({wordsOf(record)}, PaperSize::A5));
    QVERIFY(!withoutRadicals(guangdong).contains(withoutRadicals(u"背面"_s)));
}

void HandoutPaperTest::printerTakesTheSameSheets()
{
    const QString path = m_folder->filePath(u"printed.pdf"_s);
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    const HandoutWords words = wordsOf(sample());
    PaperJob job(handoutWork({words, words}, PaperSize::A5, QApplication::font()), PaperSize::A5);
    QSignalSpy finished(&job, &PaperJob::finished);
    job.print(std::move(printer));
    QVERIFY(finished.wait());
    QVERIFY(finished.constFirst().constFirst().value<Result<void>>());
    QCOMPARE(pdfPageCount(path), 2);
    const QString printed = pdfText(path).section(u'\f', 1, 1);
    const QString saved = pdfText(save({words}, PaperSize::A5)).section(u'\f', 0, 0);
    QCOMPARE(withoutRadicals(printed), withoutRadicals(saved));
    QCOMPARE(pdfBarCode(path, 2), words.address);
}

void HandoutPaperTest::fileThatCannotBeWritten()
{
    PaperJob job(handoutWork({wordsOf(sample())}, PaperSize::A4, QApplication::font()), PaperSize::A4);
    QSignalSpy finished(&job, &PaperJob::finished);
    job.saveAsPdf(m_folder->filePath(u"no such folder/告知单.pdf"_s));
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    const auto outcome = finished.constFirst().constFirst().value<Result<void>>();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::FileUnwritable);
    QVERIFY(outcome.error().detail.endsWith(u"告知单.pdf"_s));
}

void HandoutPaperTest::pipeStaysInItsPlace()
{
    const QString pipe = m_folder->filePath(u"告知单.pdf"_s);
    if (!makeNamedPipe(pipe))
        QSKIP("no pipe can be made here");
    QVERIFY(save({wordsOf(sample())}, PaperSize::A4).isEmpty());
    QVERIFY(isStillNamedPipe(pipe));
}

void HandoutPaperTest::jobThatIsDroppedLeavesNoFile()
{
    const QString path = m_folder->filePath(u"告知单.pdf"_s);
    {
        const HandoutWords words = wordsOf(sample());
        PaperJob job(handoutWork({words, words}, PaperSize::A4, QApplication::font()), PaperSize::A4);
        job.saveAsPdf(path);
        QCoreApplication::processEvents();
    }
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void HandoutPaperTest::proposedNames_data()
{
    QTest::addColumn<QString>("applicant");
    QTest::addColumn<QString>("order");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("name");
    QTest::newRow("by the applicant")
        << u"陈先生"_s << u"BA7"_s << 1 << u"告知单 陈先生 2026-11-23.pdf"_s;
    QTest::newRow("by the order") << QString() << u"BA7"_s << 1 << u"告知单 BA7 2026-11-23.pdf"_s;
    QTest::newRow("by nothing") << QString() << QString() << 1 << u"告知单 2026-11-23.pdf"_s;
    QTest::newRow("several") << u"陈先生"_s << QString() << 3 << u"告知单 3 件 2026-11-23.pdf"_s;
    QTest::newRow("what no file name holds")
        << u"a/b\\c:d*?\"<>|"_s << QString() << 1 << u"告知单 a b c d 2026-11-23.pdf"_s;
    QTest::newRow("too long") << QString(200, u'长') << QString() << 1
                              << u"告知单 %1 2026-11-23.pdf"_s.arg(QString(40, u'长'));
}

void HandoutPaperTest::proposedNames()
{
    QFETCH(QString, applicant);
    QFETCH(QString, order);
    QFETCH(int, count);
    FilingRecord record = sample();
    record.applicant = applicant;
    record.orderNumber = order;
    QTEST(proposedPdfName(QList<Handout>(count, handoutOf(record))), "name");
}

#include "tst_handoutjob.moc"

BEIAN_UI_TEST_MAIN(HandoutPaperTest)
