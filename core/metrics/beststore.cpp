#include "core/metrics/beststore.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/table/currencyratestore.h"

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
const QString kMissingKey = u"best.missing"_s;

// In the order of Threshold::Kind.
constexpr std::array kKinds{"top_share", "top_count", "score", "natural_break", "largest_gap"};
static_assert(kKinds.size() == static_cast<size_t>(Threshold::Kind::LargestGap) + 1);

// In the order of MissingPolicy.
constexpr std::array kPolicies{"reweight", "zero", "half"};
static_assert(kPolicies.size() == static_cast<size_t>(MissingPolicy::Half) + 1);

// In the order of Pin::Standing.
constexpr std::array kStandings{"best", "not_best", "not_fit"};
static_assert(kStandings.size() == static_cast<size_t>(Pin::Standing::NotFit) + 1);

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
    auto query =
        project.query(u"SELECT metric, weight, lower_is_better, blank_means_none, normalisation FROM best_criterion "
                      "ORDER BY position, metric"_s);
    if (!query)
        return std::move(query).error();
    std::vector<BestCriterion> criteria;
    while (query->next()) {
        auto criterion = criterionFromKey(query->value(0).toString());
        if (!criterion) // a metric of a newer version is left alone
            continue;
        criterion->weight = query->value(1).toDouble();
        criterion->lowerIsBetter = query->value(2).toBool();
        criterion->blankMeansNone = query->value(3).toBool();
        criterion->normalisation = normalisationFromId(query->value(4).toString()).value_or(Normalisation::Percentile);
        criteria.push_back(*std::move(criterion));
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

Pin::Standing standingFromId(const QString &id)
{
    const auto found = std::find_if(kStandings.begin(), kStandings.end(),
                                    [&](const char *each) { return id == QLatin1StringView(each); });
    return found == kStandings.end() ? Pin::Standing::NotBest : static_cast<Pin::Standing>(found - kStandings.begin());
}

Result<std::vector<Pin>> pinsOf(const project::Project &project)
{
    auto query = project.query(u"SELECT customer_key, standing, reason, by, at FROM pin ORDER BY at, customer_key"_s);
    if (!query)
        return std::move(query).error();
    std::vector<Pin> pins;
    while (query->next()) {
        pins.push_back({query->value(0).toString(), standingFromId(query->value(1).toString()),
                        query->value(2).toString(), query->value(3).toString(),
                        QDateTime::fromString(query->value(4).toString(), Qt::ISODateWithMs)});
    }
    return pins;
}

Result<> checkSensible(const std::vector<BestCriterion> &criteria)
{
    QSet<QString> seen;
    double total = 0;
    for (const BestCriterion &criterion : criteria) {
        if (!criterion.metric.isNone() ? !criterion.metric.isMetric() : criterion.column.isEmpty())
            return badInput(
                Tr::tr("“%1” does not say how good a customer is, so it cannot be weighed.").arg(criterion.name()));
        if (!std::isfinite(criterion.weight) || criterion.weight < 0)
            return badInput(Tr::tr("The weight of %1 must be 0 or more.").arg(criterion.name()));
        if (seen.contains(criterion.key()))
            return badInput(Tr::tr("%1 is there twice. Give it one weight.").arg(criterion.name()));
        seen.insert(criterion.key());
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
    case Threshold::Kind::NaturalBreak:
    case Threshold::Kind::LargestGap:
        // Scores go beyond 0 to 100 with criteria by z score. Of no use to the other kinds, but it is stored.
        if (!std::isfinite(value))
            return badInput(Tr::tr("The score that makes a customer best must be a number."));
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
        parts << Tr::tr("%1 %2", "a metric and its points").arg(criterion.name(), format::number(criterion.weight, 1));
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
    case Threshold::Kind::NaturalBreak:
        return Tr::tr("Best are the customers above the natural break of the scores");
    case Threshold::Kind::LargestGap:
        return Tr::tr("Best are the customers above the largest gap between scores");
    }
    return {};
}

QString label(MissingPolicy missing)
{
    switch (missing) {
    case MissingPolicy::Reweight:
        return Tr::tr("What is not known of a customer is left out of the score");
    case MissingPolicy::Zero:
        return Tr::tr("What is not known of a customer counts as zero");
    case MissingPolicy::Half:
        return Tr::tr("What is not known of a customer counts as the middle");
    }
    return {};
}

QString label(Pin::Standing standing)
{
    switch (standing) {
    case Pin::Standing::Best:
        return Tr::tr("Pinned %1 as one of the best");
    case Pin::Standing::NotBest:
        return Tr::tr("Pinned %1 as not one of the best");
    case Pin::Standing::NotFit:
        return Tr::tr("Pinned %1 as not a fit");
    }
    return {};
}

} // namespace

