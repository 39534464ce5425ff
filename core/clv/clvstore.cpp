#include "core/clv/clvstore.h"

#include "core/base/format.h"
#include "core/clv/clvmodels.h"
#include "core/project/project.h"
#include "core/relate/dealoutcome.h"
#include "core/relate/relatedrates.h"
#include "core/relate/relatestore.h"
#include "core/relate/rollupcolumns.h"
#include "core/table/currencyratestore.h"
#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"
#include "core/table/rollup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

using table::Column;
using table::DatasetInfo;
using table::DatasetKind;
using table::DatasetStore;
using table::Table;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::Store)
};

const QString kTerms = u"clv.terms"_s, kComputed = u"clv"_s;
/// Orders say more than deals.
constexpr std::array kPurchaseKinds{DatasetKind::Transactions, DatasetKind::Opportunities};

/// The columns by which the rows of a related table were matched to the customers.
struct KeyColumns {
    int related = -1, customers = -1;
};

KeyColumns keysOf(const DatasetInfo &related, const DatasetInfo &customers,
                  const std::vector<relate::SourceReport> &reports)
{
    for (const relate::SourceReport &report : reports) {
        const table::ColumnInfo *from = report.dataset == related.id ? related.byName(report.column) : nullptr;
        const table::ColumnInfo *to = from ? customers.byName(report.otherColumn) : nullptr;
        if (to)
            return {from->index, to->index};
    }
    return {};
}

/// Per row the customer it belongs to; deals that were not won belong to nobody.
Result<> match(ClvData &data, const KeyColumns &columns, const relate::MatchOptions &options,
               const TaskControl &control)
{
    const relate::Keys keys(data.purchases->column(columns.related));
    const auto found =
        relate::matchKeys(keys, relate::Keys(data.customers.column(columns.customers)), options, control);
    if (!found)
        return found.error();
    const relate::DealOutcomes deals = data.areDeals ? relate::readOutcomes(*data.purchases) : relate::DealOutcomes();
    const auto codes = keys.codes();
    data.customerOf.reserve(codes.size());
    for (size_t row = 0; row < codes.size(); ++row) {
        const bool counts = !data.areDeals || (deals.column && deals.rows[row] == relate::DealOutcome::Won);
        const quint32 customer =
            !counts || codes[row] == Column::kMissing ? Column::kMissing : found->rowOf[codes[row]];
        data.customerOf.push_back(customer);
        data.withoutCustomer += counts && customer == Column::kMissing ? 1 : 0;
    }
    return {};
}

/// What a column's origin tells in every language: figures and a day.
QString termsInShort(const ClvResult &result)
{
    const ClvTerms &terms = result.terms;
    QStringList parts;
    if (terms.model == Model::Sbg || terms.model == Model::BgNbd)
        parts << QString::number(terms.months);
    if (terms.model != Model::Sbg)
        parts << (terms.margin ? format::share(*terms.margin, 1) : u"–"_s);
    if (terms.model == Model::Simple)
        parts.prepend(conventionId(terms.convention));
    parts << format::share(terms.yearlyDiscount(), 1) << terms.asOf.toString(Qt::ISODate);
    return parts.join(u", "_s);
}

table::Formula formulaOf(Model model)
{
    switch (model) {
    case Model::Simple:
        return table::Formula::ClvSimple;
    case Model::Sbg:
        return table::Formula::ClvContracts;
    case Model::BgNbd:
        return table::Formula::ClvForecast;
    case Model::Historic:
        break;
    }
    return table::Formula::ClvHistoric;
}

/// The terms that values were computed by, with the currency rates of `now`; `now` where older versions kept none.
ClvTerms termsOf(const DatasetInfo &values, const ClvTerms &now)
{
    const QJsonValue kept = values.detail[u"terms"_s];
    if (!kept.isObject())
        return now;
    ClvTerms terms = ClvTerms::fromJson(kept.toObject());
    terms.rates = now.rates;
    return terms;
}

/// One value per row as imported: rows that the recipe drops have none. To whole cents, as money is.
std::vector<double> storedValues(const ClvData &data, const ClvResult &result)
{
    std::vector<double> values(static_cast<size_t>(data.customers.info().storedRows), CustomerValue::kNan);
    for (qsizetype row = 0; row < data.customers.rows(); ++row) {
        const double value = result.customers[static_cast<size_t>(row)].clv;
        values[static_cast<size_t>(data.customers.importedRow(row))] = std::round(value * 100) / 100;
    }
    return values;
}

} // namespace

