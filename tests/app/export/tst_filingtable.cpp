// SPDX-License-Identifier: MIT
#include <QtCore/qbuffer.h>
#include <QtCore/qstringconverter.h>
#include <QtTest/qtest.h>

#include "app/export/filingtable.h"
#include "app/record/recordsummary.h"
#include "app/tables/textdecoder.h"
#include "app/tables/csvreader.h"
#include "app/tables/tableformats.h"
#include "app/time/beijingtime.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Noon in Beijing of a day on which every province is asked.
const QDateTime now = fromBeijing(QDate(2026, 11, 23), QTime(12, 0));

const RuleBook &rules()
{
    static const RuleBook book = [] {
        const Result<RuleBook> loaded =
            RuleBook::load(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail));
        return *loaded;
    }();
    return book;
}

ImportResult imported(QByteArray bytes, ImportOptions options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    if (!options.now.isValid())
        options.now = now;
    const Result<ImportResult> result = importFilings(buffer, rules(), options);
    if (result)
        return *result;
    ImportResult refused;
    refused.faults << RowFault{0, result.error(), {}};
    return refused;
}

ImportResult importFull(const QByteArray &bytes)
{
    ImportOptions options;
    options.keepsFullNumbers = true;
    return imported(bytes, options);
}

QByteArray exported(const QList<FilingRecord> &records, bool hasFullNumbers = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!exportFilings(records, rules(), {now, hasFullNumbers}, *formatNamed(u".csv"_s), buffer))
        qFatal("The test cannot export.");
    return buffer.data();
}

// The cells of one row of the file, the header being row 0.
QStringList cellsOf(QByteArray bytes, int row)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    for (int i = 0; i < row; ++i)
        (void)reader.next();
    return reader.next()->cells;
}

QString cellOf(const QByteArray &bytes, const QString &title, int row = 1)
{
    return cellsOf(bytes, row).value(cellsOf(bytes, 0).indexOf(title));
}

KeptPerson person(Role role, int number)
{
    KeptPerson person;
    person.role = role;
    if (number >= 0)
        person.number = NumberId(number);
    return person;
}

KeptNumber masked(const QString &mask)
{
    KeptNumber number;
    number.mask = mask;
    return number;
}

// A first filing in Zhejiang whose two persons have numbers of their own.
FilingRecord sample()
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = u"陈先生·某某科技"_s;
    record.orderNumber = u"20261123456789012345"_s;
    record.provinceCode = u"330000"_s;
    record.submitted = QDate(2026, 11, 20);
    record.type = FilingType::First;
    record.createdAt = fromBeijing(QDate(2026, 11, 20), QTime(9, 30));
    record.persons = {person(Role::Subject, 0), person(Role::Site, 1)};
    for (const QString &mask : {u"138****8000"_s, u"133****3000"_s})
        addNumber(record, masked(mask));
    return record;
}

// "138****8000|133****3000": the number of each person in their order, "-" where none is known.
QString numbersOfPersons(const FilingRecord &record)
{
    QStringList texts;
    for (const KeptPerson &each : record.persons) {
        const QString role = each.role == Role::Subject ? u"主"_s : u"网"_s;
        texts << role + (each.number ? record.find(*each.number)->mask : u"-"_s)
                + (each.isAddedByHand ? u"+"_s : QString());
    }
    return texts.join(u'|');
}

QString withoutId(FilingRecord record)
{
    record.id = QUuid();
    return numbersOfPersons(record);
}

// A row with what `change` makes of the sample.
template <typename Change>
void row(const char *name, const Change &change)
{
    FilingRecord record = sample();
    change(record);
    QTest::newRow(name) << record;
}

void addPersonRows()
{
    row("two persons with numbers of their own", [](FilingRecord &) {});
    row("one number for both persons", [](FilingRecord &record) {
        record.numbers.removeLast();
        record.persons[1].number = NumberId(0);
    });
    row("two numbers with the same mask",
        [](FilingRecord &record) { record.numbers[1].mask = record.numbers[0].mask; });
    row("three persons, of whom the first and the last share", [](FilingRecord &record) {
        KeptPerson third = person(Role::Site, 0);
        third.isAddedByHand = true;
        record.persons << third;
    });
    row("an optional person without a number", [](FilingRecord &record) {
        record.type = FilingType::NewSite;
        record.persons = {person(Role::Site, 0), person(Role::Subject, -1)};
        record.persons[1].isOptional = true;
        record.numbers.removeLast();
    });
    row("a first person without and a second with a number", [](FilingRecord &record) {
        record.persons = {person(Role::Site, -1), person(Role::Site, 0)};
        record.persons[1].isAddedByHand = true;
        record.numbers.removeLast();
    });
    row("persons whom the rules do not name", [](FilingRecord &record) {
        record.provinceCode = u"110000"_s;
        record.submitted = QDate(2018, 1, 1);
        record.isReceivedAnyway = true;
    });
    row("nobody verifies", [](FilingRecord &record) {
        record.type = FilingType::CancelAccess;
        record.persons.clear();
        record.numbers.clear();
    });
}

void addHistoryRows()
{
    row("carriers chosen by hand",
        [](FilingRecord &record) { record.persons[1].carrier = Carrier::Virtual; });
    row("everything happened", [](FilingRecord &record) {
        KeptNumber &first = record.numbers[0];
        first.verification.noticeAt = fromBeijing(QDate(2026, 11, 21), QTime(10, 20));
        first.verification.receivedAt = fromBeijing(QDate(2026, 11, 21), QTime(11, 2, 5));
        first.verification.isFirstSmsLost = true;
        first.verification.verifiedAt = fromBeijing(QDate(2026, 11, 21), QTime(12, 0, 0, 123));
        first.resentAt = fromBeijing(QDate(2026, 11, 21), QTime(10, 50));
        first.resends = 2;
        first.wrongInputs = 3;
        first.document = DocumentKind::HkMacauPermit;
        record.numbers[1].verification.receivedAt = fromBeijing(QDate(2026, 11, 23), QTime(10, 32));
        record.numbers[1].verification.hasFailed = true;
        record.round = 2;
        record.rules = RuleChoice::Pilot;
        record.isNumberChanging = true;
    });
    row("one number with milliseconds", [](FilingRecord &record) {
        record.numbers.removeLast();
        record.persons[1].number = NumberId(0);
        record.numbers[0].verification.receivedAt =
            fromBeijing(QDate(2026, 11, 23), QTime(10, 32, 1, 45));
        record.createdAt = fromBeijing(QDate(2026, 11, 20), QTime(9, 30, 59, 999));
    });
}

