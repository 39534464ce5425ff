#pragma once

#include "core/import/workbook.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lodestar::import {

/// Whether a file begins as a web page, or a piece of one, and has a table in it.
bool looksLikeHtmlTable(QByteArrayView head);

/// The tables of a web page in the order in which they begin, those inside of others too. Reads what people find in
/// exports that are called .xls: end tags may be missing, cells may reach over rows and columns.
class HtmlTables
{
public:
    struct Size {
        qint64 rows = 0;
        int columns = 0;
    };

    /// `page`: UTF-8. The cells of the table with the number `wanted`, from 0, are told to `sink`.
    HtmlTables(std::string_view page, SheetSink *sink = nullptr, size_t wanted = 0)
        : m_page(page), m_sink(sink), m_wanted(wanted)
    { }

    void read();
    /// How far each table reaches.
    const std::vector<Size> &sizes() const { return m_sizes; }

private:
    struct Table {
        size_t number;
        qint64 row = 0;
        int column = 0; ///< of the last cell
        bool inCell = false;
        std::string text;
        int across = 1, down = 1; ///< of the cell
        std::map<int, qint64> taken; ///< by cells of rows above: column → the last row
    };
    std::string_view tag(size_t &at) const;
    size_t endOfSilence(size_t at);
    void open(std::string_view name, std::string_view attributes);
    void close(std::string_view name);
    void beginRow();
    void beginCell(std::string_view attributes);
    void endCell();
    void addText(std::string_view text);
    void addBreak(char c);
    bool wantsMore() const { return !m_sink || m_sink->wantsMore(); }

    std::string_view m_page;
    SheetSink *m_sink;
    size_t m_wanted;
    std::vector<Size> m_sizes;
    std::vector<Table> m_open; ///< the innermost last
    std::string m_silent; ///< the element whose text is not shown
};

/// "&amp;", "&#8364;", "&eacute;" → the characters, UTF-8. What is no entity stays.
std::string withoutEntities(std::string_view text);

} // namespace lodestar::import
