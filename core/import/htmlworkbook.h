#pragma once

#include "core/import/workbook.h"

#include <string>

namespace lodestar::import {

/// A web page with tables, as some systems export under the name .xls: every table is a sheet.
class HtmlWorkbook : public Workbook
{
public:
    /// `path` names the file in errors. Errors: no table in it.
    static Result<std::unique_ptr<Workbook>> open(const QByteArray &bytes, const QString &path,
                                                  const TaskControl &control);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<> read(int sheet, SheetSink &sink, const TaskControl &control) override;

private:
    HtmlWorkbook() = default;

    std::string m_page; ///< UTF-8
    std::vector<SheetInfo> m_sheets;
    std::vector<size_t> m_tables; ///< which table of the page each sheet is
};

} // namespace lodestar::import
