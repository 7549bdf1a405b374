// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qsize.h>
#include <QtCore/qtemporarydir.h>

namespace beian {

// The tour needs no display: it has a screen of its own, which shows nothing to anybody. To be made
// before the application and to live until that has started.
class TourScreen final
{
public:
    // In pixels; empty: the one that Qt has without a display.
    explicit TourScreen(const QSize &size);
    ~TourScreen();
    Q_DISABLE_COPY_MOVE(TourScreen)

private:
    // Qt reads the size of such a screen from a file.
    QTemporaryDir m_folder;
    QString m_before; // the current folder
};

} // namespace beian
