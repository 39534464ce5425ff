#include "core/relate/relatedsource.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/relate/onecurrency.h"
#include "core/table/recipe.h"
#include "core/table/textindex.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::RelatedSource)
};

QSet<QString> readHeaders(const QString &kind)
{
    QSet<QString> names;
    QFile file(u":/import/related.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object()[kind].toObject();
    for (const QJsonValue &words : languages) {
        for (const QJsonValue &word : words.toArray())
            names.insert(folded(word.toString()));
    }
    return names;
}

/// Every amount times the factor of its currency; NaN where it has none.
void convert(Amounts &amounts, const Column &currency, const QHash<QString, double> &factors, const RowFilter &filter)
{
    const QStringList names = currencyCodes(currency);
    std::vector<double> factor;
    for (const QString &name : names)
        factor.push_back(factors.value(name, std::numeric_limits<double>::quiet_NaN()));
    for (size_t row = 0; row < amounts.values.size(); ++row) {
        const quint32 code = currency.codes()[row];
        const double times = code == Column::kMissing ? std::numeric_limits<double>::quiet_NaN() : factor[code];
        if (std::isnan(times) && !std::isnan(amounts.values[row]))
            amounts.otherCurrency += filter.takes(row) ? 1 : 0;
        amounts.values[row] *= times;
    }
}

/// The currencies that occur, commonest first. `counts`: rows per text of the column of currencies.
QStringList currenciesIn(const Column &currency, const std::vector<qint64> &counts)
{
    const QStringList names = currencyCodes(currency);
    QMap<QString, qint64> found; // "€" and "EUR" are one
    for (size_t code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0)
            found[names[static_cast<qsizetype>(code)]] += counts[code];
    }
    QStringList codes = found.keys();
    std::stable_sort(codes.begin(), codes.end(),
                     [&](const QString &one, const QString &other) { return found[one] > found[other]; });
    return codes;
}

/// Which currency the sums are in, and what each other one is worth in it; nothing for those that are left out.
table::Conversion conversionFor(const QStringList &currencies, const table::CurrencyRates &rates)
{
    table::Conversion conversion = table::conversionOf(currencies, rates);
    if (conversion.isPossible() && !conversion.to.isEmpty())
        return conversion;
    if (!rates.base.isEmpty() && !conversion.factor.isEmpty()) { // those with a rate at least
        conversion.to = rates.base;
        return conversion;
    }
    conversion.to = currencies.first();
    conversion.factor = {{conversion.to, 1}};
    conversion.without = currencies.mid(1);
    return conversion;
}

QString currencyNote(const QString &source, const Amounts &amounts, const table::Conversion &conversion)
{
    const auto left = static_cast<int>(std::min<qint64>(amounts.otherCurrency, std::numeric_limits<int>::max()));
    if (!conversion.isPossible())
        return Tr::tr(
                   "%1 has amounts in several currencies. The sums are in %2; %n row(s) in currencies without a rate, "
                   "or in none that is named, were left out. With a rate for %3 they count too.",
                   nullptr, left)
            .arg(isolated(source), amounts.currency, joined(conversion.without));
    QStringList factors;
    for (const QString &code : amounts.currencies) {
        if (code != conversion.to)
            factors << u"%1 × %2"_s.arg(code, format::number(conversion.factor[code], 6));
    }
    if (left == 0)
        return Tr::tr("%1 has amounts in several currencies. They were added up in %2, at your rates: %3.")
            .arg(isolated(source), amounts.currency, joined(factors));
    return Tr::tr("%1 has amounts in several currencies. They were added up in %2, at your rates: %3. %n row(s) that "
                  "name no currency were left out.",
                  nullptr, left)
        .arg(isolated(source), amounts.currency, joined(factors));
}

} // namespace

bool isHeader(RelatedHeader kind, const QString &name)
{
    static const std::array<QSet<QString>, 5> known{readHeaders(u"order"_s), readHeaders(u"currency"_s),
                                                    readHeaders(u"unitPrice"_s), readHeaders(u"discount"_s),
                                                    readHeaders(u"label"_s)};
    return known[static_cast<size_t>(kind)].contains(folded(name));
}

