#include "app/cli/command.h"
#include "app/cli/source.h"
#include "app/cli/tablewriter.h"

#include "core/base/text.h"
#include "core/import/dialect.h"
#include "core/import/readtable.h"

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
        const QString what = issue.severity == Issue::Severity::Rejected ? Tr::tr("rejected") : Tr::tr("repaired");
        rows.push_back({Tr::tr("line %1").arg(issue.line), what, issue.reason, issue.text});
    }
    if (rows.empty())
        return;
    QString text = aligned(rows) + u'\n';
    if (summary.issueCount > std::ssize(rows))
        text += Tr::tr("… and %n more; --json lists them.", nullptr,
                       static_cast<int>(summary.issueCount - std::ssize(rows)))
            + u'\n';
    std::fputs(text.toUtf8().constData(), stderr);
}

QJsonObject summaryJson(const import::ReadSummary &summary, const import::Dialect &dialect)
{
    QJsonArray rejected;
    QJsonArray repaired;
    for (const Issue &issue : summary.issues) {
        if (issue.severity == Issue::Severity::Rejected)
            rejected.append(issueJson(issue));
        else
            repaired.append(issueJson(issue));
    }
    return {{u"rejected"_s, rejected},
            {u"rejectedRows"_s, summary.rejectedRows},
            {u"repaired"_s, repaired},
            {u"encoding"_s, summary.encoding},
            {u"delimiter"_s, dialect.delimiter},
            {u"header"_s, dialect.header},
            {u"reasons"_s, sentences(dialect.reasons)}};
}

} // namespace

Result<> runCsv(Call &call)
{
    import::DialectChoice choice;
    choice.encoding = call.option("encoding");
    const auto delimiter = chosenDelimiter(call);
    if (!delimiter)
        return delimiter.error();
    choice.delimiter = *delimiter;
    const auto source = Source::open(call.word(0), call.control());
    if (!source)
        return source.error();
    const auto dialect = import::detectDialect(source->path(), choice, call.control());
    if (!dialect)
        return source->named(dialect.error());
    TableWriter writer(call.output(), call.asJson());
    QStringList cells;
    const auto summary = import::readTable(
        source->path(), *dialect, call.control(),
        [&](const QStringList &header) { return writer.header(header, dialect->header); },
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
    return writer.end(summaryJson(*summary, *dialect));
}

} // namespace lodestar::cli