void addTypeRows()
{
    for (const FilingTypeText &type : rules().filingTypes) {
        QTest::newRow(qPrintable("type "_L1 + type.id)) << [&type] {
            FilingRecord record = sample();
            record.type = type.type;
            if (type.type == FilingType::Change || type.type == FilingType::Cancel)
                record.part = FilingPart::Subject;
            return record;
        }();
    }
    row("a change of both", [](FilingRecord &record) {
        record.type = FilingType::Change;
        record.part = FilingPart::Both;
    });
    row("an APP", [](FilingRecord &record) { record.service = ServiceKind::App; });
    row("a mini program", [](FilingRecord &record) { record.service = ServiceKind::MiniProgram; });
    row("a draft without a type", [](FilingRecord &record) {
        record.type = std::nullopt;
        record.persons.clear();
        record.numbers.clear();
    });
    row("a draft without anything", [](FilingRecord &record) {
        record = FilingRecord();
        record.submitted = QDate(2026, 11, 23);
        record.createdAt = now;
    });
    row("a draft of a change without its part", [](FilingRecord &record) {
        record.type = FilingType::Change;
        record.persons.clear();
        record.numbers.clear();
    });
}

void addNameRows()
{
    const QStringList names{
        u"某某,科技"_s,
        u"某某;科技"_s,
        u"某某\t科技"_s,
        u"\"某某\"科技"_s,
        u"某某\n科技\r\n第二行"_s,
        u"=1+1"_s,
        u"=HYPERLINK(\"http://example.org\",\"x\")"_s,
        u"=\"123\""_s,
        u"+86"_s,
        u"-某某"_s,
        u"@某某"_s,
        u"＝某某"_s,
        u"'某某"_s,
        u"'=某某"_s,
        u"''某某"_s,
        u"'1"_s,
        u"3月8日"_s,
        u"1E5"_s,
        u"12\"寸"_s,
        u"\""_s,
        u"="_s,
        u"=\""_s,
        u"\U00020000某"_s,
    };
    for (qsizetype i = 0; i < names.size(); ++i) {
        FilingRecord record = sample();
        record.applicant = names.at(i);
        QTest::addRow("name %d: %s", int(i), qPrintable(names.at(i).simplified())) << record;
    }
}

// A table that a person made, and whom it gives which numbers.
void table(const char *name, const QByteArray &bytes, const QString &persons, int numbers,
           const QString &applicant = u"陈先生"_s)
{
    QTest::newRow(name) << bytes << applicant << persons << numbers;
}

void addNumberTables()
{
    table("the least", "办理人,省市,备案类型,手机号\n陈先生,浙江,首次备案,13800138000\n",
          u"主138****8000|网138****8000"_s, 1);
    table("a mask for the whole filing",
          "办理人,省市,备案类型,手机号\n陈先生,浙江,首次备案,138****8000\n",
          u"主138****8000|网138****8000"_s, 1);
    table("two numbers for the whole filing",
          "办理人,省市,备案类型,手机号\n陈先生,浙江,首次备案,13800138000；13300133000\n",
          u"主138****8000|网133****3000"_s, 2);
    table("three numbers for the whole filing",
          "办理人,省市,备案类型,手机号\n陈先生,浙江,首次备案,13800138000 13300133000 13100131000\n",
          u"主138****8000|网133****3000|网131****1000+"_s, 3);
    table("no number", "办理人,省市,备案类型,手机号\n陈先生,浙江,首次备案,\n", u"主-|网-"_s, 0);
    table("no column of numbers", "办理人,省市,备案类型\n陈先生,浙江,首次备案\n", u"主-|网-"_s, 0);
    table("numbers of both roles",
          "姓名,省份,类型,主体负责人手机,网站负责人手机\n"
          "陈先生,浙江省,first,138 0013 8000,+86 133-0013-3000\n",
          u"主138****8000|网133****3000"_s, 2);
    table("the same full number for both roles",
          "姓名,省份,类型,主体负责人手机,网站负责人手机\n陈先生,zj,首次,13800138000,13800138000\n",
          u"主138****8000|网138****8000"_s, 1);
    table("the same mask for both roles proves nothing",
          "姓名,省份,类型,主体负责人手机,网站负责人手机\n陈先生,浙,首次,138****8000,138****8000\n",
          u"主138****8000|网138****8000"_s, 2);
    table("a shared mask",
          "姓名,省份,类型,主体负责人手机,网站负责人手机,共用号码\n"
          "陈先生,浙,首次,138****8000,138****8000,是\n",
          u"主138****8000|网138****8000"_s, 1);
    table("a shared number that stands once",
          "姓名,省份,类型,主体负责人手机,网站负责人手机,共用号码\n"
          "陈先生,浙,首次,13800138000,,是\n",
          u"主138****8000|网138****8000"_s, 1);
    table("two that share among three",
          "姓名,省份,类型,主体负责人手机,网站负责人手机,共用号码\n"
          "陈先生,浙,首次,138****8000,133****3000;138****8000,主体=网站2\n",
          u"主138****8000|网133****3000|网138****8000+"_s, 2);
    table("several site persons in two columns",
          "姓名,省份,类型,网站负责人手机,网站负责人手机\n"
          "陈先生,浙,新增网站,13800138000,13300133000\n",
          u"网138****8000|主-|网133****3000+"_s, 2);
    table("a number that the type does not ask for is not examined",
          "姓名,省份,类型,主体负责人手机,网站负责人手机\n陈先生,浙,注销主体,13800138000,0571-1\n",
          u"主138****8000"_s, 1);
}

