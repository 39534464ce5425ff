#include "core/import/htmltables.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>

namespace lodestar::import {
namespace {

constexpr int kMostColumns = 16384;
constexpr int kMostSpan = 1000; ///< as HTML has it
constexpr size_t kMostDepth = 20;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string lower(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return small;
}

/// A whole number among the attributes of a tag; 1 where there is none.
int numberOf(std::string_view attributes, std::string_view name)
{
    const std::string small = lower(attributes);
    for (size_t at = small.find(name); at != std::string::npos; at = small.find(name, at + 1)) {
        size_t i = at + name.size();
        if (at > 0 && !isSpace(small[at - 1]))
            continue;
        while (i < small.size() && (isSpace(small[i]) || small[i] == '=' || small[i] == '"' || small[i] == '\''))
            ++i;
        int value = 1;
        std::from_chars(small.data() + i, small.data() + small.size(), value);
        return std::clamp(value, 1, kMostSpan);
    }
    return 1;
}

/// The names of the characters from 160 to 255.
constexpr std::array<std::string_view, 96> kLatin{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

struct Entity {
    std::string_view name;
    char32_t character;
};
constexpr std::array kOthers{
    Entity{"amp", U'&'},         Entity{"lt", U'<'},          Entity{"gt", U'>'},         Entity{"quot", U'"'},
    Entity{"apos", U'\''},       Entity{"euro", U'\u20AC'},   Entity{"ndash", U'\u2013'}, Entity{"mdash", U'\u2014'},
    Entity{"hellip", U'\u2026'}, Entity{"lsquo", U'\u2018'},  Entity{"rsquo", U'\u2019'}, Entity{"ldquo", U'\u201C'},
    Entity{"rdquo", U'\u201D'},  Entity{"bdquo", U'\u201E'},  Entity{"trade", U'\u2122'}, Entity{"bull", U'\u2022'},
    Entity{"Scaron", U'\u0160'}, Entity{"scaron", U'\u0161'}, Entity{"OElig", U'\u0152'}, Entity{"oelig", U'\u0153'}};

/// 0 for no entity.
char32_t characterOf(std::string_view name)
{
    if (name.starts_with('#')) {
        const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const std::string_view digits = name.substr(hex ? 2 : 1);
        unsigned code = 0;
        const auto done = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        const bool good = done.ec == std::errc() && done.ptr == digits.data() + digits.size() && code > 0
            && code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
        return good ? static_cast<char32_t>(code) : 0;
    }
    for (const Entity &entity : kOthers) {
        if (entity.name == name)
            return entity.character;
    }
    const auto *latin = std::find(kLatin.begin(), kLatin.end(), name);
    return latin == kLatin.end() ? 0 : static_cast<char32_t>(160 + (latin - kLatin.begin()));
}

} // namespace

bool looksLikeHtmlTable(QByteArrayView head)
{
    QByteArray start = head.first(std::min<qsizetype>(head.size(), 512 * 1024)).toByteArray();
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    static constexpr std::array tags{"<!doctype html", "<html", "<head", "<meta", "<style", "<body", "<table", "<div"};
    return std::any_of(tags.begin(), tags.end(), [&](const char *tag) { return start.startsWith(tag); })
        && start.contains("<table");
}

std::string withoutEntities(std::string_view text)
{
    constexpr size_t kLongest = 10;
    std::string plain;
    for (size_t i = 0; i < text.size(); ++i) {
        const size_t length = text[i] == '&' ? text.substr(i, kLongest + 1).find(';') : std::string_view::npos;
        const char32_t character = length != std::string_view::npos ? characterOf(text.substr(i + 1, length - 1)) : 0;
        if (character == 0) {
            plain += text[i];
            continue;
        }
        const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
        plain.append(utf8.constData(), static_cast<size_t>(utf8.size()));
        i += length;
    }
    return plain;
}

/// What stands between "<" at `at` and its ">", which may stand in quotes before; `at` goes past it.
std::string_view HtmlTables::tag(size_t &at) const
{
    const size_t begin = at + 1;
    if (m_page.substr(begin).starts_with("!--")) {
        const size_t end = m_page.find("-->", begin);
        at = end == std::string_view::npos ? m_page.size() : end + 3;
        return {};
    }
    char quote = 0;
    size_t end = begin;
    for (; end < m_page.size() && (quote != 0 || m_page[end] != '>'); ++end) {
        if (quote == 0 && (m_page[end] == '"' || m_page[end] == '\'') && m_page[end - 1] == '=')
            quote = m_page[end];
        else if (m_page[end] == quote)
            quote = 0;
    }
    at = std::min(end + 1, m_page.size());
    return m_page.substr(begin, end - begin);
}

/// Where the end tag of a script or a style begins; nothing before it is a tag.
size_t HtmlTables::endOfSilence(size_t at)
{
    const std::string name = "/" + m_silent;
    m_silent.clear();
    for (at = m_page.find('<', at); at != std::string_view::npos; at = m_page.find('<', at + 1)) {
        if (lower(m_page.substr(at + 1, name.size())) == name)
            return at;
    }
    return m_page.size();
}

void HtmlTables::read()
{
    size_t at = 0;
    while (at < m_page.size() && wantsMore()) {
        if (!m_silent.empty())
            at = endOfSilence(at);
        const size_t less = std::min(m_page.find('<', at), m_page.size());
        addText(m_page.substr(at, less - at));
        at = less;
        if (at >= m_page.size())
            break;
        const char next = at + 1 < m_page.size() ? m_page[at + 1] : ' ';
        const bool isTag =
            (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!' || next == '?';
        if (!isTag) {
            addText("<");
            ++at;
            continue;
        }
        const std::string_view inside = tag(at);
        size_t end = inside.starts_with('/') ? 1 : 0;
        while (end < inside.size() && !isSpace(inside[end]) && inside[end] != '/')
            ++end;
        const std::string name = lower(inside.substr(0, end));
        if (name.starts_with('/')) {
            close(std::string_view(name).substr(1));
        } else {
            open(name, inside.substr(end));
        }
    }
    while (!m_open.empty())
        close("table");
}

void HtmlTables::open(std::string_view name, std::string_view attributes)
{
    if (name == "script" || name == "style" || name == "title") {
        m_silent = name;
    } else if (name == "table" && m_open.size() < kMostDepth) {
        m_open.push_back(Table{m_sizes.size(), 0, 0, false, {}, 1, 1, {}});
        m_sizes.emplace_back();
    } else if (!m_open.empty()) {
        if (name == "tr")
            beginRow();
        else if (name == "td" || name == "th")
            beginCell(attributes);
        else if (name == "br")
            addBreak('\n');
        else if (name == "p" || name == "div" || name == "li")
            addBreak(' ');
    }
}

void HtmlTables::close(std::string_view name)
{
    if (m_open.empty())
        return;
    if (name == "td" || name == "th" || name == "tr") {
        endCell();
    } else if (name == "table") {
        endCell();
        m_open.pop_back();
    } else if (name == "p" || name == "div" || name == "li") {
        addBreak(' ');
    }
}

void HtmlTables::beginRow()
{
    endCell();
    Table &table = m_open.back();
    ++table.row;
    table.column = 0;
    std::erase_if(table.taken, [&](const auto &one) { return one.second < table.row; });
}

void HtmlTables::beginCell(std::string_view attributes)
{
    endCell();
    Table &table = m_open.back();
    if (table.row == 0)
        beginRow();
    do
        ++table.column;
    while (table.taken.contains(table.column));
    table.inCell = true;
    table.text.clear();
    table.across = numberOf(attributes, "colspan");
    table.down = numberOf(attributes, "rowspan");
}

void HtmlTables::endCell()
{
    Table &table = m_open.back();
    if (!table.inCell)
        return;
    table.inCell = false;
    const int first = table.column;
    table.column = std::min(first + table.across - 1, kMostColumns);
    if (table.down > 1) {
        for (int column = first; column <= table.column; ++column)
            table.taken[column] = table.row + table.down - 1;
    }
    while (!table.text.empty() && (isSpace(table.text.back())))
        table.text.pop_back();
    const bool isWanted = m_sink && table.number == m_wanted;
    if (isWanted && (table.across > 1 || table.down > 1))
        m_sink->merged({table.row, table.row + table.down - 1, first, table.column});
    if (table.text.empty() || first > kMostColumns)
        return;
    Size &size = m_sizes[table.number];
    size.rows = table.row;
    size.columns = std::max(size.columns, first);
    if (isWanted)
        m_sink->cell(table.row, first, table.text, CellTrait::Plain);
}

/// White space counts as one space, as pages are shown.
void HtmlTables::addText(std::string_view text)
{
    if (m_open.empty() || !m_open.back().inCell)
        return;
    std::string &to = m_open.back().text;
    const std::string plain = withoutEntities(text);
    for (size_t i = 0; i < plain.size(); ++i) {
        const bool hard = plain[i] == '\xC2' && i + 1 < plain.size() && plain[i + 1] == '\xA0';
        if (!hard && !isSpace(plain[i])) {
            to += plain[i];
            continue;
        }
        i += hard ? 1 : 0;
        addBreak(' ');
    }
}

void HtmlTables::addBreak(char c)
{
    Table &table = m_open.back();
    if (!table.inCell || table.text.empty())
        return;
    if (!isSpace(table.text.back()))
        table.text += c;
    else if (c == '\n')
        table.text.back() = c;
}

} // namespace lodestar::import
