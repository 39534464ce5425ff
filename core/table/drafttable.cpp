#include "core/table/drafttable.h"

#include "core/table/intwo.h"

#include <algorithm>
#include <cmath>

namespace lodestar::table {

namespace {

/// Finds the rows of a column that hold a text, however many questions are asked: one pass over the rows.
class RowsByText
{
public:
    RowsByText() = default;
    /// `skip(row)`: rows that are known by another column.
    template <class Skip>
    RowsByText(const DraftColumn &column, size_t rows, Skip skip) : m_column(&column)
    {
        if (column.info.type == ColumnType::Text || column.info.type == ColumnType::Category)
            chain(column, rows, skip);
        else if (column.info.type == ColumnType::Number || column.info.type == ColumnType::Money)
            sort(column, rows, skip);
        else
            for (size_t row = 0; row < rows; ++row) {
                if (!column.isMissing(row) && !skip(row))
                    m_rows[column.canonical(row)].push_back(static_cast<quint32>(row));
            }
    }

    /// Ascending.
    std::vector<quint32> rowsOf(const QString &text) const
    {
        if (!m_column)
            return {};
        if (!m_first.empty())
            return chained(m_column->texts.find(text.toUtf8()));
        if (!m_numbers.empty())
            return numbered(text);
        return m_rows.value(text);
    }

private:
    static constexpr quint32 kEnd = 0xFFFFFFFFu;

    template <class Skip>
    void chain(const DraftColumn &column, size_t rows, Skip skip)
    {
        m_first.assign(static_cast<size_t>(column.texts.texts().size()), kEnd);
        m_next.assign(rows, kEnd);
        for (size_t row = rows; row-- > 0;) {
            const quint32 code = column.codes[row];
            if (code == Column::kMissing || skip(row))
                continue;
            m_next[row] = m_first[code];
            m_first[code] = static_cast<quint32>(row);
        }
    }

    template <class Skip>
    void sort(const DraftColumn &column, size_t rows, Skip skip)
    {
        for (size_t row = 0; row < rows; ++row) {
            if (!std::isnan(column.numbers[row]) && !skip(row))
                m_numbers.emplace_back(column.numbers[row], static_cast<quint32>(row));
        }
        std::sort(m_numbers.begin(), m_numbers.end());
    }

    std::vector<quint32> chained(quint32 code) const
    {
        std::vector<quint32> rows;
        if (code < m_first.size()) { // texts that a step added later have no row of their own
            for (quint32 row = m_first[code]; row != kEnd; row = m_next[row])
                rows.push_back(row);
        }
        return rows;
    }

    std::vector<quint32> numbered(const QString &text) const
    {
        std::vector<quint32> rows;
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok || plainNumber(number) != text)
            return rows;
        auto at = std::lower_bound(m_numbers.begin(), m_numbers.end(), std::pair(number, quint32(0)));
        for (; at != m_numbers.end() && at->first == number; ++at)
            rows.push_back(at->second);
        return rows;
    }

    const DraftColumn *m_column = nullptr;
    std::vector<quint32> m_first, m_next;
    std::vector<std::pair<double, quint32>> m_numbers;
    QHash<QString, std::vector<quint32>> m_rows;
};

Column copied(const DraftColumn &column)
{
    if (isNumeric(column.info.type))
        return Column::numbers(column.info, column.numbers);
    if (column.info.type == ColumnType::Tags)
        return Column::tags(column.info, column.offsets, column.codes, column.texts.texts());
    return Column::coded(column.info, column.codes, column.texts.texts());
}

} // namespace

/// The rows of the customers' keys, as imported.
class DraftTable::Keys
{
public:
    Keys(const DraftColumn *id, const DraftColumn *name, size_t rows)
    {
        if (id)
            m_ids = RowsByText(*id, rows, [](size_t) { return false; });
        if (name)
            m_names = RowsByText(*name, rows, [id](size_t row) { return id && !id->isMissing(row); });
    }

