// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtCore/qpointer.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qradiobutton.h>
#include <QtWidgets/qtreewidget.h>

#include "app/time/beijingtime.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/texts/errortexts.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/previewlists.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = fromBeijing(QDate(2026, 11, 26), QTime(12, 0));

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    return *book;
}

// So many filings that were read, each on a line of its own below the header.
ImportResult resultOf(int filings)
{
    ImportResult result;
    for (int i = 0; i < filings; ++i) {
        FilingRecord record;
        record.id = QUuid::createUuid();
        record.applicant = u"第 %1 位"_s.arg(i);
        record.provinceCode = u"330000"_s;
        record.submitted = QDate(2026, 11, 20);
        record.type = FilingType::First;
        record.createdAt = now;
        KeptNumber number = keptNumber(u"13800138000"_s);
        number.verification.receivedAt = now;
        record.persons << KeptPerson{Role::Subject, false, false, {}, addNumber(record, number)};
        result.records << record;
        result.lines << i + 2;
    }
    return result;
}

QStringList titlesOf(const QTreeWidget &list)
{
    QStringList titles;
    for (int column = 0; column < list.columnCount(); ++column)
        titles << list.headerItem()->text(column);
    return titles;
}

QString cellOf(const QTreeWidget &list, int row, const QString &title)
{
    return list.topLevelItem(row)->text(int(titlesOf(list).indexOf(title)));
}

// "line reason", one in a text.
QStringList rowsOf(const QTreeWidget &list)
{
    QStringList rows;
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        rows << list.topLevelItem(row)->text(0) + u' ' + list.topLevelItem(row)->text(1);
    return rows;
}

} // namespace

// What an import would take, and the question before an export.
class PreviewListsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void onlyTheBeginningIsListed_data();
    void onlyTheBeginningIsListed();
    void aFilingIsListedAsItWasUnderstood();
    void draftsSayWhatIsMissing();
    void columnsSayAsWhatTheyAreRead();
    void rowsSayWhyTheyAreNoFiling();
    void ofManyBadRowsTheFirstAreListed();
    void theProposedColumnsAreChosen_data();
    void theProposedColumnsAreChosen();
    void anotherChoiceIsTold();
    void whoCancelsChoosesNothing();
    void theQuestionCounts_data();
    void theQuestionCounts();
};

void PreviewListsTest::onlyTheBeginningIsListed_data()
{
    QTest::addColumn<int>("filings");
    QTest::addColumn<int>("listed");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("as many as are listed") << int(mostListedFilings) << int(mostListedFilings);
    QTest::newRow("one more") << int(mostListedFilings) + 1 << int(mostListedFilings);
}

void PreviewListsTest::onlyTheBeginningIsListed()
{
    QFETCH(int, filings);
    const std::unique_ptr<QTreeWidget> list(makeFilingList(resultOf(filings), rules(), now));
    QTEST(list->topLevelItemCount(), "listed");
    QVERIFY(!list->accessibleName().isEmpty());
}

void PreviewListsTest::aFilingIsListedAsItWasUnderstood()
{
    ImportResult result = resultOf(2);
    result.records.last().applicant = u"a\nb"_s;
    const std::unique_ptr<QTreeWidget> list(makeFilingList(result, rules(), now));
    QCOMPARE(cellOf(*list, 1, u"Row"_s), u"3"_s);
    QCOMPARE(cellOf(*list, 0, columnTitle(FilingColumn::Applicant)), u"第 0 位"_s);
    QCOMPARE(cellOf(*list, 0, columnTitle(FilingColumn::SubjectPhone)), u"138****8000"_s);
    // A row is one line.
    QVERIFY(!cellOf(*list, 1, columnTitle(FilingColumn::Applicant)).contains(u'\n'));
    const QStringList titles = titlesOf(*list);
    // What follows from the others is not listed, nor a column in which nothing stands.
    for (const FilingColumn column :
         {FilingColumn::Deadline, FilingColumn::OrderNumber, FilingColumn::SitePhone})
        QVERIFY2(!titles.contains(columnTitle(column)), qPrintable(columnTitle(column)));
    QVERIFY(!titles.contains(u"Missing"_s));
}

void PreviewListsTest::draftsSayWhatIsMissing()
{
    ImportResult result = resultOf(3);
    result.drafts = {{3, {Role::Site}}, {4, {}}};
    const std::unique_ptr<QTreeWidget> list(makeFilingList(result, rules(), now));
    QCOMPARE(cellOf(*list, 0, u"Missing"_s), QString());
    QVERIFY(cellOf(*list, 1, u"Missing"_s).startsWith(u"Mobile number is missing: "_s));
    QCOMPARE(cellOf(*list, 2, u"Missing"_s), u"A draft"_s);
}

