#include "core/relate/sourcereport.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <climits>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::SourceReport)
};

int counted(qint64 value)
{
    return static_cast<int>(std::min<qint64>(value, INT_MAX));
}

QJsonArray toJsonArray(const std::vector<Suggestion> &suggestions)
{
    QJsonArray array;
    for (const Suggestion &one : suggestions)
        array.append(QJsonObject{
            {u"from"_s, one.from}, {u"to"_s, one.to}, {u"why"_s, static_cast<int>(one.why)}, {u"rows"_s, one.rows}});
    return array;
}

std::vector<Suggestion> suggestionsFrom(const QJsonValue &json)
{
    std::vector<Suggestion> suggestions;
    for (const QJsonValue &value : json.toArray()) {
        const QJsonObject one = value.toObject();
        suggestions.push_back({one[u"from"_s].toString(), one[u"to"_s].toString(),
                               static_cast<Suggestion::Why>(std::clamp(one[u"why"_s].toInt(), 0, 2)),
                               one[u"rows"_s].toInteger()});
    }
    return suggestions;
}

QString pairs(const std::vector<Suggestion> &suggestions)
{
    QStringList shown;
    for (size_t i = 0; i < suggestions.size() && i < 5; ++i)
        shown << Tr::tr("%1 = %2", "two spellings of a key")
                     .arg(isolated(visible(suggestions[i].from, 60)), isolated(visible(suggestions[i].to, 60)));
    if (suggestions.size() > 5)
        shown << u"…"_s;
    return listed(shown);
}

QString keys(const std::vector<Unmatched> &unmatched)
{
    QStringList shown;
    for (size_t i = 0; i < unmatched.size() && i < 5; ++i)
        shown << isolated(visible(unmatched[i].key, 60));
    if (unmatched.size() > 5)
        shown << u"…"_s;
    return listed(shown);
}

} // namespace

QString suggestionReason(Suggestion::Why why)
{
    switch (why) {
    case Suggestion::Why::Spelling:
        return Tr::tr("only spelled otherwise");
    case Suggestion::Why::LegalForm:
        return Tr::tr("another legal form");
    case Suggestion::Why::Edits:
        return Tr::tr("a letter or two differ");
    }
    return {};
}

void SourceReport::take(const KeyMatch &match)
{
    rowsMatched = match.rowsMatched;
    rowsWithoutKey = match.rowsWithoutKey;
    keysMatched = match.keysMatched;
    keysUnmatched = match.keysUnmatched;
    taken = match.taken;
    suggestions = match.suggestions;
    accepted = match.accepted;
    unmatched = match.unmatched;
}

QStringList SourceReport::sentences() const
{
    const QString file = isolated(visible(name, 80));
    if (!isMatched()) {
        return {
            isLookup()
                ? Tr::tr("%1 describes no column of the other tables, so it was not needed.").arg(file)
                : Tr::tr("No column of %1 names the customers, so nothing of it was rolled up. Give the column that "
                         "does the role “%2”.")
                      .arg(file, table::Role{table::RoleId::Customer, {}}.name())};
    }
    QStringList sentences;
    const QString by = isolated(visible(column, 60)), other = isolated(visible(otherColumn, 60));
    if (isLookup())
        sentences << Tr::tr("%1 describes “%2” of %3 by its column “%4”.")
                         .arg(file, other, isolated(visible(otherName, 80)), by);
    else if (isOfLines())
        sentences << Tr::tr("%1 of %2 rows of %3 found what they belong to in %4 (“%5” is “%6”).",
                            "number, number, file, file, columns")
                         .arg(format::count(rowsMatched), format::count(rows), isolated(visible(otherName, 80)), file,
                              other, by);
    else
        sentences << Tr::tr("%1 of %2 rows of %3 found their customer (“%4” is “%5”).", "number, number, file, columns")
                         .arg(format::count(rowsMatched), format::count(rows), file, by, other);
    const QString keyed = otherName.isEmpty() ? file : isolated(visible(otherName, 80)); // whose keys are looked for
    if (rowsWithoutKey > 0 && otherName.isEmpty())
        sentences
            << Tr::tr("%n row(s) of %1 have no customer in “%2”.", nullptr, counted(rowsWithoutKey)).arg(file, by);
    if (keysUnmatched > 0)
        sentences << Tr::tr("%n key(s) of %1 were not found: %2.", nullptr, counted(keysUnmatched))
                         .arg(keyed, keys(unmatched));
    if (!taken.empty())
        sentences << Tr::tr("%n key(s) are only spelled otherwise and were taken as the same: %1.", nullptr,
                            counted(static_cast<qint64>(taken.size())))
                         .arg(pairs(taken));
    if (!suggestions.empty())
        sentences << Tr::tr("%n more look(s) alike, but only you can say whether they are the same: %1.", nullptr,
                            counted(static_cast<qint64>(suggestions.size())))
                         .arg(pairs(suggestions));
    return sentences;
}

