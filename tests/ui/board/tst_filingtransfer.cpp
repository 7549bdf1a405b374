// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtCore/qfile.h>

#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "ui/board/boardmodel.h"
#include "ui/board/filingtransfer.h"
#include "ui/tour/samplefilings.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Files that come in and go out over the board.
class FilingTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void importsAThousandRowsOnce();
    void exportReadsBack();
    void damagedRowsAreNamed();
};

void FilingTransferTest::importsAThousandRowsOnce()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    const QString path = bench.folder.filePath(u"导入 文件.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArrayLiteral("办理人,省市,备案类型,手机号\r\n"));
    for (int i = 0; i < 1000; ++i)
        file.write(u"办理人%1,浙江,新增网站,138%2\r\n"_s.arg(i)
                       .arg(i + 10000000, 8, 10, QChar(u'0'))
                       .toUtf8());
    file.close();
    FilingTransfer &transfer = bench.program->board().transfer();
    QSignalSpy finished(&transfer, &FilingTransfer::finished);
    transfer.importFrom(path);
    QVERIFY(finished.wait());
    QCOMPARE(bench.program->cache().list().size(), 1000);
    QVERIFY(bench.isSaved());
    transfer.importFrom(path);
    QVERIFY(finished.wait());
    QCOMPARE(bench.program->cache().list().size(), 1000);
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().size(), 1000);
}

void FilingTransferTest::exportReadsBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString path = bench.folder.filePath(u"导出.csv"_s);
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().exportTo(path);
    QVERIFY(finished.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"));

    BoardBench other(pilotDay());
    QVERIFY(other.restart());
    QSignalSpy imported(&other.program->board().transfer(), &FilingTransfer::finished);
    other.program->board().transfer().importFrom(path);
    QVERIFY(imported.wait());
    QCOMPARE(other.program->cache().list().size(), 7);
    for (int row = 0; row < 7; ++row) {
        QCOMPARE(other.cell(row, BoardColumn::TimeLeft), bench.cell(row, BoardColumn::TimeLeft));
        QCOMPARE(other.cell(row, BoardColumn::NextStep), bench.cell(row, BoardColumn::NextStep));
    }
}

void FilingTransferTest::damagedRowsAreNamed()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    const QString path = bench.folder.filePath(u"rows.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArrayLiteral("办理人,省市,备案类型,手机号\r\n甲,浙江,新增网站,13800138000\r\n"
                                 "乙,火星,新增网站,13800138001\r\n"));
    file.close();
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().importFrom(path);
    QVERIFY(finished.wait());
    QCOMPARE(bench.program->cache().list().size(), 1);
    bench.program->board().show();
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"showRowFaults"_s));
    auto *rows = bench.find<QWidget>(u"rowFaults"_s);
    QVERIFY(rows);
    QVERIFY(rows->property("plainText").toString().startsWith(u"第 3 行"_s));
}

#include "tst_filingtransfer.moc"

BEIAN_UI_TEST_MAIN(FilingTransferTest)
