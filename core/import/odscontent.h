#pragma once

#include "core/import/workbook.h"
#include "core/import/xmlevents.h"

#include <QSet>

namespace lodestar::import {

/// The XML of an OpenDocument spreadsheet: names and sizes of all sheets, and the cells of one of them to a sink.
class OdsContent : public XmlEvents
{
public:
    /// Only the sheets.
    OdsContent() = default;
    /// The cells of sheet number `wanted`, counted from 0.
    OdsContent(int wanted, SheetSink &sink) : m_wanted(wanted), m_sink(&sink) { }

    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

    const std::vector<SheetInfo> &sheets() const { return m_sheets; }

private:
    struct Cell {
        int column = 0;
        int repeated = 1;
        std::string text;
        CellTrait trait = CellTrait::Plain;
    };
    void beginStyle(std::string_view name, const XmlAttributes &attributes);
    void beginTable(const XmlAttributes &attributes);
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void beginInCell(std::string_view name, const XmlAttributes &attributes);
    void readValue(const XmlAttributes &attributes, std::string_view type);
    void readTime(std::string_view duration);
    void endCell();
    void endRow();
    void tellRow();
    bool isWanted() const { return m_sink && static_cast<int>(m_sheets.size()) - 1 == m_wanted; }

    int m_wanted = -1;
    SheetSink *m_sink = nullptr;
    std::vector<SheetInfo> m_sheets;
    QSet<QByteArray> m_hiddenStyles;
    QByteArray m_style; ///< in the making

    bool m_inTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
    int m_skipped = 0; ///< depth inside a comment or a drawing
    int m_paragraphs = 0;
    bool m_inParagraph = false;
    int m_tableColumn = 1; ///< of the column definitions
    qint64 m_row = 0; ///< the last that was passed
    qint64 m_rowsRepeated = 1;
    bool m_rowHidden = false;
    int m_column = 0;
    Cell m_cell;
    bool m_hasType = false;
    bool m_hasValue = false; ///< the cell's attributes give it; what it shows does not count
    bool m_isError = false;
    std::string m_formula;
    std::vector<Cell> m_cells; ///< of the row, with something in them
    qint64 m_told = 0; ///< cells made by repeating others
};

} // namespace lodestar::import
