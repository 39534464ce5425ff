#include "core/clv/earnings.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/relate/onecurrency.h"
#include "core/relate/relatedsource.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

using relate::columnWith;
using relate::OneCurrency;
using table::Column;
using table::RoleId;
using table::Table;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::Earnings)
};

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// What share of their revenue is earned: each customer's own, else the product's, else one for all.
class Shares
{
public:
    Shares(const ClvData &data, const ClvTerms &terms, const Column *product)
        : m_customers(marginColumn(data.customers)), m_otherwise(terms.margin.value_or(1)), m_product(product)
    {
        if (m_customers.isShare() && m_customers.column->info().rollup != 0)
            m_customers = {}; // added up from the purchases themselves
        basis.share = m_otherwise;
        basis.kind = terms.margin ? MarginBasis::Kind::OneShare : MarginBasis::Kind::Unknown;
        if (m_product && !terms.productMargins.empty() && !m_product->codes().empty()) {
            basis.kind = MarginBasis::Kind::PerProduct;
            for (quint32 code = 0; code < static_cast<quint32>(m_product->dictionary().size()); ++code) {
                const auto found = terms.productMargins.find(m_product->dictionary().at(code));
                m_byProduct.push_back(found == terms.productMargins.end() ? kNan : found->second);
            }
        }
        if (m_customers.isShare())
            basis.kind = MarginBasis::Kind::PerCustomer;
    }
    double of(quint32 customer, std::optional<size_t> row) const
    {
        const double own = m_customers.isShare() ? m_customers.at(customer) : kNan;
        if (!std::isnan(own))
            return own;
        if (row && !m_byProduct.empty() && m_product->codes()[*row] != Column::kMissing) {
            if (const double share = m_byProduct[m_product->codes()[*row]]; !std::isnan(share))
                return share;
        }
        return m_otherwise;
    }
    MarginBasis basis;

private:
    MarginColumn m_customers;
    double m_otherwise;
    const Column *m_product;
    std::vector<double> m_byProduct;
};

Error missing(const QString &message, const Table &table)
{
    return {ErrorKind::BadInput, message.arg(isolated(table.info().name)), {}};
}

const Column *purchaseDates(const ClvData &data)
{
    const Table &table = *data.purchases;
    const Column *date = dateColumn(table, data.areDeals ? RoleId::CloseDate : RoleId::Date);
    return date ? date : dateColumn(table, data.areDeals ? RoleId::Date : RoleId::CloseDate);
}

const Column *amountsOf(const Table &table)
{
    const Column *amount = columnWith(table, RoleId::Amount);
    return amount ? amount : columnWith(table, RoleId::Revenue);
}

/// The column that says what was earned itself, rather than what was paid.
const Column *ownMargins(const Table &table, bool &isProfit)
{
    const MarginColumn margin = marginColumn(table);
    if (margin.isAmount())
        return margin.column;
    const Column *profit = columnWith(table, RoleId::Profit);
    isProfit = profit && table::isNumeric(profit->type());
    return isProfit ? profit : nullptr;
}

/// The amounts of a column in one currency; `notes` tell how they came to it, each sentence once.
Result<OneCurrency> moneyOf(const Table &table, const Column &column, const ClvTerms &terms, QStringList &notes)
{
    OneCurrency money = relate::inOneCurrency(table, column, isolated(visible(column.name(), 80)), terms.rates);
    if (!money.refusal.isEmpty())
        return Error{ErrorKind::BadInput, money.refusal, {}};
    if (!money.notice.isEmpty())
        notes << money.notice;
    if (!money.converted.isEmpty())
        notes << (money.currency.isEmpty()
                      ? Tr::tr("Amounts were converted by the rates given: %1.").arg(listed(money.converted))
                      : Tr::tr("Amounts were converted to %1 by the rates given: %2.")
                            .arg(money.currency, listed(money.converted)));
    notes.removeDuplicates();
    return money;
}

/// Rows on their way into margins.
struct Rows {
    const Column *dates = nullptr, *amounts = nullptr, *own = nullptr;
    MarginColumn share; ///< of the row itself
    std::vector<double> paid, earned; ///< `amounts` and `own` in one currency
};

Result<> convert(Rows &rows, const Table &table, const ClvTerms &terms, Earnings &to)
{
    for (const auto &[column, values] :
         {std::pair(rows.amounts, &rows.paid), std::pair(rows.own, &rows.earned)}) { // what was earned counts last
        if (!column)
            continue;
        auto money = moneyOf(table, *column, terms, to.notes);
        if (!money)
            return money.error();
        *values = std::move(money->values);
        to.currency = money->currency;
    }
    return {};
}

void addRows(const ClvData &data, const Rows &from, const Shares &shares, Earnings &to)
{
    qint64 withoutDate = 0, withoutAmount = 0;
    const std::span<const double> dates = from.dates->numbers();
    for (size_t row = 0; row < data.customerOf.size(); ++row) {
        const quint32 customer = data.customerOf[row];
        if (customer == Column::kMissing)
            continue;
        if (std::isnan(dates[row])) {
            ++withoutDate;
            continue;
        }
        double margin = from.own ? from.earned[row] : kNan;
        if (std::isnan(margin) && from.amounts) {
            const double share =
                from.share.isShare() && !std::isnan(from.share.at(row)) ? from.share.at(row) : shares.of(customer, row);
            margin = from.paid[row] * share;
        }
        // What was paid tells a refund; a purchase below cost is still one.
        const double paid = (from.amounts ? from.amounts : from.own)->numbers()[row];
        withoutAmount += std::isnan(margin) && std::isnan(paid) ? 1 : 0; // an amount of no currency is told apart
        const auto day = static_cast<qint32>(std::floor(dates[row]));
        to.lastDay = to.rows.empty() ? day : std::max(to.lastDay, day);
        to.rows.push_back({customer, day, margin, paid < 0});
    }
    if (withoutDate > 0)
        to.notes << Tr::tr("%n row(s) without a date were left out.", nullptr, static_cast<int>(withoutDate));
    if (withoutAmount > 0)
        to.notes << Tr::tr("%n row(s) without an amount count as purchases that earned nothing.", nullptr,
                           static_cast<int>(withoutAmount));
    if (data.withoutCustomer > 0)
        to.notes << Tr::tr("%n row(s) belong to none of the customers and were left out.", nullptr,
                           static_cast<int>(data.withoutCustomer));
}

