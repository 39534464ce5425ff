#include "ui/render/plot.h"

#include "core/base/format.h"
#include "ui/render/plotparts.h"
#include "ui/render/plotticks.h"
#include "ui/render/qcp.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::render {

using chart::Scatter;
using theme::ColorRole;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Chart)
};

/// More points of a kind than these are shown as cells, stronger where more lie together: single marks would hide each
/// other and take long to draw.
constexpr size_t kMostMarks = 3000;
constexpr double kCell = 5; ///< pixels
constexpr double kDecades = 1000; ///< a spread by more than this factor asks for an axis that grows by factors
/// Where 0 stands on an axis that grows by factors: below the smallest value by this factor, above the end by that one.
constexpr double kBelowSmallest = 4, kAboveEnd = 1.6;

size_t pointCount(const Scatter &chart)
{
    return std::min(chart.x.size(), chart.y.size());
}

bool isBest(const Scatter &chart, size_t point)
{
    return point < chart.best.size() && chart.best[point] != 0;
}

bool isDrawn(const Scatter &chart, size_t point)
{
    return std::isfinite(chart.x[point]) && std::isfinite(chart.y[point]);
}

struct Scaled {
    QCPRange range{0, 1};
    AxisFigures figures;
};

/// A value that almost all others are at least as large as: a few tiny amounts do not make a spread wide.
double usuallySmallest(const std::vector<double> &values, size_t count)
{
    std::vector<double> positive;
    positive.reserve(count);
    std::copy_if(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count), std::back_inserter(positive),
                 [](double value) { return std::isfinite(value) && value > 0; });
    if (positive.empty())
        return std::numeric_limits<double>::infinity();
    const auto at = positive.begin() + static_cast<std::ptrdiff_t>(positive.size() / 50);
    std::nth_element(positive.begin(), at, positive.end());
    return *at;
}

/// The range and the kind of axis that show these values best.
Scaled scaled(const std::vector<double> &values, size_t count, chart::Scale scale)
{
    double low = std::numeric_limits<double>::infinity(), high = -low, smallest = low;
    for (size_t i = 0; i < count; ++i) {
        if (!std::isfinite(values[i]))
            continue;
        low = std::min(low, values[i]);
        high = std::max(high, values[i]);
        if (values[i] > 0)
            smallest = std::min(smallest, values[i]);
    }
    if (low > high)
        return {{0, 1}, figuresOf(scale, false)};
    if (scale != chart::Scale::Date && low >= 0 && high / kDecades > usuallySmallest(values, count)) {
        Scaled result{{smallest / kAboveEnd, high * kAboveEnd}, figuresOf(scale, true)};
        if (low == 0) { // 0 has no place on such an axis, so it is given one of its own
            result.figures.zeroAt = smallest / kBelowSmallest;
            result.range.lower = result.figures.zeroAt / kAboveEnd;
        }
        return result;
    }
    const double margin = high > low ? (high - low) * 0.04 : std::max(1.0, std::abs(low) * 0.1);
    return {{low - margin, high + margin}, figuresOf(scale, false)};
}

/// The value where a point of this value stands.
double standsAt(const QCPAxis &axis, double value)
{
    return axis.scaleType() == QCPAxis::stLogarithmic && !(value > 0) ? axis.range().lower * kAboveEnd : value;
}

QPointF pixelOf(const QCPAxis &keys, const QCPAxis &values, const Scatter &chart, size_t point)
{
    return {keys.coordToPixel(standsAt(keys, chart.x[point])), values.coordToPixel(standsAt(values, chart.y[point]))};
}

/// How many points lie in each cell of a grid over the plot.
class CellCounts
{
public:
    CellCounts(const QRectF &area, double cell)
        : m_area(area), m_cell(cell), m_columns(std::max(1, static_cast<int>(std::ceil(area.width() / cell)))),
          m_rows(std::max(1, static_cast<int>(std::ceil(area.height() / cell)))),
          m_counts(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows), 0)
    { }
    void add(const QPointF &pixel)
    {
        const int column = std::clamp(static_cast<int>((pixel.x() - m_area.left()) / m_cell), 0, m_columns - 1);
        const int row = std::clamp(static_cast<int>((pixel.y() - m_area.top()) / m_cell), 0, m_rows - 1);
        ++m_counts[static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column)];
    }
    /// One rectangle for neighbours of the same shade.
    template <class Paint>
    void eachRun(Paint &&paint) const
    {
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns;) {
                const int shade = shadeAt(row, column);
                const int from = column;
                while (column < m_columns && shadeAt(row, column) == shade)
                    ++column;
                if (shade > 0)
                    paint(QRectF(m_area.left() + from * m_cell, m_area.top() + row * m_cell, (column - from) * m_cell,
                                 m_cell),
                          shade);
            }
        }
    }

