#pragma once

#include "core/base/task.h"
#include "core/table/tableindex.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace lodestar::metrics {

/// Finds customers by what people call them: a value, cheap to copy; copies share what was worked out of the names.
/// Names and ids are folded once, in whichever thread asks first; after that a search among a million customers takes
/// some milliseconds.
class CustomerFinder
{
public:
    CustomerFinder() = default;
    /// Takes over what `before` worked out where the names are the same.
    explicit CustomerFinder(table::Table customers, const CustomerFinder &before = {});

    const table::Table &customers() const { return m_index.table(); }
    void prepare() const; ///< for the background: folds the names now

    /// Rows whose name or id contains the words, however spelled, at most `limit`: those that begin with them first,
    /// then by row. None for no words, or when cancelled.
    std::vector<qsizetype> like(const QString &words, qsizetype limit, const TaskControl &control = {}) const;
    /// The row whose name, else id, is written exactly so; else so but for case and accents; the first of several.
    std::optional<qsizetype> called(const QString &words) const;
    /// The names of the customers with these keys; keys of nobody are not in it. One pass over the rows.
    QHash<QString, QString> namesOf(const QSet<QString> &keys, const TaskControl &control = {}) const;

private:
    std::vector<const table::ColumnIndex *> naming() const;

    table::TableIndex m_index;
};

} // namespace lodestar::metrics
