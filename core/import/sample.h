#pragma once

#include "core/import/tokeniser.h"

#include <vector>

namespace lodestar::import {

/// The beginning of a text, cut into records by one set of rules: what the detection of a dialect judges.
class Sample
{
public:
    /// Cuts the first records of `text` (UTF-8). `complete`: the text is all there is.
    Sample(const QByteArray &text, bool complete, const TokenRules &rules, int mostRecords = 500);

    struct Record {
        size_t firstCell;
        size_t width;
        qint64 line; ///< from 1
        bool blank; ///< nothing but white space
        size_t filled; ///< cells with something in them
    };
    const std::vector<Record> &records() const { return m_records; }
    QByteArrayView cell(const Record &record, size_t column) const;
    /// Quotes that were not as the rules want them.
    int oddQuotes() const { return m_oddQuotes; }

    /// The width of the table and how well the records keep it.
    struct Regularity {
        size_t width = 1;
        double share = 0; ///< of the records between the first and the last of that width
        double coverage = 0; ///< of all records, those between them
        int records = 0; ///< records of that width
    };
    Regularity regularity() const;
    /// 0..1, how clean the cells of records of that width are; `others` are delimiters that should not be inside a
    /// cell.
    double cleanness(size_t width, QByteArrayView others) const;

private:
    QByteArray m_text;
    std::vector<CellSpan> m_cells;
    std::vector<Record> m_records;
    int m_oddQuotes = 0;
};

} // namespace lodestar::import
