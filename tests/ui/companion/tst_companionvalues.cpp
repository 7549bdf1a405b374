// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qclipboard.h>
#include <QtWidgets/qlabel.h>

#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/companion/companionvalues.h"
#include "ui/platform/secretclipboard.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What the three fields of the site take of one number.
struct Bench
{
    NumberBench numbers;
    SecretClipboard clipboard{numbers.clock};
    CompanionValues &values = numbers.show(new CompanionValues(clipboard));

    QLabel why; // beside the values, as in the window
    void refresh()
    {
        values.showNumber(numbers.number());
        values.hold(numbers.number().isPaused() ? u"暂停"_s : QString(), why);
    }
    void fill()
    {
        numbers.receive();
        numbers.number().setCode(Secret(u"482913"_s));
        numbers.number().setDocument(DocumentKind::IdCard, Secret(u"18302X"_s));
        refresh();
    }
    [[nodiscard]] bool canCopy(const QString &name) const
    {
        return numbers.find<QPushButton>(name + u"Copy"_s)->isEnabled();
    }
};

} // namespace

class CompanionValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatIsMissingCannotBeCopied();
    void eachValueIsCopiedAsASecret_data();
    void eachValueIsCopiedAsASecret();
    void beforeTheLastInputNothingIsCopied();
    void whatIsMarkedIsNotCopied();
    void theButtonsSayWhatTheyCopy();
    void theCopyButtonsLead();
    void aClickIsConfirmedWhereItWasMade();
};

void CompanionValuesTest::whatIsMissingCannotBeCopied()
{
    Bench bench;
    bench.refresh();
    QCOMPARE(bench.numbers.text(u"companionCode"_s), u"未填写"_s);
    QCOMPARE(bench.numbers.text(u"companionSuffix"_s), u"未填写"_s);
    QCOMPARE(bench.numbers.text(u"companionNumber"_s), subjectPhone);
    QVERIFY(!bench.canCopy(u"companionCode"_s));
    QVERIFY(!bench.canCopy(u"companionSuffix"_s));
    QVERIFY(bench.canCopy(u"companionNumber"_s));
}

void CompanionValuesTest::eachValueIsCopiedAsASecret_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("code") << u"companionCode"_s << u"482913"_s;
    QTest::newRow("number") << u"companionNumber"_s << subjectPhone;
    QTest::newRow("last six") << u"companionSuffix"_s << u"18302X"_s;
}

void CompanionValuesTest::eachValueIsCopiedAsASecret()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    Bench bench;
    bench.fill();
    QCOMPARE(bench.numbers.text(name), value);
    QVERIFY(bench.numbers.press(name + u"Copy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), value);
    QCOMPARE(bench.clipboard.remaining(), SecretClipboard::lifetime);
}

void CompanionValuesTest::beforeTheLastInputNothingIsCopied()
{
    Bench bench;
    bench.fill();
    const SiteMessage &wrong = *std::ranges::find(
        builtInRules().siteMessages, SiteMessageEffect::WrongInput, &SiteMessage::effect);
    for (int input = 0; input < 10 && !bench.numbers.number().isPaused(); ++input)
        bench.numbers.number().takeAnswer(wrong, AnswerChoice::Site);
    QVERIFY(bench.numbers.number().isPaused());
    bench.refresh();
    for (const QString &name : {u"companionCode"_s, u"companionNumber"_s, u"companionSuffix"_s})
        QVERIFY(!bench.canCopy(name));
    bench.numbers.number().confirmCompared();
    bench.refresh();
    QVERIFY(bench.canCopy(u"companionCode"_s));
}

// The values are copied by their buttons alone: those are off while the inputs are to be compared, and what
// they copy leaves the clipboard.
void CompanionValuesTest::whatIsMarkedIsNotCopied()
{
    Bench bench;
    bench.fill();
    for (const QString &name : {u"companionCode"_s, u"companionNumber"_s, u"companionSuffix"_s}) {
        QGuiApplication::clipboard()->setText(u"before"_s);
        auto *label = bench.numbers.find<QLabel>(name);
        QTest::mouseDClick(label, Qt::LeftButton, {}, {10, label->height() / 2});
        QTest::keySequence(label, QKeySequence::SelectAll);
        QTest::keySequence(label, QKeySequence::Copy);
        QVERIFY(!label->hasSelectedText());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }
    QGuiApplication::clipboard()->clear();
}

void CompanionValuesTest::theButtonsSayWhatTheyCopy()
{
    Bench bench;
    const auto name = [&bench] {
        return bench.numbers.find<QPushButton>(u"companionCodeCopy"_s)->accessibleName();
    };
    bench.refresh();
    QCOMPARE(name(), u"复制：短信验证码"_s);
    bench.fill();
    QCOMPARE(name(), u"复制：短信验证码 · 482913"_s);
    bench.numbers.session.wipePrivate();
    bench.refresh();
    QVERIFY(!name().contains(u"482913"_s));
}

// They are what the window is for: in colour, and the first has the focus.
void CompanionValuesTest::theCopyButtonsLead()
{
    Bench bench;
    bench.refresh();
    bench.values.focusFirst();
    QCOMPARE(bench.numbers.window.focusWidget()->objectName(), u"companionNumberCopy"_s);
    bench.fill();
    bench.values.focusFirst();
    QCOMPARE(bench.numbers.window.focusWidget()->objectName(), u"companionCodeCopy"_s);
    for (const QString &name : {u"companionCode"_s, u"companionNumber"_s, u"companionSuffix"_s})
        QCOMPARE(bench.numbers.find<QPushButton>(name + u"Copy"_s)->property("kind").toString(),
                 u"primary"_s);
}

void CompanionValuesTest::aClickIsConfirmedWhereItWasMade()
{
    Bench bench;
    bench.fill();
    const auto *copy = bench.numbers.find<QPushButton>(u"companionCodeCopy"_s);
    const auto *other = bench.numbers.find<QPushButton>(u"companionNumberCopy"_s);
    const QString before = copy->text();
    const int width = copy->width();
    QVERIFY(bench.numbers.press(u"companionCodeCopy"_s));
    QVERIFY(copy->text().contains(u"60"_s));
    QCOMPARE(copy->width(), width);
    QCOMPARE(other->text(), before);
    QVERIFY(bench.numbers.press(u"companionNumberCopy"_s));
    QCOMPARE(copy->text(), before);
    QVERIFY(other->text().contains(u"60"_s));
    bench.clipboard.clear();
    QCOMPARE(other->text(), before);
}

#include "tst_companionvalues.moc"

BEIAN_UI_TEST_MAIN(CompanionValuesTest)
