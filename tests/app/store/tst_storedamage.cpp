// SPDX-License-Identifier: MIT
// Damages files of kept filings at random and lives on with them: no crash, no loop, no silence,
// and what was reported as saved is found again. BEIAN_DAMAGES says how many (300), and
// BEIAN_FIRST_DAMAGE with which seed it begins (1); the target "damage" makes 10,000.
#include <QtTest/qtest.h>

#include <functional>
#include <utility>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qrandom.h>

#include "tests/warnings.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int accessLimit = 60'000; // of one life; some 3,000 are usual
constexpr int inOldBackup = 40;
constexpr int inNewBackup = 50;
constexpr int inFile = 60;

QDateTime day(int offset)
{
    return storeStart().addDays(offset);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its files.");
}

FilingRecord filing(int number)
{
    FilingRecord record =
        number % 3 == 0 ? masked(richFiling()) : waitingFiling(u"办理人 %1"_s.arg(number));
    record.orderNumber = QString::number(number);
    return record;
}

void demand(const Result<void> &done)
{
    if (!done)
        qFatal("The test cannot make its files: %s", qPrintable(errorKindName(done.error().kind)));
}

// What stands in the folder before the accident, by path within it.
class Sample final
{
public:
    // `hasLog`: as after a power cut, with the last filings in the log.
    explicit Sample(bool hasLog)
    {
        FilingDatabase store;
        fill(store, inOldBackup);
        demand(store.backUp(day(-2)));
        fill(store, inNewBackup);
        demand(store.backUp(day(-1)));
        store.close();
        fill(store, inFile);
        if (!hasLog)
            store.close();
        for (const QString &name :
             {u"filings.db"_s, u"filings.db-wal"_s, u"backups/filings-20261121.db"_s,
              u"backups/filings-20261122.db"_s}) {
            if (const QByteArray content = contentOf(m_bench.folder() + u'/' + name);
                !content.isEmpty())
                m_files.insert(name, content);
        }
    }

    [[nodiscard]] const QMap<QString, QByteArray> &files() const { return m_files; }
    [[nodiscard]] const QList<FilingRecord> &filings() const { return m_filings; }

private:
    void fill(FilingDatabase &store, int size)
    {
        if (!store.isOpen() && !store.open(m_bench.folder(), {}, day(-2)))
            qFatal("The test cannot make its files.");
        while (m_filings.size() < size) {
            m_filings << filing(int(m_filings.size()));
            demand(store.save(m_filings.constLast(), {noteOf(u"note"_s), noteOf(u"note 2"_s)}));
        }
    }

    const StoreBench m_bench;
    QMap<QString, QByteArray> m_files;
    QList<FilingRecord> m_filings;
};

void damageOnce(QByteArray &content, QRandomGenerator &random)
{
    if (content.isEmpty())
        return;
    const auto anywhere = [&] { return qsizetype(random.bounded(quint32(content.size()))); };
    const qsizetype block = qMin<qsizetype>(512 << random.bounded(4), content.size());
    const qsizetype blockAt = anywhere() / block * block;
    switch (random.bounded(8)) {
    case 0: // in the header
        content[random.bounded(int(qMin<qsizetype>(100, content.size())))] ^=
            char(1 << random.bounded(8));
        break;
    case 1:
    case 2:
        content[anywhere()] ^= char(1 << random.bounded(8));
        break;
    case 3:
        content[anywhere()] = char(random.bounded(256));
        break;
    case 4:
        content.replace(blockAt, block, QByteArray(block, '\0'));
        break;
    case 5: { // a block that was written to the wrong place
        const QByteArray moved = content.mid(anywhere() / block * block, block);
        content.replace(blockAt, moved.size(), moved);
        break;
    }
    case 6:
        content.truncate(anywhere());
        break;
    default: {
        QByteArray noise(block, '\0');
        for (char &byte : noise)
            byte = char(random.bounded(256));
        content.replace(blockAt, block, noise);
    }
    }
}

