#include "core/relate/lineamount.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;
using table::ColumnType;
using table::RoleId;
using table::Table;

namespace {

const Column *amountsIn(const Table &table, RelatedHeader header)
{
    for (const Column &column : table.columns()) {
        const bool isFigure = column.type() == ColumnType::Number || column.type() == ColumnType::Money;
        if (isFigure && column.rows() == table.rows() && isHeader(header, column.name()))
            return &column;
    }
    return nullptr;
}

LineAmount::Discount kindOf(const Column &discount)
{
    if (discount.info().format.suffix.contains(u'%') || discount.name().contains(u'%'))
        return LineAmount::Discount::Percent;
    double most = 0;
    for (const double value : discount.numbers())
        most = std::isnan(value) ? most : std::max(most, std::abs(value));
    if (most <= 1)
        return LineAmount::Discount::Share;
    return discount.type() == ColumnType::Money || most > 100 ? LineAmount::Discount::Amount
                                                              : LineAmount::Discount::Percent;
}

} // namespace

LineAmount LineAmount::of(const Table &purchases)
{
    LineAmount found;
    const Column *amount = columnWith(purchases, RoleId::Amount);
    if (!amount)
        amount = columnWith(purchases, RoleId::Revenue);
    found.quantity = columnWith(purchases, RoleId::Quantity);
    found.price = amountsIn(purchases, RelatedHeader::UnitPrice);
    const bool isPrice = amount && amount == found.price && found.quantity && amount->info().roleConfidence < 1;
    if (amount && !isPrice) {
        found.amount = amount;
        found.price = nullptr;
        return found;
    }
    if (!found.price) {
        found.quantity = nullptr;
        return found;
    }
    found.discount = amountsIn(purchases, RelatedHeader::Discount);
    if (found.discount)
        found.discountAs = kindOf(*found.discount);
    return found;
}

QString LineAmount::name() const
{
    if (amount)
        return amount->name();
    if (!price)
        return {};
    QString formula = price->name();
    if (quantity)
        formula += u" × "_s + quantity->name();
    if (!discount)
        return formula;
    switch (discountAs) {
    case Discount::Share:
        return formula + u" × (1 − %1)"_s.arg(discount->name());
    case Discount::Percent:
        return formula + u" × (1 − %1 / 100)"_s.arg(discount->name());
    case Discount::Amount:
        break;
    }
    return formula + u" − "_s + discount->name();
}

std::vector<double> LineAmount::values() const
{
    const auto base = column().numbers();
    std::vector<double> values(base.begin(), base.end());
    if (amount)
        return values;
    for (size_t row = 0; row < values.size(); ++row) {
        if (quantity)
            values[row] *= quantity->numbers()[row];
        const double off = discount ? discount->numbers()[row] : 0;
        if (std::isnan(off) || off == 0)
            continue;
        switch (discountAs) {
        case Discount::Share:
            values[row] *= 1 - std::abs(off);
            break;
        case Discount::Percent:
            values[row] *= 1 - std::abs(off) / 100;
            break;
        case Discount::Amount:
            values[row] -= std::abs(off);
        }
    }
    return values;
}

} // namespace lodestar::relate
