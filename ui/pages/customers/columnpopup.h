#pragma once

#include "ui/pages/customers/filtereditor.h"
#include "ui/widgets/popup.h"

class QPushButton;

namespace lodestar::ui {

/// What can be done with a column, over the table and beside its header: what it holds in words, its order, its filter,
/// its place. Closes by Escape or a click elsewhere; what is set counts at once.
class ColumnPopup : public Popup
{
    Q_OBJECT
public:
    ColumnPopup(const table::TableIndex &index, const ColumnFacts &facts, int column,
                const std::optional<table::Filter> &filter, QWidget *parent);
    void openAt(const QRect &mark, const QWidget &of); ///< below the mark, inside the screen
    int column() const { return m_column; }
    void setEditable(bool editable); ///< whether the column can be changed; not at first

signals:
    void filterChanged(int column, const std::optional<lodestar::table::Filter> &filter);
    void sortRequested(int column, bool descending, bool add);
    void changeRequested(int column); ///< make something else of it
    void hideRequested(int column);
    void moveRequested(int column, int by); ///< -1: towards the leading edge
    void freezeRequested(int column, bool freeze);

private:
    QString statistics(const ColumnFacts &facts) const;
    QWidget *makeOrder(const ColumnFacts &facts);
    QWidget *makePlace();
    QPushButton *m_change = nullptr;

    int m_column;
    FilterEditor *m_editor = nullptr;
};

} // namespace lodestar::ui
