#include "core/table/filter.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::Filter)
};

Filter about(const QString &attribute, Filter::Test test)
{
    Filter filter;
    filter.condition.attribute = attribute;
    filter.test = test;
    return filter;
}

/// Which rows pass by the value they have; what the others get does not matter.
std::vector<quint8> passing(const TableIndex &index, const Column &column, const Filter &filter)
{
    const auto rows = static_cast<size_t>(column.rows());
    std::vector<quint8> passes(rows, filter.test == Filter::Test::Known ? 1 : 0);
    if (filter.test == Filter::Test::Contains) {
        const SearchText &texts = index.column(column.info().index).searchText();
        texts.mark(texts.matches(SearchWords(filter.text)), 0, rows, passes);
    } else if (filter.test == Filter::Test::Meets) {
        Condition byName = filter.condition; // a filter belongs to its column, whatever role another one has
        byName.role = {};
        const auto matches = evaluate(index.table(), byName);
        for (size_t row = 0; row < rows; ++row)
            passes[row] = matches[row] == Match::Yes;
    }
    return passes;
}

} // namespace

Filter Filter::meeting(Condition condition)
{
    Filter filter;
    filter.condition = std::move(condition);
    return filter;
}

Filter Filter::containing(const QString &attribute, const QString &text)
{
    Filter filter = about(attribute, Test::Contains);
    filter.text = text;
    return filter;
}

Filter Filter::known(const QString &attribute)
{
    return about(attribute, Test::Known);
}

Filter Filter::missing(const QString &attribute)
{
    Filter filter = about(attribute, Test::Nothing);
    filter.orMissing = true;
    return filter;
}

Filter Filter::sameAs(const Column &column, qsizetype row)
{
    if (column.isMissing(row))
        return missing(column.name());
    Condition condition;
    condition.attribute = column.name();
    condition.type = column.type();
    if (column.type() == ColumnType::Tags) {
        condition.op = Condition::Op::HasTag;
        condition.values = column.canonical(row).split(u';');
    } else if (!isNumeric(column.type())) {
        condition.values = {column.canonical(row)};
    } else if (const double value = column.numbers()[static_cast<size_t>(row)]; column.type() == ColumnType::YesNo) {
        condition.op = value != 0 ? Condition::Op::IsYes : Condition::Op::IsNo;
    } else {
        condition.op = Condition::Op::Between;
        condition.low = value;
        condition.high = std::nextafter(value, std::numeric_limits<double>::infinity());
        if (value == std::floor(value) && value + 1 > value && column.type() != ColumnType::Money)
            condition.high = value + 1; // is said as the value itself
    }
    return meeting(condition);
}

QString Filter::displayText() const
{
    const QString name = isolated(visible(attribute(), 40));
    switch (test) {
    case Test::Known:
        return orMissing ? Tr::tr("%1: any or no value").arg(name) : Tr::tr("%1: has a value").arg(name);
    case Test::Nothing:
        return orMissing ? Tr::tr("%1: without a value").arg(name) : Tr::tr("%1: nothing").arg(name);
    case Test::Contains:
        return orMissing ? Tr::tr("%1 contains “%2”, or no value").arg(name, isolated(visible(text, 40)))
                         : Tr::tr("%1 contains “%2”").arg(name, isolated(visible(text, 40)));
    case Test::Meets:
        break;
    }
    const QString values = isolated(visible(condition.valueText(), 60));
    return orMissing ? Tr::tr("%1: %2, or no value").arg(name, values)
                     : Tr::tr("%1: %2", "a column and what is asked of it").arg(name, values);
}

void narrow(const TableIndex &index, const Filter &filter, std::vector<quint8> &rows)
{
    const Column *column = index.table().byName(filter.attribute());
    if (!column || column->rows() != index.table().rows())
        return;
    const std::vector<quint8> passes = passing(index, *column, filter);
    for (size_t row = 0; row < rows.size(); ++row)
        rows[row] &=
            column->isMissing(static_cast<qsizetype>(row)) ? static_cast<quint8>(filter.orMissing) : passes[row];
}

} // namespace lodestar::table
