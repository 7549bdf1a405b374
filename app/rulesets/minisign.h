// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include "app/support/result.h"

namespace beian {

// A public key as the tool minisign writes it: 56 characters of Base64. Format:
// https://jedisct1.github.io/minisign/
class MinisignKey
{
public:
    // Empty for what is none: one line, with or without the blanks around it.
    [[nodiscard]] static std::optional<MinisignKey> read(QStringView text);
    // Those of a list with ";" or blanks between them. Null when one of them is none.
    [[nodiscard]] static std::optional<QList<MinisignKey>> readList(const QString &text);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QByteArray id() const { return m_bytes.mid(2, 8); }
    [[nodiscard]] QByteArray key() const { return m_bytes.mid(10); }

    friend bool operator==(const MinisignKey &, const MinisignKey &) = default;

private:
    explicit MinisignKey(QByteArray bytes);

    QByteArray m_bytes; // algorithm, id, key
};

// The key of `keys` that has signed `content`. `signature` is the text of a .minisig file: Ed25519
// over BLAKE2b-512, as minisign makes it; its trusted comment is checked too. RuleSetUnsigned for what
// is no such signature, RuleSetKeyUnknown when it is of none of the keys, RuleSetSignatureWrong when
// it does not fit.
[[nodiscard]] Result<MinisignKey> verifySignature(const QByteArray &content,
                                                  const QByteArray &signature,
                                                  const QList<MinisignKey> &keys);

} // namespace beian
