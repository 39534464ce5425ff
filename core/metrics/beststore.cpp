#include "core/metrics/beststore.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::BestRuleStore)
};

const QString kKindKey = u"best.threshold.kind"_s;
const QString kValueKey = u"best.threshold.value"_s;
const QString kMinimumKey = u"best.threshold.minimum"_s;

// In the order of Threshold::Kind.
constexpr std::array<const char *, 3> kKinds{"top_share", "top_count", "score"};
static_assert(kKinds.size() == static_cast<size_t>(Threshold::Kind::Score) + 1);

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

QString customer(const QString &name)
{
    return isolated(visible(name, 60));
}

Result<std::vector<BestCriterion>> criteriaOf(const project::Project &project)
{
    auto query = project.query(
        u"SELECT metric, weight, lower_is_better, blank_means_none FROM best_criterion ORDER BY position, metric"_s);
    if (!query)
        return std::move(query).error();
    std::vector<BestCriterion> criteria;
    while (query->next()) {
        const table::Role metric = table::Role::fromKey(query->value(0).toString());
        if (metric.isMetric()) // a metric of a newer version is left alone
            criteria.push_back(
                {metric, query->value(1).toDouble(), query->value(2).toBool(), query->value(3).toBool()});
    }
    return criteria;
}

Threshold thresholdOf(const project::Project &project)
{
    Threshold threshold;
    const QString kind = project.setting(kKindKey);
    for (size_t i = 0; i < kKinds.size(); ++i) {
        if (kind == QLatin1StringView(kKinds[i]))
            threshold.kind = static_cast<Threshold::Kind>(i);
    }
    bool isNumber = false;
    const double value = project.setting(kValueKey).toDouble(&isNumber);
    if (isNumber && std::isfinite(value))
        threshold.value = value;
    const int minimum = project.setting(kMinimumKey).toInt(&isNumber);
    if (isNumber)
        threshold.minimum = minimum;
    return threshold;
}

Result<std::vector<Pin>> pinsOf(const project::Project &project)
{
    auto query = project.query(u"SELECT customer_key, standing, reason, by, at FROM pin ORDER BY at, customer_key"_s);
    if (!query)
        return std::move(query).error();
    std::vector<Pin> pins;
    while (query->next()) {
        const auto standing = query->value(1).toString() == "best"_L1 ? Pin::Standing::Best : Pin::Standing::NotBest;
        pins.push_back({query->value(0).toString(), standing, query->value(2).toString(), query->value(3).toString(),
                        QDateTime::fromString(query->value(4).toString(), Qt::ISODateWithMs)});
    }
    return pins;
}

Result<> checkSensible(const std::vector<BestCriterion> &criteria)
{
    QSet<QString> seen;
    double total = 0;
    for (const BestCriterion &criterion : criteria) {
        if (!criterion.metric.isMetric())
            return badInput(Tr::tr("“%1” does not say how good a customer is, so it cannot be weighed.")
                                .arg(criterion.metric.name()));
        if (!std::isfinite(criterion.weight) || criterion.weight < 0)
            return badInput(Tr::tr("The weight of %1 must be 0 or more.").arg(criterion.metric.name()));
        if (seen.contains(criterion.metric.key()))
            return badInput(Tr::tr("%1 is there twice. Give it one weight.").arg(criterion.metric.name()));
        seen.insert(criterion.metric.key());
        total += criterion.weight;
    }
    if (!criteria.empty() && total <= 0)
        return badInput(Tr::tr("Every weight is 0, so nobody could be best. Give at least one metric some weight."));
    return {};
}

Result<> checkSensible(const Threshold &threshold)
{
    const double value = threshold.value;
    switch (threshold.kind) {
    case Threshold::Kind::TopShare:
        if (!(value > 0 && value <= 1))
            return badInput(Tr::tr("The share of best customers must be above 0 % and at most 100 %."));
        break;
    case Threshold::Kind::TopCount:
        if (!(value >= 1 && value == std::floor(value)))
            return badInput(Tr::tr("The number of best customers must be a whole number from 1."));
        break;
    case Threshold::Kind::Score:
        if (!(value >= 0 && value <= 100))
            return badInput(Tr::tr("The score that makes a customer best must be between 0 and 100."));
        break;
    }
    if (threshold.minimum < 0)
        return badInput(Tr::tr("The smallest number of best customers cannot be below 0."));
    return {};
}

