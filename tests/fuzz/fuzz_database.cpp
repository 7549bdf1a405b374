// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include "app/store/filingdatabase.h"
#include "app/store/storesalvage.h"
#include "app/time/beijingtime.h"
#include "fuzzing.h"

namespace {

using namespace beian;

constexpr int accessLimit = 100'000;
constexpr size_t patchSize = 4; // three bytes for the place, one that is put there

QDateTime now()
{
    return fromBeijing(QDate(2026, 11, 26), QTime(16, 0));
}

// Where memory serves as a disk, if the system has such a place.
QString workFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
        + QStringLiteral("/fuzz-database-XXXXXX");
}

FilingRecord filing(const QString &applicant)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = applicant;
    record.provinceCode = QStringLiteral("330000");
    record.submitted = QDate(2026, 11, 25);
    record.type = FilingType::First;
    record.createdAt = now().addDays(-1);
    const NumberId number = addNumber(record, keptNumber(QStringLiteral("13800138000")));
    record.numbers.first().verification.receivedAt = now().addSecs(-3600);
    for (const Role role : {Role::Subject, Role::Site})
        record.persons << KeptPerson{role, false, false, {}, number};
    return record;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray goodFile()
{
    const QTemporaryDir folder(workFolder());
    FilingDatabase store;
    require(store.open(folder.path(), {.keepsFullNumbers = true, .keepFinishedDays = 30}, now())
                .isOk());
    for (int i = 0; i < 5; ++i) {
        const FilingEvent note{now(), EventKind::Note, 1, {}, {}, QStringLiteral("note")};
        require(store.save(filing(QString::number(i)), {note}).isOk());
    }
    store.close();
    return contentOf(folder.filePath(QStringLiteral("filings.db")));
}

// The first byte says whether the rest is a file or a list of what is changed in a good one: few
// bytes then reach every cell.
QByteArray fileOf(const uint8_t *data, size_t size)
{
    static const QByteArray good = goodFile();
    if (size == 0 || data[0] == 0)
        return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).mid(1);
    QByteArray file = good;
    for (size_t at = 1; at + patchSize <= size; at += patchSize) {
        const qsizetype place = (data[at] << 16 | data[at + 1] << 8 | data[at + 2]) % file.size();
        file[place] = char(data[at + 3]);
    }
    return file;
}

bool hasFiling(FilingDatabase &store, const QUuid &id)
{
    bool isThere = false;
    const auto loaded = store.load(now(), [&](const QList<FilingRecord> &records, bool) {
        for (const FilingRecord &record : records) {
            isThere = isThere || record.id == id;
            for (const KeptPerson &person : record.persons)
                require(!person.number || record.find(*person.number));
        }
        return true;
    });
    require(loaded.isOk());
    return isThere;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

// Any bytes as the file of the filings: no crash, no loop; it is opened, or recovered, or of a
// newer program; what is read refers to nothing that is not there; and what is saved then is found
// again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QTemporaryDir folder(workFolder());
    const QString path = folder.filePath(QStringLiteral("filings.db"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly));
    file.write(fileOf(data, size));
    file.close();

    int accesses = 0;
    const StoreSeam seam{[&accesses](const QString &) {
                             require(++accesses < accessLimit);
                             return 0;
                         },
                         {}};
    require(salvage(path, path + QStringLiteral(".part"), seam).isOk());
    FilingDatabase store(seam);
    const auto report = store.open(folder.path(), {}, now(), CheckDepth::Full);
    require(report.isOk() || report.error().kind == ErrorKind::StoreTooNew);
    if (!report)
        return 0;
    const FilingRecord saved = filing(QStringLiteral("saved"));
    require(store.save(saved, {}).isOk());
    require(store.recoverable(now()).isOk());
    require(store.open(folder.path(), {}, now()).isOk());
    require(hasFiling(store, saved.id));
    return 0;
}
