#pragma once

#include "ui/stage/stagepicture.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

/// What is really painted, word by word: a device that keeps every text with its size of type and its place.
namespace lodestar::testkit {

struct PaintedText {
    QString text;
    double points = 0; ///< size of type as it appears
    QRectF rect; ///< of the glyphs' line, in the device
};

class TextRecorder : public QPaintDevice
{
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(std::vector<PaintedText> &texts)
            : QPaintEngine(PaintEngineFeatures(AllFeatures).setFlag(PixmapTransform, false)), m_texts(texts)
        { }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        Type type() const override { return User; }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            if (item.width() <= 0)
                return; // a mark of direction
            const QTransform &transform = painter()->transform();
            const QFont font = item.font();
            const double points = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 72.0 / kDpi;
            const double scale = std::sqrt(std::abs(transform.determinant()));
            // By the letters' own size: some fonts keep more room above and below than a line has.
            const double size = points * kDpi / 72.0;
            const QRectF line(at.x(), at.y() - 0.75 * size, item.width(), size);
            m_texts.push_back({item.text(), points * scale, transform.mapRect(line)});
        }

    private:
        std::vector<PaintedText> &m_texts;
    };

public:
    static constexpr double kDpi = 96;

    explicit TextRecorder(const QSize &size) : m_size(size), m_engine(m_texts) { }
    const std::vector<PaintedText> &texts() const { return m_texts; }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return static_cast<int>(kDpi);
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    std::vector<PaintedText> m_texts;
    mutable Engine m_engine;
};

inline std::vector<PaintedText> paintedTexts(const ui::StagePicture &picture)
{
    TextRecorder recorder(picture.size.toSize());
    QPainter painter(&recorder);
    picture.paint(painter);
    painter.end();
    return recorder.texts();
}

} // namespace lodestar::testkit
