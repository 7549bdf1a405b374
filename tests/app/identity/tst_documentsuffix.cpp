// SPDX-License-Identifier: MIT
#include <array>

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include "app/identity/documentsuffix.h"
#include "app/identity/lookalikes.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

const char zhejiang[] = "330000";
const char guangdong[] = "440000";

QString idOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::IdCard:
        return u"id-card"_s;
    case DocumentKind::Passport:
        return u"passport"_s;
    case DocumentKind::HkMacauPermit:
        return u"hk-macau-permit"_s;
    case DocumentKind::HmtResidence:
        return u"hmt-residence"_s;
    case DocumentKind::TaiwanPermit:
        return u"taiwan-permit"_s;
    case DocumentKind::ForeignerCard:
        return u"foreigner-card"_s;
    case DocumentKind::Officer:
        return u"officer"_s;
    case DocumentKind::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

constexpr std::array allKinds{
    DocumentKind::IdCard,       DocumentKind::Passport,     DocumentKind::HkMacauPermit,
    DocumentKind::HmtResidence, DocumentKind::TaiwanPermit, DocumentKind::ForeignerCard,
    DocumentKind::Officer,      DocumentKind::Other,
};

DocumentRules documentOf(DocumentKind kind)
{
    DocumentRules document;
    document.kind = kind;
    document.id = idOf(kind);
    if (kind == DocumentKind::HkMacauPermit)
        document.sideByProvince.insert(QLatin1StringView(zhejiang), CardSide::Back);
    return document;
}

SuffixResult check(DocumentKind kind, const char *province, const QString &input)
{
    return checkSuffix(documentOf(kind), QString::fromLatin1(province), input);
}

std::optional<CheckOutcome> outcomeOf(const SuffixResult &result, SuffixCheckId id)
{
    for (const SuffixCheck &entry : result.checks) {
        if (entry.id == id)
            return entry.outcome;
    }
    return std::nullopt;
}

QStringList correctionNames(const SuffixResult &result)
{
    QStringList names;
    for (const SuffixCorrection correction : result.corrections)
        names += suffixCorrectionName(correction);
    return names;
}

} // namespace

Q_DECLARE_METATYPE(beian::DocumentKind)
Q_DECLARE_METATYPE(beian::SuffixCheckId)
Q_DECLARE_METATYPE(beian::CheckOutcome)

class tst_DocumentSuffix final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void zhejiangPermit_data();
    void zhejiangPermit();
    void accepts_data();
    void accepts();
    void corrects_data();
    void corrects();
    void refuses_data();
    void refuses();
    void checksOneThing_data();
    void checksOneThing();
    void namesOddCharacters_data();
    void namesOddCharacters();
    void offersReadings_data();
    void offersReadings();
    void refusalGivesNothingToCopy();
    void theErrorNamesTheDocumentOnly();
    void namesAreThoseOfTheCommands();
    void anAcceptedSuffixStaysAsItIs_data();
    void anAcceptedSuffixStaysAsItIs();
};

// The example of the 2019 document, 567（8）, in every way in which it may be typed.
void tst_DocumentSuffix::zhejiangPermit_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QStringList>("corrections");
    QTest::addColumn<CheckOutcome>("checkDigit");
    const QString wanted = u"567\uFF088\uFF09"_s;
    const QString brackets = u"full-width-brackets"_s;
    const QString added = u"brackets-added"_s;
    constexpr CheckOutcome passed = CheckOutcome::Passed;
    constexpr CheckOutcome unknown = CheckOutcome::CannotBeChecked;
    QTest::newRow("a full Hong Kong number with half-width brackets")
        << u"B123567(8)"_s << wanted << QStringList{brackets} << passed;
    QTest::newRow("a full Hong Kong number with full-width brackets")
        << u"B123567（8）"_s << wanted << QStringList() << passed;
    QTest::newRow("a full Hong Kong number without brackets")
        << u"B1235678"_s << wanted << QStringList{added} << passed;
    QTest::newRow("six characters as wanted") << wanted << wanted << QStringList() << unknown;
    QTest::newRow("six characters with half-width brackets")
        << u"567(8)"_s << wanted << QStringList{brackets} << unknown;
    QTest::newRow("three digits and the check digit alone")
        << u"5678"_s << wanted << QStringList{added} << unknown;
    QTest::newRow("one bracket of each width")
        << u"567(8）"_s << wanted << QStringList{brackets} << unknown;
    QTest::newRow("the closing bracket forgotten")
        << u"567（8"_s << wanted << QStringList{added} << unknown;
    QTest::newRow("small brackets of an input method")
        << u"567﹙8﹚"_s << wanted << QStringList{brackets} << unknown;
    QTest::newRow("before what the number is")
        << u"B123567（8）（香港身份证）"_s << wanted << QStringList() << passed;
    QTest::newRow("behind what the number is, in English")
        << u"HKID B123567（8）"_s << wanted << QStringList() << passed;
    QTest::newRow("square brackets of an input method")
        << u"567【8】"_s << wanted << QStringList{brackets} << unknown;
    QTest::newRow("full-width digits")
        << u"５６７（８）"_s << wanted << QStringList{u"half-width-characters"_s} << unknown;
    QTest::newRow("blanks in it") << u"B 123567 （8）"_s << wanted
                                  << QStringList{u"separators-removed"_s} << passed;
    QTest::newRow("a line end after it")
        << u"B123567（8）\r\n"_s << wanted << QStringList() << passed;
    QTest::newRow("a small letter")
        << u"b123567（8）"_s << wanted << QStringList{u"upper-case"_s} << passed;
    QTest::newRow("the check character A") << u"567(a)"_s << u"567\uFF08A\uFF09"_s
                                           << QStringList{u"upper-case"_s, brackets} << unknown;
    QTest::newRow("two letters") << u"AB987654(3)"_s << u"654\uFF083\uFF09"_s
                                 << QStringList{brackets} << passed;
    QTest::newRow("Macao has no public check")
        << u"5215299(8)"_s << u"299\uFF088\uFF09"_s << QStringList{brackets} << unknown;
    QTest::newRow("Macao as printed on older cards")
        << u"1/234567/8"_s << wanted << QStringList{u"separators-removed"_s, added} << unknown;
}

