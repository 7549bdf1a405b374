// SPDX-License-Identifier: MIT
#include "heardevents.h"

#include <algorithm>

#include <QtCore/qmetaobject.h>
#ifdef BEIAN_SWITCHES_ASSISTIVE
#    include <private/qguiapplication_p.h>
#    include <qpa/qplatformaccessibility.h>
#    include <qpa/qplatformintegration.h>
#endif

#include "ui/platform/assistive.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// As a screen reader does that comes or goes.
void switchAssistive(bool isOn)
{
#ifdef BEIAN_SWITCHES_ASSISTIVE
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(isOn);
#else
    Q_UNUSED(isOn)
#endif
}

} // namespace

HeardEvents *HeardEvents::s_listener = nullptr;

bool HeardEvents::isPossible()
{
#ifdef BEIAN_SWITCHES_ASSISTIVE
    return true;
#else
    return false;
#endif
}

HeardEvents::HeardEvents()
{
    Q_ASSERT(!s_listener);
    s_listener = this;
    switchAssistive(true);
    m_before = QAccessible::installUpdateHandler(hear);
}

HeardEvents::~HeardEvents()
{
    QAccessible::installUpdateHandler(m_before);
    switchAssistive(false);
    s_listener = nullptr;
}

void HeardEvents::clear()
{
    announced.clear();
    others.clear();
}

bool HeardEvents::isAnnounced(const QString &beginning) const
{
    return std::ranges::any_of(
        announced, [&beginning](const QString &text) { return text.startsWith(beginning); });
}

void HeardEvents::hear(QAccessibleEvent *event)
{
    if (const QString text = announcementIn(*event); !text.isEmpty()) {
        s_listener->announced << text;
        return;
    }
    const auto kind = QMetaEnum::fromType<QAccessible::Event>().valueToKey(event->type());
    const QObject *object = event->object();
    s_listener->others << QLatin1StringView(kind) + u' '
            + (object ? QLatin1StringView(object->metaObject()->className()) + u' '
                       + object->objectName()
                      : QString());
}

} // namespace beian
