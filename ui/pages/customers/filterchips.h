#pragma once

#include "core/table/filter.h"

#include <QWidget>

namespace lodestar::ui {

class FlowLayout;

/// The filters in force, one chip each; pressing a chip takes its filter away. Not there while there are none.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);
    void showFilters(const std::vector<table::Filter> &filters);

signals:
    void removed(int filter);
    void cleared();

private:
    FlowLayout *m_line = nullptr;
};

} // namespace lodestar::ui
