#include "app/cli/command.h"
#include "app/cli/source.h"
#include "app/cli/tablewriter.h"

#include "core/base/text.h"
#include "core/import/tablesource.h"

#include <QFileInfo>

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
    QJsonObject json = dialectJson(dialect);
    const QJsonObject more{{u"rejected"_s, rejected},
                           {u"rejectedRows"_s, summary.rejectedRows},
                           {u"repaired"_s, repaired},
                           {u"kept"_s, kept},
                           {u"notes"_s, sentences(summary.notes)},
                           {u"sheet"_s, sheets ? QJsonValue(sheet) : QJsonValue(QJsonValue::Null)},
                           {u"encoding"_s, summary.encoding},
                           {u"reasons"_s, sentences(dialect.reasons)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        json[it.key()] = it.value();
    return json;
}

/// The header as it was read: names that are there twice are told apart, but none is made up.
QStringList titlesOf(const import::TableSource &table, QStringList header)
{
    const QStringList titles = table.titles();
    for (qsizetype i = 0; i < titles.size() && i < header.size(); ++i) {
        if (titles.at(i).isEmpty())
            header[i].clear();
    }
    return header;
}

/// A file with nothing in it is an empty table.
Result<> writeNothing(Call &call, const Source &source)
{
    TableWriter writer(call.output(), call.asJson());
    LODESTAR_TRY(writer.header({}, false));
    const QString text = Tr::tr("%1 is empty.").arg(source.name());
    if (!call.asJson())
        std::fputs((text + u'\n').toUtf8().constData(), stderr);
    return writer.end({{u"notes"_s, QJsonArray{text}}, {u"rejected"_s, QJsonArray()}, {u"rejectedRows"_s, 0}});
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
    const auto source = Source::open(call, call.word(0));
    if (!source)
        return source.error();
    if (const QFileInfo file(source->path()); file.isFile() && file.size() == 0)
        return writeNothing(call, *source);
    const auto table = import::importerFor(source->path()).open(source->path(), options, call.control());
    if (!table)
        return source->named(table.error());
    TableWriter writer(call.output(), call.asJson());
    QStringList cells;
    const auto summary = (*table)->read(
        call.control(),
        [&](const QStringList &header) {
            return writer.header(titlesOf(**table, header), (*table)->dialect().header && !header.isEmpty());
        },
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
