#include "ui/render/chartfile.h"

#include "core/base/text.h"
#include "core/export/csvwriter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace lodestar::render {

using namespace Qt::StringLiterals;
using theme::ColorRole;
using theme::Space;

namespace {

double margin(const ChartStyle &style)
{
    return style.look.space(Space::Wide) * style.unit;
}

QSizeF pictureSize(const chart::ChartSpec &spec, const ChartStyle &style, double width)
{
    return {width, std::ceil(figureHeight(width - 2 * margin(style), spec, style) + 2 * margin(style))};
}

void paintPicture(QPainter &painter, const QSizeF &size, const chart::ChartSpec &spec, const ChartStyle &style)
{
    const QRectF whole(QPointF(0, 0), size);
    painter.fillRect(whole, style.look.color(ColorRole::Surface));
    const double edge = margin(style);
    paintFigure(painter, whole.adjusted(edge, edge, -edge, -edge), spec, style);
}

QByteArray svg(const chart::ChartSpec &spec, const ChartStyle &style, double width)
{
    const QSizeF size = pictureSize(spec, style, width);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(visible(chart::sentence(spec)).toHtmlEscaped());
    QPainter painter(&generator);
    paintPicture(painter, size, spec, style);
    painter.end();
    return buffer.data();
}

QByteArray png(const chart::ChartSpec &spec, const ChartStyle &style, double width)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(spec, style, width).save(&buffer, "PNG");
    return bytes;
}

QByteArray csv(const chart::ChartSpec &spec)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    exports::CsvWriter writer(buffer, exports::CsvWriter::Cells::Safe);
    const chart::ChartTable table = chart::asTable(spec);
    bool written = writer.row(table.header).has_value();
    for (const QStringList &row : table.rows)
        written = written && writer.row(row).has_value();
    Q_ASSERT(written); // memory does not run full
    return bytes;
}

} // namespace

QImage chartImage(const chart::ChartSpec &spec, const ChartStyle &style, double width, double pixelRatio)
{
    const QSizeF size = pictureSize(spec, style, width);
    QImage image((size * pixelRatio).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(pixelRatio, pixelRatio);
    paintPicture(painter, size, spec, style);
    return image;
}

QByteArray chartFile(const chart::ChartSpec &spec, const ChartStyle &style, double width, ChartFormat format)
{
    switch (format) {
    case ChartFormat::Svg:
        return svg(spec, style, width);
    case ChartFormat::Png:
        return png(spec, style, width);
    case ChartFormat::Csv:
        return csv(spec);
    }
    return {};
}

QString chartText(const chart::ChartSpec &spec)
{
    const chart::ChartTable table = chart::asTable(spec);
    QString text;
    const auto add = [&text](const QStringList &cells) {
        QStringList flat;
        for (const QString &cell : cells)
            flat << visible(cell);
        text += flat.join(u'\t') + u'\n';
    };
    add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    return text;
}

} // namespace lodestar::render
