// SPDX-License-Identifier: MIT
#include "ui/shell/curtain.h"

#include <utility>

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>

#include "ui/forms/controls.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// As large as its window, whatever becomes of that.
class SheetSize final : public QObject
{
public:
    explicit SheetSize(QWidget &sheet)
        : QObject(&sheet)
        , m_sheet(sheet)
    {
        sheet.window()->installEventFilter(this);
        fit();
    }

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit() { m_sheet.setGeometry(m_sheet.parentWidget()->rect()); }

    QWidget &m_sheet;
};

} // namespace

void Curtain::draw()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || !qobject_cast<QDialog *>(window))
            continue;
        QLabel *sheet =
            makeLabel(tr("Covered, since nobody was here. Press a key or click to go on."),
                      TextKind::Subtitle);
        sheet->setObjectName(u"curtain"_s);
        sheet->setParent(window);
        sheet->setAlignment(Qt::AlignCenter);
        sheet->setAutoFillBackground(true);
        sheet->setBackgroundRole(QPalette::Window);
        new SheetSize(*sheet);
        sheet->show();
        sheet->raise();
        m_sheets << sheet;
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
