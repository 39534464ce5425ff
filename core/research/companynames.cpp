#include "core/research/companynames.h"

#include "core/base/text.h"
#include "core/table/datasetstore.h"

namespace lodestar::research {

CompanyNames::CompanyNames(const table::Table &customers)
{
    for (qsizetype row = 0; row < customers.rows(); ++row) {
        const QString key = customers.keyOf(row), name = customers.nameOf(row);
        if (!m_names.contains(key))
            m_order << name;
        m_names.insert(key, name);
        for (const QString &form : {folded(key), folded(name)}) {
            const auto known = m_keys.constFind(form);
            m_keys.insert(form, known == m_keys.cend() || *known == key ? key : QString());
        }
    }
}

Result<CompanyNames> CompanyNames::of(project::Project &project)
{
    const table::DatasetStore store(project);
    const auto info = store.current();
    if (!info)
        return info.error();
    if (!*info)
        return CompanyNames();
    std::vector<int> columns;
    for (const table::RoleId role : {table::RoleId::Id, table::RoleId::Name}) {
        if (const table::ColumnInfo *column = (*info)->byRole(role))
            columns.push_back(column->index);
    }
    if (columns.empty())
        return CompanyNames();
    const auto table = store.load(**info, columns);
    if (!table)
        return table.error();
    return CompanyNames(*table);
}

QString CompanyNames::keyOf(const QString &company) const
{
    const QString words = company.trimmed();
    const QString key = m_keys.value(folded(words));
    return key.isEmpty() ? words : key;
}

QString CompanyNames::nameOf(const QString &key) const
{
    return m_names.value(key, key);
}

QStringList CompanyNames::names() const
{
    return m_order;
}

} // namespace lodestar::research