// The names of the files that were damaged.
QStringList damage(QMap<QString, QByteArray> &files, QRandomGenerator &random)
{
    const QStringList names = files.keys();
    QStringList damaged;
    const int count = 1 + random.bounded(3);
    for (int i = 0; i < count; ++i) {
        // The file itself most often.
        const QString name =
            random.bounded(2) == 0 ? u"filings.db"_s : names.at(random.bounded(int(names.size())));
        damageOnce(files[name], random);
        damaged << name;
    }
    return damaged;
}

// A program that lives with what it finds, as the database of the filings does.
class Life final
{
public:
    explicit Life(const QString &folder)
        : m_folder(folder)
        , m_store(StoreSeam{[this](const QString &) { return ++m_accesses > accessLimit ? 10 : 0; },
                            {}})
    { }

    // Opens and reads everything, recovering where that is needed.
    [[nodiscard]] bool begin()
    {
        for (const CheckDepth depth : {CheckDepth::Quick, CheckDepth::Full}) {
            if (!open(depth))
                return false;
            m_loaded.clear();
            m_held.clear();
            const auto loaded =
                m_store.load(day(0), [this](const QList<FilingRecord> &records, bool) {
                    m_loaded << records;
                    return true;
                });
            for (const FilingRecord &record : std::as_const(m_loaded))
                m_held.insert(record.id, {record, {}});
            if (loaded)
                return true;
            if (!isDamage(loaded))
                return false;
        }
        return false;
    }
    // Does it, after a recovery if need be: what the program holds is then written again.
    [[nodiscard]] bool act(const std::function<Result<void>()> &work)
    {
        const auto done = work();
        if (done || !isDamage(done))
            return done.isOk();
        const bool wasRecovered = std::exchange(m_isRecovered, false);
        const bool isOpen = open(CheckDepth::Full);
        const bool isWritten = !m_isRecovered
            || (m_store.saveAll(m_held.values()).isOk()
                && (m_removed.isNull() || m_store.setRemoved(m_removed, day(0)).isOk()));
        m_isRecovered = m_isRecovered || wasRecovered;
        return isOpen && isWritten && work().isOk();
    }
    [[nodiscard]] bool save(const FilingRecord &record, const QList<FilingEvent> &events)
    {
        m_held.insert(record.id, {record, {}});
        return act([&] { return m_store.save(record, events); });
    }
    [[nodiscard]] bool remove(const QUuid &id)
    {
        m_held.remove(id);
        m_removed = id;
        return act([&] { return m_store.setRemoved(id, day(0)); });
    }

    [[nodiscard]] FilingDatabase &store() { return m_store; }
    [[nodiscard]] const QList<FilingRecord> &loaded() const { return m_loaded; }
    [[nodiscard]] bool isToldOf() const { return m_isRecovered; }
    [[nodiscard]] bool isEndless() const { return m_accesses > accessLimit; }
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    [[nodiscard]] bool open(CheckDepth depth)
    {
        const auto report = m_store.open(m_folder, {}, day(0), depth);
        if (!report) {
            m_fault = errorKindName(report.error().kind);
            return false;
        }
        m_isRecovered = m_isRecovered || report->isRecovered;
        return true;
    }
    [[nodiscard]] bool isDamage(const Result<void> &done)
    {
        m_fault = errorKindName(done.error().kind);
        return done.error().kind == ErrorKind::StoreDamaged;
    }

    const QString m_folder;
    int m_accesses = 0;
    FilingDatabase m_store;
    QList<FilingRecord> m_loaded;
    QHash<QUuid, KeptChange> m_held;
    QUuid m_removed;
    QString m_fault;
    bool m_isRecovered = false;
};

QSet<QUuid> idsOf(const QList<FilingRecord> &records)
{
    QSet<QUuid> ids;
    for (const FilingRecord &record : records)
        ids << record.id;
    return ids;
}

} // namespace

class StoreDamageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void livesWithEveryDamage();

private:
    static void liveWith(const Sample &sample, quint32 seed, QStringList &damaged);
};