ClvTerms ClvStore::terms() const
{
    ClvTerms terms = ClvTerms::fromJson(QJsonDocument::fromJson(m_project.setting(kTerms).toUtf8()).object());
    terms.rates = table::CurrencyRateStore(m_project).load();
    return terms;
}

Result<> ClvStore::saveTerms(const ClvTerms &terms, const TaskControl &control)
{
    LODESTAR_TRY(checkSensible(terms));
    return m_project.change(Tr::tr("Chose how lifetime value is computed: %1").arg(modelName(terms.model)),
                            [&] { return writeTerms(terms, control); });
}

Result<> ClvStore::writeTerms(const ClvTerms &terms, const TaskControl &control)
{
    LODESTAR_TRY(relate::writeRates(m_project, terms.rates, control));
    return m_project.setSetting(kTerms,
                                QString::fromUtf8(QJsonDocument(terms.toJson()).toJson(QJsonDocument::Compact)));
}

Result<ClvData> ClvStore::data(const TaskControl &control) const
{
    const DatasetStore store(m_project);
    const auto customers = store.current();
    if (!customers)
        return customers.error();
    if (!*customers)
        return Error{
            ErrorKind::NotFound, Tr::tr("There are no customers yet. Import them, or their orders, first."), {}};
    const relate::RelateStore relations(m_project);
    const auto reports = relations.reports();
    const auto decisions = relations.decisions();
    if (!reports || !decisions)
        return reports ? decisions.error() : reports.error();
    ClvData data;
    std::vector<int> columns = customerColumns(**customers);
    std::optional<DatasetInfo> purchases;
    KeyColumns keys;
    for (const DatasetKind kind : kPurchaseKinds) {
        const auto current = store.current(kind);
        if (!current)
            return current.error();
        if (!*current || purchases)
            continue;
        keys = keysOf(**current, **customers, *reports);
        if (keys.related >= 0)
            purchases = **current;
    }
    if (purchases)
        columns.push_back(keys.customers);
    if (columns.empty())
        columns.push_back(0);
    auto loaded = store.load(**customers, columns, control.part(0, 0.3));
    if (!loaded)
        return std::move(loaded).error();
    data.customers = std::move(*loaded);
    if (!purchases)
        return data;
    std::vector<int> wanted = purchaseColumns(*purchases);
    wanted.push_back(keys.related);
    auto rows = store.load(*purchases, wanted, control.part(0.3, 0.8));
    if (!rows)
        return std::move(rows).error();
    data.purchases = std::move(*rows);
    data.areDeals = purchases->kind == DatasetKind::Opportunities;
    LODESTAR_TRY(match(data, keys, decisions->optionsFor(purchases->kind), control.part(0.8, 1)));
    return data;
}

Result<> ClvStore::saveValues(const ClvData &data, const ClvResult &result, const TaskControl &control)
{
    return m_project.change(Tr::tr("Computed lifetime value: %1").arg(modelName(result.terms.model)),
                            [&]() -> Result<> {
                                LODESTAR_TRY(writeTerms(result.decided, control));
                                return writeValues(data, result, control);
                            });
}

Result<> ClvStore::writeValues(const ClvData &data, const ClvResult &result, const TaskControl &control)
{
    const auto now = DatasetStore(m_project).info(data.customers.info().id); // with the values before, if any
    if (!now)
        return now.error();
    DatasetInfo base = *now;
    if (result.valued() == 0)
        return Error{ErrorKind::BadInput, Tr::tr("No customer has a value, so there is nothing to keep."), {}};
    const auto print = fingerprint();
    if (!print)
        return print.error();
    const auto rollups = DatasetStore(m_project).list(DatasetKind::Rollup);
    if (!rollups)
        return rollups.error();
    const DatasetInfo *before = table::rollupOf(*rollups, base.id, kComputed);
    QJsonArray moved;
    for (table::ColumnInfo &column : base.columns) {
        if (column.role.id == table::RoleId::Clv && column.rollup == 0)
            moved.append(QJsonObject{{u"column"_s, column.name}, {u"role"_s, QString()}});
        if (!before || column.rollup != before->id)
            column.rollup = 0; // every other name is taken
    }
    base.rows = base.storedRows;
    relate::RollupColumns columns(base, before);
    columns.addNumbers({formulaOf(result.terms.model), termsInShort(result), result.source, result.sourceRows, true},
                       table::RoleId::Clv, table::ColumnType::Money, storedValues(data, result), result.currency);
    DatasetInfo info;
    info.kind = DatasetKind::Rollup;
    info.name = Tr::tr("Lifetime value of %1").arg(base.name);
    info.rows = base.storedRows;
    info.detail = {{u"base"_s, base.id},
                   {table::computedKey(), kComputed},
                   {u"columns"_s, columns.origins()},
                   {u"moved"_s, moved},
                   {u"fingerprint"_s, *print},
                   {u"terms"_s, result.decided.toJson()},
                   {u"caption"_s, QJsonArray::fromStringList(result.caption)}};
    LODESTAR_TRY(hideValues(base.id));
    std::vector<table::DatasetColumn> written = columns.take();
    auto dataset = table::writeDataset(m_project, info, written, {}, control);
    if (!dataset)
        return std::move(dataset).error();
    LODESTAR_TRY(table::RecipeStore(m_project).settle(base.id, control));
    return {};
}

