#include "core/table/currencyratestore.h"

#include "core/base/format.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::CurrencyRateStore)
};

const QString kBaseKey = u"currency.base"_s;
const QString kRatesKey = u"currency.rates"_s;

bool isCode(const QString &code)
{
    return code.size() == 3
        && std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

bool isRate(double rate)
{
    return std::isfinite(rate) && rate > 0;
}

Result<> checkSensible(const CurrencyRates &rates)
{
    const auto badInput = [](const QString &message) { return Error{ErrorKind::BadInput, message, {}}; };
    QStringList codes = rates.rates.keys();
    if (!rates.base.isEmpty())
        codes << rates.base;
    for (const QString &code : codes) {
        if (!isCode(code))
            return badInput(Tr::tr("“%1” is no currency. Write its code of three letters, such as EUR.")
                                .arg(isolated(visible(code, 20))));
    }
    if (rates.rates.contains(rates.base))
        return badInput(Tr::tr("%1 is the currency that the others are converted to, so it has no rate of its own.")
                            .arg(rates.base));
    for (auto rate = rates.rates.begin(); rate != rates.rates.end(); ++rate) {
        if (!isRate(*rate))
            return badInput(Tr::tr("The rate of %1 must be a number above 0.").arg(rate.key()));
    }
    return {};
}

} // namespace

QString ratesLabel(const CurrencyRates &rates)
{
    if (rates.isEmpty())
        return Tr::tr("Took the currency rates away");
    QStringList parts;
    for (auto rate = rates.rates.begin(); rate != rates.rates.end(); ++rate) {
        parts << (rates.base.isEmpty()
                      ? Tr::tr("%1 = %2", "a currency and its rate").arg(rate.key(), format::number(*rate, 6))
                      : Tr::tr("1 %1 = %2 %3", "a currency, its rate and the currency it is converted to")
                            .arg(rate.key(), format::number(*rate, 6), rates.base));
    }
    return Tr::tr("Currency rates: %1").arg(joined(parts));
}

CurrencyRates CurrencyRateStore::load() const
{
    CurrencyRates rates;
    rates.base = m_project.setting(kBaseKey);
    const QJsonObject stored = QJsonDocument::fromJson(m_project.setting(kRatesKey).toUtf8()).object();
    for (auto rate = stored.begin(); rate != stored.end(); ++rate) {
        if (isCode(rate.key()) && isRate(rate->toDouble()))
            rates.rates.insert(rate.key(), rate->toDouble());
    }
    return rates;
}

Result<> CurrencyRateStore::save(const CurrencyRates &rates)
{
    LODESTAR_TRY(checkSensible(rates));
    return m_project.change(ratesLabel(rates), [&] { return write(rates); });
}

Result<> CurrencyRateStore::write(const CurrencyRates &rates)
{
    LODESTAR_TRY(checkSensible(rates));
    QJsonObject stored;
    for (auto rate = rates.rates.begin(); rate != rates.rates.end(); ++rate)
        stored[rate.key()] = *rate;
    LODESTAR_TRY(m_project.setSetting(kBaseKey, rates.isEmpty() ? QString() : rates.base));
    return m_project.setSetting(kRatesKey, rates.isEmpty() ? QString() : QString::fromUtf8(canonicalJson(stored)));
}

} // namespace lodestar::table
