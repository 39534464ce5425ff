#pragma once

#include "core/import/numberformat.h"
#include "core/import/sharedtexts.h"
#include "core/import/workbook.h"
#include "core/import/zipfile.h"

namespace lodestar::import {

/// An Office Open XML workbook (.xlsx, .xlsm), strict or transitional, with or without prefixes in its XML. The cells
/// of a sheet are read as a stream: memory holds the shared texts and one row.
///
/// Why not GDAL, which reads such files too: it takes dates of the 1904 epoch for dates of 1900, 30:00:00 for 06:00:00,
/// booleans for 1 and 0, drops the time of day under formats it does not know, is silent about formulas without a
/// result, holds whole sheets in memory and takes longer to load than the whole program.
class XlsxWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(ZipFile zip, const TaskControl &control);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<> read(int sheet, SheetSink &sink, const TaskControl &control) override;

private:
    explicit XlsxWorkbook(ZipFile zip) : m_zip(std::move(zip)) { }
    Result<> readParts();
    Result<> readStyles(const QString &member);
    Result<> readTexts(const TaskControl &control);
    void readDimensions();

    ZipFile m_zip;
    std::vector<SheetInfo> m_sheets;
    QStringList m_members; ///< of the sheets
    QString m_textsMember;
    bool m_textsRead = false;
    bool m_epoch1904 = false;
    std::vector<NumberFormat> m_formats; ///< by the number of a cell's style
    SharedTexts m_texts;
};

} // namespace lodestar::import
