// SPDX-License-Identifier: MIT
#include "ui/shell/curtain.h"

#include <utility>

#include <QtCore/qcoreevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>

#include "ui/platform/keeping.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Opaque, whatever the style sheet makes of labels, and as large as its window, whatever becomes of
// that.
class Sheet final : public QLabel
{
public:
    explicit Sheet(QWidget &window)
        : QLabel(&window)
    {
        setObjectName(u"curtain"_s);
        setTextFormat(Qt::PlainText);
        keepTexts(this, [this] {
            setText(Curtain::tr("Covered, since nobody was here. Press a key or click to go on."));
        });
        setWordWrap(true);
        setAlignment(Qt::AlignCenter);
        window.installEventFilter(this);
        setGeometry(window.rect());
        show();
        raise();
    }

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QLabel::eventFilter(watched, event);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        // Not its own palette, which the style sheet makes transparent, too.
        QPainter(this).fillRect(rect(), QGuiApplication::palette().color(QPalette::Window));
        QLabel::paintEvent(event);
    }
};

} // namespace

void Curtain::draw()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && qobject_cast<QDialog *>(window))
            m_sheets << new Sheet(*window);
    }
}

void Curtain::lift()
{
    for (const QPointer<QLabel> &sheet : std::exchange(m_sheets, {})) {
        if (sheet)
            sheet->deleteLater();
    }
}

} // namespace beian