QJsonObject SourceReport::toJson() const
{
    QJsonArray decided, missing;
    for (const KeyPair &pair : accepted)
        decided.append(QJsonObject{{u"from"_s, pair.from}, {u"to"_s, pair.to}});
    for (const Unmatched &one : unmatched)
        missing.append(QJsonObject{{u"key"_s, one.key}, {u"rows"_s, one.rows}, {u"firstRow"_s, one.firstRow}});
    return {{u"dataset"_s, dataset},
            {u"kind"_s, table::datasetKindId(kind)},
            {u"decidedFor"_s, table::datasetKindId(decidedFor)},
            {u"name"_s, name},
            {u"column"_s, column},
            {u"otherColumn"_s, otherColumn},
            {u"otherName"_s, otherName},
            {u"rows"_s, rows},
            {u"rowsMatched"_s, rowsMatched},
            {u"rowsWithoutKey"_s, rowsWithoutKey},
            {u"keysMatched"_s, keysMatched},
            {u"keysUnmatched"_s, keysUnmatched},
            {u"taken"_s, toJsonArray(taken)},
            {u"suggestions"_s, toJsonArray(suggestions)},
            {u"accepted"_s, decided},
            {u"unmatched"_s, missing},
            {u"columns"_s, QJsonArray::fromStringList(columns)}};
}

SourceReport SourceReport::fromJson(const QJsonObject &json)
{
    SourceReport report;
    report.dataset = json[u"dataset"_s].toInteger();
    report.kind = table::datasetKindFromId(json[u"kind"_s].toString()).value_or(table::DatasetKind::Lookup);
    report.decidedFor = table::datasetKindFromId(json[u"decidedFor"_s].toString()).value_or(report.kind);
    report.name = json[u"name"_s].toString();
    report.column = json[u"column"_s].toString();
    report.otherColumn = json[u"otherColumn"_s].toString();
    report.otherName = json[u"otherName"_s].toString();
    report.rows = json[u"rows"_s].toInteger();
    report.rowsMatched = json[u"rowsMatched"_s].toInteger();
    report.rowsWithoutKey = json[u"rowsWithoutKey"_s].toInteger();
    report.keysMatched = json[u"keysMatched"_s].toInteger();
    report.keysUnmatched = json[u"keysUnmatched"_s].toInteger();
    report.taken = suggestionsFrom(json[u"taken"_s]);
    report.suggestions = suggestionsFrom(json[u"suggestions"_s]);
    for (const QJsonValue &value : json[u"accepted"_s].toArray())
        report.accepted.push_back({value[u"from"_s].toString(), value[u"to"_s].toString()});
    for (const QJsonValue &value : json[u"unmatched"_s].toArray())
        report.unmatched.push_back(
            {value[u"key"_s].toString(), value[u"rows"_s].toInteger(), value[u"firstRow"_s].toInteger()});
    for (const QJsonValue &value : json[u"columns"_s].toArray())
        report.columns << value.toString();
    return report;
}

} // namespace lodestar::relate
