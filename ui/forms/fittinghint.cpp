// SPDX-License-Identifier: MIT
#include "ui/forms/fittinghint.h"

#include <algorithm>

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstyleoption.h>

#include "ui/platform/keeping.h"

namespace beian {

namespace {

// What QLineEdit leaves free at each side of its text.
constexpr int sideMargin = 2;

int roomIn(const QLineEdit &field)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field);
    return field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width()
        - 2 * sideMargin;
}

class FittingHint final : public QObject
{
public:
    FittingHint(QLineEdit &field, const std::function<QStringList()> &texts)
        : QObject(&field)
        , m_field(field)
        , m_texts(texts)
    {
        field.installEventFilter(this);
        keepTexts(&field, [this] { choose(); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isHandled = QObject::eventFilter(watched, event);
        // What it says can be of today: asked for again where it is looked at again.
        if (event->type() == QEvent::Show || event->type() == QEvent::FocusIn
            || event->type() == QEvent::Resize || event->type() == QEvent::FontChange
            || event->type() == QEvent::StyleChange)
            choose();
        return isHandled;
    }

private:
    void choose()
    {
        const QStringList texts = m_texts();
        const int room = roomIn(m_field);
        const auto fits = [this, room](const QString &text) {
            return m_field.fontMetrics().horizontalAdvance(text) <= room;
        };
        const auto fitting = std::ranges::find_if(texts, fits);
        m_field.setPlaceholderText(fitting == texts.constEnd() ? texts.constLast() : *fitting);
    }

    QLineEdit &m_field;
    const std::function<QStringList()> m_texts;
};

} // namespace

void setFittingHint(QLineEdit &field, const std::function<QStringList()> &texts)
{
    new FittingHint(field, texts);
}

} // namespace beian
