// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/quuid.h>

#include "app/support/error.h"

namespace beian {

// One counter of the center.
struct CenterCounter
{
    QString name;
    bool isConnected = false; // it was heard of within the last minute or so
    bool isThisOne = false;

    friend bool operator==(const CenterCounter &, const CenterCounter &) = default;
};

// Another counter has this filing open.
struct AtWork
{
    QUuid filing;
    QString counter;

    friend bool operator==(const AtWork &, const AtWork &) = default;
};

// What the administrator of the center decided for all counters.
struct CenterPolicy
{
    bool keepsFullNumbers = false;
    int keepFinishedDays = 30;

    friend bool operator==(const CenterPolicy &, const CenterPolicy &) = default;
};

// How this machine and its center stand to each other.
struct CenterState
{
    enum class Phase {
        None, // no center: everything else here is empty
        Connecting,
        Connected, // what others do is seen at once
        Away, // the center is not reached: `trouble` says why, and it is tried again by itself
    };
    Phase phase = Phase::None;
    QString address; // never with a password
    QString counter; // the name of this one
    // Filings with changes that are kept on this machine and not yet with the center.
    qsizetype queued = 0;
    // When the center confirmed the last of what was done here, by the center's clock. Null: nothing yet.
    QDateTime confirmedAt;
    std::optional<Error> trouble; // of the last attempt
    bool isUnverified = false; // the administrator allows a connection whose other end is not proved
    qint64 revision = 0; // up to here everything of the center is on this machine
    CenterPolicy policy;
    QList<CenterCounter> counters; // by name
    QList<AtWork> atWork; // at other counters

    friend bool operator==(const CenterState &, const CenterState &) = default;
};

// What is found at an address, before a machine joins: for the question.
struct CenterReport
{
    qint64 filings = 0; // at the center, on the board
    qint64 known = 0; // of those that this machine has, with the same id: they are merged
    qint64 offered = 0; // that this machine has and the center has not
    int counters = 0;
    CenterPolicy policy;
    bool isUnverified = false;
    bool isFormer = false; // this machine has joined it already

    friend bool operator==(const CenterReport &, const CenterReport &) = default;
};

// What stays on a machine that leaves.
enum class LeaveWith {
    Copy, // everything, as filings of this machine alone
    Nothing, // the filings and their traces go; what was counted stays
};

} // namespace beian
