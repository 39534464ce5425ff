#pragma once

#include "core/base/error.h"

#include <QIODevice>
#include <QStringList>

namespace lodestar::exports {

/// RFC 4180 CSV in UTF-8.
class CsvWriter
{
public:
    /// Safe: text cells that a spreadsheet would run as a formula are neutralised with a leading apostrophe
    /// (safety.md). AsRead: every cell's text exactly.
    enum class Cells { Safe, AsRead };
    CsvWriter(QIODevice &device, Cells cells);
    Result<> row(const QStringList &cells);

private:
    QIODevice &m_device;
    Cells m_cells;
};

} // namespace lodestar::exports
