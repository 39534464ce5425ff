#pragma once

#include "core/table/table.h"

#include <QWidget>

class QPushButton;

namespace lodestar::ui {

class DataTableView;
class ElidedLabel;
class Label;
class RowDetailModel;

/// One customer beside the table: the name, where it stands in the list, every value it has; next and previous.
class RowDetail : public QWidget
{
    Q_OBJECT
public:
    explicit RowDetail(QWidget *parent = nullptr);
    /// `position` of `count` shown rows; -1: none is chosen.
    void showRow(const table::Table &table, int position, int count, qsizetype row);

signals:
    void stepped(int by); ///< 1: to the next, -1: to the one before
    void closed();

private:
    ElidedLabel *m_name = nullptr;
    Label *m_position = nullptr;
    QPushButton *m_previous = nullptr, *m_next = nullptr;
    RowDetailModel *m_model = nullptr;
    DataTableView *m_view = nullptr;
};

} // namespace lodestar::ui
