#include "app/cli/rates.h"

#include "app/cli/namednumber.h"
#include "core/relate/onecurrency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Rates)
};

bool isCode(const QString &word)
{
    return word.size() == 3
        && std::all_of(word.begin(), word.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

} // namespace

Result<> readRates(Call &call, table::CurrencyRates &rates)
{
    QStringList given;
    for (const QString &word : call.arguments().values(u"rate"_s)) {
        const auto rate = namedNumber(word);
        const QString code = rate ? rate->first.trimmed().toUpper() : QString();
        if (!isCode(code) || rate->second <= 0)
            return call.wrongUsage(
                Tr::tr(
                    "--rate is written as CUR=R, what one unit of a currency is worth, such as USD=0.92; not \"%1\".")
                    .arg(word));
        if (code == rates.base)
            return call.wrongUsage(
                Tr::tr("%1 is the currency that the others are converted to, so it has no rate.").arg(code));
        if (given.contains(code))
            return call.wrongUsage(Tr::tr("%1 has two rates. Give it one.").arg(code));
        given << code;
        rates.rates.insert(code, rate->second);
    }
    return {};
}

Result<> checkRates(Call &call, std::initializer_list<const table::Table *> tables)
{
    QStringList known;
    for (const table::Table *table : tables) {
        if (table)
            known << relate::currenciesOf(*table);
    }
    known.sort();
    known.removeDuplicates();
    for (const QString &word : call.arguments().values(u"rate"_s)) {
        const auto rate = namedNumber(word);
        const QString code = rate ? rate->first.trimmed().toUpper() : QString();
        if (known.contains(code))
            continue;
        return Error{
            ErrorKind::BadInput,
            known.isEmpty()
                ? Tr::tr("No amount here says in which currency it is, so a rate for %1 converts nothing. Give "
                         "none, or import the table with a column of currencies.")
                      .arg(code)
                : Tr::tr("No amount is in %1, so a rate for it converts nothing. The currencies are: %2.")
                      .arg(code, known.join(u", "_s)),
            {}};
    }
    return {};
}

QJsonObject ratesJson(const table::CurrencyRates &rates)
{
    QJsonObject json;
    for (auto rate = rates.rates.begin(); rate != rates.rates.end(); ++rate)
        json[rate.key()] = *rate;
    return json;
}

} // namespace lodestar::cli
