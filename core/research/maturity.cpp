#include "core/research/maturity.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::research {

using table::Column;
using table::ColumnType;
using table::Match;
using table::RoleId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::research::Maturity)
};

bool isWords(const Column *column)
{
    return column && !isNumeric(column->type());
}

/// Of each different text of the column, whether it names the technology.
std::vector<quint8> naming(const Column &column, const QString &technology)
{
    const QString wanted = folded(technology);
    std::vector<quint8> names(static_cast<size_t>(column.dictionary().size()));
    for (size_t code = 0; code < names.size(); ++code)
        names[code] = !wanted.isEmpty() && folded(column.dictionary().at(static_cast<quint32>(code))).contains(wanted);
    return names;
}

std::vector<Match> whoHas(const Column *column, const QString &technology, qsizetype rows)
{
    std::vector<Match> matches(static_cast<size_t>(rows), Match::Unknown);
    if (!isWords(column))
        return matches;
    const std::vector<quint8> names = naming(*column, technology);
    for (qsizetype row = 0; row < rows; ++row) {
        if (column->isMissing(row))
            continue;
        const auto r = static_cast<size_t>(row);
        bool has = false;
        if (column->type() == ColumnType::Tags) {
            for (quint32 i = column->tagOffsets()[r]; i < column->tagOffsets()[r + 1]; ++i)
                has = has || names[column->codes()[i]];
        } else {
            has = names[column->codes()[r]];
        }
        matches[r] = has ? Match::Yes : Match::No;
    }
    return matches;
}

/// One need more: of all of them, or of one of them.
void add(std::vector<Match> &together, const std::vector<Match> &need, bool all)
{
    const Match decides = all ? Match::No : Match::Yes;
    for (size_t row = 0; row < together.size(); ++row) {
        if (together[row] == decides || need[row] == decides)
            together[row] = decides;
        else if (need[row] == Match::Unknown)
            together[row] = Match::Unknown;
    }
}

std::vector<Match> holds(const table::Table &table, const MaturityRule &rule)
{
    const Column *column = table.byRole(RoleId::Technologies);
    const auto rows = static_cast<size_t>(table.rows());
    if (rule.technologies.isEmpty() && rule.conditions.empty()) {
        std::vector<Match> everybody(rows, Match::Unknown);
        for (size_t row = 0; isWords(column) && row < rows; ++row)
            everybody[row] = column->isMissing(static_cast<qsizetype>(row)) ? Match::Unknown : Match::Yes;
        return everybody;
    }
    std::vector<Match> together(rows, rule.needsAll ? Match::Yes : Match::No);
    for (const QString &technology : rule.technologies)
        add(together, whoHas(column, technology, table.rows()), rule.needsAll);
    for (const table::Condition &condition : rule.conditions)
        add(together, table::evaluate(table, condition), rule.needsAll);
    return together;
}

MaturityRule suggestion(int level, const QString &name, const QStringList &technologies)
{
    MaturityRule rule;
    rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    rule.level = level;
    rule.name = name;
    rule.technologies = technologies;
    return rule;
}

} // namespace

QJsonObject MaturityRule::needsJson() const
{
    QJsonArray others;
    for (const table::Condition &condition : conditions)
        others.append(condition.toJson());
    return {
        {u"all"_s, needsAll}, {u"technologies"_s, QJsonArray::fromStringList(technologies)}, {u"conditions"_s, others}};
}

void MaturityRule::setNeeds(const QJsonObject &json)
{
    needsAll = json[u"all"_s].toBool();
    technologies.clear();
    for (const QJsonValue &value : json[u"technologies"_s].toArray())
        technologies << value.toString();
    conditions.clear();
    for (const QJsonValue &value : json[u"conditions"_s].toArray())
        conditions.push_back(table::Condition::fromJson(value.toObject()));
}

