#include "ui/models/tablesummaries.h"

#include "core/table/intwo.h"
#include "ui/models/tablemodel.h"

namespace lodestar::ui {

namespace {

/// Summaries of all columns that are loaded; what is known of columns whose cells are the same is kept.
Result<ColumnFacts::Summaries> summariesOf(const table::TableIndex &index, const table::TableIndex &before,
                                           ColumnFacts::Summaries known, const TaskControl &control)
{
    const auto columns = static_cast<size_t>(index.table().columnCount());
    known.resize(columns);
    table::inTwo([&](size_t part) {
        for (size_t column = part; column < columns && !control.cancelled(); column += 2) {
            const auto at = static_cast<qsizetype>(column);
            const bool same =
                known[column] && at < before.table().columnCount() && &before.column(at) == &index.column(at);
            if (same)
                continue;
            known[column].reset();
            if (index.table().isLoaded(at))
                known[column] = table::summarise(index.table().column(at));
        }
    });
    if (control.cancelled())
        return Error::cancelled();
    return known;
}

Result<ColumnFacts::Summaries> countsOf(const table::Table &table, ColumnFacts::Summaries summaries,
                                        const std::vector<quint32> &rows, const TaskControl &control)
{
    table::inTwo([&](size_t part) {
        for (size_t column = part; column < summaries.size() && !control.cancelled(); column += 2)
            if (summaries[column])
                table::countShown(*summaries[column], table.column(static_cast<qsizetype>(column)), rows);
    });
    if (control.cancelled())
        return Error::cancelled();
    return summaries;
}

} // namespace

TableSummaries::TableSummaries(TableModel &model, ColumnFacts &facts, QObject *parent)
    : QObject(parent), m_model(model), m_facts(facts)
{
    connect(&model, &TableModel::tableReplaced, this, &TableSummaries::takeColumns);
    connect(&model, &TableModel::cellsChanged, this, &TableSummaries::summarise);
    connect(&model, &TableModel::arranged, this, &TableSummaries::count);
    takeColumns();
}

void TableSummaries::takeColumns()
{
    m_seen = {};
    m_facts.setColumns(m_model.table().info().columns);
    summarise();
}

void TableSummaries::summarise()
{
    m_counting.cancel();
    m_summing = runTask([index = m_model.tableIndex(), before = m_seen, known = m_facts.summaries()](
                            const TaskControl &control) { return summariesOf(index, before, known, control); });
    m_summing.then(this, [this, index = m_model.tableIndex()](const Result<ColumnFacts::Summaries> &summaries) {
        if (!summaries)
            return;
        m_seen = index;
        m_facts.setSummaries(*summaries);
        count();
    });
}

void TableSummaries::count()
{
    const auto &arrangement = m_model.arrangement();
    const bool narrowed = static_cast<qsizetype>(m_model.rows().size()) != m_model.table().rows();
    m_facts.setArrangement(arrangement.sortBy, arrangement.filters, narrowed);
    if (m_summing.isRunning())
        return; // counts when that is done
    // Sorting alone changes no count.
    if (!narrowed && !m_countedNarrowed)
        return;
    m_countedNarrowed = narrowed;
    m_counting = runTask([table = m_seen.table(), summaries = m_facts.summaries(), rows = m_model.rows()](
                             const TaskControl &control) { return countsOf(table, summaries, rows, control); });
    m_counting.then(this, [this](const Result<ColumnFacts::Summaries> &summaries) {
        if (summaries)
            m_facts.setSummaries(*summaries);
    });
}

} // namespace lodestar::ui
