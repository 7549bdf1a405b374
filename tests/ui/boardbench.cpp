// SPDX-License-Identifier: MIT
#include "boardbench.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtWidgets/qmessagebox.h>

#include "tests/quickfolder.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/wizard/verifywizard.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

BenchFolder::BenchFolder()
{
    static const QTemporaryDir process(quickFolder() + u"/beian-XXXXXX"_s);
    constexpr int atOnce = 100;
    for (int number = 0; number < atOnce; ++number) {
        m_path = process.filePath(u"备案 board %1"_s.arg(number));
        if (QDir(process.path()).mkdir(QFileInfo(m_path).fileName()))
            return;
    }
    qFatal("no folder for a board: %s", qPrintable(process.path()));
}

BenchFolder::~BenchFolder()
{
    QDir(m_path).removeRecursively();
}

BoardBench::BoardBench(const QDateTime &start)
    : clock(start)
{ }

bool BoardBench::restart(const QStringList &arguments)
{
    end();
    const Places places{folder.path(), DataOrigin::CommandLine, folder.filePath(u"settings.ini"_s),
                        folder.filePath(u"administrator.ini"_s)};
    program = std::make_unique<MainProgram>(builtInRules(), clock, places, probe);
    program->start(arguments);
    return QTest::qWaitFor([this] { return program->cache().isLoaded(); })
        && (!program->board().isVisible() || program->board().isMinimized() || showBoard());
}

bool BoardBench::startWith(const QList<KeptChange> &changes)
{
    return restart() && put(changes) && restart();
}

// Shortcuts work in an active window only.
bool BoardBench::showBoard()
{
    program->takeArguments({});
    return QTest::qWaitForWindowActive(&program->board());
}

bool BoardBench::isSaved()
{
    program->keepAll();
    return QTest::qWaitFor([this] { return !program->database().hasUnsaved(); });
}

void BoardBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    BoardWindow &board = program->board();
    QWidget *focused = board.focusWidget();
    QTest::keyClick(focused ? focused : &board, key, modifiers);
    settle();
}

VerifyWizard &BoardBench::wizard()
{
    return *program->wizards().wizardOf(program->wizards().lastOpened());
}

bool BoardBench::fill(const QString &name, const QString &text)
{
    const bool isDone = KeyDriver(wizard()).fill(name, text);
    settle();
    return isDone;
}

bool BoardBench::click(const QString &name)
{
    const bool isDone = KeyDriver(wizard()).pressButton(name);
    settle();
    return isDone;
}

bool BoardBench::next()
{
    const int before = wizard().currentId();
    return click(u"next"_s) && wizard().currentId() != before;
}

void BoardBench::advance(std::chrono::seconds span)
{
    clock.advance(span);
    program->ticker().tick();
    program->reminders().check();
    program->closingReminder().check();
    program->idleWatch().check();
    settle();
}

bool BoardBench::enterFiling(const QString &applicant, const QStringList &phones)
{
    if (!fill(u"applicantField"_s, applicant) || !fill(u"provinceField"_s, u"广东"_s) || !next()
        || !click(u"type-first"_s))
        return false;
    for (qsizetype i = 0; i < phones.size(); ++i) {
        if (!fill(u"person%1Phone"_s.arg(i + 1), phones.at(i)))
            return false;
    }
    return next();
}

bool BoardBench::put(const QList<KeptChange> &changes)
{
    program->cache().putAll(changes);
    settle();
    return isSaved();
}

bool BoardBench::answer(QWidget &window, const QString &question, const QString &button)
{
    auto *box = window.findChild<QMessageBox *>(question);
    const bool isDone = box && KeyDriver(*box).pressButton(button);
    settle();
    return isDone;
}

int BoardBench::rowOf(const QString &applicant)
{
    const BoardModel &model = program->board().table().board();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.recordAt(row).applicant == applicant)
            return row;
    }
    return -1;
}

QString BoardBench::cell(int row, BoardColumn column)
{
    const BoardModel &model = program->board().table().board();
    return model.data(model.index(row, int(column)), Qt::DisplayRole).toString();
}

void BoardBench::select(const QString &applicant)
{
    BoardTable &table = program->board().table();
    table.setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = rowOf(applicant); row > table.currentIndex().row();)
        press(Qt::Key_Down);
    // Ctrl+Home goes there and selects nothing.
    if (table.selectionModel()->selectedRows().isEmpty())
        press(Qt::Key_Space);
}

const FilingRecord *BoardBench::recordOf(const QString &applicant)
{
    const int row = rowOf(applicant);
    return row < 0 ? nullptr : &program->board().table().board().recordAt(row);
}

} // namespace beian
