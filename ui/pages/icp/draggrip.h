#pragma once

#include <QWidget>

namespace lodestar::ui {

/// Six dots by which a card is dragged to another place. For the mouse alone: whatever is moved by it also has buttons
/// and keys.
class DragGrip : public QWidget
{
    Q_OBJECT
public:
    explicit DragGrip(const QString &tip, QWidget *parent = nullptr);
    QSize sizeHint() const override;

signals:
    void dragged(const QPoint &global); ///< the mouse is here, its button held
    void dropped(const QPoint &global);
    void cancelled(); ///< by Escape, or another button

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void end();

    QPoint m_from;
    bool m_isHeld = false, m_isDragging = false;
};

} // namespace lodestar::ui
