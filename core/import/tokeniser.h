#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <vector>

namespace lodestar::import {

/// The signs of a dialect as bytes of UTF-8.
struct TokenRules {
    QByteArray delimiter = ",";
    char quote = '"'; ///< '\0': none
    bool backslashEscapes = false;
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
/// further quotes, is read as an ordinary character, if the line then has the expected number of cells.
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
    /// Cells that a record has, where a doubtful quote has to be judged; 0: not known.
    void setExpectedCells(size_t cells) { m_expected = cells; }

    /// Appends the cells of the next record. NeedMore leaves the position and the cells as they were. A blank line is a
    /// record of one empty cell.
    Found next(std::vector<CellSpan> &cells, RecordSpan &record);

    /// Numbers (within `cells`) of the cells of the last record whose quotes or backslashes are still to be undone.
    const std::vector<size_t> &escaped() const { return m_escaped; }
    /// Undoes them, in place and for good.
    void unescape(char *text, CellSpan &cell) const;

private:
    struct Scan;
    enum class Step;
    Step endRecord(size_t at, RecordSpan &record) const;
    Step plainSign(size_t at, Scan &s, RecordSpan &record) const;
    Step quotedSign(size_t at, Scan &s, RecordSpan &record, size_t &doubtful);
    Step closingQuote(size_t at, Scan &s, RecordSpan &record, size_t &doubtful);
    Found scan(std::vector<CellSpan> &cells, RecordSpan &record, size_t &doubtful);
    Found scanAgain(std::vector<CellSpan> &cells, RecordSpan &record, size_t first, size_t doubtful);
    quint64 structure(size_t block) const;
    bool isLiteral(size_t position) const;

    TokenRules m_rules;
    const char *m_text = nullptr;
    size_t m_size = 0;
    bool m_last = true;
    size_t m_position = 0;
    size_t m_expected = 0;
    std::vector<size_t> m_escaped;
    std::vector<size_t> m_literal; ///< opening quotes of the present record that are taken as text
    std::vector<size_t> m_believed; ///< opening quotes whose doubtful cell was judged to be right
    quint64 m_rescanned = 0;
};

} // namespace lodestar::import
