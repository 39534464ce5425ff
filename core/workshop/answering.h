#pragma once

#include "core/workshop/answercounts.h"
#include "core/workshop/dataanswer.h"

#include <QJsonArray>

namespace lodestar::workshop {

/// Writes one DataAnswer line by line: each call adds what one column says, as words and as numbers.
class Answering
{
public:
    Answering(const table::Table &table, const metrics::Rating &rating);

    const Sides &sides() const { return m_sides; }
    const table::Table &table() const { return m_table; }
    /// The loaded column of a role; null without one. What is asked for counts as read (for the source line).
    const table::Column *column(table::RoleId role);
    std::vector<const table::Column *> usageColumns();

    /// Median and quartiles, best against the others; of all when nobody is rated.
    void spread(const table::Column &column);
    /// Median with its interval, and the mean.
    void average(const table::Column &column);
    /// The values most of the best have, with counts on both sides.
    void topValues(const table::Column &column, size_t limit = 3);
    /// The values fewest of the best have.
    void rarestValues(const table::Column &column, size_t limit = 3);
    /// The most frequent values among all customers.
    void overallValues(const table::Column &column, size_t limit = 3);
    /// What all customers are made of, and how many of each are best.
    void composition(const table::Column &column, const ValueCounts &counts, size_t limit = 3);
    void bestOfAll();
    /// "41 of 58 best customers with …": `text` has %1 for the column, %2 and %3 for the others; `alone` only %1.
    void hits(const table::Column &column, double from, const QString &text, const QString &alone);
    void yes(const table::Column &column);
    /// How often two columns of titles say the same.
    void sameTitle(const table::Column &first, const table::Column &second);
    void segment(const table::Column &category, const table::Column &number, const Segment &segment);
    void trait(const traits::Trait &trait);
    void line(const QString &figure, const QString &text, const QJsonObject &json);

    DataAnswer finish(const Question &question) &&;

private:
    void valueLine(const table::Column &column, const ValueCounts &counts, const ValueCount &value);
    QString sourceLine() const;

    const table::Table &m_table;
    Sides m_sides;
    std::vector<const table::Column *> m_read;
    DataAnswer m_answer;
    QJsonArray m_items;
};

} // namespace lodestar::workshop
