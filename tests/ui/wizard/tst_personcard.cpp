// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "ui/texts/names.h"
#include "ui/wizard/personcard.h"
#include "tests/ui/uimain.h"
#include "tests/ui/wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class Bench final
{
public:
    explicit Bench(RuleBody body = RuleBody::National, Role role = Role::Subject)
        : card(*new PersonCard(builtInRules(), body, 1))
        , edited(&card, &PersonCard::edited)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&card);
        card.setWho(longRoleName(role, body));
        card.setContent({}, {}, false);
        card.setFieldLabel(u"Mobile number"_s);
        window.resize(500, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        card.phoneField()->setFocus();
    }

    void type(const QString &text) { QTest::keyClicks(card.phoneField(), text); }
    // Leaves the field, as Tab does.
    void leave() { QTest::keyClick(card.phoneField(), Qt::Key_Tab); }
    [[nodiscard]] QString hint() const
    {
        return card.findChild<QLabel *>(u"person1Hint"_s)->text();
    }
    [[nodiscard]] QString tone() const
    {
        return card.findChild<QLabel *>(u"person1Hint"_s)->property("tone").toString();
    }
    [[nodiscard]] QComboBox *carrier() const
    {
        return card.findChild<QComboBox *>(u"person1Carrier"_s);
    }

    QWidget window;
    PersonCard &card; // of the window
    QSignalSpy edited;
};

} // namespace

class PersonCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }

    void whatIsTyped_data();
    void whatIsTyped();
    void aNumberBeingTypedIsNotWrongYet();
    void aFieldThatSaysTheSameIsNotTouched();
    void carrierIsGuessedAndCanBeChosen();
    void senders_data();
    void senders();
    void keptByItsMaskOnly();
    void optionalOnesSaySo();
    void namesForScreenReaders();
    void removing();
};

void PersonCardTest::whatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("tone");
    QTest::newRow("eleven digits") << u"13800138000"_s << u"138 0013 8000"_s << u"neutral"_s;
    QTest::newRow("with the country in front")
        << u"+86 138-0013-8000"_s << u"138 0013 8000"_s << u"neutral"_s;
    QTest::newRow("a digit is missing") << u"1380013800"_s << u"1380013800"_s << u"bad"_s;
    QTest::newRow("the emergency number of a filing")
        << u"057188886666"_s << u"057188886666"_s << u"bad"_s;
    QTest::newRow("nothing") << QString() << QString() << u"neutral"_s;
}

void PersonCardTest::whatIsTyped()
{
    QFETCH(QString, typed);
    Bench bench;
    bench.type(typed);
    bench.leave();
    QTEST(bench.card.phoneText(), "shown");
    QTEST(bench.tone(), "tone");
    QCOMPARE(bench.card.phoneField()->property("tone").toString() == "bad"_L1,
             bench.tone() == "bad"_L1);
    QVERIFY(!bench.hint().isEmpty());
    // One for each key, and one more where the spelling changed.
    const int changes = bench.card.phoneText() == typed ? 0 : 1;
    QCOMPARE(bench.edited.size(), typed.size() + changes);
}

void PersonCardTest::aNumberBeingTypedIsNotWrongYet()
{
    Bench bench;
    bench.type(u"138001"_s);
    QCOMPARE(bench.tone(), u"neutral"_s);
    QVERIFY(bench.hint().startsWith(u"11 digits"_s));
    bench.leave();
    QCOMPARE(bench.tone(), u"bad"_s);
    // Going on takes the blame away.
    bench.card.phoneField()->setFocus();
    QTest::keyClick(bench.card.phoneField(), Qt::Key_End);
    bench.type(u"38000"_s);
    QCOMPARE(bench.tone(), u"neutral"_s);
    QVERIFY(bench.hint().startsWith(u"The SMS comes from"_s));
}

// Else the cursor of somebody who types in the middle would jump to the end.
void PersonCardTest::aFieldThatSaysTheSameIsNotTouched()
{
    Bench bench;
    bench.type(u"138"_s);
    bench.card.phoneField()->setCursorPosition(1);
    bench.card.setContent(u"138"_s, {}, false);
    QCOMPARE(bench.card.phoneField()->cursorPosition(), 1);
    bench.card.setContent(u"139"_s, {}, false);
    QCOMPARE(bench.card.phoneText(), u"139"_s);
    // Only the person's own keys are an edit.
    QCOMPARE(bench.edited.size(), 3);
}