void addShapeTables()
{
    table("English titles, other order, more columns",
          "Phone,Remarks,Type,Province,Name\n13800138000,hello,new-site,zhejiang,陈先生\n",
          u"网138****8000|主-"_s, 1);
    table("titles as people decorate them",
          "* 办理人,省/市,备案类型（必填）,Site phone:\n陈先生,浙江,新增网站,13800138000\n",
          u"网138****8000|主-"_s, 1);
    table("semicolons", "办理人;省市;备案类型;手机号\n陈先生;浙江;新增网站;13800138000\n",
          u"网138****8000|主-"_s, 1);
    table("tabs", "办理人\t省市\t备案类型\t手机号\n陈先生\t浙江\t新增网站\t13800138000\n",
          u"网138****8000|主-"_s, 1);
    table("person and company in two columns",
          "姓名,单位,省市,备案类型\n陈先生,某某科技,浙江,新增网站\n", u"网-|主-"_s, 0,
          u"陈先生·某某科技"_s);
    table("town behind the province", "办理人,省市,备案类型\n陈先生,浙江省杭州市,新增网站\n",
          u"网-|主-"_s, 0);
    table("blank rows and columns at the end",
          "办理人,省市,备案类型,,\n,,,,\n陈先生,浙江,新增网站,,\n", u"网-|主-"_s, 0);
    table("cells missing at the end of a row",
          "办理人,省市,备案类型,手机号,备注\n陈先生,浙江,新增网站\n", u"网-|主-"_s, 0);
    table("numbers as Excel exports text",
          "办理人,省市,备案类型,手机号\n陈先生,浙江,新增网站,\"=\"\"13800138000\"\"\"\n",
          u"网138****8000|主-"_s, 1);
    table("numbers with an apostrophe",
          "办理人,省市,备案类型,手机号\n陈先生,浙江,新增网站,'13800138000\n",
          u"网138****8000|主-"_s, 1);
}

} // namespace

class FilingTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackTheSame_data();
    void comesBackTheSame();
    void namesLoseInvisibleEnds();
    void manyRecordsInOneFile();
    void fullNumbersOnlyWhenAsked();
    void opensRightInSpreadsheets_data();
    void opensRightInSpreadsheets();
    void isUtf8WithMarkAndCrlf();

    void encodings_data();
    void encodings();
    void gb18030OfChineseExcel();
    void timeOfTheSms_data();
    void timeOfTheSms();
    void unknownEncodingIsAnError();

    void namesMayHoldSixDigits();
    void handMade_data();
    void handMade();
    void dates_data();
    void dates();
    void types_data();
    void types();
    void aPartOfAnotherKindIsRefused();
    void services_data();
    void services();
    void phones_data();
    void phones();
    void lineEndsAndQuotesInCells();
    void masksAloneAreKept();

    void badRows_data();
    void badRows();
    void optionalPersonsNeedNoTime_data();
    void optionalPersonsNeedNoTime();
    void notesGoOutAndComeBack();
    void notesOfOthersLoseWhatLooksSecret_data();
    void notesOfOthersLoseWhatLooksSecret();
    void draftsAreNamed_data();
    void draftsAreNamed();
    void badFiles_data();
    void badFiles();

    void nothingTwice_data();
    void nothingTwice();
    void whatWasExportedIsKnown();
    void batches();
    void manyRowsTakeTheMemoryOfOneBatch();
    void historyBeginsWithTheImport();
};

void FilingTableTest::comesBackTheSame_data()
{
    QTest::addColumn<FilingRecord>("record");
    addPersonRows();
    addHistoryRows();
    addTypeRows();
    addNameRows();
}

void FilingTableTest::comesBackTheSame()
{
    QFETCH(FilingRecord, record);
    const ImportResult result = imported(exported({record}));
    QVERIFY2(result.faults.isEmpty(),
             qPrintable(result.faults.isEmpty() ? QString()
                                                : errorKindName(result.faults[0].error.kind) + u' '
                                + result.faults[0].error.detail));
    QCOMPARE(result.records.size(), 1);
    FilingRecord read = result.records.constFirst();
    QVERIFY(!read.id.isNull());
    QVERIFY(read.id != record.id);
    read.id = record.id;
    QCOMPARE(read.applicant, record.applicant);
    QCOMPARE(withoutId(read), withoutId(record));
    QCOMPARE(read.persons, record.persons);
    QCOMPARE(read.numbers, record.numbers);
    QVERIFY(read == record);
}

// As in a file of filings that an earlier version kept.
void FilingTableTest::namesLoseInvisibleEnds()
{
    FilingRecord record = sample();
    const QString plain = record.applicant;
    const QStringList names{u"\t"_s + plain, u' ' + plain + u"\u3000"_s, u"\uFEFF"_s + plain,
                            plain + u"\u200B"_s, u"\u202A"_s + plain + u"\u202C"_s};
    for (const QString &name : names) {
        record.applicant = name;
        const ImportResult result = imported(exported({record}));
        QCOMPARE(result.records.size(), 1);
        QCOMPARE(result.records.constFirst().applicant, plain);
        QCOMPARE(importKey(result.records.constFirst()), importKey(record));
    }
}

void FilingTableTest::manyRecordsInOneFile()
{
    QList<FilingRecord> records;
    for (const Province &province : rules().provinces) {
        FilingRecord record = sample();
        record.provinceCode = province.code;
        records << record;
    }
    const ImportResult result = imported(exported(records));
    QCOMPARE(result.faults.size(), 0);
    QCOMPARE(result.records.size(), records.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        records[i].id = result.records[i].id;
        QVERIFY(result.records[i] == records[i]);
    }
}

void FilingTableTest::fullNumbersOnlyWhenAsked()
{
    FilingRecord record = sample();
    record.numbers[0] = keptNumber(u"13800138000"_s);
    const QByteArray discreet = exported({record});
    QVERIFY(!discreet.contains("13800138000"));
    QCOMPARE(cellOf(discreet, u"主体负责人手机号"_s), u"138****8000"_s);
    const QByteArray full = exported({record}, true);
    QCOMPARE(cellOf(full, u"主体负责人手机号"_s), u"=\"13800138000\""_s);
    QCOMPARE(cellOf(full, u"网站负责人手机号"_s), u"133****3000"_s);
    const ImportResult result = importFull(full);
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(result.records[0].numbers, record.numbers);
}

