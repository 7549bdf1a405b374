// SPDX-License-Identifier: MIT
#include "ui/platform/assistive.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlist.h>
#include <QtCore/qvariant.h>
#include <QtGui/qaccessible.h>
#include <QtWidgets/qaccessiblewidget.h>
#include <QtWidgets/qwidget.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *partProperty = "assistivePart";

QAccessible::Role roleOf(AssistivePart part)
{
    switch (part) {
    case AssistivePart::Window:
        return QAccessible::Window;
    case AssistivePart::Group:
        return QAccessible::Grouping;
    case AssistivePart::Line:
        return QAccessible::Separator;
    }
    Q_UNREACHABLE();
}

class ProgressInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    ProgressInterface(QWidget *widget, const AssistiveProgress &progress)
        : QAccessibleWidget(widget)
        , m_progress(progress)
    { }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return isNamed() ? QAccessible::ProgressBar : QAccessible::StaticText;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value || (kind == QAccessible::Description && isNamed())
            || (kind == QAccessible::Name && !isNamed()))
            return m_progress.assistiveText();
        return QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface && isNamed()
            ? static_cast<QAccessibleValueInterface *>(this)
            : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_progress.assistiveValue(); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return m_progress.assistiveMost(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }
    // Only time changes it.
    void setCurrentValue(const QVariant &) override { }

private:
    [[nodiscard]] bool isNamed() const { return !widget()->accessibleName().isEmpty(); }

    const AssistiveProgress &m_progress;
};

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

QAccessibleInterface *voiceInterface(QObject *)
{
    return nullptr;
}

void say(QWidget &window, const QString &text)
{
    QAccessibleAnnouncementEvent event(&window, text);
    QAccessible::updateAccessibility(&event);
}

QString saidBy(const QAccessibleEvent &event)
{
    return event.type() == QAccessible::Announcement
        ? static_cast<const QAccessibleAnnouncementEvent &>(event).message()
        : QString();
}

#else

// What a window says. It is no part of the window that can be walked to.
class Voice final : public QObject
{
public:
    using QObject::QObject;
    QString text;
};

// The text is asked for when the event has arrived. By then more may have been said, by another voice.
constexpr qsizetype mostVoices = 8; // of a window

class VoiceInterface final : public QAccessibleObject
{
public:
    explicit VoiceInterface(Voice *voice)
        : QAccessibleObject(voice)
    { }

    // Of the window Orca would read title and labels first, each time.
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(QCoreApplication::instance());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Voice *>(object())->text : QString();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
};

// The one of the window that has been silent the longest.
Voice &voiceOf(QWidget &window)
{
    QList<Voice *> voices;
    for (QObject *child : window.children()) {
        if (auto *voice = dynamic_cast<Voice *>(child))
            voices << voice;
    }
    if (voices.size() < mostVoices)
        return *new Voice(&window);
    // The last of the children spoke last.
    voices.constFirst()->setParent(nullptr);
    voices.constFirst()->setParent(&window);
    return *voices.constFirst();
}

QAccessibleInterface *voiceInterface(QObject *object)
{
    auto *voice = dynamic_cast<Voice *>(object);
    return voice ? new VoiceInterface(voice) : nullptr;
}

void say(QWidget &window, const QString &text)
{
    Voice &voice = voiceOf(window);
    voice.text = text;
    QAccessibleEvent event(&voice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

QString saidBy(const QAccessibleEvent &event)
{
    const auto *voice = dynamic_cast<const Voice *>(event.object());
    return voice && event.type() == QAccessible::ObjectShow ? voice->text : QString();
}

#endif

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (QAccessibleInterface *voice = voiceInterface(object))
        return voice;
    if (!object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (const auto *progress = dynamic_cast<AssistiveProgress *>(widget))
        return new ProgressInterface(widget, *progress);
    const QVariant part = widget->property(partProperty);
    return part.isValid()
        ? new QAccessibleWidget(widget, roleOf(AssistivePart(part.toInt())))
        : nullptr;
}

// Asked before Qt's own, since it comes later; installed a second time it is the same one.
void install()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace

void announce(QWidget &from, const QString &text)
{
    if (!from.isVisible() || text.isEmpty())
        return;
    install();
    say(*from.window(), text);
}

QString announcementIn(const QAccessibleEvent &event)
{
    return saidBy(event);
}

void setAssistiveName(QWidget &widget, const QString &name)
{
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name);
}

void setAssistiveDescription(QWidget &widget, const QString &description)
{
    if (widget.accessibleDescription() != description)
        widget.setAccessibleDescription(description);
}

void setAssistivePart(QWidget &widget, AssistivePart part)
{
    install();
    widget.setProperty(partProperty, int(part));
}

void makeGroup(QWidget &holder, const QString &name)
{
    setAssistivePart(holder, AssistivePart::Group);
    setAssistiveName(holder, name);
}

AssistiveProgress::AssistiveProgress()
{
    install();
}

void tellProgress(QWidget &widget)
{
    if (widget.accessibleName().isEmpty() || !widget.isVisible())
        return;
    const auto &progress = dynamic_cast<AssistiveProgress &>(widget);
    QAccessibleValueChangeEvent event(&widget, progress.assistiveValue());
    QAccessible::updateAccessibility(&event);
}

} // namespace beian
