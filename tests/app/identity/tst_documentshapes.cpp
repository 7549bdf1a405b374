// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/identity/documentinput.h"
#include "app/identity/documentshapes.h"
#include "app/identity/permitsuffix.h"
#include "app/identity/suffixexamination.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The pieces of the check of the last six, one by one; tst_documentsuffix has them together.
class DocumentShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void asTyped_data();
    void asTyped();
    void corrections_data();
    void corrections();
    void fullNumbers_data();
    void fullNumbers();
    void lengths_data();
    void lengths();
    void knownForms_data();
    void knownForms();
    void lastSix_data();
    void lastSix();
    void anExaminationKeepsItsOrder();
    void aRefusalNamesTheDocumentAndHasNoSuffix();
    void permitSides_data();
    void permitSides();
};

void DocumentShapesTest::asTyped_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasOnlyFullWidthBrackets");
    const auto row = [](const char *name, DocumentKind kind, const QString &typed,
                        const QString &text, bool hasOnly = true) {
        QTest::newRow(name) << kind << typed << text << hasOnly;
    };
    row("groups of an identity card", DocumentKind::IdCard, u"110105 1949-1231 002x"_s,
        u"11010519491231002X"_s);
    row("full width", DocumentKind::IdCard, u"１８３０２ｘ"_s, u"18302X"_s);
    row("invisible marks of a copied page", DocumentKind::IdCard, u"\u200B18302X\u2060\uFEFF"_s,
        u"18302X"_s);
    row("marks between the groups", DocumentKind::HkMacauPermit, u"1/234567/8"_s, u"12345678"_s);
    row("half-width brackets", DocumentKind::HkMacauPermit, u"567(8)"_s, u"567(8)"_s, false);
    row("full-width brackets", DocumentKind::HkMacauPermit, u"567（8）"_s, u"567(8)"_s);
    row("one of each", DocumentKind::HkMacauPermit, u"567（8)"_s, u"567(8)"_s, false);
    row("brackets of an input method", DocumentKind::HkMacauPermit, u"567【8】"_s, u"567(8)"_s,
        false);
    row("an officer's card stays as it was filed", DocumentKind::Officer, u" 军字第 123456 号 "_s,
        u"军字第123456号"_s);
    row("its punctuation too", DocumentKind::Other, u"ab-12(3)"_s, u"AB-12(3)"_s);
    row("nothing but blanks", DocumentKind::Passport, u" \t "_s, QString());
}

void DocumentShapesTest::asTyped()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, typed);
    const DocumentInput input = normalizedDocumentInput(typed, kind);
    QTEST(input.text, "text");
    QTEST(input.hasOnlyFullWidthBrackets, "hasOnlyFullWidthBrackets");
    // What came out is already in that form.
    const DocumentInput again = normalizedDocumentInput(input.text, kind);
    QCOMPARE(again.text, input.text);
    QCOMPARE(again.corrections.size(), 0);
}

void DocumentShapesTest::corrections_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<SuffixCorrection>>("corrections");
    using enum SuffixCorrection;
    QTest::newRow("nothing to correct") << u"18302X"_s << QList<SuffixCorrection>();
    QTest::newRow("blanks around it are no mistake")
        << u" 18302X "_s << QList<SuffixCorrection>();
    QTest::newRow("full width") << u"１8302X"_s << QList{HalfWidthCharacters};
    QTest::newRow("a small letter") << u"18302x"_s << QList{UpperCase};
    QTest::newRow("a dash") << u"183-02X"_s << QList{SeparatorsRemoved};
    QTest::newRow("all three, each once")
        << u"１８-３0 2ｘ"_s << QList{HalfWidthCharacters, UpperCase, SeparatorsRemoved};
}

void DocumentShapesTest::corrections()
{
    QFETCH(QString, typed);
    QTEST(normalizedDocumentInput(typed, DocumentKind::IdCard).corrections, "corrections");
}

