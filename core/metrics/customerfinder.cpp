#include "core/metrics/customerfinder.h"

#include "core/base/text.h"

#include <algorithm>

namespace lodestar::metrics {

using table::Column;
using table::ColumnIndex;
using table::RoleId;
using table::Table;

namespace {

constexpr qsizetype kRowsBetweenQuestions = 4096; ///< how often a search asks whether it is still wanted

/// The row that holds exactly this text, without making a text of every customer.
std::optional<qsizetype> rowWritten(const Column &column, const QString &words)
{
    if (table::isNumeric(column.type()) || column.type() == table::ColumnType::Tags)
        return {};
    const QByteArray wanted = words.toUtf8();
    const auto codes = column.codes();
    for (quint32 code = 0; code < static_cast<quint32>(column.dictionary().size()); ++code) {
        if (column.dictionary().utf8(code) != wanted)
            continue;
        if (const auto row = std::ranges::find(codes, code); row != codes.end())
            return row - codes.begin();
    }
    return {};
}

/// Rows that may have one of the keys; a column of texts tells by its dictionary. Sure to miss none.
class MayHaveKey
{
public:
    MayHaveKey(const Column *column, const QSet<QString> &keys) : m_column(column)
    {
        if (!column || table::isNumeric(column->type()) || column->type() == table::ColumnType::Tags)
            return;
        const table::Dictionary &texts = column->dictionary();
        m_wanted.reserve(static_cast<size_t>(texts.size()));
        for (quint32 code = 0; code < static_cast<quint32>(texts.size()); ++code)
            m_wanted.push_back(keys.contains(texts.at(code)));
    }
    bool operator()(qsizetype imported) const
    {
        if (m_wanted.empty() || imported >= m_column->rows())
            return true;
        const quint32 code = m_column->codes()[static_cast<size_t>(imported)];
        return code == Column::kMissing || m_wanted[code];
    }

private:
    const Column *m_column;
    std::vector<bool> m_wanted;
};

} // namespace

CustomerFinder::CustomerFinder(Table customers, const CustomerFinder &before)
    : m_index(std::move(customers), before.m_index)
{ }

std::vector<const ColumnIndex *> CustomerFinder::naming() const
{
    std::vector<const ColumnIndex *> columns;
    for (const RoleId role : {RoleId::Name, RoleId::Id}) {
        const table::ColumnInfo *info = customers().info().byRole(role);
        if (info && customers().isLoaded(info->index))
            columns.push_back(&m_index.column(info->index));
    }
    return columns;
}

void CustomerFinder::prepare() const
{
    for (const ColumnIndex *column : naming())
        column->searchText();
}

std::vector<qsizetype> CustomerFinder::like(const QString &words, qsizetype limit, const TaskControl &control) const
{
    const table::SearchWords wanted(words);
    if (wanted.isEmpty() || limit <= 0)
        return {};
    const auto count = static_cast<size_t>(customers().rows());
    std::vector<quint8> found(count, 0);
    for (const ColumnIndex *column : naming()) {
        if (control.cancelled())
            return {};
        if (const auto matches = column->searchText().matches(wanted); !matches.empty())
            column->searchText().mark(matches, 0, count, found);
    }
    const QString start = folded(words);
    std::vector<qsizetype> first, others;
    for (size_t row = 0; row < count && std::ssize(first) < limit; ++row) {
        if (row % kRowsBetweenQuestions == 0 && control.cancelled())
            return {};
        if (!found[row])
            continue;
        if (folded(customers().nameOf(static_cast<qsizetype>(row))).startsWith(start))
            first.push_back(static_cast<qsizetype>(row));
        else if (std::ssize(others) < limit)
            others.push_back(static_cast<qsizetype>(row));
    }
    others.resize(std::min(others.size(), static_cast<size_t>(limit) - first.size()));
    first.insert(first.end(), others.begin(), others.end());
    return first;
}

std::optional<qsizetype> CustomerFinder::called(const QString &words) const
{
    for (const ColumnIndex *column : naming()) {
        if (const auto row = rowWritten(column->column(), words))
            return row;
    }
    const table::SearchWords wanted(words);
    const QString same = folded(words);
    const auto count = static_cast<size_t>(customers().rows());
    for (const ColumnIndex *column : naming()) {
        const auto matches = column->searchText().matches(wanted);
        if (wanted.isEmpty() || matches.empty())
            continue;
        std::vector<quint8> found(count, 0);
        column->searchText().mark(matches, 0, count, found);
        for (size_t row = 0; row < count; ++row) {
            if (found[row] && folded(column->column().canonical(static_cast<qsizetype>(row))) == same)
                return static_cast<qsizetype>(row);
        }
    }
    return {};
}

QHash<QString, QString> CustomerFinder::namesOf(const QSet<QString> &keys, const TaskControl &control) const
{
    QHash<QString, QString> names;
    if (keys.isEmpty())
        return names;
    const Column *id = customers().identity(RoleId::Id);
    const MayHaveKey mayHave(id ? id : customers().identity(RoleId::Name), keys);
    for (qsizetype row = 0; row < customers().rows(); ++row) {
        if (row % kRowsBetweenQuestions == 0 && control.cancelled())
            return {};
        if (!mayHave(customers().importedRow(row)))
            continue;
        if (const QString key = customers().keyOf(row); keys.contains(key))
            names.insert(key, customers().nameOf(row));
    }
    return names;
}

} // namespace lodestar::metrics
