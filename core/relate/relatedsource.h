#pragma once

#include "core/relate/keymatch.h"
#include "core/relate/tally.h"
#include "core/table/currencyrates.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lodestar::relate {

/// A reference table joined to a column of a related table: products to the product of a deal.
struct LookupJoin {
    const table::Table *table = nullptr;
    int column = -1; ///< of the related table
    int keyColumn = -1; ///< of the reference table
    int nameColumn = -1; ///< of the reference table: what people call its rows; often the key itself
    KeyMatch match; ///< rows are those of the reference table
    QStringList used; ///< its columns that were rolled up
};

/// The values of a column row by row, each different one once; spelled as the reference table spells them.
struct RowValues {
    std::vector<quint32> codes;
    table::Dictionary texts;
};

/// Whether keys are numbers, or marks with digits and hardly a word in them, rather than names.
bool areCodes(const table::Column &keys);

/// What people call the rows of a reference table: the names beside keys that are codes ("11", "SKU-7"), or the keys.
int nameColumnOf(const table::Table &lookup, int keyColumn);

/// A related table, matched to the customers, while it is rolled up.
struct RelatedSource {
    table::Table table;
    int customerColumn = -1;
    std::optional<Keys> keys; ///< of that column
    KeyMatch match;
    size_t customers = 0;
    std::vector<LookupJoin> lookups;
    table::CurrencyRates rates; ///< of the project

    QString name() const { return table.info().name; }
    Grouping grouping() const { return {keys->codes(), match.rowOf, customers}; }
    RowValues valuesOf(const table::Column &column) const;
    const LookupJoin *lookupFor(int tableColumn) const;
};

/// A loaded column by its role; null when it was not loaded or is not of a type the role works with.
const table::Column *columnWith(const table::Table &table, table::RoleId role);

/// Headers that the roles do not name but that say how rows belong together, in many languages:
/// resources/import/related.json.
enum class RelatedHeader : quint8 { Order, Currency, UnitPrice, Discount, Label };
bool isHeader(RelatedHeader kind, const QString &name);

/// Amounts of one currency only: adding dollars to zloty says nothing. Several are converted by the rates of the
/// project where it has one for each. Otherwise the most frequent currency is kept, and rows in others become NaN; so
/// do those that name none. A note says what was done, and of how many rows.
struct Amounts {
    std::vector<double> values;
    QString currency;
    QStringList currencies; ///< those that occur, when they are several, commonest first
    qint64 otherCurrency = 0, missing = 0;
};
Amounts amountsOf(const RelatedSource &source, std::vector<double> values, const QString &currency,
                  const RowFilter &filter, QStringList &notes);

} // namespace lodestar::relate
