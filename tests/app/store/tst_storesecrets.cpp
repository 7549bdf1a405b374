// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qstringconverter.h>

#include "tests/warnings.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const auto marker = u"秘密标记 Marker-7315"_s;
const auto orderMarker = u"ORDER-MARKER-9951"_s;
const auto noteMarker = u"备注标记 note-4412"_s;
const auto phone = u"13987650241"_s;
const auto otherPhone = u"15512349876"_s;

// In every encoding in which a text can stand in a file.
QList<QByteArray> formsOf(const QString &text)
{
    QStringEncoder littleEndian(QStringConverter::Utf16LE);
    QStringEncoder bigEndian(QStringConverter::Utf16BE);
    return {text.toUtf8(), littleEndian(text), bigEndian(text)};
}

// Which files of the folder, at any depth, hold the text.
QStringList filesWith(const StoreBench &bench, const QString &text)
{
    QStringList found;
    QDirIterator files(bench.folder(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found << u"unreadable "_s + file.fileName();
            continue;
        }
        const QByteArray content = file.readAll();
        for (const QByteArray &form : formsOf(text)) {
            if (content.contains(form))
                found << file.fileName();
        }
    }
    return found;
}

FilingRecord markedFiling()
{
    FilingRecord record = finishedFiling(marker, storeStart().addDays(-31));
    record.orderNumber = orderMarker;
    record.numbers.first().phone = phone;
    record.persons.last().number = addNumber(record, keptNumber(otherPhone));
    record.numbers.last().verification = record.numbers.constFirst().verification;
    return record;
}

// Many others around it, so that pages fill and are split.
QList<KeptChange> crowdAround(const FilingRecord &record)
{
    QList<KeptChange> changes;
    for (int i = 0; i < 400; ++i) {
        const FilingRecord other = waitingFiling(u"somebody else %1"_s.arg(i));
        changes << KeptChange{other, {noteOf(u"harmless"_s)}};
        if (i == 200)
            changes << KeptChange{record, {noteOf(noteMarker)}};
    }
    return changes;
}

// Written, changed, removed and brought back; half of the others are gone in between.
void live(FilingDatabase &store, const FilingRecord &record)
{
    const QList<KeptChange> crowd = crowdAround(record);
    QVERIFY(store.saveAll(crowd));
    for (qsizetype i = 0; i < crowd.size(); i += 2) {
        if (crowd.at(i).record.id != record.id)
            QVERIFY(store.setRemoved(crowd.at(i).record.id, storeStart().addDays(-2)));
    }
    QVERIFY(store.save(record, {noteOf(noteMarker)}));
}

void keepUp(FilingDatabase &store, const QDateTime &now, int keepFinishedDays)
{
    QVERIFY(store.purge(now, keepFinishedDays));
    QVERIFY(store.backUp(now));
    QVERIFY(store.eraseInBackups(now));
}

} // namespace

// Searches every byte of the data folder for what must not be there.
class StoreSecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void searchFindsWhatIsThere();
    void fullNumbersAreWrittenNowhere();
    void switchingOffErasesFullNumbers();
    void openingWithTheSettingOffErasesFullNumbers();
    void purgedFilingIsGoneFromEveryByte();
    void purgedFilingIsGoneAfterRemoval();
    void failedErasureIsMadeUpFor();
};

void StoreSecretsTest::searchFindsWhatIsThere()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {true, 30}, storeStart()));
    QVERIFY(store.save(markedFiling(), {noteOf(noteMarker)}));
    for (const QString &text : {marker, orderMarker, noteMarker, phone, otherPhone})
        QVERIFY2(!filesWith(bench, text).isEmpty(), qPrintable(text));
    for (const QStringConverter::Encoding encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QFile file(bench.folder() + u"/odd"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder(u"个1122334455"_s);
        QCOMPARE(file.write("x" + bytes), bytes.size() + 1);
        file.close();
        QCOMPARE(filesWith(bench, u"1122334455"_s), QStringList{file.fileName()});
    }
}

