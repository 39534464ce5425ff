#include "core/table/rollup.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::Rollup)
};

struct FormulaInfo {
    Formula formula;
    const char *key;
    const char *column; ///< name of the new column, source text; null: named by the column it comes from
    const char *text; ///< %1: column, %2: data set, %3: rows
};

constexpr const char *kContext = "lodestar::table::Formula";

// clang-format off
constexpr FormulaInfo kFormulas[] = {
    {Formula::WonRevenue,        "won_revenue",      QT_TRANSLATE_NOOP("lodestar::table::Formula", "Revenue to date"),          QT_TRANSLATE_NOOP("lodestar::table::Formula", "Sum of “%1” over %3 won deals in %2")},
    {Formula::WonDeals,          "won_deals",        QT_TRANSLATE_NOOP("lodestar::table::Formula", "Won deals"),                QT_TRANSLATE_NOOP("lodestar::table::Formula", "Number of won deals in %2, by “%1”")},
    {Formula::LostDeals,         "lost_deals",       QT_TRANSLATE_NOOP("lodestar::table::Formula", "Lost deals"),               QT_TRANSLATE_NOOP("lodestar::table::Formula", "Number of lost deals in %2, by “%1”")},
    {Formula::OpenDeals,         "open_deals",       QT_TRANSLATE_NOOP("lodestar::table::Formula", "Open deals"),               QT_TRANSLATE_NOOP("lodestar::table::Formula", "Number of deals in %2 that are neither won nor lost, by “%1”")},
    {Formula::Deals,             "deals",            QT_TRANSLATE_NOOP("lodestar::table::Formula", "Deals"),                    QT_TRANSLATE_NOOP("lodestar::table::Formula", "Number of deals in %2; no column says which were won")},
    {Formula::WinRate,           "win_rate",         QT_TRANSLATE_NOOP("lodestar::table::Formula", "Win rate (%)"),             QT_TRANSLATE_NOOP("lodestar::table::Formula", "Won deals out of those won or lost in %2, in per cent")},
    {Formula::AverageDeal,       "average_deal",     QT_TRANSLATE_NOOP("lodestar::table::Formula", "Average deal"),             QT_TRANSLATE_NOOP("lodestar::table::Formula", "Mean of “%1” over the won deals in %2")},
    {Formula::FirstWon,          "first_won",        QT_TRANSLATE_NOOP("lodestar::table::Formula", "First won"),                QT_TRANSLATE_NOOP("lodestar::table::Formula", "Earliest “%1” of the won deals in %2")},
    {Formula::LastWon,           "last_won",         QT_TRANSLATE_NOOP("lodestar::table::Formula", "Last won"),                 QT_TRANSLATE_NOOP("lodestar::table::Formula", "Latest “%1” of the won deals in %2")},
    {Formula::CycleDays,         "cycle_days",       QT_TRANSLATE_NOOP("lodestar::table::Formula", "Sales cycle (days)"),       QT_TRANSLATE_NOOP("lodestar::table::Formula", "Median of the days from “%1” over %3 won deals in %2")},
    {Formula::RepeatWon,         "repeat_won",       QT_TRANSLATE_NOOP("lodestar::table::Formula", "Repeat purchases"),         QT_TRANSLATE_NOOP("lodestar::table::Formula", "Won deals in %2 after the first")},
    {Formula::WonProducts,       "won_products",     QT_TRANSLATE_NOOP("lodestar::table::Formula", "Products bought"),          QT_TRANSLATE_NOOP("lodestar::table::Formula", "The different “%1” of the won deals in %2")},
    {Formula::FirstWonProduct,   "first_won_product",QT_TRANSLATE_NOOP("lodestar::table::Formula", "First product"),            QT_TRANSLATE_NOOP("lodestar::table::Formula", "“%1” of the first won deal in %2")},
    {Formula::FirstWonValue,     "first_won_value",  QT_TRANSLATE_NOOP("lodestar::table::Formula", "First deal value"),         QT_TRANSLATE_NOOP("lodestar::table::Formula", "“%1” of the first won deal in %2")},
    {Formula::DealOwner,         "deal_owner",       QT_TRANSLATE_NOOP("lodestar::table::Formula", "Sales owner"),              QT_TRANSLATE_NOOP("lodestar::table::Formula", "The most frequent “%1” of the deals in %2")},
    {Formula::Revenue,           "revenue",          QT_TRANSLATE_NOOP("lodestar::table::Formula", "Revenue to date"),          QT_TRANSLATE_NOOP("lodestar::table::Formula", "Sum of “%1” over %3 rows in %2")},
    {Formula::Purchases,         "purchases",        QT_TRANSLATE_NOOP("lodestar::table::Formula", "Purchases"),                QT_TRANSLATE_NOOP("lodestar::table::Formula", "Number of different “%1” in %2")},
    {Formula::RepeatPurchases,   "repeat_purchases", QT_TRANSLATE_NOOP("lodestar::table::Formula", "Repeat purchases"),         QT_TRANSLATE_NOOP("lodestar::table::Formula", "Purchases in %2 after the first")},
    {Formula::FirstPurchase,     "first_purchase",   QT_TRANSLATE_NOOP("lodestar::table::Formula", "First purchase"),           QT_TRANSLATE_NOOP("lodestar::table::Formula", "Earliest “%1” in %2")},
    {Formula::LastPurchase,      "last_purchase",    QT_TRANSLATE_NOOP("lodestar::table::Formula", "Last purchase"),            QT_TRANSLATE_NOOP("lodestar::table::Formula", "Latest “%1” in %2")},
    {Formula::AverageOrder,      "average_order",    QT_TRANSLATE_NOOP("lodestar::table::Formula", "Average order"),            QT_TRANSLATE_NOOP("lodestar::table::Formula", "Sum of “%1” in %2, divided by the purchases")},
    {Formula::Quantity,          "quantity",         QT_TRANSLATE_NOOP("lodestar::table::Formula", "Quantity bought"),          QT_TRANSLATE_NOOP("lodestar::table::Formula", "Sum of “%1” over %3 rows in %2")},
    {Formula::Products,          "products",         QT_TRANSLATE_NOOP("lodestar::table::Formula", "Products bought"),          QT_TRANSLATE_NOOP("lodestar::table::Formula", "The different “%1” in %2")},
    {Formula::FirstProduct,      "first_product",    QT_TRANSLATE_NOOP("lodestar::table::Formula", "First product"),            QT_TRANSLATE_NOOP("lodestar::table::Formula", "“%1” of the first purchase in %2")},
    {Formula::FirstOrderValue,   "first_order_value",QT_TRANSLATE_NOOP("lodestar::table::Formula", "First order value"),        QT_TRANSLATE_NOOP("lodestar::table::Formula", "“%1” of the first purchase in %2")},
    {Formula::Total,             "total",            nullptr,                                                                   QT_TRANSLATE_NOOP("lodestar::table::Formula", "Sum of “%1” over %3 rows in %2")},
    {Formula::LookupTags,        "lookup_tags",      nullptr,                                                                   QT_TRANSLATE_NOOP("lodestar::table::Formula", "The different “%1” of %2 among what they bought")},
    {Formula::LookupMostFrequent,"lookup_most",      nullptr,                                                                   QT_TRANSLATE_NOOP("lodestar::table::Formula", "The most frequent “%1” of %2 among their deals")},
    {Formula::Joined,            "joined",           nullptr,                                                                   QT_TRANSLATE_NOOP("lodestar::table::Formula", "“%1” of the customer's row in %2")},
    {Formula::Mean,              "mean",             nullptr,                                                                   QT_TRANSLATE_NOOP("lodestar::table::Formula", "Mean of “%1” over the customer's rows in %2")},
    {Formula::Latest,            "latest",           nullptr,                                                                   QT_TRANSLATE_NOOP("lodestar::table::Formula", "“%1” of the customer's latest row in %2")},
    {Formula::AllTags,           "all_tags",         nullptr,                                                                   QT_TRANSLATE_NOOP("lodestar::table::Formula", "The different “%1” of the customer's rows in %2")},
    {Formula::Rows,              "rows",             nullptr,                                                                   QT_TRANSLATE_NOOP("lodestar::table::Formula", "Number of the customer's rows in %2")},
    {Formula::ClvHistoric,       "clv_historic",     QT_TRANSLATE_NOOP("lodestar::table::Formula", "Customer lifetime value"),  QT_TRANSLATE_NOOP("lodestar::table::Formula", "What they earned so far, from %3 rows in %2 (margin, discount a year, day: %1)")},
    {Formula::ClvSimple,         "clv_simple",       QT_TRANSLATE_NOOP("lodestar::table::Formula", "Customer lifetime value"),  QT_TRANSLATE_NOOP("lodestar::table::Formula", "Simple formula over the margin a year, from %3 rows in %2 (%1)")},
    {Formula::ClvContracts,      "clv_sbg",          QT_TRANSLATE_NOOP("lodestar::table::Formula", "Customer lifetime value"),  QT_TRANSLATE_NOOP("lodestar::table::Formula", "Forecast from who renewed contracts (sBG), %3 customers in %2 (months, discount a year, day: %1)")},
    {Formula::ClvForecast,       "clv_bgnbd",        QT_TRANSLATE_NOOP("lodestar::table::Formula", "Customer lifetime value"),  QT_TRANSLATE_NOOP("lodestar::table::Formula", "Forecast from purchase rhythm (BG/NBD), %3 rows in %2 (months, margin, discount a year, day: %1)")},
    {Formula::TechMaturity,      "tech_maturity",    QT_TRANSLATE_NOOP("lodestar::table::Formula", "Technology maturity"),      QT_TRANSLATE_NOOP("lodestar::table::Formula", "Level by your rules over %1, for %3 customers of %2")},
};
// clang-format on

