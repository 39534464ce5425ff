#include "core/relate/rollup.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;
using table::ColumnType;
using table::DatasetKind;
using table::Formula;
using table::Origin;
using table::RoleId;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr quint32 kNone = Column::kMissing;

/// A table whose rows say something of customers, column by column.
class Rows
{
public:
    Rows(RelatedSource &source, RollupColumns &to)
        : m_source(source), m_to(to), m_grouping(source.grouping()),
          m_isSurvey(source.table.info().kind == DatasetKind::Survey)
    {
        findRows();
    }

    void rollUp()
    {
        for (const Column &column : m_source.table.columns()) {
            const bool identifies = column.role().info().knowledge == table::Knowledge::Identifier;
            const bool isLoaded = column.rows() == m_source.table.rows() && m_source.table.rows() > 0;
            if (!isLoaded || column.info().index == m_source.customerColumn || identifies)
                continue;
            // What people said, and when, is kept with who said it (core/research); it is no trait of a company.
            const bool isAnswer = !table::isNumeric(column.type()) || column.type() == ColumnType::Date;
            if (m_isSurvey && isAnswer && column.role().isNone())
                continue;
            if (table::isNumeric(column.type()))
                addNumbers(column);
            else if (m_single && column.type() != ColumnType::Tags)
                addOne(column, Formula::Joined);
            else if (m_isSurvey && column.type() != ColumnType::Tags)
                addOne(column, Formula::Latest);
            else if (column.type() != ColumnType::Text)
                addAll(column);
        }
        if (m_single)
            return;
        const std::vector<Tally> tallies = tally(m_grouping, {});
        std::vector<double> counts;
        for (const Tally &one : tallies)
            counts.push_back(one.rows);
        m_to.addNumbers(origin(Formula::Rows, {}), RoleId::None, ColumnType::Number, counts);
    }

private:
    /// Which row speaks for each customer: the only one, or the latest by date, or the last in the table.
    void findRows()
    {
        const Column *date = nullptr;
        for (const Column &column : m_source.table.columns()) {
            if (!date && column.type() == ColumnType::Date && column.rows() == m_source.table.rows())
                date = &column;
        }
        m_row.assign(m_grouping.customers, kNone);
        for (size_t row = 0; row < m_grouping.rows(); ++row) {
            const quint32 customer = m_grouping.of(row);
            if (customer == kNone)
                continue;
            quint32 &chosen = m_row[customer];
            m_single = m_single && chosen == kNone;
            const auto days = [&](size_t at) { return date ? date->numbers()[at] : 0; };
            if (chosen == kNone || std::isnan(days(chosen)) || days(row) >= days(chosen))
                chosen = static_cast<quint32>(row);
        }
    }
    /// Answers are given by customers; what can be seen from outside is known of prospects too.
    Origin origin(Formula formula, const QString &of, qint64 rows = 0) const
    {
        return {formula, of, m_source.name(), rows, m_isSurvey};
    }
    void addNumbers(const Column &column)
    {
        const auto values = column.numbers();
        std::vector<double> cells(m_row.size(), kNan);
        Formula formula = Formula::Joined;
        const bool isAmount = column.type() == ColumnType::Number || column.type() == ColumnType::Money;
        if (m_single || !isAmount) {
            formula = m_single ? Formula::Joined : Formula::Latest;
            for (size_t i = 0; i < m_row.size(); ++i)
                cells[i] = m_row[i] == kNone ? kNan : values[m_row[i]];
        } else {
            // Visits and posts add up, answers on a scale do not.
            formula = m_isSurvey ? Formula::Mean : Formula::Total;
            const std::vector<Tally> tallies = tally(m_grouping, {values, {}, {}});
            for (size_t i = 0; i < tallies.size(); ++i) {
                if (tallies[i].amounts > 0)
                    cells[i] = m_isSurvey ? tallies[i].sum / tallies[i].amounts : tallies[i].sum;
            }
        }
        m_to.addNumbers(origin(formula, column.name(), m_source.match.rowsMatched), column.role().id, column.type(),
                        cells, column.info().currency);
    }
    void addOne(const Column &column, Formula formula)
    {
        std::vector<quint32> codes;
        for (const quint32 row : m_row)
            codes.push_back(row == kNone ? kNone : column.codes()[row]);
        m_to.addWords(origin(formula, column.name()), column.role().id, codes, column.dictionary());
    }
    void addAll(const Column &column)
    {
        std::vector<std::pair<quint32, quint32>> pairs;
        if (column.type() != ColumnType::Tags) {
            pairs = distinctPairs(m_grouping, column.codes(), static_cast<size_t>(column.dictionary().size()));
        } else {
            for (size_t row = 0; row < m_grouping.rows(); ++row) {
                const quint32 customer = m_grouping.of(row);
                for (quint32 at = column.tagOffsets()[row]; customer != kNone && at < column.tagOffsets()[row + 1];
                     ++at)
                    pairs.emplace_back(customer, column.codes()[at]);
            }
            std::sort(pairs.begin(), pairs.end());
            pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        }
        m_to.addTags(origin(m_single ? Formula::Joined : Formula::AllTags, column.name()), column.role().id, pairs,
                     column.dictionary());
    }

    RelatedSource &m_source;
    RollupColumns &m_to;
    const Grouping m_grouping;
    const bool m_isSurvey;
    bool m_single = true;
    std::vector<quint32> m_row;
};

} // namespace

void rollUpRows(RelatedSource &source, RollupColumns &to)
{
    Rows(source, to).rollUp();
}

} // namespace lodestar::relate
