#include "app/cli/command.h"

#include "core/base/format.h"
#include "core/clv/clvstore.h"
#include "core/metrics/beststore.h"
#include "core/table/datasetstore.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Best)
};

constexpr qsizetype kShownCustomers = 50;

/// The metrics given by --weight instead of those of the rule; each keeps its direction.
Result<> applyWeights(Call &call, const table::DatasetInfo &info, metrics::BestRule &rule)
{
    const QStringList weights = call.arguments().values(u"weight"_s);
    if (weights.isEmpty())
        return {};
    const metrics::BestRule usual = metrics::defaultRule(info);
    std::vector<metrics::BestCriterion> criteria;
    for (const QString &word : weights) {
        const qsizetype equals = word.lastIndexOf(u'=');
        bool ok = false;
        const double weight = word.mid(equals + 1).toDouble(&ok);
        if (equals <= 0 || !ok || !std::isfinite(weight) || weight < 0)
            return call.wrongUsage(
                Tr::tr("--weight is written as METRIC=W, a number of 0 or more; not \"%1\".").arg(word));
        const QString key = word.left(equals);
        const table::Role role = table::Role::fromKey(key);
        if (role.isNone() || !role.isMetric()) {
            QStringList known;
            for (const metrics::BestCriterion &criterion : usual.criteria)
                known.append(criterion.metric.key());
            return Error{
                ErrorKind::BadInput,
                known.isEmpty()
                    ? Tr::tr("%1 is no metric, and no column has a metric role. Give one a role: import with --map.")
                          .arg(key)
                    : Tr::tr("%1 is no metric. The metrics of these customers are: %2.").arg(key, known.join(u", "_s)),
                {}};
        }
        const auto same = [&](const metrics::BestCriterion &criterion) { return criterion.metric == role; };
        if (std::any_of(criteria.begin(), criteria.end(), same))
            return call.wrongUsage(Tr::tr("The metric %1 is weighed twice.").arg(key));
        metrics::BestCriterion criterion{role, weight, role.info().lowerIsBetter, role.info().blankMeansNone};
        for (const metrics::BestRule *known : {&usual, static_cast<const metrics::BestRule *>(&rule)}) {
            const auto found = std::find_if(known->criteria.begin(), known->criteria.end(), same);
            if (found != known->criteria.end())
                criterion = {role, weight, found->lowerIsBetter, found->blankMeansNone};
        }
        const bool there = std::any_of(info.columns.begin(), info.columns.end(),
                                       [&](const table::ColumnInfo &column) { return column.role == role; });
        if (!there) {
            return Error{ErrorKind::NotFound,
                         Tr::tr("No column of %1 has the role %2. Import it with --map %2=COLUMN.").arg(info.name, key),
                         {}};
        }
        criteria.push_back(criterion);
    }
    rule.criteria = std::move(criteria);
    return {};
}

