#include "ui/render/bodypainter.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::render {

using chart::ValueBars;
using theme::ColorRole;
using theme::FontRole;
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Chart)
};

/// Below this width the names stand above their bars instead of beside them.
constexpr double kRoomForNames = 440;

double fraction(double value)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.0;
}

bool hasInterval(const ValueBars::Bar &bar)
{
    return std::isfinite(bar.low) && std::isfinite(bar.high) && bar.low < bar.high;
}

/// How far a bar reaches with its interval.
double reach(const ValueBars::Bar &bar)
{
    return std::max(fraction(bar.share), hasInterval(bar) ? fraction(bar.high) : 0.0);
}

QString figure(const ValueBars::Bar &bar)
{
    return Tr::tr("%1 · %2", "a count and its share").arg(format::count(bar.count), format::share(bar.share));
}

/// Rows "name | two bars with their intervals, counts and shares" under one scale of shares, with a key above.
class ValuePainter final : public BodyPainter
{
public:
    ValuePainter(const QRectF &rect, const ValueBars &chart, const ChartStyle &style);

    double height() const override { return m_rows.empty() ? units(48) : m_rows.back().top + m_rows.back().height; }
    void paint(QPainter &painter) const override;
    int markAt(const QPointF &position) const override;
    QRectF markRect(int mark) const override { return placed(rowRect(m_rows.at(static_cast<size_t>(mark)))); }

private:
    struct Row {
        TextBlock label;
        double top = 0, height = 0; ///< relative to the rectangle
        double barsTop = 0; ///< relative to the row
    };
    struct Key {
        QRectF swatch; ///< relative to the top of the rectangle, left-to-right
        TextBlock text;
    };

    bool namesAbove() const { return rect().width() < units(kRoomForNames); }
    double edge() const { return style().onPage ? 0 : units(12); }
    double innerWidth() const { return std::max(units(20), rect().width() - 2 * edge()); }
    double firstHeight() const { return std::max(units(14), m_lineHeight); }
    double secondHeight() const { return std::max(units(11), m_lineHeight * 0.8); }
    double barsHeight() const { return firstHeight() + units(2) + std::max(secondHeight(), m_lineHeight); }
    ColorRole secondRole() const
    {
        return m_chart.second == ValueBars::Second::All ? ColorRole::Series8 : ColorRole::Rest;
    }
    QString groupText(const QString &label, qint64 known, qint64 size) const;
    QString caption() const;
    void layOutHead();
    void layOutColumns();
    void layOutRows();
    double xOf(double share) const { return m_plotLeft + share / m_most * m_plotWidth; } ///< left-to-right
    QRectF rowRect(const Row &row) const { return {rect().left(), rect().top() + row.top, rect().width(), row.height}; }

