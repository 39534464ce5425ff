#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/import/firstrows.h"
#include "core/import/importprogress.h"
#include "core/import/preparedimport.h"
#include "core/import/readings.h"
#include "core/import/source.h"
#include "core/import/tablesource.h"
#include "core/import/typedtable.h"
#include "core/project/project.h"
#include "core/table/datasetwriter.h"
#include "core/table/recipestore.h"
#include "core/table/sheetplace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

#include <atomic>

using namespace Qt::StringLiterals;

namespace lodestar::import {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Import)
};

constexpr int kMaxIssues = 10000;

Error noRows(const QString &path, const TableSource &source, const ReadSummary &summary)
{
    const auto origin = source.origin();
    if (origin) {
        return {ErrorKind::BadInput,
                Tr::tr("%1 has no rows. Choose a table or a query with at least one row.").arg(isolated(origin->name)),
                {}};
    }
    const bool header = source.dialect().header;
    const QString name = isolated(QFileInfo(path).fileName());
    if (summary.header.isEmpty())
        return {ErrorKind::BadInput,
                Tr::tr("%1 cannot be imported. It has only blank lines: export the table again.").arg(name),
                {}};
    return {ErrorKind::BadInput,
            header
                ? Tr::tr("%1 has a header but no rows. Choose a file with at least one row.").arg(name)
                : Tr::tr("%1 has no rows that can be read. Check the file, its encoding and its delimiter.").arg(name),
            {}};
}

/// SHA-256 of a file's bytes, computed beside the reading.
class FileHash
{
public:
    explicit FileHash(const QString &path)
    {
        m_future = QtConcurrent::run([path, stop = m_stop] {
            QFile file(path);
            Sha256 hash;
            if (!file.open(QIODevice::ReadOnly))
                return QByteArray();
            QByteArray block(1 << 20, Qt::Uninitialized);
            for (qint64 size = 1; size > 0 && !*stop;) {
                size = file.read(block.data(), block.size());
                hash.add(QByteArrayView(block.constData(), std::max<qint64>(size, 0)));
            }
            return hash.result().toHex();
        });
    }
    ~FileHash()
    {
        *m_stop = true;
        m_future.waitForFinished();
    }
    FileHash(const FileHash &) = delete;
    FileHash &operator=(const FileHash &) = delete;
    QByteArray result() { return m_future.result(); }

private:
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QFuture<QByteArray> m_future;
};

/// The wishes of a person, and where there are none, the types that the source gives its columns.
ImportOptions withTypesOf(const std::optional<SourceOrigin> &origin, ImportOptions options)
{
    if (origin) {
        for (auto it = origin->types.cbegin(); it != origin->types.cend(); ++it) {
            if (!options.types.contains(it.key()))
                options.types.insert(it.key(), it.value());
        }
    }
    return options;
}

table::DatasetInfo describe(const QString &path, const TableSource &source, const ImportOptions &options,
                            const ReadSummary &summary)
{
    const Dialect &dialect = source.dialect();
    table::DatasetInfo info;
    info.kind = options.kind;
    if (const auto origin = source.origin()) {
        info.name = origin->name;
        info.source = origin->location;
        info.bytes = origin->bytes;
        info.sha256 = origin->sha256;
    } else {
        const QFileInfo file(path);
        info.name = file.fileName();
        info.source = file.absoluteFilePath();
        info.bytes = file.size();
    }
    if (!options.name.isEmpty())
        info.name = options.name;
    info.rows = summary.rows;
    info.encoding = summary.encoding;
    info.delimiter = dialect.delimiter;
    info.header = dialect.header;
    info.rejectedRows = summary.rejectedRows;
    if (const TableSource::Sheets *sheets = source.sheets()) {
        info.sheet = sheets->all[static_cast<size_t>(sheets->chosen)].name;
        info.sheetColumn = sheets->firstColumn;
    }
    return info;
}

