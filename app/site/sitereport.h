// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qurl.h>

namespace beian {

// A check of the site ends after this, redirects included.
inline constexpr std::chrono::seconds siteCheckLimit{5};
// As much of an answer is taken in at most, headers and page together; nothing of it is kept.
inline constexpr qint64 siteAnswerCap = 64 * 1024;
// A difference of the clocks up to this is not worth a word: the countdown shows minutes.
inline constexpr std::chrono::seconds clockTolerance{60};

// What is between this machine and the page, in the order in which it is met.
enum class SiteStep {
    Name,
    Connection,
    Certificate,
    Answer,
};

enum class StepResult {
    NotTried,
    NotNeeded, // no certificate without TLS
    Passed,
    Failed,
};

enum class SiteTrouble {
    None,
    NoNetwork, // the system says that there is none; nothing was sent
    TimeOver,
    NameUnknown,
    NotConnected,
    Proxy, // the proxy of the system refused, or was not there
    CertificateWrong,
    CertificateDate, // it does not hold on the day that this machine believes in
    NoAnswer, // connected, and what came is not HTTP
    LeadsElsewhere, // a redirect to somewhere that is not the administration's; not followed
};

// What one check of the site found.
struct SiteReport
{
    QUrl url; // as asked
    std::array<StepResult, 4> steps{}; // by SiteStep
    SiteTrouble trouble = SiteTrouble::None;
    std::chrono::milliseconds took{0};
    int status = 0; // of HTTP, the last one; 0: none. Never a reason to call the site down
    QUrl leadsTo; // for LeadsElsewhere
    // The clock of this machine minus that of the site; empty where the site tells no time.
    std::optional<std::chrono::seconds> clockDifference;

    [[nodiscard]] StepResult step(SiteStep step) const { return steps.at(size_t(step)); }
    void setStep(SiteStep step, StepResult result) { steps.at(size_t(step)) = result; }
    // Any answer of HTTP will do: pages that ask for proof of a person are usual there.
    [[nodiscard]] bool isReachable() const { return step(SiteStep::Answer) == StepResult::Passed; }
    [[nodiscard]] bool isClockWrong() const
    {
        return clockDifference && std::chrono::abs(*clockDifference) > clockTolerance;
    }
};

// `machine` minus the time in the answer's header `date` (RFC 9110, IMF-fixdate). Empty when the
// header is no such time, or when the answer lay in a cache: `age` is the header of that name.
[[nodiscard]] std::optional<std::chrono::seconds>
clockDifference(const QByteArray &date, const QByteArray &age, const QDateTime &machine);

} // namespace beian

Q_DECLARE_METATYPE(beian::SiteReport)
