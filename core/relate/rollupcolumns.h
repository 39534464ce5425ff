#pragma once

#include "core/table/datasetwriter.h"
#include "core/table/rollup.h"

#include <QJsonArray>
#include <QSet>

#include <utility>
#include <vector>

namespace lodestar::relate {

/// The columns of a roll-up while they are made: one cell per row of the customers' table.
class RollupColumns
{
public:
    /// `base`: the customers' table, whose names stay unique. `before`: the roll-up that this one follows; columns that
    /// mean the same keep their names, whatever language they are made in now.
    explicit RollupColumns(const table::DatasetInfo &base, const table::DatasetInfo *before = nullptr);

    qint64 rows() const { return m_rows; }
    bool isEmpty() const { return m_columns.empty(); }
    /// Number, Money, Date or YesNo; NaN is missing.
    void addNumbers(const table::Origin &origin, table::RoleId role, table::ColumnType type,
                    const std::vector<double> &values, const QString &currency = {});
    /// Category: a code per row, kMissing for none.
    void addWords(const table::Origin &origin, table::RoleId role, const std::vector<quint32> &codes,
                  const table::Dictionary &texts);
    /// Tags: pairs of row and code, sorted by row.
    void addTags(const table::Origin &origin, table::RoleId role, const std::vector<std::pair<quint32, quint32>> &pairs,
                 const table::Dictionary &texts);

    std::vector<table::DatasetColumn> take() { return std::move(m_columns); }
    const std::vector<table::DatasetColumn> &columns() const { return m_columns; }
    QJsonArray origins() const; ///< in the order of the columns

private:
    table::DatasetColumn &add(const table::Origin &origin, table::RoleId role, table::ColumnType type);
    QString freeName(const table::Origin &origin);

    qint64 m_rows;
    QSet<QString> m_taken; ///< folded
    QHash<QString, QString> m_before; ///< formula and column → name
    std::vector<table::DatasetColumn> m_columns;
    std::vector<table::Origin> m_origins;
};

} // namespace lodestar::relate