private:
    /// 0: none, 1: a single one … 5: very many.
    int shadeAt(int row, int column) const
    {
        const int count =
            m_counts[static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column)];
        return count == 0 ? 0 : count == 1 ? 1 : count <= 4 ? 2 : count <= 16 ? 3 : count <= 64 ? 4 : 5;
    }

    QRectF m_area;
    double m_cell;
    int m_columns, m_rows;
    std::vector<int> m_counts;
};

/// All points of the chart: the best on top. Reads the chart whenever it draws, so the chart must outlive it.
class PointCloud final : public QCPAbstractPlottable
{
public:
    PointCloud(QCPAxis *keys, QCPAxis *values, const Scatter &chart, const ChartStyle &style)
        : QCPAbstractPlottable(keys, values), m_chart(chart), m_style(style)
    {
        setSelectable(QCP::stNone);
        for (size_t i = 0; i < pointCount(chart); ++i)
            ++(isBest(chart, i) ? m_best : m_rest);
    }
    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }
    QCPRange getKeyRange(bool &found, QCP::SignDomain) const override
    {
        found = false;
        return {};
    }
    QCPRange getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const override
    {
        found = false;
        return {};
    }
    size_t best() const { return m_best; }
    size_t rest() const { return m_rest; }

private:
    void draw(QCPPainter *painter) override
    {
        drawGroup(*painter, false, m_rest);
        drawGroup(*painter, true, m_best);
        drawCurrent(*painter);
    }
    void drawLegendIcon(QCPPainter *, const QRectF &) const override { }

    QPointF pixel(size_t point) const { return pixelOf(*mKeyAxis, *mValueAxis, m_chart, point); }
    void drawGroup(QCPPainter &painter, bool best, size_t count) const
    {
        if (count > kMostMarks)
            drawCells(painter, best);
        else
            drawMarks(painter, best);
    }
    void drawMarks(QCPPainter &painter, bool best) const;
    void drawCells(QCPPainter &painter, bool best) const;
    void drawCurrent(QCPPainter &painter) const;

    const Scatter &m_chart;
    ChartStyle m_style;
    size_t m_best = 0, m_rest = 0;
};

void PointCloud::drawMarks(QCPPainter &painter, bool best) const
{
    // A filled diamond and a hollow ring say the same as the colours do.
    const double half = plotUnits(m_style, best ? 5 : 3);
    painter.setAntialiasing(true);
    painter.setPen(best ? plotPen(m_style, ColorRole::Surface, 1) : plotPen(m_style, ColorRole::Rest, 1.25));
    painter.setBrush(best ? QBrush(m_style.look.color(ColorRole::Best)) : QBrush(Qt::NoBrush));
    for (size_t i = 0; i < pointCount(m_chart); ++i) {
        if (isBest(m_chart, i) != best || !isDrawn(m_chart, i))
            continue;
        const QPointF middle = pixel(i);
        if (!best) {
            painter.drawEllipse(middle, half, half);
            continue;
        }
        const QPointF corners[] = {middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                                   middle + QPointF(-half, 0)};
        painter.drawConvexPolygon(corners, 4);
    }
}

void PointCloud::drawCells(QCPPainter &painter, bool best) const
{
    CellCounts cells(QRectF(clipRect()), plotUnits(m_style, kCell));
    for (size_t i = 0; i < pointCount(m_chart); ++i) {
        if (isBest(m_chart, i) == best && isDrawn(m_chart, i))
            cells.add(pixel(i));
    }
    painter.setAntialiasing(false);
    const theme::Look &look = m_style.look;
    const QColor ground = look.color(ColorRole::Surface), full = look.color(best ? ColorRole::Best : ColorRole::Rest);
    const auto shaded = [&](int shade) {
        constexpr double shares[] = {0, 0.4, 0.65, 1};
        return shade <= 3 ? theme::mixed(ground, full, shares[shade])
                          : theme::mixed(full, look.color(ColorRole::Text), shade == 4 ? 0.3 : 0.6);
    };
    // The best leave an edge of what lies beneath them.
    const double edge = best ? plotUnits(m_style, 0.75) : 0;
    cells.eachRun(
        [&](const QRectF &run, int shade) { painter.fillRect(run.adjusted(0, edge, 0, -edge), shaded(shade)); });
}

