#pragma once

#include "core/base/error.h"
#include "core/import/databasesql.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace lodestar::import {

/// Which table of a database is rolled up per customer, and what its columns are. Names are those of the database,
/// unquoted; empty: there is no such column.
struct DatabaseRollUp {
    enum class Rows {
        Purchases, ///< a row is one purchase: an order, an invoice, a transaction
        Deals ///< a row is one opportunity, won, lost or open
    };

    Rows rows = Rows::Purchases;
    QString table; ///< "sales.orders"
    QString customer; ///< who bought: the key; needed
    QString name; ///< what people call the customer, where the key is a number
    QString amount;
    QString date; ///< of the purchase, or when the deal was closed
    QString product;
    QString stage; ///< Deals: what came of it; needed
    QString created; ///< Deals: when it began
    QStringList won; ///< Deals: the stages that mean "won", compared without regard to case
};

/// One query that gives one row per customer: the database adds up, and only the sums travel. Purchases: revenue,
/// purchases, repeat_purchases, first_purchase, last_purchase, products. Deals: the same over won deals, and won_deals,
/// lost_or_open_deals, sales_cycle_days. Rows without a customer are left out. Products are named where a customer has
/// at most 20 (PostgreSQL and MySQL). Errors: a column that is needed is not given.
Result<QString> rollUpQuery(const DatabaseRollUp &rollUp, Dbms dbms);

/// Column of that query → key of the role it has, for ImportOptions::columnRoles.
QHash<QString, QString> rollUpRoles(const DatabaseRollUp &rollUp);

/// What the words of `--rollup` say: "customer=account_id,amount=total,date=paid_on". Keys are customer, name, amount,
/// date, product, stage, created and won (several, with "|" between); stage makes it deals.
Result<DatabaseRollUp> readRollUp(const QString &table, const QString &words);

} // namespace lodestar::import
