#include "core/import/tablesource.h"

#include "core/base/text.h"
#include "core/import/databaseaddress.h"
#include "core/import/databasesource.h"
#include "core/import/dialect.h"
#include "core/import/spreadsheet.h"

#include <QCoreApplication>
#include <QDir>

namespace lodestar::import {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Importer)
};

class CsvSource : public TableSource
{
public:
    CsvSource(QString path, Dialect dialect) : m_path(std::move(path)), m_dialect(std::move(dialect)) { }

    const Dialect &dialect() const override { return m_dialect; }
    QStringList titles() const override { return m_titles; }
    Result<ReadSummary> read(const TaskControl &control,
                             const std::function<Result<>(const QStringList &header)> &start,
                             const std::function<Result<bool>(const RowBatch &batch)> &take) override
    {
        return readTable(m_path, m_dialect, control, start, take,
                         [this](const QStringList &titles) { m_titles = titles; });
    }

private:
    QString m_path;
    Dialect m_dialect;
    QStringList m_titles;
};

Result<std::unique_ptr<TableSource>> openCsv(const QString &path, const ImportOptions &options,
                                             const TaskControl &control)
{
    if (!options.sheet.isEmpty()) {
        return Error{ErrorKind::BadInput,
                     Tr::tr("%1 is a text table and has no sheets: leave out the sheet %2.")
                         .arg(QDir::toNativeSeparators(path), isolated(visible(options.sheet, 60))),
                     {}};
    }
    auto dialect = detectDialect(path, options, control);
    if (!dialect)
        return std::move(dialect).error();
    return std::unique_ptr<TableSource>(std::make_unique<CsvSource>(path, std::move(*dialect)));
}

bool readsAnything(const QString &)
{
    return true;
}

constexpr Importer kImporters[] = {
    {"database", QT_TRANSLATE_NOOP("lodestar::import::Importer", "Database"), "", DatabaseAddress::isDatabase,
     openDatabaseSource},
    {"spreadsheet", QT_TRANSLATE_NOOP("lodestar::import::Importer", "Workbook"), "xlsx xlsm xltx ods ots xls",
     isWorkbook, openSpreadsheet},
    {"csv", QT_TRANSLATE_NOOP("lodestar::import::Importer", "Text table"), "csv tsv tab psv txt", readsAnything,
     openCsv},
};

} // namespace

std::span<const Importer> importers()
{
    return kImporters;
}

const Importer &importerFor(const QString &path)
{
    for (const Importer &importer : kImporters) {
        if (importer.reads(path))
            return importer;
    }
    return *std::prev(std::end(kImporters));
}

} // namespace lodestar::import
