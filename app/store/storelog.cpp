// SPDX-License-Identifier: MIT
#include "app/store/storelog.h"

#include <QtCore/qalgorithms.h>
#include <QtCore/qendian.h>
#include <QtCore/qfile.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 littleEndianMagic = 0x377f0682;
constexpr quint32 bigEndianMagic = 0x377f0683;
constexpr quint32 formatVersion = 3007000;
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr quint32 smallestLogPage = 512;
constexpr quint32 largestLogPage = 65536;

// Where what is in the header.
constexpr qsizetype versionAt = 4;
constexpr qsizetype pageSizeAt = 8;
constexpr qsizetype saltAt = 16;
constexpr qsizetype headerSumAt = 24;
// And in that of a frame, which is one page.
constexpr qsizetype commitAt = 4;
constexpr qsizetype frameSaltAt = 8;
constexpr qsizetype frameSumAt = 16;
constexpr qsizetype saltSize = 8;

struct Sum
{
    quint32 first = 0;
    quint32 second = 0;

    friend bool operator==(const Sum &, const Sum &) = default;
};

class Log final
{
public:
    explicit Log(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] bool isBroken() const;
    void mend();
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    [[nodiscard]] quint32 number(qsizetype offset) const
    {
        return qFromBigEndian<quint32>(m_bytes.constData() + offset);
    }
    void setNumber(qsizetype offset, quint32 value)
    {
        qToBigEndian(value, m_bytes.data() + offset);
    }
    [[nodiscard]] Sum sumAt(qsizetype offset) const { return {number(offset), number(offset + 4)}; }
    void setSum(qsizetype offset, const Sum &sum)
    {
        setNumber(offset, sum.first);
        setNumber(offset + 4, sum.second);
    }
    [[nodiscard]] Sum add(Sum sum, qsizetype offset, qsizetype size) const;
    [[nodiscard]] bool isHeaderSound() const;
    [[nodiscard]] qsizetype frameSize() const { return frameHeaderSize + number(pageSizeAt); }
    [[nodiscard]] qsizetype frames() const
    {
        return (m_bytes.size() - logHeaderSize) / frameSize();
    }
    [[nodiscard]] qsizetype frameAt(qsizetype place) const
    {
        return logHeaderSize + place * frameSize();
    }
    [[nodiscard]] Sum sumOfFrame(const Sum &before, qsizetype place) const;
    [[nodiscard]] bool isOfThisLog(qsizetype place) const;
    // Frames whose checksums fit, from the first on.
    [[nodiscard]] qsizetype soundFrames() const;
    // Behind the last commit of this log, wherever it is.
    [[nodiscard]] qsizetype endOfCommits() const;

    QByteArray m_bytes;
};

Sum Log::add(Sum sum, qsizetype offset, qsizetype size) const
{
    const bool isBig = number(0) == bigEndianMagic;
    const char *word = m_bytes.constData() + offset;
    for (const char *end = word + size; word < end; word += 8) {
        sum.first +=
            (isBig ? qFromBigEndian<quint32>(word) : qFromLittleEndian<quint32>(word)) + sum.second;
        sum.second +=
            (isBig ? qFromBigEndian<quint32>(word + 4) : qFromLittleEndian<quint32>(word + 4))
            + sum.first;
    }
    return sum;
}

bool Log::isHeaderSound() const
{
    if (m_bytes.size() < logHeaderSize)
        return false;
    const quint32 page = number(pageSizeAt);
    return (number(0) == littleEndianMagic || number(0) == bigEndianMagic)
        && number(versionAt) == formatVersion && page >= smallestLogPage && page <= largestLogPage
        && qPopulationCount(page) == 1 && add({}, 0, headerSumAt) == sumAt(headerSumAt);
}

Sum Log::sumOfFrame(const Sum &before, qsizetype place) const
{
    const qsizetype frame = frameAt(place);
    const Sum sum = add(before, frame, frameSaltAt);
    return add(sum, frame + frameHeaderSize, frameSize() - frameHeaderSize);
}

bool Log::isOfThisLog(qsizetype place) const
{
    return m_bytes.mid(frameAt(place) + frameSaltAt, saltSize) == m_bytes.mid(saltAt, saltSize);
}

qsizetype Log::soundFrames() const
{
    Sum sum = sumAt(headerSumAt);
    qsizetype place = 0;
    for (; place < frames() && isOfThisLog(place) && number(frameAt(place)) != 0; ++place) {
        sum = sumOfFrame(sum, place);
        if (sum != sumAt(frameAt(place) + frameSumAt))
            break;
    }
    return place;
}

qsizetype Log::endOfCommits() const
{
    for (qsizetype place = frames() - 1; place >= 0; --place) {
        if (isOfThisLog(place) && number(frameAt(place) + commitAt) != 0)
            return place + 1;
    }
    return 0;
}

bool Log::isBroken() const
{
    // A header is shorter than the smallest frame: behind it something was written.
    if (!isHeaderSound())
        return m_bytes.size() > logHeaderSize;
    return endOfCommits() > soundFrames();
}

void Log::mend()
{
    if (m_bytes.size() <= logHeaderSize + frameHeaderSize)
        return;
    if (!isHeaderSound()) {
        // The pages of the program's own files are of this size; the frames have the salt, too.
        constexpr quint32 usualLogPage = 4096;
        setNumber(0, littleEndianMagic);
        setNumber(versionAt, formatVersion);
        setNumber(pageSizeAt, usualLogPage);
        m_bytes.replace(saltAt, saltSize, m_bytes.mid(logHeaderSize + frameSaltAt, saltSize));
        setSum(headerSumAt, add({}, 0, headerSumAt));
    }
    const qsizetype end = endOfCommits();
    Sum sum = sumAt(headerSumAt);
    for (qsizetype place = 0; place < end; ++place) {
        m_bytes.replace(frameAt(place) + frameSaltAt, saltSize, m_bytes.mid(saltAt, saltSize));
        sum = sumOfFrame(sum, place);
        setSum(frameAt(place) + frameSumAt, sum);
    }
}

QString logOf(const QString &file)
{
    return file + u"-wal"_s;
}

} // namespace

bool isLogBroken(const QString &file)
{
    QFile log(logOf(file));
    return log.open(QIODevice::ReadOnly) && log.size() > 0 && Log(log.readAll()).isBroken();
}

void mendLog(const QString &file)
{
    QFile opened(logOf(file));
    if (!opened.open(QIODevice::ReadWrite))
        return;
    Log log(opened.readAll());
    if (!log.isBroken())
        return;
    log.mend();
    opened.seek(0);
    opened.write(log.bytes());
}

} // namespace beian