void PointCloud::drawCurrent(QCPPainter &painter) const
{
    const auto point = static_cast<size_t>(m_style.current);
    if (m_style.current < 0 || point >= pointCount(m_chart) || !isDrawn(m_chart, point))
        return;
    painter.setAntialiasing(true);
    painter.setBrush(Qt::NoBrush);
    const double radius = plotUnits(m_style, 8);
    for (const QPen &pen : {plotPen(m_style, ColorRole::Surface, 4), plotPen(m_style, ColorRole::Text, 2)}) {
        painter.setPen(pen);
        painter.drawEllipse(pixel(point), radius, radius);
    }
}

} // namespace

void fillPlot(QCustomPlot &plot, const Scatter &chart, const ChartStyle &style)
{
    dress(plot, style, chart.xAxis, chart.yAxis);
    const Scaled x = scaled(chart.x, pointCount(chart), chart.xScale);
    const Scaled y = scaled(chart.y, pointCount(chart), chart.yScale);
    QCPAxis *values = valueAxis(plot, style);
    setFigures(*plot.xAxis, x.figures, style);
    setFigures(*values, y.figures, style);
    plot.xAxis->setRange(x.range);
    values->setRange(y.range);
    const auto *cloud = new PointCloud(plot.xAxis, values, chart, style); // owned by the plot
    const auto entry = [](size_t count, const QString &said, KeyEntry::Sign sign, ColorRole role) {
        return KeyEntry{count > kMostMarks ? KeyEntry::Sign::Shades : sign, role,
                        count > kMostMarks ? Tr::tr("%1, stronger where more lie together").arg(said) : said};
    };
    const QString best = format::count(static_cast<qint64>(cloud->best()));
    const QString rest = format::count(static_cast<qint64>(cloud->rest()));
    addKey(plot, style,
           {entry(cloud->best(), Tr::tr("Best (%1)", "how many").arg(best), KeyEntry::Sign::Diamond, ColorRole::Best),
            entry(cloud->rest(), Tr::tr("Others (%1)", "how many").arg(rest), KeyEntry::Sign::Ring, ColorRole::Rest)});
}

int plotMarkAt(const QCustomPlot &plot, const Scatter &chart, const QPointF &position, double reach)
{
    const QCPAxis &keys = *plot.xAxis, &values = *valueAxis(plot);
    // Most points are ruled out by comparing, without asking where they are drawn.
    const auto around = [reach](const QCPAxis &axis, double pixel) {
        return QCPRange(axis.pixelToCoord(pixel - reach), axis.pixelToCoord(pixel + reach)); // in ascending order
    };
    const QCPRange x = around(keys, position.x()), y = around(values, position.y());
    int nearest = -1;
    double distance = reach;
    bool nearestIsBest = false;
    for (size_t i = 0; i < pointCount(chart); ++i) {
        if (!x.contains(standsAt(keys, chart.x[i])) || !y.contains(standsAt(values, chart.y[i])))
            continue;
        const QPointF away = pixelOf(keys, values, chart, i) - position;
        const double length = std::hypot(away.x(), away.y());
        // Best customers lie on top, so among points that are equally near they are the ones meant.
        if (length < distance || (length <= distance && isBest(chart, i) && !nearestIsBest)) {
            distance = length;
            nearest = static_cast<int>(i);
            nearestIsBest = isBest(chart, i);
        }
    }
    return nearest;
}

QRectF plotMarkRect(const QCustomPlot &plot, const Scatter &chart, int mark, double reach)
{
    const QPointF middle = pixelOf(*plot.xAxis, *valueAxis(plot), chart, static_cast<size_t>(mark));
    return {middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach};
}

} // namespace lodestar::render
