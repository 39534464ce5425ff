#include "core/import/purchasecontent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::import {

using table::ColumnType;
using table::RoleId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::PurchaseContent)
};

bool isFilled(const ColumnProfile &column)
{
    return column.known > 0 && column.missing * 20 <= column.known + column.missing;
}

bool isWholeNumber(const ColumnProfile &column)
{
    return column.type == ColumnType::Number && column.whole;
}

/// Pieces bought: few different whole numbers, small ones.
bool mayBeQuantity(const ColumnProfile &column)
{
    constexpr double kMost = 10000;
    return isWholeNumber(column) && column.high <= kMost && column.low >= -kMost && column.distinct * 5 <= column.known;
}

/// Several rows belong to one customer, and there are many customers.
bool mayBeCustomer(const ColumnProfile &column)
{
    const bool names = column.type == ColumnType::Category || column.type == ColumnType::Text || isWholeNumber(column);
    return names && isFilled(column) && column.distinct >= 2 && column.distinct * 10 <= column.known * 8;
}

int amountIn(const std::vector<ColumnProfile> &columns)
{
    int found = -1, whole = -1, wholes = 0;
    for (int i = 0; i < std::ssize(columns); ++i) {
        const ColumnProfile &column = columns[static_cast<size_t>(i)];
        const bool fractions = column.type == ColumnType::Number && !column.whole;
        if (isFilled(column) && (column.type == ColumnType::Money || fractions))
            found = i; // the last: a total stands behind its price
        if (isFilled(column) && isWholeNumber(column)) {
            ++wholes;
            if (whole < 0 || column.high > columns[static_cast<size_t>(whole)].high)
                whole = i;
        }
    }
    return found >= 0 ? found : wholes >= 2 && !mayBeQuantity(columns[static_cast<size_t>(whole)]) ? whole : -1;
}

} // namespace

PurchaseColumns findPurchases(const std::vector<ColumnProfile> &columns)
{
    PurchaseColumns found;
    found.amount = amountIn(columns);
    qint64 most = 0;
    for (int i = 0; i < std::ssize(columns); ++i) {
        const ColumnProfile &column = columns[static_cast<size_t>(i)];
        if (i == found.amount)
            continue;
        if (found.date < 0 && column.type == ColumnType::Date && isFilled(column))
            found.date = i;
        else if (found.quantity < 0 && mayBeQuantity(column) && isFilled(column))
            found.quantity = i;
        else if (mayBeCustomer(column) && column.distinct > most) {
            most = column.distinct;
            found.customer = i;
        }
    }
    return found;
}

void giveRolesOfPurchases(const std::vector<ColumnProfile> &columns, std::vector<RoleProposal> &proposals)
{
    constexpr double kByContent = 0.6;
    const PurchaseColumns found = findPurchases(columns);
    const auto give = [&](int column, RoleId role, const QString &reason) {
        const bool isTaken = std::any_of(proposals.begin(), proposals.end(),
                                         [&](const RoleProposal &other) { return other.role.id == role; });
        if (column >= 0 && !isTaken)
            proposals[static_cast<size_t>(column)] = {table::Role{role, {}}, kByContent, reason};
    };
    give(found.customer, RoleId::Customer, Tr::tr("its values come back from row to row"));
    give(found.date, RoleId::Date, Tr::tr("it holds dates"));
    give(found.quantity, RoleId::Quantity, Tr::tr("it holds small whole numbers"));
    give(found.amount, RoleId::Amount, Tr::tr("it holds amounts"));
}

} // namespace lodestar::import