QString MaturityRule::needsText() const
{
    QStringList needs = technologies;
    for (const table::Condition &condition : conditions)
        //: an attribute and its values: "Employees: from 250"
        needs << Tr::tr("%1: %2").arg(visible(condition.attribute, 60), visible(condition.valueText(), 60));
    if (needs.isEmpty())
        return Tr::tr("nothing: everybody whose technologies are known");
    if (needs.size() == 1)
        return needs.front();
    return (needsAll ? Tr::tr("all of: %1") : Tr::tr("any of: %1")).arg(listed(needs));
}

std::vector<MaturityRule> suggestedRules()
{
    return {suggestion(1, Tr::tr("Paper and spreadsheets"), {}),
            suggestion(2, Tr::tr("Single tools"),
                       {u"Analytics"_s, u"Mailchimp"_s, u"WordPress"_s, u"Shopify"_s, u"QuickBooks"_s}),
            suggestion(3, Tr::tr("One system for customers or orders"),
                       {u"Salesforce"_s, u"HubSpot"_s, u"Dynamics"_s, u"SAP"_s, u"Pipedrive"_s, u"Zoho"_s,
                        u"NetSuite"_s, u"Odoo"_s}),
            suggestion(4, Tr::tr("Systems that work together"),
                       {u"Marketo"_s, u"Pardot"_s, u"Segment"_s, u"Zapier"_s, u"MuleSoft"_s, u"Workato"_s}),
            suggestion(5, Tr::tr("Decides by data"),
                       {u"Snowflake"_s, u"Databricks"_s, u"BigQuery"_s, u"Power BI"_s, u"Tableau"_s, u"Looker"_s,
                        u"Kafka"_s})};
}

MaturityLevels levelsOf(const table::Table &table, const std::vector<MaturityRule> &rules)
{
    const auto rows = static_cast<size_t>(table.rows());
    MaturityLevels levels;
    levels.level.assign(rows, 0);
    std::vector<quint8> open(rows, 0);
    for (const MaturityRule &rule : rules) {
        const std::vector<Match> matches = holds(table, rule);
        for (size_t row = 0; row < rows; ++row) {
            if (matches[row] == Match::Yes)
                levels.level[row] = std::max(levels.level[row], std::clamp(rule.level, kLowestLevel, kHighestLevel));
            else if (matches[row] == Match::Unknown)
                open[row] = 1;
        }
    }
    for (size_t row = 0; row < rows; ++row) {
        ++levels.counts[static_cast<size_t>(levels.level[row])];
        levels.unknown += levels.level[row] == 0 && open[row] ? 1 : 0;
    }
    return levels;
}

QString levelName(const std::vector<MaturityRule> &rules, int level)
{
    for (const MaturityRule &rule : rules) {
        if (rule.level == level && !rule.name.isEmpty())
            return rule.name;
    }
    return Tr::tr("Level %1").arg(level);
}

std::vector<int> columnsFor(const table::DatasetInfo &info, const std::vector<MaturityRule> &rules)
{
    std::vector<int> columns;
    if (const table::ColumnInfo *column = info.byRole(RoleId::Technologies))
        columns.push_back(column->index);
    for (const MaturityRule &rule : rules) {
        for (const table::Condition &condition : rule.conditions) {
            const table::ColumnInfo *column = condition.role.isNone() ? nullptr : info.byRole(condition.role.id);
            if (!column)
                column = info.byName(condition.attribute);
            if (column)
                columns.push_back(column->index);
        }
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

QStringList technologiesOf(const table::Table &table)
{
    const Column *column = table.byRole(RoleId::Technologies);
    if (!isWords(column))
        return {};
    std::vector<qint64> counts(static_cast<size_t>(column->dictionary().size()));
    for (const quint32 code : column->codes()) {
        if (code != Column::kMissing)
            ++counts[code];
    }
    std::vector<quint32> order;
    for (quint32 code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0)
            order.push_back(code);
    }
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return counts[a] > counts[b]; });
    QStringList names;
    for (const quint32 code : order)
        names << column->dictionary().at(code);
    return names;
}

} // namespace lodestar::research
