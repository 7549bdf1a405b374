// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "ui/wizard/provincechooser.h"
#include "ui/tour/keydriver.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"
#include "tests/ui/wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// The chooser with its field above it, as on the first page.
class Bench final
{
public:
    Bench()
        : chooser(new ProvinceChooser(builtInRules()))
        , chosen(chooser, &ProvinceChooser::provinceChosen)
        , candidates(chooser, &ProvinceChooser::candidatesChanged)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(chooser->field());
        layout->addWidget(chooser);
        chooser->showCoverage(QDate(2026, 11, 23), RuleChoice::Auto);
        window.resize(900, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        chooser->field()->setFocus();
    }

    void type(const QString &text)
    {
        chooser->field()->selectAll();
        QTest::keyClick(chooser->field(), Qt::Key_Delete);
        chosen.clear();
        candidates.clear();
        KeyDriver(window).type(text);
    }
    [[nodiscard]] QPushButton *tile(const QString &code) const
    {
        return chooser->findChild<QPushButton *>("province"_L1 + code);
    }
    [[nodiscard]] QStringList checkedTiles() const
    {
        QStringList names;
        for (const auto *tile : chooser->findChildren<QPushButton *>()) {
            if (tile->isChecked())
                names << tile->text();
        }
        return names;
    }
    [[nodiscard]] QString lastChosen() const
    {
        return chosen.isEmpty() ? u"nothing was said"_s : chosen.last().first().toString();
    }
    [[nodiscard]] QStringList lastCandidates() const
    {
        QStringList names;
        for (const Province *province :
             candidates.last().first().value<QList<const Province *>>())
            names << province->shortName.chinese;
        return names;
    }

    QWidget window;
    ProvinceChooser *chooser;
    QSignalSpy chosen;
    QSignalSpy candidates;
};

} // namespace

class ProvinceChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QList<const beian::Province *>>(); }
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void whatIsTyped_data();
    void whatIsTyped();
    void typingIsNeverRewritten();
    void aTileIsChosenByKeyboard();
    void aProvinceThatDoesNotExistIsLeftAlone();
    void emptyingTheFieldTakesTheChoiceBack();
    void everyProvinceHasOneTile_data();
    void everyProvinceHasOneTile();
    void coverage_data();
    void coverage();
};

void ProvinceChooserTest::whatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("candidates");
    const QStringList none;
    QTest::newRow("short name") << u"浙江"_s << u"330000"_s << none;
    QTest::newRow("full name") << u"广西壮族自治区"_s << u"450000"_s << none;
    QTest::newRow("abbreviation") << u"蜀"_s << u"510000"_s << none;
    QTest::newRow("pinyin") << u"zhejiang"_s << u"330000"_s << none;
    QTest::newRow("pinyin in capitals") << u"ZheJiang"_s << u"330000"_s << none;
    QTest::newRow("initials") << u"gd"_s << u"440000"_s << none;
    QTest::newRow("initials of several") << u"hn"_s << QString()
                                         << QStringList{u"河南"_s, u"湖南"_s, u"海南"_s};
    QTest::newRow("pinyin of two") << u"shanxi"_s << QString() << QStringList{u"山西"_s, u"陕西"_s};
    QTest::newRow("no province") << u"atlantis"_s << QString() << none;
}

void ProvinceChooserTest::whatIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QStringList, candidates);
    Bench bench;
    bench.type(text);
    QCOMPARE(bench.lastChosen(), code);
    QCOMPARE(bench.lastCandidates(), candidates);
    // Is anything being typed that names no province, or several?
    QCOMPARE(bench.candidates.last().at(1).toBool(), code.isEmpty());
    QCOMPARE(bench.checkedTiles().size(), code.isEmpty() ? 0 : 1);
    if (!code.isEmpty())
        QVERIFY(bench.tile(code)->isChecked());
}

// An input method may be in the middle of a word.
void ProvinceChooserTest::typingIsNeverRewritten()
{
    Bench bench;
    bench.type(u"gd"_s);
    QCOMPARE(bench.lastChosen(), u"440000"_s);
    QCOMPARE(bench.chooser->field()->text(), u"gd"_s);
}

