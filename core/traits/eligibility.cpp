#include "core/traits/eligibility.h"

#include "core/traits/lateword.h"

#include <QCoreApplication>

#include <cmath>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::Eligibility)
};

using table::Column;
using table::ColumnType;
using table::Knowledge;
using table::RoleId;

constexpr double kIdentifierShare = 0.5; ///< distinct values per known row

bool isInScore(const table::ColumnInfo &column, const metrics::BestRule *rule)
{
    return rule
        && std::any_of(rule->criteria.begin(), rule->criteria.end(),
                       [&](const metrics::BestCriterion &criterion) { return criterion.isOf(column); });
}

QString whyByRole(const table::ColumnInfo &column, const metrics::BestRule *rule)
{
    if (isInScore(column, rule))
        return Tr::tr("This is part of how you defined best. It cannot help to choose prospects.");
    const Knowledge known = column.role.info().knowledge;
    switch (column.afterSale && known == Knowledge::Before ? Knowledge::After : known) {
    case Knowledge::Before:
        return {};
    case Knowledge::Identifier:
        return Tr::tr("It names the customer or a person, so nobody can share it.");
    case Knowledge::After:
        return Tr::tr("It is known only after the sale. It cannot help to choose prospects.");
    case Knowledge::Value:
        return Tr::tr("It says how good a customer is. Prospects do not have it yet.");
    case Knowledge::Outcome:
        return Tr::tr("It says what came of the customer. It cannot help to choose prospects.");
    }
    return {};
}

bool isWords(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Category;
}

/// Whole numbers, all different, without a gap: 1001, 1002, 1003 …
bool isRunningNumber(const Column &column)
{
    constexpr qsizetype fewest = 20;
    if (column.type() != ColumnType::Number || column.rows() < fewest)
        return false;
    const auto values = column.numbers();
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const double value : values) {
        if (std::isnan(value) || value != std::floor(value))
            return false;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (high - low + 1 != static_cast<double>(values.size()))
        return false;
    std::vector<bool> seen(values.size(), false);
    for (const double value : values) {
        if (seen[static_cast<size_t>(value - low)])
            return false;
        seen[static_cast<size_t>(value - low)] = true;
    }
    return true;
}

/// Metrics that an old customer has more of than a new one.
bool growsWithAge(const metrics::BestCriterion &criterion)
{
    const RoleId id = criterion.metric.id;
    return criterion.weight > 0
        && (id == RoleId::Clv || id == RoleId::Revenue || id == RoleId::GrossMargin || id == RoleId::Profit
            || id == RoleId::Tenure || id == RoleId::Referrals || id == RoleId::Reviews);
}

} // namespace

QString whyExcluded(const table::ColumnInfo &column, qint64 rows, const metrics::BestRule *rule)
{
    if (const QString why = whyByRole(column, rule); !why.isEmpty())
        return why;
    const qint64 known = rows - column.missing;
    if (known <= 0)
        return Tr::tr("It has no values.");
    // A role says that the column is not an identifier; without one, mostly different words name the rows.
    if (!column.role.isNone())
        return {};
    const bool mostlyDistinct = static_cast<double>(column.distinct) > kIdentifierShare * static_cast<double>(known);
    if (isWords(column.type) && mostlyDistinct)
        return Tr::tr(
            "Most customers have a value of their own, so it looks like a name or a number that identifies them.");
    if (column.type == ColumnType::Number && soundsLikeIdentifier(column.name))
        return Tr::tr("By its name it identifies customers or places. Give it a role if it does not.");
    return {};
}

QString whyExcludedByCells(const Column &column, const Attribute &attribute, const LeakProbe &probe)
{
    const table::ColumnInfo &info = column.info();
    if (info.distinct == 1 && column.type() != ColumnType::Tags)
        return info.missing == 0 ? Tr::tr("Everybody has the same value.")
                                 : Tr::tr("All who have a value have the same one.");
    if (!column.role().isNone())
        return {};
    if (isRunningNumber(column))
        return Tr::tr("It numbers the customers one by one.");
    const QString decided = probe.decided(column, attribute);
    if (decided.isEmpty())
        return {};
    return Tr::
        tr("It almost decides %1, so it may be part of how you defined best. If it is known before the sale, give it "
           "a role.")
            .arg(decided);
}

QString whyNoValues(const Column &column, const Attribute &attribute)
{
    return table::isNumeric(column.type()) && attribute.values().empty()
        ? Tr::tr("All values fall into one band, so there is nothing to compare.")
        : QString();
}

QString caution(const Column &column, const Attribute &attribute, const LeakProbe &probe, const metrics::BestRule &rule)
{
    if (column.type() == ColumnType::Date && std::any_of(rule.criteria.begin(), rule.criteria.end(), growsWithAge))
        return Tr::tr("Older customers had more time to become valuable: this may only show their age.");
    if (column.role().isNone())
        return soundsKnownLate(column.name()) ? Tr::tr("May be known only after the sale: check its role.") : QString();
    const QString decided = probe.decided(column, attribute);
    return decided.isEmpty() ? QString()
                             : Tr::tr("It almost decides %1: check that it is known before the sale.").arg(decided);
}

} // namespace lodestar::traits