void tst_DocumentSuffix::zhejiangPermit()
{
    QFETCH(QString, input);
    const SuffixResult result = check(DocumentKind::HkMacauPermit, zhejiang, input);
    QVERIFY2(result.isAccepted(),
             qPrintable(result.error ? errorKindName(result.error->kind) : QString()));
    QTEST(result.suffix.reveal(), "suffix");
    QCOMPARE(result.suffix.reveal().size(), 6);
    QTEST(correctionNames(result), "corrections");
    QCOMPARE(outcomeOf(result, SuffixCheckId::Side),
             input.startsWith(u"1/"_s) ? CheckOutcome::Warning : CheckOutcome::Passed);
    QFETCH(CheckOutcome, checkDigit);
    QVERIFY(outcomeOf(result, SuffixCheckId::CheckDigit) == checkDigit);
}

void tst_DocumentSuffix::accepts_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("suffix");
    using enum DocumentKind;
    QTest::newRow("an identity card that ends in X")
        << IdCard << u"11010519491231002X"_s << u"31002X"_s;
    QTest::newRow("a passport that begins with ID") << Passport << u"ID1234567"_s << u"234567"_s;
    QTest::newRow("an identity card of the old fifteen digits")
        << IdCard << u"110105491231002"_s << u"231002"_s;
    QTest::newRow("the last six of an identity card") << IdCard << u"31002X"_s << u"31002X"_s;
    QTest::newRow("a Chinese passport, G") << Passport << u"G12345678"_s << u"345678"_s;
    QTest::newRow("a Chinese passport, E and a letter")
        << Passport << u"EA1234567"_s << u"234567"_s;
    QTest::newRow("a passport of another state") << Passport << u"AB1234567"_s << u"234567"_s;
    QTest::newRow("the last six of a passport, letters too")
        << Passport << u"AB1234"_s << u"AB1234"_s;
    QTest::newRow("a passport shorter than six is taken whole")
        << Passport << u"A1234"_s << u"A1234"_s;
    QTest::newRow("a permit, Hong Kong") << HkMacauPermit << u"H12345678"_s << u"345678"_s;
    QTest::newRow("a permit, Macao") << HkMacauPermit << u"M12345678"_s << u"345678"_s;
    QTest::newRow("a permit since 2024, HA") << HkMacauPermit << u"HA1234567"_s << u"234567"_s;
    QTest::newRow("a permit since 2024, MA") << HkMacauPermit << u"MA1234567"_s << u"234567"_s;
    QTest::newRow("an old permit keeps its renewal digits")
        << HkMacauPermit << u"H1234567801"_s << u"567801"_s;
    QTest::newRow("the last six of a permit") << HkMacauPermit << u"345678"_s << u"345678"_s;
    QTest::newRow("a residence permit, Hong Kong")
        << HmtResidence << u"810000199408230021"_s << u"230021"_s;
    QTest::newRow("a residence permit, Taiwan")
        << HmtResidence << u"830000199201300022"_s << u"300022"_s;
    QTest::newRow("a Taiwan permit") << TaiwanPermit << u"01234567"_s << u"234567"_s;
    QTest::newRow("a foreigner's old card") << ForeignerCard << u"USA110012345678"_s << u"345678"_s;
    QTest::newRow("an officer's six characters, chosen with the word behind")
        << Officer << u"01988号"_s << u"01988号"_s;
    QTest::newRow("a passport longer than ICAO allows")
        << Passport << u"AB1234567890"_s << u"567890"_s;
    QTest::newRow("a passport of eighteen") << Passport << u"AB1234567890123456"_s << u"123456"_s;
    QTest::newRow("an officer's six digits") << Officer << u"1234567"_s << u"234567"_s;
    QTest::newRow("another document, short") << Other << u"A-12"_s << u"A-12"_s;
}