Result<> applyTop(Call &call, metrics::BestRule &rule)
{
    if (!call.has("top"))
        return {};
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

QJsonObject thresholdJson(const metrics::Threshold &threshold, double cut)
{
    const char *kind = threshold.kind == metrics::Threshold::Kind::TopShare ? "share"
        : threshold.kind == metrics::Threshold::Kind::TopCount              ? "count"
                                                                            : "score";
    return {{u"kind"_s, QString::fromLatin1(kind)}, {u"value"_s, threshold.value}, {u"cut"_s, jsonNumber(cut)}};
}

QJsonValue stabilityJson(const metrics::Stability &stability)
{
    if (stability.vectors == 0)
        return QJsonValue::Null;
    return QJsonObject{{u"vectors"_s, stability.vectors},
                       {u"meanJaccard"_s, jsonNumber(stability.meanJaccard)},
                       {u"sameSet"_s, jsonNumber(stability.sameSet)}};
}

struct Judged {
    table::Table table;
    metrics::BestRule rule;
    metrics::Rating rating;
    metrics::Stability stability;
};

QJsonObject json(const Judged &judged)
{
    QJsonArray criteria;
    for (const metrics::BestCriterion &criterion : judged.rule.criteria) {
        criteria.append(QJsonObject{{u"metric"_s, criterion.metric.key()},
                                    {u"weight"_s, criterion.weight},
                                    {u"lowerIsBetter"_s, criterion.lowerIsBetter},
                                    {u"blankMeansNone"_s, criterion.blankMeansNone}});
    }
    const std::vector<qint32> ranks = metrics::ranks(judged.rating);
    QJsonArray best;
    QJsonArray customers;
    for (const qsizetype row : metrics::order(judged.rating)) {
        const auto r = static_cast<size_t>(row);
        const QString key = judged.table.keyOf(row);
        const bool isBest = judged.rating.best[r] != 0;
        if (isBest)
            best.append(key);
        QJsonObject customer{{u"id"_s, key},
                             {u"name"_s, judged.table.nameOf(row)},
                             {u"score"_s, jsonNumber(judged.rating.score[r])},
                             {u"rank"_s, ranks[r] > 0 ? QJsonValue(ranks[r]) : QJsonValue(QJsonValue::Null)},
                             {u"best"_s, isBest},
                             {u"coverage"_s, judged.rating.coverage[r]}};
        if (judged.rating.pinned[r] != 0)
            customer[u"pinned"_s] = true;
        if (judged.stability.vectors > 0)
            customer[u"inclusion"_s] = judged.stability.inclusion[r];
        customers.append(customer);
    }
    return {{u"criteria"_s, criteria},
            {u"threshold"_s, thresholdJson(judged.rule.threshold, judged.rating.cut)},
            {u"best"_s, best},
            {u"customers"_s, customers},
            {u"stability"_s, stabilityJson(judged.stability)},
            {u"notices"_s, sentences(judged.rating.notices)}};
}

void print(Output &output, const Judged &judged)
{
    std::vector<QStringList> criteria{{Tr::tr("Metric"), Tr::tr("Weight"), QString()}};
    for (const metrics::BestCriterion &criterion : judged.rule.criteria) {
        criteria.push_back({criterion.metric.name(), format::number(criterion.weight),
                            criterion.lowerIsBetter ? Tr::tr("less is better") : QString()});
    }
    if (criteria.size() > 1)
        output.line(aligned(criteria, {1}) + u'\n');
    output.lines(judged.rating.notices);
    if (!judged.rating.isRated())
        return;
    output.line(Tr::tr("%1 of %2 rated customers are best, from a score of %3.")
                    .arg(format::count(judged.rating.bestCount), format::count(judged.rating.ratedCount),
                         format::number(judged.rating.cut, 1)));
    if (judged.stability.vectors > 0) {
        output.line(Tr::tr("Under %1 similar sets of weights, %2 of the best customers stay the same on average.")
                        .arg(format::count(judged.stability.vectors), format::share(judged.stability.meanJaccard)));
    }
    output.line();
    const std::vector<qint32> ranks = metrics::ranks(judged.rating);
    std::vector<QStringList> rows{{Tr::tr("Rank"), Tr::tr("Score"), Tr::tr("Known"), Tr::tr("Id"), Tr::tr("Name")}};
    for (const qsizetype row : metrics::order(judged.rating)) {
        const auto r = static_cast<size_t>(row);
        if (judged.rating.best[r] == 0)
            continue;
        if (std::ssize(rows) > kShownCustomers)
            break;
        rows.push_back({format::count(ranks[r]), format::number(judged.rating.score[r], 1),
                        format::share(judged.rating.coverage[r]), judged.table.keyOf(row), judged.table.nameOf(row)});
    }
    output.line(aligned(rows, {0, 1, 2}));
    if (judged.rating.bestCount > kShownCustomers) {
        output.line(Tr::tr("… and %n more; --json lists everybody.", nullptr,
                           static_cast<int>(judged.rating.bestCount - kShownCustomers)));
    }
}

} // namespace

Result<> runBest(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const table::DatasetStore datasets(**project);
    const auto info = datasets.current();
    if (!info)
        return info.error();
    if (!*info) {
        return Error{ErrorKind::NotFound,
                     Tr::tr("%1 has no customers yet. Import them first: lodestar-cli import.").arg(call.word(0)),
                     {}};
    }
    auto rule = metrics::BestRuleStore(**project).load(**info);
    if (!rule)
        return rule.error();
    LODESTAR_TRY(applyWeights(call, **info, *rule));
    LODESTAR_TRY(applyTop(call, *rule));
    if (rule->criteria.empty()) {
        return Error{
            ErrorKind::NotFound,
            Tr::tr(
                "Nobody can be scored: no column of %1 says what a customer is worth. Import it again with --map, for "
                "example --map revenue=COLUMN.")
                .arg((*info)->name),
            {}};
    }
    std::vector<int> columns = metrics::columnsFor(**info, *rule);
    for (const table::RoleId role : {table::RoleId::Id, table::RoleId::Name}) {
        if (const table::ColumnInfo *column = (*info)->byRole(role))
            columns.push_back(column->index);
    }
    auto table = datasets.load(**info, columns, call.control());
    if (!table)
        return table.error();
    Judged judged{std::move(*table), std::move(*rule), {}, {}};
    judged.rating = metrics::rate(judged.table, judged.rule);
    if (const auto standing = clv::ClvStore(**project).standing();
        standing && *standing == clv::ClvStore::Standing::Stale)
        judged.rating.notices << Tr::tr(
            "The lifetime values were computed before the tables or their corrections changed. "
            "Compute them anew: lodestar-cli clv --save.");
    judged.stability = metrics::stability(judged.table, judged.rule, call.control());
    if (call.control().cancelled())
        return Error::cancelled();
    if (call.asJson())
        call.output().json(json(judged));
    else
        print(call.output(), judged);
    return {};
}

} // namespace lodestar::cli
