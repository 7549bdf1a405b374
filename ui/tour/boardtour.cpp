// SPDX-License-Identifier: MIT
#include "ui/tour/boardtour.h"

#include <functional>

#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "app/site/scriptedprobe.h"
#include "ui/board/boardtable.h"
#include "ui/forms/windowsize.h"
#include "ui/shell/mainprogram.h"
#include "ui/theme/theme.h"
#include "ui/tour/samplefilings.h"
#include "ui/tour/tourstage.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int turnsPerBoardStep = 6;
constexpr int mostTurns = 200'000;

// A step that is not possible yet is tried again in the next turn of the event loop.
using TourAct = std::function<bool()>;

// False when a step never became possible.
bool play(const QList<TourAct> &steps)
{
    qsizetype index = 0;
    int turns = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        ++turns;
        if (turns % turnsPerBoardStep == 0 && steps.at(index)())
            ++index;
        if (index == steps.size() || turns > mostTurns)
            QCoreApplication::exit();
    });
    timer.start(0);
    QApplication::exec();
    return index == steps.size();
}

// A step that is always possible.
template <typename Act>
TourAct always(Act act)
{
    return [act] {
        act();
        return true;
    };
}

QDialog *openDialog(QWidget &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

TourAct trigger(QWidget &board, const QString &action)
{
    return always([&board, action] { board.findChild<QAction *>(action)->trigger(); });
}

// What the file has counted comes to the report in its own time.
bool isCounted(QWidget &board)
{
    return openDialog(board)->findChild<QLabel *>(u"begunFigure"_s)->text() != "0"_L1;
}

// So does what has happened.
bool isHistoryThere(QWidget &board)
{
    return openDialog(board)->findChild<QTreeWidget *>(u"historyEvents"_s)->topLevelItemCount() > 0;
}

} // namespace

Result<QStringList> runBoardTour(const RuleBook &rules, const QString &folder,
                                 const QString &suffix, const QDateTime &now, bool isBounded)
{
    const QTemporaryDir data;
    const ManualClock clock(now);
    const Places places{data.path(), DataOrigin::CommandLine, data.filePath(u"settings.ini"_s), {}};
    ScriptedProbe probe;
    MainProgram program(rules, clock, places, probe);
    BoardWindow &board = program.board();
    QStringList pictures;
    bool isWritten = true;
    const auto picture = [&](QWidget *window, const QString &name) {
        pictures << folder + u'/' + name + suffix + ".png"_L1;
        isWritten = window && savePicture(*window, pictures.constLast()) && isWritten;
        return true;
    };
    const auto press = [&board](const QString &name) {
        return always([&board, name] { board.findChild<QPushButton *>(name)->click(); });
    };
    const auto show = [&](const QString &name) {
        return TourAct([&, name] { return picture(openDialog(board), name); });
    };
    const TourAct closeDialog = [&] { return openDialog(board)->close(); };
    const QList<KeptChange> filings = sampleBoard(now);
    const QList<TourAct> steps{
        [&] { return program.cache().isLoaded(); },
        always([&] { program.cache().putAll(filings); }),
        [&] { return !program.database().hasUnsaved(); },
        always([&] {
            board.show();
            // As most screens show it: the one without a display is small.
            const QSize usual(gap(260), gap(180));
            board.resize(isBounded ? usual.boundedTo(roomFor(board)) : usual);
            program.ticker().tick();
        }),
        [&] { return picture(&board, u"6-board"_s); },
        always([&] { board.table().selectFiling(filings.at(2).record.id); }),
        press(u"historyButton"_s),
        [&] { return isHistoryThere(board); },
        show(u"6-history"_s),
        closeDialog,
        press(u"printHandout"_s),
        show(u"9-handout"_s),
        closeDialog,
        trigger(board, u"menuReport"_s),
        [&] { return isCounted(board); },
        show(u"9-report"_s),
        closeDialog,
        trigger(board, u"menuSettings"_s),
        show(u"6-settings"_s),
        closeDialog,
    };
    program.start({MainProgram::minimisedOption});
    if (!play(steps))
        return Error{ErrorKind::TourStuck, u"board"_s};
    if (!isWritten)
        return Error{ErrorKind::FileUnwritable, folder};
    return pictures;
}

} // namespace beian
