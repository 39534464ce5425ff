#pragma once

#include "core/table/datasetwriter.h"

namespace lodestar::table {

/// A cell of a new data set as SQLite will give it back. Texts belong to the column or to StoredCells.
struct StoredCell {
    enum Kind : quint8 { Null, Integer, Real, String };
    Kind kind = Null;
    int size = 0; ///< of a text, in bytes
    union {
        qint64 integer = 0;
        double real;
        const char *text; ///< never null
    };

    static StoredCell of(qint64 value);
    static StoredCell of(double value);
    static StoredCell of(QByteArrayView value);
};

/// The cells of a new data set as they are stored: one thread writes them into the file while another computes their
/// content hash, and both are given the same.
class StoredCells
{
public:
    static constexpr size_t kRows = 128; ///< at a time: few enough to stay in the processor's cache

    explicit StoredCells(const std::vector<DatasetColumn> &columns);

    size_t rows() const { return m_columns.empty() ? 0 : m_columns.front().codes.size(); }
    size_t width() const { return m_columns.size(); }
    /// The cells of `data_<n>`, row behind row, from row `first` on: kRows rows, or what is left.
    void read(size_t first, std::vector<StoredCell> &cells) const;

    /// The columns of `raw_<n>` besides its key: those with cells that their format would write otherwise.
    const std::vector<const DatasetColumn *> &keptColumns() const { return m_kept; }
    /// The row of `raw_<n>` for a row of the data, key first. False when nothing of the row is kept.
    bool readRaw(size_t row, std::vector<StoredCell> &cells) const;

private:
    StoredCell numeric(size_t column, quint32 code) const;

    const std::vector<DatasetColumn> &m_columns;
    std::vector<const DatasetColumn *> m_kept;
    std::vector<QByteArray> m_isoDates; ///< per column: those of its codes, one behind the other
};

} // namespace lodestar::table
