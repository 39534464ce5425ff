#include "app/cli/command.h"
#include "app/cli/recipe.h"

#include "core/base/text.h"
#include "core/quality/quality.h"

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Quality)
};

constexpr size_t kRowsListed = 1000;

QString severityId(quality::Finding::Severity severity)
{
    switch (severity) {
    case quality::Finding::Severity::Stops:
        return u"stops"_s;
    case quality::Finding::Severity::Doubt:
        return u"doubt"_s;
    case quality::Finding::Severity::Gap:
        return u"gap"_s;
    }
    return {};
}

QString columnName(const table::Table &table, int column)
{
    return column < 0 ? QString() : table.info().columns[static_cast<size_t>(column)].name;
}

QJsonArray keysOf(const table::Table &table, const std::vector<qsizetype> &rows)
{
    QJsonArray keys;
    for (size_t i = 0; i < rows.size() && i < kRowsListed; ++i)
        keys << table.keyOf(rows[i]);
    return keys;
}

QJsonArray findingsJson(const quality::Report &report)
{
    QJsonArray findings;
    for (const quality::Finding &finding : report.findings)
        findings << QJsonObject{{u"check"_s, finding.check},
                                {u"severity"_s, severityId(finding.severity)},
                                {u"column"_s, columnName(report.table(), finding.column)},
                                {u"title"_s, withoutIsolates(finding.title)},
                                {u"effect"_s, withoutIsolates(finding.effect)},
                                {u"method"_s, withoutIsolates(finding.method)},
                                {u"count"_s, finding.count},
                                {u"customers"_s, keysOf(report.table(), finding.rows)}};
    return findings;
}

QJsonArray spellingsJson(const quality::Report &report)
{
    QJsonArray clusters;
    for (const quality::SpellingCluster &cluster : report.spellings) {
        QJsonArray values;
        for (const auto &value : cluster.values)
            values << QJsonObject{{u"value"_s, value.text}, {u"count"_s, value.count}};
        const bool letters = cluster.by == quality::SpellingCluster::By::Letters;
        clusters << QJsonObject{{u"column"_s, cluster.name},
                                {u"by"_s, letters ? u"fingerprint"_s : u"edit_distance"_s},
                                {u"suggested"_s, cluster.values.front().text},
                                {u"values"_s, values}};
    }
    return clusters;
}

QJsonArray workJson(const quality::Report &report)
{
    QJsonArray work;
    for (const quality::WorkCell &cell : report.work)
        work << QJsonObject{{u"key"_s, report.table().keyOf(cell.row)},
                            {u"name"_s, report.table().nameOf(cell.row)},
                            {u"column"_s, columnName(report.table(), cell.column)},
                            {u"worth"_s, jsonNumber(cell.worth)},
                            {u"why"_s, withoutIsolates(cell.why)}};
    return work;
}

QJsonObject reportJson(const quality::Report &report)
{
    QJsonArray duplicates;
    for (const quality::DuplicateGroup &group : report.duplicates)
        duplicates << QJsonObject{{u"because"_s, withoutIsolates(quality::reasonText(group.by))},
                                  {u"customers"_s, keysOf(report.table(), group.rows)}};
    return {{u"rows"_s, report.table().info().rows},
            {u"columns"_s, static_cast<qint64>(report.table().info().columns.size())},
            {u"findings"_s, findingsJson(report)},
            {u"spellings"_s, spellingsJson(report)},
            {u"duplicates"_s, duplicates},
            {u"work"_s, workJson(report)},
            {u"recipe"_s, recipeJson(report.steps, report.recipe)}};
}

void tell(Output &output, const quality::Report &report)
{
    output.line(report.summary());
    for (const quality::Finding &finding : report.findings) {
        output.line();
        output.line(forTerminal(finding.title));
        for (const QString &more : {finding.effect, finding.method}) {
            if (!more.isEmpty())
                output.line(u"  "_s + forTerminal(more));
        }
    }
    if (!report.spellings.empty()) {
        output.line();
        output.line(Tr::tr("Spellings that look like one thing:"));
        for (const quality::SpellingCluster &cluster : report.spellings) {
            QStringList values;
            for (const auto &value : cluster.values)
                values << Tr::tr("%1 (%2)", "value, number of cells").arg(visible(value.text, 60)).arg(value.count);
            output.line(u"  "_s + Tr::tr("%1: %2", "column, values").arg(visible(cluster.name, 60), listed(values)));
        }
    }
    if (!report.duplicates.empty()) {
        output.line();
        output.line(Tr::tr("Rows that look like one customer:"));
        for (const quality::DuplicateGroup &group : report.duplicates) {
            QStringList names;
            for (size_t i = 0; i < group.rows.size() && i < 10; ++i)
                names << visible(report.table().nameOf(group.rows[i]), 60);
            output.line(u"  "_s
                        + Tr::tr("%1 (%2)", "customers, reason").arg(listed(names), quality::reasonText(group.by)));
        }
    }
    if (!report.work.empty()) {
        output.line();
        output.line(Tr::tr("Fill in these cells, and the conclusion may change:"));
        std::vector<QStringList> rows;
        for (const quality::WorkCell &cell : report.work)
            rows.push_back(
                {report.table().nameOf(cell.row), columnName(report.table(), cell.column), withoutIsolates(cell.why)});
        output.line(aligned(rows));
    }
}

} // namespace

Result<> runQuality(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto limit = call.number("work", 0, 10000);
    if (!limit)
        return limit.error();
    const auto report = quality::inspect(**project, call.control(), static_cast<qsizetype>(limit->value_or(12)));
    if (!report)
        return report.error();
    if (call.asJson())
        call.output().json(reportJson(*report));
    else
        tell(call.output(), *report);
    return {};
}

} // namespace lodestar::cli
