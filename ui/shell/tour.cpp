// SPDX-License-Identifier: MIT
#include "ui/shell/tour.h"

#include <functional>
#include <utility>

#include <QtCore/qdir.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>

#include "app/time/beijingtime.h"
#include "app/time/ticker.h"
#include "ui/platform/secretclipboard.h"
#include "ui/shell/boardtour.h"
#include "ui/shell/keydriver.h"
#include "ui/wizard/verifywizard.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One window with everything that it needs, on the tour's clock.
struct Stage
{
    Stage(const RuleBook &rules, const QDateTime &start)
        : clock(start)
        , ticker(clock)
        , clipboard(clock)
        , session(rules, clock)
        , wizard(session, clipboard, ticker)
        , keys(wizard)
    {
        wizard.show();
    }

    ManualClock clock;
    Ticker ticker;
    SecretClipboard clipboard;
    WizardSession session;
    VerifyWizard wizard;
    KeyDriver keys;
};

constexpr int turnsPerStep = 4;

// What is done in one turn of the event loop. An empty text: go on.
using Turn = std::function<QString(Stage &)>;

Turn fill(const QString &field, const QString &text)
{
    return [=](Stage &stage) { return stage.keys.fill(field, text) ? QString() : field; };
}

Turn pressButton(const QString &name)
{
    return [=](Stage &stage) { return stage.keys.pressButton(name) ? QString() : name; };
}

Turn pressKey(Qt::Key key)
{
    return [=](Stage &stage) {
        stage.keys.press(key);
        return QString();
    };
}

// Down in a closed list box takes the next entry.
Turn chooseNext(const QString &name, int count)
{
    return [=](Stage &stage) {
        if (!stage.keys.tabTo(name))
            return name;
        for (int i = 0; i < count; ++i)
            stage.keys.press(Qt::Key_Down);
        return QString();
    };
}

Turn nextPage()
{
    return [](Stage &stage) {
        const int before = stage.wizard.currentId();
        if (!stage.keys.pressButton(u"next"_s))
            return u"next"_s;
        stage.clock.advance(45s);
        stage.ticker.tick();
        return stage.wizard.currentId() == before ? u"next, page %1"_s.arg(before) : QString();
    };
}

Turn picture(const QString &path)
{
    return [=](Stage &stage) {
        stage.ticker.tick();
        return stage.wizard.grab().save(path) ? QString() : path;
    };
}

// A dialog that the wizard has opened beside itself; it is closed then.
Turn dialogPicture(const QString &name, const QString &path)
{
    return [=](Stage &stage) {
        auto *dialog = stage.wizard.findChild<QDialog *>(name);
        const bool isSaved = dialog && dialog->grab().save(path) && dialog->close();
        return isSaved ? QString() : path;
    };
}

class Script
{
public:
    explicit Script(const QString &folder)
        : m_folder(folder)
    { }

    [[nodiscard]] QList<Turn> pilotFiling(const QDateTime &start);
    [[nodiscard]] QList<Turn> nationalFiling(const QDateTime &start);
    [[nodiscard]] QList<Turn> nobodyVerifies();
    [[nodiscard]] QStringList pictures() const { return m_pictures; }

private:
    QString pathOf(const QString &name)
    {
        m_pictures << m_folder + u'/' + name + ".png"_L1;
        return m_pictures.last();
    }
    Turn take(const QString &name) { return picture(pathOf(name)); }

    QString m_folder;
    QStringList m_pictures;
};

QList<Turn> toPhones(const QString &province)
{
    return {fill(u"provinceField"_s, province), nextPage(), pressButton(u"type-first"_s),
            fill(u"person1Phone"_s, u"13800138000"_s), fill(u"person2Phone"_s, u"13300133000"_s)};
}

QList<Turn> toFirstSms(const QDateTime &start)
{
    return {fill(u"sms1Received"_s, beijingText(start.addSecs(-4 * 3600 - 1132))),
            fill(u"sms1Code"_s, u"482913"_s), fill(u"sms1Sender"_s, u"106575000130"_s),
            fill(u"sms2Notice"_s, beijingText(start.addSecs(-10 * 60)))};
}

