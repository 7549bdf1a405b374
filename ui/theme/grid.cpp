// SPDX-License-Identifier: MIT
#include "ui/theme/grid.h"

#include <QtGui/qfontinfo.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlayout.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

namespace beian {

namespace {

// A CJK face is about 1.45 times as high as its size; 4 pixels belong to a size of 14.
constexpr double pixelsOfStep = 4 / 14.0;
constexpr auto stepsProperty = "beianSteps";

int distance(int steps, int pixels)
{
    return qRound(steps * pixelsOfStep * pixels);
}

// Its distances are those of the style, which do not depend on the type.
bool isLaidOutByQt(const QWidget &widget)
{
    return qobject_cast<const QMessageBox *>(&widget)
        || qobject_cast<const QDialogButtonBox *>(&widget)
        || qobject_cast<const QFileDialog *>(&widget);
}

// From one height of type to another.
class Rescaling final
{
public:
    Rescaling(int before, int after)
        : m_before(before)
        , m_after(after)
    { }

    [[nodiscard]] int of(int length) const
    {
        const int steps = qRound(length / (pixelsOfStep * m_before));
        return distance(steps, m_before) == length ? distance(steps, m_after) : length;
    }
    [[nodiscard]] QSize of(const QSize &size) const
    {
        return {of(size.width()), of(size.height())};
    }
    void rescale(QLayout &layout) const;
    void rescale(QWidget &widget) const;

private:
    [[nodiscard]] int stepsOf(QLayout &layout) const;

    int m_before;
    int m_after;
};

// From the inside out: a layout without a spacing of its own has that of the one around it.
void Rescaling::rescale(QLayout &layout) const
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QLayout *inner = item->layout())
            rescale(*inner);
        else if (QSpacerItem *spacer = item->spacerItem())
            spacer->changeSize(of(spacer->sizeHint().width()), of(spacer->sizeHint().height()),
                               spacer->sizePolicy().horizontalPolicy(),
                               spacer->sizePolicy().verticalPolicy());
    }
    const QMargins old = layout.contentsMargins();
    const QMargins margins(of(old.left()), of(old.top()), of(old.right()), of(old.bottom()));
    // What is set is no longer the style's.
    if (margins != old)
        layout.setContentsMargins(margins);
    if (const int steps = stepsOf(layout); steps >= 0)
        layout.setSpacing(distance(steps, m_after));
    layout.invalidate();
}

// Read once: a spacing of the style is a number of steps in some sizes of the type by chance. -1:
// none.
int Rescaling::stepsOf(QLayout &layout) const
{
    if (!layout.property(stepsProperty).isValid()) {
        const int steps = qRound(layout.spacing() / (pixelsOfStep * m_before));
        layout.setProperty(stepsProperty,
                           distance(steps, m_before) == layout.spacing() ? steps : -1);
    }
    return layout.property(stepsProperty).toInt();
}

void Rescaling::rescale(QWidget &widget) const
{
    // Without a limit the greatest size is one that no grid has.
    const auto limited = [this](int length) {
        return length == QWIDGETSIZE_MAX ? length : of(length);
    };
    widget.setMaximumSize(limited(widget.maximumWidth()), limited(widget.maximumHeight()));
    // That of a window is its layout's, which would leave one that was set as it is. A window that has
    // its own sets it by keepLook().
    if (!widget.isWindow())
        widget.setMinimumSize(of(widget.minimumSize()));
    // Not of the small buttons inside of bars and fields, which Qt makes.
    if (auto *button = qobject_cast<QPushButton *>(&widget))
        button->setIconSize(of(button->iconSize()));
    if (widget.layout() && !isLaidOutByQt(widget))
        rescale(*widget.layout());
    // Also where nothing of this changed: its own idea of its size may count by the grid.
    widget.updateGeometry();
}

} // namespace

int gap(int steps)
{
    return distance(steps, gridPixels());
}

int gridPixels()
{
    return QFontInfo(QApplication::font()).pixelSize();
}

void rescaleGrid(int before)
{
    const int after = gridPixels();
    if (before == after)
        return;
    const Rescaling rescaling(before, after);
    for (QWidget *widget : QApplication::allWidgets())
        rescaling.rescale(*widget);
}

} // namespace beian
