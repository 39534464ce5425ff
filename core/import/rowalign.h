#pragma once

#include "core/import/tokeniser.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lodestar::import {

/// How often each column of a table has what kind of cell: by it, a row with cells too many or too few can be laid over
/// the columns in the way that is the most probable. Probabilities are base-2 logarithms, with additive smoothing.
class ColumnKinds
{
public:
    explicit ColumnKinds(size_t columns = 0) : m_columns(columns) { }
    void learn(const char *text, const CellSpan *cells);
    qint64 rows() const { return m_rows; }
    size_t size() const { return m_columns.size(); }
    /// Log of the probability of such a cell in that column; 0 when nothing was learnt.
    double likelihood(size_t column, QByteArrayView cell) const;
    /// Whether a cell is of a kind that the column (hardly) ever has.
    bool isStrange(size_t column, QByteArrayView cell) const;

private:
    struct Column {
        std::map<std::string, int> kinds;
        std::set<std::string> values; ///< while they are few
        bool manyValues = false;
        int filled = 0;
        int led = 0; ///< cells that begin with a space
    };
    std::vector<Column> m_columns;
    qint64 m_rows = 0;
};

/// A row laid over the columns.
struct AlignedRow {
    std::vector<CellSpan> cells; ///< as many as there are columns
    int missing = 0; ///< columns left empty
    int dropped = 0; ///< empty cells left out
    int joined = 0; ///< delimiters taken as text
    int cut = 0; ///< cells with text left out at the end
};

/// The most probable way to lay `cells`, which are not as many as there are columns, over the columns. Nullopt when no
/// way fits them, or too many cells are missing or too many to say.
std::optional<AlignedRow> alignRow(const char *text, const std::vector<CellSpan> &cells, size_t delimiterLength,
                                   const ColumnKinds &columns);

} // namespace lodestar::import
