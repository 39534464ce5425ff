#pragma once

#include "core/table/table.h"
#include "ui/models/columnlayout.h"

#include <QObject>

namespace lodestar::ui {

class CustomerTable;

/// Order, visibility, width and freezing of the table's columns: as a person left them in this project, else with the
/// customer's name first and in sight.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    TableColumns(CustomerTable &view, QObject *parent);

    /// Before the first cells come; lays out nothing yet.
    void begin(const QString &projectPath, const table::DatasetInfo &info);
    void place(); ///< when the table has its columns
    void sizeLoaded(const table::Table &table); ///< those that have come since and were not sized
    /// What a person sees without scrolling sideways, by order; for loading these first.
    std::vector<int> firstColumns() const;
    std::vector<int> shown() const; ///< in the order on screen

    void hide(int column);
    void move(int column, int by);
    void freeze(int column); ///< the same again: none
    void setBars(bool shown);
    bool hasBars() const { return m_layout.bars; }
    void store();

private:
    int nameColumn() const;

    CustomerTable &m_view;
    QString m_path;
    table::DatasetInfo m_info;
    ColumnLayout m_layout;
    bool m_placing = false; ///< the header is being arranged here, not by a person
    std::vector<char> m_sized;
};

} // namespace lodestar::ui
