#include "core/base/format.h"
#include "core/base/text.h"
#include "core/clv/clvmodels.h"
#include "core/relate/relatedsource.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

using table::Column;
using table::ColumnType;
using table::RoleId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::Contracts)
};

constexpr double kNan = CustomerValue::kNan;
/// No company counts more years than this as its customers' usual time.
constexpr double kMostYears = 20;
/// A period more than this is no contract's time but a mistake of the data.
constexpr double kMostPeriods = 2400;

bool saysAny(const QString &header, std::span<const char16_t *const> words)
{
    const QString lower = header.toLower();
    return std::any_of(words.begin(), words.end(),
                       [&](const char16_t *word) { return lower.contains(QStringView(word)); });
}

bool saysMonths(const QString &header)
{
    static constexpr std::array words{u"month", u"miesi", u"bulan", u"ماه", u"月", u"monat", u"mois", u"mes"};
    return saysAny(header, words);
}

bool saysYears(const QString &header)
{
    static constexpr std::array words{u"year", u"lata", u"rok", u"tahun", u"سال", u"年", u"jahr"};
    return saysAny(header, words);
}

/// Whole months or years between two days, as a contract counts them.
double periodsBetween(double firstDay, const QDate &until, bool inMonths)
{
    if (std::isnan(firstDay))
        return kNan;
    const QDate first = table::dateFromDays(firstDay);
    if (!first.isValid() || first > until)
        return kNan;
    int months = (until.year() - first.year()) * 12 + until.month() - first.month();
    if (first.addMonths(months) > until)
        --months;
    return inMonths ? months : months / 12;
}

signed char leftOf(const Column &churned, size_t row)
{
    const double value = churned.numbers()[row];
    return static_cast<signed char>(std::isnan(value) ? -1 : value != 0 ? 1 : 0);
}

/// Reads the numbers of the column of tenures, and says what they were taken to count.
void readTenures(const Column &tenure, const ClvTerms &terms, ContractTimes &times)
{
    double most = 0;
    for (const double value : tenure.numbers())
        most = std::isnan(value) ? most : std::max(most, value);
    const QString name = isolated(tenure.name());
    const bool knows = terms.tenureUnit != TenureUnit::Auto;
    if (knows)
        times.inMonths = terms.tenureUnit == TenureUnit::Months;
    else if (saysMonths(tenure.name()) || saysYears(tenure.name()))
        times.inMonths = saysMonths(tenure.name());
    else
        times.inMonths = most > kMostYears;
    times.unitSentence = times.inMonths ? Tr::tr("“%1” counts months, and contracts are renewed every month.").arg(name)
                                        : Tr::tr("“%1” counts years, and contracts are renewed every year.").arg(name);
    for (const double value : tenure.numbers())
        times.periods.push_back(value >= 0 && value <= kMostPeriods ? std::floor(value) : kNan);
}

void count(ContractTimes &times)
{
    ContractHistory &history = times.history;
    for (size_t row = 0; row < times.periods.size(); ++row) {
        if (std::isnan(times.periods[row]) || times.left[row] < 0)
            continue;
        const auto periods = static_cast<size_t>(times.periods[row]);
        // Who left in the first period did not renew for the first time.
        std::vector<qint64> &to = times.left[row] ? history.lost : history.active;
        const size_t at = times.left[row] ? std::max<size_t>(periods, 1) - 1 : periods;
        if (to.size() <= at)
            to.resize(at + 1, 0);
        ++to[at];
    }
}

Error refused(const QString &message, const ClvData &data)
{
    return {ErrorKind::BadInput, message.arg(isolated(data.customers.info().name)), {}};
}

} // namespace

Result<ContractTimes> tenures(const ClvData &data, const ClvTerms &terms)
{
    const Column *tenure = relate::columnWith(data.customers, RoleId::Tenure);
    const Column *churned = relate::columnWith(data.customers, RoleId::Churned);
    const Column *since =
        tenure && tenure->type() == ColumnType::Date ? tenure : dateColumn(data.customers, RoleId::FirstPurchase);
    ContractTimes times;
    const auto rows = static_cast<size_t>(data.customers.rows());
    for (size_t row = 0; row < rows; ++row)
        times.left.push_back(churned ? leftOf(*churned, row) : static_cast<signed char>(-1));
    if (tenure && tenure->type() != ColumnType::Date) {
        readTenures(*tenure, terms, times);
        return times;
    }
    if (!since)
        return refused(
            Tr::tr("No column of %1 says how long customers have stayed. Give one the role “Tenure” or “First "
                   "purchase”."),
            data);
    const QDate until = analysisDay(data, terms);
    times.inMonths = terms.tenureUnit != TenureUnit::Years;
    times.unitSentence = (times.inMonths ? Tr::tr("Periods are whole months from “%1” to %2.")
                                         : Tr::tr("Periods are whole years from “%1” to %2."))
                             .arg(isolated(since->name()), format::date(until));
    for (size_t row = 0; row < rows; ++row) // nobody knows when those left who did
        times.periods.push_back(times.left[row] == 1 ? kNan
                                                     : periodsBetween(since->numbers()[row], until, times.inMonths));
    return times;
}

Result<ContractTimes> contractTimes(const ClvData &data, const ClvTerms &terms)
{
    if (!relate::columnWith(data.customers, RoleId::Churned))
        return refused(Tr::tr("No column of %1 says who has left. Give one the role “Churned”."), data);
    auto times = tenures(data, terms);
    if (!times)
        return times;
    const Column *tenure = relate::columnWith(data.customers, RoleId::Tenure);
    const bool areCounted = tenure && tenure->type() != ColumnType::Date;
    if (!areCounted && std::find(times->left.begin(), times->left.end(), 1) != times->left.end())
        return refused(Tr::tr("%1 says who has left, but not after what time. Give a column with the months or years "
                              "that customers stayed the role “Tenure”."),
                       data);
    count(*times);
    return times;
}

} // namespace lodestar::clv
