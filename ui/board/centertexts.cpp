// SPDX-License-Identifier: MIT
#include "ui/board/centertexts.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>

#include "app/center/centerstanding.h"
#include "app/support/repeatable.h"
#include "app/time/beijingtime.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct CenterTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::CenterTexts)
};

// "14:50:52" on the same day, with the day on another.
QString momentText(const QDateTime &at, const QDateTime &now)
{
    const bool isToday = beijingDate(at) == beijingDate(now);
    return isToday ? inBeijing(at).toString(u"HH:mm:ss"_s) : beijingText(at);
}

QString reachText(const CenterState &state)
{
    // What is wrong is said whether the center is reached or not: a read-only copy is.
    if (state.trouble)
        return withoutControls(errorText(*state.trouble).sentence);
    switch (state.phase) {
    case CenterState::Phase::Connecting:
        return CenterTexts::tr("connecting to the center…");
    case CenterState::Phase::Away:
        return CenterTexts::tr("the center is not reached");
    case CenterState::Phase::Connected:
    case CenterState::Phase::None:
        break;
    }
    const auto others = std::ranges::count_if(state.counters, [](const CenterCounter &counter) {
        return counter.isConnected && !counter.isThisOne;
    });
    return others == 0 ? CenterTexts::tr("no other counter connected")
                       : CenterTexts::tr("%n other counter(s) connected", nullptr, int(others));
}

} // namespace

QString atWorkText(const QString &counter)
{
    return CenterTexts::tr("%1 is working on it").arg(inOneLine(counter));
}

QString responsibleText(const FilingRecord &record)
{
    return record.responsible.isEmpty() ? u"—"_s : inOneLine(record.responsible);
}

QString responsibleSpoken(const FilingRecord &record)
{
    return record.responsible.isEmpty()
        ? CenterTexts::tr("no responsible counter")
        : CenterTexts::tr("responsible counter: %1").arg(inOneLine(record.responsible));
}

QString gaveWayHint()
{
    return CenterTexts::tr("Something that was entered did not stay, since another counter entered "
                           "something else: the history says what");
}

QString centerLineText(const CenterState &state, const QDateTime &now)
{
    if (state.phase == CenterState::Phase::None)
        return {};
    QStringList parts;
    if (state.queued > 0)
        parts << CenterTexts::tr("Kept on this machine only: %n filing(s)", nullptr,
                                 int(state.queued));
    if (state.confirmedAt.isValid()) {
        const QString moment = momentText(state.confirmedAt, now);
        parts << (state.queued > 0 ? CenterTexts::tr("the others with the center since %1").arg(moment)
                                   : CenterTexts::tr("With the center since %1").arg(moment));
    }
    // Nothing of this machine was to be sent so far: that it is reached does not say so.
    if (standingOf(state) == CenterStanding::Together && !state.confirmedAt.isValid())
        parts << CenterTexts::tr("Nothing is left to send");
    parts << reachText(state);
    if (state.isUnverified)
        parts << CenterTexts::tr("the other end of the connection is not proved (allowed by the "
                                 "administrator)");
    return joinedFacts(parts);
}

Tone centerTone(const CenterState &state)
{
    if (state.trouble || state.phase == CenterState::Phase::Away || state.isUnverified)
        return Tone::Warn;
    switch (standingOf(state)) {
    case CenterStanding::Together:
        return Tone::Good;
    case CenterStanding::Sending:
    case CenterStanding::KeptHere:
        return Tone::Accent;
    case CenterStanding::None:
    case CenterStanding::Connecting:
    case CenterStanding::Away:
        break;
    }
    return Tone::Neutral;
}

Glyph centerGlyph(const CenterState &state)
{
    switch (centerTone(state)) {
    case Tone::Good:
        return Glyph::Check;
    case Tone::Warn:
    case Tone::Bad:
        return Glyph::Warning;
    case Tone::Accent:
        return Glyph::Clock;
    case Tone::Neutral:
        break;
    }
    return Glyph::Info;
}

} // namespace beian