void tst_DocumentSuffix::accepts()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, input);
    const SuffixResult result = check(kind, guangdong, input);
    QVERIFY2(result.isAccepted(),
             qPrintable(result.error ? errorKindName(result.error->kind) : QString()));
    QTEST(result.suffix.reveal(), "suffix");
    QCOMPARE(result.normalizedNumber.reveal(), input);
    QCOMPARE(correctionNames(result), QStringList());
    const bool isLong = kind == DocumentKind::Passport && input.size() > 9;
    const CheckOutcome length =
        input.size() < 6 || isLong ? CheckOutcome::Warning : CheckOutcome::Passed;
    QVERIFY(outcomeOf(result, SuffixCheckId::Length) == length);
}

void tst_DocumentSuffix::corrects_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QStringList>("corrections");
    using enum DocumentKind;
    const QString halfWidth = u"half-width-characters"_s;
    const QString upperCase = u"upper-case"_s;
    const QString separators = u"separators-removed"_s;
    QTest::newRow("a small x") << IdCard << u"11010519491231002x"_s << u"31002X"_s
                               << QStringList{upperCase};
    QTest::newRow("groups of digits")
        << IdCard << u"110105 19491231 002X"_s << u"31002X"_s << QStringList{separators};
    QTest::newRow("full-width digits and dashes, small x")
        << IdCard << u"１１０１０５－１９４９１２３１－００２ｘ"_s << u"31002X"_s
        << QStringList{halfWidth, upperCase, separators};
    QTest::newRow("a small passport letter")
        << Passport << u"e12345678"_s << u"345678"_s << QStringList{upperCase};
    QTest::newRow("a permit with a blank")
        << HkMacauPermit << u"H 12345678"_s << u"345678"_s << QStringList{separators};
    QTest::newRow("an invisible mark inside")
        << TaiwanPermit << u"0123\u200B4567"_s << u"234567"_s << QStringList{separators};
    QTest::newRow("blanks around are no correction")
        << TaiwanPermit << u" 01234567 \n"_s << u"234567"_s << QStringList();
    QTest::newRow("an officer's number loses its blanks")
        << Officer << u"南 001234"_s << u"001234"_s << QStringList{separators};
    const QString alike = u"look-alikes"_s;
    QTest::newRow("the Roman ten")
        << IdCard << u"11010519491231002\u2169"_s << u"31002X"_s << QStringList{alike};
    QTest::newRow("an identity card behind its label")
        << IdCard << u"身份证：11010519491231002X"_s << u"31002X"_s << QStringList();
    QTest::newRow("a passport behind its label")
        << Passport << u"护照E12345678"_s << u"345678"_s << QStringList();
    QTest::newRow("the end of one behind its label")
        << IdCard << u"后六位：31002X"_s << u"31002X"_s << QStringList();
    QTest::newRow("the end of one behind another label")
        << IdCard << u"尾号 31002X"_s << u"31002X"_s << QStringList();
    QTest::newRow("an identity card behind a name")
        << IdCard << u"张三 11010519491231002X"_s << u"31002X"_s << QStringList();
    QTest::newRow("an identity card before a name in brackets")
        << IdCard << u"11010519491231002X（张三）"_s << u"31002X"_s << QStringList();
    QTest::newRow("a passport behind its label in English")
        << Passport << u"Passport No. E12345678"_s << u"345678"_s << QStringList();
    QTest::newRow("behind a label with blanks and a remark")
        << IdCard << u"身份证 号码（必填）：11010519491231002X"_s << u"31002X"_s << QStringList();
    QTest::newRow("behind the label that stands on the card")
        << IdCard << u"公民身份号码 11010519491231002X"_s << u"31002X"_s << QStringList();
    QTest::newRow("behind a name and both labels")
        << IdCard << u"姓名：张三 身份证号：11010519491231002X"_s << u"31002X"_s << QStringList();
    QTest::newRow("the very last six behind their label")
        << IdCard << u"最后六位 31002X"_s << u"31002X"_s << QStringList();
    QTest::newRow("in quotes") << IdCard << u"“11010519491231002X”"_s << u"31002X"_s << QStringList();
    QTest::newRow("behind the guard of a spreadsheet")
        << IdCard << u"'11010519491231002X"_s << u"31002X"_s << QStringList();
    QTest::newRow("before the comma of a list")
        << IdCard << u"11010519491231002X，"_s << u"31002X"_s << QStringList();
    QTest::newRow("in brackets") << IdCard << u"（11010519491231002X）"_s << u"31002X"_s << QStringList();
    QTest::newRow("before a remark in words")
        << Passport << u"E12345678（有效期内）"_s << u"345678"_s << QStringList();
    QTest::newRow("the word that X is called by")
        << IdCard << u"11010519491231002叉"_s << u"31002X"_s << QStringList{alike};
    QTest::newRow("l for 1 behind the letter of a permit")
        << HkMacauPermit << u"Hl2345678"_s << u"345678"_s << QStringList{u"upper-case"_s, alike};
    QTest::newRow("a Cyrillic З for 3")
        << TaiwanPermit << u"012З4567"_s << u"234567"_s << QStringList{alike};
    QTest::newRow("a star for X where X cannot be typed")
        << IdCard << u"11010519491231002*"_s << u"31002X"_s << QStringList{alike};
    QTest::newRow("the small Roman ten among six")
        << IdCard << u"31002\u2179"_s << u"31002X"_s << QStringList{alike};
    QTest::newRow("the multiplication sign")
        << IdCard << u"11010519491231002×"_s << u"31002X"_s << QStringList{alike};
    QTest::newRow("the Cyrillic Х")
        << IdCard << u"11010519491231002Х"_s << u"31002X"_s << QStringList{alike};
    QTest::newRow("the letter O for 0")
        << IdCard << u"11O1O519491231OO2X"_s << u"31002X"_s << QStringList{alike};
    QTest::newRow("the Chinese zero")
        << IdCard << u"11〇10519491231002X"_s << u"31002X"_s << QStringList{alike};
    QTest::newRow("l for 1") << TaiwanPermit << u"0l234567"_s << u"234567"_s
                             << QStringList{u"upper-case"_s, alike};
    QTest::newRow("a stroke for 1")
        << TaiwanPermit << u"0|234567"_s << u"234567"_s << QStringList{alike};
    QTest::newRow("Arabic digits")
        << TaiwanPermit << u"٠١٢٣٤٥٦٧"_s << u"234567"_s << QStringList{alike};
    QTest::newRow("a zero in a Chinese passport, as O of another script")
        << Passport << u"E1234567〇"_s << u"345670"_s << QStringList{alike};
    QTest::newRow("a Cyrillic Е in front of a passport")
        << Passport << u"\u041512345678"_s << u"345678"_s << QStringList{alike};
    QTest::newRow("a permit with O for 0 and a Cyrillic Н")
        << HkMacauPermit << u"\u041D1234567O"_s << u"345670"_s << QStringList{alike};
    QTest::newRow("three letters and O for 0 on a foreigner's card")
        << ForeignerCard << u"USA11001234567O"_s << u"345670"_s << QStringList{alike};
}

