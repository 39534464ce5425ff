#include "app/cli/bestrule.h"

#include "app/cli/namednumber.h"
#include "app/cli/rates.h"

#include "core/base/text.h"
#include "core/metrics/beststore.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Best)
};

Error noSuchMetric(const table::DatasetInfo &info, const QString &key)
{
    QStringList known;
    for (const metrics::BestCriterion &criterion : metrics::defaultRule(info).criteria)
        known.append(criterion.metric.key());
    return {ErrorKind::BadInput,
            known.isEmpty()
                ? Tr::tr("%1 is no metric and no column, and no column has a metric role. Give one a role: import with "
                         "--map.")
                      .arg(key)
                : Tr::tr("%1 is no metric and no column. The metrics of these customers are: %2. Any other column of "
                         "numbers is named as in the table.")
                      .arg(key, known.join(u", "_s)),
            {}};
}

/// The criterion a key names: a metric role first, then any column by its name or role.
Result<metrics::BestCriterion> criterionNamed(const table::DatasetInfo &info, const QString &key)
{
    const auto metric = metrics::criterionFromKey(key);
    if (metric && metrics::columnOf(info, *metric))
        return *metric;
    const table::ColumnInfo *column = info.byName(key);
    for (const table::ColumnInfo &each : info.columns) {
        if (!column && !each.role.isNone() && each.role.key() == key)
            column = &each;
    }
    if (column) {
        if (const auto criterion = metrics::criterionFor(*column))
            return *criterion;
        return Error{ErrorKind::BadInput,
                     Tr::tr("The column %1 cannot be weighed: only numbers, amounts and yes or no can.")
                         .arg(isolated(visible(column->name, 80))),
                     {}};
    }
    if (metric && !metric->metric.isNone())
        return Error{ErrorKind::NotFound,
                     Tr::tr("No column of %1 has the role %2. Import it with --map %2=COLUMN.").arg(info.name, key),
                     {}};
    return noSuchMetric(info, key);
}

/// The metrics given by --weight instead of those of the rule; each keeps its direction and normalisation.
Result<> applyWeights(Call &call, const table::DatasetInfo &info, metrics::BestRule &rule)
{
    std::vector<metrics::BestCriterion> criteria;
    for (const QString &word : call.arguments().values(u"weight"_s)) {
        const auto named = namedNumber(word);
        if (!named || named->second < 0)
            return call.wrongUsage(
                Tr::tr("--weight is written as METRIC=W, a number of 0 or more; not \"%1\".").arg(word));
        auto criterion = criterionNamed(info, named->first);
        if (!criterion)
            return criterion.error();
        const auto same = [&](const metrics::BestCriterion &other) { return other.isSame(*criterion); };
        if (std::any_of(criteria.begin(), criteria.end(), same))
            return call.wrongUsage(Tr::tr("The metric %1 is weighed twice.").arg(named->first));
        const auto agreed = std::find_if(rule.criteria.begin(), rule.criteria.end(), same);
        if (agreed != rule.criteria.end())
            *criterion = *agreed;
        criterion->weight = named->second;
        criteria.push_back(*std::move(criterion));
    }
    if (!criteria.empty())
        rule.criteria = std::move(criteria);
    return {};
}

Result<> applyTop(Call &call, metrics::BestRule &rule)
{
    if (!call.has("top"))
        return {};
    if (call.has("threshold"))
        return call.wrongUsage(Tr::tr("--top and --threshold both say where the best end. Give one of them."));
    QString word = call.option("top");
    const bool share = word.endsWith(u'%');
    if (share)
        word.chop(1);
    bool ok = false;
    const double value = word.toDouble(&ok);
    if (!ok || !(value > 0) || (share && value > 100) || (!share && value != std::floor(value)))
        return call.wrongUsage(
            Tr::tr("--top is a number of customers or a share such as 20%, not \"%1\".").arg(call.option("top")));
    rule.threshold.kind = share ? metrics::Threshold::Kind::TopShare : metrics::Threshold::Kind::TopCount;
    rule.threshold.value = share ? value / 100 : value;
    return {};
}

Result<> applyThreshold(Call &call, metrics::BestRule &rule)
{
    if (!call.has("threshold"))
        return {};
    const QString word = call.option("threshold");
    const auto score = namedNumber(word);
    if (word == "natural"_L1) {
        rule.threshold.kind = metrics::Threshold::Kind::NaturalBreak;
    } else if (word == "gap"_L1) {
        rule.threshold.kind = metrics::Threshold::Kind::LargestGap;
    } else if (score && score->first == "score"_L1) {
        rule.threshold.kind = metrics::Threshold::Kind::Score;
        rule.threshold.value = score->second;
    } else {
        return call.wrongUsage(Tr::tr("--threshold is score=60, natural or gap, not \"%1\".").arg(word));
    }
    return {};
}

/// "minmax" for all criteria, "revenue=minmax" for one.
Result<> applyNormalisation(Call &call, const table::DatasetInfo &info, metrics::BestRule &rule)
{
    QStringList given;
    for (const QString &word : call.arguments().values(u"normalise"_s)) {
        const qsizetype equals = word.lastIndexOf(u'=');
        const auto kind = metrics::normalisationFromId(word.mid(equals + 1));
        if (!kind) {
            QStringList ids;
            for (const metrics::Normalisation each : metrics::allNormalisations())
                ids << metrics::normalisationId(each);
            return call.wrongUsage(Tr::tr("--normalise is KIND or METRIC=KIND with KIND one of %1; not \"%2\".")
                                       .arg(ids.join(u", "_s), word));
        }
        std::optional<metrics::BestCriterion> only;
        if (equals >= 0) {
            auto criterion = criterionNamed(info, word.left(equals));
            if (!criterion)
                return criterion.error();
            only = *std::move(criterion);
        }
        const QString of = only ? only->key() : QString();
        if (given.contains(of))
            return call.wrongUsage(Tr::tr("--normalise \"%1\" contradicts another one for the same.").arg(word));
        given << of;
        bool any = false;
        for (metrics::BestCriterion &criterion : rule.criteria) {
            if (only && !criterion.isSame(*only))
                continue;
            criterion.normalisation = *kind;
            any = true;
        }
        if (!any && only)
            return call.wrongUsage(Tr::tr("%1 has no weight, so it cannot be normalised.").arg(word.left(equals)));
    }
    return {};
}

} // namespace

Result<> applyBestOptions(Call &call, const table::DatasetInfo &info, metrics::BestRule &rule)
{
    LODESTAR_TRY(applyWeights(call, info, rule));
    LODESTAR_TRY(applyTop(call, rule));
    LODESTAR_TRY(applyThreshold(call, rule));
    LODESTAR_TRY(applyNormalisation(call, info, rule));
    LODESTAR_TRY(readRates(call, rule.rates));
    if (!call.has("missing"))
        return {};
    const auto missing = metrics::missingPolicyFromId(call.option("missing"));
    if (!missing)
        return call.wrongUsage(Tr::tr("--missing is reweight, zero or half, not \"%1\".").arg(call.option("missing")));
    rule.missing = *missing;
    return {};
}

} // namespace lodestar::cli
