#pragma once

#include "core/table/table.h"

#include <QComboBox>

#include <functional>

namespace lodestar::ui {

/// A choice of one attribute by its name; the data it holds is the column's index.
class AttributeBox : public QComboBox
{
    Q_OBJECT
public:
    using Wanted = std::function<bool(const table::ColumnInfo &)>;

    explicit AttributeBox(const QString &name, QWidget *parent = nullptr); ///< `name`: accessible name
    /// Offers the wanted columns; those with a lower rank first, else in the order of the table. What was chosen stays
    /// chosen, by its name; silent.
    void offer(const table::DatasetInfo &info, const Wanted &wanted,
               const std::function<int(const table::ColumnInfo &)> &rank);
    int column() const; ///< -1 while there is none
    void choose(int column); ///< silent

signals:
    void chosen(); ///< by a person

private:
    QString m_name; ///< of the chosen column
};

/// A number, an amount or a date that says something of the customer: not its number or key.
bool isMeasure(const table::ColumnInfo &column);

} // namespace lodestar::ui
