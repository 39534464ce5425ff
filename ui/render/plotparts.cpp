#include "ui/render/plotparts.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/render/bodypainter.h"
#include "ui/render/qcp.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::render {

using theme::ColorRole;
using theme::FontRole;
using namespace Qt::StringLiterals;

namespace {

constexpr double kSign = 20, kSignGap = 6, kEntryGap = 24; ///< pixels of the key

void dressAxis(QCPAxis &axis, const ChartStyle &style, const QString &title)
{
    const auto pixels = [&](double count) { return static_cast<int>(std::lround(plotUnits(style, count))); };
    axis.setVisible(true);
    axis.setScaleType(QCPAxis::stLinear);
    axis.setTickLabelFont(unitFont(style, FontRole::Small));
    axis.setTickLabelColor(style.look.color(ColorRole::TextMuted));
    axis.setLabelFont(unitFont(style, FontRole::Small));
    axis.setLabelColor(style.look.color(ColorRole::TextMuted));
    axis.setLabel(visible(title, 60));
    axis.setBasePen(plotPen(style, ColorRole::Rest, 1));
    axis.setTickPen(plotPen(style, ColorRole::Rest, 1));
    axis.setTickLength(0, pixels(4));
    axis.setSubTicks(false);
    axis.setTickLabelPadding(pixels(4));
    axis.setLabelPadding(pixels(4));
    axis.grid()->setPen(plotPen(style, ColorRole::Border, 0.75));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

TextBlock words(const ChartStyle &style, const QString &text, FontRole role, double width, int lines = 1)
{
    const TextBlock wide(text, unitFont(style, role), width, {style.direction, TextBlock::Align::Leading, lines});
    return TextBlock(text, unitFont(style, role), std::min(width, wide.naturalWidth() + plotUnits(style, 2)),
                     {style.direction, TextBlock::Align::Leading, lines});
}

/// Something painted by hand into a plot; it is never selected.
class PaintedItem : public QCPAbstractItem
{
public:
    PaintedItem(QCustomPlot &plot, const ChartStyle &style) : QCPAbstractItem(&plot), m_style(style)
    {
        setSelectable(false);
        setClipToAxisRect(false);
    }
    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

protected:
    const ChartStyle &style() const { return m_style; }
    double units(double pixels) const { return plotUnits(m_style, pixels); }
    QColor color(ColorRole role) const { return m_style.look.color(role); }
    bool isMirrored() const { return m_style.direction == Qt::RightToLeft; }
    QPointF pixels(double x, double y) const
    {
        return {parentPlot()->xAxis->coordToPixel(x), valueAxis(*parentPlot())->coordToPixel(y)};
    }
    /// Words on a quiet ground around a middle, moved to where they are inside the plot.
    void paintInside(QPainter &painter, const TextBlock &text, QPointF middle, ColorRole role,
                     ColorRole ground = ColorRole::Surface) const
    {
        const QRectF inside = QRectF(parentPlot()->axisRect()->rect());
        const double width = text.naturalWidth() + units(2), halfWidth = width / 2 + units(2);
        middle.setX(std::clamp(middle.x(), inside.left() + halfWidth,
                               std::max(inside.left() + halfWidth, inside.right() - halfWidth)));
        const double halfHeight = text.height() / 2;
        if (middle.y() + halfHeight > inside.top() && middle.y() - halfHeight < inside.bottom()) // not those outside
            middle.setY(std::clamp(middle.y(), std::min(middle.y(), inside.bottom() - halfHeight),
                                   std::max(inside.top() + halfHeight, inside.bottom() - halfHeight)));
        const QRectF place(middle.x() - width / 2, middle.y() - text.height() / 2, width, text.height());
        painter.fillRect(place.adjusted(-units(3), 0, units(3), 0), color(ground));
        text.paint(painter, place.topLeft(), color(role));
    }

private:
    ChartStyle m_style;
};

class KeyItem final : public PaintedItem
{
public:
    /// As many entries a line as there is room for in the plot's width.
    KeyItem(QCustomPlot &plot, const ChartStyle &style, std::vector<KeyEntry> entries)
        : PaintedItem(plot, style), m_entries(std::move(entries))
    {
        const double width = std::max(units(60), plot.viewport().width() - units(8));
        const double sign = units(kSign + kSignGap);
        double x = 0, y = 0;
        for (const KeyEntry &entry : m_entries) {
            const TextBlock text = words(style, entry.text, FontRole::Small, width - sign);
            const double wanted = sign + text.naturalWidth() + units(2);
            if (x > 0 && x + wanted > width) {
                x = 0;
                y += text.height() + units(2);
            }
            m_places.emplace_back(units(4) + x, y, wanted, text.height());
            x += wanted + units(kEntryGap);
        }
    }
    double height() const { return m_places.empty() ? 0 : m_places.back().bottom(); }

private:
    void draw(QCPPainter *painter) override
    {
        painter->setAntialiasing(true);
        const double sign = units(kSign), gap = units(kSignGap);
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const QRectF &place = m_places[i];
            paintSign(*painter, placed({place.left(), place.top(), sign, place.height()}), m_entries[i]);
            const QRectF said = placed(place.adjusted(sign + gap, 0, 0, 0));
            words(style(), m_entries[i].text, FontRole::Small, said.width())
                .paint(*painter, said.topLeft(), color(ColorRole::Text));
        }
    }
    QRectF placed(const QRectF &leftToRight) const
    {
        const QRectF line(parentPlot()->viewport());
        const double left = isMirrored() ? line.right() - leftToRight.right() : line.left() + leftToRight.left();
        return {left, line.top() + leftToRight.top(), leftToRight.width(), leftToRight.height()};
    }
    void paintSign(QCPPainter &painter, const QRectF &cell, const KeyEntry &entry) const
    {
        const QPointF middle = cell.center();
        const QRectF bar(cell.left(), middle.y() - units(6), cell.width(), units(12));
        const double half = units(5);
        painter.setPen(plotPen(style(), entry.role, 1));
        painter.setBrush(color(entry.role));
        switch (entry.sign) {
        case KeyEntry::Sign::Bar:
            painter.drawRect(bar);
            return;
        case KeyEntry::Sign::Hatched:
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar);
            hatch(painter, bar, units(5));
            return;
        case KeyEntry::Sign::Diamond:
            painter.drawPolygon(QPolygonF{middle + QPointF(0, -half), middle + QPointF(half, 0),
                                          middle + QPointF(0, half), middle + QPointF(-half, 0)});
            return;
        case KeyEntry::Sign::Ring:
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(middle, half * 0.8, half * 0.8);
            return;
        case KeyEntry::Sign::Shades:
            for (int i = 0; i < 3; ++i) {
                const double third = cell.width() / 3;
                const double at = cell.left() + third * (isMirrored() ? 2 - i : i);
                painter.fillRect(QRectF(at, bar.top(), third, bar.height()),
                                 theme::mixed(color(ColorRole::Surface), color(entry.role), 0.45 + 0.275 * i));
            }
            return;
        }
    }