void ProvinceChooserTest::aTileIsChosenByKeyboard()
{
    Bench bench;
    bench.type(u"hn"_s);
    QPushButton *tile = bench.tile(u"430000"_s);
    tile->setFocus(Qt::TabFocusReason);
    bench.chosen.clear();
    QTest::keyClick(tile, Qt::Key_Space);
    QCOMPARE(bench.chosen.size(), 1);
    QCOMPARE(bench.lastChosen(), u"430000"_s);
    QCOMPARE(bench.chooser->field()->text(), u"湖南"_s);
    QCOMPARE(bench.lastCandidates(), QStringList());
    QCOMPARE(bench.checkedTiles(), QStringList{u"湖南"_s});
}

void ProvinceChooserTest::aProvinceThatDoesNotExistIsLeftAlone()
{
    Bench bench;
    bench.chooser->chooseProvince(u"330000"_s);
    QCOMPARE(bench.chosen.size(), 1);
    bench.chooser->chooseProvince(u"990000"_s);
    QCOMPARE(bench.chosen.size(), 1);
    QCOMPARE(bench.checkedTiles(), QStringList{u"浙江"_s});
}

void ProvinceChooserTest::emptyingTheFieldTakesTheChoiceBack()
{
    Bench bench;
    bench.chooser->chooseProvince(u"330000"_s);
    bench.chooser->field()->selectAll();
    QTest::keyClick(bench.chooser->field(), Qt::Key_Backspace);
    QCOMPARE(bench.lastChosen(), QString());
    QCOMPARE(bench.checkedTiles(), QStringList());
    // Nothing is being typed: nobody is told that it fits no province.
    QVERIFY(!bench.candidates.last().at(1).toBool());
}

void ProvinceChooserTest::everyProvinceHasOneTile_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void ProvinceChooserTest::everyProvinceHasOneTile()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    Bench bench;
    QCOMPARE(bench.chooser->findChildren<QPushButton *>().size(), 31);
    for (const Province &province : builtInRules().provinces) {
        const QPushButton *tile = bench.tile(province.code);
        QVERIFY2(tile, qPrintable(province.code));
        QCOMPARE(tile->text(), province.shortName.in(uiLanguage()));
        QCOMPARE(tile->accessibleName(), tile->text());
        QVERIFY(!tile->accessibleDescription().isEmpty());
    }
}

void ProvinceChooserTest::coverage_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<RuleChoice>("choice");
    QTest::addColumn<int>("covered");
    QTest::addColumn<QString>("restIsCalled");
    QTest::newRow("before the pilot") << QDate(2017, 12, 17) << RuleChoice::Auto << 0
                                      << u"未列入试点"_s;
    QTest::newRow("at the end of the pilot, all 22")
        << QDate(2020, 8, 16) << RuleChoice::Auto << 22 << u"未列入试点"_s;
    QTest::newRow("from the first national day on, everybody")
        << QDate(2020, 8, 17) << RuleChoice::Auto << 31 << u"全国施行"_s;
    QTest::newRow("the pilot pinned on a day of today")
        << QDate(2026, 11, 23) << RuleChoice::Pilot << 22 << u"未列入试点"_s;
    QTest::newRow("the national rules pinned on a day before them")
        << QDate(2017, 1, 1) << RuleChoice::National << 31 << u"全国施行"_s;
}

void ProvinceChooserTest::coverage()
{
    QFETCH(QDate, date);
    QFETCH(RuleChoice, choice);
    QFETCH(int, covered);
    QFETCH(QString, restIsCalled);
    Bench bench;
    bench.chooser->showCoverage(date, choice);
    QStringList descriptions;
    int marked = 0;
    for (const auto *tile : bench.chooser->findChildren<QPushButton *>()) {
        marked += tile->property("covered").toBool();
        QCOMPARE(tile->toolTip(), tile->accessibleDescription());
        if (!descriptions.contains(tile->toolTip()))
            descriptions << tile->toolTip();
    }
    QCOMPARE(marked, covered);
    // The mark is said in words too.
    QCOMPARE(descriptions.size(), covered == 0 || covered == 31 ? 1 : 2);
    QVERIFY2(shownTexts(*bench.chooser).contains(restIsCalled),
             qPrintable(shownTexts(*bench.chooser)));
}

#include "tst_provincechooser.moc"

BEIAN_UI_TEST_MAIN(ProvinceChooserTest)
