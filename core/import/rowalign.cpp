#include "core/import/rowalign.h"

#include "core/import/cellkind.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lodestar::import {
namespace {

constexpr size_t kMostValues = 30; ///< of a column of categories
constexpr size_t kMostOff = 4; ///< cells that a row may have too many or too few
constexpr qint64 kFew = 5; ///< rows that say too little of what is missing
constexpr double kSmoothing = 0.3;
constexpr double kKinds = 8; ///< that a column might have, for the smoothing
constexpr double kStrange = -3.3; ///< less probable than one in ten
constexpr double kEarlier = -2; ///< against leaving the last columns empty
constexpr double kDropped = -0.5;
constexpr double kJoined = -2, kJoinedSentence = -1; ///< "1,5" and "Acme, Inc."
constexpr double kCut = -3;
constexpr double kLed = -8; ///< " 67" where no cell begins with a space: the rest of "Rua do Paço, 67"
constexpr double kNever = -std::numeric_limits<double>::infinity();

QByteArrayView view(const char *text, const CellSpan &cell)
{
    return {text + cell.begin, static_cast<qsizetype>(cell.size)};
}

std::string kindOf(QByteArrayView cell)
{
    switch (cellKind(cell)) {
    case CellKind::Empty:
        return "empty";
    case CellKind::Number:
        return cell.contains('.') || cell.contains(',') ? "decimal" : "integer";
    case CellKind::Date:
        return "date " + codePattern(cell);
    case CellKind::Email:
        return "email";
    case CellKind::Address:
        return "address";
    case CellKind::YesNo:
        return "yesno";
    case CellKind::Code:
        return "code " + codePattern(cell);
    case CellKind::Text:
        break;
    }
    const auto spaces = std::count(cell.begin(), cell.end(), ' ');
    return spaces == 0 ? "word" : spaces < 3 ? "words" : "sentence";
}

bool isEmpty(const char *text, const CellSpan &cell)
{
    return trimmed(view(text, cell)).isEmpty();
}

/// The best way to fill the first columns with the first cells, by dynamic programming over both.
class Alignment
{
public:
    Alignment(const char *text, const std::vector<CellSpan> &cells, size_t delimiterLength, const ColumnKinds &columns)
        : m_text(text), m_cells(cells), m_delimiter(delimiterLength), m_columns(columns),
          m_off(cells.size() > columns.size() ? cells.size() - columns.size() : columns.size() - cells.size())
    { }

    AlignedRow best()
    {
        const size_t width = m_columns.size();
        m_states.assign(width + 1, std::vector<State>(m_off + 1));
        m_states[0][0].score = 0;
        for (size_t column = 0; column <= width; ++column) {
            for (size_t off = 0; off <= m_off; ++off) {
                if (m_states[column][off].score > kNever)
                    extend(column, off);
            }
        }
        return traced();
    }

private:
    enum class How { Start, Taken, Missing, Dropped, Joined, Cut };
    /// After `column` columns, with `off` cells more (or fewer) used than columns filled.
    struct State {
        double score = kNever;
        How how = How::Start;
        size_t joined = 0;
    };

    bool isLong() const { return m_cells.size() > m_columns.size(); }
    size_t used(size_t column, size_t off) const { return isLong() ? column + off : column - off; }

    void offer(size_t column, size_t off, double score, How how, size_t joined = 0)
    {
        State &state = m_states[column][off];
        if (score > state.score + 1e-9)
            state = {score, how, joined};
    }

    void extend(size_t column, size_t off)
    {
        const double score = m_states[column][off].score;
        const size_t cell = used(column, off);
        const size_t width = m_columns.size();
        if (isLong() && off < m_off && cell < m_cells.size()) {
            if (isEmpty(m_text, m_cells[cell]))
                offer(column, off + 1, score + kDropped, How::Dropped);
            else if (column == width)
                offer(column, off + 1, score + kCut, How::Cut);
        }
        if (column == width)
            return;
        if (!isLong() && off < m_off) {
            const bool atEnd = cell == m_cells.size();
            offer(column + 1, off + 1,
                  score + m_columns.likelihood(column, {}) + (atEnd ? 0 : kEarlier / double(m_off)), How::Missing);
        }
        if (cell >= m_cells.size())
            return;
        offer(column + 1, off, score + m_columns.likelihood(column, view(m_text, m_cells[cell])), How::Taken);
        if (isLong())
            join(column, off, cell);
    }

