#include "app/cli/clvoutput.h"
#include "app/cli/command.h"
#include "app/cli/rates.h"

#include "core/base/text.h"
#include "core/clv/clvstore.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Clv)
};

/// "0.3" or "30%".
std::optional<double> shareOf(QString word)
{
    const bool percent = word.endsWith(u'%');
    if (percent)
        word.chop(1);
    bool ok = false;
    const double value = word.trimmed().toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(percent ? value / 100 : value) : std::nullopt;
}

Result<> readShare(Call &call, const char *name, std::optional<double> &to)
{
    if (!call.has(name))
        return {};
    to = shareOf(call.option(name));
    if (!to)
        return call.wrongUsage(
            Tr::tr("--%1 is a share such as 0.3 or 30%, not \"%2\".").arg(QLatin1StringView(name), call.option(name)));
    return {};
}

/// --margin 0.3, and --margin PRODUCT=0.5.
Result<> readMargins(Call &call, clv::ClvTerms &terms)
{
    bool isGiven = false;
    QStringList products;
    for (const QString &word : call.arguments().values(u"margin"_s)) {
        const qsizetype equals = word.lastIndexOf(u'=');
        const auto share = shareOf(word.mid(equals + 1));
        if (!share || equals == 0)
            return call.wrongUsage(
                Tr::tr("--margin is a share such as 0.3 or 30%, or PRODUCT=SHARE, not \"%1\".").arg(word));
        if (equals < 0 ? isGiven : products.contains(word.left(equals)))
            return call.wrongUsage(
                Tr::tr("The margin \"%1\" is given besides another one. Give one for all, and one for "
                       "each product.")
                    .arg(word));
        if (equals > 0) {
            terms.productMargins[word.left(equals)] = *share;
            products << word.left(equals);
        } else {
            terms.margin = *share;
            isGiven = true;
        }
    }
    return {};
}

/// A margin for a product that nobody bought would change nothing, and nobody would know.
Result<> checkProducts(Call &call, const clv::ClvData &data)
{
    constexpr qsizetype kShown = 10;
    QStringList known;
    for (const QString &word : call.arguments().values(u"margin"_s)) {
        const qsizetype equals = word.lastIndexOf(u'=');
        if (equals < 0)
            continue;
        if (known.isEmpty())
            known = clv::productsOf(data);
        const QString product = word.left(equals);
        if (known.contains(product))
            continue;
        if (known.isEmpty())
            return Error{ErrorKind::BadInput,
                         Tr::tr("No column of the purchases names products, so a margin for %1 is of nothing. Give one "
                                "margin for all: --margin 30%.")
                             .arg(isolated(visible(product, 60))),
                         {}};
        // Those alike first: a slip of the pen finds what was meant.
        std::sort(known.begin(), known.end());
        std::stable_partition(known.begin(), known.end(),
                              [&](const QString &each) { return folded(each).contains(folded(product)); });
        QStringList shown;
        for (const QString &each : known.first(std::min(kShown, known.size())))
            shown << isolated(visible(each, 60));
        return Error{ErrorKind::BadInput,
                     (known.size() > kShown
                          ? Tr::tr("No purchase is of a product called %1. Some of the products are: %2.")
                          : Tr::tr("No purchase is of a product called %1. The products are: %2."))
                         .arg(isolated(visible(product, 60)), shown.join(u", "_s)),
                     {}};
    }
    return {};
}

/// A word out of a few.
template <class Value>
Result<> readWord(Call &call, const char *name, std::initializer_list<std::pair<const char *, Value>> words, Value &to)
{
    if (!call.has(name))
        return {};
    QStringList known;
    for (const auto &[word, value] : words) {
        if (call.option(name) == QLatin1StringView(word)) {
            to = value;
            return {};
        }
        known << QString::fromLatin1(word);
    }
    return call.wrongUsage(
        Tr::tr("--%1 is one of %2, not \"%3\".").arg(QLatin1StringView(name), known.join(u", "_s), call.option(name)));
}