    std::vector<KeyEntry> m_entries;
    std::vector<QRectF> m_places; ///< left-to-right, from the top of the plot
};

class FlagItem final : public PaintedItem
{
public:
    FlagItem(QCustomPlot &plot, const ChartStyle &style, Flag flag) : PaintedItem(plot, style), m_flag(std::move(flag))
    { }

private:
    void draw(QCPPainter *painter) override
    {
        painter->setAntialiasing(true);
        const QPointF from = pixels(m_flag.x, m_flag.from), to = pixels(m_flag.x, m_flag.to);
        painter->setPen(plotPen(style(), ColorRole::Surface, 4)); // keeps the line apart from the bars
        painter->drawLine(from, to);
        painter->setPen(plotPen(style(), m_flag.role, 2));
        painter->drawLine(from, to);
        const TextBlock text = words(style(), m_flag.text, FontRole::Small,
                                     std::max(units(10), parentPlot()->axisRect()->width() - units(8)));
        const double away = (text.height() / 2 + units(1)) * (to.y() <= from.y() ? -1 : 1);
        paintInside(*painter, text, {to.x(), to.y() + away}, m_flag.role);
    }

    Flag m_flag;
};

class WordsItem final : public PaintedItem
{
public:
    WordsItem(QCustomPlot &plot, const ChartStyle &style, PlotWords said)
        : PaintedItem(plot, style), m_words(std::move(said))
    { }

private:
    void draw(QCPPainter *painter) override
    {
        painter->setAntialiasing(true);
        const TextBlock text = words(style(), m_words.text, m_words.font,
                                     std::max(units(10), parentPlot()->axisRect()->width() * 0.75), 2);
        const QPointF point = pixels(m_words.x, m_words.y);
        const double sideways = (text.naturalWidth() / 2 + units(10)) * m_words.side.x() * (isMirrored() ? -1 : 1);
        const double upright = (text.height() / 2 + units(8)) * m_words.side.y();
        paintInside(*painter, text, point + QPointF(sideways, upright), m_words.role, m_words.ground);
    }

