// SPDX-License-Identifier: MIT
#include "app/tables/zippackage.h"

#include <algorithm>

#include <minizip/unzip.h>

namespace beian {

namespace {

constexpr ZPOS64_T mostEntries = 10'000;
// A sheet with a million rows of filings has about half of this.
constexpr qint64 mostBytes = qint64(2) * 1024 * 1024 * 1024;
// XML shrinks to a twentieth; only what is made to do harm shrinks to less than this.
constexpr qint64 mostGrowth = 400;
constexpr qint64 alwaysAllowed = 32 * 1024 * 1024;
constexpr qint64 longestPiece = 8 * 1024 * 1024;
constexpr int encryptedFlag = 1;
constexpr int anyCase = 2;

QIODevice *deviceOf(voidpf stream)
{
    return static_cast<QIODevice *>(stream);
}

voidpf openDevice(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readDevice(voidpf, voidpf stream, void *data, uLong size)
{
    return uLong(std::max<qint64>(deviceOf(stream)->read(static_cast<char *>(data), qint64(size)), 0));
}

uLong writeNothing(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellDevice(voidpf, voidpf stream)
{
    return ZPOS64_T(deviceOf(stream)->pos());
}

long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice *device = deviceOf(stream);
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR ? device->pos()
        : origin == ZLIB_FILEFUNC_SEEK_END               ? device->size()
                                                         : 0;
    // A damaged directory points anywhere.
    const qint64 target = base + qint64(offset);
    return target >= 0 && target <= device->size() && device->seek(target) ? 0 : -1;
}

int closeDevice(voidpf, voidpf)
{
    return 0; // whoever opened it closes it
}

int errorOfDevice(voidpf, voidpf)
{
    return 0;
}

} // namespace

// The content of the package's current file.
class ZipPackage::Entry final : public QIODevice
{
public:
    Entry(unzFile zip, qint64 packedSize)
        : m_zip(zip)
        , m_most(std::min(mostBytes, std::max(alwaysAllowed, packedSize * mostGrowth)))
    {
        open(QIODevice::ReadOnly);
    }
    ~Entry() override { unzCloseCurrentFile(m_zip); }
    Q_DISABLE_COPY_MOVE(Entry)

    [[nodiscard]] bool isSequential() const override { return true; }
    void beginPiece() { m_inPiece = 0; }
    [[nodiscard]] Result<void> fault() const
    {
        if (m_read > m_most || m_inPiece > longestPiece)
            return Error{ErrorKind::ImportWorkbookTooLarge, {}};
        return m_isDamaged ? Result<void>(Error{ErrorKind::ImportWorkbookDamaged, {}})
                           : Result<void>();
    }

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        constexpr qint64 most = 1 << 20;
        if (!fault())
            return -1;
        const int size = unzReadCurrentFile(m_zip, data, unsigned(std::min(longest, most)));
        m_isDamaged = size < 0;
        m_read += std::max(size, 0);
        m_inPiece += std::max(size, 0);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    unzFile m_zip;
    const qint64 m_most;
    qint64 m_read = 0;
    qint64 m_inPiece = 0;
    bool m_isDamaged = false;
};

ZipPackage::ZipPackage() = default;

ZipPackage::~ZipPackage()
{
    m_entry.reset();
    if (m_zip)
        unzClose(m_zip);
}

Result<void> ZipPackage::open(QIODevice &device)
{
    zlib_filefunc64_def functions{openDevice, readDevice,  writeNothing,  tellDevice,
                                  seekDevice, closeDevice, errorOfDevice, &device};
    m_zip = unzOpen2_64("", &functions);
    unz_global_info64 info{};
    if (!m_zip || unzGetGlobalInfo64(m_zip, &info) != UNZ_OK)
        return Error{ErrorKind::ImportWorkbookDamaged, {}};
    if (info.number_entry > mostEntries)
        return Error{ErrorKind::ImportWorkbookTooLarge, {}};
    for (int found = unzGoToFirstFile(m_zip); found == UNZ_OK; found = unzGoToNextFile(m_zip)) {
        unz_file_info64 file{};
        unzGetCurrentFileInfo64(m_zip, &file, nullptr, 0, nullptr, 0, nullptr, 0);
        if (file.flag & encryptedFlag)
            return Error{ErrorKind::ImportWorkbookLocked, {}};
    }
    return {};
}

bool ZipPackage::locate(const QString &name) const
{
    return m_zip && unzLocateFile(m_zip, name.toUtf8().constData(), anyCase) == UNZ_OK;
}

bool ZipPackage::contains(const QString &name) const
{
    return locate(name);
}

QIODevice *ZipPackage::entry(const QString &name)
{
    m_entry.reset();
    unz_file_info64 info{};
    if (!locate(name)
        || unzGetCurrentFileInfo64(m_zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK
        || unzOpenCurrentFile(m_zip) != UNZ_OK)
        return nullptr;
    m_entry = std::make_unique<Entry>(m_zip, qint64(info.compressed_size));
    return m_entry.get();
}

void ZipPackage::beginPiece() const
{
    if (m_entry)
        m_entry->beginPiece();
}

Result<void> ZipPackage::entryFault() const
{
    return m_entry ? m_entry->fault() : Result<void>();
}

} // namespace beian