Result<> ClvStore::hideValues(std::optional<qint64> customers)
{
    const auto rollups = DatasetStore(m_project).list(DatasetKind::Rollup);
    if (!rollups)
        return rollups.error();
    for (const DatasetInfo &rollup : *rollups) {
        if (rollup.detail[table::computedKey()].toString() != kComputed
            || (customers && rollup.detail[u"base"_s].toInteger() != *customers))
            continue;
        LODESTAR_TRY(m_project.query(u"DELETE FROM dataset_state WHERE dataset = ?"_s, {rollup.id}));
    }
    return {};
}

Result<> ClvStore::removeValues()
{
    const auto customers = DatasetStore(m_project).current();
    if (!customers)
        return customers.error();
    if (!*customers)
        return {};
    return m_project.change(Tr::tr("Removed the computed lifetime value"), [&]() -> Result<> {
        LODESTAR_TRY(hideValues());
        LODESTAR_TRY(table::RecipeStore(m_project).settle((*customers)->id));
        return {};
    });
}

Result<QString> ClvStore::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const DatasetStore store(m_project);
    for (const DatasetKind kind : {DatasetKind::Customers, DatasetKind::Transactions, DatasetKind::Opportunities}) {
        const auto current = store.current(kind);
        if (!current)
            return current.error();
        hash.addData(QByteArray::number(*current ? (*current)->id : 0) + '\n');
    }
    auto steps = m_project.query(u"SELECT dataset_kind, kind, attribute, value FROM recipe_step WHERE dataset_kind IN "
                                 "('customers', 'transactions', 'opportunities') ORDER BY position, id"_s);
    if (!steps)
        return std::move(steps).error();
    while (steps->next()) {
        for (int i = 0; i < 4; ++i)
            hash.addData(steps->value(i).toString().toUtf8() + '\n');
    }
    const table::CurrencyRates rates = table::CurrencyRateStore(m_project).load();
    hash.addData(rates.base.toUtf8() + '\n');
    for (auto rate = rates.rates.begin(); rate != rates.rates.end(); ++rate)
        hash.addData(rate.key().toUtf8() + '=' + QByteArray::number(*rate, 'g', 17) + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

Result<ClvStore::Standing> ClvStore::standing() const
{
    const auto customers = DatasetStore(m_project).current();
    const auto rollups = DatasetStore(m_project).list(DatasetKind::Rollup);
    if (!customers || !rollups)
        return customers ? rollups.error() : customers.error();
    const DatasetInfo *values = *customers ? table::rollupOf(*rollups, (*customers)->id, kComputed) : nullptr;
    if (!values)
        return Standing::None;
    const auto print = fingerprint();
    if (!print)
        return print.error();
    if (values->detail[u"fingerprint"_s].toString() != *print)
        return Standing::Stale;
    return termsOf(*values, terms()) == terms() ? Standing::Current : Standing::OtherTerms;
}

Result<> ClvStore::renewValues(const TaskControl &control)
{
    const auto now = standing();
    const auto rollups = DatasetStore(m_project).list(DatasetKind::Rollup);
    if (!now || !rollups)
        return now ? rollups.error() : now.error();
    const auto kept = std::find_if(rollups->begin(), rollups->end(), [](const DatasetInfo &rollup) {
        return rollup.detail[table::computedKey()].toString() == kComputed;
    });
    if (kept == rollups->end() || *now == Standing::Current || *now == Standing::OtherTerms)
        return {};
    const auto known = data(control.part(0, 0.4));
    if (!known)
        return known.error();
    const auto result = compute(*known, termsOf(*kept, terms()), control.part(0.4, 0.9));
    if (control.cancelled())
        return Error::cancelled();
    if (!result || result->valued() == 0)
        return {};
    return writeValues(*known, *result, control.part(0.9, 1));
}

relate::AfterImport ClvStore::afterImport(project::Project &project)
{
    return [&project](const TaskControl &control) { return ClvStore(project).renewValues(control); };
}

} // namespace lodestar::clv
