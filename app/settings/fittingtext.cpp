// SPDX-License-Identifier: MIT
#include "app/settings/fittingtext.h"

#include <QtCore/qdir.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qurl.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// "C:data" is what an INI makes of a backslash. Qt 6.4 takes it for absolute, but it depends on
// where the drive was last.
bool isAbsoluteFolder(const QString &text)
{
    static const QRegularExpression driveAlone(u"^[A-Za-z]:(?![/\\\\])"_s);
    return QDir::isAbsolutePath(text) && !driveAlone.match(text).hasMatch();
}

// Base64 of "Ed", the id of the key and the key, 42 bytes in all.
bool isPublicKeys(const QString &text)
{
    static const QRegularExpression keys(
        u"\\A(?:\\s*RW[Q-T][A-Za-z0-9+/]{53}\\s*(?:;|\\z))*\\z"_s);
    return keys.match(text).hasMatch();
}

// Without a name or a password in it: whoever reads the settings would read them.
bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasFragment();
}

} // namespace

bool isFittingText(const SettingKey &key, const QString &text)
{
    static const QRegularExpression province(u"\\A(?:\\d\\d0000)?\\z"_s);
    static const QRegularExpression digits(u"\\A[0-9]*\\z"_s);
    switch (key.kind) {
    case SettingKind::ProvinceCode:
        return province.match(text).hasMatch();
    case SettingKind::Digits:
        return text.size() <= key.maximum && digits.match(text).hasMatch();
    case SettingKind::PublicKeys:
        return isPublicKeys(text);
    case SettingKind::Folder:
        return text.isEmpty() || isAbsoluteFolder(text);
    case SettingKind::Address:
        return text.isEmpty() || isWebAddress(text) || isAbsoluteFolder(text);
    default:
        return text.size() <= key.maximum;
    }
}

} // namespace beian
