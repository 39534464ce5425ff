#pragma once

#include "core/table/table.h"

#include <vector>

namespace lodestar::table {

/// How a rolled-up column is made out of the rows of a related table.
enum class Formula : quint8 {
    // Deals
    WonRevenue,
    WonDeals,
    LostDeals,
    OpenDeals,
    Deals,
    WinRate,
    AverageDeal,
    FirstWon,
    LastWon,
    CycleDays,
    RepeatWon,
    WonProducts,
    FirstWonProduct,
    FirstWonValue,
    DealOwner,
    // Purchases
    Revenue,
    Purchases,
    RepeatPurchases,
    FirstPurchase,
    LastPurchase,
    AverageOrder,
    Quantity,
    Products,
    FirstProduct,
    FirstOrderValue,
    Total,
    // What reference tables say of them
    LookupTags,
    LookupMostFrequent,
    // Tables with one row, or several, per customer
    Joined,
    Mean,
    Latest,
    AllTags,
    Rows,
    // Lifetime value, see core/clv
    ClvHistoric,
    ClvSimple,
    ClvContracts,
    ClvForecast,
    // Technology, see core/research
    TechMaturity,
    Count_
};

/// Where the cells of a rolled-up column come from. Kept with the roll-up, told to people in their language.
struct Origin {
    Formula formula = Formula::Joined;
    QString of; ///< column of the related table; empty where the rows themselves are counted
    QString source; ///< name of the related data set
    qint64 rows = 0; ///< rows that were used
    bool afterSale = false;

    QString text() const; ///< "Sum of “close_value” over 4,238 won deals in sales_pipeline.csv"
    QJsonObject toJson() const;
    static Origin fromJson(const QJsonObject &json);
    friend bool operator==(const Origin &, const Origin &) = default;
};

/// The name a new column of that formula gets: "Won deals". Joined columns are named by the column they come from.
QString columnNameFor(const Origin &origin);

/// What is computed of the customers rather than rolled up for them stands in a data set of its own beside the roll-up,
/// of the same kind and marked by this key of its detail: "computed": "clv".
QString computedKey();

/// The visible roll-up that belongs to the customers' data set `base`, the newest first; null if there is none. With
/// `computed`: that which was computed under this name instead.
const DatasetInfo *rollupOf(const std::vector<DatasetInfo> &rollups, qint64 base, const QString &computed = {});

/// All that belongs to `base`, in the order in which their columns follow the imported ones: the roll-up, then what was
/// computed, the newest of each name.
std::vector<const DatasetInfo *> rollupsOf(const std::vector<DatasetInfo> &rollups, qint64 base);

/// Lets the columns of a roll-up follow the imported ones. A role that an imported column holds stays there, but for
/// the roles that the roll-up says it takes over ("revenue" in a table of accounts is their own turnover once there
/// are deals to sum up).
void appendRollup(DatasetInfo &info, const DatasetInfo &rollup);

} // namespace lodestar::table
