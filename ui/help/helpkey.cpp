// SPDX-License-Identifier: MIT
#include "ui/help/helpkey.h"

#include <optional>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qvariant.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

#include "ui/help/faqdialog.h"

namespace beian {

namespace {

constexpr const char *topicProperty = "helpTopic";

std::optional<FaqTopic> topicOf(const QWidget *window)
{
    for (; window; window = window->parentWidget()) {
        const QVariant topic = window->property(topicProperty);
        if (topic.isValid())
            return FaqTopic(topic.toInt());
    }
    return {};
}

} // namespace

void setHelpTopic(QWidget &window, FaqTopic topic)
{
    window.setProperty(topicProperty, int(topic));
}

HelpKey::HelpKey(const RuleBook &rules, QObject *parent)
    : QObject(parent)
    , m_rules(&rules)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    // Every event of the program comes by here.
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    QWidget *window = widget->window();
    // Menus close first; the questions themselves are what is asked for.
    if (!QApplication::activePopupWidget() && !qobject_cast<FaqDialog *>(window))
        openFaq(*window, *m_rules, topicOf(window));
    return true;
}

} // namespace beian
