// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <iterator>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qstringconverter.h>
#include <QtCore/qxmlstream.h>
#include <QtTest/qtest.h>

#include "app/rules/rulebook.h"
#include "tests/warnings.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

// The two kinds of Chinese, as places in a row of the glossary.
enum Script {
    Simplified,
    Traditional,
};

struct GlossaryRow
{
    QString english;
    std::array<QStringList, 2> settled;
    std::array<QStringList, 2> rejected;
    QStringList contexts; // in which the rejected words may stand

    // What stands on the site, in its messages or on the consoles, the same in both scripts.
    [[nodiscard]] bool isForeign() const
    {
        return english.contains(": "_L1) && settled[Simplified] == settled[Traditional];
    }
};

struct Text
{
    QString place; // a context, or a file
    QString text;
};

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(BEIAN_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList wordsOf(const QString &cell)
{
    return cell.trimmed().split(u'、', Qt::SkipEmptyParts);
}

QList<GlossaryRow> readGlossary()
{
    QList<GlossaryRow> rows;
    const QString content = QString::fromUtf8(contentOf(u"translations/glossary.md"_s));
    for (const QString &line : content.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 9 && !line.startsWith("|---"_L1)) {
            rows.append({cells.at(1).trimmed(),
                         {wordsOf(cells.at(2)), wordsOf(cells.at(3))},
                         {wordsOf(cells.at(4)), wordsOf(cells.at(5))},
                         wordsOf(cells.at(6))});
        }
    }
    if (!rows.isEmpty())
        rows.removeFirst(); // the head
    return rows;
}

// A row of the table of English: words and what they took the place of.
struct EnglishRow
{
    QString word;
    QStringList rejected;
};

QList<EnglishRow> readEnglishGlossary()
{
    QList<EnglishRow> rows;
    const QString content = QString::fromUtf8(contentOf(u"translations/glossary.md"_s));
    for (const QString &line : content.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 5 || line.startsWith("|---"_L1) || cells.at(1) == " word "_L1)
            continue;
        EnglishRow row{cells.at(1).trimmed(), {}};
        for (const QString &word : cells.at(2).split(u", "_s))
            row.rejected << word.trimmed();
        rows << row;
    }
    return rows;
}

struct Message
{
    QString context;
    QString source;
    QString translation;
};

QList<Message> readCatalog(const QString &name)
{
    QList<Message> messages;
    QXmlStreamReader xml(contentOf(u"translations/"_s + name));
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            message.context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            message.translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.append(message);
        }
    }
    return messages;
}

void collectRuleTexts(const QJsonValue &value, const QString &key, const QString &place,
                      QList<Text> &texts)
{
    if (value.isArray()) {
        for (const auto &entry : value.toArray())
            collectRuleTexts(entry, key, place, texts);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains("en"_L1))
        texts.append({place, object.value(key).toString()});
    for (const auto &member : object)
        collectRuleTexts(member, key, place, texts);
}

// The lines of `path` that hold `mark`; all of them where it is empty.
void collectLines(const QString &path, const QString &mark, QList<Text> &texts)
{
    for (const QString &line : QString::fromUtf8(contentOf(path)).split(u'\n')) {
        if (line.contains(mark))
            texts.append({path, line});
    }
}

