// SPDX-License-Identifier: MIT
#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

#include "app/rulesets/rulechanges.h"
#include "tests/app/rulesets/rulesetbench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class RuleChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void theSameRulesHaveNone();
    void oneFactIsOneChange();
    void entriesAreFoundWhereverTheyAre();
    void anEntryWithoutANameHasANumber();
    void aTextIsShownInTheLanguage();
    void whatIsNewAndWhatIsGone();
    void filingsThatAreTreatedOtherwise();

private:
    const RuleFiles m_files = ruleSetOf(1).files;
};

namespace {

// The files with the object of one of them replaced by what `change` makes of it.
template <typename Change>
RuleFiles with(RuleFiles files, const QString &name, Change change)
{
    QJsonObject object = files.value(name);
    change(object);
    files.insert(name, object);
    return files;
}

} // namespace

void RuleChangesTest::theSameRulesHaveNone()
{
    QCOMPARE(ruleChanges(m_files, m_files, Language::English), QList<RuleChange>());
}

void RuleChangesTest::oneFactIsOneChange()
{
    const QList<RuleChange> expected{
        {u"national.json"_s, u"hours \u203a value"_s, u"24"_s, u"48"_s}};
    QCOMPARE(ruleChanges(m_files, withHours(ruleSetOf(1), 48).files, Language::English), expected);
}

void RuleChangesTest::entriesAreFoundWhereverTheyAre()
{
    const RuleFiles other = with(m_files, u"provinces.json"_s, [](QJsonObject &object) {
        QJsonArray provinces = object.value("provinces"_L1).toArray();
        QJsonObject last = provinces.takeAt(provinces.size() - 1).toObject();
        last.insert(u"site2019"_s, u"https://example.cn/"_s);
        provinces.prepend(last);
        object.insert(u"provinces"_s, provinces);
    });
    const QList<RuleChange> changes = ruleChanges(m_files, other, Language::Chinese);
    QCOMPARE(changes.size(), 1);
    QVERIFY2(changes.constFirst().fact.contains(u"650000 新疆"_s),
             qPrintable(changes.constFirst().fact));
    QCOMPARE(changes.constFirst().after, u"https://example.cn/"_s);
}

void RuleChangesTest::anEntryWithoutANameHasANumber()
{
    const RuleFiles other = with(m_files, u"carriers.json"_s, [](QJsonObject &object) {
        QJsonArray senders = object.value("nationalSenders"_L1).toArray();
        QJsonObject second = senders.at(1).toObject();
        second.insert(u"example"_s, u"106…12382"_s);
        senders.replace(1, second);
        object.insert(u"nationalSenders"_s, senders);
    });
    const QList<RuleChange> expected{{u"carriers.json"_s, u"nationalSenders \u203a 2 \u203a example"_s,
                                      u"106…12381"_s, u"106…12382"_s}};
    QCOMPARE(ruleChanges(m_files, other, Language::English), expected);
}

void RuleChangesTest::aTextIsShownInTheLanguage()
{
    const RuleFiles other = with(m_files, u"national.json"_s, [](QJsonObject &object) {
        object.insert(u"summary"_s,
                      QJsonObject{{u"en"_s, u"New."_s}, {u"zh"_s, u"新。"_s}, {u"zh-TW"_s, u"新。"_s}});
    });
    const QList<RuleChange> changes = ruleChanges(m_files, other, Language::English);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().after, u"New."_s);
    QCOMPARE(ruleChanges(m_files, other, Language::Chinese).constFirst().after, u"新。"_s);
}

void RuleChangesTest::whatIsNewAndWhatIsGone()
{
    const RuleFiles other = with(m_files, u"carriers.json"_s, [](QJsonObject &object) {
        object.insert(u"remark"_s, u"new"_s);
    });
    QCOMPARE(ruleChanges(m_files, other, Language::English),
             (QList<RuleChange>{{u"carriers.json"_s, u"remark"_s, QString(), u"new"_s}}));
    QCOMPARE(ruleChanges(other, m_files, Language::English),
             (QList<RuleChange>{{u"carriers.json"_s, u"remark"_s, u"new"_s, QString()}}));
}

void RuleChangesTest::filingsThatAreTreatedOtherwise()
{
    const auto bookOf = [](const RuleFiles &files) { return *RuleBook::read(files); };
    FilingRecord national;
    national.id = QUuid::createUuid();
    national.provinceCode = u"330000"_s;
    national.submitted = QDate(2026, 11, 1);
    national.type = FilingType::First;
    FilingRecord pilot = national;
    pilot.id = QUuid::createUuid();
    pilot.submitted = QDate(2018, 9, 12);
    const RuleBook before = bookOf(m_files);
    const RuleBook after = bookOf(withHours(ruleSetOf(1), 48).files);
    const QList<ChangedFiling> changed = changedFilings({pilot, national}, before, after);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().id, national.id);
    QCOMPARE(changed.constFirst().before.hours, 24);
    QCOMPARE(changed.constFirst().after.hours, 48);
    QCOMPARE(changed.constFirst().after.required, (QList<Role>{Role::Subject, Role::Site}));
    QVERIFY(changedFilings({pilot, national}, before, before).isEmpty());
}

QTEST_APPLESS_MAIN(RuleChangesTest)
#include "tst_rulechanges.moc"
