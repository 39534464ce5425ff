#pragma once

#include "core/table/table.h"

#include <QWidget>

class QGridLayout;

namespace lodestar::ui {

class RecipeChange;
class Session;

/// The attributes of the data set in use: type, role with its reason, how full they are. Roles are corrected here.
class ColumnsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsPanel(Session &session, QWidget *parent = nullptr);
    void show(const table::DatasetInfo &info, bool canEdit);

private:
    table::DatasetInfo m_info;
    RecipeChange *m_change = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace lodestar::ui
