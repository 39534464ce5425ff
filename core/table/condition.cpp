#include "core/table/condition.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::Condition)
};

// In the order of Condition::Op.
constexpr std::array<const char *, 5> kOps{"any_of", "has_tag", "between", "is_yes", "is_no"};
static_assert(kOps.size() == static_cast<size_t>(Condition::Op::IsNo) + 1);

QString boundText(double bound, ColumnType type, RoleId role)
{
    if (role == RoleId::Founded && type == ColumnType::Number && bound == std::floor(bound))
        return format::year(bound);
    if (type == ColumnType::Date)
        return format::date(dateFromDays(bound));
    if (type == ColumnType::Money)
        return format::money(bound);
    return format::number(bound);
}

bool isWhole(double value)
{
    return std::isfinite(value) && value == std::floor(value);
}

QString rangeText(double low, double high, ColumnType type, RoleId role)
{
    const bool fromLow = std::isfinite(low), toHigh = std::isfinite(high);
    if (!fromLow && !toHigh)
        return Tr::tr("any value");
    if (!toHigh)
        return Tr::tr("from %1").arg(boundText(low, type, role));
    if (!fromLow)
        return Tr::tr("below %1").arg(boundText(high, type, role));
    // Whole bounds of a count or a date are said as people say them, with the last value inside: [50, 250) is "50 to
    // 249".
    const bool counts = type == ColumnType::Number || type == ColumnType::Date;
    if (counts && isWhole(low) && isWhole(high)) {
        if (high - low == 1)
            return boundText(low, type, role);
        return Tr::tr("%1 to %2").arg(boundText(low, type, role), boundText(high - 1, type, role));
    }
    return Tr::tr("%1 to below %2").arg(boundText(low, type, role), boundText(high, type, role));
}

bool speaksOf(Condition::Op op, ColumnType type)
{
    switch (op) {
    case Condition::Op::AnyOf:
        return type == ColumnType::Text || type == ColumnType::Category;
    case Condition::Op::HasTag:
        return type == ColumnType::Tags;
    case Condition::Op::Between:
        return type == ColumnType::Number || type == ColumnType::Money || type == ColumnType::Date;
    case Condition::Op::IsYes:
    case Condition::Op::IsNo:
        return type == ColumnType::YesNo;
    }
    return false;
}

/// Which codes of the dictionary are meant: compared exactly, so that a trait counted by value keeps its counts.
std::vector<bool> wantedCodes(const Dictionary &dictionary, const QStringList &values)
{
    QSet<QByteArray> wanted;
    for (const QString &value : values)
        wanted.insert(value.toUtf8());
    std::vector<bool> codes(static_cast<size_t>(dictionary.size()));
    for (size_t i = 0; i < codes.size(); ++i)
        codes[i] = wanted.contains(dictionary.utf8(static_cast<quint32>(i)).toByteArray());
    return codes;
}

void matchCodes(const Column &column, const std::vector<bool> &wanted, std::vector<Match> &matches)
{
    const auto codes = column.codes();
    for (size_t row = 0; row < matches.size(); ++row) {
        if (codes[row] != Column::kMissing)
            matches[row] = wanted[codes[row]] ? Match::Yes : Match::No;
    }
}

void matchTags(const Column &column, const std::vector<bool> &wanted, std::vector<Match> &matches)
{
    const auto offsets = column.tagOffsets();
    const auto codes = column.codes();
    for (size_t row = 0; row < matches.size(); ++row) {
        if (offsets[row] == offsets[row + 1])
            continue;
        const auto cell = codes.subspan(offsets[row], offsets[row + 1] - offsets[row]);
        const bool has = std::any_of(cell.begin(), cell.end(), [&](quint32 code) { return wanted[code]; });
        matches[row] = has ? Match::Yes : Match::No;
    }
}

void matchNumbers(const Column &column, const Condition &condition, std::vector<Match> &matches)
{
    const auto numbers = column.numbers();
    for (size_t row = 0; row < matches.size(); ++row) {
        const double value = numbers[row];
        if (std::isnan(value))
            continue;
        bool met = value >= condition.low && value < condition.high;
        if (condition.op == Condition::Op::IsYes)
            met = value != 0;
        else if (condition.op == Condition::Op::IsNo)
            met = value == 0;
        matches[row] = met ? Match::Yes : Match::No;
    }
}

} // namespace

QString Condition::valueText() const
{
    switch (op) {
    case Op::AnyOf:
    case Op::HasTag: {
        if (values.size() < 2)
            return values.value(0);
        return Tr::tr("%1 or %2", "a list of values, and its last one")
            .arg(listed(values.first(values.size() - 1)), values.constLast());
    }
    case Op::Between:
        return rangeText(low, high, type, role.id);
    case Op::IsYes:
        return Tr::tr("yes");
    case Op::IsNo:
        return Tr::tr("no");
    }
    return {};
}

QJsonObject Condition::toJson() const
{
    if (isEmpty())
        return {};
    QJsonObject json{{u"attribute"_s, attribute}, {u"op"_s, QLatin1StringView(kOps[static_cast<size_t>(op)])}};
    if (!role.isNone())
        json[u"role"_s] = role.key();
    if (op == Op::AnyOf || op == Op::HasTag)
        json[u"values"_s] = QJsonArray::fromStringList(values);
    if (op == Op::Between && type != ColumnType::Number)
        json[u"type"_s] = columnTypeId(type);
    if (op == Op::Between && std::isfinite(low))
        json[u"low"_s] = low;
    if (op == Op::Between && std::isfinite(high))
        json[u"high"_s] = high;
    return json;
}

Condition Condition::fromJson(const QJsonObject &json)
{
    Condition condition;
    condition.attribute = json[u"attribute"_s].toString();
    condition.role = Role::fromKey(json[u"role"_s].toString());
    const QString op = json[u"op"_s].toString();
    for (size_t i = 0; i < kOps.size(); ++i) {
        if (op == QLatin1StringView(kOps[i]))
            condition.op = static_cast<Op>(i);
    }
    for (const QJsonValue &value : json[u"values"_s].toArray())
        condition.values << value.toString();
    if (const QString type = json[u"type"_s].toString(); !type.isEmpty())
        condition.type = columnTypeFromId(type);
    condition.low = json[u"low"_s].toDouble(condition.low);
    condition.high = json[u"high"_s].toDouble(condition.high);
    return condition;
}

const Column *columnFor(const Table &table, const Condition &condition)
{
    if (const Column *column = table.byRole(condition.role))
        return column;
    return condition.attribute.isEmpty() ? nullptr : table.byName(condition.attribute);
}

std::vector<Match> evaluate(const Table &table, const Condition &condition)
{
    std::vector<Match> matches(static_cast<size_t>(table.rows()), Match::Unknown);
    const Column *column = columnFor(table, condition);
    if (!column || column->rows() != table.rows() || !speaksOf(condition.op, column->type()))
        return matches;
    if (condition.op == Condition::Op::AnyOf)
        matchCodes(*column, wantedCodes(column->dictionary(), condition.values), matches);
    else if (condition.op == Condition::Op::HasTag)
        matchTags(*column, wantedCodes(column->dictionary(), condition.values), matches);
    else
        matchNumbers(*column, condition, matches);
    return matches;
}

} // namespace lodestar::table