/// Whether amounts are of one month or one year, by the words of their header.
CustomerEarnings::Period periodOf(const QString &header)
{
    static constexpr std::array months{u"month",   u"mrr",     u"miesi", u"bulan", u"monat",
                                       u"mensuel", u"mensual", u"ماه",   u"月"};
    static constexpr std::array years{u"annual",   u"yearly", u"arr",    u"roczn", u"tahunan",
                                      u"jährlich", u"annuel", u"سالانه", u"年"};
    const QString words = header.toLower();
    const auto says = [&](const char16_t *word) {
        const QStringView view(word);
        if (view.size() > 3 || view.front().unicode() > 0x7f)
            return words.contains(view);
        return words.split(QRegularExpression(u"[^\\p{L}]+"_s)).contains(view.toString()); // "MRR", not "carrier"
    };
    if (std::any_of(months.begin(), months.end(), says))
        return CustomerEarnings::Period::Month;
    return std::any_of(years.begin(), years.end(), says) ? CustomerEarnings::Period::Year
                                                         : CustomerEarnings::Period::ToDate;
}

} // namespace

QStringList MarginBasis::sentences() const
{
    switch (kind) {
    case Kind::Own:
        return {Tr::tr("What was earned stands in “%1”.").arg(isolated(column))};
    case Kind::PerCustomer:
        return {Tr::tr("Each customer's own margin is taken of “%1”, and %2 where it is not known.")
                    .arg(isolated(column), format::share(share, 1))};
    case Kind::PerProduct:
        return {Tr::tr("The margin of each product is taken of “%1”, and %2 where none was given.")
                    .arg(isolated(column), format::share(share, 1))};
    case Kind::OneShare:
        return {Tr::tr("A margin of %1 is taken of “%2”.").arg(format::share(share, 1), isolated(column))};
    case Kind::Unknown:
        break;
    }
    return {Tr::tr("No margin is known, so the whole of “%1” is counted as if it were earned.").arg(isolated(column))};
}

bool hasDatedAmounts(const ClvData &data)
{
    bool isProfit = false;
    return data.purchases && purchaseDates(data)
        && (amountsOf(*data.purchases) || ownMargins(*data.purchases, isProfit));
}

Result<Earnings> earningsOf(const ClvData &data, const ClvTerms &terms)
{
    const Table &table = *data.purchases;
    Earnings earnings;
    Rows from;
    from.dates = purchaseDates(data);
    if (!from.dates)
        return missing(Tr::tr("No column of %1 says when something was bought. Give it the role “Date”."), table);
    from.amounts = amountsOf(table);
    from.share = marginColumn(table);
    Shares shares(data, terms, columnWith(table, RoleId::Product));
    from.own = ownMargins(table, shares.basis.isProfit);
    if (!from.amounts && !from.own)
        return missing(Tr::tr("No column of %1 holds amounts, and without them no customer has a value. Give it the "
                              "role “Amount”."),
                       table);
    LODESTAR_TRY(convert(from, table, terms, earnings));
    if (from.own || from.share.isShare())
        shares.basis.kind = MarginBasis::Kind::Own;
    shares.basis.column = from.own ? from.own->name()
        : from.share.isShare()     ? from.share.column->name()
                                   : from.amounts->name();
    earnings.basis = shares.basis;
    addRows(data, from, shares, earnings);
    if (earnings.rows.empty())
        return missing(Tr::tr("No row of %1 has both a date and one of the customers. Look at how it was matched."),
                       table);
    return earnings;
}

Result<CustomerEarnings> customerEarnings(const ClvData &data, const ClvTerms &terms)
{
    const Table &table = data.customers;
    CustomerEarnings earnings;
    Shares shares(data, terms, nullptr);
    const Column *own = ownMargins(table, shares.basis.isProfit), *revenue = columnWith(table, RoleId::Revenue);
    const Column *named = own ? own : revenue;
    if (!named) {
        if (const Column *known = columnWith(table, RoleId::Clv))
            return Error{ErrorKind::BadInput,
                         Tr::tr("Nothing in %1 says what customers paid, so nothing can be computed. Best can weigh "
                                "“%2”, which the table brings along.")
                             .arg(isolated(table.info().name), isolated(known->name())),
                         {}};
        return missing(Tr::tr("Nothing in %1 says what customers paid: no column has the role “Revenue”, “Gross "
                              "margin” or “Profit”, and there are no orders. Give a column its role, or import the "
                              "orders as transactions."),
                       table);
    }
    const auto money = moneyOf(table, *named, terms, earnings.notes);
    if (!money)
        return money.error();
    if (own)
        shares.basis.kind = MarginBasis::Kind::Own;
    shares.basis.column = named->name();
    for (size_t row = 0; row < static_cast<size_t>(table.rows()); ++row) {
        const double share = own ? 1 : shares.of(static_cast<quint32>(row), std::nullopt);
        earnings.margins.push_back(money->values[row] * share);
    }
    earnings.basis = shares.basis;
    earnings.currency = money->currency;
    earnings.period = periodOf(named->name());
    return earnings;
}

} // namespace lodestar::clv
