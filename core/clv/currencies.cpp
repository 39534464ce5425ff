#include "core/clv/currencies.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

using table::Column;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::Currencies)
};

QString codeOf(const QString &text)
{
    return text.trimmed().toUpper();
}

double rateOf(const std::map<QString, double> &rates, const QString &code)
{
    for (const auto &[currency, rate] : rates) {
        if (codeOf(currency) == code)
            return rate;
    }
    return 0;
}

/// The currencies of a column with how many rows have them, most frequent first.
std::vector<std::pair<QString, qint64>> counted(const Column &column)
{
    std::map<QString, qint64> counts;
    std::vector<qint64> rows(static_cast<size_t>(column.dictionary().size()), 0);
    for (const quint32 code : column.codes()) {
        if (code != Column::kMissing)
            ++rows[code];
    }
    for (size_t code = 0; code < rows.size(); ++code) {
        if (rows[code] > 0)
            counts[codeOf(column.dictionary().at(static_cast<quint32>(code)))] += rows[code];
    }
    std::vector<std::pair<QString, qint64>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &one, const auto &other) { return one.second > other.second; });
    return sorted;
}

Error refusal(const QString &table, const QStringList &all, const QStringList &withoutRate)
{
    QStringList missing = withoutRate.mid(1); // the first, the most frequent, becomes the one that all are told in
    return {ErrorKind::BadInput,
            Tr::tr("%1 has amounts in %2, and adding them up would say nothing. Give a rate to %3 for %4.")
                .arg(isolated(table), joined(all), withoutRate.first(), joined(missing)),
            {}};
}

} // namespace

Result<OneCurrency> toOneCurrency(const Column *column, const QString &known, const std::map<QString, double> &rates,
                                  const QString &table)
{
    OneCurrency one;
    if (!column) {
        one.currency = known;
        return one;
    }
    QStringList all, withoutRate;
    for (const auto &[code, rows] : counted(*column)) {
        all << code;
        const double rate = rateOf(rates, code);
        if (rate <= 0)
            withoutRate << code;
        else if (rate == 1 && one.currency.isEmpty())
            one.currency = code;
    }
    if (all.size() < 2) {
        one.currency = all.value(0, known);
        return one;
    }
    if (withoutRate.size() > 1)
        return refusal(table, all, withoutRate);
    if (!withoutRate.isEmpty())
        one.currency = withoutRate.first();
    std::vector<double> byCode;
    for (quint32 code = 0; code < static_cast<quint32>(column->dictionary().size()); ++code) {
        const double rate = rateOf(rates, codeOf(column->dictionary().at(code)));
        byCode.push_back(rate > 0 ? rate : 1);
    }
    for (const QString &code : all) {
        if (const double rate = rateOf(rates, code); rate > 0 && code != one.currency)
            one.converted << u"%1 × %2"_s.arg(code, format::number(rate, 6));
    }
    one.factors.reserve(column->codes().size());
    for (const quint32 code : column->codes())
        one.factors.push_back(code == Column::kMissing ? 1 : byCode[code]);
    return one;
}

} // namespace lodestar::clv
