// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/time/beijingtime.h"
#include "tests/ui/painting.h"
#include "ui/paper/handoutlayout.h"
#include "ui/paper/handoutpreview.h"
#include "ui/paper/handoutsheet.h"
#include "ui/paper/handoutwords.h"
#include "tests/ui/uimain.h"
#include "tests/ui/wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Of so many numbers that run, in 浙江.
Handout handoutOf(int numbers)
{
    Handout handout;
    handout.applicant = u"陈先生 · 某某科技"_s;
    handout.provinceCode = u"330000"_s;
    handout.submitted = QDate(2026, 11, 22);
    handout.state = FilingState::Running;
    handout.deadline = fromBeijing(QDate(2026, 11, 24), QTime(8, 32));
    handout.hours = 24;
    handout.address = builtInRules().national.page;
    handout.printedAt = today();
    for (int i = 0; i < numbers; ++i) {
        HandoutNumber number;
        number.roles = {i == 0 ? Role::Subject : Role::Site};
        number.mask = u"138****%1"_s.arg(8000 + i);
        number.state = VerificationState::Received;
        number.deadline = handout.deadline;
        number.senders = {u"12381"_s};
        handout.numbers << number;
    }
    return handout;
}

HandoutWords wordsOf(int numbers)
{
    return handoutWords(handoutOf(numbers), builtInRules());
}

} // namespace

// What a hand-out says, and how it is put on paper; tst_handoutjob reads the finished PDF.
class HandoutSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void papers_data();
    void papers();
    void typeShrinksBeforeRowsAreLeftOut();
    void moreTakesMoreHeight();
    void drawnAsMeasured();
    void nothingInTheMargin_data();
    void nothingInTheMargin();
    void wordsOfAFiling_data();
    void wordsOfAFiling();
    void whoHasNoNameIsCalledByWhatIsKnown_data();
    void whoHasNoNameIsCalledByWhatIsKnown();
    void everythingIsReadAloud_data();
    void everythingIsReadAloud();
    void moreNumbers_data();
    void moreNumbers();
    void previewKeepsTheProportions_data();
    void previewKeepsTheProportions();
    void previewShowsTheNextSheet();
};

void HandoutSheetTest::papers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<QSize>("millimetres");
    QTest::addColumn<QString>("name");
    QTest::newRow("A4") << u"a4"_s << PaperSize::A4 << QSize(210, 297) << u"a4"_s;
    QTest::newRow("A5") << u"a5"_s << PaperSize::A5 << QSize(148, 210) << u"a5"_s;
    QTest::newRow("anything else is A4") << u"letter"_s << PaperSize::A4 << QSize(210, 297)
                                         << u"a4"_s;
}

void HandoutSheetTest::papers()
{
    QFETCH(QString, word);
    QFETCH(PaperSize, paper);
    QCOMPARE(paperSizeNamed(word), paper);
    QTEST(pageSizeOf(paper).size(QPageSize::Millimeter).toSize(), "millimetres");
    QTEST(paperSizeName(paper), "name");
}

void HandoutSheetTest::typeShrinksBeforeRowsAreLeftOut()
{
    const QFont font = QApplication::font();
    const HandoutSheet small(wordsOf(2), PaperSize::A4, font);
    const HandoutSheet large(wordsOf(12), PaperSize::A4, font);
    const HandoutSheet huge(wordsOf(80), PaperSize::A4, font);
    QCOMPARE(small.shownNumbers(), 2);
    QCOMPARE(large.shownNumbers(), 12);
    QVERIFY(large.typePoints() < small.typePoints());
    QVERIFY(huge.typePoints() >= 6);
    QVERIFY(huge.typePoints() <= large.typePoints());
    QVERIFY(huge.shownNumbers() < 80);
    QVERIFY(huge.shownNumbers() > 12);
    // A smaller sheet holds less.
    QVERIFY(HandoutSheet(wordsOf(80), PaperSize::A5, font).shownNumbers() < huge.shownNumbers());
    QCOMPARE(huge.words().numberRows.size(), 80);
}

