// SPDX-License-Identifier: MIT
#include <QtCore/qmetaobject.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

#include "app/support/error.h"
#include "app/support/result.h"

using namespace Qt::StringLiterals;
using namespace beian;

class tst_Error final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void namesAreKebabCase();
    void everyKindHasItsOwnKebabName();
    void aResultHoldsAValueOrAnError();
};

void tst_Error::namesAreKebabCase()
{
    QCOMPARE(errorKindName(ErrorKind::CheckDigitWrong), u"check-digit-wrong"_s);
    QCOMPARE(errorKindName(ErrorKind::LicenceCode), u"licence-code"_s);
    QCOMPARE(errorKindName(ErrorKind::PhoneEmpty), u"phone-empty"_s);
}

void tst_Error::everyKindHasItsOwnKebabName()
{
    static const QRegularExpression kebab(
        QRegularExpression::anchoredPattern(u"[a-z]+(?:-[a-z]+)*"_s));
    const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
    QSet<QString> names;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString name = errorKindName(ErrorKind(kinds.value(i)));
        QVERIFY2(kebab.match(name).hasMatch(), kinds.key(i));
        QVERIFY2(!names.contains(name), kinds.key(i));
        names.insert(name);
    }
    QCOMPARE(names.size(), kinds.keyCount());
    QVERIFY(kinds.keyCount() > 30);
}

void tst_Error::aResultHoldsAValueOrAnError()
{
    const Result<int> value(7);
    QVERIFY(value);
    QCOMPARE(*value, 7);
    const Result<int> error(Error{ErrorKind::InvalidDate, u"2018-02-30"_s});
    QVERIFY(!error);
    QCOMPARE(error.error().kind, ErrorKind::InvalidDate);
    QCOMPARE(error.error().detail, u"2018-02-30"_s);
}

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_error.moc"
