// SPDX-License-Identifier: MIT
#include "ui/shell/rulesswitch.h"

#include <utility>

#include <QtCore/qdir.h>
#include <QtWidgets/qfiledialog.h>

#include "app/time/beijingtime.h"
#include "ui/board/rulenews.h"
#include "ui/board/rulesnotices.h"
#include "ui/shell/mainprogram.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

bool isSameBook(const RulePublication &one, const RulePublication &other)
{
    return one.origin == other.origin && one.version == other.version && one.key == other.key;
}

bool isSame(const std::optional<Error> &one, const std::optional<Error> &other)
{
    if (!one || !other)
        return !one && !other;
    return one->kind == other->kind && one->detail == other->detail;
}

} // namespace

RulesSwitch::RulesSwitch(RuleShelf &shelf, const Clock &clock, RuleUpdates &updates,
                         MainProgram &program)
    : m_shelf(shelf)
    , m_clock(clock)
    , m_updates(updates)
    , m_program(program)
{
    connect(&updates, &RuleUpdates::found, this, &RulesSwitch::take);
    connect(&updates, &RuleUpdates::compared, this, [this](const RuleNews &news) {
        showRuleNews(news, m_program.cache(), m_program.board());
    });
    connect(&updates, &RuleUpdates::refused, this, [this](const Error &error) {
        m_isInstalling = false;
        m_program.board().notices().showError(u"ruleSetError"_s, error);
    });
    connect(&program.board(), &BoardWindow::ruleSetRequested, this, [this](const QString &file) {
        if (file.isEmpty())
            choose();
        else
            install(file);
    });
    tell(shelf.back());
}

void RulesSwitch::choose()
{
    auto *dialog =
        new QFileDialog(&m_program.board(), tr("Install a rule set"), QDir::homePath(),
                        tr("Rule sets (%1)").arg(u"*.rules"_s) + ";;"_L1
                            + tr("All files (%1)").arg(u"*"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"ruleSetDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesSwitch::install);
    dialog->open();
}

void RulesSwitch::install(const QString &file)
{
    m_isInstalling = true;
    m_updates.install(file);
}

void RulesSwitch::take(const RulesInForce &rules)
{
    RulesInForce &last = m_shelf.back();
    const bool isAwaited = std::exchange(m_isInstalling, false);
    // What the disk damaged meanwhile is whole in memory, and stays in force until the program ends.
    const bool isWorse = rules.fault && rules.version < last.version;
    const bool isNew = !isSameBook(last, rules) && !isWorse;
    const bool isToldAlready =
        isSame(last.fault, rules.fault) && isSame(last.refusal, rules.refusal);
    if (!isNew) {
        last.book.publication.checked = rules.checked;
        last.fault = rules.fault;
        last.refusal = rules.refusal;
        if (isAwaited)
            tellInForceAlready();
    } else {
        QList<FilingRecord> records;
        m_program.cache().list().forEach(
            [&records](const FilingRecord &record) { records << record; });
        m_shelf.push_back(rules);
        m_program.cache().setRules(m_shelf.back().book);
        m_updates.compare(last.book, rules.book, records);
    }
    if (isNew || !isToldAlready)
        tell(rules);
}

void RulesSwitch::tellInForceAlready()
{
    m_program.board().notices().showPassing(
        u"ruleSetKnown"_s, Tone::Neutral, Glyph::Info,
        [] { return tr("The rules in force stay"); },
        [] { return tr("This rule set is in force already, or the machine's own rules go before it."); });
}

void RulesSwitch::tell(const RulesInForce &rules)
{
    showRulesNotices(rules, beijingDate(m_clock.now()), m_program.board().notices());
}

} // namespace beian