void tst_DocumentSuffix::corrects()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, input);
    const SuffixResult result = check(kind, guangdong, input);
    QVERIFY(result.isAccepted());
    QTEST(result.suffix.reveal(), "suffix");
    QTEST(correctionNames(result), "corrections");
}

void tst_DocumentSuffix::refuses_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("province");
    QTest::addColumn<QString>("input");
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<SuffixCheckId>("failedCheck");
    using enum DocumentKind;
    using enum ErrorKind;
    using Check = SuffixCheckId;
    const QString zj = QLatin1StringView(zhejiang);
    const QString gd = QLatin1StringView(guangdong);
    const QString licence = u"91350100M000100Y43"_s;

    QTest::newRow("nothing") << IdCard << gd << QString() << SuffixEmpty << Check::Length;
    QTest::newRow("blanks") << Other << gd << u" \t"_s << SuffixEmpty << Check::Length;
    for (const DocumentKind kind : allKinds) {
        QTest::addRow("the company's licence as %s", qPrintable(idOf(kind)))
            << kind << gd << licence << LicenceCode << Check::Licence;
        QTest::addRow("the company's licence in small letters and groups as %s",
                      qPrintable(idOf(kind)))
            << kind << zj << u"91 350100 m000100y4 3"_s << LicenceCode << Check::Licence;
    }
    QTest::newRow("a licence behind its label as another document")
        << Other << gd << u"统一社会信用代码 91350100M000100Y43"_s << LicenceCode << Check::Licence;
    QTest::newRow("a licence behind its label as officer's card")
        << Officer << gd << u"统一社会信用代码：91350100M000100Y43"_s << LicenceCode
        << Check::Licence;
    QTest::newRow("the beginning of a foreigner's old card")
        << ForeignerCard << gd << u"USA123"_s << SuffixWrongCharacter << Check::Characters;
    QTest::newRow("stars that hide an identity card")
        << IdCard << gd << u"110105********002*"_s << SuffixWrongCharacter << Check::Characters;
    QTest::newRow("a licence of digits only as identity card")
        << IdCard << gd << u"914403001922038216"_s << LicenceCode << Check::Licence;

    QTest::newRow("a wrong check digit")
        << IdCard << gd << u"110105194912310021"_s << CheckDigitWrong << Check::CheckDigit;
    QTest::newRow("a day that does not exist")
        << IdCard << gd << u"110105194902300020"_s << BirthDateWrong << Check::BirthDate;
    QTest::newRow("a day that does not exist in the old fifteen")
        << IdCard << gd << u"110105490230002"_s << BirthDateWrong << Check::BirthDate;
    QTest::newRow("five digits of an identity card")
        << IdCard << gd << u"31002"_s << SuffixWrongLength << Check::Length;
    QTest::newRow("an identity card with a digit missing")
        << IdCard << gd << u"1101051949123102X"_s << DocumentNumberMalformed << Check::Length;
    QTest::newRow("a letter other than X")
        << IdCard << gd << u"31002Y"_s << SuffixWrongCharacter << Check::Characters;
    QTest::newRow("X inside six characters")
        << IdCard << gd << u"31X021"_s << SuffixWrongCharacter << Check::Shape;
    QTest::newRow("a passport as identity card")
        << IdCard << gd << u"E12345678"_s << DocumentNumberMalformed << Check::Length;
    QTest::newRow("an identity card as passport")
        << Passport << gd << u"11010519491231002X"_s << DocumentNumberMalformed << Check::Length;
    QTest::newRow("a mobile number as passport")
        << Passport << gd << u"13800138000"_s << DocumentNumberMalformed << Check::Length;
    QTest::newRow("Chinese in a passport number")
        << Passport << gd << u"护照1234"_s << SuffixWrongCharacter << Check::Characters;
    QTest::newRow("an identity card as residence permit")
        << HmtResidence << gd << u"11010519491231002X"_s << DocumentNumberMalformed << Check::Shape;
    QTest::newRow("a residence permit with a wrong check digit")
        << HmtResidence << gd << u"810000199408230022"_s << CheckDigitWrong << Check::CheckDigit;
    QTest::newRow("a Taiwan permit with seven digits")
        << TaiwanPermit << gd << u"1234567"_s << DocumentNumberMalformed << Check::Length;
    QTest::newRow("a Taiwan permit with letters")
        << TaiwanPermit << gd << u"T1234567"_s << SuffixWrongCharacter << Check::Characters;
    QTest::newRow("a foreigner's card with a wrong check digit")
        << ForeignerCard << gd << u"911156199001010009"_s << CheckDigitWrong << Check::CheckDigit;
    QTest::newRow("an identity card as foreigner's card")
        << ForeignerCard << gd << u"11010519491231002X"_s << DocumentNumberMalformed
        << Check::Shape;
    QTest::newRow("a character outside the basic plane")
        << Other << gd << u"12345\U00020BB7"_s << SuffixWrongCharacter << Check::Characters;

    QTest::newRow("the front of the permit in Zhejiang")
        << HkMacauPermit << zj << u"H12345678"_s << FrontNumberInsteadOfBack << Check::Side;
    QTest::newRow("the front's last six in Zhejiang")
        << HkMacauPermit << zj << u"345678"_s << FrontNumberInsteadOfBack << Check::Side;
    QTest::newRow("the front of an old permit in Zhejiang")
        << HkMacauPermit << zj << u"H1234567801"_s << FrontNumberInsteadOfBack << Check::Side;
    QTest::newRow("the front of a permit of 2024 in Zhejiang")
        << HkMacauPermit << zj << u"HA1234567"_s << FrontNumberInsteadOfBack << Check::Side;
    QTest::newRow("the back of the permit in Guangdong")
        << HkMacauPermit << gd << u"B123567(8)"_s << BackNumberInsteadOfFront << Check::Side;
    QTest::newRow("the back without brackets in Guangdong")
        << HkMacauPermit << gd << u"B1235678"_s << BackNumberInsteadOfFront << Check::Side;
    QTest::newRow("the back's last six in Guangdong")
        << HkMacauPermit << gd << u"567（8）"_s << BackNumberInsteadOfFront << Check::Side;
    QTest::newRow("a Macao number in Guangdong")
        << HkMacauPermit << gd << u"5215299(8)"_s << BackNumberInsteadOfFront << Check::Side;
    QTest::newRow("H and seven digits is a front number with one missing")
        << HkMacauPermit << gd << u"H1234567"_s << DocumentNumberMalformed << Check::Length;
    QTest::newRow("H and nine digits")
        << HkMacauPermit << gd << u"H123456789"_s << DocumentNumberMalformed << Check::Length;
    QTest::newRow("another letter in front")
        << HkMacauPermit << gd << u"K12345678"_s << DocumentNumberMalformed << Check::Shape;
    QTest::newRow("a residence permit as permit") << HkMacauPermit << gd << u"810000199408230021"_s
                                                  << DocumentNumberMalformed << Check::Length;
    QTest::newRow("a mainlander's permit in Guangdong")
        << HkMacauPermit << gd << u"C12345678"_s << MainlanderPermit << Check::Shape;
    for (const QString &number : {u"CA1234567"_s, u"CZ7654321"_s, u"W12345678"_s, u"ca 1234567"_s,
                                  u"С12345678"_s /* the Cyrillic letter */, u"C1234567O"_s}) {
        for (const QString &province : {zj, gd}) {
            QTest::addRow("a mainlander's permit %s in %s", qPrintable(number),
                          qPrintable(province))
                << HkMacauPermit << province << number << MainlanderPermit << Check::Shape;
        }
    }
    for (const QString &number : {u"0012345678(B)"_s, u"0012345678（B）"_s, u"0012345678B"_s,
                                  u"0012345678"_s, u"00 1234 5678 (b)"_s}) {
        QTest::addRow("an old Taiwan permit, %s", qPrintable(number))
            << TaiwanPermit << gd << number << OldTaiwanPermit << Check::Length;
    }
    QTest::newRow("a passport of nineteen")
        << Passport << gd << u"AB12345678901234567"_s << DocumentNumberMalformed << Check::Length;
    QTest::newRow("a Chinese zero that can be O among a passport's last six")
        << Passport << gd << u"AB123〇"_s << SuffixWrongCharacter << Check::Characters;
    QTest::newRow("Z for 2 is no sure reading")
        << IdCard << gd << u"11010519491Z31002X"_s << SuffixWrongCharacter << Check::Characters;
    QTest::newRow("a look-alike does not make a wrong length right")
        << IdCard << gd << u"1101051949123100×"_s << DocumentNumberMalformed << Check::Length;
    QTest::newRow("a mainlander's permit in Zhejiang")
        << HkMacauPermit << zj << u"c12345678"_s << MainlanderPermit << Check::Shape;
    QTest::newRow("a mainlander's permit of a series that there is not")
        << HkMacauPermit << gd << u"CO1234567"_s << MainlanderPermit << Check::Shape;
    QTest::newRow("a code behind its own label is no document")
        << IdCard << gd << u"验证码 482913"_s << DocumentNumberMalformed << Check::Length;
    QTest::newRow("a Hong Kong number with a wrong check digit")
        << HkMacauPermit << zj << u"B123567(9)"_s << CheckDigitWrong << Check::CheckDigit;
    QTest::newRow("a Hong Kong number without its letter")
        << HkMacauPermit << zj << u"123567(8)"_s << DocumentNumberMalformed << Check::Shape;
    QTest::newRow("three characters in Zhejiang")
        << HkMacauPermit << zj << u"567"_s << SuffixWrongLength << Check::Length;
    QTest::newRow("Chinese in Zhejiang")
        << HkMacauPermit << zj << u"五六七（8）"_s << SuffixWrongCharacter << Check::Characters;
}