QList<Text> textsIn(Script script)
{
    const bool isSimplified = script == Simplified;
    const QString locale = isSimplified ? u"zh_CN"_s : u"zh_TW"_s;
    QList<Text> texts;
    for (const Message &message : readCatalog(u"beian_%1.ts"_s.arg(locale)))
        texts.append({message.context, message.translation});
    const QDir rules(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
    for (const QString &name : rules.entryList({u"*.json"_s})) {
        const QByteArray content = contentOf(u"resources/rules/"_s + name);
        collectRuleTexts(QJsonDocument::fromJson(content).object(),
                         isSimplified ? u"zh"_s : u"zh-TW"_s, name, texts);
    }
    collectLines(u"packaging/linux/man/%1/beian-sms-verify.1.in"_s.arg(locale), {}, texts);
    collectLines(u"packaging/linux/beian-sms-verify.desktop"_s, u'[' + locale + u']', texts);
    const QString mark = u"xml:lang=\"%1\""_s.arg(isSimplified ? u"zh-CN"_s : u"zh-TW"_s);
    collectLines(u"packaging/linux/beian-sms-verify.metainfo.xml.in"_s, mark, texts);
    collectLines(u"packaging/linux/screenshots.xml.in"_s, mark, texts);
    if (isSimplified)
        collectLines(u"README.zh-CN.md"_s, {}, texts);
    return texts;
}

QList<Text> textsInEnglish()
{
    QList<Text> texts;
    for (const Message &message : readCatalog(u"beian_zh_CN.ts"_s))
        texts.append({message.context, message.source});
    const QDir rules(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
    for (const QString &name : rules.entryList({u"*.json"_s})) {
        const QByteArray content = contentOf(u"resources/rules/"_s + name);
        collectRuleTexts(QJsonDocument::fromJson(content).object(), u"en"_s, name, texts);
    }
    for (const QString &path :
         {u"packaging/linux/man/beian-sms-verify.1.in"_s, u"packaging/linux/beian-sms-verify.desktop"_s,
          u"packaging/linux/beian-sms-verify.metainfo.xml.in"_s, u"docs/manual/en.md"_s,
          u"README.md"_s})
        collectLines(path, {}, texts);
    return texts;
}

// Whole words only, in whatever case, and without the letter of the Alt key.
QStringList rejectedInEnglish(const QString &text, const QList<EnglishRow> &rows)
{
    const QString plain = QString(text).remove(u'&');
    QStringList found;
    for (const EnglishRow &row : rows) {
        for (const QString &word : row.rejected) {
            const QRegularExpression whole(u"(?<!\\w)"_s + QRegularExpression::escape(word)
                                               + u"(?!\\w)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
            if (plain.contains(whole))
                found << word;
        }
    }
    return found;
}

QString without(QString text, QStringList words)
{
    // The longer ones first, since one can stand inside another.
    std::ranges::sort(words, std::ranges::greater(), &QString::size);
    for (const QString &word : std::as_const(words))
        text.replace(word, u"\n"_s);
    return text;
}

} // namespace

// One word for one thing, in both kinds of Chinese: translations/glossary.md.
class GlossaryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }
    void rowsAreWhole();
    void rejectedWordsAreSeen_data();
    void rejectedWordsAreSeen();
    void rejectedWordsAreNotUsed_data();
    void rejectedWordsAreNotUsed();
    void englishHasOneWordForOneThing();
    void catalogsHaveTheSameTexts();
    void everyLetterOfTheAltKeyIsThere_data();
    void everyLetterOfTheAltKeyIsThere();
    void textsHoldNoMarkup();
    void traditionalTextsHoldNoSimplifiedCharacters();

private:
    // `text` without what is repeated as the site, an SMS or a console has it, and without fields.
    QString ownWords(const QString &text) const;
    QStringList rejectedIn(const Text &text, Script script) const;

    QList<GlossaryRow> m_rows;
    QStringList m_foreign;
};

void GlossaryTest::initTestCase()
{
    m_rows = readGlossary();
    const Result<RuleBook> rules = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY2(rules.isOk(), rules.isOk() ? "" : qPrintable(rules.error().detail));
    for (const SiteMessage &message : rules->siteMessages)
        m_foreign << message.text;
    for (const GlossaryRow &row : std::as_const(m_rows)) {
        for (const QString &word : row.isForeign() ? row.settled[Simplified] : QStringList())
            m_foreign << u'「' + word + u'」' << u'【' + word + u'】' << u'\n' + word;
    }
}

