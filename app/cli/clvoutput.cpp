#include "app/cli/clvoutput.h"

#include "app/cli/rates.h"
#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

using clv::ClvResult;
using clv::CustomerValue;
using clv::Model;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Clv)
};

constexpr qsizetype kShownCustomers = 20;

/// Rows by value, highest first; those without one come last in their own order.
std::vector<size_t> byValue(const ClvResult &result)
{
    std::vector<size_t> order(result.customers.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto worth = [&](size_t row) {
        const double value = result.customers[row].clv;
        return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
    };
    std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) { return worth(one) > worth(other); });
    return order;
}

QJsonObject json(const clv::NamedNumbers &numbers)
{
    QJsonObject object;
    for (const auto &[name, value] : numbers)
        object[name] = jsonNumber(value);
    return object;
}

QJsonObject termsJson(const ClvResult &result)
{
    const clv::ClvTerms &terms = result.terms;
    QJsonObject json{{u"months"_s, terms.months},
                     {u"discount"_s, terms.yearlyDiscount()},
                     {u"asOf"_s, terms.asOf.toString(Qt::ISODate)},
                     {u"margin"_s, terms.margin ? QJsonValue(*terms.margin) : QJsonValue(QJsonValue::Null)},
                     {u"acquisitionCost"_s, terms.acquisitionCost},
                     {u"rates"_s, ratesJson(terms.rates)}};
    if (terms.model == Model::BgNbd)
        json[u"prior"_s] = terms.prior == clv::Prior::Weak ? u"weak"_s : u"none"_s;
    if (terms.model == Model::Simple)
        json[u"convention"_s] = clv::conventionId(terms.convention);
    return json;
}

QJsonObject customerJson(const table::Table &customers, const ClvResult &result, size_t row)
{
    const CustomerValue &value = result.customers[row];
    QJsonObject json{{u"id"_s, customers.keyOf(static_cast<qsizetype>(row))},
                     {u"name"_s, customers.nameOf(static_cast<qsizetype>(row))},
                     {u"frequency"_s, jsonNumber(value.frequency)},
                     {u"recency"_s, jsonNumber(value.recency)},
                     {u"T"_s, jsonNumber(value.age)},
                     {u"monetary"_s, jsonNumber(value.monetary)},
                     {u"pAlive"_s, jsonNumber(value.alive)},
                     {u"expectedPurchases"_s, jsonNumber(value.expected)},
                     {u"expectedValue"_s, jsonNumber(value.expectedMean)},
                     {u"clv"_s, jsonNumber(value.clv)}};
    if (result.terms.model == Model::Historic)
        json[u"perYear"_s] = jsonNumber(value.perYear);
    return json;
}

QString verdictId(clv::Independence::Verdict verdict)
{
    return verdict == clv::Independence::Verdict::Fine    ? u"fine"_s
        : verdict == clv::Independence::Verdict::Doubtful ? u"doubtful"_s
                                                          : u"broken"_s;
}

void addModelFacts(QJsonObject &json, const ClvResult &result)
{
    if (result.independence)
        json[u"independence"_s] = QJsonObject{{u"pearson"_s, jsonNumber(result.independence->pearson)},
                                              {u"spearman"_s, jsonNumber(result.independence->spearman)},
                                              {u"verdict"_s, verdictId(result.independence->verdict)}};
    if (result.plainRetention)
        json[u"plainRetention"_s] = QJsonObject{{u"rate"_s, result.plainRetention->rate},
                                                {u"low"_s, result.plainRetention->low},
                                                {u"high"_s, result.plainRetention->high}};
    if (result.renewals.empty())
        return;
    QJsonArray points;
    for (const clv::RenewalPoint &point : result.renewals)
        points.append(QJsonObject{
            {u"renewal"_s, point.renewal}, {u"retention"_s, point.retention}, {u"survival"_s, point.survival}});
    json[u"renewals"_s] = points;
}

QString known(double value, int decimals = 2)
{
    return std::isnan(value) ? u"–"_s : format::number(value, decimals);
}

QString amount(double value, const QString &currency)
{
    return std::isnan(value) ? u"–"_s : format::wholeMoney(value, currency);
}

/// The chance to buy again, which says nothing of who bought once.
QString alive(const CustomerValue &value)
{
    return std::isnan(value.alive) || !(value.frequency > 0) ? u"–"_s : format::share(value.alive);
}

QStringList heads(Model model)
{
    switch (model) {
    case Model::Historic:
        return {Tr::tr("CLV"), Tr::tr("Per year"), Tr::tr("Repeat purchases")};
    case Model::Simple:
        return {Tr::tr("CLV"), Tr::tr("Margin a year")};
    case Model::Sbg:
        return {Tr::tr("CLV"), Tr::tr("Renewals expected"), Tr::tr("Periods stayed"), Tr::tr("Margin a period")};
    case Model::BgNbd:
        return {Tr::tr("CLV"), Tr::tr("Purchases expected"), Tr::tr("Buys again"), Tr::tr("Repeat purchases"),
                Tr::tr("Each earns")};
    }
    return {};
}

