// SPDX-License-Identifier: MIT
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include "tests/warnings.h"

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString testFile(const QString &name)
{
    QDirIterator it(u"" BEIAN_SOURCE_DIR "/tests"_s, {name + ".cpp"_L1}, QDir::Files,
                    QDirIterator::Subdirectories);
    return it.hasNext() ? it.next() : QString();
}

} // namespace

// docs/returns.md promises a test for each cause of a return.
class ReturnsDocsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beian::failOnWarnings(); }
    void everyRowNamesATest();
    void everyTestExists();
};

void ReturnsDocsTest::everyRowNamesATest()
{
    int causes = 0;
    const QString docs = contentOf(u"" BEIAN_SOURCE_DIR "/docs/returns.md"_s);
    const QStringList lines = docs.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u'|') || line.startsWith("| cause"_L1) || line.startsWith("|---"_L1))
            continue;
        ++causes;
        QVERIFY2(line.section(u'|', -2).contains(u"::"_s), qPrintable(line));
    }
    QVERIFY(causes >= 25);
}

void ReturnsDocsTest::everyTestExists()
{
    static const QRegularExpression pattern(u"`(tst_\\w+)::(\\w+)`"_s);
    const QString docs = contentOf(u"" BEIAN_SOURCE_DIR "/docs/returns.md"_s);
    auto matches = pattern.globalMatch(docs);
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString source = contentOf(testFile(match.captured(1)));
        QVERIFY2(source.contains(u"void %1();"_s.arg(match.captured(2)))
                     || source.contains(u"void %1()\n"_s.arg(match.captured(2))),
                 qPrintable(match.captured()));
    }
}

QTEST_APPLESS_MAIN(ReturnsDocsTest)
#include "tests/warnings.h"
#include "tst_returnsdocs.moc"
