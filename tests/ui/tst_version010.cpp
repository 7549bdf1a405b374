// SPDX-License-Identifier: MIT
#include <QtCore/qbuffer.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include "tests/warnings.h"
#include "app/export/filingtable.h"
#include "app/export/handout.h"
#include "app/store/filingdatabase.h"
#include "app/store/storeschema.h"
#include "app/tables/tableformats.h"
#include "app/time/beijingtime.h"
#include "ui/paper/handoutwords.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

QDateTime writtenAt()
{
    return fromBeijing(QDate(2026, 11, 26), QTime(10, 0));
}

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(book);
    return *book;
}

QString dataFile(const QString &name)
{
    return QStringLiteral(BEIAN_TEST_DATA "/v0.1.0/") + name;
}

QByteArray contentOf(const QString &name)
{
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Files that version 0.1.0 has written: a database of five filings, what it exported of them as
// CSV, and the words of their hand-outs. They open unchanged, and what is made of them is the same.
class Version010Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }
    void theFileIsBroughtUpToDate();
    void everyFilingIsThere();
    void numbersHaveTheirPlacesAsIds();
    void exportIsTheSame();
    void exportComesBack();
    void handoutsAreTheSame();
    void savedAgainNothingHasChanged();

private:
    [[nodiscard]] QList<FilingRecord> load(FilingDatabase &store) const;

    QTemporaryDir m_folder;
    QList<FilingRecord> m_records;
};

QList<FilingRecord> Version010Test::load(FilingDatabase &store) const
{
    QList<FilingRecord> records;
    const auto opened = store.open(m_folder.path(), {}, writtenAt());
    if (!opened)
        return {};
    (void)store.load(writtenAt(), [&records](const QList<FilingRecord> &portion, bool) {
        records << portion;
        return true;
    });
    return records;
}

void Version010Test::initTestCase()
{
    QVERIFY(QFile::copy(dataFile(u"filings.db"_s), m_folder.filePath(u"filings.db"_s)));
    QVERIFY(QFile::setPermissions(m_folder.filePath(u"filings.db"_s),
                                  QFile::ReadOwner | QFile::WriteOwner));
    FilingDatabase store;
    m_records = load(store);
    QCOMPARE(m_records.size(), 5);
}

void Version010Test::theFileIsBroughtUpToDate()
{
    SqlAccess access{StoreSeam()};
    QVERIFY(access.open(m_folder.filePath(u"filings.db"_s), SqlAccess::Mode::ReadOnly));
    QCOMPARE(*schemaFingerprint(access), QByteArray(lastSchemaFingerprint));
}

void Version010Test::everyFilingIsThere()
{
    QStringList applicants;
    for (const FilingRecord &record : std::as_const(m_records))
        applicants << record.applicant;
    applicants.sort();
    QStringList expected{u"陈先生·某某科技"_s, u"王女士"_s, u"李先生"_s, u"只有名字"_s,
                         u"不需核验"_s};
    expected.sort();
    QCOMPARE(applicants, expected);
    FilingDatabase store;
    (void)load(store);
    const auto history = store.loadHistory(m_records.constFirst().id);
    QVERIFY(history);
    QVERIFY(history->size() >= 8);
}

void Version010Test::numbersHaveTheirPlacesAsIds()
{
    const FilingRecord &first = m_records.constFirst();
    QCOMPARE(first.applicant, u"陈先生·某某科技"_s);
    for (int place = 0; place < 3; ++place) {
        QCOMPARE(first.numbers.at(place).id, NumberId(place));
        QCOMPARE(first.persons.at(place).number, NumberId(place));
    }
    QVERIFY(isVerified(*first.find(NumberId(1))));
    QCOMPARE(first.find(NumberId(0))->wrongInputs, 2);
}

void Version010Test::exportIsTheSame()
{
    QBuffer csv;
    QVERIFY(csv.open(QIODevice::WriteOnly));
    QVERIFY(exportFilings(m_records, rules(), {writtenAt(), false}, *formatNamed(u".csv"_s), csv));
    // Notes have come since, in a column behind those of then.
    QStringList expected = QString::fromUtf8(contentOf(u"filings.csv"_s)).split(u"\r\n"_s);
    for (qsizetype row = 0; row < m_records.size() + 1; ++row)
        expected[row] += u',' + (row == 0 ? u"备注"_s : m_records.at(row - 1).note);
    QCOMPARE(QString::fromUtf8(csv.data()).split(u"\r\n"_s), expected);
}

void Version010Test::exportComesBack()
{
    QByteArray content = contentOf(u"filings.csv"_s);
    QBuffer csv(&content);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    ImportOptions options;
    options.now = writtenAt();
    const auto result = importFilings(csv, rules(), options);
    QVERIFY(result);
    QVERIFY(result->faults.isEmpty());
    QCOMPARE(result->records.size(), m_records.size());
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        FilingRecord expected = m_records.at(i);
        expected.id = result->records.at(i).id;
        expected.note.clear(); // no column of then
        QCOMPARE(result->records.at(i), expected);
    }
}

void Version010Test::handoutsAreTheSame()
{
    QString words;
    for (const FilingRecord &record : std::as_const(m_records)) {
        const auto handout = makeHandout(record, rules(), u"测试服务窗口"_s, writtenAt());
        if (handout)
            words += handoutWords(*handout, rules()).plainText() + u"\n\n"_s;
    }
    // The steps are those of today's page, whose puzzle is no longer a slider alone; and what was an identity
    // card whenever nobody had said which document was filed is told as that.
    const QString card = u"负责人的身份证件（一般为居民身份证）"_s;
    const QString expected =
        QString::fromUtf8(contentOf(u"handout.txt"_s))
            .replace(u"单击提交，再拖动滑块完成拼图"_s,
                     u"单击提交，再完成拼图验证（拖动滑块，或按顺序点选文字）"_s)
            .replace(u"居民身份证、"_s, card + u'、')
            .replace(u"居民身份证："_s, card + u'：');
    QCOMPARE(words, expected);
}

void Version010Test::savedAgainNothingHasChanged()
{
    FilingDatabase store;
    (void)load(store);
    for (const FilingRecord &record : std::as_const(m_records))
        (void)store.save(record, {});
    FilingDatabase again;
    QCOMPARE(load(again), m_records);
}

BEIAN_UI_TEST_MAIN(Version010Test)
#include "tst_version010.moc"
