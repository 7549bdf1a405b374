// SPDX-License-Identifier: MIT
#include "ui/help/helpmenu.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qsysinfo.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qkeysequence.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qmenu.h>

#include "ui/help/faqdialog.h"
#include "ui/help/aboutbox.h"
#include "ui/help/manualwindow.h"
#include "ui/platform/keeping.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(beian::Help)
};

} // namespace

QList<ShortcutLine> wizardShortcuts()
{
    const auto keys = [](const QKeySequence &sequence) {
        return sequence.toString(QKeySequence::NativeText);
    };
    return {
        {Help::tr("Tab, Shift+Tab"), Help::tr("Next and previous field")},
        {Help::tr("Arrow keys"), Help::tr("Within tiles, kinds and tabs")},
        {Help::tr("Space"), Help::tr("Press the button that has the focus")},
        {Help::tr("Enter, Alt+N"), Help::tr("Next page")},
        {u"Alt+B"_s, Help::tr("Previous page")},
        {u"Alt+H"_s, Help::tr("This menu")},
        {u"F1"_s, Help::tr("Common questions of the page")},
        {keys(QKeySequence::Save), Help::tr("Keep for later")},
        {keys(QKeySequence::Print), Help::tr("Print the hand-out")},
        {u"Esc"_s, Help::tr("Close; asks first")},
    };
}

QString diagnosticText(const QString &ruleVersion)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return QStringList{
        u"beian-sms-verify "_s + QCoreApplication::applicationVersion(),
        u"rules "_s + ruleVersion,
        u"Qt "_s + QString::fromLatin1(qVersion()) + " (built with "_L1
            + QLatin1StringView(QT_VERSION_STR) + u')',
        QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"platform "_s + QGuiApplication::platformName() + ", scale "_L1
            + QString::number(screen ? screen->devicePixelRatio() : 1),
        u"locale "_s + QLocale::system().name() + ", shown in "_L1 + QLocale().name(),
    }
        .join(u'\n');
}

void fillHelpMenu(QMenu &menu, QWidget &window, const RulesNow &rules,
                  const ShortcutLines &shortcuts)
{
    const auto add = [&](const QString &name, const Words &text, auto act) {
        QAction *action = menu.addAction(QString(), &window, act);
        action->setObjectName(name);
        keepTexts(&menu, [action, text] { action->setText(text()); });
    };
    add(
        u"helpQuestions"_s, [] { return Help::tr("Common &questions"); },
        [&window, rules] { openFaq(window, rules(), {}); });
    add(
        u"helpManual"_s, [] { return Help::tr("&Manual"); }, [&window] { openManual(window); });
    add(
        u"helpShortcuts"_s, [] { return Help::tr("&Shortcuts"); },
        [&window, shortcuts] { (new ShortcutsDialog(shortcuts, &window))->open(); });
    add(
        u"helpDiagnostics"_s, [] { return Help::tr("Copy &diagnostic information"); },
        [rules] { QGuiApplication::clipboard()->setText(diagnosticText(rules().version)); });
    menu.addSeparator();
    add(
        u"helpAbout"_s, [] { return Help::tr("&About"); },
        [&window, rules] { showAbout(&window, aboutFacts(rules().version)); });
}

void openHelpMenu(QWidget &anchor, const RuleBook &rules, const ShortcutLines &shortcuts)
{
    QWidget *window = anchor.window();
    auto *menu = new QMenu(window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"helpMenu"_s);
    fillHelpMenu(*menu, *window, [&rules]() -> const RuleBook & { return rules; }, shortcuts);
    menu->setActiveAction(menu->actions().constFirst());
    // Above a button at the bottom of its window, below one at the top.
    const bool isAtBottom = anchor.mapTo(window, QPoint()).y() > window->height() / 2;
    menu->popup(
        anchor.mapToGlobal(QPoint(0, isAtBottom ? -menu->sizeHint().height() : anchor.height())));
}

} // namespace beian
