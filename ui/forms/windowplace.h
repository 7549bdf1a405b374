// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qrect.h>
#include <QtCore/qtimer.h>

#include "app/settings/settingkeys.h"

class QWidget;

namespace beian {

class Settings;

// Where a window is, in pixels of the desktop; and whether it fills its screen instead.
struct PlaceOfWindow
{
    QRect rect;
    bool isMaximised = false;
    int grid = 0; // pixels of 100 steps of the spacing grid, which follows the type; 0: not known

    friend bool operator==(const PlaceOfWindow &, const PlaceOfWindow &) = default;
};

// "40 30 1040 720", with " grid400" and " maximised" behind it or without; empty for anything else.
[[nodiscard]] std::optional<PlaceOfWindow> placeFromText(const QString &text);
[[nodiscard]] QString textOfPlace(const PlaceOfWindow &place);
// The rectangle as far as it fits into the screen that has most of it; empty: no screen has any,
// and a window there would never be seen.
[[nodiscard]] std::optional<QRect> rectOnScreens(const QRect &rect, const QList<QRect> &screens);

// Keeps size and place of a window between starts, in a setting.
class WindowPlace final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    WindowPlace(QWidget &window, Settings &settings, Setting setting, QObject *parent = nullptr);

    ~WindowPlace() override;

    // Before the window is shown: as it was left, in the same proportion to its type, or with the size
    // `standard`; both as far as its screen has room for it.
    void restore(const QSize &standard);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();

    QWidget &m_window;
    Settings &m_settings;
    Setting m_setting;
    QTimer m_later; // a drag is many moves
};

} // namespace beian