// A first filing in 浙江: two persons, one of them with a Hong Kong permit.
QList<Turn> Script::pilotFiling(const QDateTime &start)
{
    QList<Turn> steps{fill(u"provinceField"_s, u"浙江"_s), take(u"1-province"_s)};
    steps << toPhones(u"浙江"_s) << take(u"2-people"_s) << nextPage() << toFirstSms(start)
          << take(u"3-sms"_s) << nextPage() << chooseNext(u"suffix1Document"_s, 2)
          << fill(u"suffix1DocumentField"_s, u"B123567(8)"_s) << take(u"4-suffix"_s)
          << chooseNext(u"suffixTabs"_s, 0) << pressKey(Qt::Key_Right)
          << fill(u"suffix2DocumentField"_s, u"18302X"_s) << nextPage() << take(u"5-verify"_s)
          << pressButton(u"row1Verified"_s) << pressButton(u"row2ToSms"_s)
          << pressButton(u"sms2Now"_s) << fill(u"sms2Code"_s, u"730154"_s) << nextPage()
          << nextPage() << pressButton(u"row2Verified"_s) << nextPage() << take(u"6-done"_s);
    return steps;
}

QList<Turn> Script::nationalFiling(const QDateTime &start)
{
    QList<Turn> steps{fill(u"provinceField"_s, u"广东"_s), take(u"1-province-national"_s)};
    steps << toPhones(u"广东"_s) << nextPage() << pressButton(u"pageFaq"_s)
          << dialogPicture(u"faqDialog"_s, pathOf(u"10-faq"_s)) << toFirstSms(start) << nextPage()
          << chooseNext(u"suffix1Document"_s, 2) << fill(u"suffix1DocumentField"_s, u"H12345678"_s)
          << nextPage() << take(u"5-verify-national"_s);
    return steps;
}

QList<Turn> Script::nobodyVerifies()
{
    return {fill(u"provinceField"_s, u"浙江"_s),
            nextPage(),
            chooseNext(u"type-first"_s, 1),
            pressKey(Qt::Key_Right),
            pressKey(Qt::Key_Space),
            take(u"8-none"_s)};
}

// One step every few turns of the event loop, so that layouts (which settle from the inside out),
// focus and painting happen as they do for a person. The text of the step that failed, or nothing.
QString play(const RuleBook &rules, const QDateTime &start, const QList<Turn> &steps)
{
    Stage stage(rules, start);
    QString stuck;
    qsizetype index = 0;
    int turns = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &stage.wizard, [&] {
        if (++turns % turnsPerStep != 0)
            return;
        if (index < steps.size())
            stuck = steps.at(index++)(stage);
        else
            QCoreApplication::exit();
        if (!stuck.isEmpty())
            QCoreApplication::exit();
    });
    turn.start(0);
    QApplication::exec();
    return stuck;
}

} // namespace

Result<QStringList> runTour(QApplication &application, const RuleBook &rules, const QString &folder,
                            const QDateTime &start, const ThemeOptions &theme)
{
    applyTheme(application, theme);
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::FileUnwritable, folder};
    Script script(QDir(folder).absolutePath());
    // The national rules are shown on a day on which they apply.
    const QDateTime today = qMax(start, fromBeijing(QDate(2026, 11, 23), QTime(14, 50, 52)));
    const QList<std::pair<QDateTime, QList<Turn>>> acts = {
        {start, script.pilotFiling(start)},
        {today, script.nationalFiling(today)},
        {start, script.nobodyVerifies()},
    };
    for (const auto &[begin, steps] : acts) {
        const QString stuck = play(rules, begin, steps);
        if (!stuck.isEmpty())
            return Error{stuck.endsWith(".png"_L1) ? ErrorKind::FileUnwritable
                                                   : ErrorKind::TourStuck,
                         stuck};
    }
    QStringList pictures = script.pictures();
    // The board in both colours, whatever was asked for.
    for (const auto &[mode, suffix] :
         {std::pair(theme.mode, QString()), std::pair(ThemeMode::Dark, u"-dark"_s)}) {
        applyTheme(application, {mode, theme.scale});
        const auto board = runBoardTour(rules, QDir(folder).absolutePath(), suffix, start);
        if (!board)
            return board.error();
        pictures << *board;
    }
    return pictures;
}

} // namespace beian
