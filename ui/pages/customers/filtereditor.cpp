#include "ui/pages/customers/filtereditor.h"

#include "ui/pages/customers/rangefilter.h"
#include "ui/pages/customers/valuefilter.h"
#include "ui/pages/customers/yesnofilter.h"

namespace lodestar::ui {

FilterEditor *FilterEditor::make(const table::TableIndex &index, const ColumnFacts &facts, int column, QWidget *parent)
{
    switch (facts.column(column).type) {
    case table::ColumnType::Text:
    case table::ColumnType::Category:
    case table::ColumnType::Tags:
        return new ValueFilter(index, column, parent);
    case table::ColumnType::YesNo:
        return new YesNoFilter(facts, column, parent);
    case table::ColumnType::Number:
    case table::ColumnType::Money:
    case table::ColumnType::Date:
        break;
    }
    return new RangeFilter(facts, column, parent);
}

} // namespace lodestar::ui