void FilingTableTest::opensRightInSpreadsheets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &text, const QString &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("text", u"某某科技"_s, u"某某科技"_s);
    row("more digits than a number has", u"12345678901234567"_s, u"=\"12345678901234567\""_s);
    row("zeros in front", u"0012"_s, u"=\"0012\""_s);
    row("what looks like a power", u"12E5"_s, u"=\"12E5\""_s);
    row("what looks like a date", u"2026-11"_s, u"=\"2026-11\""_s);
    row("letters and digits", u"BA20261123"_s, u"BA20261123"_s);
    row("formula", u"=1+1"_s, u"'=1+1"_s);
    row("plus", u"+86"_s, u"'+86"_s);
    row("minus", u"-1"_s, u"'-1"_s);
    row("at", u"@SUM(1)"_s, u"'@SUM(1)"_s);
}

void FilingTableTest::opensRightInSpreadsheets()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    FilingRecord record = sample();
    record.orderNumber = text;
    const QByteArray bytes = exported({record});
    QCOMPARE(cellOf(bytes, u"备案订单号"_s), cell);
    QCOMPARE(imported(bytes).records.value(0).orderNumber, text);
}

void FilingTableTest::isUtf8WithMarkAndCrlf()
{
    const QByteArray bytes = exported({sample()});
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF办理人/单位,备案订单号,省市,提交日期,备案类型,"));
    QCOMPARE(bytes.count("\r\n"), 2);
    QCOMPARE(bytes.count('\n'), 2);
    QVERIFY(bytes.endsWith("\r\n"));
    QCOMPARE(cellOf(bytes, u"状态"_s), u"等待短信"_s);
    QCOMPARE(cellOf(bytes, u"省市"_s), u"浙江"_s);
    QCOMPARE(cellOf(bytes, u"备案类型"_s), u"首次备案"_s);
    const QStringList titles = cellsOf(bytes, 0);
    QCOMPARE(titles.size(), QSet<QString>(titles.begin(), titles.end()).size());
}

void FilingTableTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"办理人,省市,备案类型,手机号\r\n"
                         "陈先生·某某科技,浙江,新增网站,13800138000\r\n"_s;
    const auto encoded = [&](QStringConverter::Encoding encoding, bool hasMark) {
        QStringEncoder encoder(
            encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8, true);
    QTest::newRow("UTF-16, little end first") << encoded(QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE, true);
    // "Unicode text" of Excel: UTF-16 with tabs.
    QString tabs = text;
    tabs.replace(u',', u'\t');
    QStringEncoder unicodeText(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("Unicode text of Excel") << QByteArray(unicodeText(tabs));
}

void FilingTableTest::encodings()
{
    QFETCH(QByteArray, bytes);
    const ImportResult result = imported(bytes);
    QCOMPARE(result.faults.size(), 0);
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(result.records[0].applicant, u"陈先生·某某科技"_s);
    QCOMPARE(result.records[0].provinceCode, u"330000"_s);
    QVERIFY(result.records[0].type == FilingType::NewSite);
}

// The bytes of a file that Chinese Excel saved as "CSV（逗号分隔）".
void FilingTableTest::gb18030OfChineseExcel()
{
    if (!TextDecoder(TextEncoding::Gb18030).isValid())
        QSKIP("Neither Qt nor the system can read GB18030.");
    const QByteArray bytes = QByteArray::fromHex(
        "b0ecc0edc8cb2ccaa1cad02cb1b8b0b8c0e0d0cd2ccad6bbfabac50d0a"
        "b3c2cfc8c9faa1a4c4b3c4b3bfc6bcbc2cd5e3bdad2ccad7b4ceb1b8b0b82c31333830303133383030300d0a"
        "c1d6c5aecabf2cb8a3bda82cd0c2d4f6cdf8d5be2c3133382a2a2a2a383030310d0a");
    const ImportResult result = imported(bytes);
    QCOMPARE(result.faults.size(), 0);
    QCOMPARE(result.records.size(), 2);
    QCOMPARE(result.records[0].applicant, u"陈先生·某某科技"_s);
    QCOMPARE(numbersOfPersons(result.records[0]), u"主138****8000|网138****8000"_s);
    QCOMPARE(result.records[0].numbers.size(), 1);
    QCOMPARE(result.records[1].provinceCode, u"350000"_s);
}

void FilingTableTest::timeOfTheSms_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"收到短信时间", "短信收到时间", "短信接收时间", "收到时间"})
        QTest::newRow(title) << QString::fromUtf8(title);
}

void FilingTableTest::timeOfTheSms()
{
    QFETCH(QString, title);
    const QString csv = u"办理人,省市,备案类型,手机号,"_s + title
        + u"\n陈先生,浙江,新增网站,13800138000,2018-09-12 10:00\n"_s;
    const ImportResult result = imported(csv.toUtf8());
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(result.records[0].numbers.constFirst().verification.receivedAt,
             fromBeijing(QDate(2018, 9, 12), QTime(10, 0)));
}

void FilingTableTest::unknownEncodingIsAnError()
{
    const ImportResult picture =
        imported(QByteArray("\x88\r\n\x1A\n\0\0\0\rIHDR", 16) + QByteArray(1000, '\xFF'));
    QCOMPARE(picture.records.size(), 0);
    QCOMPARE(picture.faults.size(), 1);
    QVERIFY(picture.faults[0].error.kind == ErrorKind::ImportEncoding);
}

void FilingTableTest::namesMayHoldSixDigits()
{
    const ImportResult result = imported("办理人,省市,备案类型\n518888网,浙江,首次备案\n"
                                         "上海123456有限公司,浙江,首次备案\n"
                                         "陈先生482913,浙江,首次备案\n");
    QCOMPARE(result.records.size(), 2);
    QCOMPARE(result.records.at(0).applicant, u"518888网"_s);
    QCOMPARE(result.records.at(1).applicant, u"上海123456有限公司"_s);
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.faults.at(0).error.kind, ErrorKind::LooksSecret);
}

void FilingTableTest::handMade_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("applicant");
    QTest::addColumn<QString>("persons");
    QTest::addColumn<int>("numbers");
    addNumberTables();
    addShapeTables();
}