void tst_DocumentSuffix::refuses()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, province);
    QFETCH(QString, input);
    const SuffixResult result = check(kind, qPrintable(province), input);
    QVERIFY(!result.isAccepted());
    QTEST(result.error->kind, "error");
    QVERIFY(result.suffix.isEmpty());
    QFETCH(SuffixCheckId, failedCheck);
    QCOMPARE(suffixCheckName(result.checks.last().id), suffixCheckName(failedCheck));
    QVERIFY(result.checks.last().outcome == CheckOutcome::Failed);
}

void tst_DocumentSuffix::checksOneThing_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<SuffixCheckId>("id");
    QTest::addColumn<CheckOutcome>("outcome");
    using enum DocumentKind;
    using Check = SuffixCheckId;
    constexpr auto passed = CheckOutcome::Passed;
    constexpr auto unknown = CheckOutcome::CannotBeChecked;
    constexpr auto warning = CheckOutcome::Warning;
    const QString id = u"11010519491231002X"_s;
    QTest::newRow("a full identity card has its check digit")
        << IdCard << id << Check::CheckDigit << passed;
    QTest::newRow("a full identity card has its date")
        << IdCard << id << Check::BirthDate << passed;
    QTest::newRow("a full identity card is no licence") << IdCard << id << Check::Licence << passed;
    QTest::newRow("six characters fit the shape")
        << IdCard << u"31002X"_s << Check::Shape << passed;
    QTest::newRow("six characters have no date")
        << IdCard << u"31002X"_s << Check::BirthDate << unknown;
    QTest::newRow("six characters have nothing to check")
        << IdCard << u"31002X"_s << Check::CheckDigit << unknown;
    QTest::newRow("six characters may be a licence's")
        << IdCard << u"31002X"_s << Check::Licence << unknown;
    QTest::newRow("the old fifteen have no check digit")
        << IdCard << u"110105491231002"_s << Check::CheckDigit << unknown;
    QTest::newRow("the old fifteen have a date")
        << IdCard << u"110105491231002"_s << Check::BirthDate << passed;
    QTest::newRow("a Chinese passport has its shape")
        << Passport << u"E12345678"_s << Check::Shape << passed;
    QTest::newRow("the letters I and O are in no Chinese passport number")
        << Passport << u"EI1234567"_s << Check::Shape << unknown;
    QTest::newRow("another state's passport has a shape unknown here")
        << Passport << u"C01X00T47"_s << Check::Shape << unknown;
    QTest::newRow("a permit has no renewal digits")
        << HkMacauPermit << u"H12345678"_s << Check::Renewal << passed;
    QTest::newRow("an old permit has")
        << HkMacauPermit << u"H1234567801"_s << Check::Renewal << warning;
    QTest::newRow("six digits may have")
        << HkMacauPermit << u"345678"_s << Check::Renewal << unknown;
    QTest::newRow("six digits come from the right side")
        << HkMacauPermit << u"345678"_s << Check::Side << passed;
    QTest::newRow("an officer's card has a shape unknown here")
        << Officer << u"123456"_s << Check::Shape << unknown;
    QTest::newRow("letters that a Chinese passport would have as digits")
        << Passport << u"EI1234567"_s << Check::Characters << warning;
    QTest::newRow("a long passport is warned about")
        << Passport << u"AB1234567890"_s << Check::Length << warning;
    QTest::newRow("another document that is short is warned about")
        << Other << u"123"_s << Check::Length << warning;
}

