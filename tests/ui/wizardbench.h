// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>
#include <QtTest/qtest.h>

#include "app/rules/rulebook.h"
#include "app/site/scriptedprobe.h"
#include "app/time/clock.h"
#include "app/time/ticker.h"
#include "ui/platform/secretclipboard.h"
#include "ui/tour/keydriver.h"
#include "ui/wizard/verifywizard.h"
#include "ui/wizard/wizardflow.h"
#include "app/session/filingsession.h"

namespace beian {

// The rules that are built in; read once.
const RuleBook &builtInRules();

inline const QString subjectPhone = QStringLiteral("13800138000");
inline const QString sitePhone = QStringLiteral("13300133000");

// 2018-09-12 14:50:52 in Beijing, in the pilot; and 2026-11-23 09:00:00, long after it.
[[nodiscard]] QDateTime pilotDay();
[[nodiscard]] QDateTime today();

// The session of the wizard, asked by mobile numbers as a person says them.
class BenchSession final : public FilingSession
{
public:
    using FilingSession::FilingSession;
    using FilingSession::number;

    // The filing has or had it.
    [[nodiscard]] NumberSession &number(const QString &phone) const;
    [[nodiscard]] bool hasSms(const QString &phone) const { return number(phone).hasSms(); }
    [[nodiscard]] Secret code(const QString &phone) const { return number(phone).code(); }
    [[nodiscard]] SuffixResult suffix(const QString &phone) const { return number(phone).suffix(); }
    [[nodiscard]] VerificationState state(const QString &phone) const
    {
        return number(phone).state();
    }
};

// The real wizard on a clock that the test moves, worked by keyboard only. In the place of the
// browser stands a list of addresses.
class WizardBench final : public QObject
{
    Q_OBJECT

public:
    explicit WizardBench(const QDateTime &start);
    ~WizardBench() override;

    // The acts of a person. Each is false when the control cannot be reached by keyboard.
    // What is folded away is opened first.
    [[nodiscard]] bool fill(const QString &name, const QString &text);
    // In the place of what is there: from the clipboard, Ctrl+A, Ctrl+V.
    [[nodiscard]] bool paste(const QString &name, const QString &text);
    // The sender's field and that of the provider's notice.
    [[nodiscard]] bool showMore(int card = 1);
    [[nodiscard]] bool press(const QString &name);
    [[nodiscard]] bool chooseProvince(const QString &text);
    [[nodiscard]] bool chooseType(const QString &id);
    [[nodiscard]] bool choosePart(FilingPart part);
    [[nodiscard]] bool chooseDocument(const QString &form, DocumentKind kind);
    [[nodiscard]] bool next();
    void back();

    void advance(std::chrono::seconds span);
    // From the first page to the page of the SMS with these numbers, as a first filing.
    [[nodiscard]] bool goToSms(const QString &province, const QStringList &phones);
    [[nodiscard]] bool receiveNow(int card, const QString &code);
    // The last six of the identity card, for the tab that is shown.
    [[nodiscard]] bool fillSuffix(int tab, const QString &text);

    // On from there to the page of the site, with the SMS of the first number received just now.
    [[nodiscard]] bool goToSite(const QString &province, const QStringList &phones);

    [[nodiscard]] PageId page() const { return PageId(wizard.currentId()); }
    [[nodiscard]] QString text(const QString &labelName) const;
    [[nodiscard]] bool isShown(const QString &name) const;
    [[nodiscard]] bool isNextEnabled() const;
    [[nodiscard]] bool isFinishShown() const;
    [[nodiscard]] QString missing() const;
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *found : wizard.findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    ManualClock clock;
    Ticker ticker;
    SecretClipboard clipboard;
    BenchSession session;
    ScriptedProbe probe;
    VerifyWizard wizard;
    KeyDriver keys;
    QList<QUrl> opened;

public Q_SLOTS:
    void recordUrl(const QUrl &url) { opened << url; }
};

} // namespace beian
