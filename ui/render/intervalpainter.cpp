#include "ui/render/bodypainter.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lodestar::render {

using chart::IntervalChart;
using theme::ColorRole;
using theme::FontRole;
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Chart)
};

/// Below this width the verdicts stand under the names instead of in a column of their own.
constexpr double kRoomForVerdicts = 520;
constexpr double kTickGap = 8; ///< pixels between the figures of the scale and the first row

/// Rows "name | interval, estimate, figure | verdict" under one scale of percentage points.
class IntervalPainter final : public BodyPainter
{
public:
    IntervalPainter(const QRectF &rect, const IntervalChart &chart, const ChartStyle &style);

    double height() const override;
    void paint(QPainter &painter) const override;
    int markAt(const QPointF &position) const override;
    QRectF markRect(int mark) const override;

private:
    struct Row {
        TextBlock label, detail;
        QString figure;
        double top = 0, height = 0; ///< top relative to the rectangle
    };

    bool hasVerdictColumn() const { return rect().width() >= units(kRoomForVerdicts); }
    double edge() const { return style().onPage ? 0 : units(12); }
    double padding() const { return units(style().onPage ? 5 : 8); }
    TextBlock caption() const
    {
        return block(Tr::tr("Difference in percentage points, with 95 % intervals"), FontRole::Small, m_labelWidth, 3);
    }
    void measureColumns();
    void measureScale();
    void measureRows();
    QString detailOf(const IntervalChart::Row &row) const;
    double xOf(double value) const; ///< in the left-to-right layout
    QRectF rowRect(const Row &row) const { return {rect().left(), rect().top() + row.top, rect().width(), row.height}; }

    void paintScale(QPainter &painter) const;
    void paintRow(QPainter &painter, size_t index) const;
    void paintInterval(QPainter &painter, const IntervalChart::Row &row, double y) const;
    void paintVerdict(QPainter &painter, const QRectF &cell, const IntervalChart::Row &row) const;

    const IntervalChart &m_chart;
    std::vector<Row> m_rows;
    double m_labelWidth = 0, m_verdictWidth = 0, m_figureWidth = 0;
    double m_plotLeft = 0, m_plotWidth = 0; ///< absolute, left-to-right
    double m_low = 0, m_high = 0; ///< of the scale
    double m_headHeight = 0;
};

IntervalPainter::IntervalPainter(const QRectF &rect, const IntervalChart &chart, const ChartStyle &style)
    : BodyPainter(rect, style), m_chart(chart)
{
    measureColumns();
    measureScale();
    measureRows();
}

QString IntervalPainter::detailOf(const IntervalChart::Row &row) const
{
    if (hasVerdictColumn() || row.verdict.isEmpty())
        return row.detail;
    return row.detail.isEmpty() ? row.verdict : Tr::tr("%1 · %2", "counts and verdict").arg(row.detail, row.verdict);
}

void IntervalPainter::measureColumns()
{
    double label = 0;
    for (const auto &row : m_chart.rows) {
        label = std::max({label, textWidth(row.label.left(80), font(FontRole::BodyStrong)),
                          textWidth(detailOf(row).left(80), font(FontRole::Small))});
        if (hasVerdictColumn() && !row.verdict.isEmpty())
            m_verdictWidth =
                std::max(m_verdictWidth, textWidth(row.verdict.left(40), font(FontRole::Small)) + units(20));
        m_figureWidth = std::max(m_figureWidth, textWidth(format::points(row.estimate), font(FontRole::Body)));
    }
    m_labelWidth =
        std::clamp(label + units(2), rect().width() * 0.24, rect().width() * (hasVerdictColumn() ? 0.40 : 0.46));
    m_verdictWidth = std::min(m_verdictWidth, rect().width() * 0.25);
    m_plotLeft = rect().left() + edge() + m_labelWidth + units(16);
    const double plotRight =
        rect().right() - m_figureWidth - units(12) - (m_verdictWidth > 0 ? m_verdictWidth + units(24) : units(8));
    m_plotWidth = std::max(units(20), plotRight - m_plotLeft);
}