void tst_DocumentSuffix::checksOneThing()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, input);
    QFETCH(SuffixCheckId, id);
    QFETCH(CheckOutcome, outcome);
    const SuffixResult result = check(kind, guangdong, input);
    QVERIFY(result.isAccepted());
    QVERIFY(outcomeOf(result, id) == outcome);
}

void tst_DocumentSuffix::namesOddCharacters_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QList<OddCharacter>>("expected");
    using enum DocumentKind;
    using Odd = QList<OddCharacter>;
    QTest::newRow("nothing is odd") << IdCard << u"11010519491231002x"_s << Odd();
    QTest::newRow("the Roman ten, by its place without blanks")
        << IdCard << u"110105 19491231 002\u2169"_s << Odd{{18, u"\u2169"_s, u"X"_s, true}};
    QTest::newRow("two of them") << TaiwanPermit << u"O12345б7"_s
                                 << Odd{{1, u"O"_s, u"0"_s, true}, {7, u"б"_s, QString(), false}};
    QTest::newRow("as it was typed, in full width and small")
        << IdCard << u"11ｏ10519491231002X"_s << Odd{{3, u"ｏ"_s, u"0"_s, true}};
    QTest::newRow("a slip is named and not corrected")
        << IdCard << u"1101051949123100ZX"_s << Odd{{17, u"Z"_s, u"2"_s, false}};
    QTest::newRow("two readings are both named")
        << Passport << u"AB123〇"_s << Odd{{6, u"〇"_s, u"0O"_s, false}};
    QTest::newRow("letters in a passport that looks Chinese")
        << Passport << u"EI1234567"_s << Odd{{2, u"I"_s, u"1"_s, false}};
    QTest::newRow("an old Taiwan permit is refused as a whole")
        << TaiwanPermit << u"0012345678(B)"_s << Odd();
    QTest::newRow("a passport of another state") << Passport << u"C01X00T47"_s << Odd();
    QTest::newRow("an officer's card has no known characters") << Officer << u"×123456"_s << Odd();
}

