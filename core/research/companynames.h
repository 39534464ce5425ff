#pragma once

#include "core/base/error.h"
#include "core/table/table.h"

#include <QHash>

namespace lodestar::project {
class Project;
}

namespace lodestar::research {

/// Finds the customer that somebody's company is, by its id or its name, however it is written; and names it.
class CompanyNames
{
public:
    CompanyNames() = default; ///< there are no customers
    /// The column with the ids, or that with the names, must be loaded.
    explicit CompanyNames(const table::Table &customers);
    static Result<CompanyNames> of(project::Project &project); ///< of the customers in use

    /// The key of the customer, if exactly one is called so; else the words as they are.
    QString keyOf(const QString &company) const;
    bool isCustomer(const QString &key) const { return m_names.contains(key); }
    bool isEmpty() const { return m_names.isEmpty(); }
    QString nameOf(const QString &key) const; ///< what people call the customer; the words themselves for others
    QStringList names() const; ///< in the order of the table

private:
    QHash<QString, QString> m_keys; ///< folded id or name → key; empty where several are called so
    QHash<QString, QString> m_names; ///< key → name
    QStringList m_order;
};

} // namespace lodestar::research
