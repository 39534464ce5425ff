#pragma once

#include "core/table/columnsummary.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace lodestar::ui {

/// The small bars of a column's summary: where each stands in a strip, and how they are drawn. Values stand side by
/// side from the leading edge; what is missing is a column of its own at the trailing edge, as high as its share of all
/// rows and hatched. Free text has no bars but a line: how much is filled.
class SummaryBars
{
public:
    SummaryBars(const table::ColumnSummary &summary, const QRectF &strip, Qt::LayoutDirection direction);

    /// The bar under a point, from top to bottom of the strip; -1 for none.
    int at(const QPointF &point) const;
    /// The full height of the strip above a bar, which can be pressed.
    QRectF field(int bar) const { return m_fields[static_cast<size_t>(bar)]; }
    /// `narrowed`: the part among the shown rows is drawn over each bar. `chosen` bars get a line below them.
    void paint(QPainter &painter, bool narrowed, const std::function<bool(const table::SummaryBar &)> &chosen,
               int hovered = -1) const;

private:
    double heightOf(const table::SummaryBar &bar, qint64 rows) const;
    QRectF standing(int bar, qint64 rows) const; ///< the bar itself, for so many rows
    void paintFill(QPainter &painter) const;

    const table::ColumnSummary &m_summary;
    QRectF m_strip;
    Qt::LayoutDirection m_direction;
    qint64 m_most = 1; ///< rows of the highest bar
    std::vector<QRectF> m_fields;
};

} // namespace lodestar::ui