void FilingTableTest::handMade()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, applicant);
    QFETCH(QString, persons);
    QFETCH(int, numbers);
    const ImportResult result = imported(bytes);
    QVERIFY2(result.faults.isEmpty(),
             qPrintable(result.faults.isEmpty() ? QString()
                                                : errorKindName(result.faults[0].error.kind) + u' '
                                + result.faults[0].error.detail));
    QCOMPARE(result.records.size(), 1);
    const FilingRecord &record = result.records.constFirst();
    QCOMPARE(record.applicant, applicant);
    QCOMPARE(record.provinceCode, u"330000"_s);
    QCOMPARE(record.submitted, QDate(2026, 11, 23));
    QCOMPARE(record.createdAt, now);
    QCOMPARE(record.round, 1);
    QCOMPARE(numbersOfPersons(record), persons);
    QCOMPARE(record.numbers.size(), numbers);
}

void FilingTableTest::dates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("date");
    const QDate day(2026, 11, 2);
    QTest::newRow("ISO") << u"2026-11-02"_s << day;
    QTest::newRow("as a spreadsheet writes it") << u"2026/11/2"_s << day;
    QTest::newRow("with a time") << u"2026/11/2 10:20"_s << day;
    QTest::newRow("ISO with a time") << u"2026-11-02T10:20:00"_s << day;
    QTest::newRow("in words") << u"2026年11月2日"_s << day;
    QTest::newRow("full width") << u"２０２６－１１－０２"_s << day;
    QTest::newRow("digits only") << u"20261102"_s << day;
    QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
    QTest::newRow("no year") << u"11-02"_s << QDate();
    QTest::newRow("words") << u"昨天"_s << QDate();
}

void FilingTableTest::dates()
{
    QFETCH(QString, cell);
    QFETCH(QDate, date);
    const ImportResult result =
        imported("省市,备案类型,提交日期\n浙江,首次备案," + cell.toUtf8() + "\n");
    QCOMPARE(result.records.size(), date.isValid() ? 1 : 0);
    if (date.isValid())
        QCOMPARE(result.records[0].submitted, date);
    else
        QVERIFY(result.faults[0].error.kind == ErrorKind::InvalidDate);
}

void FilingTableTest::types_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("part");
    const auto row = [](const char *name, const QByteArray &cells, FilingType type,
                        FilingPart part = FilingPart::None) {
        QTest::newRow(name) << cells << int(type) << int(part);
    };
    row("name", "首次备案,", FilingType::First);
    row("id", "cancel-access,", FilingType::CancelAccess);
    row("English name", "New site,", FilingType::NewSite);
    row("short name", "接入,", FilingType::Access);
    row("change of the subject", "变更备案,主体", FilingType::Change, FilingPart::Subject);
    row("change of the site, in one cell", "变更网站,", FilingType::Change, FilingPart::Site);
    row("change of both", "change,both", FilingType::Change, FilingPart::Both);
    row("cancellation", "注销备案,网站", FilingType::Cancel, FilingPart::Site);
    row("the part as the wizard names it", "变更备案,变更主体", FilingType::Change, FilingPart::Subject);
    row("both parts as the wizard names them", "变更备案,变更主体和网站", FilingType::Change,
        FilingPart::Both);
    row("a cancellation as the wizard names it", "注销备案,注销网站", FilingType::Cancel, FilingPart::Site);
    row("a part that the type does not have", "首次备案,主体", FilingType::First);
    row("a migration", "迁移备案,", FilingType::Migrate);
    row("the word for games", "首次核准,", FilingType::First);
    row("how a console calls it", "（有主体）新增互联网信息服务,", FilingType::NewSite);
}

// The one of another kind contradicts its row.
void FilingTableTest::aPartOfAnotherKindIsRefused()
{
    for (const char *cells : {"变更备案,注销网站", "注销备案,变更主体", "变更备案,首次备案"}) {
        const ImportResult result =
            imported("省市,备案类型,变更/注销部分\n浙江," + QByteArray(cells) + "\n");
        QCOMPARE(result.faults.size(), 1);
        QVERIFY(result.faults[0].error.kind == ErrorKind::ImportCellInvalid);
    }
}

void FilingTableTest::types()
{
    QFETCH(QByteArray, cells);
    QFETCH(int, type);
    QFETCH(int, part);
    const ImportResult result = imported("省市,备案类型,变更/注销部分\n浙江," + cells + "\n");
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(int(*result.records[0].type), type);
    QCOMPARE(int(result.records[0].part), part);
}

void FilingTableTest::services_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ServiceKind>("service");
    QTest::addColumn<QString>("persons");
    QTest::newRow("a website") << "首次备案"_ba << ServiceKind::Website
                               << u"主138****8000|网138****8000"_s;
    QTest::newRow("an APP, named with the type") << "新增APP"_ba << ServiceKind::App
                                                 << u"网138****8000|主-"_s;
    QTest::newRow("a mini program behind the type, whose service person is asked now and then only")
        << "首次备案（小程序）"_ba << ServiceKind::MiniProgram << u"主138****8000|网-"_s;
}

void FilingTableTest::services()
{
    QFETCH(QByteArray, type);
    QFETCH(ServiceKind, service);
    QFETCH(QString, persons);
    const ImportResult result =
        imported("省市,备案类型,手机号\n广东," + type + ",13800138000\n");
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(result.records[0].service, service);
    QCOMPARE(numbersOfPersons(result.records[0]), persons);
}

void FilingTableTest::phones_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("mask");
    const auto row = [](const char *name, const QByteArray &cell) {
        QTest::newRow(name) << cell << u"138****8000"_s;
    };
    row("full", "13800138000");
    row("with blanks", "138 0013 8000");
    row("with the country", "+86 138-0013-8000");
    row("full width", "１３８００１３８０００");
    row("mask", "138****8000");
    row("mask with blanks", "138 **** 8000");
    row("mask with full-width stars", "138＊＊＊＊8000");
    row("mask with letters", "138xxxx8000");
    row("mask with dots", "138••••8000");
}

