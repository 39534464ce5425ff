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
        bool blank; ///< nothing but white space, or a comment
        size_t filled; ///< cells with something in them
    };
    const std::vector<Record> &records() const { return m_records; }
    void passComments(char sign); ///< lines that begin with it are as good as blank
    QByteArrayView cell(const Record &record, size_t column) const;
    /// Quotes that were not as the rules want them.
    int oddQuotes() const { return m_oddQuotes; }
    /// Records that were one quoted cell with a whole row in it.
    int wrapped() const { return m_wrapped; }
    bool complete() const { return m_complete; } ///< it has all records of a text that is all there is
    /// Of the cells with something in them, the share that are no plain text or had to be quoted.
    double evidence(size_t width, char delimiter) const;

    /// The width of the table and how well the records keep it.
    struct Regularity {
        size_t width = 1;
        double share = 0; ///< of the records between the first and the last of that width
        double coverage = 0; ///< of all records, those between them
        int records = 0; ///< records of that width
    };
    Regularity regularity() const;
    /// 0..1, how clean the cells of records of that width are; `others` are delimiters that should not be inside a
    /// cell. `wholeLines`: the cells are lines, where codes may be several cells.
    double cleanness(size_t width, QByteArrayView others, bool wholeLines = false) const;
    size_t firstWidth() const; ///< of the first record that is not blank

private:
    QByteArray m_text;
    char m_quote;
    std::vector<CellSpan> m_cells;
    std::vector<Record> m_records;
    int m_oddQuotes = 0;
    int m_wrapped = 0;
    bool m_complete = false;
};

} // namespace lodestar::import
