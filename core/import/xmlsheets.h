#pragma once

#include "core/import/numberformat.h"
#include "core/import/workbook.h"
#include "core/import/xmlevents.h"

#include <QHash>

#include <string>

namespace lodestar::import {

/// A workbook as one XML document, the "XML Spreadsheet 2003" of Excel and of many CRM systems (which call it .xls).
/// Read once for its sheets, and once for the cells of each that is wanted.
class XmlSheets : public XmlEvents
{
public:
    /// Without a sink the sheets are measured only. `wanted`: the number of the sheet, from 0.
    explicit XmlSheets(SheetSink *sink = nullptr, size_t wanted = 0) : m_sink(sink), m_wanted(wanted) { }

    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

    const std::vector<SheetInfo> &sheets() const { return m_sheets; }

private:
    enum class Where { Nowhere, Data, Visible, Epoch };
    void beginColumn(const XmlAttributes &attributes);
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void dateTime(const NumberFormat &format);
    void number(const NumberFormat &format);
    void tell(std::string_view text, CellTrait trait = CellTrait::Plain);
    bool isWanted() const { return m_sink && m_sheets.size() == m_wanted + 1; }

    SheetSink *m_sink;
    size_t m_wanted;
    std::vector<SheetInfo> m_sheets;
    QHash<QByteArray, NumberFormat> m_formats; ///< by the name of their style
    QByteArray m_style; ///< being defined; later of the cell
    QByteArray m_rowStyle;
    bool m_epoch1904 = false;
    Where m_where = Where::Nowhere;
    bool m_inComment = false;
    qint64 m_row = 0;
    qint64 m_rowsOver = 0; ///< empty ones that the row stands for besides itself
    qint64 m_column = 0;
    qint64 m_nextColumn = 1;
    qint64 m_sheetColumn = 0; ///< of the list of columns
    std::string m_type, m_value, m_formula, m_made, m_word;
    bool m_hasFormula = false, m_hasData = false;
};

/// Whether a file begins as such a document.
bool looksLikeXmlSheets(QByteArrayView head);

} // namespace lodestar::import
