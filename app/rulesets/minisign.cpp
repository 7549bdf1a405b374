// SPDX-License-Identifier: MIT
#include "app/rulesets/minisign.h"

#include <utility>

#include <QtCore/qregularexpression.h>
#include <sodium.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idSize = 8;
constexpr qsizetype keySize = 2 + idSize + crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype signatureSize = 2 + idSize + crypto_sign_BYTES;
constexpr qsizetype longestText = 16 * 1024; // of a signature with its comments

// Strict, unlike QByteArray's own: it passes over what does not fill a byte.
QByteArray fromBase64(const QByteArray &text)
{
    const QByteArray decoded = QByteArray::fromBase64(text);
    return decoded.toBase64() == text ? decoded : QByteArray();
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

bool isSigned(const QByteArray &content, const QByteArray &signature, const MinisignKey &key)
{
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(content),
                                       std::size_t(content.size()), bytesOf(key.key()))
        == 0;
}

QByteArray hashed(const QByteArray &content)
{
    QByteArray hash(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
                       bytesOf(content), std::size_t(content.size()), nullptr, 0);
    return hash;
}

// The parts of a .minisig file.
struct Signature
{
    QByteArray id;
    QByteArray signature;
    QByteArray comment;
    QByteArray commentSignature; // over the signature and the comment
};

std::optional<Signature> readSignature(const QByteArray &text)
{
    constexpr QByteArrayView untrusted = "untrusted comment:";
    constexpr QByteArrayView trusted = "trusted comment: ";
    QByteArray normal = text;
    const QByteArrayList lines = normal.replace("\r\n", "\n").split('\n');
    if (text.size() > longestText || lines.size() < 4 || !lines.at(0).startsWith(untrusted)
        || !lines.at(2).startsWith(trusted))
        return std::nullopt;
    const QByteArray bytes = fromBase64(lines.at(1));
    const QByteArray commentSignature = fromBase64(lines.at(3));
    if (bytes.size() != signatureSize || commentSignature.size() != crypto_sign_BYTES
        || !bytes.startsWith("ED"))
        return std::nullopt;
    return Signature{bytes.mid(2, idSize), bytes.mid(2 + idSize),
                     lines.at(2).mid(trusted.size()), commentSignature};
}

bool fits(const Signature &signature, const QByteArray &content, const MinisignKey &key)
{
    return isSigned(hashed(content), signature.signature, key)
        && isSigned(signature.signature + signature.comment, signature.commentSignature, key);
}

} // namespace

MinisignKey::MinisignKey(QByteArray bytes)
    : m_bytes(std::move(bytes))
{ }

std::optional<MinisignKey> MinisignKey::read(QStringView text)
{
    const QByteArray bytes = fromBase64(text.trimmed().toUtf8());
    if (bytes.size() != keySize || !bytes.startsWith("Ed"))
        return std::nullopt;
    return MinisignKey(bytes);
}

std::optional<QList<MinisignKey>> MinisignKey::readList(const QString &text)
{
    static const QRegularExpression between(u"[;\\s]+"_s);
    QList<MinisignKey> keys;
    for (const QString &each : text.split(between, Qt::SkipEmptyParts)) {
        const auto key = read(each);
        if (!key)
            return std::nullopt;
        keys << *key;
    }
    return keys;
}

QString MinisignKey::text() const
{
    return QString::fromLatin1(m_bytes.toBase64());
}

Result<MinisignKey> verifySignature(const QByteArray &content, const QByteArray &text,
                                    const QList<MinisignKey> &keys)
{
    const auto signature = readSignature(text);
    if (!signature)
        return Error{ErrorKind::RuleSetUnsigned, QString()};
    if (sodium_init() < 0)
        return Error{ErrorKind::RuleSetSignatureWrong, QString()};
    bool isKnown = false;
    for (const MinisignKey &key : keys) {
        if (key.id() != signature->id)
            continue;
        isKnown = true;
        if (fits(*signature, content, key))
            return key;
    }
    return Error{isKnown ? ErrorKind::RuleSetSignatureWrong : ErrorKind::RuleSetKeyUnknown,
                 QString()};
}

} // namespace beian
