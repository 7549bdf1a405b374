// SPDX-License-Identifier: MIT
#include <memory>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include "fuzzing.h"

namespace {

// A folder of rules in memory where the system has such a place, with one file to be replaced.
class RuleFolder final
{
public:
    RuleFolder()
        : m_folder(QStringLiteral("%1/beian-fuzz-XXXXXX")
                       .arg(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm")
                                                                      : QDir::tempPath()))
    {
        const QDir source(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
        m_names = source.entryList({QStringLiteral("*.json")});
        m_names.removeAll(QStringLiteral("schema.json"));
        for (const QString &name : std::as_const(m_names))
            require(QFile::copy(source.filePath(name), m_folder.filePath(name)));
    }

    // Loads with `bytes` in the place of a file, then puts that back.
    void tryAs(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        const QString aside = path + QStringLiteral(".aside");
        require(QFile::rename(path, aside));
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto rules = beian::RuleBook::load(m_folder.path());
        require(rules.isOk() || !rules.error().detail.isEmpty());
        require(QFile::remove(path) && QFile::rename(aside, path));
    }

    // The file that the bytes resemble: rules are told apart by their first key.
    [[nodiscard]] QString nameFor(const uint8_t *data, size_t size) const
    {
        size_t sum = 0;
        for (size_t i = 0; i < size && i < 64; ++i)
            sum += data[i];
        return m_names.at(qsizetype(sum) % m_names.size());
    }

private:
    QTemporaryDir m_folder;
    QStringList m_names;
};

} // namespace

// Any bytes in the place of a rule file: no crash, and rules that are whole or a reason why not.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto folder = std::make_unique<RuleFolder>();
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    folder->tryAs(folder->nameFor(data, size), bytes);
    return 0;
}
