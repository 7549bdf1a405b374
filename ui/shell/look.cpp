// SPDX-License-Identifier: MIT
#include "ui/shell/look.h"

#include <algorithm>
#include <utility>

#include <QtCore/qpointer.h>
#include <QtGui/qevent.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

#include "app/settings/settings.h"
#include "ui/forms/windowsize.h"
#include "ui/platform/appearance.h"
#include "ui/shell/startoptions.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// The next size of the settings that is larger (1) or smaller (-1) than this one, if there is one; 0: the
// default.
QString scaleBeside(double scale, int step)
{
    const QStringList &scales = settingKey(Setting::TypeScale).words; // the smallest first
    if (step == 0)
        return settingKey(Setting::TypeScale).standard.toString();
    const auto isSmaller = [scale](const QString &other) { return other.toDouble() < scale; };
    const auto isUpTo = [scale](const QString &other) { return other.toDouble() <= scale; };
    const auto count = step > 0 ? std::ranges::count_if(scales, isUpTo)
                                : std::ranges::count_if(scales, isSmaller) - 1;
    return scales.at(std::clamp(qsizetype(count), qsizetype(0), scales.size() - 1));
}

// On many keyboards the plus is on the key of the equals sign.
std::optional<int> stepsOf(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers =
        key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::ControlModifier)
        return {};
    switch (key.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return 1;
    case Qt::Key_Minus:
        return -1;
    case Qt::Key_0:
        return 0;
    default:
        return {};
    }
}

bool hasSizeOfType(const QWidget &window)
{
    const bool isKind = window.windowType() == Qt::Window || window.windowType() == Qt::Dialog;
    const auto taken = Qt::WindowMaximized | Qt::WindowFullScreen | Qt::WindowMinimized;
    return isKind && window.isVisible() && !(window.windowState() & taken);
}

// Those that follow the size of the type.
QList<std::pair<QPointer<QWidget>, SizeOfWindow>> openWindows()
{
    QList<std::pair<QPointer<QWidget>, SizeOfWindow>> windows;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (hasSizeOfType(*window))
            windows.emplaceBack(window, sizeBefore(*window));
    }
    return windows;
}

// What the program and the content do to a window is not spontaneous.
void hearOfSize(QObject &watched, const QEvent &event)
{
    if (event.type() != QEvent::Resize || !event.spontaneous() || !watched.isWidgetType())
        return;
    auto &window = static_cast<QWidget &>(watched);
    if (window.isWindow() && hasSizeOfType(window))
        takeOwnSize(window);
}

} // namespace

Look::Look(QApplication &application, const GivenLook &given)
    : m_application(application)
    , m_given(given)
{ }

void Look::take(const Settings &settings)
{
    takeLanguage(settings.text(Setting::Language));
    takeTheme(settings);
}

void Look::follow(Settings &settings)
{
    m_settings = &settings;
    connect(&settings, &Settings::changed, this, &Look::settle);
    m_application.installEventFilter(this);
    followSystemColors(this, [this] { followSystem(); });
}

void Look::settle(Setting setting)
{
    if (setting == Setting::Language)
        takeLanguage(m_settings->text(Setting::Language));
    else if (setting == Setting::Theme || setting == Setting::TypeScale)
        takeTheme(*m_settings);
}

void Look::takeLanguage(const QString &chosen)
{
    const QString own = chosen == "system"_L1 ? QString() : chosen;
    (void)installLanguage(m_application, m_given.language.isEmpty() ? own : m_given.language);
    // Fields of dates and calendars go by the locale of their window.
    for (QWidget *window : QApplication::topLevelWidgets())
        window->unsetLocale();
}

void Look::takeTheme(const Settings &settings)
{
    const ThemeMode chosen =
        themeModeNamed(settings.text(Setting::Theme)).value_or(ThemeMode::System);
    const double scale = settings.text(Setting::TypeScale).toDouble();
    const int before = gridPixels();
    const auto windows = openWindows();
    applyTheme(m_application, {m_given.mode.value_or(chosen), m_given.scale.value_or(scale)});
    if (gridPixels() == before)
        return;
    // What a window needs at least is known once its layout was asked, and again once it is as wide as it
    // will be: a text wraps.
    const auto rescale = [windows] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const auto &[window, size] : windows) {
            if (window)
                rescaleWindow(*window, size);
        }
    };
    rescale();
    QMetaObject::invokeMethod(this, rescale, Qt::QueuedConnection);
}

// Once for all windows that are told of it, and not from within what tells.
void Look::followSystem()
{
    if (!m_isSystemRead)
        return;
    m_isSystemRead = false;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isSystemRead = true;
            takeTheme(*m_settings);
        },
        Qt::QueuedConnection);
}

bool Look::isKeyTaken(const QKeyEvent &key)
{
    const std::optional<int> steps = stepsOf(key);
    if (!steps)
        return false;
    // What was given holds for this run, and so does what the keys make of it.
    if (m_given.scale) {
        m_given.scale = scaleBeside(*m_given.scale, *steps).toDouble();
        takeTheme(*m_settings);
        return true;
    }
    // What the administrator set or the file does not take is said by the settings.
    (void)m_settings->setValue(Setting::TypeScale,
                               scaleBeside(m_settings->text(Setting::TypeScale).toDouble(), *steps));
    return true;
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        followSystem();
    hearOfSize(*watched, *event);
    return event->type() == QEvent::KeyPress && isKeyTaken(*static_cast<QKeyEvent *>(event))
        ? true
        : QObject::eventFilter(watched, event);
}

} // namespace beian
