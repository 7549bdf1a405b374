// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QtCore/qmimedata.h>
#include <QtGui/qevent.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/app/rulesets/rulesetbench.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/board/noticestack.h"
#include "ui/forms/notebox.h"
#include "ui/shell/rulesswitch.h"
#include "ui/texts/ruletexts.h"
#include "ui/wizard/verifywizard.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 first = 4000010101; // newer than any that is built in
constexpr qint64 second = 4000010102;
constexpr int patience = 20'000; // milliseconds
const auto applicant = u"西湖茶庄"_s;

// What the visible labels below this window say.
QString wordsOf(const QWidget &window)
{
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'\n');
}

} // namespace

// Rules that come while the real program runs.
class RulesSwitchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsOpenedNextGoesByThem();
    void openWizardsKeepTheirsAndSaySo();
    void aFilingThatTheyTreatAlikeIsNotDisturbed();
    void theBoardTellsWhatIsNew();
    void whatIsReadNamesTheRulesInForce();
    void aRuleSetIsDroppedOnTheBoard();
    void aRuleSetIsChosenFromTheMenu();
    void aFileThatIsRefusedIsTold();
    void theSameOnceMoreIsSaid();
    void whatTheAddressIsRefusedForIsTakenBack();
    void whatTheDiskDamagesMeanwhileStaysInForce();
    void withoutAKeyAllIsAsBefore();

private:
    [[nodiscard]] RuleSources sources() const;
    void start(const RuleSources &from);
    // Until these are in force in the program.
    [[nodiscard]] bool install(const RuleSet &set);
    [[nodiscard]] QString write(const SignedRuleSet &set) const;
    [[nodiscard]] NoteBox *noteOf(const VerifyWizard &wizard) const;
    [[nodiscard]] bool isNotice(const QString &matter) const
    {
        return m_bench->program->board().notices().isShown(matter);
    }
    // What was asked for until now is done: one thing after the other, and this last.
    [[nodiscard]] bool isDone() const
    {
        QSignalSpy refused(m_updates.get(), &RuleUpdates::refused);
        m_updates->install(u"/no/such.rules"_s);
        return refused.wait(patience);
    }

    const Publisher m_publisher;
    std::unique_ptr<BoardBench> m_bench;
    RuleShelf m_shelf;
    std::unique_ptr<RuleUpdates> m_updates;
    std::unique_ptr<RulesSwitch> m_switch;
};

void RulesSwitchTest::init()
{
    failOnWarnings();
    m_bench = std::make_unique<BoardBench>(today());
    QVERIFY(m_bench->restart());
    start(sources());
}

void RulesSwitchTest::cleanup()
{
    m_switch.reset();
    m_updates.reset();
    m_bench.reset();
    m_shelf.clear();
}

RuleSources RulesSwitchTest::sources() const
{
    return {.builtInFolder = RuleBook::builtInFolder(),
            .dataFolder = m_bench->folder.path(),
            .machineFolder = {},
            .keys = {m_publisher.key()},
            .program = testedProgram()};
}

void RulesSwitchTest::start(const RuleSources &from)
{
    m_switch.reset();
    m_shelf.clear();
    const Result<RulesInForce> rules = rulesInForce(from);
    QVERIFY(rules);
    m_shelf.push_back(*rules);
    m_updates = std::make_unique<RuleUpdates>(m_bench->clock, from, RuleDownloadOptions(),
                                              [] { return false; });
    m_switch = std::make_unique<RulesSwitch>(m_shelf, m_bench->clock, *m_updates, *m_bench->program);
}

QString RulesSwitchTest::write(const SignedRuleSet &set) const
{
    const QString file = m_bench->folder.filePath(u"新规则.rules"_s);
    return writeSigned(file, set) ? file : QString();
}

bool RulesSwitchTest::install(const RuleSet &set)
{
    QSignalSpy compared(m_updates.get(), &RuleUpdates::compared);
    m_updates->install(write(m_publisher.signedSet(set)));
    return compared.wait(patience)
        && m_bench->program->cache().rules().publication.version == set.version;
}

NoteBox *RulesSwitchTest::noteOf(const VerifyWizard &wizard) const
{
    const QList<NoteBox *> notes = wizard.findChildren<NoteBox *>(u"newerRulesNote"_s);
    const auto seen = std::ranges::find_if(notes, &QWidget::isVisible);
    return seen == notes.end() ? nullptr : *seen;
}

