#pragma once

#include "ui/render/chartpainter.h"

#include <QWidget>

namespace lodestar::render {

/// The drawn part of a ChartView: shows the marks, lets mouse and keyboard reach them. Made by chartCanvas().
class ChartCanvas : public QWidget
{
    Q_OBJECT
public:
    ChartCanvas(const chart::ChartSpec &spec, QWidget *parent);

    const chart::ChartSpec &spec() const { return m_spec; }
    virtual void setSpec(const chart::ChartSpec &spec); ///< of the same kind as before
    int currentMark() const { return m_current; }
    void setCurrentMark(int mark); ///< without telling currentMarkChanged()

signals:
    void markActivated(int mark);
    void currentMarkChanged(int mark);
    void thresholdMoved(double threshold);
    void markPointed(int mark, const QPoint &globalPosition); ///< the mouse rests on a mark (-1: on none)

protected:
    virtual int markAt(const QPointF &position) const = 0;
    /// The mark that lies `steps` further on in reading order.
    virtual int neighbour(int mark, int steps) const;
    virtual void marksChanged() = 0; ///< current or hovered mark is another one: show it
    ChartStyle style() const;
    void goTo(int mark); ///< a person moves to a mark

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    chart::ChartSpec m_spec;
    int m_current = -1;
    int m_hovered = -1;
};

/// The canvas for this kind of chart.
ChartCanvas *chartCanvas(const chart::ChartSpec &spec, QWidget *parent);
/// One whose marks are drawn by paintChart(): intervals, shares, values, bubbles.
ChartCanvas *markCanvas(const chart::ChartSpec &spec, QWidget *parent);
/// One that is a QCustomPlot: histogram with its movable threshold, scatter, two distributions, curve.
ChartCanvas *plotCanvas(const chart::ChartSpec &spec, QWidget *parent);

} // namespace lodestar::render