void HandoutSheetTest::moreTakesMoreHeight()
{
    const PaperPen pen(nullptr, QApplication::font());
    const HandoutContent content{wordsOf(3), {}};
    const QRectF column(0, 0, 4000, 6000);
    const auto heightWith = [&](const SheetFit &fit) {
        return HandoutLayout(content, pen, column, fit).compose();
    };
    const qreal usual = heightWith({3, 0, 0});
    QVERIFY(heightWith({2, 0, 0}) < usual + 1);
    QVERIFY(heightWith({1, 0, 0}) < usual);
    // The room between the sections is added as often as the class says.
    QVERIFY(qAbs(heightWith({3, 50, 0}) - usual - HandoutLayout::gaps * 50) < 0.01);
    // A code that has to be larger pushes down what comes below it.
    HandoutContent withCode = content;
    withCode.qr = *makeQrCode("https://beian.miit.gov.cn/");
    QVERIFY(HandoutLayout(withCode, pen, column, {3, 0, 3000}).compose() > usual);
}

void HandoutSheetTest::drawnAsMeasured()
{
    QImage picture(400, 600, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.scale(0.1, 0.1);
    const HandoutContent content{wordsOf(3), *makeQrCode("https://beian.miit.gov.cn/")};
    const QRectF column(0, 0, 4000, 6000);
    const PaperPen drawing(&painter, QApplication::font());
    const PaperPen measuring(nullptr, QApplication::font());
    QCOMPARE(HandoutLayout(content, drawing, column, {3, 20, 0}).compose(),
             HandoutLayout(content, measuring, column, {3, 20, 0}).compose());
}

void HandoutSheetTest::nothingInTheMargin_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<int>("numbers");
    QTest::newRow("A4, two numbers") << PaperSize::A4 << 2;
    QTest::newRow("A4, crowded") << PaperSize::A4 << 60;
    QTest::newRow("A5, two numbers") << PaperSize::A5 << 2;
    QTest::newRow("A5, crowded") << PaperSize::A5 << 60;
}

// Printers leave the edge of the paper blank.
void HandoutSheetTest::nothingInTheMargin()
{
    QFETCH(PaperSize, paper);
    QFETCH(int, numbers);
    const QSize points = pageSizeOf(paper).size(QPageSize::Point).toSize();
    QImage picture(points, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    HandoutSheet(wordsOf(numbers), paper, QApplication::font()).paint(painter, picture.rect());
    painter.end();
    const int margin = 24; // points, a third of an inch
    const QRect inside = picture.rect().adjusted(margin, margin, -margin, -margin);
    const int inkInside = inside.width() * inside.height() - dotsOf(Qt::white, picture, inside);
    const int inkOnAll = points.width() * points.height() - dotsOf(Qt::white, picture);
    QVERIFY(inkInside > 1000);
    QCOMPARE(inkOnAll, inkInside);
}

void HandoutSheetTest::wordsOfAFiling_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("filing");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("document");
    QTest::newRow("Chinese") << u"zh_CN"_s << u"浙江省 · 首次备案"_s << u"2026-11-23 09:00"_s
                             << u"（一般为居民身份证）：证件正面号码的后 6 位"_s;
    QTest::newRow("English") << u"en"_s << u"Zhejiang · First filing"_s
                             << u"Printed 2026-11-23 09:00"_s
                             << u"(usually the identity card): the last 6 characters"_s;
}

void HandoutSheetTest::wordsOfAFiling()
{
    QFETCH(QString, language);
    QFETCH(QString, filing);
    QFETCH(QString, printed);
    QVERIFY(installLanguage(*qApp, language));
    const HandoutWords words = wordsOf(2);
    QVERIFY2(words.filing.startsWith(filing), qPrintable(words.filing));
    QVERIFY(words.filing.contains(u"2026-11-22"_s));
    QVERIFY2(words.printed.contains(printed), qPrintable(words.printed));
    QVERIFY2(words.deadline.startsWith(u"2026-11-24 08:32 "_s), qPrintable(words.deadline));
    QVERIFY(words.deadlineNote.contains(u"24"_s));
    // A cell for each head, and the site's three fields.
    QCOMPARE(words.numberRows.size(), 2);
    for (const QStringList &row : words.numberRows)
        QCOMPARE(row.size(), words.numberHeads.size());
    QCOMPARE(words.fields.size(), 3);
    // Nobody has said which document was filed.
    QFETCH(QString, document);
    QVERIFY2(words.fields.at(2).second.contains(document), qPrintable(words.fields.at(2).second));
    QVERIFY(words.numberRows.at(0).contains(u"138****8000"_s));
    QVERIFY(!words.steps.isEmpty() && !words.lost.isEmpty());
}

