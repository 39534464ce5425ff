#include "app/cli/command.h"
#include "app/cli/source.h"
#include "app/cli/tablewriter.h"

#include "core/base/text.h"
#include "core/import/tablesource.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Csv)
};

constexpr size_t kShownIssues = 20;

/// What was done to the table, on standard error: standard output holds the table.
void tellIssues(const import::ReadSummary &summary)
{
    std::vector<QStringList> rows;
    for (const Issue &issue : summary.issues) {
        if (rows.size() == kShownIssues)
            break;
        const QString what = issue.severity == Issue::Severity::Rejected ? Tr::tr("rejected")
            : issue.severity == Issue::Severity::Kept                    ? Tr::tr("to check")
                                                                         : Tr::tr("repaired");
        const QString where = issue.place.isEmpty() ? Tr::tr("line %1").arg(issue.line) : issue.place;
        rows.push_back({where, what, issue.reason, issue.text});
    }
    QString text = rows.empty() ? QString() : aligned(rows) + u'\n';
    if (summary.issueCount > std::ssize(rows))
        text += Tr::tr("… and %n more; --json lists them.", nullptr,
                       static_cast<int>(summary.issueCount - std::ssize(rows)))
            + u'\n';
    for (const QString &note : summary.notes)
        text += note + u'\n';
    std::fputs(text.toUtf8().constData(), stderr);
}

QJsonObject summaryJson(const import::ReadSummary &summary, const import::TableSource &table)
{
    const import::Dialect &dialect = table.dialect();
    const import::TableSource::Sheets *sheets = table.sheets();
    const QString sheet = sheets ? sheets->all[static_cast<size_t>(sheets->chosen)].name : QString();
    QJsonArray rejected;
    QJsonArray repaired;
    QJsonArray kept;
    for (const Issue &issue : summary.issues) {
        if (issue.severity == Issue::Severity::Rejected)
            rejected.append(issueJson(issue));
        else if (issue.severity == Issue::Severity::Kept)
            kept.append(issueJson(issue));
        else
            repaired.append(issueJson(issue));
    }
    return {{u"rejected"_s, rejected},
            {u"rejectedRows"_s, summary.rejectedRows},
            {u"repaired"_s, repaired},
            {u"kept"_s, kept},
            {u"notes"_s, sentences(summary.notes)},
            {u"sheet"_s, sheets ? QJsonValue(sheet) : QJsonValue(QJsonValue::Null)},
            {u"encoding"_s, summary.encoding},
            {u"delimiter"_s, dialect.delimiter},
            {u"header"_s, dialect.header},
            {u"reasons"_s, sentences(dialect.reasons)}};
}

} // namespace

Result<> runCsv(Call &call)
{
    import::ImportOptions options;
    options.encoding = call.option("encoding");
    options.sheet = call.option("sheet");
    const auto delimiter = chosenDelimiter(call);
    if (!delimiter)
        return delimiter.error();
    options.delimiter = *delimiter;
    const auto source = Source::open(call.word(0), call.control());
    if (!source)
        return source.error();
    const auto table = import::importerFor(source->path()).open(source->path(), options, call.control());
    if (!table)
        return source->named(table.error());
    TableWriter writer(call.output(), call.asJson());
    QStringList cells;
    const auto summary = (*table)->read(
        call.control(), [&](const QStringList &header) { return writer.header(header, (*table)->dialect().header); },
        [&](const import::RowBatch &batch) -> Result<bool> {
            for (qsizetype r = 0; r < batch.rows(); ++r) {
                cells.clear();
                for (int c = 0; c < batch.columns(); ++c)
                    cells.append(QString::fromUtf8(batch.cell(r, c)));
                if (const auto written = writer.row(cells); !written)
                    return written.error();
            }
            return true;
        });
    if (!summary)
        return source->named(summary.error());
    if (!call.asJson())
        tellIssues(*summary);
    return writer.end(summaryJson(*summary, **table));
}

} // namespace lodestar::cli