void PersonCardTest::carrierIsGuessedAndCanBeChosen()
{
    Bench bench;
    QCOMPARE(bench.carrier()->currentText(), u"Carrier"_s);
    QVERIFY(!bench.card.chosenCarrier());
    bench.type(u"13800138000"_s);
    QCOMPARE(bench.carrier()->currentText(), u"Auto: China Mobile"_s);
    QVERIFY(!bench.card.chosenCarrier());
    // Leaving the field spells the number anew.
    bench.carrier()->setFocus();
    bench.edited.clear();
    QTest::keyClick(bench.carrier(), Qt::Key_Down);
    QCOMPARE(bench.card.chosenCarrier(), builtInRules().carriers.first().carrier);
    QCOMPARE(bench.edited.size(), 1);
    QTest::keyClick(bench.carrier(), Qt::Key_Home);
    QVERIFY(!bench.card.chosenCarrier());
    bench.card.setContent(bench.card.phoneText(), Carrier::Virtual, false);
    QCOMPARE(bench.card.chosenCarrier(), Carrier::Virtual);
    QCOMPARE(bench.edited.size(), 2);
}

void PersonCardTest::senders_data()
{
    QTest::addColumn<RuleBody>("body");
    QTest::addColumn<std::optional<Carrier>>("carrier");
    QTest::addColumn<QString>("hint");
    QTest::newRow("national: 12381 whatever the carrier is")
        << RuleBody::National << std::optional(Carrier::Telecom)
        << u"The SMS comes from 12381 / 106…12381."_s;
    for (const CarrierRules &carrier : builtInRules().carriers) {
        QTest::addRow("pilot: %s", qPrintable(carrier.id))
            << RuleBody::Pilot << std::optional(carrier.carrier)
            << (carrier.sender.isEmpty() && carrier.carrier == Carrier::Virtual
                    ? u"Virtual carriers have no fixed sender of the SMS."_s
                    : u"The SMS comes from %1."_s.arg(
                          builtInRules()
                              .expectedSenders(RuleBody::Pilot, carrier.carrier)
                              .value(0)));
    }
}

void PersonCardTest::senders()
{
    QFETCH(RuleBody, body);
    QFETCH(std::optional<Carrier>, carrier);
    Bench bench(body);
    bench.card.setContent(u"13800138000"_s, carrier, false);
    QTEST(bench.hint(), "hint");
}

void PersonCardTest::keptByItsMaskOnly()
{
    Bench bench;
    bench.card.setKeptMask(u"138****8000"_s);
    QCOMPARE(bench.card.phoneField()->placeholderText(), u"138****8000"_s);
    QVERIFY(bench.hint().contains(u"138****8000"_s));
    bench.type(u"13800138000"_s);
    QCOMPARE(bench.tone(), u"neutral"_s);
    bench.card.phoneField()->clear();
    bench.type(u"13900139000"_s);
    QCOMPARE(bench.tone(), u"warn"_s);
    QVERIFY(bench.hint().contains(u"another number"_s));
    bench.card.setKeptMask({});
    QCOMPARE(bench.tone(), u"neutral"_s);
    QCOMPARE(bench.card.phoneField()->placeholderText(), QString());
}

void PersonCardTest::optionalOnesSaySo()
{
    Bench bench(RuleBody::National, Role::Site);
    const auto *title = bench.card.findChild<QLabel *>();
    const QString plain = title->text();
    bench.card.setContent({}, {}, true);
    QCOMPARE(title->text(), plain + u" (optional)"_s);
    QVERIFY(bench.hint().contains(u"leave it empty"_s));
    // Nothing is wrong with an empty field.
    bench.leave();
    QCOMPARE(bench.tone(), u"neutral"_s);
}

void PersonCardTest::namesForScreenReaders()
{
    Bench bench(RuleBody::National, Role::Site);
    const QList<QWidget *> controls = bench.card.controls();
    QCOMPARE(controls.size(), 3);
    QCOMPARE(controls.first(), bench.card.phoneField());
    QStringList names;
    for (const QWidget *control : controls) {
        QVERIFY(!control->objectName().isEmpty());
        names << control->accessibleName();
    }
    QVERIFY(names.at(0).startsWith(u"Mobile number: "_s));
    QVERIFY(names.at(1).startsWith(u"Carrier: "_s));
    QVERIFY(names.at(2).startsWith(u"Remove: "_s));
    // All three name the person.
    const QString role = names.at(1).mid(9);
    QVERIFY(!role.isEmpty());
    for (const QString &name : names)
        QVERIFY2(name.contains(role), qPrintable(name));
}

void PersonCardTest::removing()
{
    Bench bench;
    QSignalSpy wishes(&bench.card, &PersonCard::removeRequested);
    auto *remove = bench.card.findChild<QPushButton *>(u"person1Remove"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QCOMPARE(wishes.size(), 1);
    // Return while a number is typed is not a wish to remove anybody.
    QTest::keyClick(bench.card.phoneField(), Qt::Key_Return);
    QCOMPARE(wishes.size(), 1);
}

#include "tst_personcard.moc"

BEIAN_UI_TEST_MAIN(PersonCardTest)
