#pragma once

#include "core/table/filter.h"
#include "ui/widgets/columnfacts.h"

#include <QWidget>

#include <optional>

namespace lodestar::ui {

/// The part of a column's popup where its filter is set, made for the type of the column. What is set counts at once.
class FilterEditor : public QWidget
{
    Q_OBJECT
public:
    /// The editor for a column: values to tick, a range, or yes and no.
    static FilterEditor *make(const table::TableIndex &index, const ColumnFacts &facts, int column, QWidget *parent);

    /// Shows a filter that is in force, or none; does not emit.
    virtual void setFilter(const std::optional<table::Filter> &filter) = 0;
    /// What is set; nothing: the column hides no rows.
    virtual std::optional<table::Filter> filter() const = 0;

signals:
    void edited();

protected:
    using QWidget::QWidget;
};

} // namespace lodestar::ui
