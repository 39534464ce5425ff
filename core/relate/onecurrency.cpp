#include "core/relate/onecurrency.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/numbertext.h"
#include "core/relate/relatedsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::OneCurrency)
};

using table::Column;
using table::ColumnType;

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

bool isWords(ColumnType type)
{
    return type == ColumnType::Category || type == ColumnType::Text;
}

QString codeOf(const QString &text)
{
    const QString known = import::currencyCode(text.trimmed().toUtf8());
    return known.isEmpty() ? visible(text.trimmed().toUpper(), 12) : known;
}

/// The currencies that occur beside an amount, with their rows, commonest first.
std::vector<std::pair<QString, qint64>> currenciesOf(std::span<const double> amounts, const Column &currency,
                                                     const QStringList &codeNames)
{
    std::vector<qint64> rows(static_cast<size_t>(codeNames.size()), 0);
    const auto codes = currency.codes();
    for (size_t row = 0; row < amounts.size(); ++row) {
        if (!std::isnan(amounts[row]) && codes[row] != Column::kMissing)
            ++rows[codes[row]];
    }
    QMap<QString, qint64> counts;
    for (qsizetype code = 0; code < codeNames.size(); ++code) {
        if (rows[static_cast<size_t>(code)] > 0)
            counts[codeNames[code]] += rows[static_cast<size_t>(code)];
    }
    std::vector<std::pair<QString, qint64>> found;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        found.emplace_back(count.key(), *count);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return found;
}

QString refusal(const QString &name, const std::vector<std::pair<QString, qint64>> &found, const QStringList &without)
{
    QStringList parts;
    for (const auto &[code, rows] : found)
        parts << Tr::tr("%1: %2", "a currency and its number of rows").arg(code, format::count(rows));
    if (std::cmp_equal(without.size(), found.size()))
        return Tr::tr("%1 is in several currencies (%2), which cannot be compared or added up as they stand. Give "
                      "rates for all of "
                      "them but one.")
            .arg(name, joined(parts));
    return Tr::
        tr("%1 is in several currencies (%2), which cannot be compared or added up as they stand. Give a rate for %3.")
            .arg(name, joined(parts), joined(without));
}

void convert(OneCurrency &money, const Column &currency, const QStringList &codeNames,
             const table::Conversion &conversion)
{
    std::vector<double> factor;
    for (const QString &code : codeNames)
        factor.push_back(conversion.factor.value(code, kUnknown));
    for (size_t row = 0; row < money.values.size(); ++row) {
        const quint32 code = currency.codes()[row];
        money.withoutCurrency += code == Column::kMissing && !std::isnan(money.values[row]) ? 1 : 0;
        money.values[row] *= code == Column::kMissing ? kUnknown : factor[code];
    }
}

} // namespace

const table::ColumnInfo *currencyColumn(const table::DatasetInfo &info)
{
    for (const table::ColumnInfo &column : info.columns) {
        if (isWords(column.type) && isHeader(RelatedHeader::Currency, column.name))
            return &column;
    }
    return nullptr;
}

const Column *currencyColumn(const table::Table &table)
{
    const table::ColumnInfo *info = currencyColumn(table.info());
    return info && table.isLoaded(info->index) ? &table.column(info->index) : nullptr;
}

QStringList currencyCodes(const Column &currency)
{
    QStringList codes;
    for (quint32 code = 0; code < static_cast<quint32>(currency.dictionary().size()); ++code)
        codes << codeOf(currency.dictionary().at(code));
    return codes;
}

QStringList currenciesOf(const table::Table &table)
{
    const Column *beside = currencyColumn(table);
    QStringList codes = beside ? currencyCodes(*beside) : QStringList();
    for (const table::ColumnInfo &column : table.info().columns) {
        if (!column.currency.isEmpty())
            codes << column.currency;
    }
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

OneCurrency inOneCurrency(const table::Table &table, const Column &column, const QString &name,
                          const table::CurrencyRates &rates)
{
    OneCurrency result;
    const auto amounts = column.numbers();
    result.values.assign(amounts.begin(), amounts.end());
    result.currency = column.info().currency;
    const bool isInOne = !result.currency.isEmpty() || column.info().rollup != 0;
    const Column *currency = isInOne ? nullptr : currencyColumn(table);
    if (!currency)
        return result;
    const QStringList codeNames = currencyCodes(*currency);
    const auto found = currenciesOf(amounts, *currency, codeNames);
    if (found.empty())
        return result;
    QStringList names;
    for (const auto &[code, rows] : found)
        names << code;
    const table::Conversion conversion = table::conversionOf(names, rates);
    if (!conversion.isPossible()) {
        result.refusal = refusal(name, found, conversion.without);
        result.values.clear();
        return result;
    }
    result.currency = conversion.to;
    if (found.size() > 1)
        convert(result, *currency, codeNames, conversion);
    for (const QString &code : names) {
        if (code != conversion.to)
            result.converted << u"%1 × %2"_s.arg(code, format::number(conversion.factor[code], 6));
    }
    if (result.withoutCurrency > 0)
        result.notice = Tr::tr("%1: %n amount(s) do not count, because no currency stands beside them.", nullptr,
                               static_cast<int>(std::min<qint64>(result.withoutCurrency, INT_MAX)))
                            .arg(name);
    return result;
}

} // namespace lodestar::relate
