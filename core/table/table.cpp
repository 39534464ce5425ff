#include "core/table/table.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct KindNames {
    const char *id;
    const char *name;
};

// In the order of the enum.
constexpr std::array<KindNames, 10> kKinds{{
    {"customers", QT_TRANSLATE_NOOP("lodestar::table::DatasetKind", "Customers")},
    {"prospects", QT_TRANSLATE_NOOP("lodestar::table::DatasetKind", "Prospects")},
    {"transactions", QT_TRANSLATE_NOOP("lodestar::table::DatasetKind", "Transactions")},
    {"opportunities", QT_TRANSLATE_NOOP("lodestar::table::DatasetKind", "Opportunities")},
    {"survey", QT_TRANSLATE_NOOP("lodestar::table::DatasetKind", "Survey answers")},
    {"web", QT_TRANSLATE_NOOP("lodestar::table::DatasetKind", "Web analytics")},
    {"social", QT_TRANSLATE_NOOP("lodestar::table::DatasetKind", "Social media")},
    {"technographics", QT_TRANSLATE_NOOP("lodestar::table::DatasetKind", "Technologies in use")},
    {"lookup", QT_TRANSLATE_NOOP("lodestar::table::DatasetKind", "Reference table")},
    {"rollup", QT_TRANSLATE_NOOP("lodestar::table::DatasetKind", "Rolled up from related tables")},
}};

constexpr DatasetKind kImportable[] = {
    DatasetKind::Customers,     DatasetKind::Prospects,      DatasetKind::Transactions,
    DatasetKind::Opportunities, DatasetKind::Survey,         DatasetKind::Web,
    DatasetKind::Social,        DatasetKind::Technographics, DatasetKind::Lookup};
static_assert(kKinds.size() == static_cast<size_t>(DatasetKind::Rollup) + 1);

} // namespace

QString datasetKindId(DatasetKind kind)
{
    return QString::fromLatin1(kKinds[static_cast<size_t>(kind)].id);
}

std::optional<DatasetKind> datasetKindFromId(const QString &id)
{
    for (size_t i = 0; i < kKinds.size(); ++i) {
        if (id == QLatin1StringView(kKinds[i].id))
            return static_cast<DatasetKind>(i);
    }
    return std::nullopt;
}

std::span<const DatasetKind> importableKinds()
{
    return kImportable;
}

QString datasetKindName(DatasetKind kind)
{
    return QCoreApplication::translate("lodestar::table::DatasetKind", kKinds[static_cast<size_t>(kind)].name);
}

const ColumnInfo *DatasetInfo::byRole(RoleId role) const
{
    for (const ColumnInfo &column : columns) {
        if (column.role.id == role && role != RoleId::None)
            return &column;
    }
    return nullptr;
}

const ColumnInfo *DatasetInfo::byName(const QString &wanted) const
{
    for (const ColumnInfo &column : columns) {
        if (column.name == wanted)
            return &column;
    }
    const QString key = folded(wanted);
    for (const ColumnInfo &column : columns) {
        if (!key.isEmpty() && folded(column.name) == key)
            return &column;
    }
    return nullptr;
}

std::vector<ColumnInfo> importedColumns(const DatasetInfo &info)
{
    std::vector<ColumnInfo> imported;
    std::copy_if(info.columns.begin(), info.columns.end(), std::back_inserter(imported), isImported);
    return imported;
}

DatasetInfo asImported(const DatasetInfo &info)
{
    DatasetInfo imported = info;
    imported.columns = importedColumns(info);
    return imported;
}

Table::Table(DatasetInfo info, std::vector<Column> columns, std::shared_ptr<const RowOrigin> origin)
    : m_info(std::move(info)), m_columns(std::move(columns)), m_origin(std::move(origin))
{
    Q_ASSERT(m_columns.size() == m_info.columns.size());
}

const Column *Table::byRole(RoleId role) const
{
    const ColumnInfo *info = m_info.byRole(role);
    return info ? &m_columns[static_cast<size_t>(info->index)] : nullptr;
}

const Column *Table::byRole(const Role &role) const
{
    for (const ColumnInfo &column : m_info.columns) {
        if (column.role == role && !role.isNone())
            return &m_columns[static_cast<size_t>(column.index)];
    }
    return nullptr;
}

const Column *Table::byName(const QString &name) const
{
    const ColumnInfo *info = m_info.byName(name);
    return info ? &m_columns[static_cast<size_t>(info->index)] : nullptr;
}

const Column *Table::identity(RoleId role) const
{
    if (!m_origin)
        return byRole(role);
    return role == RoleId::Id ? &m_origin->id : &m_origin->name;
}

QString Table::keyOf(qsizetype row) const
{
    const qsizetype imported = importedRow(row);
    for (const RoleId role : {RoleId::Id, RoleId::Name}) {
        const Column *column = identity(role);
        if (column && imported < column->rows() && !column->isMissing(imported))
            return column->canonical(imported);
    }
    return u"#%1"_s.arg(imported + 1);
}

QString Table::nameOf(qsizetype row) const
{
    // A number used as a name must not be written as a quantity ("1,017"), hence canonical().
    for (const RoleId role : {RoleId::Name, RoleId::Id}) {
        const Column *column = byRole(role);
        if (column && row < column->rows() && !column->isMissing(row))
            return column->canonical(row);
    }
    return u"#%1"_s.arg(row + 1);
}

} // namespace lodestar::table