void DocumentShapesTest::fullNumbers_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<bool>("hasBirthDate");
    QTest::addColumn<bool>("hasResidentCheck");
    const auto row = [](const char *name, DocumentKind kind, const QString &number, bool isOne,
                        bool hasBirthDate = false, bool hasResidentCheck = false) {
        QTest::newRow(name) << kind << number << isOne << hasBirthDate << hasResidentCheck;
    };
    row("18 of an identity card", DocumentKind::IdCard, u"11010519491231002X"_s, true, true, true);
    row("15 of an old one", DocumentKind::IdCard, u"110105491231002"_s, true, true, false);
    row("an identity card does not begin with 0", DocumentKind::IdCard, u"01010519491231002X"_s,
        false);
    row("X only at the end", DocumentKind::IdCard, u"1101051949123X0021"_s, false);
    row("Hong Kong in a residence permit", DocumentKind::HmtResidence, u"810000199408230021"_s,
        true, true, true);
    row("Taiwan in a residence permit", DocumentKind::HmtResidence, u"830000199201300022"_s, true,
        true, true);
    row("84 is nobody's", DocumentKind::HmtResidence, u"840000199201300022"_s, false);
    row("a passport with G", DocumentKind::Passport, u"G12345678"_s, true);
    row("a passport with E and a letter", DocumentKind::Passport, u"EA1234567"_s, true);
    row("without I, which looks like 1", DocumentKind::Passport, u"EI1234567"_s, false);
    row("without O, which looks like 0", DocumentKind::Passport, u"EO1234567"_s, false);
    row("a Taiwan permit", DocumentKind::TaiwanPermit, u"12345678"_s, true);
    row("with the renewals of before 2008", DocumentKind::TaiwanPermit, u"1234567801"_s, false);
    row("a foreigner's card of today", DocumentKind::ForeignerCard, u"911010198001010011"_s, true,
        false, true);
    row("one of before 2023-12", DocumentKind::ForeignerCard, u"CHN110180010100"_s, true, false,
        false);
}

void DocumentShapesTest::fullNumbers()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, number);
    QFETCH(bool, isOne);
    const DocumentShape &shape = documentShape(kind);
    const FullNumberShape *found = shape.shapeOf(number);
    QCOMPARE(found != nullptr, isOne);
    if (!found)
        return;
    QCOMPARE(found->length, number.size());
    QTEST(found->hasBirthDate, "hasBirthDate");
    QTEST(found->hasResidentCheck, "hasResidentCheck");
    QVERIFY(shape.allowsLength(number.size()));
    QVERIFY(shape.characters.match(number).hasMatch());
    QVERIFY(!found->hasBirthDate || shape.hasBirthDate);
    // The last six of a full number are themselves an answer.
    QVERIFY(shape.lastSix.match(number.right(6)).hasMatch());
}

void DocumentShapesTest::lengths_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QList<int>>("allowed");
    QTest::newRow("identity card") << DocumentKind::IdCard << QList<int>{6, 15, 18};
    QTest::newRow("residence permit") << DocumentKind::HmtResidence << QList<int>{6, 18};
    // Other states number as they like, as far as the forms have room.
    QList<int> anyLength;
    for (int length = 0; length <= 18; ++length)
        anyLength << length;
    QTest::newRow("passport") << DocumentKind::Passport << anyLength;
    QTest::newRow("Taiwan permit") << DocumentKind::TaiwanPermit << QList<int>{6, 8};
    QTest::newRow("foreigner's card") << DocumentKind::ForeignerCard << QList<int>{6, 15, 18};
}

void DocumentShapesTest::lengths()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QList<int>, allowed);
    for (int length = 0; length <= 20; ++length)
        QCOMPARE(documentShape(kind).allowsLength(length), allowed.contains(length));
}

void DocumentShapesTest::knownForms_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("a full identity card") << DocumentKind::IdCard << u"11010519491231002X"_s
                                          << true;
    QTest::newRow("six of one") << DocumentKind::IdCard << u"31002X"_s << true;
    QTest::newRow("five of one") << DocumentKind::IdCard << u"1002X"_s << false;
    QTest::newRow("a full passport") << DocumentKind::Passport << u"E12345678"_s << true;
    QTest::newRow("of a passport six say nothing") << DocumentKind::Passport << u"345678"_s
                                                   << false;
    QTest::newRow("the front of a permit") << DocumentKind::HkMacauPermit << u"H12345678"_s
                                           << true;
    QTest::newRow("its back") << DocumentKind::HkMacauPermit << u"A123456(3)"_s << true;
    QTest::newRow("a booklet of mainlanders") << DocumentKind::HkMacauPermit << u"W12345678"_s
                                              << true;
    QTest::newRow("none of them") << DocumentKind::HkMacauPermit << u"X12345678"_s << false;
}

void DocumentShapesTest::knownForms()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, number);
    QTEST(hasKnownForm(kind, number), "isKnown");
    for (const QChar c : number)
        QVERIFY(kind == DocumentKind::HkMacauPermit || isCharacterOf(kind, c));
    QVERIFY(!isCharacterOf(kind, u'验'));
}

void DocumentShapesTest::lastSix_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("six");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("digits") << DocumentKind::IdCard << u"123456"_s << true;
    QTest::newRow("X at the end") << DocumentKind::IdCard << u"18302X"_s << true;
    QTest::newRow("X before the end") << DocumentKind::IdCard << u"1830X2"_s << false;
    QTest::newRow("another letter") << DocumentKind::IdCard << u"18302Y"_s << false;
    QTest::newRow("letters in a passport") << DocumentKind::Passport << u"A1B2C3"_s << true;
    QTest::newRow("letters in a Taiwan permit") << DocumentKind::TaiwanPermit << u"A12345"_s
                                                << false;
    QTest::newRow("five") << DocumentKind::IdCard << u"12345"_s << false;
    QTest::newRow("seven") << DocumentKind::IdCard << u"1234567"_s << false;
    QTest::newRow("a line end behind six") << DocumentKind::IdCard << u"123456\n"_s << false;
}

