// Any bytes as a text table: detected, read to the end, and every row accounted for. Run with the seeds:
//   cmake --preset fuzz && cmake --build --preset fuzz
//   build/fuzz/tests/fuzz/csv_fuzz -max_len=8192 CORPUS tests/data/csv
#include "core/import/csvreader.h"
#include "core/import/dialect.h"

#include <QTemporaryDir>

#include <cstdlib>

using namespace lodestar::import;

namespace {

/// A file in memory where there is such a place: the fuzzer writes it for every input.
QString inputPath()
{
    static const QTemporaryDir folder(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/fuzz-XXXXXX")
                                                                                : QStringLiteral("fuzz-XXXXXX"));
    return folder.filePath(QStringLiteral("t.csv"));
}

/// Reads everything; touches every byte of every cell, so that a cell outside its batch is found.
void readAll(const QString &path, const Dialect &dialect)
{
    auto reader = CsvReader::open(path, dialect);
    if (!reader)
        return;
    if ((*reader)->header().size() != (*reader)->columns())
        std::abort();
    RowBatch batch;
    qint64 rows = 0;
    unsigned sum = 0;
    for (;;) {
        const auto more = (*reader)->next(batch);
        if (!more || !*more)
            break;
        rows += batch.rows();
        for (qsizetype r = 0; r < batch.rows(); ++r) {
            for (int c = 0; c < batch.columns(); ++c) {
                for (const char byte : batch.cell(r, c))
                    sum += static_cast<unsigned char>(byte);
            }
        }
    }
    if (rows != (*reader)->rowsRead() || (*reader)->issueCount() < static_cast<qint64>((*reader)->issues().size())
        || sum == 0xFFFFFFFFu)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString path = inputPath();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)) != static_cast<qint64>(size))
        return 0;
    file.close();
    if (const auto dialect = detectDialect(path)) {
        readAll(path, *dialect);
        // What a person might choose instead.
        DialectChoice choice;
        choice.delimiter = QStringLiteral(";");
        choice.quote = size % 2 ? u'\'' : u'\0';
        choice.skipRows = static_cast<qint64>(size % 3);
        if (const auto other = detectDialect(path, choice))
            readAll(path, *other);
    }
    return 0;
}
