#pragma once

#include "core/table/columnsummary.h"

#include <QWidget>

namespace lodestar::ui {

/// The bars of a numeric column, large enough to draw a range over them with the mouse. The same is typed into the
/// fields beside it.
class RangeBars : public QWidget
{
    Q_OBJECT
public:
    explicit RangeBars(const table::ColumnSummary &summary, QWidget *parent = nullptr);
    void setRange(double low, double high); ///< what is in force, low <= x < high
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void rangeDrawn(double low, double high);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    int barAt(const QPointF &point) const; ///< the nearest one that is a range; -1: none
    void draw(int from, int to);

    table::ColumnSummary m_summary;
    double m_low, m_high;
    int m_begin = -1; ///< bar where the mouse went down
};

} // namespace lodestar::ui
