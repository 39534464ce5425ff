#include "app/cli/bestoutput.h"

#include "app/cli/rates.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/metrics/beststore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Best)
};

constexpr qsizetype kShownCustomers = 50;

QString kindOf(const metrics::Threshold &threshold)
{
    switch (threshold.kind) {
    case metrics::Threshold::Kind::TopShare:
        return u"share"_s;
    case metrics::Threshold::Kind::TopCount:
        return u"count"_s;
    case metrics::Threshold::Kind::Score:
        return u"score"_s;
    case metrics::Threshold::Kind::NaturalBreak:
        return u"natural"_s;
    case metrics::Threshold::Kind::LargestGap:
        return u"gap"_s;
    }
    return {};
}

QJsonObject thresholdJson(const Judged &judged)
{
    const metrics::Threshold &threshold = judged.rule.threshold;
    QJsonObject object{{u"kind"_s, kindOf(threshold)}, {u"cut"_s, jsonNumber(judged.rating.cut)}};
    if (threshold.kind == metrics::Threshold::Kind::NaturalBreak)
        object[u"fit"_s] = jsonNumber(judged.rating.breakFit);
    else if (threshold.kind == metrics::Threshold::Kind::LargestGap)
        object[u"gap"_s] = jsonNumber(judged.rating.gap);
    else
        object[u"value"_s] = threshold.value;
    return object;
}

QJsonArray criteriaJson(const metrics::BestRule &rule)
{
    QJsonArray criteria;
    for (const metrics::BestCriterion &criterion : rule.criteria) {
        criteria.append(QJsonObject{{u"metric"_s, criterion.key()},
                                    {u"weight"_s, criterion.weight},
                                    {u"lowerIsBetter"_s, criterion.lowerIsBetter},
                                    {u"blankMeansNone"_s, criterion.blankMeansNone},
                                    {u"normalisation"_s, metrics::normalisationId(criterion.normalisation)}});
    }
    return criteria;
}

QJsonValue summaryJson(const metrics::Stability &stability)
{
    if (stability.vectors == 0)
        return QJsonValue::Null;
    return QJsonObject{{u"vectors"_s, stability.vectors},
                       {u"meanJaccard"_s, jsonNumber(stability.meanJaccard)},
                       {u"sameSet"_s, jsonNumber(stability.sameSet)}};
}

QJsonValue stabilityJson(const Judged &judged)
{
    const QJsonValue lattice = summaryJson(judged.stability);
    if (lattice.isNull() && judged.drawn.vectors == 0)
        return QJsonValue::Null;
    QJsonObject object = lattice.toObject();
    QJsonValue drawn = summaryJson(judged.drawn);
    if (!drawn.isNull()) {
        QJsonObject withSeed = drawn.toObject();
        withSeed[u"seed"_s] = static_cast<double>(judged.seed);
        withSeed[u"kappa"_s] = metrics::kDirichletKappa;
        drawn = withSeed;
    }
    object[u"dirichlet"_s] = drawn;
    object[u"ballots"_s] = summaryJson(judged.people);
    QJsonArray leftOut;
    for (const metrics::LeftOut &each : judged.leftOut) {
        leftOut.append(QJsonObject{{u"metric"_s, judged.rule.criteria[each.criterion].key()},
                                   {u"jaccard"_s, jsonNumber(each.jaccard)},
                                   {u"in"_s, each.comeIn},
                                   {u"out"_s, each.goOut}});
    }
    object[u"leaveOneOut"_s] = leftOut;
    return object;
}

QJsonArray valuesJson(const Judged &judged)
{
    QJsonArray values;
    for (size_t i = 0; i < judged.values.size(); ++i) {
        const metrics::ValueShare &value = judged.values[i];
        QJsonArray curve;
        for (const metrics::CurvePoint &point : judged.lorenz[i])
            curve.append(QJsonArray{point.customers, point.value});
        values.append(
            QJsonObject{{u"metric"_s, value.metric.key()},
                        {u"currency"_s, value.currency},
                        {u"total"_s, value.total},
                        {u"best"_s, value.best},
                        {u"share"_s, value.hasShare() ? QJsonValue(value.share()) : QJsonValue(QJsonValue::Null)},
                        {u"known"_s, value.known},
                        {u"losing"_s, value.losing},
                        {u"losses"_s, value.losses},
                        {u"lorenz"_s, curve}});
    }
    return values;
}

