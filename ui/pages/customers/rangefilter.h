#pragma once

#include "ui/pages/customers/filtereditor.h"

class QCheckBox;
class QLineEdit;

namespace lodestar::ui {

class Label;
class RangeBars;

/// From and to, of numbers, amounts and dates: typed, or drawn over the bars.
class RangeFilter : public FilterEditor
{
    Q_OBJECT
public:
    RangeFilter(const ColumnFacts &facts, int column, QWidget *parent = nullptr);
    void setFilter(const std::optional<table::Filter> &filter) override;
    std::optional<table::Filter> filter() const override;

private:
    QLineEdit *makeField(const QString &name, std::optional<double> example);
    void typed();
    void showFields();
    QString boundText(double bound) const;
    /// Nothing when it cannot be read. `isEnd`: a year or a month alone means its last day.
    std::optional<double> read(const QString &text, bool isEnd) const;

    table::ColumnInfo m_column;
    bool m_isWhole = false;
    table::Filter m_filter; ///< bounds in force, infinite where open
    QLineEdit *m_from = nullptr, *m_to = nullptr;
    QCheckBox *m_missing = nullptr;
    RangeBars *m_bars = nullptr;
    Label *m_error = nullptr;
};

} // namespace lodestar::ui
