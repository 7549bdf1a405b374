// SPDX-License-Identifier: MIT
#include <cstdio>
#include <utility>

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmessagebox.h>

#include <unistd.h>

#include "app/support/secret.h"
#include "tests/ui/boardbench.h"
#include "ui/tour/keydriver.h"
#include "ui/theme/theme.h"
#include "ui/wizard/verifywizard.h"
#include "ui/wizard/wizardflow.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// A line from the standard input, through no buffer that would keep it.
QString lineOfInput()
{
    QString line;
    for (char c = 0; ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n';)
        line += QLatin1Char(c);
    return line;
}

void say(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

// The filing of one person, with a code that is typed, from the first page to that of the site. What is
// handed over is nobody else's and is wiped.
bool fillWizard(BoardBench &bench, QString code, QString document)
{
    const bool isFilled = bench.enterFiling(u"甲公司"_s, {subjectPhone, subjectPhone})
        && bench.click(u"sms1Now"_s) && bench.fill(u"sms1Code"_s, code) && bench.next()
        && bench.fill(u"suffix1DocumentField"_s, document) && bench.next()
        && bench.wizard().currentId() == int(PageId::Site);
    wipeMemory(code.data(), size_t(code.size()) * sizeof(QChar));
    wipeMemory(document.data(), size_t(document.size()) * sizeof(QChar));
    return isFilled;
}

// As a person does who goes on later.
bool closeWizard(BoardBench &bench)
{
    bench.wizard().close();
    auto *question = bench.wizard().findChild<QMessageBox *>(u"cancelQuestion"_s);
    const bool isClosed = question && KeyDriver(*question).pressButton(u"cancelKeep"_s)
        && QTest::qWaitFor([&bench] { return !bench.program->wizards().isAnyOpen(); })
        && bench.isSaved();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return isClosed;
}

} // namespace

// The whole program without main(): `memoryprogram` takes a code and a document number from its input,
// fills a wizard with them as a person does, says "filled", waits for a line, closes the wizard and
// says "closed", then waits for the end of its input. Somebody else looks into its memory meanwhile.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    applyTheme(application, {ThemeMode::Light, 1.0});
    QString code = lineOfInput();
    QString document = lineOfInput();
    BoardBench bench;
    if (!bench.restart({MainProgram::newOption}) || !fillWizard(bench, std::move(code), std::move(document))) {
        say("stuck");
        return 1;
    }
    say("filled");
    (void)lineOfInput();
    say(closeWizard(bench) ? "closed" : "still open");
    (void)lineOfInput();
    return 0;
}
