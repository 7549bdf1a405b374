// SPDX-License-Identifier: MIT
#include "paintedtexts.h"

#include <QtGui/qpaintdevice.h>
#include <QtGui/qpaintengine.h>
#include <QtGui/qpainterpath.h>
#include <QtWidgets/qwidget.h>

namespace beian {

namespace {

// Paints nothing and takes down what it is told to write.
class TextEngine final : public QPaintEngine
{
public:
    explicit TextEngine(const QRectF &ground)
        : QPaintEngine(AllFeatures)
        , m_ground(ground)
        , m_room(ground)
    { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPath(const QPainterPath &) override { }

    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
        if (now.state() & DirtyClipRegion)
            clip(now.clipOperation(), m_transform.mapRect(QRectF(now.clipRegion().boundingRect())));
        if (now.state() & DirtyClipPath)
            clip(now.clipOperation(), m_transform.mapRect(now.clipPath().boundingRect()));
        if (now.state() & DirtyClipEnabled)
            m_isClipped = now.isClipEnabled();
    }

    void drawTextItem(const QPointF &start, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QRectF place(start.x(), start.y() - item.ascent(), item.width(),
                           item.ascent() + item.descent());
        texts << PaintedText{item.text(), m_transform.mapRect(place),
                             m_isClipped ? m_room : m_ground};
    }

    QList<PaintedText> texts;

private:
    void clip(Qt::ClipOperation operation, const QRectF &to)
    {
        m_room = operation == Qt::NoClip                    ? m_ground
            : operation == Qt::IntersectClip && m_isClipped ? m_room & to
                                                            : m_ground & to;
        m_isClipped = operation != Qt::NoClip;
    }

    QRectF m_ground;
    QRectF m_room;
    QTransform m_transform;
    bool m_isClipped = false;
};

// As large as the widget, and of the dots of its screen.
class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget &widget)
        : engine(widget.rect())
        , m_widget(widget)
    { }

    QPaintEngine *paintEngine() const override { return &engine; }

    mutable TextEngine engine;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_widget;
};

} // namespace

QList<PaintedText> paintedTexts(const QWidget &widget)
{
    TextDevice device(widget);
    const_cast<QWidget &>(widget).render(&device, {}, {}, {});
    return device.engine.texts;
}

} // namespace beian