void PreviewListsTest::columnsSayAsWhatTheyAreRead()
{
    TableHeader header;
    header.titles = QStringList{u"省份"_s, u" "_s, u"状态"_s, u"经\n办"_s, u"主体负责人"_s};
    header.columns = {FilingColumn::Province, std::nullopt, FilingColumn::State, std::nullopt,
                      FilingColumn::SubjectContact};
    const std::unique_ptr<QTreeWidget> list(makeColumnList(header));
    QCOMPARE(rowsOf(*list),
             (QStringList{u"省份 省市"_s, u"状态 状态, only to know drafts"_s, u"经 办 Not read"_s,
                          u"主体负责人 主体负责人, where numbers stand there"_s}));
}

void PreviewListsTest::rowsSayWhyTheyAreNoFiling()
{
    const Error error{ErrorKind::PhoneNotMobile, u"0571"_s};
    ImportResult result;
    result.faults << RowFault{5, error, {}};
    result.joined << JoinedRow{4, 3};
    for (const SkipReason reason :
         {SkipReason::Preface, SkipReason::Sum, SkipReason::HeaderAgain, SkipReason::Foot})
        result.skipped << SkippedRow{7, reason};
    const std::unique_ptr<QTreeWidget> list(makeRowList(result));
    const QStringList rows = rowsOf(*list);
    QCOMPARE(rows.size(), 6);
    // What is to be mended comes first, with what to do about it.
    QCOMPARE(rows.at(0), u"5 "_s + errorText(error).sentence + u'\n' + errorText(error).nextStep);
    QCOMPARE(rows.at(1), u"4 Joined to the filing of row 3: both are of one order."_s);
    QCOMPARE(QSet<QString>(rows.cbegin() + 2, rows.cend()).size(), 4);
    for (const QString &row : rows.sliced(2))
        QVERIFY2(row.startsWith(u"7 Left out: it is "_s), qPrintable(row));
}

void PreviewListsTest::ofManyBadRowsTheFirstAreListed()
{
    ImportResult result;
    for (int line = 2; line < 1500; ++line)
        result.faults << RowFault{line, {ErrorKind::PhoneEmpty, {}}, {}};
    result.skipped << SkippedRow{1, SkipReason::Preface};
    const std::unique_ptr<QTreeWidget> list(makeRowList(result));
    QCOMPARE(list->topLevelItemCount(), 1001);
    QCOMPARE(list->topLevelItem(999)->text(0), u"1001"_s);
    // Those do not hide what else there is.
    QCOMPARE(list->topLevelItem(1000)->text(0), u"1"_s);
}

void PreviewListsTest::theProposedColumnsAreChosen_data()
{
    QTest::addColumn<ExportColumns>("columns");
    QTest::newRow("for people") << ExportColumns::People;
    QTest::newRow("everything") << ExportColumns::All;
}

void PreviewListsTest::theProposedColumnsAreChosen()
{
    QFETCH(ExportColumns, columns);
    QPointer<ExportDialog> dialog(new ExportDialog(2, columns, nullptr));
    const QSignalSpy chosen(dialog.data(), &ExportDialog::chosen);
    dialog->open();
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<ExportColumns>(), columns);
    QTRY_VERIFY(!dialog);
}

void PreviewListsTest::anotherChoiceIsTold()
{
    QPointer<ExportDialog> dialog(new ExportDialog(2, ExportColumns::People, nullptr));
    const QSignalSpy chosen(dialog.data(), &ExportDialog::chosen);
    dialog->open();
    auto *all = dialog->findChild<QRadioButton *>(u"allColumns"_s);
    QVERIFY(!all->accessibleDescription().isEmpty());
    QTest::keyClick(all, Qt::Key_Space);
    dialog->findChild<QPushButton *>(u"chooseExportFile"_s)->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<ExportColumns>(), ExportColumns::All);
    QTRY_VERIFY(!dialog);
}

void PreviewListsTest::whoCancelsChoosesNothing()
{
    for (const bool isByKey : {true, false}) {
        QPointer<ExportDialog> dialog(new ExportDialog(2, ExportColumns::All, nullptr));
        const QSignalSpy chosen(dialog.data(), &ExportDialog::chosen);
        dialog->open();
        if (isByKey)
            QTest::keyClick(dialog.data(), Qt::Key_Escape);
        else
            dialog->findChild<QPushButton *>(u"cancelExport"_s)->click();
        QCOMPARE(chosen.count(), 0);
        QTRY_VERIFY(!dialog);
    }
}

void PreviewListsTest::theQuestionCounts_data()
{
    QTest::addColumn<int>("filings");
    QTest::addColumn<QString>("question");
    QTest::newRow("one") << 1 << u"Which columns for 1 filing?"_s;
    QTest::newRow("several") << 20 << u"Which columns for 20 filings?"_s;
}

void PreviewListsTest::theQuestionCounts()
{
    QFETCH(int, filings);
    QFETCH(QString, question);
    const ExportDialog dialog(filings, ExportColumns::All, nullptr);
    QStringList said;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said << label->text();
    QVERIFY2(said.contains(question), qPrintable(said.join(u'\n')));
}

#include "tst_previewlists.moc"

BEIAN_UI_TEST_MAIN(PreviewListsTest)
