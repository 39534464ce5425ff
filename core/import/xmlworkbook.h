#pragma once

#include "core/import/workbook.h"

#include <QByteArray>

namespace lodestar::import {

/// A workbook as one XML document ("XML Spreadsheet 2003"), held in memory as its text.
class XmlWorkbook : public Workbook
{
public:
    /// `path` names the file in errors.
    static Result<std::unique_ptr<Workbook>> open(QByteArray document, const QString &path, const TaskControl &control);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<> read(int sheet, SheetSink &sink, const TaskControl &control) override;

private:
    XmlWorkbook(QByteArray document, QString path) : m_document(std::move(document)), m_path(std::move(path)) { }

    QByteArray m_document;
    QString m_path;
    std::vector<SheetInfo> m_sheets;
};

} // namespace lodestar::import
