// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

#include <QtCore/qobject.h>

class QUrl;

namespace beian {

// Shows addresses in the browser and folders in the file manager on a Linux desktop. Qt knows xdg-open and
// four browsers by name, and takes a program that was started for one that has opened: here the desktops' own
// openers are tried one after the other, until one does not say that it failed.
class UrlOpener final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(bool isOpen)>;
    // An opener that has not ended by then is itself what shows the address.
    static constexpr std::chrono::milliseconds usualPatience{2000};

    explicit UrlOpener(QObject *parent = nullptr,
                       std::chrono::milliseconds patience = usualPatience);
    // Is it the better way here? False on other systems, and on Wayland where there is xdg-open: only Qt
    // can give the browser the sign that it may come to the front.
    [[nodiscard]] static bool isNeeded();

    // `answered` comes later, and not at all once `context` is gone; what was started goes on.
    void open(const QUrl &url, QObject *context, const Answer &answered);

private:
    std::chrono::milliseconds m_patience;
};

// By the application's UrlOpener where it has one, else by Qt, which answers at once.
void openOutside(const QUrl &url, QObject *context, const UrlOpener::Answer &answered);

} // namespace beian