void tst_DocumentSuffix::namesOddCharacters()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, input);
    QFETCH(QList<OddCharacter>, expected);
    QCOMPARE(check(kind, guangdong, input).oddCharacters, expected);
}

void tst_DocumentSuffix::offersReadings_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QStringList>("readings");
    using enum DocumentKind;
    QTest::newRow("words around the number")
        << Officer << u"军字第2001988号"_s << QStringList{u"01988号"_s, u"001988"_s};
    QTest::newRow("a dash in it") << Officer << u"南字 00-1234"_s
                                  << QStringList{u"0-1234"_s, u"001234"_s};
    QTest::newRow("fewer digits than six")
        << Officer << u"军字第1234号"_s << QStringList{u"第1234号"_s, u"1234"_s};
    QTest::newRow("another document")
        << Other << u"AB/12345"_s << QStringList{u"/12345"_s, u"B12345"_s};
}

void tst_DocumentSuffix::offersReadings()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, input);
    QFETCH(QStringList, readings);
    const SuffixResult result = check(kind, guangdong, input);
    QVERIFY(!result.isAccepted());
    QCOMPARE(result.error->kind, ErrorKind::SuffixHasReadings);
    QVERIFY(result.suffix.isEmpty());
    QStringList offered;
    for (const Secret &reading : result.readings) {
        offered += reading.reveal();
        // What was chosen is accepted as it stands.
        QCOMPARE(check(kind, guangdong, reading.reveal()).suffix, reading);
    }
    QCOMPARE(offered, readings);
}

