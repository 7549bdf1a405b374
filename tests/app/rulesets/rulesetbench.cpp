// SPDX-License-Identifier: MIT
#include "tests/app/rulesets/rulesetbench.h"

#include <algorithm>

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <sodium.h>

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray signatureOf(const QByteArray &content, const QByteArray &secret)
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(content), std::size_t(content.size()),
                         bytesOf(secret));
    return signature;
}

// Each text of the rules, which is there in all languages, cut to one letter; but for those that have to
// name what is clicked.
QJsonValue withShortTexts(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue each : value.toArray())
            list << withShortTexts(each);
        return list;
    }
    QJsonObject object = value.toObject();
    if (!value.isObject() || object.contains("target"_L1))
        return value;
    const bool isText = object.contains("zh-TW"_L1);
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = isText ? QJsonValue(u"x"_s) : withShortTexts(each.value());
    return object;
}

// As few questions as name every topic.
QJsonArray onePerTopic(const QJsonArray &entries)
{
    QJsonArray kept;
    QStringList topics;
    for (const QJsonValue entry : entries) {
        const QVariantList named = entry["topics"_L1].toArray().toVariantList();
        const bool isNew = std::ranges::any_of(named, [&topics](const QVariant &topic) {
            return !topics.contains(topic.toString());
        });
        if (!isNew)
            continue;
        kept << entry;
        for (const QVariant &topic : named)
            topics << topic.toString();
    }
    return kept;
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

Publisher::Publisher()
    : m_id(8, Qt::Uninitialized)
    , m_public(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized)
    , m_secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)
{
    const bool isReady = sodium_init() >= 0;
    Q_ASSERT(isReady);
    Q_UNUSED(isReady)
    randombytes_buf(m_id.data(), std::size_t(m_id.size()));
    crypto_sign_keypair(bytesOf(m_public), bytesOf(m_secret));
}

MinisignKey Publisher::key() const
{
    const QByteArray text = QByteArray("Ed" + m_id + m_public).toBase64();
    return *MinisignKey::read(QString::fromLatin1(text));
}

QByteArray Publisher::sign(const QByteArray &content, const QByteArray &comment) const
{
    QByteArray hash(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), std::size_t(hash.size()), bytesOf(content),
                       std::size_t(content.size()), nullptr, 0);
    const QByteArray signature = signatureOf(hash, m_secret);
    return "untrusted comment: a test\n" + QByteArray("ED" + m_id + signature).toBase64()
        + "\ntrusted comment: " + comment + '\n'
        + signatureOf(signature + comment, m_secret).toBase64() + '\n';
}

SignedRuleSet Publisher::signedSet(const RuleSet &set) const
{
    const QByteArray content = writeRuleSet(set);
    return {content, sign(content)};
}

RuleSet ruleSetOf(qint64 version)
{
    static const Result<RuleFiles> files =
        readRuleFiles(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
    return {.version = version,
            .date = QDate(2026, 11, 30),
            .oldestProgram = QVersionNumber(0, 1, 0),
            .files = *files};
}

RuleSet withHours(RuleSet set, int hours)
{
    QJsonObject national = set.files.value(u"national.json"_s);
    QJsonObject fact = national.value("hours"_L1).toObject();
    fact.insert(u"value"_s, hours);
    national.insert(u"hours"_s, fact);
    set.files.insert(u"national.json"_s, national);
    return set;
}

RuleSet smallRuleSet(qint64 version)
{
    RuleSet set = ruleSetOf(version);
    // The names of provinces lead to them: they stay.
    for (auto file = set.files.begin(); file != set.files.end(); ++file) {
        if (file.key() != "provinces.json"_L1)
            file.value() = withShortTexts(file.value()).toObject();
    }
    QJsonObject &faq = set.files[u"faq.json"_s];
    faq.insert(u"entries"_s, onePerTopic(faq.value("entries"_L1).toArray()));
    QJsonObject &cities = set.files[u"cities.json"_s];
    for (const QString &key : cities.keys())
        cities.insert(key, QJsonArray{cities.value(key).toArray().first()});
    return set;
}

bool writeSigned(const QString &file, const SignedRuleSet &set)
{
    return write(file, set.content) && write(file + ".minisig"_L1, set.signature);
}

QVersionNumber testedProgram()
{
    return QVersionNumber(0, 1, 0);
}
