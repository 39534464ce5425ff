#include "core/import/databasesource.h"

#include "core/base/format.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/import/databasereader.h"
#include "core/import/databasesql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::DatabaseSource)
};

class DatabaseSource : public TableSource
{
public:
    DatabaseSource(const DatabaseAddress &address, std::unique_ptr<DatabaseReader> reader) : m_reader(std::move(reader))
    {
        m_dialect.encoding = u"UTF-8"_s;
        m_dialect.decimal = u"."_s;
        m_dialect.quote = 0;
        m_dialect.reasons << Tr::tr("Read from %1, in a transaction that cannot change anything.").arg(address.name());
        if (m_reader->estimatedRows() > 0)
            m_dialect.reasons
                << Tr::tr("The database expects about %1 rows.").arg(format::count(m_reader->estimatedRows()));
        m_origin.name = databaseSourceName(address);
        m_origin.location = address.toString();
        for (const DatabaseColumn &column : m_reader->columns()) {
            if (column.hint)
                m_origin.types.insert(column.name, *column.hint);
        }
    }

    const Dialect &dialect() const override { return m_dialect; }
    std::optional<SourceOrigin> origin() const override { return m_origin; }

    Result<ReadSummary> read(const TaskControl &control,
                             const std::function<Result<>(const QStringList &header)> &start,
                             const std::function<Result<bool>(const RowBatch &batch)> &take) override
    {
        ReadSummary summary;
        for (const DatabaseColumn &column : m_reader->columns())
            summary.header << column.name;
        summary.encoding = m_dialect.encoding;
        LODESTAR_TRY(start(summary.header));
        for (bool more = true; more;) {
            const auto batch = m_reader->next(control);
            if (!batch)
                return batch.error();
            if (batch->rows() == 0)
                break;
            count(*batch);
            const auto wanted = take(*batch);
            if (!wanted)
                return wanted.error();
            more = *wanted;
            control.report(fraction(), Tr::tr("%1 rows read").arg(format::count(m_reader->rowsRead())));
            summary.complete = more;
        }
        summary.rows = m_reader->rowsRead();
        m_origin.sha256 = m_hash.result().toHex();
        return summary;
    }

private:
    /// Grows to one even where the database expected too few rows, or did not say.
    double fraction() const
    {
        const auto rows = static_cast<double>(m_reader->rowsRead());
        const auto expected = static_cast<double>(m_reader->estimatedRows());
        return rows < expected ? rows / expected : rows / (rows + 100'000);
    }
    void count(const RowBatch &batch)
    {
        m_origin.bytes += batch.bytes();
        for (qsizetype row = 0; row < batch.rows(); ++row) {
            for (int column = 0; column < batch.columns(); ++column) {
                m_hash.add(batch.cell(row, column));
                m_hash.add(column + 1 < batch.columns() ? "\x1f" : "\x1e"); // cells cannot be moved unnoticed
            }
        }
    }

    std::unique_ptr<DatabaseReader> m_reader;
    Dialect m_dialect;
    SourceOrigin m_origin;
    Sha256 m_hash;
};

} // namespace

Result<std::unique_ptr<TableSource>> openDatabaseSource(const QString &source, const ImportOptions &,
                                                        const TaskControl &control)
{
    const auto address = DatabaseAddress::parse(source);
    if (!address)
        return address.error();
    auto reader = DatabaseReader::open(*address, control);
    if (!reader)
        return std::move(reader).error();
    return std::unique_ptr<TableSource>(std::make_unique<DatabaseSource>(*address, std::move(*reader)));
}

QString databaseSourceName(const DatabaseAddress &address)
{
    const auto parts = address.query.isEmpty() ? tableParts(address.table) : Result<QStringList>(QStringList());
    if (parts && !parts->isEmpty())
        return parts->constLast();
    return address.database.isEmpty() ? Tr::tr("Query") : Tr::tr("Query on %1").arg(address.database);
}

QString shownSource(const QString &source)
{
    if (!DatabaseAddress::isDatabase(source))
        return isolated(visible(source));
    const auto address = DatabaseAddress::parse(source);
    if (!address)
        return {};
    if (!address->query.isEmpty())
        return Tr::tr("a query of %1").arg(address->name());
    return Tr::tr("%1 of %2", "a table, its database").arg(isolated(address->table), address->name());
}

} // namespace lodestar::import
