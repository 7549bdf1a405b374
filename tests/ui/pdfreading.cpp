// SPDX-License-Identifier: MIT
#include "pdfreading.h"

#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString infoOf(const QString &path, const QString &key)
{
    const QRegularExpression line(u"^"_s + key + u":\\s*(.*)$"_s,
                                  QRegularExpression::MultilineOption);
    return line.match(outputOf(u"pdfinfo"_s, {path})).captured(1);
}

} // namespace

QString pdfText(const QString &path)
{
    return outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
}

int pdfPageCount(const QString &path)
{
    return infoOf(path, u"Pages"_s).toInt();
}

QString pdfTitle(const QString &path)
{
    return infoOf(path, u"Title"_s);
}

QList<PdfWord> pdfWords(const QString &path, int page)
{
    static const QRegularExpression word(
        u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</word>"_s);
    const QString number = QString::number(page);
    QList<PdfWord> words;
    auto match = word.globalMatch(
        outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, number, u"-l"_s, number, path, u"-"_s}));
    while (match.hasNext()) {
        const auto found = match.next();
        const auto point = [&found](int group) { return found.captured(group).toDouble(); };
        words << PdfWord{QRectF(QPointF(point(1), point(2)), QPointF(point(3), point(4))),
                         found.captured(5)};
    }
    return words;
}

QString pdfBarCode(const QString &path, int page)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page);
    const QString picture = folder.filePath(u"page"_s);
    (void)outputOf(u"pdftoppm"_s,
                   {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s, number, u"-l"_s,
                    number, path, picture});
    return outputOf(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, picture + ".png"_L1}).trimmed();
}

QString withoutRadicals(const QString &text)
{
    // Those of the block "CJK Radicals Supplement" that have no decomposition of their own.
    static const QList<std::pair<QChar, QChar>> radicals{
        {u'⻅', u'见'}, {u'⻉', u'贝'}, {u'⻋', u'车'}, {u'⻓', u'长'}, {u'⻔', u'门'},
        {u'⻚', u'页'}, {u'⻛', u'风'}, {u'⻝', u'食'}, {u'⻢', u'马'}, {u'⺠', u'民'},
        {u'⻄', u'西'}, {u'⻘', u'青'}, {u'⺟', u'母'}, {u'⻩', u'黄'}, {u'⻬', u'齐'}};
    QString plain = text.normalized(QString::NormalizationForm_KC);
    for (const auto &[radical, character] : radicals)
        plain.replace(radical, character);
    static const QRegularExpression blank(u"\\s+"_s);
    return plain.remove(blank);
}

} // namespace beian