    PlotWords m_words;
};

/// A title longer than its axis would leave the picture at both ends: it is shortened to what there is room for.
void fitTitle(QCPAxis &axis, const QString &title)
{
    const QMargins around = axis.axisRect()->margins();
    const int room = axis.axisRect()->height() + 2 * std::min(around.top(), around.bottom());
    axis.setLabel(QFontMetrics(axis.labelFont()).elidedText(title, Qt::ElideRight, room));
}

} // namespace

double plotUnits(const ChartStyle &style, double pixels)
{
    return pixels * style.look.roomScale * style.unit;
}

QPen plotPen(const ChartStyle &style, ColorRole role, double pixels)
{
    return QPen(style.look.color(role), plotUnits(style, pixels));
}

QCPAxis *valueAxis(QCustomPlot &plot, const ChartStyle &style)
{
    return style.direction == Qt::RightToLeft ? plot.yAxis2 : plot.yAxis;
}

const QCPAxis *valueAxis(const QCustomPlot &plot)
{
    return plot.yAxis2->visible() ? plot.yAxis2 : plot.yAxis;
}

void dress(QCustomPlot &plot, const ChartStyle &style, const QString &xTitle, const QString &yTitle)
{
    const auto pixels = [&](double count) { return static_cast<int>(std::lround(plotUnits(style, count))); };
    plot.clearPlottables();
    plot.clearItems();
    plot.setBackground(QBrush(Qt::NoBrush));
    plot.setLocale(format::locale());
    const bool mirrored = style.direction == Qt::RightToLeft;
    dressAxis(*plot.xAxis, style, xTitle);
    QCPAxis *value = valueAxis(plot, style);
    dressAxis(*value, style, yTitle);
    QObject::disconnect(&plot, &QCustomPlot::afterLayout, value, nullptr); // of the title before
    QObject::connect(&plot, &QCustomPlot::afterLayout, value,
                     [value, title = value->label()] { fitTitle(*value, title); });
    plot.xAxis->grid()->setVisible(false);
    (mirrored ? plot.yAxis : plot.yAxis2)->setVisible(false);
    plot.yAxis->grid()->setVisible(!mirrored);
    plot.yAxis2->grid()->setVisible(mirrored);
    plot.xAxis->setRangeReversed(mirrored);
    // Room for half a figure beyond either end of the axis.
    plot.axisRect()->setMinimumMargins(QMargins(pixels(24), pixels(20), pixels(24), 0));
}

QCPItemRect *addBar(QCustomPlot &plot, const ChartStyle &style, const BarPlace &place, ColorRole role)
{
    if (!(place.to > place.from) || !(std::abs(place.tip - place.base) > 0))
        return nullptr;
    auto *bar = new QCPItemRect(&plot); // owned by the plot
    bar->setSelectable(false);
    for (QCPItemPosition *corner : {bar->topLeft, bar->bottomRight})
        corner->setAxes(plot.xAxis, valueAxis(plot, style));
    bar->setClipAxisRect(plot.axisRect());
    bar->topLeft->setCoords(place.from, std::max(place.tip, place.base));
    bar->bottomRight->setCoords(place.to, std::min(place.tip, place.base));
    bar->setBrush(style.look.color(role));
    bar->setPen(plotPen(style, ColorRole::Surface, 1));
    return bar;
}

void addKey(QCustomPlot &plot, const ChartStyle &style, std::vector<KeyEntry> entries)
{
    const auto *key = new KeyItem(plot, style, std::move(entries)); // owned by the plot, as all items are
    QMargins margins = plot.axisRect()->minimumMargins();
    margins.setTop(static_cast<int>(std::lround(key->height() + plotUnits(style, 10))));
    plot.axisRect()->setMinimumMargins(margins);
}

void addFlag(QCustomPlot &plot, const ChartStyle &style, const Flag &flag)
{
    new FlagItem(plot, style, flag);
}

void addWords(QCustomPlot &plot, const ChartStyle &style, const PlotWords &said)
{
    new WordsItem(plot, style, said);
}

} // namespace lodestar::render
