// SPDX-License-Identifier: MIT
#include "ui/help/helpmenu.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qsysinfo.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qmenu.h>

#include "ui/forms/messagebox.h"
#include "ui/help/faqdialog.h"
#include "ui/help/aboutbox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(beian::Help)
};

void showShortcuts(QWidget *parent, const QString &shortcuts)
{
    QMessageBox *box =
        makeMessageBox(parent, u"shortcutsBox"_s, QMessageBox::NoIcon,
                       {Help::tr("Shortcuts"), Help::tr("By keyboard"), shortcuts});
    addAnswer(*box, u"shortcutsClose"_s, Help::tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace

QString wizardShortcutsText()
{
    return Help::tr(
        "Tab, Shift+Tab: next and previous field\nArrow keys: within tiles, kinds "
        "and tabs\nSpace: press the button that has the focus\nEnter, Alt+N: next "
        "page\nAlt+B: previous page\nAlt+H: this menu\nF1: common questions of the page\n"
        "Ctrl+S: keep as to-do\nCtrl+P: print the hand-out\nEsc: "
        "close (asks first)");
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

void openHelpMenu(QWidget &anchor, const RuleBook &rules, const QString &shortcuts)
{
    QWidget *window = anchor.window();
    const QString ruleVersion = rules.version;
    auto *menu = new QMenu(window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"helpMenu"_s);
    menu->addAction(Help::tr("Common &questions"), window,
                    [window, &rules] { openFaq(*window, rules, {}); });
    menu->addAction(Help::tr("&Shortcuts"), window,
                    [window, shortcuts] { showShortcuts(window, shortcuts); });
    menu->addAction(Help::tr("Copy &diagnostic information"), window, [ruleVersion] {
        QGuiApplication::clipboard()->setText(diagnosticText(ruleVersion));
    });
    menu->addSeparator();
    menu->addAction(Help::tr("&About"), window,
                    [window, ruleVersion] { showAbout(window, aboutFacts(ruleVersion)); });
    menu->setActiveAction(menu->actions().constFirst());
    // Above a button at the bottom of its window, below one at the top.
    const bool isAtBottom = anchor.mapTo(window, QPoint()).y() > window->height() / 2;
    menu->popup(
        anchor.mapToGlobal(QPoint(0, isAtBottom ? -menu->sizeHint().height() : anchor.height())));
}

} // namespace beian
