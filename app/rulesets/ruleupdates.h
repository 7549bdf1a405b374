// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>

#include "app/rulesets/rulejobs.h"
#include "app/time/clock.h"

namespace beian {

// Looks for newer rules while the program runs, in a thread of its own: in the data folder, where
// another program may have installed some, and at the address that the build or the administrator
// named, once a day for all programs of the folder. Without a key that is trusted it does nothing at
// all, without an address it asks nobody.
class RuleUpdates final : public QObject
{
    Q_OBJECT

public:
    // `isOffline` is what the system says; asked with each look.
    RuleUpdates(const Clock &clock, const RuleSources &sources, const RuleDownloadOptions &options,
                std::function<bool()> isOffline, QObject *parent = nullptr);
    // A folder that does not answer is not waited for: its thread ends with the program.
    ~RuleUpdates() override;

    // Looks now, and then every ten minutes.
    void start();
    void look();
    // Puts a signed file in force, as the command does.
    void install(const QString &file);
    // What is different by `after`, also for these filings; answered by compared().
    void compare(const RuleBook &before, const RuleBook &after,
                 const QList<FilingRecord> &records);

Q_SIGNALS:
    void compared(const beian::RuleNews &news);
    // The rules that hold now, after each look and each file; the same ones as before or others.
    void found(const beian::RulesInForce &rules);
    void refused(const beian::Error &error); // the file

private:
    void run(const std::function<void()> &job);

    const Clock &m_clock;
    RuleSources m_sources;
    std::function<bool()> m_isOffline;
    QTimer m_again;
    QThread *m_thread; // deleted by the destructor, unless it is stuck
    RuleJobs *m_jobs; // lives in the thread
};

} // namespace beian