void StoreSecretsTest::fullNumbersAreWrittenNowhere()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, storeStart()));
    live(store, markedFiling());
    QVERIFY(store.backUp(storeStart()));
    QVERIFY(!filesWith(bench, marker).isEmpty());
    QVERIFY(QFile::exists(bench.file() + u"-wal"_s));
    for (const QString &text : {phone, otherPhone})
        QCOMPARE(filesWith(bench, text), QStringList());
    store.close();
    for (const QString &text : {phone, otherPhone})
        QCOMPARE(filesWith(bench, text), QStringList());
}

void StoreSecretsTest::switchingOffErasesFullNumbers()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {true, 60}, storeStart()));
    live(store, markedFiling());
    for (int day = 0; day < 3; ++day)
        QVERIFY(store.backUp(storeStart().addDays(day)));
    QVERIFY(filesWith(bench, phone).size() >= 4); // three backups, the file or its log
    QVERIFY(store.setKeepsFullNumbers(false));
    QVERIFY(store.eraseInBackups(storeStart().addDays(2)));
    for (const QString &text : {phone, otherPhone})
        QCOMPARE(filesWith(bench, text), QStringList());
    // The rest of it stays, and so do three good backups.
    QCOMPARE(bench.backups().size(), 3);
    for (const QString &backup : bench.backups()) {
        const QString path = bench.folder() + u"/backups/"_s + backup;
        QCOMPARE(askFile(path, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(askFile(path, u"SELECT count(*) FROM filings"_s).toInt(), 401);
    }
    QVERIFY(applicantsOf(loadAll(store)).contains(marker));
}

void StoreSecretsTest::openingWithTheSettingOffErasesFullNumbers()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {true, 60}, storeStart()));
    live(store, markedFiling());
    QVERIFY(store.backUp(storeStart()));
    QVERIFY(store.open(bench.folder(), {}, storeStart()));
    keepUp(store, storeStart(), 60);
    for (const QString &text : {phone, otherPhone})
        QCOMPARE(filesWith(bench, text), QStringList());
}

void StoreSecretsTest::purgedFilingIsGoneFromEveryByte()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {true, 30}, storeStart()));
    live(store, markedFiling());
    for (int day = -3; day < 0; ++day)
        QVERIFY(store.backUp(storeStart().addDays(day)));
    QVERIFY(filesWith(bench, marker).size() >= 4);
    keepUp(store, storeStart(), 30);
    for (const QString &text : {marker, orderMarker, noteMarker, phone, otherPhone})
        QCOMPARE(filesWith(bench, text), QStringList());
    QCOMPARE(bench.backups().size(), 4);
    QCOMPARE(askFile(bench.backup(u"20261120"_s), u"SELECT count(*) FROM filings"_s).toInt(), 199);
    QCOMPARE(loadAll(store).size(), 199);
}

void StoreSecretsTest::purgedFilingIsGoneAfterRemoval()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, storeStart()));
    FilingRecord record = markedFiling();
    record.numbers.first().verification = {};
    live(store, record);
    QVERIFY(store.setRemoved(record.id, storeStart().addDays(-1).addSecs(-1)));
    keepUp(store, storeStart(), 30);
    store.close();
    for (const QString &text : {marker, orderMarker, noteMarker})
        QCOMPARE(filesWith(bench, text), QStringList());
}

void StoreSecretsTest::failedErasureIsMadeUpFor()
{
    const StoreBench bench;
    int refusals = 0;
    constexpr int full = 13;
    FilingDatabase store(StoreSeam{[&refusals](const QString &statement) {
                                       return statement == "VACUUM"_L1 && ++refusals <= 2 ? full
                                                                                          : 0;
                                   },
                                   {}});
    QVERIFY(store.open(bench.folder(), {}, storeStart()));
    live(store, markedFiling());
    QVERIFY(store.backUp(storeStart().addDays(-1)));
    QVERIFY(!store.purge(storeStart(), 30)); // deleted, but not erased
    QVERIFY(!store.purge(storeStart(), 30));
    keepUp(store, storeStart().addDays(1), 30);
    for (const QString &text : {marker, orderMarker, noteMarker})
        QCOMPARE(filesWith(bench, text), QStringList());
}

QTEST_GUILESS_MAIN(StoreSecretsTest)
#include "tst_storesecrets.moc"
