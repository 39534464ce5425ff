#pragma once

#include "ui/base/pending.h"
#include "ui/widgets/columnfacts.h"

namespace lodestar::ui {

class TableModel;

/// Keeps ColumnFacts true to a TableModel: summarises its columns as they come and counts which part of each bar is
/// among the rows shown, all in the background.
class TableSummaries : public QObject
{
    Q_OBJECT
public:
    TableSummaries(TableModel &model, ColumnFacts &facts, QObject *parent = nullptr);

private:
    void takeColumns(); ///< another table
    void summarise(); ///< the columns that have come since
    void count();

    TableModel &m_model;
    ColumnFacts &m_facts;
    table::TableIndex m_seen; ///< the cells that the summaries speak of
    bool m_countedNarrowed = false; ///< the counts speak of a part of the rows
    Pending<Result<ColumnFacts::Summaries>> m_summing, m_counting;
};

} // namespace lodestar::ui