std::vector<Issue> allIssues(const TableSource::Sheets *sheets, const ReadSummary &summary, const TypedTable &typed)
{
    std::vector<Issue> issues = summary.issues;
    const int room = std::max(0, kMaxIssues - static_cast<int>(issues.size()));
    std::vector<Issue> more = typed.issues(room);
    if (sheets) {
        const QString &sheet = sheets->all[static_cast<size_t>(sheets->chosen)].name;
        for (Issue &issue : more)
            issue.place = table::placeOf(issue, sheet, sheets->firstColumn);
    }
    issues.insert(issues.end(), more.begin(), more.end());
    std::stable_sort(issues.begin(), issues.end(), [](const Issue &a, const Issue &b) { return a.line < b.line; });
    return issues;
}

QStringList cellsOf(const RowBatch &batch, qsizetype row)
{
    QStringList cells;
    for (int column = 0; column < batch.columns(); ++column)
        cells << QString::fromUtf8(batch.cell(row, column));
    return cells;
}

/// Earlier corrections are laid over the new table too; what no longer fits is said.
Result<> replayRecipe(project::Project &project, ImportOutcome &outcome, const TaskControl &control)
{
    table::RecipeStore recipe(project);
    auto report = recipe.settle(outcome.dataset.id, control);
    if (!report)
        return std::move(report).error();
    const auto steps = recipe.steps(outcome.dataset.kind);
    if (!steps)
        return steps.error();
    outcome.notes << table::misfitTexts(*steps, *report);
    outcome.recipe = std::move(*report);
    return {};
}

} // namespace

/// Not the source itself: its connection belongs to the thread that opened it.
struct FirstRows::Read {
    Dialect dialect;
    std::optional<SourceOrigin> origin;
    std::optional<TableSource::Sheets> sheets;
    ReadSummary summary;
    std::vector<RowBatch> batches;
};

Result<FirstRows> FirstRows::of(const QString &path, const ImportOptions &options, const TaskControl &control)
{
    constexpr qint64 kPreviewRows = 20000;
    auto source = importerFor(path).open(path, options, control);
    if (!source)
        return std::move(source).error();
    auto read = std::make_shared<Read>();
    QStringList names;
    qint64 rows = 0;
    auto summary = (*source)->read(
        control,
        [&](const QStringList &header) -> Result<> {
            names = header;
            return {};
        },
        [&](const RowBatch &batch) -> Result<bool> {
            read->batches.push_back(batch);
            rows += batch.rows();
            return rows < kPreviewRows;
        });
    if (!summary)
        return std::move(summary).error();
    if (rows == 0)
        return noRows(path, **source, *summary);
    read->dialect = (*source)->dialect();
    read->origin = (*source)->origin();
    if (const TableSource::Sheets *sheets = (*source)->sheets())
        read->sheets = *sheets;
    read->summary = std::move(*summary);
    read->summary.header = std::move(names);
    FirstRows first;
    first.m_read = std::move(read);
    return first;
}

Result<ImportPreview> FirstRows::judged(const ImportOptions &options, const TaskControl &control) const
{
    constexpr size_t kShownRows = 200;
    const ReadSummary &summary = m_read->summary;
    const TableSource::Sheets *sheets = m_read->sheets ? &*m_read->sheets : nullptr;
    ImportPreview preview;
    preview.dialect = m_read->dialect;
    const ImportOptions wishes = withTypesOf(m_read->origin, options);
    TypedTable typed(wishes, preview.dialect);
    LODESTAR_TRY(typed.start(summary.header));
    for (const RowBatch &batch : m_read->batches) {
        for (qsizetype row = 0; row < batch.rows() && preview.rows.size() < kShownRows; ++row)
            preview.rows.push_back(cellsOf(batch, row));
        typed.append(batch);
        if (control.cancelled())
            return Error::cancelled();
    }
    LODESTAR_TRY(typed.finish(control));
    preview.rowsLookedAt = typed.rows();
    preview.complete = summary.complete;
    preview.dialect.encoding = summary.encoding;
    for (const table::DatasetColumn &column : typed.columns())
        preview.columns.push_back(column.info);
    preview.issues = allIssues(sheets, summary, typed);
    preview.notes = summary.notes + typed.notes();
    if (sheets) {
        preview.sheets = sheets->all;
        preview.sheet = sheets->chosen;
    }
    preview.kindGuess = typed.kindGuess();
    preview.chosen = options;
    preview.questions = typed.questions();
    preview.dateQuestion = typed.dateQuestion();
    preview.takenOver = options.takenOver;
    preview.looks = typed.looks();
    return preview;
}

