// SPDX-License-Identifier: MIT
#include "ui/forms/windowplace.h"

#include <algorithm>
#include <chrono>

#include <QtCore/qcoreevent.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

#include "app/settings/settings.h"
#include "ui/forms/windowsize.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QString maximised = u"maximised"_s;
const QString gridMark = u"grid"_s;
constexpr int gridSteps = 100;
// Of a window that can still be taken hold of.
constexpr int smallest = 80;
constexpr std::chrono::milliseconds settling{500};

qint64 areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

// A little lower where another window would be covered to the edge.
QPoint freeCorner(QPoint corner, const QWidget &window)
{
    const QWidgetList others = QApplication::topLevelWidgets();
    const auto isTaken = [&](const QWidget *other) {
        return other != &window && other->isVisible() && other->pos() == corner;
    };
    while (std::ranges::any_of(others, isTaken))
        corner += QPoint(gap(8), gap(8));
    return corner;
}

// What a screen without room gives is not what the window should have.
QSize sizeToKeep(const QWidget &window)
{
    const QSize size = window.size();
    const QSize wanted = wantedSize(window).expandedTo(size);
    const QSize room = roomFor(window);
    return {size.width() < room.width() ? size.width() : wanted.width(),
            size.height() < room.height() ? size.height() : wanted.height()};
}

} // namespace

std::optional<PlaceOfWindow> placeFromText(const QString &text)
{
    QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    const bool isMaximised = !parts.isEmpty() && parts.constLast() == maximised;
    if (isMaximised)
        parts.removeLast();
    bool isGridKnown = false;
    const QString last = parts.isEmpty() ? QString() : parts.constLast();
    const int grid = last.startsWith(gridMark) ? last.mid(gridMark.size()).toInt(&isGridKnown) : 0;
    if (isGridKnown)
        parts.removeLast();
    QList<int> numbers;
    for (const QString &part : std::as_const(parts)) {
        bool isNumber = false;
        numbers << part.toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    if (numbers.size() != 4 || numbers.at(2) < smallest || numbers.at(3) < smallest)
        return {};
    return PlaceOfWindow{
        {numbers.at(0), numbers.at(1), numbers.at(2), numbers.at(3)}, isMaximised, qMax(0, grid)};
}

QString textOfPlace(const PlaceOfWindow &place)
{
    QString text = u"%1 %2 %3 %4"_s.arg(place.rect.x())
                       .arg(place.rect.y())
                       .arg(place.rect.width())
                       .arg(place.rect.height());
    if (place.grid > 0)
        text += u' ' + gridMark + QString::number(place.grid);
    return place.isMaximised ? QString(text + u' ' + maximised) : text;
}

std::optional<QRect> rectOnScreens(const QRect &rect, const QList<QRect> &screens)
{
    const auto share = [&rect](const QRect &screen) { return areaOf(screen & rect); };
    const auto most = std::ranges::max_element(screens, {}, share);
    if (most == screens.end() || share(*most) == 0)
        return {};
    QRect fitted(rect.topLeft(), rect.size().boundedTo(most->size()));
    fitted.moveLeft(std::clamp(fitted.left(), most->left(), most->right() + 1 - fitted.width()));
    fitted.moveTop(std::clamp(fitted.top(), most->top(), most->bottom() + 1 - fitted.height()));
    return fitted;
}

WindowPlace::WindowPlace(QWidget &window, Settings &settings, Setting setting, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_setting(setting)
{
    m_later.setSingleShot(true);
    m_later.setInterval(settling);
    connect(&m_later, &QTimer::timeout, this, &WindowPlace::keep);
    window.installEventFilter(this);
}

WindowPlace::~WindowPlace()
{
    if (m_later.isActive())
        keep();
}

void WindowPlace::restore(const QSize &standard)
{
    const auto place = placeFromText(m_settings.text(m_setting));
    QList<QRect> screens;
    const QSize frame = m_window.screen()->availableSize() - roomFor(m_window);
    for (const QScreen *screen : QGuiApplication::screens())
        screens << screen->availableGeometry().adjusted(0, 0, -frame.width(), -frame.height());
    if (place) {
        const double factor = place->grid > 0 ? double(place->grid) / gap(gridSteps) : 1;
        resizeAsLeft(m_window, standard, place->rect.size(), gridPixels() * factor);
    }
    // What it has no room for on its own screen must not draw it to the next one.
    const QScreen *own = place ? QGuiApplication::screenAt(place->rect.topLeft()) : nullptr;
    const QSize size = own ? wantedSize(m_window).boundedTo(own->availableSize() - frame)
                           : wantedSize(m_window);
    const auto rect = place ? rectOnScreens({place->rect.topLeft(), size}, screens) : std::nullopt;
    if (!rect) {
        resizeWithin(m_window, standard);
        return;
    }
    m_window.resize(rect->size());
    m_window.move(freeCorner(rect->topLeft(), m_window));
    if (place->isMaximised)
        m_window.setWindowState(m_window.windowState() | Qt::WindowMaximized);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize
        || event->type() == QEvent::WindowStateChange;
    if (isMoved && m_window.isVisible())
        m_later.start();
    else if (event->type() == QEvent::Hide && m_later.isActive())
        keep();
    return QObject::eventFilter(watched, event);
}

// A convenience: a file that cannot be written is said by the settings' own page.
void WindowPlace::keep()
{
    m_later.stop();
    if (m_window.isMinimized() || m_window.isFullScreen())
        return;
    const bool isMaximised = m_window.isMaximized();
    const QRect rect = isMaximised ? m_window.normalGeometry()
                                   : QRect(m_window.pos(), sizeToKeep(m_window));
    if (!rect.isEmpty())
        (void)m_settings.setValue(m_setting, textOfPlace({rect, isMaximised, gap(gridSteps)}));
}

} // namespace beian
