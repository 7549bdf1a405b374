// SPDX-License-Identifier: MIT
#include "ui/settings/centeranswers.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qpushbutton.h>

#include "app/support/repeatable.h"
#include "ui/forms/messagebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct CenterAnswers
{
    Q_DECLARE_TR_FUNCTIONS(beian::CenterAnswers)

public:
    static QStringList offer(const CenterReport &report);
    static QStringList terms(const CenterReport &report);
};

QStringList CenterAnswers::offer(const CenterReport &report)
{
    QStringList lines{
        tr("At the center: %n filing(s).", nullptr, int(report.filings)),
        tr("What this machine has is offered to it: %n filing(s).", nullptr, int(report.offered)),
    };
    if (report.known > 0)
        lines << tr("%n filing(s) are known there already, and are put together.", nullptr,
                    int(report.known));
    if (report.isFormer)
        lines << tr("This machine was in this center before; nothing is there twice.");
    return lines;
}

QStringList CenterAnswers::terms(const CenterReport &report)
{
    QStringList lines{
        tr("Every counter of the center sees them. SMS codes and document numbers are never sent."),
        report.policy.keepsFullNumbers
            ? tr("Mobile numbers are sent in full where this machine keeps them so, else masked.")
            : tr("Mobile numbers are sent masked."),
        tr("Finished filings are removed after %n day(s), as the center has it.", nullptr,
           report.policy.keepFinishedDays),
    };
    if (report.isUnverified)
        lines << tr("The other end of the connection is not proved: the administrator's file "
                    "allows that.");
    return lines;
}

} // namespace

void askToJoin(QWidget &window, const QString &address, const QString &counter,
               const CenterReport &report, const std::function<void()> &join)
{
    QMessageBox *box = makeMessageBox(
        &window, u"centerJoinQuestion"_s, QMessageBox::Question, [=]() -> MessageTexts {
            const QStringList lines =
                CenterAnswers::offer(report) + QStringList{QString()} + CenterAnswers::terms(report);
            return {CenterAnswers::tr("Join the center?"),
                    CenterAnswers::tr("Join the center at %1 as “%2”?")
                        .arg(inOneLine(address), inOneLine(counter)),
                    lines.join(u'\n')};
        });
    QPushButton *stay = addAnswer(
        *box, u"centerJoinNot"_s, [] { return CenterAnswers::tr("&Not now"); },
        QMessageBox::RejectRole);
    QPushButton *go = addAnswer(
        *box, u"centerJoinNow"_s, [] { return CenterAnswers::tr("&Join"); },
        QMessageBox::AcceptRole);
    box->setDefaultButton(stay);
    QObject::connect(go, &QPushButton::clicked, box, join);
    box->open();
}

void askToLeave(QWidget &window, const CenterState &state,
                const std::function<void(LeaveWith with)> &leave)
{
    QMessageBox *box = makeMessageBox(
        &window, u"centerLeaveQuestion"_s, QMessageBox::Question, [state]() -> MessageTexts {
            QStringList lines{
                CenterAnswers::tr("With a copy, all filings stay on this machine and go on alone. "
                                  "Without one, they and their traces go from it. The center and "
                                  "the other counters keep them either way.")};
            if (state.queued > 0)
                lines << CenterAnswers::tr("%n filing(s) have changes that are kept on this machine "
                                           "only: without a copy these are lost.",
                                           nullptr, int(state.queued));
            return {CenterAnswers::tr("Leave the center?"),
                    CenterAnswers::tr("Leave the center as “%1”?").arg(inOneLine(state.counter)),
                    lines.join(u'\n')};
        });
    QPushButton *stay = addAnswer(
        *box, u"centerStay"_s, [] { return CenterAnswers::tr("&Stay"); }, QMessageBox::RejectRole);
    QPushButton *nothing = addAnswer(
        *box, u"centerLeaveNothing"_s, [] { return CenterAnswers::tr("Leave &without a copy"); },
        QMessageBox::DestructiveRole);
    QPushButton *copy = addAnswer(
        *box, u"centerLeaveCopy"_s, [] { return CenterAnswers::tr("Leave with a &copy"); },
        QMessageBox::AcceptRole);
    box->setDefaultButton(stay);
    QObject::connect(nothing, &QPushButton::clicked, box, [leave] { leave(LeaveWith::Nothing); });
    QObject::connect(copy, &QPushButton::clicked, box, [leave] { leave(LeaveWith::Copy); });
    box->open();
}

} // namespace beian
