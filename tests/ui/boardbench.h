// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <QtCore/qstring.h>
#include <QtTest/qtest.h>

#include "app/time/clock.h"
#include "ui/board/boardmodel.h"
#include "ui/tour/keydriver.h"
#include "ui/shell/mainprogram.h"
#include "wizardbench.h"

namespace beian {

// A folder of its own, with everything in it until this ends. Windows show its path, and letters are of different
// width: two that follow each other have the same name, so that a window is as large in both.
class BenchFolder final
{
public:
    BenchFolder();
    ~BenchFolder();
    Q_DISABLE_COPY_MOVE(BenchFolder)

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_path + u'/' + name; }

private:
    QString m_path;
};

// The whole program on a folder of its own and a clock that the test moves, worked by keyboard.
class BoardBench final
{
public:
    explicit BoardBench(const QDateTime &start = today());

    // Starts the program on the same folder, as if it had never run in this process; ends the one
    // before. Waits until everything that is kept was read.
    [[nodiscard]] bool restart(const QStringList &arguments = {});
    // A program that finds these filings when it starts.
    [[nodiscard]] bool startWith(const QList<KeptChange> &changes);
    // Brings the board to the front, whatever is open.
    [[nodiscard]] bool showBoard();
    // Ends the program without asking anybody.
    void end() { program.reset(); }
    // Until everything that was typed is in the file.
    [[nodiscard]] bool isSaved();

    // Keys for the board, with its shortcuts.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // In the wizard that was opened last.
    [[nodiscard]] VerifyWizard &wizard();
    [[nodiscard]] bool fill(const QString &name, const QString &text);
    [[nodiscard]] bool click(const QString &name);
    [[nodiscard]] bool next();
    void advance(std::chrono::seconds span);
    // Answers the question that is open over this window; false: there is none, or no such button.
    [[nodiscard]] bool answer(QWidget &window, const QString &question, const QString &button);

    // From an open wizard on its first page to the page of the SMS, as a first filing in 广东.
    [[nodiscard]] bool enterFiling(const QString &applicant, const QStringList &phones);
    // Puts these on the board, without any wizard.
    [[nodiscard]] bool put(const QList<KeptChange> &changes);
    // The row that says this in its first words; -1: none.
    [[nodiscard]] int rowOf(const QString &applicant);
    [[nodiscard]] QString cell(int row, BoardColumn column);
    void select(const QString &applicant);
    [[nodiscard]] const FilingRecord *recordOf(const QString &applicant);
    // A visible control of the board or of a dialog over it.
    template <typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        for (T *found : program->board().findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    BenchFolder folder;
    ManualClock clock;
    ScriptedProbe probe;
    std::unique_ptr<MainProgram> program;
};

} // namespace beian