const Column *columnWith(const table::Table &table, table::RoleId role)
{
    const Column *column = table.byRole(role);
    return column && column->rows() == table.rows() && table::roleAccepts({role, {}}, column->type()) ? column
                                                                                                      : nullptr;
}

const LookupJoin *RelatedSource::lookupFor(int tableColumn) const
{
    for (const LookupJoin &lookup : lookups) {
        if (lookup.column == tableColumn)
            return &lookup;
    }
    return nullptr;
}

bool areCodes(const Column &column)
{
    const Keys keys(column);
    for (quint32 code = 0; code < keys.count(); ++code) {
        const QString text = keys.texts().at(code);
        const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        if (digits == 0 || text.contains(u' ') || digits * 4 < text.size())
            return false;
    }
    return keys.count() > 0;
}

int nameColumnOf(const table::Table &lookup, int keyColumn)
{
    const Column &key = lookup.column(keyColumn);
    if (!areCodes(key))
        return keyColumn;
    int best = keyColumn;
    qsizetype shortest = std::numeric_limits<qsizetype>::max(); // a name is shorter than a description
    for (const Column &column : lookup.columns()) {
        const bool isText = column.type() == table::ColumnType::Text || column.type() == table::ColumnType::Category;
        const QString header = folded(column.name());
        if (!isText || column.rows() != lookup.rows() || column.info().index == keyColumn || column.info().missing > 0
            || column.info().distinct != lookup.rows()
            || !(isHeader(RelatedHeader::Label, column.name()) || header.endsWith(u"name"_s)))
            continue;
        qsizetype size = 0;
        for (quint32 code = 0; code < column.dictionary().size(); ++code)
            size += column.dictionary().utf8(code).size();
        if (size < shortest) {
            shortest = size;
            best = column.info().index;
        }
    }
    return best;
}

RowValues RelatedSource::valuesOf(const Column &column) const
{
    RowValues values;
    const Keys cells(column);
    const LookupJoin *lookup = lookupFor(column.info().index);
    const std::optional<Keys> names =
        lookup ? std::optional<Keys>(lookup->table->column(lookup->nameColumn)) : std::nullopt;
    table::TextIndex index;
    std::vector<quint32> meaning;
    for (quint32 code = 0; code < cells.count(); ++code) {
        const quint32 row = lookup ? lookup->match.rowOf[code] : Column::kMissing;
        const quint32 name = row == Column::kMissing ? row : names->codes()[row];
        meaning.push_back(
            index.codeFor(name == Column::kMissing ? cells.texts().utf8(code) : names->texts().utf8(name)));
    }
    values.codes.reserve(cells.codes().size());
    for (const quint32 code : cells.codes())
        values.codes.push_back(code == Column::kMissing ? code : meaning[code]);
    values.texts = index.take();
    return values;
}

Amounts amountsOf(const RelatedSource &source, std::vector<double> values, const QString &known,
                  const RowFilter &filter, QStringList &notes)
{
    Amounts amounts;
    amounts.values = std::move(values);
    amounts.currency = known;
    const Column *currency = known.isEmpty() ? currencyColumn(source.table) : nullptr;
    std::vector<qint64> counts(currency ? static_cast<size_t>(currency->dictionary().size()) : 0, 0);
    for (size_t row = 0; row < amounts.values.size(); ++row) {
        if (!filter.takes(row))
            continue;
        if (std::isnan(amounts.values[row]))
            ++amounts.missing;
        else if (currency && currency->codes()[row] != Column::kMissing)
            ++counts[currency->codes()[row]];
    }
    const QStringList found = currency ? currenciesIn(*currency, counts) : QStringList();
    if (!found.isEmpty())
        amounts.currency = found.first();
    if (found.size() < 2) // rows that do not say are taken to be in it too
        return amounts;
    amounts.currencies = found;
    const table::Conversion conversion = conversionFor(found, source.rates);
    amounts.currency = conversion.to;
    convert(amounts, *currency, conversion.factor, filter);
    notes << currencyNote(source.name(), amounts, conversion);
    return amounts;
}

} // namespace lodestar::relate
