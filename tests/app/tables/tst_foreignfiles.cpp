// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/tables/foreignfiles.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// What a file is by its first bytes, whatever it is called.
class ForeignFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void told_data();
    void told();
    void canBeATable_data();
    void canBeATable();
};

void ForeignFilesTest::told_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("web page") << "<html><table>"_ba << ErrorKind::ImportMarkup;
    QTest::newRow("web page in capitals, behind blank lines")
        << "\r\n  <TABLE border=1>"_ba << ErrorKind::ImportMarkup;
    QTest::newRow("its type in front") << "<!DOCTYPE html>"_ba << ErrorKind::ImportMarkup;
    QTest::newRow("XML table behind a mark of the byte order")
        << "\xEF\xBB\xBF<?xml version=\"1.0\"?>"_ba << ErrorKind::ImportMarkup;
    QTest::newRow("web page in UTF-16")
        << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0", 12) << ErrorKind::ImportMarkup;
    QTest::newRow("web page in a single file")
        << "MIME-Version: 1.0\r\n"_ba << ErrorKind::ImportMarkup;
    QTest::newRow("PDF") << "%PDF-1.7"_ba << ErrorKind::ImportWorkbookForeign;
    QTest::newRow("picture") << "\x89PNG\r\n"_ba << ErrorKind::ImportWorkbookForeign;
    QTest::newRow("photo") << "\xFF\xD8\xFF\xE0"_ba << ErrorKind::ImportWorkbookForeign;
    QTest::newRow("text of a word processor") << "{\\rtf1"_ba << ErrorKind::ImportWorkbookForeign;
    QTest::newRow("archive") << "Rar!\x1A"_ba << ErrorKind::ImportWorkbookForeign;
}

void ForeignFilesTest::told()
{
    QFETCH(QByteArray, beginning);
    const std::optional<Error> error = foreignFile(beginning);
    QVERIFY(error);
    QTEST(error->kind, "kind");
}

void ForeignFilesTest::canBeATable_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a header") << "办理人,省份\n"_ba;
    QTest::newRow("a cell that is smaller than another") << "<5,a"_ba;
    QTest::newRow("workbook") << "PK\x03\x04"_ba;
    QTest::newRow("old workbook, which has a sentence of its own") << "\xD0\xCF\x11\xE0"_ba;
    QTest::newRow("less than, alone") << "<"_ba;
}

void ForeignFilesTest::canBeATable()
{
    QFETCH(QByteArray, beginning);
    QVERIFY(!foreignFile(beginning));
}

QTEST_GUILESS_MAIN(ForeignFilesTest)
#include "tst_foreignfiles.moc"