constexpr bool inOrderOfTheEnum()
{
    size_t expected = 0;
    for (const FormulaInfo &info : kFormulas) {
        if (static_cast<size_t>(info.formula) != expected++)
            return false;
    }
    return expected == static_cast<size_t>(Formula::Count_);
}
static_assert(inOrderOfTheEnum(), "kFormulas is indexed by Formula");

const FormulaInfo &infoOf(Formula formula)
{
    return kFormulas[static_cast<size_t>(formula)];
}

/// The template with its places filled in one pass: names from data may hold "%2" themselves.
QString filled(const QString &text, const QStringList &parts)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype part = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).unicode() - u'1' : -1;
        if (part >= 0 && part < parts.size()) {
            out += parts.at(part);
            ++i;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

/// The roles that move from a guessed column of the imported table, with what that column is instead.
void moveRoles(DatasetInfo &info, const DatasetInfo &rollup)
{
    for (const QJsonValue &value : rollup.detail[u"moved"_s].toArray()) {
        const QJsonObject moved = value.toObject();
        const Role role = Role::fromKey(moved[u"role"_s].toString());
        for (ColumnInfo &column : info.columns) {
            if (column.name != moved[u"column"_s].toString() || column.rollup != 0)
                continue;
            const bool isFree = role.isNone() || !info.byRole(role.id);
            column.role = isFree ? role : Role();
            column.roleReason = rollup.detail[computedKey()].toString().isEmpty()
                ? Tr::tr("what they paid you is summed up from a related table")
                : Tr::tr("what is computed here is used instead");
        }
    }
}

} // namespace

