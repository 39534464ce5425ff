#pragma once

#include "core/import/numberformat.h"
#include "core/import/sortedcells.h"
#include "core/import/workbook.h"
#include "core/import/xlsxworkbook.h"
#include "core/import/xmlevents.h"

namespace lodestar::import {

/// "C14" → row 14, column 3; also "C" and "14" alone. False when it is neither.
bool readCellName(std::string_view name, qint64 &row, qint64 &column);
/// "B2:F9", or one cell.
std::optional<SheetRange> readRange(std::string_view text);
/// Excel writes control characters in texts as _x000D_.
void decodeEscapes(std::string &text);

/// The XML of one sheet of an XLSX workbook, told to a sink.
class XlsxSheet : public XmlEvents
{
public:
    struct Book {
        const SharedTexts &texts;
        const std::vector<NumberFormat> &formats;
        bool epoch1904;
    };
    XlsxSheet(const Book &book, SheetSink &sink) : m_book(book), m_sink(sink), m_cells(sink) { }

    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

private:
    enum class Where { Nowhere, Value, Formula, Inline, Skipped };
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void number();
    void tell(std::string_view text, CellTrait trait = CellTrait::Plain);

    Book m_book;
    SheetSink &m_sink;
    SortedCells m_cells; ///< of the row: some programs write them in any order
    bool m_inData = false;
    bool m_inCell = false;
    Where m_where = Where::Nowhere;
    qint64 m_row = 0;
    qint64 m_column = 0;
    qint64 m_lastColumn = 0; ///< so far in the row
    std::vector<qint64> m_taken; ///< columns of the row
    std::string m_type; ///< of the cell: "s", "b", "e", "str", "inlineStr", "d", or a number
    size_t m_style = 0;
    bool m_hasFormula = false, m_hasValue = false;
    std::string m_value, m_formula, m_made;
};

} // namespace lodestar::import
