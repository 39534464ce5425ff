#pragma once

#include "core/import/tokeniser.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lodestar::import {

/// What the cells of each column look like, learnt from rows of the right width: the evidence by which a row of another
/// width can be mended in one way and not in another.
class ColumnShapes
{
public:
    explicit ColumnShapes(size_t columns = 0) : m_columns(columns) { }
    void learn(const char *text, const CellSpan *cells);
    /// Whether nearly all cells of the column have one recognisable kind.
    bool isTelling(size_t column) const;
    /// Whether a cell looks like the others of a telling column; true in a column that tells nothing.
    bool fits(size_t column, QByteArrayView cell) const;
    /// How many cells do not fit; nullopt when none of the telling columns has a cell in this row.
    std::optional<int> misfits(const char *text, const CellSpan *cells) const;
    bool rowFits(const char *text, const CellSpan *cells) const { return misfits(text, cells) == 0; }
    size_t size() const { return m_columns.size(); }

private:
    struct Shape {
        std::map<std::string, int> patterns; ///< kind, or pattern of a code → cells
        int cells = 0;
        const std::string *usual() const;
    };
    std::vector<Shape> m_columns;
};

/// A text in pieces, as RowRepair needs it.
struct RowText {
    char *text;
    size_t begin, end;
};

/// A row of too few cells, written with another delimiter: splits it, if that gives as many cells as there are columns
/// and, in doubt, they fit them. Quotes and backslashes are undone, in the text.
bool splitOtherwise(const RowText &row, std::vector<CellSpan> &cells, size_t first, const TokenRules &rules,
                    const ColumnShapes &shapes);

/// Whether a text is a closing line that reports end with. `strong`: no customer is called that; otherwise ("Total") it
/// means so only at the end of the file.
bool isClosingLine(QByteArrayView text, bool &strong);

} // namespace lodestar::import
