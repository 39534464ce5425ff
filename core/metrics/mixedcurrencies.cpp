#include "core/metrics/mixedcurrencies.h"

#include "core/base/text.h"
#include "core/import/numbertext.h"
#include "core/relate/relatedsource.h"

#include <algorithm>

namespace lodestar::metrics {

namespace {

using table::Column;
using table::ColumnType;
using table::RoleId;

/// An amount that does not say its currency itself.
bool isPlainAmount(const Column *column)
{
    if (!column || !column->info().currency.isEmpty())
        return false;
    const table::Role &role = column->role();
    const bool isMoneyMetric =
        role.isMetric() && role.info().usualType == ColumnType::Money && role.id != RoleId::GrossMargin;
    return column->type() == ColumnType::Money || (column->type() == ColumnType::Number && isMoneyMetric);
}

bool needsCurrencies(const table::Table &table, const BestRule &rule)
{
    const bool byRule = std::ranges::any_of(
        rule.criteria, [&](const BestCriterion &criterion) { return isPlainAmount(columnOf(table, criterion)); });
    const auto byRole = [&](RoleId role) { return isPlainAmount(table.byRole(role)); };
    return byRule || byRole(RoleId::Clv) || byRole(RoleId::Profit) || byRole(RoleId::Revenue);
}

const Column *currencyNames(const table::Table &table)
{
    for (const table::ColumnInfo &column : table.info().columns) {
        const bool isWords = column.type == ColumnType::Category || column.type == ColumnType::Text;
        if (isWords && relate::isHeader(relate::RelatedHeader::Currency, column.name))
            return table.isLoaded(column.index) ? &table.column(column.index) : nullptr;
    }
    return nullptr;
}

QString codeOf(const QString &text)
{
    const QString known = import::currencyCode(text.trimmed().toUtf8());
    return known.isEmpty() ? visible(text.trimmed().toUpper(), 12) : known;
}

} // namespace

QStringList mixedCurrencies(const table::Table &table, const BestRule &rule)
{
    const Column *names = needsCurrencies(table, rule) ? currencyNames(table) : nullptr;
    if (!names)
        return {};
    std::vector<qint64> rows(static_cast<size_t>(names->dictionary().size()), 0);
    for (const quint32 code : names->codes()) {
        if (code != Column::kMissing)
            ++rows[code];
    }
    QMap<QString, qint64> counts;
    for (size_t code = 0; code < rows.size(); ++code) {
        if (rows[code] > 0)
            counts[codeOf(names->dictionary().at(static_cast<quint32>(code)))] += rows[code];
    }
    QStringList currencies = counts.keys();
    std::ranges::stable_sort(currencies, std::greater<>(), [&](const QString &code) { return counts[code]; });
    return currencies;
}

} // namespace lodestar::metrics