    void paintHead(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintGround(QPainter &painter, size_t index) const;
    void paintRow(QPainter &painter, size_t index) const;
    void paintBar(QPainter &painter, const QRectF &line, double thickness, const ValueBars::Bar &bar, ColorRole role,
                  ValueBars::Row::Kind kind) const;
    void paintInterval(QPainter &painter, const ValueBars::Bar &bar, double y, double capHeight) const;

    const ValueBars &m_chart;
    std::vector<Row> m_rows;
    std::vector<Key> m_keys;
    double m_lineHeight = 0; ///< of small type
    double m_labelWidth = 0, m_figureWidth = 0;
    double m_plotLeft = 0, m_plotWidth = 0; ///< absolute, left-to-right
    double m_most = 1; ///< share at the end of the scale
    double m_captionTop = 0, m_headHeight = 0;
};

ValuePainter::ValuePainter(const QRectF &rect, const ValueBars &chart, const ChartStyle &style)
    : BodyPainter(rect, style), m_chart(chart), m_lineHeight(block(u"0"_s, FontRole::Small, 100).height())
{
    if (chart.rows.empty())
        return;
    layOutColumns();
    layOutHead();
    layOutRows();
}

QString ValuePainter::groupText(const QString &label, qint64 known, qint64 size) const
{
    if (known == size)
        return Tr::tr("%1 (%2)", "a group of customers and how many they are").arg(label, format::count(size));
    return Tr::tr("%1 (%2 of %3 known)", "a group of customers, of how many a value is known, how many they are")
        .arg(label, format::count(known), format::count(size));
}

QString ValuePainter::caption() const
{
    if (!m_chart.axis.isEmpty())
        return m_chart.axis;
    if (m_chart.overlapping)
        return Tr::tr("Share of the customers with a known value, with 95 % intervals. A customer may have several "
                      "values.");
    return Tr::tr("Share of the customers with a known value, with 95 % intervals");
}

void ValuePainter::layOutColumns()
{
    double label = 0, most = 0;
    for (const auto &row : m_chart.rows) {
        label = std::max(label, textWidth(row.label.left(80), font(FontRole::Body)));
        for (const auto &bar : {row.first, row.second}) {
            m_figureWidth = std::max(m_figureWidth, textWidth(figure(bar), font(FontRole::Small)));
            most = std::max(most, reach(bar));
        }
    }
    m_most = std::clamp(most, 0.05, 1.0);
    m_figureWidth += units(2);
    m_labelWidth =
        namesAbove() ? innerWidth() : std::clamp(label + units(2), rect().width() * 0.14, rect().width() * 0.34);
    m_plotLeft = rect().left() + edge() + (namesAbove() ? 0 : m_labelWidth + units(14));
    m_plotWidth = std::max(units(20), rect().right() - edge() - m_figureWidth - units(10) - m_plotLeft);
}

void ValuePainter::layOutHead()
{
    const std::array texts{groupText(m_chart.firstLabel, m_chart.firstKnown, m_chart.firstSize),
                           groupText(m_chart.secondLabel, m_chart.secondKnown, m_chart.secondSize)};
    const double swatchWidth = units(22), gap = units(8), between = units(28);
    double widths = between;
    for (const QString &text : texts)
        widths += swatchWidth + gap + textWidth(text.left(80), font(FontRole::BodyStrong)) + units(2);
    const bool oneLine = widths <= innerWidth();
    double x = rect().left() + edge(), y = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        const double room = innerWidth() - swatchWidth - gap;
        Key key{{}, block(texts[i], FontRole::BodyStrong, std::max(units(10), room))};
        const double thickness = i == 0 ? firstHeight() : secondHeight();
        key.swatch = {x, y + (key.text.height() - thickness) / 2, swatchWidth, thickness};
        if (oneLine)
            x += swatchWidth + gap + key.text.naturalWidth() + between;
        else
            y += key.text.height() + units(2);
        m_keys.push_back(std::move(key));
    }
    m_captionTop = (oneLine ? m_keys.front().text.height() : y) + units(6);
    const double captionHeight = style().onPage ? 0 : block(caption(), FontRole::Small, innerWidth(), 3).height();
    m_headHeight = m_captionTop + captionHeight + units(6) + m_lineHeight + units(6);
}

void ValuePainter::layOutRows()
{
    const double padding = units(style().onPage ? 4 : 7);
    double top = m_headHeight;
    for (const auto &row : m_chart.rows) {
        Row laid{block(row.label, FontRole::Body, m_labelWidth, namesAbove() ? 1 : 2), top, 0, padding};
        if (namesAbove())
            laid.barsTop += laid.label.height() + units(2);
        laid.height = laid.barsTop + barsHeight() + padding;
        if (!namesAbove())
            laid.height = std::max(laid.height, laid.label.height() + 2 * padding);
        top += laid.height;
        m_rows.push_back(std::move(laid));
    }
}

void ValuePainter::paintHead(QPainter &painter) const
{
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const Key &key = m_keys[i];
        const QRectF swatch = key.swatch.translated(0, rect().top());
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(i == 0 ? ColorRole::Best : secondRole()));
        painter.drawRoundedRect(placed(swatch), units(2), units(2));
        const double left = swatch.right() + units(8);
        paintText(painter,
                  {left, swatch.center().y() - key.text.height() / 2, innerWidth() - units(30), key.text.height()},
                  key.text, ColorRole::Text);
    }
    if (style().onPage)
        return;
    const TextBlock text = block(caption(), FontRole::Small, innerWidth(), 3);
    paintText(painter, {rect().left() + edge(), rect().top() + m_captionTop, innerWidth(), text.height()}, text,
              ColorRole::TextMuted);
}

void ValuePainter::paintScale(QPainter &painter) const
{
    const double room = textWidth(format::share(0.88), font(FontRole::Small)) + units(22);
    const double step = shareStep(0, m_most, m_plotWidth, room);
    const double top = rect().top() + m_headHeight - units(6);
    for (int i = 0; i * step <= m_most + 1e-9; ++i) {
        const double x = xOf(i * step);
        const TextBlock label = block(format::share(i * step), FontRole::Small, room, 1, TextBlock::Align::Center);
        paintText(painter, {x - room / 2, top - label.height(), room, label.height()}, label, ColorRole::TextMuted);
        painter.setPen(i == 0 ? pen(ColorRole::Rest, 1.25) : pen(ColorRole::Border, 0.75));
        painter.drawLine(QPointF(placed(x), top + units(4)), QPointF(placed(x), rect().top() + height()));
    }
}

