#include "app/cli/rates.h"

#include "app/cli/namednumber.h"

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
        rates.rates.insert(code, rate->second);
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