QString label(const std::vector<BestCriterion> &criteria)
{
    if (criteria.empty())
        return Tr::tr("Went back to the standard weights of best");
    QStringList parts;
    for (const BestCriterion &criterion : criteria)
        parts << Tr::tr("%1 %2", "a metric and its points")
                     .arg(criterion.metric.name(), format::number(criterion.weight, 1));
    return Tr::tr("Weights of best: %1").arg(joined(parts));
}

QString label(const Threshold &threshold)
{
    switch (threshold.kind) {
    case Threshold::Kind::TopShare:
        return Tr::tr("Best are the top %1 of the customers").arg(format::share(threshold.value, 0));
    case Threshold::Kind::TopCount:
        return Tr::tr("Best are the top %n customer(s)", "", static_cast<int>(threshold.value));
    case Threshold::Kind::Score:
        return Tr::tr("Best are the customers with a score from %1").arg(format::number(threshold.value, 1));
    }
    return {};
}

} // namespace

Result<BestRule> BestRuleStore::load(const table::DatasetInfo &info) const
{
    BestRule rule;
    auto criteria = criteriaOf(m_project);
    if (!criteria)
        return std::move(criteria).error();
    rule.criteria = criteria->empty() ? defaultRule(info).criteria : std::move(*criteria);
    rule.threshold = thresholdOf(m_project);
    auto pins = pinsOf(m_project);
    if (!pins)
        return std::move(pins).error();
    rule.pins = std::move(*pins);
    return rule;
}

bool BestRuleStore::isAgreed() const
{
    const auto criteria = criteriaOf(m_project);
    return criteria && !criteria->empty();
}

Result<> BestRuleStore::saveCriteria(const std::vector<BestCriterion> &criteria)
{
    LODESTAR_TRY(checkSensible(criteria));
    return m_project.change(label(criteria), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM best_criterion"_s));
        int position = 0;
        for (const BestCriterion &criterion : criteria) {
            LODESTAR_TRY(m_project.query(
                u"INSERT INTO best_criterion(metric, position, weight, lower_is_better, blank_means_none) VALUES(?, ?, ?, ?, ?)"_s,
                {criterion.metric.key(), position++, criterion.weight, int{criterion.lowerIsBetter},
                 int{criterion.blankMeansNone}}));
        }
        return {};
    });
}

Result<> BestRuleStore::saveThreshold(const Threshold &threshold)
{
    LODESTAR_TRY(checkSensible(threshold));
    return m_project.change(label(threshold), [&]() -> Result<> {
        LODESTAR_TRY(m_project.setSetting(kKindKey, QString::fromLatin1(kKinds[static_cast<size_t>(threshold.kind)])));
        LODESTAR_TRY(
            m_project.setSetting(kValueKey, QString::number(threshold.value, 'g', QLocale::FloatingPointShortest)));
        return m_project.setSetting(kMinimumKey, QString::number(threshold.minimum));
    });
}

Result<> BestRuleStore::pin(const Pin &pin, const QString &customerName)
{
    const bool best = pin.standing == Pin::Standing::Best;
    const QString change = best ? Tr::tr("Pinned %1 as one of the best") : Tr::tr("Pinned %1 as not one of the best");
    return m_project.change(change.arg(customer(customerName)), [&]() -> Result<> {
        const QDateTime at = pin.at.isValid() ? pin.at : QDateTime::currentDateTimeUtc();
        const QString by = pin.by.isEmpty() ? project::actorName() : pin.by;
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO pin(customer_key, standing, reason, by, at) VALUES(?, ?, ?, ?, ?) "
            "ON CONFLICT(customer_key) DO UPDATE SET standing = excluded.standing, reason = excluded.reason, "
            "by = excluded.by, at = excluded.at"_s,
            {pin.customerKey, best ? u"best"_s : u"not_best"_s, pin.reason, by,
             at.toUTC().toString(Qt::ISODateWithMs)}));
        return {};
    });
}

Result<> BestRuleStore::unpin(const QString &customerKey, const QString &customerName)
{
    return m_project.change(Tr::tr("Took the pin off %1").arg(customer(customerName)), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM pin WHERE customer_key = ?"_s, {customerKey}));
        return {};
    });
}

} // namespace lodestar::metrics