void StoreDamageTest::livesWithEveryDamage()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("BEIAN_DAMAGES", &isSet);
    const int count = isSet ? asked : 300;
    const int first = qMax(1, qEnvironmentVariableIntValue("BEIAN_FIRST_DAMAGE"));
    const Sample closed(false);
    const Sample cutOff(true);
    QVERIFY(!closed.files().contains(u"filings.db-wal"_s));
    QVERIFY(cutOff.files().contains(u"filings.db-wal"_s));
    for (int seed = first; seed < first + count; ++seed) {
        QStringList damaged;
        liveWith(seed % 3 == 0 ? cutOff : closed, quint32(seed), damaged);
        if (QTest::currentTestFailed())
            qFatal("seed %d, which damages %s", seed, qPrintable(damaged.join(u", "_s)));
    }
    qInfo("%d damages, seeds %d to %d", count, first, first + count - 1);
}

void StoreDamageTest::liveWith(const Sample &sample, quint32 seed, QStringList &damaged)
{
    QRandomGenerator random(seed);
    QMap<QString, QByteArray> files = sample.files();
    damaged = damage(files, random);
    const StoreBench bench;
    QVERIFY(QDir(bench.folder()).mkdir(u"backups"_s));
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        write(bench.folder() + u'/' + file.key(), file.value());

    Life life(bench.folder());
    const bool isBegun = life.begin();
    // A wrong version together with a wrong table is what a newer program would leave: that is
    // said, and the file stays as it is.
    if (damaged.count(u"filings.db"_s) > 1 && life.fault() == "store-too-new"_L1)
        return;
    QVERIFY2(isBegun, qPrintable(life.fault()));
    const auto found = life.store().recoverable(day(0));
    QVERIFY(found);
    // Nothing is missing in silence, and a good backup is used. (One bit of an id makes another id,
    // as one of a name makes another name, which nobody can tell.) A log whose end is gone cannot
    // be told from one that was never longer: then what stood only there may be missing.
    const qsizetype all = sample.filings().size();
    const bool isLogDamaged = damaged.contains(u"filings.db-wal"_s);
    QVERIFY(life.isToldOf() || found->filings > 0 || life.loaded().size() == all
            || (isLogDamaged && life.loaded().size() >= inNewBackup));
    if (!damaged.contains(u"backups/filings-20261122.db"_s))
        QVERIFY(life.loaded().size() >= inNewBackup);
    else if (!damaged.contains(u"backups/filings-20261121.db"_s))
        QVERIFY(life.loaded().size() >= inOldBackup);

    // A day goes on.
    QVERIFY2(life.act([&] { return life.store().checkIndexes(); }), qPrintable(life.fault()));
    FilingRecord changed = life.loaded().isEmpty() ? filing(0) : life.loaded().constFirst();
    changed.applicant = u"saved after the damage"_s;
    const FilingRecord added = waitingFiling(u"added after the damage"_s);
    const QUuid removed = life.loaded().size() > 1 ? life.loaded().constLast().id : QUuid();
    QVERIFY2(life.save(changed, {noteOf(u"changed"_s)}), qPrintable(life.fault()));
    QVERIFY2(life.save(added, {}), qPrintable(life.fault()));
    QVERIFY2(life.remove(removed), qPrintable(life.fault()));
    QVERIFY2(life.act([&] { return life.store().backUp(day(0)); }), qPrintable(life.fault()));
    QVERIFY2(life.act([&] { return life.store().eraseInBackups(day(0)); }),
             qPrintable(life.fault()));
    QVERIFY(!life.isEndless());
    life.store().close();

    Life next(bench.folder());
    QVERIFY2(next.begin(), qPrintable(next.fault()));
    QVERIFY(next.loaded().contains(masked(changed)));
    QVERIFY(next.loaded().contains(added));
    QVERIFY(!idsOf(next.loaded()).contains(removed));
    const qsizetype before = next.loaded().size();
    const auto taken = next.store().takeOver(day(0));
    QVERIFY(taken);
    Life last(bench.folder());
    next.store().close();
    QVERIFY2(last.begin(), qPrintable(last.fault()));
    QVERIFY(last.loaded().size() >= before);
    QVERIFY(idsOf(last.loaded()).contains(idsOf(*taken)));
    QVERIFY(last.loaded().contains(masked(changed)));
    QVERIFY(!last.isEndless());
}

QTEST_GUILESS_MAIN(StoreDamageTest)
#include "tst_storedamage.moc"