    std::vector<quint32> rowsOf(const QString &key) const
    {
        std::vector<quint32> rows = m_ids.rowsOf(key);
        const std::vector<quint32> more = m_names.rowsOf(key);
        rows.insert(rows.end(), more.begin(), more.end());
        std::sort(rows.begin(), rows.end());
        return rows;
    }

private:
    RowsByText m_ids, m_names;
};

DraftTable::DraftTable(DatasetInfo info, qint64 importedRows)
    : m_info(std::move(info)), m_importedRows(importedRows), m_columns(m_info.columns.size())
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].info = m_info.columns[i];
}

DraftTable::~DraftTable() = default;

DraftColumn *DraftTable::find(const QString &name)
{
    const ColumnInfo *column = m_info.byName(name);
    if (!column || !m_columns[static_cast<size_t>(column->index)].isLoaded())
        return nullptr;
    return &m_columns[static_cast<size_t>(column->index)];
}

DraftColumn *DraftTable::edit(const QString &name)
{
    DraftColumn *column = find(name);
    if (column && (column->info.role.id == RoleId::Id || column->info.role.id == RoleId::Name))
        keepIdentity();
    return column;
}

std::vector<DraftColumn *> DraftTable::editAll()
{
    keepIdentity();
    std::vector<DraftColumn *> loaded;
    for (DraftColumn &column : m_columns) {
        if (column.isLoaded())
            loaded.push_back(&column);
    }
    return loaded;
}

DraftColumn *DraftTable::identity(RoleId role)
{
    const ColumnInfo *column = m_info.byRole(role);
    if (!column || !m_columns[static_cast<size_t>(column->index)].isLoaded())
        return nullptr;
    return &m_columns[static_cast<size_t>(column->index)];
}

void DraftTable::keepIdentity()
{
    if (m_origin)
        return;
    if (!m_keys)
        m_keys = std::make_unique<Keys>(identity(RoleId::Id), identity(RoleId::Name), rows());
    m_origin = std::make_shared<RowOrigin>();
    for (const RoleId role : {RoleId::Id, RoleId::Name}) {
        if (const DraftColumn *column = identity(role))
            (role == RoleId::Id ? m_origin->id : m_origin->name) = copied(*column);
    }
}

std::optional<size_t> DraftTable::rowOf(const RowKey &key)
{
    if (key.dataset > 0) {
        bool ok = false;
        const qint64 number = key.key.startsWith(u'#') ? key.key.mid(1).toLongLong(&ok) : 0;
        if (!ok || key.dataset != m_info.id || number < 1 || number > m_importedRows)
            return std::nullopt;
        return static_cast<size_t>(number - 1);
    }
    if (!m_keys)
        m_keys = std::make_unique<Keys>(identity(RoleId::Id), identity(RoleId::Name), rows());
    const std::vector<quint32> found = m_keys->rowsOf(key.key);
    const auto nth = static_cast<size_t>(key.nth);
    return nth <= found.size() ? std::optional<size_t>(found[nth - 1]) : std::nullopt;
}

void DraftTable::drop(size_t row)
{
    keepIdentity();
    if (m_dropped.empty())
        m_dropped.assign(rows(), false);
    m_dropped[row] = true;
}

Table DraftTable::take(const std::vector<int> &wanted)
{
    if (!m_dropped.empty()) {
        for (size_t row = 0; row < m_dropped.size(); ++row) {
            if (!m_dropped[row])
                m_origin->rows.push_back(static_cast<quint32>(row));
        }
        m_info.rows = static_cast<qint64>(m_origin->rows.size());
    } else {
        m_info.rows = m_importedRows;
    }
    std::vector<Column> columns(m_columns.size());
    // Where rows were left out every column is counted anew, and no two have anything in common.
    inTwo([&](size_t part) {
        for (size_t at = part; at < wanted.size(); at += 2) {
            const auto i = static_cast<size_t>(wanted[at]);
            if (!m_columns[i].isLoaded())
                continue;
            columns[i] = m_columns[i].take(m_dropped);
            m_info.columns[i] = columns[i].info();
        }
    });
    return Table(std::move(m_info), std::move(columns), std::move(m_origin));
}

} // namespace lodestar::table