QStringList cells(const ClvResult &result, const CustomerValue &value)
{
    const QString clv = amount(value.clv, result.currency);
    switch (result.terms.model) {
    case Model::Historic:
        return {clv, amount(value.perYear, result.currency), known(value.frequency, 0)};
    case Model::Simple:
        return {clv, amount(value.monetary, result.currency)};
    case Model::Sbg:
        return {clv, known(value.expected), known(value.age, 0), amount(value.monetary, result.currency)};
    case Model::BgNbd:
        return {clv, known(value.expected), alive(value), known(value.frequency, 0),
                amount(value.expectedMean, result.currency)};
    }
    return {};
}

void printModel(Output &output, const ClvResult &result)
{
    if (!result.parameters.empty()) {
        QStringList parts;
        for (const auto &[name, value] : result.parameters)
            parts << u"%1 %2"_s.arg(name, format::number(value, 4));
        output.line(Tr::tr("Parameters: %1. Log-likelihood: %2.")
                        .arg(parts.join(u", "_s), format::number(result.logLikelihood, 2)));
    }
    if (result.plainRetention)
        output.line(Tr::tr("Plain retention, whatever the age: %1 a period (%2 to %3).")
                        .arg(format::share(result.plainRetention->rate, 1),
                             format::share(result.plainRetention->low, 1),
                             format::share(result.plainRetention->high, 1)));
    if (result.renewals.size() >= 12)
        output.line(
            Tr::tr("By the model %1 renew the first time, %2 the second, %3 the twelfth; %4 are left after twelve "
                   "periods.")
                .arg(format::share(result.renewals[0].retention, 1), format::share(result.renewals[1].retention, 1),
                     format::share(result.renewals[11].retention, 1), format::share(result.renewals[11].survival, 1)));
}

} // namespace

QJsonObject clvJson(const table::Table &customers, const ClvResult &result)
{
    QJsonArray rows;
    for (const size_t row : byValue(result))
        rows.append(customerJson(customers, result, row));
    QJsonArray badges;
    for (const clv::Badge &badge : result.badges)
        badges.append(QJsonObject{{u"id"_s, badge.id}, {u"text"_s, withoutIsolates(badge.text)}});
    QJsonObject json{{u"model"_s, clv::modelId(result.terms.model)},
                     {u"caption"_s, withoutIsolates(result.caption.join(u' '))},
                     {u"terms"_s, termsJson(result)},
                     {u"inputs"_s, cli::json(result.inputs)},
                     {u"parameters"_s, cli::json(result.parameters)},
                     {u"logLikelihood"_s, jsonNumber(result.logLikelihood)},
                     {u"converged"_s, result.converged},
                     {u"currency"_s, result.currency},
                     {u"total"_s, result.total()},
                     {u"valued"_s, result.valued()},
                     {u"badges"_s, badges},
                     {u"notes"_s, sentences(result.notes)},
                     {u"customers"_s, rows}};
    addModelFacts(json, result);
    return json;
}

void printClv(Output &output, const table::Table &customers, const ClvResult &result, bool saved)
{
    output.lines(result.caption);
    for (const clv::Badge &badge : result.badges)
        output.line(u"! "_s + badge.text);
    printModel(output, result);
    output.lines(result.notes);
    if (result.valued() > 0)
        output.line(Tr::tr("%1 of %2 customers have a value; together %3.")
                        .arg(format::count(result.valued()), format::count(std::ssize(result.customers)),
                             amount(result.total(), result.currency)));
    if (saved)
        output.line(Tr::tr("Kept as the column of the role CLV: best weighs it from now on. lodestar-cli undo takes it "
                           "back."));
    if (result.valued() == 0)
        return;
    output.line();
    std::vector<QStringList> rows{heads(result.terms.model) + QStringList{Tr::tr("Id"), Tr::tr("Name")}};
    std::vector<int> right(static_cast<size_t>(rows.front().size() - 2));
    std::iota(right.begin(), right.end(), 0);
    for (const size_t row : byValue(result)) {
        if (std::ssize(rows) > kShownCustomers || std::isnan(result.customers[row].clv))
            break;
        const auto at = static_cast<qsizetype>(row);
        rows.push_back(cells(result, result.customers[row]) + QStringList{customers.keyOf(at), customers.nameOf(at)});
    }
    output.line(aligned(rows, right));
    if (result.valued() > kShownCustomers)
        output.line(Tr::tr("… and %n more; --json lists everybody.", nullptr,
                           static_cast<int>(result.valued() - kShownCustomers)));
}

} // namespace lodestar::cli