void GlossaryTest::rowsAreWhole()
{
    QVERIFY2(m_rows.size() > 60, qPrintable(QString::number(m_rows.size())));
    QVERIFY(std::ranges::count_if(m_rows, &GlossaryRow::isForeign) > 10);
    for (const GlossaryRow &row : std::as_const(m_rows)) {
        QVERIFY(!row.english.isEmpty());
        for (const Script script : {Simplified, Traditional}) {
            QVERIFY2(!row.settled[script].isEmpty(), qPrintable(row.english));
            for (const QString &word : row.rejected[script])
                QVERIFY2(!row.settled[script].contains(word), qPrintable(word));
        }
    }
}

QString GlossaryTest::ownWords(const QString &text) const
{
    static const QRegularExpression field(u"\\{[^}]*\\}"_s);
    return without(text, m_foreign).replace(field, u"\n"_s);
}

QStringList GlossaryTest::rejectedIn(const Text &text, Script script) const
{
    const QString own = ownWords(text.text);
    QStringList found;
    for (const GlossaryRow &row : m_rows) {
        if (row.contexts.contains(text.place))
            continue;
        const QString rest = without(own, row.settled[script]);
        std::ranges::copy_if(row.rejected[script], std::back_inserter(found),
                             [&rest](const QString &word) { return rest.contains(word); });
    }
    return found;
}

// Guards the test below against a search that finds nothing.
void GlossaryTest::rejectedWordsAreSeen_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("script");
    QTest::addColumn<QStringList>("rejected");
    const auto row = [](const char *name, const QString &text, Script script,
                        const QStringList &rejected, const QString &place = u"beian::Any"_s) {
        QTest::newRow(name) << place << text << int(script) << rejected;
    };
    row("a rejected word", u"请联系接入商"_s, Simplified, {u"接入商"_s});
    row("inside the settled word it is none", u"请联系接入服务商"_s, Simplified, {});
    row("beside the settled word it is one", u"接入服务商即服务商"_s, Simplified, {u"服务商"_s});
    row("in a message of the site it is none", u"您的短信核验失败,请联系接入商查询核验结果。"_s,
        Simplified, {});
    row("in the name of a field it is none", u"{手机号}"_s, Simplified, {});
    row("in another context", u"证件后 6 位"_s, Simplified, {u"证件后 6 位"_s});
    row("in the context that may have it", u"证件后 6 位"_s, Simplified, {}, u"beian::SiteTable"_s);
    row("a mainland word", u"打印短信"_s, Traditional, {u"短信"_s, u"打印"_s});
    row("a mainland word in traditional characters", u"查看剪貼板"_s, Traditional,
        {u"剪貼板"_s});
    row("a word of the site in its quotes", u"按一下「短信重发」"_s, Traditional, {});
    row("a word of the site without quotes", u"按一下短信重发"_s, Traditional, {u"短信"_s});
}

void GlossaryTest::rejectedWordsAreSeen()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    QFETCH(int, script);
    QTEST(rejectedIn({place, text}, Script(script)), "rejected");
}

void GlossaryTest::rejectedWordsAreNotUsed_data()
{
    QTest::addColumn<int>("script");
    QTest::newRow("simplified") << int(Simplified);
    QTest::newRow("traditional") << int(Traditional);
}

