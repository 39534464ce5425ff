#pragma once

#include "core/import/source.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace lodestar::import {

/// The signs of a dialect as bytes of UTF-8.
struct TokenRules {
    QByteArray delimiter = ",";
    char quote = '"'; ///< '\0': none
    bool backslashEscapes = false;
    Layout layout = Layout::Delimited;
    QList<int> columnStarts = {}; ///< of Layout::FixedWidth
};

/// A cell within the text being read, without its quotes.
struct CellSpan {
    quint32 begin = 0;
    quint32 size = 0;
};

/// One record: its cells stand in the vector that was given to Tokeniser::next().
struct RecordSpan {
    size_t begin = 0;
    size_t end = 0; ///< of its text, before the line break
    size_t next = 0; ///< beginning of the next record
    qint64 lineBreaks = 0; ///< inside it and the one that ends it
    bool innerQuote = false; ///< a quote inside a quoted cell was not doubled
    bool openQuote = false; ///< an opening quote without an end was taken as text
};

/// Cuts text into records and cells: one pass over the bytes, 64 at a time, that looks only at delimiters, quotes and
/// line breaks. It never fails: a quote that does not close, or that closes only after swallowing line breaks and
/// further quotes, is read as an ordinary character, if the line then has the expected number of cells. Lines whose
/// cells are made by spaces alone are cut as cutLine() does.
class Tokeniser
{
public:
    enum class Found { Record, NeedMore, End };
    static constexpr size_t kPadding = 64; ///< readable bytes that must follow the text
    static constexpr size_t kPlausibleCell = 4 << 20; ///< a longer quoted cell with line breaks is not believed at once

    explicit Tokeniser(TokenRules rules);

    /// The text to cut; less than 4 GiB. `last`: nothing follows it.
    void setText(const char *text, size_t size, bool last);
    void setPosition(size_t position) { m_position = position; }
    size_t position() const { return m_position; }
    void lookWhere(const Tokeniser &other, size_t position); ///< at the same text, from another place
    /// Cells that a record has, where a doubtful quote has to be judged; 0: not known.
    void setExpectedCells(size_t cells) { m_expected = cells; }

    /// Appends the cells of the next record. NeedMore leaves the position and the cells as they were. A blank line is a
    /// record of one empty cell.
    Found next(std::vector<CellSpan> &cells, RecordSpan &record);

    /// Numbers (within `cells`) of the cells of the last record whose quotes or backslashes are still to be undone.
    const std::vector<size_t> &escaped() const { return m_escaped; }
    void forgetEscaped() { m_escaped.clear(); } ///< the cells were made otherwise
    /// Undoes them, in place and for good.
    void unescape(char *text, CellSpan &cell) const;

private:
    static constexpr size_t kNone = ~size_t(0);
    /// After that much work on bad quotes none is believed any more.
    static constexpr quint64 kMostRescanned = quint64(1) << 30;
    struct Scan;
    enum class Step;
    Step endRecord(size_t at, RecordSpan &record) const;
    Step plainSign(size_t at, Scan &s, RecordSpan &record) const;
    Step quotedSign(size_t at, Scan &s, RecordSpan &record, size_t &doubtful);
    Step closingQuote(size_t at, Scan &s, RecordSpan &record, size_t &doubtful);
    Found scan(std::vector<CellSpan> &cells, RecordSpan &record, size_t &doubtful);
    Found nextLine(std::vector<CellSpan> &cells, RecordSpan &record);
    Found withoutOpening(std::vector<CellSpan> &cells, RecordSpan &record, size_t first);
    Found scanAgain(std::vector<CellSpan> &cells, RecordSpan &record, size_t first, size_t doubtful);
    quint64 structure(size_t block) const;
    bool isLiteral(size_t position) const;
    bool swallowedRows(size_t begin, size_t end);
    static bool isOneOf(const std::vector<size_t> &positions, size_t position)
    {
        return std::find(positions.begin(), positions.end(), position) != positions.end();
    }

    TokenRules m_rules;
    const char *m_text = nullptr;
    size_t m_size = 0;
    bool m_last = true;
    size_t m_position = 0;
    size_t m_expected = 0;
    std::vector<size_t> m_escaped;
    std::vector<size_t> m_literal; ///< opening quotes of the present record that are taken as text
    std::vector<size_t> m_believed; ///< opening quotes whose doubtful cell was judged to be right
    size_t m_innerOpen = 0; ///< opening quote of the first cell of the record with a quote inside
    size_t m_closing = kNone; ///< a doubled quote of the present record whose second one closes its cell
    size_t m_firstCell = 0; ///< of the present record
    quint64 m_rescanned = 0;
};

} // namespace lodestar::import
