// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollarea.h>

#include "app/rules/rulebook.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/help/whydialog.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(beian::FaqTopic)

// What is behind each page of the wizard.
class WhyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }
    void everyFactHasItsSourceAndDate_data();
    void everyFactHasItsSourceAndDate();
    void whatIsNotSureSaysSo();
    void escapeClosesIt();

private:
    RuleBook m_rules;
};

void WhyTest::initTestCase()
{
    const auto rules = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY(rules);
    m_rules = *rules;
}

void WhyTest::everyFactHasItsSourceAndDate_data()
{
    QTest::addColumn<FaqTopic>("topic");
    QTest::newRow("province and date") << FaqTopic::ProvinceDate;
    QTest::newRow("persons") << FaqTopic::Persons;
    QTest::newRow("SMS") << FaqTopic::Sms;
    QTest::newRow("last six") << FaqTopic::LastSix;
    QTest::newRow("site") << FaqTopic::Site;
    QTest::newRow("afterwards") << FaqTopic::Afterwards;
}

void WhyTest::everyFactHasItsSourceAndDate()
{
    QFETCH(FaqTopic, topic);
    QWidget window;
    showWhy(window, m_rules, topic);
    const QStringList texts = textsOf(window);
    const QList<FaqFact> facts = m_rules.reasons.value(topic);
    QVERIFY(!facts.isEmpty());
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const FaqFact &fact = facts.at(i);
        const qsizetype place = texts.indexOf(fact.text.chinese);
        QVERIFY2(place >= 0, qPrintable(fact.text.chinese));
        const qsizetype next =
            i + 1 < facts.size() ? texts.indexOf(facts.at(i + 1).text.chinese) : texts.size();
        for (const QString &id : fact.evidence.sources) {
            const Source *source = m_rules.source(id);
            // Below its fact, before the next one.
            const auto end = texts.begin() + next;
            const auto line =
                std::find_if(texts.begin() + place, end, [&](const QString &text) {
                    return text.contains(source->title.chinese) && text.contains(source->date);
                });
            QVERIFY2(line != end, qPrintable(source->title.chinese));
        }
    }
}

void WhyTest::whatIsNotSureSaysSo()
{
    QWidget window;
    showWhy(window, m_rules, FaqTopic::Sms);
    const QStringList texts = textsOf(window);
    const auto doubtful = std::find_if(texts.begin(), texts.end(), [](const QString &text) {
        return text.contains(u"重发是否延长期限"_s);
    });
    QVERIFY(doubtful != texts.end());
    QVERIFY(doubtful->contains(u"未找到"_s));
    const auto *label = [&]() -> const QLabel * {
        for (const QLabel *found : window.findChildren<QLabel *>()) {
            if (found->property("tone").toString() == "warn"_L1)
                return found;
        }
        return nullptr;
    }();
    QVERIFY(label);
}

void WhyTest::escapeClosesIt()
{
    QWidget window;
    window.show();
    showWhy(window, m_rules, FaqTopic::Site);
    auto *dialog = window.findChild<QDialog *>(u"whyDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<QDialog *>(u"whyDialog"_s));
}

#include "tst_why.moc"

BEIAN_UI_TEST_MAIN(WhyTest)
