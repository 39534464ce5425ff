#pragma once

#include "core/import/workbook.h"

namespace lodestar::import {

/// A workbook of Excel 95 to 2003 (.xls), read with FreeXL, which holds the whole file in memory and gives no results
/// of formulas, no truth values and no errors: notes() says so.
class XlsWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const QString &path);
    ~XlsWorkbook() override;

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<> read(int sheet, SheetSink &sink, const TaskControl &control) override;
    QStringList notes(int sheet) const override;
    /// What is said of a file that cannot be read; `code` is FreeXL's, or 0.
    static Error damaged(const QString &path, int code);

private:
    explicit XlsWorkbook(QString path) : m_path(std::move(path)) { }
    Result<> readSheets();

    QString m_path;
    const void *m_book = nullptr;
    std::vector<SheetInfo> m_sheets;
};

} // namespace lodestar::import
