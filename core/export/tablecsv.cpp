#include "core/export/tablecsv.h"

#include "core/base/text.h"
#include "core/export/csvwriter.h"

#include <QCoreApplication>

namespace lodestar::exports {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::exports::TableCsv)
};

} // namespace

Result<qint64> writeTable(QIODevice &device, const table::Table &table, std::span<const int> columns,
                          std::span<const quint32> rows, const TaskControl &control)
{
    CsvWriter writer(device, CsvWriter::Cells::Safe);
    QStringList cells;
    for (const int column : columns) {
        const QString &name = table.info().columns[static_cast<size_t>(column)].name;
        if (!table.isLoaded(column))
            return Error::failed(
                Tr::tr("The column %1 is not loaded yet. Wait a moment and export again.").arg(isolated(name)));
        cells << name;
    }
    LODESTAR_TRY(writer.row(cells));
    const QString doing = Tr::tr("Writing rows");
    constexpr size_t kRowsBetweenReports = 4096;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % kRowsBetweenReports == 0) {
            if (control.cancelled())
                return Error::cancelled();
            control.report(static_cast<double>(i) / static_cast<double>(rows.size()), doing);
        }
        cells.clear();
        for (const int column : columns)
            cells << table.column(column).canonical(rows[i]);
        LODESTAR_TRY(writer.row(cells));
    }
    return static_cast<qint64>(rows.size());
}

} // namespace lodestar::exports
