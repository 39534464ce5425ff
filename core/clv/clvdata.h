#pragma once

#include "core/table/table.h"

#include <optional>
#include <vector>

namespace lodestar::clv {

/// What the project knows of its customers, brought together for the models: a value, no project behind it.
struct ClvData {
    table::Table customers;
    /// Orders; where there are none, the won deals. Nothing where only the customers' table says what they are worth.
    std::optional<table::Table> purchases;
    std::vector<quint32> customerOf; ///< per row of `purchases`: the row of its customer, Column::kMissing for nobody
    bool areDeals = false; ///< `purchases` are deals; rows that were not won belong to nobody
    qint64 withoutCustomer = 0; ///< rows whose customer is not among the customers, or not named
};

/// The columns that the models read, for DatasetStore::load.
std::vector<int> customerColumns(const table::DatasetInfo &info);
std::vector<int> purchaseColumns(const table::DatasetInfo &info);

/// The products that purchases name, as the data writes them; empty where no column names any. Margins are given for
/// these.
QStringList productsOf(const ClvData &data);

/// A loaded column of dates by its role; null otherwise.
const table::Column *dateColumn(const table::Table &table, table::RoleId role);

/// How the numbers of a column of margins are meant.
struct MarginColumn {
    enum class Kind : quint8 { None, Amount, Share };
    const table::Column *column = nullptr;
    Kind kind = Kind::None;
    double scale = 1; ///< .01 where shares are written as per cent

    bool isShare() const { return kind == Kind::Share; }
    bool isAmount() const { return kind == Kind::Amount; }
    double at(size_t row) const { return column->numbers()[row] * scale; }
};
/// Money is an amount; numbers from -1 to 1 and per cents are shares of the revenue.
MarginColumn marginColumn(const table::Table &table);

} // namespace lodestar::clv
