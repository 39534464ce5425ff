#pragma once

#include "core/table/table.h"

#include <QHash>

#include <vector>

namespace lodestar::research {

/// Finds the columns of a web or social export by their headers, as resources/research/channels.json lists them.
class FigureColumns
{
public:
    explicit FigureColumns(const table::Table &table);
    const table::Column *words(const QString &key) const; ///< a column of words; null when there is none
    const table::Column *number(const QString &key) const;
    std::vector<const table::Column *> numbers(const QString &key) const; ///< all that are listed

private:
    const table::Column *find(const QString &key, bool numeric) const;
    const table::Table &m_table;
};

/// The words of `key` below "ways".
QStringList wayWords(const QString &key);

/// Sums of numbers by the words of a column: rows without the word count as unknown.
struct SumByWord {
    struct Word {
        QString text;
        double first = 0, second = 0;
    };
    std::vector<Word> words; ///< the largest first
    double firstTotal = 0, secondTotal = 0; ///< of those with a word
    double firstUnknown = 0, secondUnknown = 0;
};
/// `first` and `second` give the number of a row; null: one per row.
SumByWord sumByWord(const table::Column &words, const std::vector<double> &first, const std::vector<double> &second);

/// A column's numbers, missing ones as 0; ones where there is no column.
std::vector<double> weightsOf(const table::Column *column, qsizetype rows);

} // namespace lodestar::research
