#pragma once

#include "core/import/biffbook.h"
#include "core/import/workbook.h"

#include <QHash>

namespace lodestar::import {

/// A workbook of Excel 2 to 2003 (.xls), whatever program wrote it: results of formulas, truth values, errors, what is
/// hidden or merged. Memory holds the file and the shared texts.
///
/// Why not FreeXL or libxls: the first frees what it never had when a file lies, and tells neither results of formulas
/// nor truth values; the second is not in Debian; GDAL uses FreeXL. Others (of LibreOffice, Gnumeric) come with their
/// whole programs.
class XlsWorkbook : public Workbook
{
public:
    /// `stream`: the records, taken out of their container. `path` names the file in errors.
    static Result<std::unique_ptr<Workbook>> open(QByteArray stream, const QString &path, const TaskControl &control);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<> read(int sheet, SheetSink &sink, const TaskControl &control) override;
    QStringList notes(int sheet) const override;

private:
    XlsWorkbook(BiffBook book, QString path);

    BiffBook m_book;
    QString m_path;
    std::vector<SheetInfo> m_sheets;
    QHash<int, qint64> m_emptyFormulas; ///< of sheets in which no formula has a result
};

} // namespace lodestar::import