QString thresholdKindId(Threshold::Kind kind)
{
    return QString::fromLatin1(kKinds[static_cast<size_t>(kind)]);
}

QString missingPolicyId(MissingPolicy missing)
{
    return QString::fromLatin1(kPolicies[static_cast<size_t>(missing)]);
}

std::optional<MissingPolicy> missingPolicyFromId(const QString &id)
{
    const auto found = std::find_if(kPolicies.begin(), kPolicies.end(),
                                    [&](const char *each) { return id == QLatin1StringView(each); });
    return found == kPolicies.end() ? std::nullopt
                                    : std::optional(static_cast<MissingPolicy>(found - kPolicies.begin()));
}

Result<BestRule> BestRuleStore::load(const table::DatasetInfo &info) const
{
    BestRule rule;
    auto criteria = criteriaOf(m_project);
    if (!criteria)
        return std::move(criteria).error();
    rule.criteria = criteria->empty() ? defaultRule(info).criteria : std::move(*criteria);
    rule.threshold = thresholdOf(m_project);
    rule.missing = missingPolicyFromId(m_project.setting(kMissingKey)).value_or(MissingPolicy::Reweight);
    rule.rates = table::CurrencyRateStore(m_project).load();
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

Result<> BestRuleStore::saveCriteria(const std::vector<BestCriterion> &criteria, const QString &named)
{
    LODESTAR_TRY(checkSensible(criteria));
    return m_project.change(named.isEmpty() ? label(criteria) : named, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM best_criterion"_s));
        int position = 0;
        for (const BestCriterion &criterion : criteria) {
            LODESTAR_TRY(m_project.query(u"INSERT INTO best_criterion(metric, position, weight, lower_is_better, "
                                         u"blank_means_none, normalisation) "
                                         "VALUES(?, ?, ?, ?, ?, ?)"_s,
                                         {criterion.key(), position++, criterion.weight, int{criterion.lowerIsBetter},
                                          int{criterion.blankMeansNone}, normalisationId(criterion.normalisation)}));
        }
        return {};
    });
}

Result<> BestRuleStore::saveThreshold(const Threshold &threshold)
{
    LODESTAR_TRY(checkSensible(threshold));
    return m_project.change(label(threshold), [&]() -> Result<> {
        LODESTAR_TRY(m_project.setSetting(kKindKey, thresholdKindId(threshold.kind)));
        LODESTAR_TRY(
            m_project.setSetting(kValueKey, QString::number(threshold.value, 'g', QLocale::FloatingPointShortest)));
        return m_project.setSetting(kMinimumKey, QString::number(threshold.minimum));
    });
}

Result<> BestRuleStore::saveMissing(MissingPolicy missing)
{
    return m_project.change(label(missing),
                            [&] { return m_project.setSetting(kMissingKey, missingPolicyId(missing)); });
}

Result<> BestRuleStore::pin(const Pin &pin, const QString &customerName, const QString &named)
{
    const QString change = named.isEmpty() ? label(pin.standing).arg(customer(customerName)) : named;
    return m_project.change(change, [&]() -> Result<> {
        const QDateTime at = pin.at.isValid() ? pin.at : QDateTime::currentDateTimeUtc();
        const QString by = pin.by.isEmpty() ? project::actorName() : pin.by;
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO pin(customer_key, standing, reason, by, at) VALUES(?, ?, ?, ?, ?) "
            "ON CONFLICT(customer_key) DO UPDATE SET standing = excluded.standing, reason = excluded.reason, "
            "by = excluded.by, at = excluded.at"_s,
            {pin.customerKey, QString::fromLatin1(kStandings[static_cast<size_t>(pin.standing)]), pin.reason, by,
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