    /// Takes neighbours that only delimiters part as one cell.
    void join(size_t column, size_t off, size_t cell)
    {
        bool sentence = true;
        for (size_t more = 1; off + more <= m_off; ++more) {
            const CellSpan &left = m_cells[cell + more - 1];
            const CellSpan &right = m_cells[cell + more];
            if (left.size == 0 || right.size == 0 || left.begin + left.size + m_delimiter != right.begin)
                return;
            sentence = sentence && m_text[right.begin] == ' ';
            const double cost = (sentence ? kJoinedSentence : kJoined) * static_cast<double>(more)
                + 0.01 * static_cast<double>(column) / static_cast<double>(m_columns.size());
            offer(column + 1, off + more,
                  m_states[column][off].score + cost + m_columns.likelihood(column, view(m_text, spanOf(cell, more))),
                  How::Joined, more);
        }
    }

    CellSpan spanOf(size_t cell, size_t more) const
    {
        const CellSpan &last = m_cells[cell + more];
        return {m_cells[cell].begin, last.begin + last.size - m_cells[cell].begin};
    }

    AlignedRow traced() const
    {
        AlignedRow row;
        size_t column = m_columns.size();
        size_t off = m_off;
        while (column > 0 || off > 0) {
            const State &state = m_states[column][off];
            switch (state.how) {
            case How::Start:
                return row;
            case How::Taken:
                --column;
                row.cells.push_back(m_cells[used(column, off)]);
                break;
            case How::Missing:
                --column;
                --off;
                row.cells.push_back({m_cells.empty() ? 0 : m_cells[0].begin, 0});
                ++row.missing;
                break;
            case How::Dropped:
            case How::Cut:
                --off;
                ++(state.how == How::Cut ? row.cut : row.dropped);
                break;
            case How::Joined:
                --column;
                off -= state.joined;
                row.cells.push_back(spanOf(used(column, off), state.joined));
                row.joined += static_cast<int>(state.joined);
                break;
            }
        }
        std::reverse(row.cells.begin(), row.cells.end());
        return row;
    }

    const char *m_text;
    const std::vector<CellSpan> &m_cells;
    const size_t m_delimiter;
    const ColumnKinds &m_columns;
    const size_t m_off;
    std::vector<std::vector<State>> m_states;
};

} // namespace

void ColumnKinds::learn(const char *text, const CellSpan *cells)
{
    ++m_rows;
    for (size_t c = 0; c < m_columns.size(); ++c) {
        Column &column = m_columns[c];
        const QByteArrayView whole = view(text, cells[c]);
        const QByteArrayView cell = trimmed(whole);
        if (column.kinds.size() < 64)
            ++column.kinds[kindOf(cell)];
        if (cell.isEmpty())
            continue;
        ++column.filled;
        column.led += whole.startsWith(' ');
        if (!column.manyValues)
            column.values.insert(cell.toByteArray().toStdString());
        column.manyValues = column.manyValues || column.values.size() > kMostValues;
    }
}

double ColumnKinds::likelihood(size_t column, QByteArrayView cell) const
{
    const Column &known = m_columns[column];
    if (m_rows == 0)
        return 0;
    const bool led = cell.startsWith(' ') && known.led * 20 <= known.filled;
    cell = trimmed(cell);
    const auto kind = known.kinds.find(kindOf(cell));
    const double seen = kind == known.kinds.end() ? 0 : kind->second;
    double log = std::log2((seen + kSmoothing) / (static_cast<double>(m_rows) + kSmoothing * kKinds));
    const bool categories = !known.manyValues && known.filled >= 8 && known.values.size() * 3 <= size_t(known.filled);
    if (categories && !cell.isEmpty() && !known.values.contains(cell.toByteArray().toStdString()))
        log -= 2;
    return std::max(log, -8.0) + (led && !cell.isEmpty() ? kLed : 0);
}

bool ColumnKinds::isStrange(size_t column, QByteArrayView cell) const
{
    return likelihood(column, cell) < kStrange;
}

std::optional<AlignedRow> alignRow(const char *text, const std::vector<CellSpan> &cells, size_t delimiterLength,
                                   const ColumnKinds &columns)
{
    const size_t width = columns.size();
    const size_t off = cells.size() > width ? cells.size() - width : width - cells.size();
    if (width < 2 || cells.empty() || off == 0 || columns.rows() == 0)
        return {};
    const auto empty = static_cast<size_t>(
        std::count_if(cells.begin(), cells.end(), [&](const CellSpan &cell) { return isEmpty(text, cell); }));
    const size_t excess = cells.size() > width && empty < off ? off - empty : 0;
    if (off > 4 * kMostOff || excess > kMostOff || excess * 2 > std::max<size_t>(width, 2))
        return {};
    if (cells.size() < width && columns.rows() < kFew)
        return {};
    AlignedRow row = Alignment(text, cells, delimiterLength, columns).best();
    if (row.cells.size() != width)
        return {};
    size_t strange = 0;
    for (size_t c = 0; c < width; ++c)
        strange += columns.isStrange(c, view(text, row.cells[c]));
    if (columns.rows() >= kFew && strange > std::max<size_t>(1, width / 3))
        return {};
    return row;
}

} // namespace lodestar::import
