#pragma once

#include "core/profile/icp.h"

#include <QWidget>

namespace lodestar::ui {

/// How many customers have how many points, by tier, with the two places where Best and Good begin. These follow the
/// mouse; from the keyboard, Up and Down choose one and Left and Right move it (Shift: five points). Whoever is not
/// judged by points (ruled out, too little known) is not in it.
class TierHistogram : public QWidget
{
    Q_OBJECT
public:
    explicit TierHistogram(QWidget *parent = nullptr);
    void show(const profile::Fits &fits, double bestFrom, double goodFrom);
    void setMovable(bool movable);
    bool isMoving() const { return m_dragging; } ///< the mouse holds one
    double bestFrom() const { return m_from[0]; }
    double goodFrom() const { return m_from[1]; }
    /// Where a number of points stands on the picture, in pixels.
    double placeOf(double points) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void moved(double bestFrom, double goodFrom); ///< while it is dragged
    void released(); ///< the mouse let go

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr int kBins = 50;
    QRectF field() const;
    double pointsAt(double place) const;
    int handleAt(const QPointF &position) const; ///< -1: none
    void moveTo(double points);
    void paintBars(QPainter &painter) const;
    void paintHandle(QPainter &painter, int handle) const;
    void paintScale(QPainter &painter) const;
    void describe();

    std::array<std::array<qint64, 3>, kBins> m_counts{}; ///< Best, Good, Bad in every bin of two points
    std::array<double, 2> m_from{70, 40}; ///< Best, Good
    int m_handle = 0; ///< the one that the keys move
    bool m_movable = true, m_dragging = false;
};

} // namespace lodestar::ui
