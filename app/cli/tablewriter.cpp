#include "app/cli/tablewriter.h"

#include "core/export/csvwriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::TableWriter)
};

QByteArray arrayOf(const QStringList &texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

} // namespace

Result<> TableWriter::put(const QByteArray &bytes)
{
    if (m_output.device().write(bytes) != bytes.size())
        return Error::failed(
            Tr::tr("The table could not be written to the output: %1.").arg(m_output.device().errorString()));
    return {};
}

Result<> TableWriter::header(const QStringList &names, bool write)
{
    if (m_asJson)
        return put("{\"columns\":" + arrayOf(names) + ",\"rows\":[");
    if (!write)
        return {};
    return exports::CsvWriter(m_output.device(), exports::CsvWriter::Cells::AsRead).row(names);
}

Result<> TableWriter::row(const QStringList &cells)
{
    if (!m_asJson)
        return exports::CsvWriter(m_output.device(), exports::CsvWriter::Cells::AsRead).row(cells);
    const QByteArray separator = m_first ? "\n" : ",\n";
    m_first = false;
    return put(separator + arrayOf(cells));
}

Result<> TableWriter::end(const QJsonObject &more)
{
    if (!m_asJson)
        return {};
    const QByteArray rest = QJsonDocument(more).toJson(QJsonDocument::Compact).mid(1); // without its "{"
    return put(rest == "}" ? QByteArray("]}\n") : "]," + rest + '\n');
}

} // namespace lodestar::cli