void IntervalPainter::measureScale()
{
    for (const auto &row : m_chart.rows) {
        for (const double value : {row.estimate, row.low, row.high}) {
            if (std::isfinite(value)) {
                m_low = std::min(m_low, std::max(-1.0, value));
                m_high = std::max(m_high, std::min(1.0, value));
            }
        }
    }
    if (m_high - m_low < 0.1)
        m_high = m_low + 0.1;
    const double margin = (m_high - m_low) * 0.04;
    m_low -= margin;
    m_high += margin;
}

void IntervalPainter::measureRows()
{
    const double ticks = block(u"0"_s, FontRole::Small, m_labelWidth).height();
    m_headHeight = (style().onPage ? ticks : std::max(ticks, caption().height())) + kTickGap * units(1);
    double top = m_headHeight;
    for (const auto &row : m_chart.rows) {
        Row laid{block(row.label, FontRole::BodyStrong, m_labelWidth, 2),
                 block(detailOf(row), FontRole::Small, m_labelWidth, 2),
                 std::isfinite(row.estimate) ? format::points(row.estimate) : u"–"_s, top, 0};
        laid.height = laid.label.height() + (detailOf(row).isEmpty() ? 0 : laid.detail.height()) + 2 * padding();
        top += laid.height;
        m_rows.push_back(std::move(laid));
    }
}

double IntervalPainter::xOf(double value) const
{
    return m_plotLeft + (std::clamp(value, m_low, m_high) - m_low) / (m_high - m_low) * m_plotWidth;
}

double IntervalPainter::height() const
{
    if (m_rows.empty())
        return units(48);
    return m_rows.back().top + m_rows.back().height;
}

void IntervalPainter::paintScale(QPainter &painter) const
{
    const double headBottom = rect().top() + m_headHeight - kTickGap * units(1);
    if (!style().onPage)
        paintText(painter, {rect().left() + edge(), rect().top(), m_labelWidth, headBottom - rect().top()}, caption(),
                  ColorRole::TextMuted);
    const double room = textWidth(format::points(-0.88), font(FontRole::Small)) + units(20);
    const double step = shareStep(m_low, m_high, m_plotWidth, room);
    const double bottom = rect().top() + height();
    for (int i = static_cast<int>(std::ceil(m_low / step)); i * step <= m_high; ++i) {
        const double x = xOf(i * step);
        const TextBlock label = block(format::points(i * step), FontRole::Small, room, 1, TextBlock::Align::Center);
        paintText(painter, {x - room / 2, headBottom - label.height(), room, label.height()}, label,
                  ColorRole::TextMuted);
        painter.setPen(i == 0 ? pen(ColorRole::Rest, 1.25) : pen(ColorRole::Border, 0.75));
        painter.drawLine(QPointF(placed(x), rect().top() + m_headHeight), QPointF(placed(x), bottom));
    }
}

void IntervalPainter::paintInterval(QPainter &painter, const IntervalChart::Row &row, double y) const
{
    if (!std::isfinite(row.estimate))
        return;
    const ColorRole role = row.emphasised ? ColorRole::Best : ColorRole::Rest;
    const double low = placed(xOf(std::isfinite(row.low) ? row.low : row.estimate));
    const double high = placed(xOf(std::isfinite(row.high) ? row.high : row.estimate));
    const double whisker = units(5.5), radius = units(5.5);
    painter.setPen(pen(role, 2.25));
    painter.drawLine(QPointF(low, y), QPointF(high, y));
    painter.drawLine(QPointF(low, y - whisker), QPointF(low, y + whisker));
    painter.drawLine(QPointF(high, y - whisker), QPointF(high, y + whisker));
    // Filled and hollow say the same as the colours do.
    painter.setBrush(color(row.emphasised ? role : ColorRole::Surface));
    painter.drawEllipse(QPointF(placed(xOf(row.estimate)), y), radius, radius);
}

