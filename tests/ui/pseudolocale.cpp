// SPDX-License-Identifier: MIT
#include "pseudolocale.h"

#include <QtCore/qregularexpression.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// In the names of filters for files the other ones mean something.
constexpr QChar opening = u'«';
constexpr QChar closing = u'»';

// Characters that every font has.
QChar accented(QChar letter)
{
    static constexpr QStringView plain = u"aceinouyACEINOUY";
    static constexpr QStringView strange = u"áçéíñóúýÁÇÉÍÑÓÚÝ";
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : strange.at(place);
}

// In words where there are words, so that lines break as they do in a language.
QString padding(const QString &line)
{
    constexpr qsizetype wordLength = 6;
    const qsizetype length = (QString(line).remove(u'&').size() * 2 + 4) / 5;
    QString pad;
    for (qsizetype i = 0; i < length; ++i)
        pad += i % wordLength == 0 && line.contains(u' ') ? u' ' : u'~';
    return pad;
}

QString ofLine(const QString &line)
{
    static const QRegularExpression kept(u"%(?:L?[1-9]|n)|\\{\\w+\\}|&."_s);
    QString text;
    qsizetype from = 0;
    const auto strange = [&](qsizetype to) {
        for (; from < to; ++from)
            text += accented(line.at(from));
    };
    auto matches = kept.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        strange(match.capturedStart());
        text += match.captured();
        from = match.capturedEnd();
    }
    strange(line.size());
    return line.isEmpty() ? line : opening + text + padding(line) + closing;
}

// Is it put together, or English?
bool isPieced(const QString &line)
{
    static const QRegularExpression words(u"\\p{L}{2,}|\\p{L}\\)"_s);
    static const QRegularExpression english(u"[A-Za-z]{3,}"_s);
    QString outside;
    int depth = 0;
    int groups = 0;
    for (const QChar character : line) {
        if (character == opening && depth++ == 0)
            ++groups;
        if (depth == 0)
            outside += character;
        if (character == closing)
            --depth;
    }
    return groups == 0 ? outside.contains(english) : groups > 1 || outside.contains(words);
}

} // namespace

QString PseudoLocale::translate(const char *context, const char *source, const char *disambiguation,
                                int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    return QByteArrayView(context).startsWith("beian::") ? of(QString::fromUtf8(source))
                                                         : QString();
}

QString PseudoLocale::of(const QString &english)
{
    QStringList lines = english.split(u'\n');
    for (QString &line : lines)
        line = ofLine(line);
    return lines.join(u'\n');
}

QStringList PseudoLocale::piecesIn(const QString &shown)
{
    static const QRegularExpression ends(u"[\\n\\t]"_s);
    QStringList pieces;
    for (const QString &line : shown.split(ends)) {
        if (isPieced(line))
            pieces << line;
    }
    return pieces;
}

} // namespace beian
