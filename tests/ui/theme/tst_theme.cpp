// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>

#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void noWidgetNamesAColour();
};

void ThemeTest::noWidgetNamesAColour()
{
    static const QRegularExpression literal(
        u"#[0-9A-Fa-f]{6}\\b|0x[0-9A-F]{6}\\b|Qt::(red|green|blue|black|white|gray|yellow)\\b"_s);
    int files = 0;
    QDirIterator it(QStringLiteral(BEIAN_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.fileName().endsWith("/tokens.cpp"_L1))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = literal.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u' ' + match.captured()));
        ++files;
    }
    QVERIFY(files > 50);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
