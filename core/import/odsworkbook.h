#pragma once

#include "core/import/workbook.h"
#include "core/import/zipfile.h"

namespace lodestar::import {

/// An OpenDocument spreadsheet (.ods). All sheets stand in one XML document: opening it reads it once for their names,
/// sizes and which are hidden; rows and cells that are repeated without holding anything cost nothing.
class OdsWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(ZipFile zip, const TaskControl &control);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<> read(int sheet, SheetSink &sink, const TaskControl &control) override;

private:
    explicit OdsWorkbook(ZipFile zip) : m_zip(std::move(zip)) { }

    ZipFile m_zip;
    std::vector<SheetInfo> m_sheets;
};

} // namespace lodestar::import
