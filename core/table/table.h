#pragma once

#include "core/table/column.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <span>

namespace lodestar::table {

/// What the rows of a data set are.
enum class DatasetKind : quint8 {
    Customers,
    Prospects,
    Transactions,
    Opportunities,
    Survey,
    Web,
    Social,
    Technographics,
    Lookup, ///< describes values of another table: products with their series, agents with their teams
    Rollup ///< made by the app: what related tables say of the rows of a customers' table, see core/relate
};
QString datasetKindId(DatasetKind kind); ///< "customers"
std::optional<DatasetKind> datasetKindFromId(const QString &id);
/// The kinds a person can give a table: all but Rollup.
std::span<const DatasetKind> importableKinds();
QString datasetKindName(DatasetKind kind); ///< translated

/// One imported table without its cells: where it came from and what its columns are.
struct DatasetInfo {
    qint64 id = 0;
    DatasetKind kind = DatasetKind::Customers;
    QString name; ///< file name without its folder, or as the user calls it
    QString source; ///< where it was read from
    QByteArray sha256; ///< of the source's bytes, hexadecimal
    qint64 bytes = 0;
    QDateTime importedAt;
    qint64 rows = 0; ///< as corrected by the recipe
    qint64 storedRows = 0; ///< as imported: rows dropped by the recipe are counted too
    QString encoding, delimiter;
    bool header = true;
    QString sheet; ///< of the workbook it was read from; empty for any other source
    int sheetColumn = 1; ///< of that sheet, where the table's first column stands
    qint64 issueCount = 0; ///< repaired, kept and rejected cells and rows, listed in the project
    qint64 rejectedRows = 0;
    QByteArray contentHash; ///< SHA-256 over the stored cells
    QJsonObject detail; ///< what else is known of the import; of a roll-up: {"base": id, "sources": […]}
    qint64 rollup = 0; ///< the roll-up whose columns follow the imported ones; 0: there is none
    std::vector<ColumnInfo> columns;

    const ColumnInfo *byRole(RoleId role) const;
    const ColumnInfo *byName(const QString &name) const; ///< exact first, then folded
};

/// Columns that the recipe makes are not stored.
inline bool isImported(const ColumnInfo &column)
{
    return !column.sqlName.isEmpty();
}
std::vector<ColumnInfo> importedColumns(const DatasetInfo &info);
DatasetInfo asImported(const DatasetInfo &info); ///< without the columns that the recipe makes

/// What the rows of a corrected table were as imported, so that a customer keeps its key whatever is corrected.
struct RowOrigin {
    std::vector<quint32> rows; ///< the imported row of each row; empty: the same
    Column id, name; ///< as imported, by imported row; null where not loaded
};

/// A data set in memory, as columns: a value, immutable, cheap to copy. Columns that were not loaded are null.
class Table
{
public:
    Table() = default;
    /// columns[i] belongs to info.columns[i]; may be default-made. `origin` is null where the rows and what identifies
    /// them are as imported.
    Table(DatasetInfo info, std::vector<Column> columns, std::shared_ptr<const RowOrigin> origin = {});

    const DatasetInfo &info() const { return m_info; }
    qsizetype rows() const { return static_cast<qsizetype>(m_info.rows); }
    qsizetype columnCount() const { return static_cast<qsizetype>(m_columns.size()); }
    bool isLoaded(qsizetype column) const { return m_columns[static_cast<size_t>(column)].rows() == rows(); }
    const Column &column(qsizetype index) const { return m_columns[static_cast<size_t>(index)]; }
    const std::vector<Column> &columns() const { return m_columns; }
    const Column *byRole(RoleId role) const;
    const Column *byRole(const Role &role) const;
    const Column *byName(const QString &name) const;

    /// What identifies the customer of a row over imports: its id, else its name, else "#row" (1-based), as imported.
    QString keyOf(qsizetype row) const;
    /// What people call the customer of a row: its name, else its id, else "#row".
    QString nameOf(qsizetype row) const;
    /// The row as imported (0-based): rows that the recipe drops are gone from the table.
    qsizetype importedRow(qsizetype row) const
    {
        return m_origin && !m_origin->rows.empty() ? qsizetype{m_origin->rows[static_cast<size_t>(row)]} : row;
    }
    /// The column that identifies customers as imported: the id or the name; null when not loaded.
    const Column *identity(RoleId role) const;

private:
    DatasetInfo m_info;
    std::vector<Column> m_columns;
    std::shared_ptr<const RowOrigin> m_origin;
};

} // namespace lodestar::table
