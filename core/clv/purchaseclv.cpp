#include "core/base/format.h"
#include "core/base/quantile.h"
#include "core/base/text.h"
#include "core/clv/clvforecast.h"
#include "core/clv/clvmodels.h"
#include "core/clv/fitguard.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::Purchases)
};

/// The customers as the models see them: those with a purchase, and which rows they are.
struct Buyers {
    std::vector<size_t> rows;
    std::vector<Rhythm> rhythms;
    std::vector<Spend> spends;
    std::vector<double> firstMargins; ///< of the first day with a purchase
    RepeatFacts facts;
};

Buyers buyersOf(const PurchaseHistory &history, qint32 asOf)
{
    Buyers buyers;
    for (size_t i = 0; i < history.customers(); ++i) {
        const CustomerPurchases bought = history.summary(i);
        if (bought.days == 0)
            continue;
        buyers.rows.push_back(i);
        buyers.rhythms.push_back(bought.rhythm(asOf));
        buyers.spends.push_back(bought.spend());
        const double repeats = bought.days > 1 ? bought.repeatMean * (bought.days - 1.0) : 0;
        buyers.firstMargins.push_back(bought.total - repeats);
        buyers.facts.longest = std::max(buyers.facts.longest, buyers.rhythms.back().age);
        buyers.facts.repeaters += bought.days > 1 ? 1 : 0;
    }
    buyers.facts.customers = static_cast<qint64>(buyers.rows.size());
    buyers.facts.medianGap = medianGap(history);
    return buyers;
}

/// What each purchase of a customer may be expected to earn, by the best that the data bear.
class Spending
{
public:
    Spending(const Buyers &buyers, ClvResult &result) : m_buyers(buyers), m_check(independence(buyers.spends))
    {
        std::vector<double> means;
        for (const Spend &spend : buyers.spends) {
            if (!std::isnan(spend.mean))
                means.push_back(spend.mean);
        }
        m_median = median(std::move(means));
        result.independence = m_check;
        if (const QString sentence = independenceSentence(m_check); !sentence.isEmpty())
            result.badges.push_back(
                {m_check.verdict == Independence::Verdict::Broken ? u"own_mean"_s : u"dependence"_s, sentence});
        if (m_check.verdict == Independence::Verdict::Broken)
            return;
        m_fit = fitGammaGamma(buyers.spends);
        if (m_fit.isSound()) {
            result.parameters.insert(result.parameters.end(),
                                     {{u"p"_s, m_fit.model.p}, {u"q"_s, m_fit.model.q}, {u"v"_s, m_fit.model.v}});
            result.inputs.emplace_back(u"spendLogLikelihood"_s, m_fit.logLikelihood);
            return;
        }
        result.badges.push_back(
            {u"shrunk_mean"_s,
             Tr::tr("Spending could not be modelled (Gamma-Gamma): each customer's mean is used, drawn "
                    "to the median of all.")});
    }
    double expected(size_t buyer) const
    {
        const Spend &spend = m_buyers.spends[buyer];
        if (m_check.verdict == Independence::Verdict::Broken)
            return std::isnan(spend.mean) ? m_buyers.firstMargins[buyer] : spend.mean;
        const bool modelled = m_fit.isSound() && (!(spend.frequency > 0) || spend.mean > 0);
        return modelled ? expectedMean(m_fit.model, spend) : shrunkMean(spend, m_median);
    }
    bool isModelled() const { return m_check.verdict != Independence::Verdict::Broken && m_fit.isSound(); }
    int customers() const { return m_fit.customers; }

private:
    const Buyers &m_buyers;
    Independence m_check;
    GammaGammaFit m_fit;
    double m_median = 0;
};

