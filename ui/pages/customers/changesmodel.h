#pragma once

#include "core/table/comparison.h"

#include <QAbstractTableModel>

#include <vector>

namespace lodestar::ui {

/// Two imports side by side: the customers of both, and what is different.
struct ComparedTables {
    table::Table before, now;
    table::Comparison found;
};

/// The differences between two imports, one line each: customers that came or went, values from old to new.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Customer, What, ColumnName, Before, Now, ColumnCount };
    enum class Kind : quint8 { Joined, Left, Changed };
    static constexpr size_t kMostOfAKind = 20000; ///< lines; the command line lists everything

    using QAbstractTableModel::QAbstractTableModel;
    /// `only`: one kind of difference, else all.
    void show(std::shared_ptr<const ComparedTables> tables, std::optional<Kind> only);
    bool isCut() const { return m_cut; } ///< there is more than is listed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        Kind kind = Kind::Changed;
        quint32 at = 0; ///< a row of one table, or a matched pair
        int column = 0; ///< of Comparison::columns, for a changed value
    };
    void addRows(const std::vector<quint32> &rows, Kind kind);
    void addChanges();
    QString cell(const Line &line, Column column) const;

    std::shared_ptr<const ComparedTables> m_tables;
    std::vector<Line> m_lines;
    bool m_cut = false;
};

} // namespace lodestar::ui
