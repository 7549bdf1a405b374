// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qxmlstream.h>
#include <QtWidgets/qapplication.h>

#include "tests/warnings.h"
#include "ui/texts/centererrortexts.h"
#include "ui/texts/copyerrortexts.h"
#include "app/export/filingcolumns.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/importerrortexts.h"
#include "ui/texts/language.h"
#include "ui/texts/ruleerrortexts.h"
#include "ui/texts/settingerrortexts.h"
#include "ui/texts/smserrortexts.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The words: complete in every language, and no kind of error without a sentence and a next step.
class ErrorTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyErrorHasASentenceAndANextStep_data();
    void everyErrorHasASentenceAndANextStep();
    void aRefusedDaySaysWhy_data();
    void aRefusedDaySaysWhy();
    void eachPartAnswersForItsOwnKinds();
    void aCommandPromisesNothingThatAWindowDoes();
    void whatATextSaysOfForeignInputIsShortAndPlain();
    void translationsAreComplete_data();
    void translationsAreComplete();
};

void ErrorTextsTest::everyErrorHasASentenceAndANextStep_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("traditional Chinese") << u"zh_TW"_s;
}

void ErrorTextsTest::everyErrorHasASentenceAndANextStep()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
    QVERIFY(kinds.keyCount() > 30);
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const ErrorText text = errorText({ErrorKind(kinds.value(i)), u"detail"_s});
        QVERIFY2(!text.sentence.isEmpty(), kinds.key(i));
        QVERIFY2(!text.nextStep.isEmpty(), kinds.key(i));
        QVERIFY2(!text.sentence.contains("%1"_L1), kinds.key(i));
        static const QRegularExpression han(u"\\p{Han}"_s);
        if (language != "en"_L1)
            QVERIFY2(text.sentence.contains(han), kinds.key(i));
    }
}

void ErrorTextsTest::aRefusedDaySaysWhy_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("no date") << u"2026-02-30"_s << u"“2026-02-30” is not a date."_s
                             << u"“2026-02-30”不是日期。"_s;
    QTest::newRow("still to come") << u"9999-12-31"_s << u"9999-12-31 is still to come."_s
                                   << u"9999-12-31 还没有到。"_s;
    QTest::newRow("a day and more behind it")
        << u"2026-03-16 24:00"_s << u"“2026-03-16 24:00” is not a date."_s
        << u"“2026-03-16 24:00”不是日期。"_s;
    QTest::newRow("before the rules")
        << u"1900-01-01"_s
        << u"1900-01-01 is before 2005-03-20, when the rules for filings came into force."_s
        << u"1900-01-01 早于 2005-03-20，当时备案规定尚未施行。"_s;
}

void ErrorTextsTest::aRefusedDaySaysWhy()
{
    QFETCH(QString, day);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QVERIFY(installLanguage(*qApp, u"en"_s));
    QCOMPARE(errorText({ErrorKind::InvalidDate, day}).sentence, english);
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
    QCOMPARE(errorText({ErrorKind::InvalidDate, day}).sentence, chinese);
}