void FilingTableTest::phones()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, mask);
    const ImportResult result = imported("省市,备案类型,手机号\n浙江,新增网站," + cell + "\n");
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(result.records[0].numbers.size(), 1);
    QCOMPARE(result.records[0].numbers[0].mask, mask);
    QCOMPARE(result.records[0].numbers[0].phone, QString());
}

void FilingTableTest::lineEndsAndQuotesInCells()
{
    const ImportResult result = imported("办理人,省市,备案类型\r\n\"陈\"\"先生\"\"\r\n某某,科技\","
                                         "浙江,\"首次备案\r\n\"\r\n林女士,火星,首次备案\r\n");
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(result.records[0].applicant, u"陈\"先生\"\r\n某某,科技"_s);
    // The row as a spreadsheet numbers it, not the line of the file.
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.faults[0].line, 3);
}

void FilingTableTest::masksAloneAreKept()
{
    const QByteArray bytes = "省市,备案类型,手机号\n浙江,首次备案,13800138000\n";
    const KeptNumber discreet = imported(bytes).records.value(0).numbers.value(0);
    QCOMPARE(discreet.phone, QString());
    QCOMPARE(discreet.mask, u"138****8000"_s);
    QCOMPARE(importFull(bytes).records.value(0).numbers.value(0).phone, u"13800138000"_s);
}

void FilingTableTest::badRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");

    // 办理人,省市,备案类型,变更/注销部分,主体负责人手机号,网站负责人手机号,提交日期,收到短信时间,其余
    const auto row = [](const char *name, const QByteArray &cells, ErrorKind kind,
                        const QString &detail = {}) {
        QTest::newRow(name) << cells << kind << detail;
    };
    row("unknown province", "陈先生,火星,首次备案", ErrorKind::UnknownProvince, u"火星"_s);
    row("ambiguous province", "陈先生,hn,首次备案", ErrorKind::AmbiguousProvince,
        u"河南、湖南、海南"_s);
    row("no province", "陈先生,,首次备案", ErrorKind::ImportCellMissing, u"省市"_s);
    row("no type", "陈先生,浙江,", ErrorKind::ImportCellMissing, u"备案类型"_s);
    row("unknown type", "陈先生,浙江,备案", ErrorKind::ImportTypeUnknown, u"备案"_s);
    row("change of what", "陈先生,浙江,变更备案", ErrorKind::ImportCellMissing, u"变更/注销部分"_s);
    row("cancellation of both", "陈先生,浙江,注销备案,both", ErrorKind::ImportCellInvalid,
        u"变更/注销部分"_s);
    row("bad date", "陈先生,浙江,首次备案,,,,2026-02-30", ErrorKind::InvalidDate, u"2026-02-30"_s);
    row("a day with the weekday of another", "陈先生,浙江,首次备案,,,,2026-11-02 星期三",
        ErrorKind::ImportWeekdayWrong, u"2026-11-02 星期三"_s);
    row("a day that is still to come", "陈先生,浙江,首次备案,,,,9999-12-31", ErrorKind::InvalidDate,
        u"9999-12-31"_s);
    row("a day before there were filings", "陈先生,浙江,首次备案,,,,2005-03-19",
        ErrorKind::InvalidDate, u"2005-03-19"_s);
    row("phone in the column of the date", "陈先生,浙江,首次备案,,,,13800138000",
        ErrorKind::InvalidDate, u"…"_s);
    row("phone in the column of the province", "陈先生,13800138000,首次备案",
        ErrorKind::UnknownProvince, u"…"_s);
    row("too short a number", "陈先生,浙江,首次备案,,1380013800", ErrorKind::PhoneWrongLength,
        u"10"_s);
    row("a land line", "陈先生,浙江,首次备案,,,0571-87654321", ErrorKind::PhoneNotMobile);
    row("half a mask", "陈先生,浙江,首次备案,,138***8000", ErrorKind::PhoneNotMobile);
    row("a number that Excel has shortened", "陈先生,浙江,首次备案,,1.38E+10",
        ErrorKind::ImportNumberShortened, u"主体负责人手机号"_s);
    row("a time alone", "陈先生,浙江,首次备案,,13800138000,,,10:32", ErrorKind::ImportCellInvalid,
        u"收到短信时间"_s);
    row("a time that lies ahead", "陈先生,浙江,注销备案,主体,13800138000,,,2028-11-23 10:32",
        ErrorKind::ReceivedInFuture, u"2028-11-23 10:32"_s);
    row("one time for two numbers",
        "陈先生,浙江,首次备案,,13800138000,13300133000,,2026-11-23 10:32",
        ErrorKind::ImportValuesUnmatched, u"收到短信时间"_s);
    row("a time and no number", "陈先生,浙江,首次备案,,,,,2026-11-23 10:32",
        ErrorKind::ImportValuesUnmatched, u"收到短信时间"_s);
    row("three times for two numbers",
        "陈先生,浙江,首次备案,,13800138000,13300133000,,2026-11-23 10:32;2026-11-23 "
        "10:32;2026-11-23 10:32",
        ErrorKind::ImportValuesUnmatched, u"收到短信时间"_s);
    row("an identity card number as the name", "11010519491231002X,浙江,首次备案",
        ErrorKind::LooksSecret);
    row("a code in the name, with its word", "验证码482913网,浙江,首次备案",
        ErrorKind::LooksSecret);
    row("a code in the name", "陈先生 482913,浙江,首次备案", ErrorKind::LooksSecret);
    row("a stray quote", "陈\"先生,浙江,首次备案", ErrorKind::ImportQuoteOpen);
    row("a quote that is never closed", "\"陈先生,浙江,首次备案", ErrorKind::ImportQuoteOpen);
    row("a comma that shifts the cells", "陈先生,某某,科技,浙江,首次备案,,,,,x",
        ErrorKind::ImportTooManyCells);
    row("another encoding", "\xB3\xC2,浙江,首次备案", ErrorKind::ImportEncoding);
    row("far too long", QByteArray(100'000, 'x'), ErrorKind::ImportRowTooLong);
}

void FilingTableTest::badRows()
{
    QFETCH(QByteArray, row);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    const ImportResult result =
        imported("办理人,省市,备案类型,变更/注销部分,主体负责人手机号,网站负责人手机号,提交日期,"
                 "收到短信时间,备注\n"
                 "林女士,浙江,首次备案\n\n"
                 + row + "\n王先生,浙江,首次备案\n");
    QCOMPARE(result.records.size(), 2);
    QCOMPARE(result.records[1].applicant, u"王先生"_s);
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.faults[0].line, 4);
    QCOMPARE(errorKindName(result.faults[0].error.kind), errorKindName(kind));
    QCOMPARE(result.faults[0].error.detail, detail);
}

