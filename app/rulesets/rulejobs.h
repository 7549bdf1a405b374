// SPDX-License-Identifier: MIT
#pragma once

#include "app/rulesets/rulechanges.h"
#include "app/rulesets/ruledownload.h"
#include "app/rulesets/rulesinforce.h"

namespace beian {

// What is done about rule sets while the program runs. To be used in a thread of its own: a folder of
// the network can take its time.
class RuleJobs final : public QObject
{
    Q_OBJECT

public:
    RuleJobs(const RuleSources &sources, const RuleDownloadOptions &options);

    // What is in force now, where something was installed or asked since; asks nobody.
    void look();
    // Asks the publisher first, where an address is named and was not asked within 24 hours.
    void ask(const QDateTime &now);
    // Puts a signed file in force.
    void install(const QString &file, const QDateTime &now);
    // What is different by `after`, also for these filings.
    void compare(const RuleBook &before, const RuleBook &after,
                 const QList<FilingRecord> &records);

Q_SIGNALS:
    void compared(const beian::RuleNews &news);
    // What is in force after something changed, and after each file that was not refused.
    void found(const beian::RulesInForce &rules);
    void refused(const beian::Error &error);

private:
    void tell();
    void askWeb(RuleSetStore store, const QDateTime &now);
    void askFolder(RuleSetStore &store, const QDateTime &now);
    void take(RuleSetStore &store, const RuleDownloadAnswer &answer, const QDateTime &now);

    RuleSources m_sources;
    RuleDownloadOptions m_options;
    QByteArray m_known; // which sets count, as it was looked at last
};

} // namespace beian
