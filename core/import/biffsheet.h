#pragma once

#include "core/import/biffbook.h"
#include "core/import/workbook.h"

namespace lodestar::import {

/// How far a sheet really reaches; what it says itself is not believed.
struct BiffExtent {
    qint64 rows = 0; ///< down to the last cell that holds something
    int columns = 0; ///< likewise to the right
    bool inOrder = true; ///< row by row, each from its first column
    bool isSheet = false; ///< it begins as a sheet of cells does
    bool isCutOff = false;
    qsizetype end = 0; ///< in the stream
};
BiffExtent measureBiffSheet(const BiffBook &book, qsizetype begin);

/// One sheet of an old workbook, told to a sink in the order in which its cells stand in the file.
class BiffSheet
{
public:
    BiffSheet(const BiffBook &book, SheetSink &sink) : m_book(book), m_sink(sink) { }

    /// `path` names the file in errors. `rows`: how many there are, for the progress.
    Result<> read(const BiffBook::Sheet &sheet, const QString &path, const TaskControl &control);

    /// Formulas met, and those among them whose result is an empty text.
    qint64 formulas() const { return m_formulas; }
    qint64 emptyFormulas() const { return m_emptyFormulas; }

private:
    bool take(const BiffRecord &record, BiffRecords &records);
    void takeNumbers(BiffCursor &cursor);
    void takeFormula(BiffCursor &cursor, quint16 style, BiffRecords &records);
    void takeResult(BiffRecords &records);
    void takeMarks(const BiffRecord &record);
    void number(double value, quint16 style);
    void failed(quint8 code);
    void tell(std::string_view text, CellTrait trait = CellTrait::Plain);

    const BiffBook &m_book;
    SheetSink &m_sink;
    qint64 m_row = 0;
    int m_column = 0;
    std::string m_made;
    qint64 m_formulas = 0, m_emptyFormulas = 0;
};

} // namespace lodestar::import
