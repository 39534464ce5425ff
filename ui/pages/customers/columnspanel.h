#pragma once

#include "core/table/table.h"
#include "ui/pages/customers/columnfolds.h"

#include <QWidget>

class QGridLayout;

namespace lodestar::ui {

class FilterLine;
class Session;

/// The attributes of the data set in use: type, role with its reason, how full they are. Roles are corrected here. Of
/// many, those with a role come first.
class ColumnsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsPanel(Session &session, QWidget *parent = nullptr);
    void show(const table::DatasetInfo &info, bool canEdit);

private:
    void showGrid();
    void addRow(int line, const table::ColumnInfo &column);

    Session &m_session;
    table::DatasetInfo m_info;
    bool m_canEdit = false;
    ColumnFolds m_folds;
    FilterLine *m_search = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace lodestar::ui