void DocumentShapesTest::lastSix()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, six);
    QTEST(documentShape(kind).lastSix.match(six).hasMatch(), "isOne");
}

void DocumentShapesTest::anExaminationKeepsItsOrder()
{
    DocumentRules document;
    document.id = u"id-card"_s;
    DocumentInput input;
    input.text = u"18302X"_s;
    input.corrections = {SuffixCorrection::UpperCase};
    SuffixExamination examination(document, input);
    examination.pass(SuffixCheckId::Length);
    examination.note(SuffixCheckId::CheckDigit, CheckOutcome::CannotBeChecked);
    const SuffixResult result = examination.accepted(u"18302X"_s);
    QVERIFY(result.isAccepted());
    QCOMPARE(result.suffix.reveal(), u"18302X"_s);
    QCOMPARE(result.normalizedNumber.reveal(), u"18302X"_s);
    QCOMPARE(result.corrections, QList{SuffixCorrection::UpperCase});
    QCOMPARE(result.checks.size(), 2);
    QCOMPARE(result.checks.at(0).id, SuffixCheckId::Length);
    QCOMPARE(result.checks.at(0).outcome, CheckOutcome::Passed);
    QCOMPARE(result.checks.at(1).id, SuffixCheckId::CheckDigit);
    QCOMPARE(result.checks.at(1).outcome, CheckOutcome::CannotBeChecked);
}

void DocumentShapesTest::aRefusalNamesTheDocumentAndHasNoSuffix()
{
    DocumentRules document;
    document.id = u"id-card"_s;
    DocumentInput input;
    input.text = u"18302Y"_s;
    SuffixExamination examination(document, input);
    examination.pass(SuffixCheckId::Length);
    const SuffixResult result =
        examination.refused(SuffixCheckId::Characters, ErrorKind::SuffixWrongCharacter);
    QVERIFY(!result.isAccepted());
    QCOMPARE(result.error->kind, ErrorKind::SuffixWrongCharacter);
    QCOMPARE(result.error->detail, u"id-card"_s);
    QVERIFY(result.suffix.isEmpty());
    QCOMPARE(result.checks.size(), 2);
    QCOMPARE(result.checks.last().id, SuffixCheckId::Characters);
    QCOMPARE(result.checks.last().outcome, CheckOutcome::Failed);
    // The examination itself goes on as it was.
    QCOMPARE(examination.accepted(u"x"_s).checks.size(), 1);
}

void DocumentShapesTest::permitSides_data()
{
    QTest::addColumn<CardSide>("side");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    const std::optional<ErrorKind> none;
    QTest::newRow("the front number, cut") << CardSide::Front << u"H12345678"_s << u"345678"_s
                                           << none;
    QTest::newRow("six of the front") << CardSide::Front << u"345678"_s << u"345678"_s << none;
    QTest::newRow("with the count of renewals, which is a part of it")
        << CardSide::Front << u"H1234567801"_s << u"567801"_s << none;
    QTest::newRow("the back number for the front")
        << CardSide::Front << u"567（8）"_s << QString()
        << std::optional(ErrorKind::BackNumberInsteadOfFront);
    QTest::newRow("a full number of Hong Kong") << CardSide::Back << u"A123456（3）"_s
                                                << u"456（3）"_s << none;
    QTest::newRow("half-width brackets") << CardSide::Back << u"A123456(3)"_s << u"456（3）"_s
                                         << none;
    QTest::newRow("a wrong check character")
        << CardSide::Back << u"A123456（4）"_s << QString()
        << std::optional(ErrorKind::CheckDigitWrong);
    QTest::newRow("a number of Macao, whose check is not public")
        << CardSide::Back << u"1234567（8）"_s << u"567（8）"_s << none;
    QTest::newRow("the front number for the back")
        << CardSide::Back << u"H12345678"_s << QString()
        << std::optional(ErrorKind::FrontNumberInsteadOfBack);
}

void DocumentShapesTest::permitSides()
{
    QFETCH(CardSide, side);
    QFETCH(QString, typed);
    QFETCH(QString, suffix);
    QFETCH(std::optional<ErrorKind>, kind);
    DocumentRules document;
    document.kind = DocumentKind::HkMacauPermit;
    document.id = u"hk-macau-permit"_s;
    const SuffixResult result = checkPermitSuffix(
        document, side, normalizedDocumentInput(typed, DocumentKind::HkMacauPermit));
    QCOMPARE(result.suffix.reveal(), suffix);
    QCOMPARE(result.error ? std::optional(result.error->kind) : std::nullopt, kind);
}

QTEST_GUILESS_MAIN(DocumentShapesTest)
#include "tst_documentshapes.moc"