QJsonValue breakJson(const metrics::ScoreBreak &found, const QString &strength)
{
    if (!found.isFound())
        return QJsonValue::Null;
    return QJsonObject{{u"cut"_s, jsonNumber(found.cut)},
                       {u"between"_s, jsonNumber(found.between)},
                       {u"best"_s, found.best},
                       {strength, jsonNumber(found.strength)}};
}

QJsonObject customerJson(const Judged &judged, qsizetype row, qint32 rank)
{
    const auto r = static_cast<size_t>(row);
    const metrics::Rating &rating = judged.rating;
    QJsonObject customer{{u"id"_s, judged.table.keyOf(row)},
                         {u"name"_s, judged.table.nameOf(row)},
                         {u"score"_s, jsonNumber(rating.score[r])},
                         {u"rank"_s, rank > 0 ? QJsonValue(rank) : QJsonValue(QJsonValue::Null)},
                         {u"best"_s, rating.best[r] != 0},
                         {u"list"_s,
                          rating.best[r]         ? u"best"_s
                              : rating.notFit[r] ? u"not_fit"_s
                                                 : u"rest"_s},
                         {u"coverage"_s, rating.coverage[r]}};
    if (rating.pinned[r])
        customer[u"pinned"_s] = true;
    if (judged.stability.vectors > 0) {
        customer[u"inclusion"_s] = judged.stability.inclusion[r];
        customer[u"stability"_s] = metrics::firmnessId(metrics::firmnessOf(judged.stability.inclusion[r]));
    }
    if (judged.drawn.vectors > 0)
        customer[u"dirichlet"_s] = judged.drawn.inclusion[r];
    if (judged.people.vectors > 0)
        customer[u"ballots"_s] = judged.people.inclusion[r];
    return customer;
}

/// How firmly a customer stays: on the lattice, else by the draws; empty when neither was computed.
QString firmness(const Judged &judged, size_t row)
{
    const metrics::Stability &by = judged.stability.vectors > 0 ? judged.stability : judged.drawn;
    if (by.vectors == 0)
        return {};
    return Tr::tr("%1 (%2)", "how firm a customer's place is, and in which share of weightings it is best")
        .arg(metrics::firmnessName(metrics::firmnessOf(by.inclusion[row])), format::share(by.inclusion[row]));
}

void printCriteria(Output &output, const metrics::BestRule &rule)
{
    std::vector<QStringList> rows{{Tr::tr("Metric"), Tr::tr("Weight"), QString()}};
    for (const metrics::BestCriterion &criterion : rule.criteria) {
        QStringList remarks;
        if (criterion.lowerIsBetter)
            remarks << Tr::tr("less is better");
        if (criterion.normalisation != metrics::Normalisation::Percentile)
            remarks << metrics::normalisationName(criterion.normalisation);
        rows.push_back({criterion.name(), format::number(criterion.weight), listed(remarks)});
    }
    if (rows.size() > 1)
        output.line(aligned(rows, {1}) + u'\n');
}

