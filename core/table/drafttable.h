#pragma once

#include "core/table/recipestep.h"
#include "core/table/textindex.h"

#include <QHash>

#include <optional>

namespace lodestar::table {

/// One column while the recipe works on it: its cells can be changed. Rows are those of the import.
class DraftColumn
{
public:
    ColumnInfo info;
    TextIndex texts; ///< Text, Category, Tags
    std::vector<quint32> codes; ///< Text and Category: per row; Tags: row r has codes[offsets[r] .. offsets[r+1])
    std::vector<quint32> offsets;
    std::vector<double> numbers; ///< Number, Money, Date, YesNo

    /// All cells missing.
    void clear(qsizetype rows);
    bool isLoaded() const { return m_isLoaded; }
    void setLoaded() { m_isLoaded = true; }
    bool isChanged() const { return m_isChanged; }

    bool isMissing(size_t row) const;
    QString canonical(size_t row) const; ///< as Column::canonical
    /// Sets a cell from its canonical text; an empty text makes it missing. False when the text does not fit the type.
    bool set(size_t row, const QString &canonical);
    /// Copies another cell of the same column.
    void copy(size_t from, size_t to);
    /// newCodes[code] takes the place of each code; returns how many cells changed.
    qint64 replaceCodes(const std::vector<quint32> &newCodes);
    void markChanged() { m_isChanged = true; }

    /// The column as it is now, without the rows that are dropped (empty: none). Counts values and missing cells anew
    /// where something changed.
    Column take(const std::vector<bool> &dropped);

private:
    std::vector<quint32> tagsOf(size_t row) const;
    void mergeTags();
    void leaveOut(const std::vector<bool> &dropped);
    Dictionary usedTexts();

    QHash<quint32, std::vector<quint32>> m_newTags; ///< rows of tags that were set anew, until mergeTags()
    bool m_isLoaded = false, m_isChanged = false;
};

/// A data set while the recipe works on it.
class DraftTable
{
public:
    /// `info`: the columns as the recipe leaves them; cells come later.
    DraftTable(DatasetInfo info, qint64 importedRows);
    ~DraftTable();
    DraftTable(const DraftTable &) = delete;
    DraftTable &operator=(const DraftTable &) = delete;

    const DatasetInfo &info() const { return m_info; }
    size_t rows() const { return static_cast<size_t>(m_importedRows); }
    DraftColumn &at(size_t column) { return m_columns[column]; }
    /// A column to read; null when it is not loaded (nobody wants what depends on it) or not there.
    DraftColumn *find(const QString &name);
    /// The same to change cells of.
    DraftColumn *edit(const QString &name);
    std::vector<DraftColumn *> editAll(); ///< all loaded columns

    /// The imported row of a key; nullopt when there is none.
    std::optional<size_t> rowOf(const RowKey &key);
    void drop(size_t row);
    bool isDropped(size_t row) const { return !m_dropped.empty() && m_dropped[row]; }

    /// The finished table, with the `wanted` columns loaded. The draft is used up.
    Table take(const std::vector<int> &wanted);

private:
    class Keys;
    DraftColumn *identity(RoleId role);
    void keepIdentity();

    DatasetInfo m_info;
    qint64 m_importedRows;
    std::vector<DraftColumn> m_columns;
    std::vector<bool> m_dropped;
    std::unique_ptr<Keys> m_keys;
    std::shared_ptr<RowOrigin> m_origin;
};

} // namespace lodestar::table