void IntervalPainter::paintVerdict(QPainter &painter, const QRectF &cell, const IntervalChart::Row &row) const
{
    const TextBlock text = block(row.verdict, FontRole::Small, m_verdictWidth - units(16), 1);
    const QSizeF size(text.naturalWidth() + units(18), text.height() + units(4));
    const QRectF pill(cell.right() - size.width(), cell.center().y() - size.height() / 2, size.width(), size.height());
    painter.setPen(row.emphasised ? Qt::NoPen : pen(ColorRole::Border, 1));
    painter.setBrush(color(row.emphasised ? ColorRole::AccentSoft : ColorRole::Surface));
    painter.drawRoundedRect(placed(pill), pill.height() / 2, pill.height() / 2);
    // The block is as wide as its column allows; shift it so that its words stand in the middle of the pill.
    const double x =
        isMirrored() ? placed(pill).right() - units(9) - (m_verdictWidth - units(16)) : pill.left() + units(9);
    text.paint(painter, {x, pill.center().y() - text.height() / 2},
               color(row.emphasised ? ColorRole::Accent : ColorRole::TextMuted));
}

void IntervalPainter::paintRow(QPainter &painter, size_t index) const
{
    const Row &laid = m_rows[index];
    const auto &row = m_chart.rows[index];
    const QRectF cell = rowRect(laid);
    const double textHeight = laid.height - 2 * padding();
    const double labelHeight = laid.label.height();
    const QRectF texts(cell.left() + edge(), cell.top() + padding(), m_labelWidth, textHeight);
    paintText(painter, {texts.left(), texts.top(), texts.width(), labelHeight}, laid.label, ColorRole::Text);
    if (textHeight > labelHeight + 0.01)
        paintText(painter, {texts.left(), texts.top() + labelHeight, texts.width(), textHeight - labelHeight},
                  laid.detail, ColorRole::TextMuted);

    paintInterval(painter, row, cell.center().y());
    const double farEnd = std::max({xOf(row.estimate), xOf(std::isfinite(row.high) ? row.high : row.estimate),
                                    xOf(std::isfinite(row.low) ? row.low : row.estimate)});
    const double figureLeft = (std::isfinite(row.estimate) ? farEnd : m_plotLeft) + units(10);
    const TextBlock figure = block(laid.figure, FontRole::Body, m_figureWidth + units(2));
    paintText(painter, {figureLeft, cell.top(), m_figureWidth + units(2), cell.height()}, figure, ColorRole::Text);
    if (m_verdictWidth > 0 && !row.verdict.isEmpty())
        paintVerdict(painter, cell.adjusted(0, 0, -edge(), 0), row);
}

void IntervalPainter::paint(QPainter &painter) const
{
    if (m_rows.empty()) {
        paintText(painter, {rect().left(), rect().top(), rect().width(), units(48)},
                  block(Tr::tr("Nothing to compare yet."), FontRole::Body, rect().width(), 1, TextBlock::Align::Center),
                  ColorRole::TextMuted);
        return;
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QRectF cell = placed(rowRect(m_rows[i]));
        const int mark = static_cast<int>(i);
        if (mark == style().current || mark == style().hovered)
            painter.fillRect(cell, color(mark == style().current ? ColorRole::AccentSoft : ColorRole::SurfaceRaised));
        if (mark == style().current)
            painter.fillRect(placed(QRectF(rect().left(), cell.top(), units(3), cell.height())),
                             color(ColorRole::Accent));
        painter.setPen(pen(ColorRole::Border, 0.75));
        painter.drawLine(QPointF(cell.left(), cell.bottom()), QPointF(cell.right(), cell.bottom()));
    }
    paintScale(painter);
    for (size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, i);
}

int IntervalPainter::markAt(const QPointF &position) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (rowRect(m_rows[i]).contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

QRectF IntervalPainter::markRect(int mark) const
{
    return placed(rowRect(m_rows.at(static_cast<size_t>(mark))));
}

} // namespace

std::unique_ptr<BodyPainter> intervalPainter(const QRectF &rect, const IntervalChart &chart, const ChartStyle &style)
{
    return std::make_unique<IntervalPainter>(rect, chart, style);
}

} // namespace lodestar::render
