// What importing a table begins with (speed notes): 1,000,000 customers of 20 mixed columns, 185 MB, tokenised within
// 0.25 s in one thread.
#include "core/import/dialect.h"
#include "core/import/readtable.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

/// A file of so many customers and 20 columns: codes, names, numbers, amounts, dates, categories, quoted text.
class CustomerFile
{
public:
    explicit CustomerFile(qint64 rows)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path()));
        QByteArray bytes("id,name");
        for (int c = 2; c < 20; ++c)
            bytes += ",attribute " + QByteArray::number(c);
        bytes += '\n';
        const QList<QByteArray> words{"Logistics", "Retail", "Łódź", "Food & drink", "Jakarta", "Basic", "上海"};
        quint32 state = 1;
        const auto random = [&](quint32 below) {
            state = state * 1664525u + 1013904223u;
            return (state >> 8) % below;
        };
        for (qint64 r = 0; r < rows; ++r) {
            bytes += "C-" + QByteArray::number(r) + ',' + words[random(7)] + ' ' + words[random(7)];
            for (int c = 2; c < 20; ++c) {
                bytes += ',';
                switch (c % 6) {
                case 0:
                    bytes += QByteArray::number(random(5000));
                    break;
                case 1:
                    bytes += QByteArray::number(random(100000)) + '.' + QByteArray::number(random(100));
                    break;
                case 2:
                    bytes +=
                        "20" + QByteArray::number(10 + random(15)) + "-0" + QByteArray::number(1 + random(9)) + "-11";
                    break;
                case 3:
                    bytes += random(3) == 0 ? QByteArray() : random(2) ? QByteArray("yes") : QByteArray("no");
                    break;
                case 4:
                    bytes += random(4) == 0 ? "\"Berg, " + words[random(7)] + '"' : words[random(7)];
                    break;
                default:
                    bytes += words[random(7)];
                }
            }
            bytes += '\n';
            if (bytes.size() > 8'000'000) {
                file.write(bytes);
                bytes.clear();
            }
        }
        file.write(bytes);
    }
    QString path() const { return m_folder.filePath(u"customers.csv"_s); }
    qint64 size() const { return QFile(path()).size(); }

private:
    QTemporaryDir m_folder;
};

void detect(benchmark::State &state)
{
    const CustomerFile file(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(import::detectDialect(file.path()));
}
BENCHMARK(detect)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void tokenise(benchmark::State &state)
{
    const CustomerFile file(state.range(0));
    const auto dialect = import::detectDialect(file.path());
    qint64 rows = 0;
    for (auto _ : state) {
        auto reader = import::CsvReader::open(file.path(), *dialect);
        import::RowBatch batch;
        while (*(*reader)->next(batch))
            rows += batch.rows();
    }
    state.SetBytesProcessed(state.iterations() * file.size());
    state.counters["rows"] = static_cast<double>(rows) / static_cast<double>(state.iterations());
}
BENCHMARK(tokenise)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

/// With a second thread that uses the rows, as an import does.
void readInTwoThreads(benchmark::State &state)
{
    const CustomerFile file(state.range(0));
    const auto dialect = import::detectDialect(file.path());
    qint64 bytes = 0;
    for (auto _ : state) {
        const auto summary = import::readTable(
            file.path(), *dialect, {}, [](const QStringList &) { return Result<>(); },
            [&](const import::RowBatch &batch) -> Result<bool> {
                for (qsizetype r = 0; r < batch.rows(); ++r)
                    for (int c = 0; c < batch.columns(); ++c)
                        bytes += batch.cell(r, c).size();
                return true;
            });
        benchmark::DoNotOptimize(summary->rows);
    }
    benchmark::DoNotOptimize(bytes);
    state.SetBytesProcessed(state.iterations() * file.size());
}
BENCHMARK(readInTwoThreads)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
