// SPDX-License-Identifier: MIT
#include "ui/paper/handoutpreview.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>

#include "ui/forms/controls.h"

namespace beian {

using namespace Qt::StringLiterals;

HandoutPreview::HandoutPreview(QWidget *parent)
    : QWidget(parent)
{
    nameControl(this, u"handoutPreview"_s, [] { return tr("The sheet as it will be printed"); });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HandoutPreview::showSheet(const HandoutWords &words, PaperSize paper)
{
    m_paper = paper;
    m_sheet.emplace(words, paper, QApplication::font());
    m_drawn = {};
    setAccessibleDescription(words.plainText());
    update();
}

QSizeF HandoutPreview::proportions() const
{
    return pageSizeOf(m_paper).size(QPageSize::Point);
}

void HandoutPreview::setSheetWidth(int width)
{
    const QSize size(width, qRound(width * proportions().height() / proportions().width()));
    if (size == this->size())
        return;
    m_drawn = {};
    setFixedSize(size);
}

int HandoutPreview::widthWithin(const QSize &room) const
{
    return int(proportions().scaled(room, Qt::KeepAspectRatio).width());
}

void HandoutPreview::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_sheet)
        return;
    const qreal ratio = devicePixelRatioF();
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != ratio) {
        m_drawn = QPixmap(size() * ratio);
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(lightTokens().card);
        QPainter painter(&m_drawn);
        m_sheet->paint(painter, rect());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace beian
