#pragma once

#include "core/table/table.h"
#include "ui/pages/customers/columnfolds.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QPushButton;

namespace lodestar::ui {

class ColumnForm;
class FilterLine;
class RecipeChange;
class Session;

/// The attributes of the data set in use: type, role with its reason, how full they are. Of many, those with a role
/// come first. Roles are corrected here, and columns are renamed, read as another type, split, joined and given a unit.
class ColumnsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsPanel(Session &session, QWidget *parent = nullptr);
    void show(const table::DatasetInfo &info, bool canEdit);
    /// Opens the form that makes something else of a column.
    void change(int column);

private:
    void showGrid();
    void addRow(int line, const table::ColumnInfo &column);
    void leaveForm();

    table::DatasetInfo m_info;
    RecipeChange *m_change = nullptr;
    bool m_canEdit = false;
    int m_changing = -1; ///< the column that the form is about
    std::map<int, QPushButton *> m_changeButtons; ///< of the columns in sight
    QWidget *m_list = nullptr;
    ColumnFolds m_folds;
    FilterLine *m_search = nullptr;
    QGridLayout *m_grid = nullptr;
    ColumnForm *m_form = nullptr;
};

} // namespace lodestar::ui
