#include "ui/widgets/layouts.h"

#include "ui/widgets/restingscroll.h"

#include <QEvent>
#include <QGridLayout>
#include <QStyle>
#include <QWidget>

namespace lodestar::ui {

namespace {

/// As wide as its content asks for, whatever the content becomes: what would be cut off at the side could not be
/// reached.
class ColumnScroll : public RestingScroll
{
public:
    explicit ColumnScroll(QWidget *inner) : RestingScroll(inner)
    {
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    QSize minimumSizeHint() const override
    {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return RestingScroll::eventFilter(watched, event);
    }
};

} // namespace

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

std::optional<QPoint> focusedCell(const QGridLayout &grid)
{
    for (int i = 0; i < grid.count(); ++i) {
        if (const QWidget *widget = grid.itemAt(i)->widget(); widget && widget->hasFocus()) {
            int row = 0, column = 0, rows = 0, columns = 0;
            grid.getItemPosition(i, &row, &column, &rows, &columns);
            return QPoint(column, row);
        }
    }
    return {};
}

void focusCell(const QGridLayout &grid, const std::optional<QPoint> &cell)
{
    const QLayoutItem *item = cell ? grid.itemAtPosition(cell->y(), cell->x()) : nullptr;
    if (!item || !item->widget())
        return;
    item->widget()->show(); // a new one is shown a moment later only, and what is not shown takes no keyboard
    item->widget()->setFocus();
}

QScrollArea *makeScrollArea(QWidget *inner)
{
    return new ColumnScroll(inner);
}

} // namespace lodestar::ui
