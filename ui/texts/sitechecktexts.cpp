// SPDX-License-Identifier: MIT
#include "ui/texts/sitechecktexts.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

namespace beian {

namespace {

struct SiteCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::SiteCheckTexts)

public:
    static QString ofAnswer(const SiteReport &report);
    static SiteAdvice ofClock(std::chrono::seconds difference);
    static SiteAdvice ofTrouble(const SiteReport &report);
};

QString SiteCheckTexts::ofAnswer(const SiteReport &report)
{
    if (report.trouble == SiteTrouble::LeadsElsewhere)
        return tr("leads elsewhere, to %1; not followed").arg(report.leadsTo.host());
    return tr("what came is no web page");
}

SiteAdvice SiteCheckTexts::ofClock(std::chrono::seconds difference)
{
    const auto minutes =
        int((std::chrono::abs(difference) + std::chrono::seconds(30)).count() / 60);
    return {difference.count() > 0
                ? tr("The clock of this computer is about %n minute(s) fast", nullptr, minutes)
                : tr("The clock of this computer is about %n minute(s) slow", nullptr, minutes),
            tr("It was compared with the site's. Set it in the system's date and time: until then "
               "the time left that is shown here is wrong by as much.")};
}

SiteAdvice SiteCheckTexts::ofTrouble(const SiteReport &report)
{
    switch (report.trouble) {
    case SiteTrouble::None:
        return {};
    case SiteTrouble::NoNetwork:
        return {tr("This computer has no network"),
                tr("Connect it, or open the page on a phone: the time goes on.")};
    case SiteTrouble::TimeOver:
        return {
            tr("The site did not answer within %n second(s)", nullptr, int(siteCheckLimit.count())),
            tr("It may be busy. Open it anyway and try again in a few minutes, or from "
               "another network, such as a phone's.")};
    case SiteTrouble::NameUnknown:
        return {tr("The name of the site was not found"),
                tr("The connection to the internet or its name service does not work. Check it, "
                   "or open the page on a phone.")};
    case SiteTrouble::NotConnected:
        return {tr("The site could not be connected"),
                tr("A firewall may be in between, or the site is being maintained. Try another "
                   "network, such as a phone's.")};
    case SiteTrouble::Proxy:
        return {tr("The proxy of this computer did not let the check through"),
                tr("The browser may have more rights: open the site. If it does not open, ask "
                   "whoever looks after the network.")};
    case SiteTrouble::CertificateWrong:
        return {tr("The certificate is not that of the site"),
                tr("Something in the network is in between. Type no code and no number into "
                   "that page; use another network, such as a phone's.")};
    case SiteTrouble::CertificateDate:
        return {tr("By the date of this computer, the certificate of the site does not hold"),
                tr("Check the date and time of the system first: a wrong clock also shows a wrong "
                   "time left.")};
    case SiteTrouble::NoAnswer:
        return {tr("What answered there is no web site"),
                tr("Something in the network may stand in between. Open the site; if it does not "
                   "appear, use another network, such as a phone's.")};
    case SiteTrouble::LeadsElsewhere:
        return {tr("The address leads elsewhere: %1").arg(report.leadsTo.host()),
                tr("That is not the administration's, and it was not followed. In a hotel or "
                   "office, sign in to the network first. Type no code and no number there.")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString siteBadgeText(const SiteReport &report)
{
    if (report.trouble == SiteTrouble::LeadsElsewhere)
        return SiteCheckTexts::tr("Leads elsewhere");
    if (!report.isReachable())
        return SiteCheckTexts::tr("Not reachable");
    const double seconds = double(report.took.count()) / 1000;
    //: %1: how long it took, in seconds
    return SiteCheckTexts::tr("Reachable · %1 s").arg(QLocale().toString(seconds, 'f', 1));
}

Tone toneOf(const SiteReport &report)
{
    if (report.trouble == SiteTrouble::None)
        return Tone::Good;
    const bool isElsewhere = report.trouble == SiteTrouble::LeadsElsewhere
        || report.trouble == SiteTrouble::CertificateWrong;
    return isElsewhere ? Tone::Bad : Tone::Warn;
}

QString siteStepName(SiteStep step)
{
    switch (step) {
    case SiteStep::Name:
        //: of a host, on the internet
        return SiteCheckTexts::tr("Name");
    case SiteStep::Connection:
        return SiteCheckTexts::tr("Connection");
    case SiteStep::Certificate:
        return SiteCheckTexts::tr("Certificate");
    case SiteStep::Answer:
        return SiteCheckTexts::tr("Answer");
    }
    Q_UNREACHABLE();
}

QString siteStepText(SiteStep step, const SiteReport &report)
{
    const StepResult result = report.step(step);
    if (step == SiteStep::Answer && report.trouble == SiteTrouble::LeadsElsewhere)
        return SiteCheckTexts::ofAnswer(report);
    switch (result) {
    case StepResult::NotTried:
        return SiteCheckTexts::tr("not tried");
    case StepResult::NotNeeded:
        return SiteCheckTexts::tr("none: this address is not encrypted");
    case StepResult::Passed:
        if (step == SiteStep::Answer)
            //: %1: a status of HTTP, such as 200 or 521
            return SiteCheckTexts::tr("there, status %1 (any status will do)").arg(report.status);
        return SiteCheckTexts::tr("in order");
    case StepResult::Failed:
        if (step == SiteStep::Answer && report.trouble == SiteTrouble::NoAnswer)
            return SiteCheckTexts::ofAnswer(report);
        if (report.trouble == SiteTrouble::TimeOver)
            return SiteCheckTexts::tr("none within %n second(s)", nullptr,
                                      int(siteCheckLimit.count()));
        return SiteCheckTexts::tr("failed");
    }
    Q_UNREACHABLE();
}

Tone toneOf(StepResult result)
{
    if (result == StepResult::Passed)
        return Tone::Good;
    return result == StepResult::Failed ? Tone::Bad : Tone::Neutral;
}

Glyph glyphOf(StepResult result)
{
    if (result == StepResult::Passed)
        return Glyph::Check;
    return result == StepResult::Failed ? Glyph::Cross : Glyph::Unknown;
}

SiteAdvice siteAdvice(const SiteReport &report)
{
    if (report.trouble == SiteTrouble::None && report.isClockWrong())
        return SiteCheckTexts::ofClock(*report.clockDifference);
    return SiteCheckTexts::ofTrouble(report);
}

} // namespace beian
