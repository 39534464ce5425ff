#include "ui/pages/traits/attributebox.h"

#include "core/base/text.h"

#include <QSignalBlocker>

#include <algorithm>

namespace lodestar::ui {

AttributeBox::AttributeBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        m_name = currentData(Qt::UserRole + 1).toString();
        emit chosen();
    });
}

void AttributeBox::offer(const table::DatasetInfo &info, const Wanted &wanted,
                         const std::function<int(const table::ColumnInfo &)> &rank)
{
    std::vector<const table::ColumnInfo *> columns;
    for (const table::ColumnInfo &column : info.columns) {
        if (wanted(column))
            columns.push_back(&column);
    }
    std::stable_sort(columns.begin(), columns.end(), [&](const auto *a, const auto *b) { return rank(*a) < rank(*b); });
    const QString before = m_name;
    const QSignalBlocker quiet(this);
    clear();
    for (const table::ColumnInfo *column : columns) {
        addItem(visible(column->name, 60), column->index);
        setItemData(count() - 1, column->name, Qt::UserRole + 1);
    }
    setCurrentIndex(count() > 0 ? std::max(0, findData(before, Qt::UserRole + 1)) : -1);
    m_name = currentData(Qt::UserRole + 1).toString();
}

int AttributeBox::column() const
{
    return currentIndex() < 0 ? -1 : currentData().toInt();
}

void AttributeBox::choose(int column)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(std::max(0, findData(column)));
    m_name = currentData(Qt::UserRole + 1).toString();
}

bool isMeasure(const table::ColumnInfo &column)
{
    return table::isNumeric(column.type) && column.type != table::ColumnType::YesNo
        && column.role.info().knowledge != table::Knowledge::Identifier;
}

} // namespace lodestar::ui
