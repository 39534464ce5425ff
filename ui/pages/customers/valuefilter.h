#pragma once

#include "core/table/valuecounts.h"
#include "ui/base/pending.h"
#include "ui/pages/customers/filtereditor.h"

class QCheckBox;
class QListView;
class QPushButton;

namespace lodestar::ui {

class FilterLine;
class Label;
class ValueListModel;

/// For text, categories and tags: tick values, or take all that contain what is typed; and those without a value.
class ValueFilter : public FilterEditor
{
    Q_OBJECT
public:
    ValueFilter(const table::TableIndex &index, int column, QWidget *parent = nullptr);
    void setFilter(const std::optional<table::Filter> &filter) override;
    std::optional<table::Filter> filter() const override;

private:
    void find(const QString &words);
    void takeContains(const QString &words);

    table::TableIndex m_index;
    int m_column;
    QString m_contains; ///< in force; empty: the ticked values are
    FilterLine *m_line = nullptr;
    QPushButton *m_all = nullptr;
    ValueListModel *m_model = nullptr;
    QListView *m_list = nullptr;
    Label *m_more = nullptr;
    QCheckBox *m_known = nullptr, *m_missing = nullptr;
    Pending<Result<table::ValueCounts>> m_counting;
};

} // namespace lodestar::ui
