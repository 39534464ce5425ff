#pragma once

#include "app/cli/command.h"

#include <QJsonArray>

namespace lodestar::cli {

/// Writes rows to standard output as they come: as CSV, or as the "columns" and "rows" of one JSON object.
class TableWriter
{
public:
    TableWriter(Output &output, bool asJson) : m_output(output), m_asJson(asJson) { }
    Result<> header(const QStringList &names, bool write = true); ///< `write`: as the first line of the CSV
    Result<> row(const QStringList &cells);
    Result<> end(const QJsonObject &more = {}); ///< further keys of the JSON object

private:
    Result<> put(const QByteArray &bytes);

    Output &m_output;
    bool m_asJson = false;
    bool m_first = true;
};

} // namespace lodestar::cli
