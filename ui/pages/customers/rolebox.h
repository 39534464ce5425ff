#pragma once

#include "core/table/table.h"

#include <QComboBox>

namespace lodestar::ui {

/// Chooses what a column means to the app; the reason for the present role is its tip. Some letters of a role find it.
class RoleBox : public QComboBox
{
    Q_OBJECT
public:
    RoleBox(const table::ColumnInfo &column, table::DatasetKind kind, QWidget *parent = nullptr);

signals:
    void roleChosen(const lodestar::table::Role &role);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< a click on the text opens all roles
    void showPopup() override; ///< at most half as tall as the screen: the list scrolls

private:
    void makeSearchable(const QString &column);
    void addGroup(const QString &name, table::RoleGroup group);
    table::ColumnInfo m_column;
};

} // namespace lodestar::ui
