#pragma once

#include "core/table/column.h"

#include <QByteArray>

#include <vector>

namespace lodestar::table {

/// What someone looks for, in the forms in which cells are searched.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(const QString &typed);
    bool isEmpty() const { return m_folded.isEmpty(); }
    const QByteArray &text() const { return m_folded; } ///< folded, as texts, tags and dates are
    /// As programs write a number ("9,134" → "9134"); empty where no number can hold it.
    const QByteArray &number() const { return m_number; }

private:
    QByteArray m_folded, m_number;
};

/// The cells of a column folded for searching, each distinct value once. Made once, a search then is one pass over
/// bytes: a million different names take some milliseconds.
class SearchText
{
public:
    SearchText() = default;
    explicit SearchText(const Column &column);

    /// One byte per distinct value, 1 where it contains the words; empty when none does. Text and tags are compared
    /// folded, numbers by their plain digits, dates by their ISO form and by how they are shown. Yes and no are not
    /// searched.
    std::vector<quint8> matches(const SearchWords &words) const;
    /// Sets rows[first..last) to 1 where a cell holds one of the matching values.
    void mark(const std::vector<quint8> &matches, size_t first, size_t last, std::vector<quint8> &rows) const;

private:
    void fold(const Dictionary &dictionary);
    void write(const Column &column);
    void close(); ///< ends the text of one value

    Column m_column; ///< keeps the codes of a text column alive
    std::vector<quint32> m_numberCodes; ///< of a numeric column: which of its distinct values a row has
    QByteArray m_bytes; ///< the texts, each followed by kEnd
    std::vector<qsizetype> m_starts;
};

} // namespace lodestar::table
