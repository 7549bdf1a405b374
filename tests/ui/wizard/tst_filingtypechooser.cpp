// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qradiobutton.h>

#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/wizard/choicebutton.h"
#include "ui/wizard/filingtypechooser.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The kind of a filing, and the part that a change or a cancellation concerns.
class FilingTypeChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void whatIsChosenIsTheFilings_data();
    void whatIsChosenIsTheFilings();
    void aPartThatTheKindHasNotIsNoAnswer();
    void whatWasKeptIsShown();
    void everyKindSaysWhoVerifies();
};

void FilingTypeChooserTest::whatIsChosenIsTheFilings_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("part"); // 0: none is offered
    QTest::addColumn<FilingType>("chosen");
    QTest::addColumn<bool>("hasBoth"); // "both parts" is offered
    QTest::newRow("new site") << u"type-new-site"_s << 0 << FilingType::NewSite << false;
    QTest::newRow("change of the subject")
        << u"type-change"_s << int(FilingPart::Subject) << FilingType::Change << true;
    QTest::newRow("change of both")
        << u"type-change"_s << int(FilingPart::Both) << FilingType::Change << true;
    QTest::newRow("cancellation of a site")
        << u"type-cancel"_s << int(FilingPart::Site) << FilingType::Cancel << false;
}

void FilingTypeChooserTest::whatIsChosenIsTheFilings()
{
    QFETCH(QString, type);
    QFETCH(int, part);
    NumberBench bench;
    bench.show(new FilingTypeChooser(bench.session));
    bench.find<QAbstractButton>(type)->click();
    QTEST(*bench.session.record().type, "chosen");
    const auto partButton = [&bench](FilingPart of) {
        return bench.find<QRadioButton>(u"part%1"_s.arg(int(of)));
    };
    QCOMPARE(partButton(FilingPart::Subject)->isVisible(), part != 0);
    QTEST(partButton(FilingPart::Both)->isVisible(), "hasBoth");
    QCOMPARE(bench.session.isTypeComplete(), part == 0);
    if (part != 0) {
        partButton(FilingPart(part))->click();
        QVERIFY(bench.session.isTypeComplete());
    }
    QCOMPARE(int(bench.session.record().part), part);
}

void FilingTypeChooserTest::aPartThatTheKindHasNotIsNoAnswer()
{
    NumberBench bench;
    bench.show(new FilingTypeChooser(bench.session));
    bench.find<QAbstractButton>(u"type-change"_s)->click();
    bench.find<QRadioButton>(u"part%1"_s.arg(int(FilingPart::Both)))->click();
    bench.find<QAbstractButton>(u"type-cancel"_s)->click();
    QVERIFY(!bench.session.isTypeComplete());
    QCOMPARE(bench.session.record().part, FilingPart::None);
    QVERIFY(!bench.find<QRadioButton>(u"part%1"_s.arg(int(FilingPart::Both)))->isChecked());
}

void FilingTypeChooserTest::whatWasKeptIsShown()
{
    NumberBench bench;
    bench.session.setType(FilingType::Change, FilingPart::Site);
    auto &chooser = bench.show(new FilingTypeChooser(bench.session));
    QVERIFY(bench.find<QAbstractButton>(u"type-change"_s)->isChecked());
    QVERIFY(bench.find<QRadioButton>(u"part%1"_s.arg(int(FilingPart::Site)))->isChecked());
    chooser.focusFirst();
    QCOMPARE(bench.window.focusWidget()->objectName(), u"type-change"_s);
}

void FilingTypeChooserTest::everyKindSaysWhoVerifies()
{
    NumberBench bench;
    bench.show(new FilingTypeChooser(bench.session));
    const auto says = [&bench](const QString &type) {
        const auto *button = bench.find<ChoiceButton>(type);
        QStringList texts;
        for (const QLabel *label : button->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'|');
    };
    QVERIFY(says(u"type-first"_s).contains(u"Responsible persons of entity and site"_s));
    QVERIFY(says(u"type-cancel-access"_s).contains(u"No verification"_s));
    QVERIFY(says(u"type-change"_s).contains(u" / "_s));
}

#include "tst_filingtypechooser.moc"

BEIAN_UI_TEST_MAIN(FilingTypeChooserTest)
