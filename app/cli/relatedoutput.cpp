#include "app/cli/relatedoutput.h"

#include "app/cli/source.h"
#include "core/base/format.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::RelatedOutput)
};

constexpr int kShownKeys = 20;

QString whyWord(int why)
{
    return why == 0 ? u"spelling"_s : why == 1 ? u"legal form"_s : u"edits"_s;
}

QJsonObject sourceJson(const relate::SourceReport &source)
{
    QJsonObject json = source.toJson();
    if (source.otherName.isEmpty())
        json.remove(u"otherName"_s);
    if (!source.isLookup())
        json.remove(u"decidedFor"_s);
    for (const QString &list : {u"taken"_s, u"suggestions"_s}) {
        QJsonArray pairs = json[list].toArray();
        for (auto &&pair : pairs) {
            QJsonObject one = pair.toObject();
            one[u"why"_s] = whyWord(one[u"why"_s].toInt());
            pair = one;
        }
        json[list] = pairs;
    }
    return json;
}

} // namespace

QJsonObject rollUpJson(const relate::TablesOutcome &outcome)
{
    QJsonArray sources, columns;
    for (const relate::SourceReport &source : outcome.rollUp.sources)
        sources.append(sourceJson(source));
    if (outcome.customers) {
        for (const table::ColumnInfo &column : outcome.customers->columns) {
            if (column.rollup != 0)
                columns.append(QJsonObject{
                    {u"name"_s, column.name},
                    {u"role"_s, column.role.isNone() ? QJsonValue(QJsonValue::Null) : QJsonValue(column.role.key())},
                    {u"type"_s, table::columnTypeId(column.type)},
                    {u"distinct"_s, column.distinct},
                    {u"missing"_s, column.missing},
                    {u"formula"_s, withoutIsolates(column.formula)}});
        }
    }
    return {{u"customers"_s, outcome.customers ? QJsonValue(outcome.customers->id) : QJsonValue(QJsonValue::Null)},
            {u"rows"_s, outcome.customers ? QJsonValue(outcome.customers->rows) : QJsonValue(QJsonValue::Null)},
            {u"columns"_s, columns},
            {u"sources"_s, sources},
            {u"notes"_s, sentences(outcome.rollUp.notes)}};
}

QJsonObject tablesJson(const relate::TablesOutcome &outcome)
{
    const bool related = !outcome.rollUp.sources.empty();
    if (outcome.tables.size() == 1) {
        QJsonObject json = importJson(outcome.tables.front());
        json[u"seconds"_s] = outcome.seconds;
        if (related)
            json[u"rollUp"_s] = rollUpJson(outcome);
        return json;
    }
    QJsonArray tables;
    for (const import::ImportOutcome &table : outcome.tables)
        tables.append(importJson(table));
    QJsonObject json{{u"tables"_s, tables}, {u"seconds"_s, outcome.seconds}};
    if (related)
        json[u"rollUp"_s] = rollUpJson(outcome);
    return json;
}

void printTables(Output &output, const relate::TablesOutcome &outcome, bool dryRun)
{
    for (const import::ImportOutcome &table : outcome.tables) {
        printImport(output, table, dryRun);
        if (outcome.tables.size() > 1)
            output.line();
    }
    if (outcome.rollUp.sources.empty())
        return;
    output.line();
    for (const QString &sentence : outcome.rollUp.sentences())
        output.line(sentence);
    const bool asks =
        std::any_of(outcome.rollUp.sources.begin(), outcome.rollUp.sources.end(),
                    [](const relate::SourceReport &source) { return !source.isMatched() && !source.isLookup(); });
    if (asks)
        output.line(Tr::tr("Say which column it is with --map customer=COLUMN."));
    for (const relate::SourceReport &source : outcome.rollUp.sources) {
        if (source.suggestions.empty())
            continue;
        output.line();
        std::vector<QStringList> list{
            {Tr::tr("Key in %1").arg(source.name), Tr::tr("May be"), Tr::tr("Rows"), Tr::tr("Why")}};
        for (const relate::Suggestion &one : source.suggestions) {
            if (std::ssize(list) > kShownKeys)
                break;
            list.push_back({one.from, one.to, format::count(one.rows), relate::suggestionReason(one.why)});
        }
        output.line(aligned(list, {2}));
        output.line(Tr::tr("Say which are the same with --match KEY=CUSTOMER."));
    }
    if (!outcome.customers)
        return;
    std::vector<QStringList> made{{Tr::tr("Rolled-up column"), Tr::tr("Role"), Tr::tr("Formula")}};
    for (const table::ColumnInfo &column : outcome.customers->columns) {
        if (column.rollup != 0)
            made.push_back({column.name, column.role.isNone() ? QString() : column.role.key(), column.formula});
    }
    if (made.size() == 1)
        return;
    output.line();
    output.line(Tr::tr("%n customer(s) now have these columns besides their own:", nullptr,
                       static_cast<int>(outcome.customers->rows)));
    output.line(aligned(made));
}

} // namespace lodestar::cli
