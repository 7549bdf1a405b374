// SPDX-License-Identifier: MIT
#include "ui/platform/keeping.h"

#include <QtWidgets/qwidget.h>

namespace beian {

namespace {

// A widget hands a change of the language on to all of its children, this one too; while it does,
// none of them may go, and message boxes lay themselves out again with each text: so that comes
// afterwards. Of other events this is told as a filter.
class Keeper final : public QObject
{
public:
    Keeper(QWidget *owner, QEvent::Type change, const std::function<void()> &set)
        : QObject(owner)
        , m_change(change)
        , m_set(set)
    {
        if (change != QEvent::LanguageChange)
            owner->installEventFilter(this);
        m_set();
    }

    bool event(QEvent *event) override
    {
        // Each translator that goes or comes tells it.
        if (event->type() == m_change && !std::exchange(m_isDue, true))
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_isDue = false;
                    m_set();
                },
                Qt::QueuedConnection);
        return QObject::event(event);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == m_change)
            m_set();
        return false;
    }

private:
    QEvent::Type m_change;
    std::function<void()> m_set;
    bool m_isDue = false;
};

} // namespace

void keepTexts(QWidget *owner, const std::function<void()> &set)
{
    new Keeper(owner, QEvent::LanguageChange, set);
}

void keepLook(QWidget *owner, const std::function<void()> &set)
{
    new Keeper(owner, lookChangeEvent(), set);
}

QEvent::Type lookChangeEvent()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace beian