void printFindings(Output &output, const Judged &judged)
{
    const metrics::Rating &rating = judged.rating;
    if (rating.bestCount > 0) // else a notice says why
        output.line(
            Tr::tr("%1 of %2 rated customers are best, from a score of %3.")
                .arg(format::count(rating.bestCount), format::count(rating.ratedCount), format::number(rating.cut, 1)));
    for (const metrics::ValueShare &value : judged.values) {
        if (const QString sentence = metrics::sentenceOf(value, rating.bestCount); !sentence.isEmpty())
            output.line(sentence);
    }
    output.lines(judged.refusals);
    if (judged.stability.vectors > 0) {
        output.line(Tr::tr("Under %1 similar sets of weights, %2 of the best customers stay the same on average.")
                        .arg(format::count(judged.stability.vectors), format::share(judged.stability.meanJaccard)));
    }
    for (const metrics::LeftOut &each : judged.leftOut) {
        if (each.comeIn + each.goOut > 0)
            output.line(Tr::tr("Without %1, %2 come in and %3 go out.")
                            .arg(judged.rule.criteria[each.criterion].name(), format::count(each.comeIn),
                                 format::count(each.goOut)));
    }
    if (metrics::isWorthProposing(judged.natural)
        && judged.rule.threshold.kind != metrics::Threshold::Kind::NaturalBreak)
        output.line(Tr::tr("The scores have a natural break at %1, with %2 customers above it.")
                        .arg(format::number(judged.natural.between, 1), format::count(judged.natural.best)));
}

void printList(Output &output, const Judged &judged, const std::vector<qsizetype> &order,
               const std::vector<quint8> &wanted, qsizetype size)
{
    const std::vector<qint32> ranks = metrics::ranks(judged.rating);
    std::vector<QStringList> rows{
        {Tr::tr("Rank"), Tr::tr("Score"), Tr::tr("Known"), Tr::tr("Id"), Tr::tr("Name"), Tr::tr("Stays best")}};
    for (const qsizetype row : order) {
        const auto r = static_cast<size_t>(row);
        if (!wanted[r])
            continue;
        if (std::ssize(rows) > kShownCustomers)
            break;
        rows.push_back({format::count(ranks[r]), format::number(judged.rating.score[r], 1),
                        format::share(judged.rating.coverage[r]), judged.table.keyOf(row), judged.table.nameOf(row),
                        firmness(judged, r)});
    }
    output.line(aligned(rows, {0, 1, 2}));
    if (size > kShownCustomers)
        output.line(
            Tr::tr("… and %n more; --json lists everybody.", nullptr, static_cast<int>(size - kShownCustomers)));
}

} // namespace

QJsonObject bestJson(const Judged &judged)
{
    const std::vector<qint32> ranks = metrics::ranks(judged.rating);
    QJsonArray best, notFit, customers;
    for (const qsizetype row : metrics::order(judged.rating)) {
        const auto r = static_cast<size_t>(row);
        if (judged.rating.best[r])
            best.append(judged.table.keyOf(row));
        if (judged.rating.notFit[r])
            notFit.append(judged.table.keyOf(row));
        customers.append(customerJson(judged, row, ranks[r]));
    }
    QJsonObject natural = breakJson(judged.natural, u"fit"_s).toObject();
    if (!natural.isEmpty())
        natural[u"proposed"_s] = metrics::isWorthProposing(judged.natural);
    return {{u"dataset"_s, judged.table.info().id},
            {u"criteria"_s, criteriaJson(judged.rule)},
            {u"missing"_s, metrics::missingPolicyId(judged.rule.missing)},
            {u"rates"_s, ratesJson(judged.rule.rates)},
            {u"threshold"_s, thresholdJson(judged)},
            {u"breaks"_s,
             QJsonObject{{u"natural"_s, natural.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(natural)},
                         {u"gap"_s, breakJson(judged.gap, u"width"_s)}}},
            {u"best"_s, best},
            {u"notFit"_s, notFit},
            {u"value"_s, valuesJson(judged)},
            {u"customers"_s, customers},
            {u"stability"_s, stabilityJson(judged)},
            {u"notices"_s, sentences(judged.rating.notices + judged.refusals)}};
}

void printBest(Output &output, const Judged &judged)
{
    printCriteria(output, judged.rule);
    output.lines(judged.rating.notices);
    if (!judged.rating.isRated())
        return;
    printFindings(output, judged);
    output.line();
    const std::vector<qsizetype> order = metrics::order(judged.rating);
    printList(output, judged, order, judged.rating.best, judged.rating.bestCount);
    if (judged.rating.notFitCount > 0) {
        output.line();
        output.line(Tr::tr("Not a fit:"));
        printList(output, judged, order, judged.rating.notFit, judged.rating.notFitCount);
    }
}

} // namespace lodestar::cli