void tst_DocumentSuffix::refusalGivesNothingToCopy()
{
    const SuffixResult result = check(DocumentKind::IdCard, guangdong, u"110105194912310021"_s);
    QVERIFY(result.suffix.isEmpty());
    QCOMPARE(result.normalizedNumber.reveal(), u"110105194912310021"_s);
}

void tst_DocumentSuffix::theErrorNamesTheDocumentOnly()
{
    const SuffixResult result = check(DocumentKind::IdCard, guangdong, u"110105194912310021"_s);
    QVERIFY(result.error);
    QCOMPARE(result.error->detail, u"id-card"_s);
}

void tst_DocumentSuffix::namesAreThoseOfTheCommands()
{
    QCOMPARE(suffixCheckName(SuffixCheckId::CheckDigit), u"check-digit"_s);
    QCOMPARE(suffixCheckName(SuffixCheckId::BirthDate), u"birth-date"_s);
    QCOMPARE(suffixCorrectionName(SuffixCorrection::FullWidthBrackets), u"full-width-brackets"_s);
}

void tst_DocumentSuffix::anAcceptedSuffixStaysAsItIs_data()
{
    QTest::addColumn<DocumentKind>("kind");
    for (const DocumentKind kind : allKinds)
        QTest::newRow(qPrintable(idOf(kind))) << kind;
}

// Whatever is typed: no crash, and what was accepted is accepted again as it is.
void tst_DocumentSuffix::anAcceptedSuffixStaysAsItIs()
{
    QFETCH(DocumentKind, kind);
    const QString alphabet =
        u"0123456789012345678９ＸXxHMCABGEaz()（）【】 -/.号军\u200BOIl〇×Х\u2169٣\U00020BB7"_s;
    QRandomGenerator random(20180910);
    int acceptedCount = 0;
    for (int run = 0; run < 4000; ++run) {
        QString input;
        // Mostly digits in every second run, or random text would hardly ever be accepted.
        const int choices = run % 2 ? 19 : int(alphabet.size());
        for (int i = random.bounded(20); i > 0; --i)
            input += alphabet[random.bounded(choices)];
        for (const char *province : {zhejiang, guangdong}) {
            const SuffixResult first = check(kind, province, input);
            QCOMPARE(first.suffix.isEmpty(), !first.isAccepted());
            if (!first.isAccepted())
                continue;
            ++acceptedCount;
            const QString suffix = first.suffix.reveal();
            const bool isUnusual = outcomeOf(first, SuffixCheckId::Length) == CheckOutcome::Warning;
            QVERIFY2(suffix.size() == 6 || (isUnusual && suffix.size() < 6), qPrintable(input));
            const SuffixResult again = check(kind, province, suffix);
            QVERIFY2(again.isAccepted(), qPrintable(input));
            QCOMPARE(again.suffix.reveal(), suffix);
            QCOMPARE(correctionNames(again), QStringList());
        }
    }
    QVERIFY(acceptedCount > 50);
}

QTEST_GUILESS_MAIN(tst_DocumentSuffix)
#include "tst_documentsuffix.moc"
