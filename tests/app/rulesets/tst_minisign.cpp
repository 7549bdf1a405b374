// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/app/rulesets/rulesetbench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class MinisignTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyChangedByteIsSeen();
    void everyChangedByteOfTheSignatureIsSeen();
    void whatIsNoSignatureIsNone_data();
    void whatIsNoSignatureIsNone();
    void theKeyIsFoundByItsId();
    void whatIsNoKeyIsNone_data();
    void whatIsNoKeyIsNone();
    void aListOfKeys();

private:
    const Publisher m_publisher;
};

namespace {

std::optional<ErrorKind> refusal(const Result<MinisignKey> &key)
{
    return key ? std::nullopt : std::optional(key.error().kind);
}

} // namespace

void MinisignTest::everyChangedByteIsSeen()
{
    const QByteArray content("{\"version\":2026112901}");
    const QByteArray signature = m_publisher.sign(content);
    QVERIFY(verifySignature(content, signature, {m_publisher.key()}));
    for (qsizetype i = 0; i < content.size(); ++i) {
        QByteArray other = content;
        other[i] = char(other.at(i) ^ 1);
        QCOMPARE(refusal(verifySignature(other, signature, {m_publisher.key()})),
                 ErrorKind::RuleSetSignatureWrong);
    }
}

// But for the first line, which says of itself that it is not to be trusted.
void MinisignTest::everyChangedByteOfTheSignatureIsSeen()
{
    const QByteArray content("rules");
    const QByteArray signature = m_publisher.sign(content);
    for (qsizetype i = signature.indexOf('\n') + 1; i < signature.size() - 1; ++i) {
        QByteArray other = signature;
        other[i] = char(other.at(i) ^ 1);
        QVERIFY2(!verifySignature(content, other, {m_publisher.key()}),
                 qPrintable(QString::number(i)));
    }
}

void MinisignTest::whatIsNoSignatureIsNone_data()
{
    QTest::addColumn<QByteArray>("signature");
    const QByteArray good = m_publisher.sign("rules");
    const QByteArrayList lines = good.split('\n');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("signed, honestly\n\n\n\n");
    QTest::newRow("cut after the signature") << QByteArray(lines.at(0) + '\n' + lines.at(1) + '\n');
    QTest::newRow("without the signature of the comment")
        << QByteArray(lines.mid(0, 3).join('\n') + "\n\n");
    QTest::newRow("of the old form, over the content itself")
        << QByteArray(good).replace(lines.at(1),
                                    QByteArray::fromBase64(lines.at(1)).replace(0, 2, "Ed").toBase64());
    QTest::newRow("longer than any") << QByteArray(good + QByteArray(20'000, '\n'));
    QTest::newRow("with a character that Base64 has not")
        << QByteArray(good).replace(lines.at(1), QByteArray("*" + lines.at(1).mid(1)));
}

void MinisignTest::whatIsNoSignatureIsNone()
{
    QFETCH(QByteArray, signature);
    QCOMPARE(refusal(verifySignature("rules", signature, {m_publisher.key()})),
             ErrorKind::RuleSetUnsigned);
}

void MinisignTest::theKeyIsFoundByItsId()
{
    const Publisher other;
    const QByteArray signature = m_publisher.sign("rules");
    QCOMPARE(refusal(verifySignature("rules", signature, {})), ErrorKind::RuleSetKeyUnknown);
    QCOMPARE(refusal(verifySignature("rules", signature, {other.key()})),
             ErrorKind::RuleSetKeyUnknown);
    const auto key = verifySignature("rules", signature, {other.key(), m_publisher.key()});
    QVERIFY(key);
    QCOMPARE(*key, m_publisher.key());
    // As a file that went through Windows.
    QVERIFY(verifySignature("rules", QByteArray(signature).replace("\n", "\r\n"),
                            {m_publisher.key()}));
}

void MinisignTest::whatIsNoKeyIsNone_data()
{
    QTest::addColumn<QString>("text");
    const QString good = m_publisher.key().text();
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"key"_s;
    QTest::newRow("one character short") << good.chopped(1);
    QTest::newRow("one character long") << good + u'A';
    QTest::newRow("of another algorithm") << u"AA"_s + good.mid(2);
    QTest::newRow("with a blank inside") << good.first(20) + u" "_s + good.mid(20);
}

void MinisignTest::whatIsNoKeyIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!MinisignKey::read(text));
}

void MinisignTest::aListOfKeys()
{
    const Publisher other;
    const QString both = m_publisher.key().text() + u';' + other.key().text();
    QCOMPARE(MinisignKey::readList(both),
             (QList<MinisignKey>{m_publisher.key(), other.key()}));
    QCOMPARE(MinisignKey::readList(QString()), QList<MinisignKey>());
    QVERIFY(!MinisignKey::readList(both + ";key"_L1));
}

QTEST_APPLESS_MAIN(MinisignTest)
#include "app/rulesets/minisign.h"
#include "tst_minisign.moc"