void FilingTableTest::optionalPersonsNeedNoTime_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("received"); // of each number, in the order of the persons
    const auto row = [](const char *name, const QByteArray &cells, const QString &received) {
        QTest::newRow(name) << cells << received;
    };
    row("a new site with both numbers and one time: it is the site's",
        "新增网站,13800138000,13300133000,2026-11-23 10:32", u"8000 -, 3000 10:32"_s);
    row("a new site with both numbers and both times: the site comes first",
        "新增网站,13800138000,13300133000,2026-11-23 10:31;2026-11-23 10:32",
        u"8000 10:32, 3000 10:31"_s);
    row("a new site with both numbers and the time of the site, then none",
        "新增网站,13800138000,13300133000,2026-11-23 10:31;", u"8000 -, 3000 10:31"_s);
    row("a new site with one number and its time", "新增网站,,13300133000,2026-11-23 10:32",
        u"3000 10:32"_s);
    row("a further site person beside the one whom the rules name",
        "新增网站,,13300133000;13300133001,2026-11-23 10:32", u"3000 10:32, 3001 -"_s);
    row("a first filing with both times and a third person",
        "首次备案,13800138000,13300133000;13300133001,2026-11-23 10:31;2026-11-23 10:32",
        u"8000 10:31, 3000 10:32, 3001 -"_s);
    row("two persons with one number and one time",
        "首次备案,13800138000,13800138000,2026-11-23 10:32", u"8000 10:32"_s);
}

void FilingTableTest::optionalPersonsNeedNoTime()
{
    QFETCH(QByteArray, row);
    const ImportResult result = imported(
        "省市,备案类型,主体负责人手机号,网站负责人手机号,收到短信时间\n浙江," + row + "\n");
    QCOMPARE(result.faults.size(), 0);
    QCOMPARE(result.records.size(), 1);
    const FilingRecord &record = result.records.constFirst();
    QStringList received;
    for (const Role role : {Role::Subject, Role::Site}) {
        for (const KeptNumber &number : record.numbers) {
            if (rolesOf(record, number.id).constFirst() != role)
                continue;
            const QDateTime at = number.verification.receivedAt;
            received << tailOf(number)
                    + (at.isValid() ? inBeijing(at).toString(u" HH:mm"_s) : u" -"_s);
        }
    }
    QTEST(received.join(u", "_s), "received");
}

void FilingTableTest::notesGoOutAndComeBack()
{
    FilingRecord record = sample();
    record.note = u"3月8日来取，“加急”; =1+1"_s;
    const ImportResult result = imported(exported({record}));
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(result.records.constFirst().note, record.note);
    // The history begins with it.
    const QList<FilingEvent> events = importEvents(result.records.constFirst(), now);
    QCOMPARE(events.constLast().kind, EventKind::Note);
    QCOMPARE(events.constLast().text, record.note);
}

void FilingTableTest::notesOfOthersLoseWhatLooksSecret_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("note");
    QTest::newRow("nothing to hide") << u"周五，来取（上午）"_s << u"周五，来取（上午）"_s;
    QTest::newRow("a code") << u"验证码 482913，已告知"_s << u"验证码 ***，已告知"_s;
    QTest::newRow("a code in full width") << u"码：４８２９１３。"_s << u"码：***。"_s;
    QTest::newRow("a document number") << u"证件 11010519491231002X 已核"_s << u"证件 *** 已核"_s;
    QTest::newRow("a mobile number") << u"电话 13800138000"_s << u"电话 138****8000"_s;
    QTest::newRow("several") << u"482913 与 591024"_s << u"*** 与 ***"_s;
    QTest::newRow("several lines") << u"\"周五\n周六\""_s << u"周五 周六"_s;
    QTest::newRow("too long") << QString(600, u'长') << QString(500, u'长');
}

// The row goes in: its note is no part of the filing.
void FilingTableTest::notesOfOthersLoseWhatLooksSecret()
{
    QFETCH(QString, cell);
    const ImportResult result =
        imported(u"省市,备案类型,备注\n浙江,首次备案,%1\n"_s.arg(cell).toUtf8());
    QCOMPARE(result.records.size(), 1);
    QTEST(result.records.constFirst().note, "note");
}

void FilingTableTest::draftsAreNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QList<DraftRow>>("drafts");
    const QList<Role> both{Role::Subject, Role::Site};
    const auto row = [](const char *name, const QByteArray &cells, const QList<DraftRow> &drafts) {
        QTest::newRow(name) << cells << drafts;
    };
    row("both numbers are there", "首次备案,13800138000,13300133000", {});
    row("no number of anybody", "首次备案,,", {{2, both}});
    row("one of the two is missing", "首次备案,13800138000,", {{2, {Role::Site}}});
    row("the number of another person than the one who must verify", "新增网站,13800138000,",
        {{2, {Role::Site}}});
    row("the number of an optional person is missing", "新增网站,,13300133000", {});
    row("nobody must verify", "取消接入,,", {});
    row("the SMS of one has come, so that it runs", "首次备案,13800138000,,2026-11-23 10:32", {});
}

void FilingTableTest::draftsAreNamed()
{
    QFETCH(QByteArray, row);
    const ImportResult result =
        imported("省市,备案类型,主体负责人手机号,网站负责人手机号,收到短信时间\n浙江," + row + "\n");
    QCOMPARE(result.records.size(), 1);
    QTEST(result.drafts, "drafts");
    QCOMPARE(stateOf(result.records.constFirst(), now) == FilingState::Draft,
             !result.drafts.isEmpty());
}

