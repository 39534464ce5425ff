#include "core/import/currencycolumn.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/celltext.h"
#include "core/import/headerwords.h"
#include "core/import/numbertext.h"

#include <QCoreApplication>
#include <QMap>

namespace lodestar::import {

using table::DatasetColumn;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Currencies)
};

constexpr qsizetype kMostTexts = 200; ///< there are fewer currencies

/// The currencies of a column with their rows; empty when it holds anything else.
std::vector<std::pair<QString, qint64>> currenciesIn(const DatasetColumn &column)
{
    const qsizetype texts = column.texts.size();
    if (!saysCurrency(headerWords(column.info.name)) || column.info.distinct == 0 || texts > kMostTexts)
        return {};
    std::vector<qint64> rows(static_cast<size_t>(texts));
    for (const quint32 code : column.codes)
        ++rows[code];
    QMap<QString, qint64> found;
    for (quint32 code = 0; code < rows.size(); ++code) {
        if (column.flags[code] & DatasetColumn::Missing)
            continue;
        const QString currency = currencyCode(trimmedCell(column.texts.utf8(code)));
        if (currency.isEmpty())
            return {};
        found[currency] += rows[code];
    }
    std::vector<std::pair<QString, qint64>> currencies(found.keyValueBegin(), found.keyValueEnd());
    std::stable_sort(currencies.begin(), currencies.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    return currencies;
}

QString listed(const std::vector<std::pair<QString, qint64>> &currencies)
{
    QStringList parts;
    for (const auto &[code, rows] : currencies)
        parts << Tr::tr("%1: %2", "currency: rows").arg(code, format::count(rows));
    return joined(parts);
}

} // namespace

QString settleCurrencyColumn(std::vector<DatasetColumn> &columns)
{
    for (const DatasetColumn &column : columns) {
        const auto currencies = currenciesIn(column);
        if (currencies.empty())
            continue;
        QStringList amounts;
        for (DatasetColumn &other : columns) {
            if (other.info.type != table::ColumnType::Money || !other.info.currency.isEmpty()
                || other.info.distinct == 0)
                continue;
            amounts << isolated(visible(other.info.name, 60));
            if (currencies.size() == 1)
                other.info.currency = currencies.front().first;
        }
        if (amounts.isEmpty() || currencies.size() == 1)
            return {};
        return Tr::tr(
                   "%1 names several currencies (%2). The amounts in %3 are compared and added up only by rates that "
                   "you give.")
            .arg(isolated(visible(column.info.name, 60)), listed(currencies), joined(amounts));
    }
    return {};
}

QString currenciesNote(const table::ColumnInfo &column, const std::vector<std::pair<QString, qint64>> &currencies)
{
    const QString name = isolated(visible(column.name, 60));
    return Tr::tr("%1 holds several currencies (%2). Only amounts in %3 count; the others are kept as text and listed. "
                  "Convert them before you import, if they should count.")
        .arg(name, listed(currencies), column.currency);
}

} // namespace lodestar::import