void RulesSwitchTest::whatIsOpenedNextGoesByThem()
{
    QCOMPARE(m_bench->program->cache().rules().national.hours, 24);
    QVERIFY(install(withHours(ruleSetOf(first), 48)));
    QCOMPARE(m_bench->program->cache().rules().national.hours, 48);
    m_bench->program->wizards().openNew();
    QVERIFY(m_bench->enterFiling(applicant, {subjectPhone, sitePhone}));
    QVERIFY(!noteOf(m_bench->wizard()));
}

void RulesSwitchTest::openWizardsKeepTheirsAndSaySo()
{
    m_bench->program->wizards().openNew();
    QVERIFY(m_bench->enterFiling(applicant, {subjectPhone, sitePhone}));
    QVERIFY(!noteOf(m_bench->wizard()));
    QVERIFY(install(withHours(ruleSetOf(first), 48)));
    const NoteBox *note = noteOf(m_bench->wizard());
    QVERIFY(note);
    QVERIFY2(note->text().contains("48"_L1), qPrintable(note->text()));
    // On the page before, too, which is built anew.
    QVERIFY(m_bench->click(u"back"_s));
    QVERIFY(noteOf(m_bench->wizard()));
    // Opened again, the filing goes by the newer ones.
    const QUuid id = m_bench->program->wizards().lastOpened();
    QVERIFY(m_bench->isSaved());
    QVERIFY(m_bench->click(u"keep"_s));
    QTRY_VERIFY(!m_bench->program->wizards().wizardOf(id));
    m_bench->program->wizards().open(id);
    QVERIFY(!noteOf(m_bench->wizard()));
}

void RulesSwitchTest::aFilingThatTheyTreatAlikeIsNotDisturbed()
{
    m_bench->program->wizards().openNew();
    QVERIFY(m_bench->enterFiling(applicant, {subjectPhone, sitePhone}));
    QVERIFY(install(ruleSetOf(first)));
    QVERIFY(!noteOf(m_bench->wizard()));
}

void RulesSwitchTest::theBoardTellsWhatIsNew()
{
    m_bench->program->wizards().openNew();
    QVERIFY(m_bench->enterFiling(applicant, {subjectPhone, sitePhone}));
    QVERIFY(m_bench->isSaved());
    RuleSet set = withHours(ruleSetOf(first), 48);
    set.notes = {u"The time is longer."_s, u"时限延长了。"_s, u"時限延長了。"_s};
    QVERIFY(install(set));
    QVERIFY(m_bench->showBoard());
    QVERIFY(isNotice(u"rulesNewsNotice"_s));
    const QString notice = wordsOf(m_bench->program->board().notices());
    QVERIFY2(notice.contains(u"时限延长了。"_s), qPrintable(notice));
    QVERIFY2(notice.contains(u'1'), qPrintable(notice));
    auto *button = m_bench->find<QPushButton>(u"showRuleNews"_s);
    QVERIFY(button);
    button->click();
    const auto *dialog = m_bench->find<QDialog>(u"ruleNewsDialog"_s);
    QVERIFY(dialog);
    const QString words = wordsOf(*dialog);
    for (const QString &word : {u"national.json"_s, u"24"_s, u"48"_s, applicant,
                                QString::number(first)})
        QVERIFY2(words.contains(word), qPrintable(words));
}

void RulesSwitchTest::whatIsReadNamesTheRulesInForce()
{
    const RuleBook &before = m_bench->program->cache().rules();
    QVERIFY(ruleBookText(before).contains(before.version));
    QVERIFY(install(ruleSetOf(first)));
    const RuleBook &rules = m_bench->program->cache().rules();
    const QString text = ruleBookText(rules);
    QVERIFY2(text.contains(QString::number(first)), qPrintable(text));
    QVERIFY2(text.contains(u"2026-11-23 09:00"_s), qPrintable(text));
    QVERIFY2(text.contains(m_publisher.key().text()), qPrintable(text));
}

void RulesSwitchTest::aRuleSetIsDroppedOnTheBoard()
{
    QVERIFY(m_bench->showBoard());
    const QString file = write(m_publisher.signedSet(ruleSetOf(first)));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file), QUrl::fromLocalFile(file + ".minisig"_L1)});
    QSignalSpy compared(m_updates.get(), &RuleUpdates::compared);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_bench->program->board(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_bench->program->board(), &drop);
    QVERIFY(compared.wait(patience));
    QCOMPARE(m_bench->program->cache().rules().publication.version, first);
}

