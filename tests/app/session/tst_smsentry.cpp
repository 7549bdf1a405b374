// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/session/smsentry.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString otherPhone = u"13300133000"_s;

// One act on the fields of a code.
struct Act
{
    enum Kind {
        Type, // a code by hand
        Paste, // the text of an SMS
        Accept, // "it belongs here"
        Choose, // one of several codes
        Enter, // into the one field for both
    };
    Kind kind;
    QString text;
};
using Acts = QList<Act>;

QString smsWith(const QString &code, const QString &type)
{
    return u"【工信部备案系统】验证码:%1，%2"_s.arg(code, type);
}

// A first filing in which another number has the code 730154 already.
FilingAtHand filing()
{
    FilingAtHand filing;
    filing.applicant = u"陈先生"_s;
    filing.type = FilingType::First;
    filing.others << UsedSms{otherPhone, Secret(u"730154"_s), {}, {}, false};
    return filing;
}

SmsEntry entryAfter(const Acts &steps)
{
    SmsEntry entry;
    for (const Act &step : steps) {
        switch (step.kind) {
        case Act::Type:
            entry.setCode(Secret(step.text));
            break;
        case Act::Paste:
            entry.setPasted(Secret(step.text), filing());
            break;
        case Act::Accept:
            entry.accept(filing());
            break;
        case Act::Enter:
            entry.enter(Secret(step.text), filing());
            break;
        case Act::Choose:
            entry.choose(Secret(step.text), filing());
            break;
        }
    }
    return entry;
}

} // namespace

// Which code is used, and when the person is asked before: the same in the wizard and in the
// filer's window.
class SmsEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void stepsLeadTo_data();
    void stepsLeadTo();
    void acceptedBesideTheOtherNumberIsKnown();
    void emptiedThereIsNothingLeft();
};

void SmsEntryTest::stepsLeadTo_data()
{
    QTest::addColumn<Acts>("steps");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("asked");
    QTest::addColumn<bool>("isHeld");
    const QString fits = smsWith(u"482913"_s, u"首次备案"_s);
    const QString foreign = smsWith(u"555666"_s, u"接入备案"_s);
    const auto row = [](const char *name, const Acts &steps, const QString &code, int asked = 0,
                        bool isHeld = false) {
        QTest::newRow(name) << steps << code << asked << isHeld;
    };
    row("nothing", {}, {});
    row("a code by hand", {{Act::Type, u"482913"_s}}, u"482913"_s);
    row("a code into the field for both", {{Act::Enter, u"482913"_s}}, u"482913"_s);
    row("an SMS into the field for both", {{Act::Enter, fits}}, u"482913"_s);
    row("an SMS pasted behind a code takes its place",
        {{Act::Enter, u"730"_s}, {Act::Enter, u"730"_s + fits}}, u"482913"_s);
    row("a code typed after an SMS leaves nothing of it",
        {{Act::Enter, foreign}, {Act::Enter, u"482913"_s}}, u"482913"_s);
    row("an SMS that contradicts is held there, too", {{Act::Enter, foreign}}, {}, 1, true);
    row("the code that was typed before it is not used in its place",
        {{Act::Enter, u"482913"_s}, {Act::Enter, foreign}}, {}, 1, true);
    row("emptied", {{Act::Enter, fits}, {Act::Enter, {}}}, {});
    row("five digits are no code", {{Act::Type, u"48291"_s}}, {});
    row("an SMS that fits", {{Act::Paste, fits}}, u"482913"_s);
    row("an SMS taken out again takes its code along", {{Act::Paste, fits}, {Act::Paste, {}}}, {});
    row("what was typed comes back then",
        {{Act::Type, u"111222"_s}, {Act::Paste, fits}, {Act::Paste, {}}}, u"111222"_s);
    row("what was typed after it stays",
        {{Act::Paste, fits}, {Act::Type, u"111222"_s}, {Act::Paste, {}}}, u"111222"_s);
    row("another kind of filing is asked about first", {{Act::Paste, foreign}}, {}, 1, true);
    row("accepted, its code is taken", {{Act::Paste, foreign}, {Act::Accept, {}}}, u"555666"_s);
    row("a code by hand stays beside a foreign SMS",
        {{Act::Type, u"111222"_s}, {Act::Paste, foreign}}, u"111222"_s, 1, true);
    row("pasted anew it is asked about anew",
        {{Act::Paste, foreign}, {Act::Accept, {}}, {Act::Paste, {}}, {Act::Paste, foreign}}, {}, 1,
        true);
    row("the code of another number, by hand", {{Act::Type, u"730154"_s}}, u"730154"_s, 1);
    row("accepted", {{Act::Type, u"730154"_s}, {Act::Accept, {}}}, u"730154"_s);
    row("typed once more it is asked about once more",
        {{Act::Type, u"730154"_s},
         {Act::Accept, {}},
         {Act::Type, u"73015"_s},
         {Act::Type, u"730154"_s}},
        u"730154"_s, 1);
    row("the code of another number, pasted", {{Act::Paste, smsWith(u"730154"_s, u"首次备案"_s)}},
        {}, 1, true);
    row("of two codes one is chosen",
        {{Act::Paste, fits + u'\n' + smsWith(u"666777"_s, u"首次备案"_s)},
         {Act::Choose, u"666777"_s}},
        u"666777"_s);
}

void SmsEntryTest::stepsLeadTo()
{
    QFETCH(Acts, steps);
    const SmsEntry entry = entryAfter(steps);
    QTEST(entry.code().reveal(), "code");
    const SmsQuestion question = entry.question(filing());
    QTEST(int(question.open.size()), "asked");
    QTEST(question.isCodeHeld, "isHeld");
}

void SmsEntryTest::acceptedBesideTheOtherNumberIsKnown()
{
    QVERIFY(!entryAfter({{Act::Type, u"730154"_s}}).isAcceptedBeside(otherPhone));
    QVERIFY(entryAfter({{Act::Type, u"730154"_s}, {Act::Accept, {}}}).isAcceptedBeside(otherPhone));
}

// Neither of the code nor of the text that it was read out of.
void SmsEntryTest::emptiedThereIsNothingLeft()
{
    const QString fits = smsWith(u"482913"_s, u"首次备案"_s);
    for (const Acts &steps : {Acts{{Act::Enter, u"482913"_s}}, Acts{{Act::Enter, fits}},
                              Acts{{Act::Enter, smsWith(u"555666"_s, u"接入备案"_s)}}}) {
        QVERIFY(!entryAfter(steps).isEmpty());
        const SmsEntry entry = entryAfter(steps + Acts{{Act::Enter, {}}});
        QVERIFY(entry.isEmpty());
        QVERIFY(entry.entered().isEmpty());
        QVERIFY(entry.question(filing()).open.isEmpty());
    }
}

QTEST_GUILESS_MAIN(SmsEntryTest)
#include "tst_smsentry.moc"