Result<> readWords(Call &call, clv::ClvTerms &terms)
{
    using clv::Convention, clv::Discounting, clv::Model, clv::Prior, clv::TenureUnit;
    LODESTAR_TRY(readWord<Model>(
        call, "model",
        {{"historic", Model::Historic}, {"simple", Model::Simple}, {"sbg", Model::Sbg}, {"bgnbd", Model::BgNbd}},
        terms.model));
    LODESTAR_TRY(readWord<Prior>(call, "prior", {{"weak", Prior::Weak}, {"none", Prior::None}}, terms.prior));
    LODESTAR_TRY(readWord<Discounting>(call, "value-at",
                                       {{"first", Discounting::ToFirstPurchase}, {"now", Discounting::ToAnalysis}},
                                       terms.direction));
    LODESTAR_TRY(readWord<Convention>(call, "convention",
                                      {{"a", Convention::Lifetime},
                                       {"b", Convention::LifetimeDiscounted},
                                       {"c", Convention::NextYear},
                                       {"d", Convention::IncludingNow},
                                       {"e", Convention::EndOfPeriod}},
                                      terms.convention));
    return readWord<TenureUnit>(call, "tenure-unit", {{"months", TenureUnit::Months}, {"years", TenureUnit::Years}},
                                terms.tenureUnit);
}

/// What the command line says, over what the project keeps.
Result<> readTerms(Call &call, clv::ClvTerms &terms)
{
    LODESTAR_TRY(readWords(call, terms));
    LODESTAR_TRY(readMargins(call, terms));
    LODESTAR_TRY(readShare(call, "discount", terms.discount));
    LODESTAR_TRY(readShare(call, "retention", terms.retention));
    LODESTAR_TRY(readRates(call, terms.rates));
    const auto months = call.number("months", 1, 600);
    const auto lifetime = call.number("lifetime", 0.01, 1000);
    const auto cost = call.number("acquisition-cost", 0, 1e15);
    if (!months || !lifetime || !cost)
        return !months ? months.error() : !lifetime ? lifetime.error() : cost.error();
    if (*months && **months != std::floor(**months))
        return call.wrongUsage(Tr::tr("--months is a whole number."));
    terms.months = static_cast<int>(months->value_or(terms.months));
    if (*lifetime)
        terms.lifetimeYears = **lifetime;
    terms.acquisitionCost = cost->value_or(terms.acquisitionCost);
    if (call.has("as-of")) {
        terms.asOf = QDate::fromString(call.option("as-of"), Qt::ISODate);
        if (!terms.asOf.isValid())
            return call.wrongUsage(
                Tr::tr("--as-of is a day such as 2026-06-30, not \"%1\".").arg(call.option("as-of")));
    }
    const auto sensible = clv::checkSensible(terms);
    return sensible ? sensible : call.wrongUsage(sensible.error().message);
}

} // namespace

Result<> runClv(Call &call)
{
    using project::Project;
    const bool writes = call.has("save") || call.has("remove");
    if (call.has("save") && call.has("remove"))
        return call.wrongUsage(Tr::tr("--save and --remove exclude each other."));
    const auto project = call.openProject(writes ? Project::Access::ReadWrite : Project::Access::ReadOnly);
    if (!project)
        return project.error();
    clv::ClvStore store(**project);
    if (call.has("remove")) {
        LODESTAR_TRY(store.removeValues());
        if (call.asJson())
            call.output().json({{u"removed"_s, true}});
        else
            call.output().line(Tr::tr("The computed lifetime value is no column of the customers any more."));
        return {};
    }
    clv::ClvTerms terms = store.terms();
    LODESTAR_TRY(readTerms(call, terms));
    const auto data = store.data(call.control().part(0, 0.4));
    if (!data)
        return data.error();
    LODESTAR_TRY(checkProducts(call, *data));
    LODESTAR_TRY(checkRates(call, {&data->customers, data->purchases ? &*data->purchases : nullptr}));
    const auto result = clv::compute(*data, terms, call.control().part(0.4, 1));
    if (!result)
        return result.error();
    if (call.has("save"))
        LODESTAR_TRY(store.saveValues(*data, *result, call.control()));
    if (call.asJson())
        call.output().json(clvJson(data->customers, *result));
    else
        printClv(call.output(), data->customers, *result, call.has("save"));
    return {};
}

} // namespace lodestar::cli