void RulesSwitchTest::aRuleSetIsChosenFromTheMenu()
{
    QVERIFY(m_bench->showBoard());
    auto *action = m_bench->program->board().findChild<QAction *>(u"installRuleSet"_s);
    QVERIFY(action);
    action->trigger();
    auto *dialog = m_bench->find<QFileDialog>(u"ruleSetDialog"_s);
    QVERIFY(dialog);
    const QString file = write(m_publisher.signedSet(ruleSetOf(first)));
    QSignalSpy compared(m_updates.get(), &RuleUpdates::compared);
    Q_EMIT dialog->fileSelected(file);
    QVERIFY(compared.wait(patience));
    QCOMPARE(m_bench->program->cache().rules().publication.version, first);
    dialog->close();
}

void RulesSwitchTest::aFileThatIsRefusedIsTold()
{
    QSignalSpy refused(m_updates.get(), &RuleUpdates::refused);
    Q_EMIT m_bench->program->board().ruleSetRequested(write(Publisher().signedSet(ruleSetOf(first))));
    QVERIFY(refused.wait(patience));
    QVERIFY(isNotice(u"ruleSetError"_s));
    QCOMPARE(m_bench->program->cache().rules().publication.origin, RuleOrigin::BuiltIn);
}

void RulesSwitchTest::theSameOnceMoreIsSaid()
{
    QVERIFY(install(ruleSetOf(first)));
    QVERIFY(m_bench->showBoard());
    QSignalSpy found(m_updates.get(), &RuleUpdates::found);
    Q_EMIT m_bench->program->board().ruleSetRequested(
        write(m_publisher.signedSet(ruleSetOf(first))));
    QVERIFY(found.wait(patience));
    QVERIFY(isNotice(u"ruleSetKnown"_s));
    // A look that nobody asked for says nothing.
    m_bench->program->board().notices().dismiss(u"ruleSetKnown"_s);
    m_updates->look();
    QVERIFY(isDone());
    QCOMPARE(found.size(), 1);
    QVERIFY(!isNotice(u"ruleSetKnown"_s));
}

void RulesSwitchTest::whatTheAddressIsRefusedForIsTakenBack()
{
    RuleSources from = sources();
    from.address = m_bench->folder.filePath(u"共享"_s);
    QVERIFY(QDir().mkpath(from.address));
    const QString file = from.address + "/beian.rules"_L1;
    QVERIFY(writeSigned(file, Publisher().signedSet(ruleSetOf(first))));
    start(from);
    QSignalSpy found(m_updates.get(), &RuleUpdates::found);
    m_updates->look();
    QVERIFY(found.wait(patience));
    QVERIFY(isNotice(u"rulesRefusedNotice"_s));
    QVERIFY(writeSigned(file, m_publisher.signedSet(ruleSetOf(second))));
    m_bench->clock.advance(std::chrono::hours(24));
    m_updates->look();
    QVERIFY(found.wait(patience));
    QVERIFY(!isNotice(u"rulesRefusedNotice"_s));
    QCOMPARE(m_bench->program->cache().rules().publication.version, second);
    QCOMPARE(m_bench->program->cache().rules().publication.origin, RuleOrigin::Address);
}

void RulesSwitchTest::whatTheDiskDamagesMeanwhileStaysInForce()
{
    QVERIFY(install(withHours(ruleSetOf(first), 48)));
    QFile file(m_bench->folder.filePath(u"rules/%1.rules"_s.arg(first)));
    QVERIFY(file.resize(100));
    // Another program of the folder asked meanwhile: the sets are read again.
    RuleSetStore other(m_bench->folder.path(), {m_publisher.key()}, testedProgram());
    QVERIFY(other.claimQuestion(u"https://example.cn/"_s, m_bench->clock.now()));
    QSignalSpy found(m_updates.get(), &RuleUpdates::found);
    m_updates->look();
    QVERIFY(found.wait(patience));
    QCOMPARE(m_bench->program->cache().rules().national.hours, 48);
    QVERIFY(isNotice(u"rulesFaultNotice"_s));
}

void RulesSwitchTest::withoutAKeyAllIsAsBefore()
{
    RuleSources from = sources();
    from.keys.clear();
    start(from);
    const QSignalSpy found(m_updates.get(), &RuleUpdates::found);
    m_updates->start();
    QVERIFY(isDone());
    QVERIFY(found.isEmpty());
    for (const QString &matter : {u"rulesNewsNotice"_s, u"rulesFaultNotice"_s, u"rulesOldNotice"_s,
                                  u"rulesRefusedNotice"_s})
        QVERIFY(!isNotice(matter));
    QVERIFY(!QDir(m_bench->folder.filePath(u"rules"_s)).exists());
}

BEIAN_UI_TEST_MAIN(RulesSwitchTest)
#include "tst_rulesswitch.moc"