void FilingTableTest::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind,
                        const QString &detail = {}) {
        QTest::newRow(name) << bytes << kind << detail;
    };
    row("empty", "", ErrorKind::ImportEmpty);
    row("only a mark", "\xEF\xBB\xBF", ErrorKind::ImportEmpty);
    row("only a mark of UTF-16", "\xFF\xFE", ErrorKind::ImportEmpty);
    row("only line ends", "\r\n\n", ErrorKind::ImportEmpty);
    row("no header", "陈先生,浙江,首次备案\n", ErrorKind::ImportColumnMissing, u"省市"_s);
    row("no column of the type", "办理人,省市\n陈先生,浙江\n", ErrorKind::ImportColumnMissing,
        u"备案类型"_s);
    row("a quote in the header that is never closed", "\"省市,备案类型\n浙江,首次备案\n",
        ErrorKind::ImportQuoteOpen);
}

void FilingTableTest::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    const ImportResult result = imported(bytes);
    QCOMPARE(result.records.size(), 0);
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.faults[0].line, 0);
    QCOMPARE(errorKindName(result.faults[0].error.kind), errorKindName(kind));
    QCOMPARE(result.faults[0].error.detail, detail);
}

void FilingTableTest::nothingTwice_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("duplicates");
    QTest::newRow("the same") << "陈先生,浙江,首次备案,2026-11-20,13800138000,13300133000"_ba << 1;
    QTest::newRow("masked") << "陈先生,浙江,首次备案,2026-11-20,138****8000,133****3000"_ba << 1;
    QTest::newRow("numbers the other way round")
        << "陈先生,浙江,首次备案,2026-11-20,13300133000,13800138000"_ba << 1;
    QTest::newRow("in other words")
        << "陈先生 ,zj,first,2026/11/20,138 0013 8000,+8613300133000"_ba << 1;
    QTest::newRow("another name") << "林女士,浙江,首次备案,2026-11-20,13800138000,13300133000"_ba
                                  << 0;
    QTest::newRow("another province")
        << "陈先生,福建,首次备案,2026-11-20,13800138000,13300133000"_ba << 0;
    QTest::newRow("another type") << "陈先生,浙江,接入备案,2026-11-20,13800138000,13300133000"_ba
                                  << 0;
    QTest::newRow("another date") << "陈先生,浙江,首次备案,2026-11-21,13800138000,13300133000"_ba
                                  << 0;
    QTest::newRow("another number")
        << "陈先生,浙江,首次备案,2026-11-20,13800138000,13300133001"_ba << 0;
    QTest::newRow("one number less") << "陈先生,浙江,首次备案,2026-11-20,13800138000,"_ba << 0;
}

void FilingTableTest::nothingTwice()
{
    QFETCH(QByteArray, second);
    QFETCH(int, duplicates);
    const QByteArray header = "办理人,省市,备案类型,提交日期,主体手机,网站手机\n";
    const QByteArray first = "陈先生,浙江,首次备案,2026-11-20,13800138000,13300133000\n";
    const ImportResult inOneFile = imported(header + first + second + "\n");
    QCOMPARE(inOneFile.duplicates, duplicates);
    QCOMPARE(inOneFile.records.size(), 2 - duplicates);
    QCOMPARE(inOneFile.faults.size(), 0);

    ImportOptions options;
    options.knownKeys = {importKey(imported(header + first).records.constFirst())};
    const ImportResult known = imported(header + second + "\n", options);
    QCOMPARE(known.duplicates, duplicates);
    QCOMPARE(known.records.size(), 1 - duplicates);
}

void FilingTableTest::whatWasExportedIsKnown()
{
    ImportOptions options;
    FilingRecord record = sample();
    record.numbers[0] = keptNumber(u"13800138000"_s);
    options.knownKeys = {importKey(record)};
    for (const bool hasFullNumbers : {false, true}) {
        const ImportResult result = imported(exported({record}, hasFullNumbers), options);
        QCOMPARE(result.duplicates, 1);
        QCOMPARE(result.records.size(), 0);
    }
}

void FilingTableTest::batches()
{
    QByteArray bytes = "办理人,省市,备案类型\n";
    for (int i = 0; i < 25; ++i)
        bytes += "第" + QByteArray::number(i) + "位,浙江,首次备案\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ImportOptions options;
    options.now = now;
    options.batchSize = 10;
    QList<qsizetype> sizes;
    const auto countAll = [&sizes](const ImportResult &batch) {
        sizes << batch.records.size();
        return true;
    };
    QVERIFY(importFilings(buffer, rules(), options, countAll));
    QCOMPARE(sizes, QList<qsizetype>({10, 10, 5}));

    sizes.clear();
    const auto stopAfterOne = [&sizes](const ImportResult &batch) {
        sizes << batch.records.size();
        return false;
    };
    buffer.seek(0);
    QVERIFY(importFilings(buffer, rules(), options, stopAfterOne));
    QCOMPARE(sizes, QList<qsizetype>({10}));
}

void FilingTableTest::manyRowsTakeTheMemoryOfOneBatch()
{
    constexpr int rows = 20'000;
    QByteArray bytes = "办理人,省市,备案类型,手机号\n";
    for (int i = 0; i < rows; ++i)
        bytes += "第" + QByteArray::number(i) + "位,浙江,首次备案,13800138000\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ImportOptions options;
    options.now = now;
    qsizetype largest = 0;
    qsizetype total = 0;
    QVERIFY(importFilings(buffer, rules(), options, [&](const ImportResult &batch) {
        largest = std::max(largest, batch.records.size());
        total += batch.records.size();
        return true;
    }));
    QCOMPARE(total, rows);
    QCOMPARE(largest, options.batchSize);
}

void FilingTableTest::historyBeginsWithTheImport()
{
    FilingRecord record = sample();
    record.numbers[0].verification.receivedAt = now.addSecs(-60);
    const QList<FilingEvent> events = importEvents(record, now);
    QVERIFY(events.size() >= 2);
    QVERIFY(events[0].kind == EventKind::Imported);
    QCOMPARE(events[0].at, now);
    QVERIFY(events[1].kind == EventKind::Received);
    QCOMPARE(events[1].at, now.addSecs(-60));
    QCOMPARE(events[1].tail, u"8000"_s);
}

QTEST_GUILESS_MAIN(FilingTableTest)
#include "tst_filingtable.moc"
