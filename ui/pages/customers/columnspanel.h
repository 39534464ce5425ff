#pragma once

#include "core/table/table.h"

#include <QWidget>

class QGridLayout;

namespace lodestar::ui {

class ColumnForm;
class RecipeChange;
class Session;

/// The attributes of the data set in use: type, role with its reason, how full they are. Roles are corrected here, and
/// columns are renamed, read as another type, split, joined and given a unit.
class ColumnsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsPanel(Session &session, QWidget *parent = nullptr);
    void show(const table::DatasetInfo &info, bool canEdit);
    /// Opens the form that makes something else of a column.
    void change(int column);

private:
    void leaveForm();

    table::DatasetInfo m_info;
    RecipeChange *m_change = nullptr;
    bool m_canEdit = false;
    int m_changing = -1; ///< the column that the form is about
    QWidget *m_list = nullptr;
    QGridLayout *m_grid = nullptr;
    ColumnForm *m_form = nullptr;
};

} // namespace lodestar::ui
