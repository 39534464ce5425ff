#pragma once

#include "ui/base/page.h"

namespace lodestar::ui {

/// The sign of a step: its number in a circle, filled for the current one, a check when done.
class StepSign : public QWidget
{
    Q_OBJECT
public:
    StepSign(int number, Page::State state, bool isCurrent, QWidget *parent = nullptr);
    static void paint(QPainter &painter, const QRectF &circle, int number, Page::State state, bool isCurrent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    Page::State m_state;
    bool m_isCurrent;
};

} // namespace lodestar::ui
