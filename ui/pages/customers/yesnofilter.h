#pragma once

#include "ui/pages/customers/filtereditor.h"

class QCheckBox;

namespace lodestar::ui {

/// Yes, no and without a value, to be ticked.
class YesNoFilter : public FilterEditor
{
    Q_OBJECT
public:
    YesNoFilter(const ColumnFacts &facts, int column, QWidget *parent = nullptr);
    void setFilter(const std::optional<table::Filter> &filter) override;
    std::optional<table::Filter> filter() const override;

private:
    QString m_attribute;
    QCheckBox *m_yes = nullptr, *m_no = nullptr, *m_missing = nullptr;
};

} // namespace lodestar::ui
