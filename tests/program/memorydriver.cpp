// SPDX-License-Identifier: MIT
#include <cstdio>

#include <QtCore/qsocketnotifier.h>
#include <QtCore/qtestsupport_core.h>
#include <QtGui/qgenericplugin.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qwizard.h>

#include <sys/prctl.h>
#include <unistd.h>

#include "ui/tour/keydriver.h"

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

QWizard *shownWizard()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *wizard = qobject_cast<QWizard *>(window);
        if (wizard && wizard->isVisible())
            return wizard;
    }
    return nullptr;
}

// What the program does between two keys of a person.
bool settled(bool isDone)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return isDone;
}

bool press(QWizard &wizard, const QString &button)
{
    return settled(KeyDriver(wizard).pressButton(button));
}

bool type(QWizard &wizard, const QString &field, const QString &text)
{
    return settled(KeyDriver(wizard).fill(field, text));
}

bool next(QWizard &wizard)
{
    const int before = wizard.currentId();
    return press(wizard, u"next"_s) && wizard.currentId() != before;
}

// The filing of one person, with a code that is typed, from the first page to that of the site.
bool fill(QWizard &wizard, const QString &code, const QString &document)
{
    const QString phone = u"13800138000"_s;
    return type(wizard, u"applicantField"_s, u"甲公司"_s)
        && type(wizard, u"provinceField"_s, u"广东"_s) && next(wizard)
        && press(wizard, u"type-first"_s) && type(wizard, u"person1Phone"_s, phone)
        && type(wizard, u"person2Phone"_s, phone) && next(wizard) && press(wizard, u"sms1Now"_s)
        && type(wizard, u"sms1Code"_s, code) && next(wizard)
        && type(wizard, u"suffix1DocumentField"_s, document) && next(wizard);
}

// As a person does who goes on later.
bool close(QWizard &wizard)
{
    wizard.close();
    auto *question = wizard.findChild<QMessageBox *>(u"cancelQuestion"_s);
    return question && KeyDriver(*question).pressButton(u"cancelKeep"_s)
        && QTest::qWaitFor([] { return !shownWizard(); });
}

// What is read here is nobody else's and is wiped.
class LineWiper final
{
public:
    explicit LineWiper(QString &line)
        : m_line(line)
    { }
    ~LineWiper() { m_line.fill(u'\0'); }
    Q_DISABLE_COPY_MOVE(LineWiper)

private:
    QString &m_line;
};

} // namespace

// Works the wizard of the program that has loaded it, by key, as its standard input says:
// "fill", then a code and a document number, each in a line; "open": the process may be looked into
// from now on; "close". Answers each with "done" or "stuck". At the end of its input the program ends.
class MemoryDriver final : public QObject
{
    Q_OBJECT

public:
    MemoryDriver()
        : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &MemoryDriver::obey);
    }

private:
    void obey();
    [[nodiscard]] bool isDone(const QString &order);

    QSocketNotifier m_input;
};

void MemoryDriver::obey()
{
    m_input.setEnabled(false); // meanwhile events are taken
    const QString order = lineOfInput();
    if (order.isEmpty())
        return QCoreApplication::exit();
    say(isDone(order) ? "done" : "stuck");
    m_input.setEnabled(true);
}

bool MemoryDriver::isDone(const QString &order)
{
    if (order == "open"_L1)
        return ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) == 0;
    if (!QTest::qWaitFor([] { return shownWizard() != nullptr; }, 30'000))
        return false;
    QWizard &wizard = *shownWizard();
    if (order == "close"_L1)
        return close(wizard);
    QString code = lineOfInput();
    QString document = lineOfInput();
    const LineWiper codeWiper(code);
    const LineWiper documentWiper(document);
    return fill(wizard, code, document);
}

class MemoryDriverPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "memorydriver.json")

public:
    QObject *create(const QString &, const QString &) override { return new MemoryDriver; }
};

#include "memorydriver.moc"