void HandoutSheetTest::whoHasNoNameIsCalledByWhatIsKnown_data()
{
    QTest::addColumn<QString>("applicant");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("called");
    QTest::newRow("a name") << u"陈先生"_s << u"BA7"_s << u"陈先生"_s;
    QTest::newRow("an order") << QString() << u"BA7"_s << u"BA7"_s;
    QTest::newRow("neither") << QString() << QString() << u"A filing in Zhejiang"_s;
}

void HandoutSheetTest::whoHasNoNameIsCalledByWhatIsKnown()
{
    QFETCH(QString, applicant);
    QFETCH(QString, order);
    QVERIFY(installLanguage(*qApp, u"en"_s));
    Handout handout = handoutOf(1);
    handout.applicant = applicant;
    handout.orderNumber = order;
    const HandoutWords words = handoutWords(handout, builtInRules());
    QTEST(words.applicant, "called");
    QCOMPARE(words.order.contains(u"BA7"_s), !order.isEmpty());
}

void HandoutSheetTest::everythingIsReadAloud_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void HandoutSheetTest::everythingIsReadAloud()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    const HandoutWords words = wordsOf(2);
    HandoutPreview preview;
    preview.showSheet(words, PaperSize::A4);
    QVERIFY(!preview.accessibleName().isEmpty());
    const QString aloud = preview.accessibleDescription();
    QCOMPARE(aloud, words.plainText());
    qsizetype at = 0;
    for (const QString &part :
         {words.title, words.applicant, words.deadlineTitle, words.deadline, words.placeTitle,
          words.address, words.stepsTitle, words.fieldsTitle, words.secrecy, words.lostTitle}) {
        at = aloud.indexOf(part, at);
        QVERIFY2(at >= 0, qPrintable(part));
    }
    for (const QStringList &row : words.numberRows)
        QVERIFY(aloud.contains(row.at(1)));
    for (const QString &line : words.steps + words.lost)
        QVERIFY2(aloud.contains(line), qPrintable(line));
}

void HandoutSheetTest::moreNumbers_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << 1 << u"1 more number"_s;
    QTest::newRow("several") << 7 << u"7 more numbers"_s;
}

void HandoutSheetTest::moreNumbers()
{
    QFETCH(int, count);
    QFETCH(QString, text);
    QVERIFY(installLanguage(*qApp, u"en"_s));
    QVERIFY2(moreNumbersText(count).contains(text), qPrintable(moreNumbersText(count)));
}

void HandoutSheetTest::previewKeepsTheProportions_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<QSize>("room");
    QTest::newRow("A4 in a wide room") << PaperSize::A4 << QSize(900, 500);
    QTest::newRow("A4 in a high room") << PaperSize::A4 << QSize(300, 900);
    QTest::newRow("A5 in a wide room") << PaperSize::A5 << QSize(900, 500);
}

void HandoutSheetTest::previewKeepsTheProportions()
{
    QFETCH(PaperSize, paper);
    QFETCH(QSize, room);
    HandoutPreview preview;
    preview.showSheet(wordsOf(1), paper);
    const int width = preview.widthWithin(room);
    preview.setSheetWidth(width);
    QVERIFY(preview.width() <= room.width() && preview.height() <= room.height() + 1);
    QVERIFY(preview.width() >= room.width() - 1 || preview.height() >= room.height() - 2);
    const QSizeF page = pageSizeOf(paper).size(QPageSize::Millimeter);
    QVERIFY(qAbs(preview.height() - preview.width() * page.height() / page.width()) < 1.5);
}

void HandoutSheetTest::previewShowsTheNextSheet()
{
    HandoutPreview preview;
    preview.setSheetWidth(300);
    // Without a sheet nothing is drawn, and nothing fails.
    const QImage none = painted(preview);
    preview.showSheet(wordsOf(1), PaperSize::A4);
    const QImage first = painted(preview);
    QVERIFY(first != none);
    preview.showSheet(wordsOf(6), PaperSize::A4);
    const QImage second = painted(preview);
    QVERIFY(second != first);
    preview.showSheet(wordsOf(1), PaperSize::A4);
    QCOMPARE(painted(preview), first);
    // Paper is white, whatever the windows are.
    QVERIFY(dotsOf(lightTokens().card, first) > first.width() * first.height() / 2);
}

#include "tst_handoutsheet.moc"

BEIAN_UI_TEST_MAIN(HandoutSheetTest)