// The parts share no kind, and the table gives what its part says.
void ErrorTextsTest::eachPartAnswersForItsOwnKinds()
{
    QVERIFY(installLanguage(*qApp, u"en"_s));
    const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
    QMap<QString, int> answered;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const Error error{ErrorKind(kinds.value(i)), u"detail"_s};
        int parts = 0;
        for (const auto &[name, text] : {std::pair{u"center"_s, centerErrorText(error)},
                                         std::pair{u"copy"_s, copyErrorText(error)},
                                         std::pair{u"import"_s, importErrorText(error)},
                                         std::pair{u"rules"_s, ruleErrorText(error)},
                                         std::pair{u"setting"_s, settingErrorText(error)},
                                         std::pair{u"sms"_s, smsErrorText(error)}}) {
            if (text.sentence.isEmpty())
                continue;
            ++parts;
            ++answered[name];
            QVERIFY2(!text.nextStep.isEmpty(), kinds.key(i));
            QCOMPARE(errorText(error).sentence, text.sentence);
            QVERIFY(errorText(error).nextStep.startsWith(text.nextStep));
        }
        QVERIFY2(parts <= 1, kinds.key(i));
    }
    QCOMPARE(answered.size(), 6);
    for (const int kindsOfPart : std::as_const(answered))
        QVERIFY(kindsOfPart >= 5);
    // What the cell may hold is named, and it may not be blank.
    for (const ErrorKind kind : {ErrorKind::ImportCellMissing, ErrorKind::ImportCellInvalid}) {
        const QString step = importErrorText({kind, columnTitle(FilingColumn::Part)}).nextStep;
        QVERIFY(step.contains(u"主体"_s) && step.contains(u"网站"_s));
        QCOMPARE(importErrorText({kind, columnTitle(FilingColumn::Type)}).nextStep.contains(u"主体"_s),
                 false);
    }
    QVERIFY(importErrorText({ErrorKind::SmsWithoutCode, {}}).sentence.isEmpty());
    // Those that concern a copy by their name, and no other.
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString copy = copyErrorText({ErrorKind(kinds.value(i)), u"/tmp/甲.db"_s}).sentence;
        QCOMPARE(!copy.isEmpty(), QByteArrayView(kinds.key(i)).startsWith("Copy"));
        QVERIFY2(copy.isEmpty() || copy.contains(u"/tmp/甲.db"_s), kinds.key(i));
    }
}

void ErrorTextsTest::aCommandPromisesNothingThatAWindowDoes()
{
    QVERIFY(installLanguage(*qApp, u"en"_s));
    const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
    const UiErrorSentences sentences;
    int different = 0;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const Error error{ErrorKind(kinds.value(i)), u"detail"_s};
        const QString said = sentences.sentenceFor(error);
        QVERIFY2(!said.contains("you typed"_L1), kinds.key(i));
        QVERIFY2(errorSentences(error).startsWith(said), kinds.key(i));
        different += errorSentences(error) != said ? 1 : 0;
    }
    QCOMPARE(different, 26);
}

void ErrorTextsTest::whatATextSaysOfForeignInputIsShortAndPlain()
{
    QVERIFY(installLanguage(*qApp, u"en"_s));
    const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
    const QString hostile = u"\x1b]0;evil\x07\n\x9b\u202e\ufeff"_s + QString(100'000, u'x');
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString said = errorSentences({ErrorKind(kinds.value(i)), hostile});
        QVERIFY2(said.size() < 1000, kinds.key(i));
        for (const QChar c : said) {
            QVERIFY2(c.category() != QChar::Other_Control && c != QChar::ByteOrderMark
                         && c.unicode() != 0x202E,
                     kinds.key(i));
        }
    }
}

void ErrorTextsTest::translationsAreComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("Chinese") << u"beian_zh_CN.ts"_s << 300;
    QTest::newRow("traditional Chinese") << u"beian_zh_TW.ts"_s << 300;
    QTest::newRow("English plurals") << u"beian_en.ts"_s << 5;
}

void ErrorTextsTest::translationsAreComplete()
{
    QFETCH(QString, file);
    QFETCH(int, atLeast);
    QFile ts(QStringLiteral(BEIAN_SOURCE_DIR "/translations/") + file);
    QVERIFY(ts.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&ts);
    int messages = 0;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        if (xml.name() != "translation"_L1)
            continue;
        ++messages;
        QVERIFY2(!xml.attributes().hasAttribute("type"_L1), qPrintable(source));
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        QVERIFY2(!text.trimmed().isEmpty(), qPrintable(source));
        for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s})
            QVERIFY2(text.contains(place) == source.contains(place), qPrintable(source));
    }
    QVERIFY(!xml.hasError());
    QVERIFY(messages >= atLeast);
}

QTEST_MAIN(ErrorTextsTest)
#include "tst_errortexts.moc"
