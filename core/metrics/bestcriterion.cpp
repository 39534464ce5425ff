#include "core/metrics/bestcriterion.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::BestCriterion)
};

const QString kColumnPrefix = u"column:"_s;

struct Kind {
    Normalisation kind;
    const char *id;
    const char *name;
};
// In the order of Normalisation.
constexpr Kind kKinds[] = {
    {Normalisation::Percentile, "percentile",
     QT_TRANSLATE_NOOP("lodestar::metrics::BestCriterion", "Share of customers below")},
    {Normalisation::MidRank, "midrank", QT_TRANSLATE_NOOP("lodestar::metrics::BestCriterion", "Middle rank")},
    {Normalisation::WinsorisedMinMax, "winsorised",
     QT_TRANSLATE_NOOP("lodestar::metrics::BestCriterion", "From low to high, the outer 5 % cut off")},
    {Normalisation::MinMax, "minmax",
     QT_TRANSLATE_NOOP("lodestar::metrics::BestCriterion", "From the lowest to the highest")},
    {Normalisation::ZScore, "z", QT_TRANSLATE_NOOP("lodestar::metrics::BestCriterion", "Z score")},
    {Normalisation::RobustZScore, "robust-z", QT_TRANSLATE_NOOP("lodestar::metrics::BestCriterion", "Robust z score")},
};
constexpr std::array kNormalisations{Normalisation::Percentile, Normalisation::MidRank, Normalisation::WinsorisedMinMax,
                                     Normalisation::MinMax,     Normalisation::ZScore,  Normalisation::RobustZScore};
static_assert(std::size(kKinds) == kNormalisations.size());

} // namespace

std::span<const Normalisation> allNormalisations()
{
    return kNormalisations;
}

QString normalisationId(Normalisation kind)
{
    return QString::fromLatin1(kKinds[static_cast<size_t>(kind)].id);
}

std::optional<Normalisation> normalisationFromId(const QString &id)
{
    for (const Kind &kind : kKinds) {
        if (id == QLatin1StringView(kind.id))
            return kind.kind;
    }
    return {};
}

QString normalisationName(Normalisation kind)
{
    return Tr::tr(kKinds[static_cast<size_t>(kind)].name);
}

QString BestCriterion::key() const
{
    return metric.isNone() ? kColumnPrefix + column : metric.key();
}

QString BestCriterion::name() const
{
    return metric.isNone() ? isolated(visible(column, 80)) : metric.name();
}

bool BestCriterion::isOf(const table::ColumnInfo &info) const
{
    return metric.isNone() ? !column.isEmpty() && folded(info.name) == folded(column) : info.role == metric;
}

std::optional<BestCriterion> criterionFromKey(const QString &key)
{
    BestCriterion criterion;
    if (key.startsWith(kColumnPrefix)) {
        criterion.column = key.mid(kColumnPrefix.size());
        return criterion.column.isEmpty() ? std::nullopt : std::optional(criterion);
    }
    criterion.metric = table::Role::fromKey(key);
    if (!criterion.metric.isMetric())
        return {};
    criterion.lowerIsBetter = criterion.metric.info().lowerIsBetter;
    criterion.blankMeansNone = criterion.metric.info().blankMeansNone;
    return criterion;
}

std::optional<BestCriterion> criterionFor(const table::ColumnInfo &column)
{
    const bool isDate = column.type == table::ColumnType::Date;
    if (!table::isNumeric(column.type) || (isDate && column.role.id != table::RoleId::Tenure))
        return {};
    return criterionFromKey(column.role.isMetric() ? column.role.key() : kColumnPrefix + column.name);
}

const table::ColumnInfo *columnOf(const table::DatasetInfo &info, const BestCriterion &criterion)
{
    if (criterion.metric.isNone())
        return criterion.column.isEmpty() ? nullptr : info.byName(criterion.column);
    const auto found = std::find_if(info.columns.begin(), info.columns.end(),
                                    [&](const table::ColumnInfo &column) { return column.role == criterion.metric; });
    return found == info.columns.end() ? nullptr : &*found;
}

const table::Column *columnOf(const table::Table &table, const BestCriterion &criterion)
{
    const table::Column *column =
        criterion.metric.isNone() ? table.byName(criterion.column) : table.byRole(criterion.metric);
    return column && column->rows() == table.rows() ? column : nullptr;
}

} // namespace lodestar::metrics
