#include "core/relate/madecustomers.h"

#include "core/base/text.h"
#include "core/relate/fingerprint.h"
#include "core/relate/relatedsource.h"
#include "core/relate/tally.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;
using table::ColumnType;
using table::DatasetColumn;
using table::RoleGroup;
using table::RoleId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::MadeCustomers)
};

constexpr quint32 kNone = Column::kMissing;

const Column *keyColumn(const table::Table &related)
{
    for (const RoleId role : {RoleId::Customer, RoleId::Id, RoleId::Name}) {
        const Column *column = related.byRole(role);
        if (column && column->rows() == related.rows() && Keys::canBeKeys(*column))
            return column;
    }
    return nullptr;
}

DatasetColumn words(const Column &from, RoleId role, const std::vector<quint32> &codes, const table::Dictionary &texts)
{
    DatasetColumn column;
    column.info.name = from.name();
    column.info.type = from.type() == ColumnType::Category ? ColumnType::Category : ColumnType::Text;
    column.info.role.id = role;
    column.info.roleConfidence = role == RoleId::None ? 0 : 0.9;
    column.info.roleReason = from.info().roleReason;
    column.texts.append({});
    std::vector<quint32> renumbered(static_cast<size_t>(texts.size()), kNone);
    for (const quint32 code : codes) {
        if (code == kNone) {
            column.codes.push_back(0);
            ++column.info.missing;
            continue;
        }
        if (renumbered[code] == kNone)
            renumbered[code] = column.texts.append(texts.utf8(code));
        column.codes.push_back(renumbered[code]);
    }
    column.flags.assign(static_cast<size_t>(column.texts.size()), 0);
    column.flags[0] = DatasetColumn::Missing;
    column.info.distinct = column.texts.size() - 1;
    return column;
}

/// The value of each customer's rows where (nearly) all of them agree on one; nothing when too many do not.
std::optional<std::vector<quint32>> agreed(const Grouping &grouping, std::span<const quint32> codes)
{
    constexpr double kAgreement = 0.98;
    std::vector<quint32> values(grouping.customers, kNone);
    qint64 known = 0, contradicted = 0, repeated = 0;
    for (size_t row = 0; row < grouping.rows(); ++row) {
        const quint32 customer = grouping.of(row);
        if (customer == kNone || codes[row] == kNone)
            continue;
        ++known;
        if (values[customer] == kNone) {
            values[customer] = codes[row];
            continue;
        }
        ++repeated;
        contradicted += values[customer] != codes[row] ? 1 : 0;
    }
    if (known == 0 || static_cast<double>(contradicted) > (1 - kAgreement) * static_cast<double>(repeated))
        return std::nullopt;
    return values;
}

bool isNumberLike(const table::Dictionary &texts)
{
    for (quint32 code = 0; code < texts.size() && code < 50; ++code) {
        const QString text = texts.at(code);
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
            return true;
    }
    return false;
}

/// What the rows are about, not what they say of the customer.
bool isOfTheRow(const Column &column)
{
    const RoleId role = column.role().id;
    return column.role().info().group == RoleGroup::Transaction || role == RoleId::Outcome || role == RoleId::CloseDate
        || role == RoleId::LostReason || role == RoleId::SalesCycleDays || role == RoleId::Owner
        || isHeader(RelatedHeader::Order, column.name()) || isHeader(RelatedHeader::Currency, column.name());
}

} // namespace

bool isMade(const table::DatasetInfo &customers)
{
    return customers.detail.contains(u"madeFrom"_s);
}

std::optional<MadeCustomers> makeCustomers(const table::Table &related)
{
    const Column *key = keyColumn(related);
    if (!key)
        return std::nullopt;
    const Keys keys(*key);
    std::vector<quint32> order, rowOf(keys.count(), kNone);
    // Names that differ in capitals or blanks alone are one customer; codes that do may be two.
    const bool byName = !areCodes(*key);
    QHash<QString, quint32> known;
    for (const quint32 code : keys.codes()) {
        if (code == kNone || rowOf[code] != kNone)
            continue;
        const auto next = static_cast<quint32>(order.size());
        const QString name = byName ? spellingOf(keys.texts().at(code)) : QString();
        rowOf[code] = name.isEmpty() ? next : known.value(name, next);
        if (rowOf[code] != next)
            continue;
        order.push_back(code);
        if (!name.isEmpty())
            known.insert(name, next);
    }
    if (order.empty())
        return std::nullopt;
    const Grouping grouping{keys.codes(), rowOf, order.size()};
    MadeCustomers made;
    made.columns.push_back(words(*key, RoleId::Name, order, keys.texts()));
    made.columns.front().info.type = ColumnType::Text;
    bool hasName = false;
    for (const Column &column : related.columns()) {
        const bool usable = column.rows() == related.rows() && column.info().index != key->info().index
            && (column.type() == ColumnType::Category || column.type() == ColumnType::Text);
        if (!usable || isOfTheRow(column) || column.info().distinct < 2)
            continue;
        const auto values = agreed(grouping, column.codes());
        if (!values)
            continue;
        DatasetColumn attribute = words(column, column.role().id, *values, column.dictionary());
        const bool names = !hasName && static_cast<size_t>(attribute.info.distinct) == order.size() && order.size() > 1
            && !areCodes(column);
        if (names || attribute.info.role.id == RoleId::Name || attribute.info.role.id == RoleId::Id)
            attribute.info.role.id = names ? RoleId::Name : RoleId::None;
        hasName = hasName || names;
        made.columns.push_back(std::move(attribute));
    }
    if (hasName || isNumberLike(keys.texts()))
        made.columns.front().info.role.id = RoleId::Id;
    table::DatasetInfo &info = made.info;
    info.name = Tr::tr("Customers in %1").arg(related.info().name);
    info.source = related.info().source;
    info.sha256 = related.info().sha256;
    info.bytes = related.info().bytes;
    info.rows = static_cast<qint64>(order.size());
    info.encoding = related.info().encoding;
    info.delimiter = related.info().delimiter;
    info.detail = {{u"madeFrom"_s, related.info().id}};
    return made;
}

} // namespace lodestar::relate
