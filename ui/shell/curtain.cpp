// SPDX-License-Identifier: MIT
#include "ui/shell/curtain.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qpointer.h>
#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/companion/companionwindow.h"
#include "ui/forms/controls.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const auto sheetName = u"curtain"_s;

// Opaque, whatever the style sheet makes of its parent, and as large as its window, whatever becomes
// of that. Keys and shortcuts end here.
class Sheet final : public QWidget
{
public:
    explicit Sheet(QWidget &window)
        : QWidget(&window)
        , m_focused(window.focusWidget())
    {
        setObjectName(sheetName);
        setFocusPolicy(Qt::StrongFocus);
        QLabel *text = makeLabel([] { return Curtain::tr("Covered, since nobody was here."); });
        text->setAlignment(Qt::AlignCenter);
        m_show = makeButton(
            u"curtainShow"_s, [] { return Curtain::tr("Show this window"); }, ButtonKind::Primary);
        m_show->setAutoDefault(false);
        m_show->installEventFilter(this);
        auto *layout = new QVBoxLayout(this);
        layout->setSpacing(gap(4));
        layout->addStretch(1);
        layout->addWidget(text);
        layout->addWidget(m_show, 0, Qt::AlignHCenter);
        layout->addStretch(1);
        connect(m_show, &QPushButton::clicked, this, &Sheet::lift);
        window.installEventFilter(this);
        setGeometry(window.rect());
        show();
        raise();
        setFocus();
    }

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_show && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (watched == parentWidget() && event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QWidget::event(event);
        event->accept();
        return true;
    }

    // Enter presses the button that the Tab key went to, as Space does.
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        event->accept();
        if (isEnter && window()->focusWidget() == m_show && !event->isAutoRepeat())
            m_show->click();
    }

    // There is nothing else to go to.
    bool focusNextPrevChild(bool) override
    {
        m_show->setFocus(Qt::TabFocusReason);
        return true;
    }

    void paintEvent(QPaintEvent *) override
    {
        // Not its own palette, which the style sheet makes transparent, too.
        QPainter(this).fillRect(rect(), QGuiApplication::palette().color(QPalette::Window));
    }

private:
    void lift()
    {
        hide();
        if (m_focused)
            m_focused->setFocus();
        // Later: the press that led here comes from its button.
        setObjectName({});
        deleteLater();
    }

    QPointer<QWidget> m_focused; // before it
    QPushButton *m_show;
};

} // namespace

void Curtain::draw()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const bool isPrivate =
            qobject_cast<QDialog *>(window) || qobject_cast<CompanionWindow *>(window);
        if (isPrivate && window->isVisible()
            && !window->findChild<QWidget *>(sheetName, Qt::FindDirectChildrenOnly))
            new Sheet(*window);
    }
}

} // namespace beian