void GlossaryTest::rejectedWordsAreNotUsed()
{
    QFETCH(int, script);
    const QList<Text> texts = textsIn(Script(script));
    QVERIFY2(texts.size() > 2200, qPrintable(QString::number(texts.size())));
    QStringList faults;
    for (const Text &text : texts) {
        for (const QString &word : rejectedIn(text, Script(script)))
            faults << word + u" in "_s + text.place + u": "_s + text.text;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// The same person once went by three names.
void GlossaryTest::englishHasOneWordForOneThing()
{
    const QList<EnglishRow> rows = readEnglishGlossary();
    QVERIFY(rows.size() >= 4);
    QCOMPARE(rejectedInEnglish(u"The filer &types…"_s, rows), QStringList{u"filer"_s});
    QCOMPARE(rejectedInEnglish(u"Rem&ind the person"_s, rows), QStringList{u"remind the person"_s});
    QCOMPARE(rejectedInEnglish(u"The profiler of the applicant"_s, rows), QStringList());
    const QList<Text> texts = textsInEnglish();
    QVERIFY2(texts.size() > 2200, qPrintable(QString::number(texts.size())));
    QStringList faults;
    for (const Text &text : texts) {
        for (const QString &word : rejectedInEnglish(text.text, rows))
            faults << word + u" in "_s + text.place + u": "_s + text.text;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void GlossaryTest::catalogsHaveTheSameTexts()
{
    const auto sourcesOf = [](const QString &name) {
        QSet<QString> sources;
        for (const Message &message : readCatalog(name))
            sources.insert(message.context + u'\n' + message.source);
        return sources;
    };
    const QSet<QString> simplified = sourcesOf(u"beian_zh_CN.ts"_s);
    QVERIFY(simplified.size() > 1500);
    const QSet<QString> traditional = sourcesOf(u"beian_zh_TW.ts"_s);
    QCOMPARE((simplified - traditional).values(), QStringList());
    QCOMPARE((traditional - simplified).values(), QStringList());
    QCOMPARE((sourcesOf(u"beian_en.ts"_s) - simplified).values(), QStringList());
}

void GlossaryTest::everyLetterOfTheAltKeyIsThere_data()
{
    QTest::addColumn<QString>("catalog");
    QTest::newRow("simplified") << u"beian_zh_CN.ts"_s;
    QTest::newRow("traditional") << u"beian_zh_TW.ts"_s;
}

void GlossaryTest::everyLetterOfTheAltKeyIsThere()
{
    QFETCH(QString, catalog);
    static const QRegularExpression letter(u"&[A-Za-z0-9]"_s);
    int letters = 0;
    QStringList faults;
    for (const Message &message : readCatalog(catalog)) {
        if (!message.source.contains(letter))
            continue;
        ++letters;
        if (!message.translation.contains(letter))
            faults << message.context + u": "_s + message.source;
    }
    QVERIFY(letters > 100);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void GlossaryTest::textsHoldNoMarkup()
{
    static const QRegularExpression markup(u"</?[A-Za-z]|&(?:nbsp|amp|lt|gt|#)"_s);
    QVERIFY(markup.match(u"a <b>word</b>"_s).hasMatch());
    QStringList faults;
    for (const QString &catalog : {u"beian_zh_CN.ts"_s, u"beian_zh_TW.ts"_s, u"beian_en.ts"_s}) {
        for (const Message &message : readCatalog(catalog)) {
            if (message.source.contains(markup) || message.translation.contains(markup))
                faults << message.context + u": "_s + message.source;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// Big5 is the encoding of traditional characters: it has next to none of the simplified ones.
void GlossaryTest::traditionalTextsHoldNoSimplifiedCharacters()
{
    QStringEncoder toBig5("Big5");
    QStringDecoder fromBig5("Big5");
    if (!toBig5.isValid() || !fromBig5.isValid())
        QSKIP("this Qt knows Big5 only with ICU");
    const auto isTraditional = [&](QChar c) {
        const QByteArray bytes = toBig5(QStringView(&c, 1));
        return c.script() != QChar::Script_Han || QString(fromBig5(bytes)) == c;
    };
    QVERIFY(isTraditional(u'備') && !isTraditional(u'备'));
    const Result<RuleBook> rules = RuleBook::load(RuleBook::builtInFolder());
    QStringList provinces;
    for (const Province &province : rules->provinces)
        provinces << province.name.chinese << province.shortName.chinese;
    QStringList faults;
    for (const Text &text : textsIn(Traditional)) {
        const QString own = without(ownWords(text.text), provinces);
        if (!std::ranges::all_of(own, isTraditional))
            faults << text.place + u": "_s + text.text;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(GlossaryTest)
#include "tst_glossary.moc"