QString Origin::text() const
{
    const QString text = QCoreApplication::translate(kContext, infoOf(formula).text);
    return filled(text, {isolated(visible(of, 80)), isolated(visible(source, 80)), format::count(rows)});
}

QJsonObject Origin::toJson() const
{
    return {{u"formula"_s, QString::fromLatin1(infoOf(formula).key)},
            {u"of"_s, of},
            {u"source"_s, source},
            {u"rows"_s, rows},
            {u"after"_s, afterSale}};
}

Origin Origin::fromJson(const QJsonObject &json)
{
    Origin origin;
    const QString key = json[u"formula"_s].toString();
    for (const FormulaInfo &info : kFormulas) {
        if (key == QLatin1StringView(info.key))
            origin.formula = info.formula;
    }
    origin.of = json[u"of"_s].toString();
    origin.source = json[u"source"_s].toString();
    origin.rows = json[u"rows"_s].toInteger();
    origin.afterSale = json[u"after"_s].toBool();
    return origin;
}

QString columnNameFor(const Origin &origin)
{
    const char *name = infoOf(origin.formula).column;
    if (name)
        return QCoreApplication::translate(kContext, name);
    if (origin.formula == Formula::Rows)
        return Tr::tr("Rows in %1").arg(origin.source);
    return origin.of;
}

QString computedKey()
{
    return u"computed"_s;
}

const DatasetInfo *rollupOf(const std::vector<DatasetInfo> &rollups, qint64 base, const QString &computed)
{
    for (const DatasetInfo &rollup : rollups) {
        if (rollup.detail[u"base"_s].toInteger() == base && rollup.detail[computedKey()].toString() == computed)
            return &rollup;
    }
    return nullptr;
}

std::vector<const DatasetInfo *> rollupsOf(const std::vector<DatasetInfo> &rollups, qint64 base)
{
    std::set<QString> names{QString()}; // the roll-up itself comes first
    for (const DatasetInfo &rollup : rollups)
        names.insert(rollup.detail[computedKey()].toString());
    std::vector<const DatasetInfo *> found;
    for (const QString &name : names) {
        if (const DatasetInfo *rollup = rollupOf(rollups, base, name))
            found.push_back(rollup);
    }
    return found;
}

void appendRollup(DatasetInfo &info, const DatasetInfo &rollup)
{
    if (rollup.rows != info.rows) // not of this table: a file that was tampered with; `check` tells more
        return;
    moveRoles(info, rollup);
    info.rollup = rollup.id;
    const QJsonArray origins = rollup.detail[u"columns"_s].toArray();
    for (const ColumnInfo &computed : rollup.columns) {
        ColumnInfo column = computed;
        const Origin origin = Origin::fromJson(origins.at(computed.index).toObject());
        column.index = static_cast<int>(info.columns.size());
        column.rollup = rollup.id;
        column.formula = origin.text();
        column.afterSale = origin.afterSale;
        if (!column.role.isNone() && info.byRole(column.role.id))
            column.role = {};
        info.columns.push_back(std::move(column));
    }
}

} // namespace lodestar::table