Result<ImportPreview> previewFile(const QString &path, const ImportOptions &options, const TaskControl &control)
{
    const auto first = FirstRows::of(path, options, control);
    if (!first)
        return first.error();
    return first->judged(options, control);
}

Result<PreparedImport> prepareFile(const QString &path, const ImportOptions &options, const TaskControl &control)
{
    ImportProgress progress(control);
    return prepareFile(path, options, control, progress);
}

Result<PreparedImport> prepareFile(const QString &path, const ImportOptions &options, const TaskControl &control,
                                   ImportProgress &progress)
{
    QElapsedTimer timer;
    timer.start();
    auto source = importerFor(path).open(path, options, control);
    if (!source)
        return std::move(source).error();
    const Dialect &dialect = (*source)->dialect();
    std::optional<FileHash> hash;
    if (!(*source)->origin())
        hash.emplace(path);
    const ImportOptions wishes = withTypesOf((*source)->origin(), options);
    TypedTable typed(wishes, dialect);
    auto summary = (*source)->read(
        progress.reading(), [&](const QStringList &header) { return typed.start(header); },
        [&](const RowBatch &batch) -> Result<bool> {
            typed.append(batch);
            progress.setRowsRead(typed.rows());
            return true;
        });
    if (!summary)
        return std::move(summary).error();
    if (typed.rows() == 0)
        return noRows(path, **source, *summary);
    LODESTAR_TRY(typed.finish(progress.judging()));

    PreparedImport prepared;
    ImportOutcome &outcome = prepared.outcome;
    outcome.issues = allIssues((*source)->sheets(), *summary, typed);
    outcome.notes = summary->notes + typed.notes();
    outcome.dialect = (*source)->dialect();
    outcome.dialect.encoding = summary->encoding;
    outcome.dataset = describe(path, **source, options, *summary);
    outcome.kindGuess = typed.kindGuess();
    outcome.questions = typed.questions();
    outcome.dateQuestion = typed.dateQuestion();
    outcome.takenOver = options.takenOver;
    outcome.dataset.issueCount = summary->issueCount + typed.issueCount();
    if (hash)
        outcome.dataset.sha256 = hash->result();
    for (const table::DatasetColumn &column : typed.columns())
        outcome.dataset.columns.push_back(column.info);
    prepared.columns = std::move(typed.columns());
    prepared.path = path;
    prepared.options = options;
    outcome.seconds = static_cast<double>(timer.elapsed()) / 1000;
    return prepared;
}

Result<> writePrepared(project::Project &project, PreparedImport &prepared, const TaskControl &control)
{
    ImportOutcome &outcome = prepared.outcome;
    auto written = table::writeDataset(project, outcome.dataset, prepared.columns, outcome.issues, control);
    if (!written)
        return std::move(written).error();
    outcome.dataset = std::move(*written);
    LODESTAR_TRY(Readings::remember(project, prepared.path, prepared.options));
    return replayRecipe(project, outcome, control);
}

QString importLabel(const table::DatasetInfo &dataset)
{
    return Tr::tr("Imported %1").arg(isolated(dataset.name));
}

Result<ImportOutcome> importFile(project::Project &project, const QString &path, const ImportOptions &wanted,
                                 const TaskControl &control, bool dryRun)
{
    QElapsedTimer timer;
    timer.start();
    ImportProgress progress(control);
    auto prepared = prepareFile(path, Readings::of(project).applied(path, wanted), control, progress);
    if (!prepared)
        return std::move(prepared).error();
    if (!dryRun) {
        LODESTAR_TRY(project.change(importLabel(prepared->outcome.dataset),
                                    [&] { return writePrepared(project, *prepared, progress.writing()); }));
    }
    prepared->outcome.seconds = static_cast<double>(timer.elapsed()) / 1000;
    return std::move(prepared->outcome);
}

} // namespace lodestar::import
