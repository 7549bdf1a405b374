// SPDX-License-Identifier: MIT
#include "ui/forms/windowsize.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <QtCore/qcoreevent.h>
#include <QtGui/qevent.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qwidget.h>

#include "ui/theme/grid.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualFrame(2, 40); // pixels; no desktop has a higher title, or wider borders, by default
const QString memoryName = u"sizeMemory"_s;

// Pixels, by which sizes of the type are compared.
int gridNow()
{
    return gap(100);
}

int inType(int pixels, int grid)
{
    return qRound(double(pixels) * gridNow() / grid);
}

// One of width and height, in pixels.
struct Side
{
    int opened = 0; // what it was opened with, and the grid of then
    int openedGrid = 1;
    int given = 0; // what it has of that on its screen
    int own = 0; // as a person made it, and the grid of then; 0: a person did not
    int ownGrid = 1;

    [[nodiscard]] int wanted() const
    {
        const int asked = inType(opened, openedGrid);
        if (own == 0)
            return asked;
        const int scaled = inType(own, ownGrid);
        return gridNow() < ownGrid ? std::max(scaled, std::min(own, asked)) : scaled;
    }
};

// Of one window, whose child it is.
class SizeMemory final : public QObject
{
public:
    explicit SizeMemory(QWidget &window)
        : QObject(&window)
        , m_window(window)
        , m_last(window.size())
    {
        setObjectName(memoryName);
        window.installEventFilter(this);
        remember();
    }

    // Null: there is none yet.
    [[nodiscard]] static SizeMemory *of(const QWidget &window)
    {
        return static_cast<SizeMemory *>(
            window.findChild<QObject *>(memoryName, Qt::FindDirectChildrenOnly));
    }
    [[nodiscard]] static SizeMemory &madeFor(QWidget &window)
    {
        SizeMemory *known = of(window);
        return known ? *known : *new SizeMemory(window);
    }

    void open(const QSize &wanted)
    {
        m_isOpened = true;
        m_pending = {};
        m_sides = {};
        m_sides[0].opened = wanted.width();
        m_sides[1].opened = wanted.height();
        for (Side &side : m_sides)
            side.openedGrid = gridNow();
    }
    void takeLeft(const QSize &left, int grid);
    void growTo(int height);
    void fit();
    void remember();
    [[nodiscard]] QSize wanted() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::array<Side, 2> settledSides() const;
    [[nodiscard]] bool isNormal() const
    {
        return !(m_window.windowState()
                 & (Qt::WindowMaximized | Qt::WindowFullScreen | Qt::WindowMinimized));
    }

    QWidget &m_window;
    std::array<Side, 2> m_sides; // width, height
    QSize m_last; // that the window had
    // What the desktop made of it, by a person's hand; the one side or the other. Not settled yet: a window
    // that is being maximised has its size before it has its state.
    std::array<int, 2> m_pending{}; // 0: nothing
    bool m_isOpened = false; // false: as it was remembered last
};

void SizeMemory::takeLeft(const QSize &left, int grid)
{
    const std::array<int, 2> sizes{left.width(), left.height()};
    for (size_t i = 0; i < sizes.size(); ++i) {
        constexpr int rounding = 2;
        if (std::abs(inType(sizes[i], grid) - m_sides[i].wanted()) > rounding) {
            m_sides[i].own = sizes[i];
            m_sides[i].ownGrid = grid;
        }
    }
}

void SizeMemory::growTo(int height)
{
    remember();
    m_sides[1] = {};
    m_sides[1].opened = height;
    m_sides[1].openedGrid = gridNow();
    m_window.resize(QSize(m_window.width(), height).boundedTo(roomFor(m_window)));
    m_sides[1].given = m_window.height();
}

// Larger type needs more of the screen than a small one has.
void SizeMemory::fit()
{
    m_window.resize(wanted().boundedTo(roomFor(m_window)));
    // What was made by a person has no size from which that is told again.
    m_sides[0].given = m_sides[0].own > 0 ? 0 : m_window.width();
    m_sides[1].given = m_sides[1].own > 0 ? 0 : m_window.height();
}

void SizeMemory::remember()
{
    if (!m_isOpened) {
        open(m_window.size());
        m_isOpened = false;
    }
    m_sides = settledSides();
    m_pending = {};
}

QSize SizeMemory::wanted() const
{
    const std::array<Side, 2> sides = settledSides();
    return {sides[0].wanted(), sides[1].wanted()};
}

std::array<Side, 2> SizeMemory::settledSides() const
{
    std::array<Side, 2> sides = m_sides;
    for (size_t i = 0; i < sides.size(); ++i) {
        if (m_pending[i] == 0)
            continue;
        sides[i].own = m_pending[i] == sides[i].given ? 0 : m_pending[i];
        sides[i].ownGrid = gridNow();
    }
    return sides;
}

// Only what the desktop does is spontaneous; the program's own sizes, and the content's, are not.
bool SizeMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const QSize size = static_cast<QResizeEvent *>(event)->size();
        if (event->spontaneous() && m_window.isVisible() && isNormal()) {
            if (size.width() != m_last.width())
                m_pending[0] = size.width();
            if (size.height() != m_last.height())
                m_pending[1] = size.height();
        }
        m_last = size;
    } else if (event->type() == QEvent::WindowStateChange && !isNormal()) {
        m_pending = {};
    }
    return QObject::eventFilter(watched, event);
}

} // namespace

QSize roomFor(const QWidget &window)
{
    return window.screen()->availableSize() - usualFrame;
}

void resizeWithin(QWidget &window, const QSize &wanted)
{
    SizeMemory &memory = SizeMemory::madeFor(window);
    memory.open(wanted);
    memory.fit();
}

void resizeAsLeft(QWidget &window, const QSize &wanted, const QSize &left, int grid)
{
    SizeMemory &memory = SizeMemory::madeFor(window);
    memory.open(wanted);
    memory.takeLeft(left, grid);
    memory.fit();
}

void growWithin(QWidget &window, int height)
{
    const int wanted = std::max(height, window.height());
    if (wanted > window.height() || wanted > roomFor(window).height())
        SizeMemory::madeFor(window).growTo(wanted);
}

QSize wantedSize(const QWidget &window)
{
    const SizeMemory *memory = SizeMemory::of(window);
    return memory ? memory->wanted() : window.size();
}

void rememberSize(QWidget &window)
{
    SizeMemory::madeFor(window).remember();
}

void rescaleWindow(QWidget &window)
{
    SizeMemory::madeFor(window).fit();
    const QRect room = window.screen()->availableGeometry();
    const QSize around = window.frameGeometry().size();
    window.move(std::max(room.left(), std::min(window.x(), room.right() - around.width())),
                std::max(room.top(), std::min(window.y(), room.bottom() - around.height())));
}

} // namespace beian
