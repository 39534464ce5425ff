#pragma once

#include <QHeaderView>

#include <optional>

namespace lodestar::ui {

class ColumnFacts;

/// A header that shows what is in its columns: the name, its place in the sort order, a mark where it filters, the
/// small bars of the summary and a line of words. The name sorts, the mark opens the column's filter, a bar filters by
/// its value or range.
class SummaryHeader : public QHeaderView
{
    Q_OBJECT
public:
    SummaryHeader(ColumnFacts &facts, QWidget *parent);

    void setBarsVisible(bool visible); ///< else names alone
    bool areBarsVisible() const { return m_barsVisible; }
    /// A width that suits the name and the bars; the cells' own may need more.
    int goodWidth(int column) const;
    /// Where the mark of a column is, in the coordinates of the viewport: what a popup belongs to.
    QRect filterMark(int column) const;
    QSize sizeHint() const override;
    bool isHeld() const { return m_isHeld; } ///< a person is moving or resizing something with the mouse

signals:
    /// The name was pressed. `add`: with Shift, so the column is sorted by after those that are.
    void sortRequested(int column, bool add);
    void filterRequested(int column); ///< the mark was pressed, or the header with the other button
    void barPressed(int column, int bar);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Part { None, Name, Mark, Bar };
    struct Place {
        Part part = Part::None;
        int column = -1, bar = -1;
        friend bool operator==(const Place &, const Place &) = default;
    };
    Place placeAt(const QPoint &point) const;
    QRect sectionRect(int column) const;
    QRect nameRect(const QRect &section) const;
    QRect markRect(const QRect &section) const;
    QRect stripRect(const QRect &section) const;
    QRect captionRect(const QRect &section) const;
    void paintName(QPainter &painter, const QRect &section, int column) const;
    void hover(const Place &place);

    ColumnFacts &m_facts;
    bool m_barsVisible = true;
    Place m_hovered, m_pressed;
    QPoint m_pressedAt;
    bool m_isHeld = false;
};

} // namespace lodestar::ui
