// SPDX-License-Identifier: MIT
#include <type_traits>

#include <QtCore/qdatastream.h>
#include <QtTest/qtest.h>

#include "app/support/secret.h"

using namespace Qt::StringLiterals;
using namespace beian;

template <typename T>
concept DataStreamable = requires(QDataStream &stream, const T &value)
{
    stream << value;
};

static_assert(DataStreamable<QString>);
static_assert(!DataStreamable<Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QString, Secret>);

class tst_Secret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void debugOutputIsStars();
    void aCopyOutlivesTheOriginal();
    void nobodySharesItsCharacters();
    void whatIsGivenAwayIsEmpty();
    void wipingLeavesNothing();
};

void tst_Secret::debugOutputIsStars()
{
    QString written;
    QDebug(&written) << Secret(u"482913"_s) << Secret();
    QVERIFY(written.contains(u"***"_s));
    QVERIFY(!written.contains(u"4"_s));
    // An empty one looks the same: that there is none is nobody's business either.
    QCOMPARE(written.trimmed().split(u' '), QStringList({u"***"_s, u"***"_s}));
}

// The destructor wipes its own characters, never those that a copy or the reader still holds.
void tst_Secret::aCopyOutlivesTheOriginal()
{
    Secret copy;
    QString revealed;
    {
        const Secret original(u"567（8）"_s);
        copy = original;
        revealed = original.reveal();
    }
    QCOMPARE(copy.reveal(), u"567（8）"_s);
    QCOMPARE(revealed, u"567（8）"_s);
    QVERIFY(!copy.isEmpty());
    QVERIFY(Secret().isEmpty());
    QVERIFY(copy == Secret(u"567（8）"_s));
}

// A shared buffer would be wiped under whoever shares it, or not at all.
void tst_Secret::nobodySharesItsCharacters()
{
    const QString typed = u"482913"_s + QString(); // of its own, no literal
    const Secret secret(typed);
    const Secret copy(secret);
    QVERIFY(secret.view().data() != QStringView(typed).data());
    QVERIFY(secret.view().data() != copy.view().data());
    QVERIFY(QStringView(secret.reveal()).data() != secret.view().data());
    QCOMPARE(typed, u"482913"_s); // somebody holds it: not ours to wipe
    QString temporary = u"18302"_s;
    temporary += u'X';
    const QChar *place = temporary.constData();
    const Secret taken(std::move(temporary));
    QCOMPARE(taken.reveal(), u"18302X"_s);
    QVERIFY(place != taken.view().data());
}

void tst_Secret::whatIsGivenAwayIsEmpty()
{
    Secret first(u"482913"_s);
    Secret second(std::move(first));
    QVERIFY(first.isEmpty());
    QCOMPARE(second.reveal(), u"482913"_s);
    first = std::move(second);
    QVERIFY(second.isEmpty());
    const Secret &itself = first;
    first = itself;
    QCOMPARE(first.reveal(), u"482913"_s);
    first = Secret();
    QVERIFY(first.isEmpty());
    QVERIFY(first.reveal().isEmpty());
}

void tst_Secret::wipingLeavesNothing()
{
    char16_t memory[] = u"482913 and more";
    wipeMemory(memory, 6 * sizeof(char16_t));
    QCOMPARE(QStringView(memory, 6), QString(6, QChar::Null));
    QCOMPARE(QStringView(memory + 6), u" and more"_s); // not ours
    wipeMemory(nullptr, 0);
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