void tell(ClvResult &result, const Buyers &buyers, const Spending &spending, const Earnings &earnings)
{
    const ClvTerms &terms = result.terms;
    QStringList &caption = result.caption;
    caption << Tr::tr(
                   "Forecast from purchase rhythm, not from contracts. With %1 customers the total may be off by about "
                   "%2.")
                   .arg(format::count(buyers.facts.customers), format::share(totalError(buyers.facts.customers)));
    caption << (terms.prior == Prior::Weak
                    ? Tr::tr("BG/NBD with a weak prior, from purchases until %1; the next %n month(s).", nullptr,
                             terms.months)
                    : Tr::tr("BG/NBD without a prior, from purchases until %1; the next %n month(s).", nullptr,
                             terms.months))
                   .arg(format::date(terms.asOf));
    if (spending.isModelled())
        caption << Tr::tr("What a purchase earns: Gamma-Gamma, from %n customer(s) who came back.", nullptr,
                          spending.customers());
    tellBasis(result, earnings.basis);
    caption << discountSentence(terms.yearlyDiscount());
    const auto losing = std::count_if(buyers.spends.begin(), buyers.spends.end(),
                                      [](const Spend &spend) { return spend.frequency > 0 && !(spend.mean > 0); });
    if (losing > 0 && spending.isModelled())
        result.notes << Tr::tr(
            "%n customer(s) came back without earning anything: their own mean is used, drawn to the "
            "median of all.",
            nullptr, static_cast<int>(losing));
    const std::vector<Badge> badges = forecastBadges(buyers.facts, terms.prior);
    result.badges.insert(result.badges.begin(), badges.begin(), badges.end());
}

Result<> valueBuyers(ClvResult &result, const BgNbd &model, const Buyers &buyers, const Spending &spending,
                     const TaskControl &control)
{
    constexpr size_t kStep = 4096;
    const Horizon horizon = Horizon::months(result.terms.months, result.terms.yearlyDiscount());
    for (size_t i = 0; i < buyers.rows.size(); ++i) {
        if (i % kStep == 0) {
            if (control.cancelled())
                return Error::cancelled();
            control.report(static_cast<double>(i) / static_cast<double>(buyers.rows.size()), Tr::tr("Forecasting"));
        }
        CustomerValue &value = result.customers[buyers.rows[i]];
        const Rhythm &rhythm = buyers.rhythms[i];
        const ExpectedPurchases expected = expectedPurchases(model, rhythm, horizon);
        value.frequency = rhythm.frequency;
        value.recency = rhythm.recency;
        value.age = rhythm.age;
        value.monetary = buyers.spends[i].mean;
        value.alive = probabilityAlive(model, rhythm);
        value.expected = expected.count;
        value.expectedMean = spending.expected(i);
        value.clv = expected.discounted * value.expectedMean;
    }
    return {};
}

} // namespace

Result<ClvResult> purchaseClv(const ClvData &data, const ClvTerms &terms, const TaskControl &control)
{
    if (!data.purchases)
        return Error{ErrorKind::BadInput,
                     Tr::tr("There are no purchases to see a rhythm in. Import the orders as transactions."),
                     {}};
    const auto earnings = earningsOf(data, terms);
    if (!earnings)
        return earnings.error();
    ClvResult result;
    result.terms = terms;
    const auto history = historyUntil(data, *earnings, result.terms);
    if (!history)
        return history.error();
    const Buyers buyers = buyersOf(*history, daysOf(result.terms.asOf));
    LODESTAR_TRY(offerForecast(buyers.facts));
    const BgNbdFit fit = fitBgNbd(buyers.rhythms, terms.prior);
    if (!fit.isSound())
        return fitRefusal(fit.trouble, terms.prior);
    result.currency = earnings->currency;
    result.parameters = {
        {u"r"_s, fit.model.r}, {u"alpha"_s, fit.model.alpha}, {u"a"_s, fit.model.a}, {u"b"_s, fit.model.b}};
    result.logLikelihood = fit.logLikelihood;
    result.source = data.purchases->info().name;
    result.sourceRows = static_cast<qint64>(earnings->rows.size()) - history->leftOut();
    result.notes = earnings->notes;
    if (history->leftOut() > 0)
        result.notes << Tr::tr("%n row(s) after %1 were left out.", nullptr, static_cast<int>(history->leftOut()))
                            .arg(format::date(result.terms.asOf));
    result.customers.resize(static_cast<size_t>(data.customers.rows()));
    const Spending spending(buyers, result);
    LODESTAR_TRY(valueBuyers(result, fit.model, buyers, spending, control));
    tell(result, buyers, spending, *earnings);
    tellCostsLeftOut(result, data, earnings->basis);
    return result;
}

} // namespace lodestar::clv