void ValuePainter::paintGround(QPainter &painter, size_t index) const
{
    const QRectF cell = placed(rowRect(m_rows[index]));
    const int mark = static_cast<int>(index);
    if (mark == style().current || mark == style().hovered)
        painter.fillRect(cell, color(mark == style().current ? ColorRole::AccentSoft : ColorRole::SurfaceRaised));
    if (mark == style().current)
        painter.fillRect(
            placed(QRectF(rect().left(), rect().top() + m_rows[index].top, units(3), m_rows[index].height)),
            color(ColorRole::Accent));
    // What is unknown is no value among the others: a line sets it apart.
    if (m_chart.rows[index].kind == ValueBars::Row::Kind::Unknown && index > 0) {
        painter.setPen(pen(ColorRole::Rest, 1));
        painter.drawLine(cell.topLeft(), cell.topRight());
    }
}

void ValuePainter::paintInterval(QPainter &painter, const ValueBars::Bar &bar, double y, double capHeight) const
{
    if (!hasInterval(bar))
        return;
    const double low = placed(xOf(fraction(bar.low))), high = placed(xOf(fraction(bar.high)));
    // An edge in the colour of the ground keeps the line apart from a dark bar.
    for (const auto &[role, width] : {std::pair(ColorRole::Surface, 3.25), std::pair(ColorRole::Text, 1.25)}) {
        painter.setPen(pen(role, width));
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        for (const double x : {low, high})
            painter.drawLine(QPointF(x, y - capHeight / 2), QPointF(x, y + capHeight / 2));
    }
}

void ValuePainter::paintBar(QPainter &painter, const QRectF &line, double thickness, const ValueBars::Bar &bar,
                            ColorRole role, ValueBars::Row::Kind kind) const
{
    const double y = line.center().y();
    const QRectF leftToRight(m_plotLeft, y - thickness / 2, xOf(fraction(bar.share)) - m_plotLeft, thickness);
    const QRectF place = placed(leftToRight);
    if (leftToRight.width() > 0) {
        const bool unknown = kind == ValueBars::Row::Kind::Unknown;
        painter.setPen(unknown ? pen(role, 1) : QPen(Qt::NoPen));
        painter.setBrush(color(unknown ? ColorRole::Surface : role));
        painter.drawRect(place);
        if (unknown)
            hatch(painter, place, units(5));
    }
    paintInterval(painter, bar, y, thickness * 0.55);
    const double textLeft = xOf(reach(bar)) + units(8);
    const TextBlock text = block(figure(bar), FontRole::Small, m_figureWidth);
    paintText(painter, {textLeft, line.top(), m_figureWidth, line.height()}, text, ColorRole::Text);
}

void ValuePainter::paintRow(QPainter &painter, size_t index) const
{
    const Row &laid = m_rows[index];
    const auto &row = m_chart.rows[index];
    const double top = rect().top() + laid.top;
    const ColorRole words = row.kind == ValueBars::Row::Kind::Value ? ColorRole::Text : ColorRole::TextMuted;
    const double labelTop = namesAbove() ? top + units(style().onPage ? 4 : 7) : top;
    const double labelHeight = namesAbove() ? laid.label.height() : laid.height;
    paintText(painter, {rect().left() + edge(), labelTop, m_labelWidth, labelHeight}, laid.label, words);
    const double spare = namesAbove() ? laid.barsTop : (laid.height - barsHeight()) / 2;
    const QRectF first(m_plotLeft, top + spare, m_plotWidth, firstHeight());
    const double secondLine = std::max(secondHeight(), m_lineHeight);
    const QRectF second(m_plotLeft, first.bottom() + units(2), m_plotWidth, secondLine);
    paintBar(painter, first, firstHeight() - units(1), row.first, ColorRole::Best, row.kind);
    paintBar(painter, second, secondHeight() - units(1), row.second, secondRole(), row.kind);
}

void ValuePainter::paint(QPainter &painter) const
{
    if (m_rows.empty()) {
        paintText(painter, {rect().left(), rect().top(), rect().width(), units(48)},
                  block(Tr::tr("Nothing to compare yet."), FontRole::Body, rect().width(), 1, TextBlock::Align::Center),
                  ColorRole::TextMuted);
        return;
    }
    for (size_t i = 0; i < m_rows.size(); ++i)
        paintGround(painter, i);
    paintHead(painter);
    paintScale(painter);
    for (size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, i);
}

int ValuePainter::markAt(const QPointF &position) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (rowRect(m_rows[i]).contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

std::unique_ptr<BodyPainter> valuePainter(const QRectF &rect, const ValueBars &chart, const ChartStyle &style)
{
    return std::make_unique<ValuePainter>(rect, chart, style);
}

} // namespace lodestar::render
