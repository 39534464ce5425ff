#include "core/clv/clvstore.h"

#include "core/metrics/best.h"
#include "core/project/check.h"
#include "core/project/project.h"
#include "core/relate/importtables.h"
#include "core/relate/relatestore.h"
#include "core/table/currencyratestore.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::clv;
using table::DatasetKind;
using table::RoleId;

namespace {

constexpr auto kCustomers = "customer,industry\nOdra,Logistics\nBug,Retail\nSan,Software\n";
constexpr auto kOrders = "order_id,customer,date,amount\n1,Odra,2024-01-31,1000\n2,Odra,2024-03-11,500\n"
                         "3,Bug,2024-02-21,2000\n4,Nieznana,2024-02-15,300\n";
constexpr auto kDeals = "deal_id,customer,deal_stage,close_date,close_value\n"
                        "1,Odra,Won,2024-01-31,70\n2,Bug,Lost,2024-03-11,500\n3,Bug,Won,2024-03-12,30\n"
                        "4,Odra,Prospecting,,\n";

} // namespace

class ClvStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;

    void import(const QString &name, const QByteArray &bytes, DatasetKind kind)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        relate::TableFile table{file.fileName(), {}};
        table.options.kind = kind;
        const auto outcome =
            relate::importTables(*m_project, {table}, {}, {}, false, ClvStore::afterImport(*m_project));
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
    }
    table::DatasetInfo customers() const { return table::DatasetStore(*m_project).current()->value(); }
    /// The value of a customer in the column with the role CLV; NaN where there is none.
    double valueOf(const QString &key) const
    {
        const table::Table table = table::DatasetStore(*m_project).load(customers()).value();
        const table::Column *column = table.byRole(RoleId::Clv);
        for (qsizetype row = 0; column && row < table.rows(); ++row) {
            if (table.keyOf(row) == key)
                return column->numbers()[size_t(row)];
        }
        return CustomerValue::kNan;
    }
    void save(const ClvTerms &terms = {})
    {
        ClvStore store(*m_project);
        const ClvData data = store.data().value();
        QVERIFY(store.saveValues(data, compute(data, terms).value()));
    }
    ClvStore::Standing standing() const { return ClvStore(*m_project).standing().value(); }

private slots:
    void init()
    {
        m_project.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_project = project::Project::create(m_dir->filePath(u"p.icp"_s), u"p"_s).value();
    }

    void nothingToComputeFrom()
    {
        QCOMPARE(ClvStore(*m_project).data().error().kind, ErrorKind::NotFound);
        QCOMPARE(ClvStore(*m_project).terms(), ClvTerms());
        QCOMPARE(standing(), ClvStore::Standing::None);
    }

    void ordersFindTheirCustomers()
    {
        import(u"customers.csv"_s, kCustomers, DatasetKind::Customers);
        import(u"orders.csv"_s, kOrders, DatasetKind::Transactions);
        const ClvData data = ClvStore(*m_project).data().value();
        QCOMPARE(data.customerOf, (std::vector<quint32>{0, 0, 1, table::Column::kMissing}));
        QCOMPARE(data.withoutCustomer, 1);
        QVERIFY(!data.areDeals);
    }

    void wonDealsStandInForOrders()
    {
        import(u"customers.csv"_s, kCustomers, DatasetKind::Customers);
        import(u"deals.csv"_s, kDeals, DatasetKind::Opportunities);
        const ClvData data = ClvStore(*m_project).data().value();
        QVERIFY(data.areDeals);
        QCOMPARE(data.customerOf, (std::vector<quint32>{0, table::Column::kMissing, 1, table::Column::kMissing}));
        const auto result = compute(data, {});
        QVERIFY(result);
        QCOMPARE(result->customers[1].clv, 30.0); // neither the lost 500
        QCOMPARE(result->terms.asOf, QDate(2024, 3, 12));
    }

    void valuesBecomeAColumnThatBestWeighs()
    {
        import(u"customers.csv"_s, kCustomers, DatasetKind::Customers);
        import(u"orders.csv"_s, kOrders, DatasetKind::Transactions);
        const QByteArray before = m_project->documentHash().value();
        ClvTerms terms;
        terms.margin = 0.4;
        save(terms);
        QCOMPARE(valueOf(u"Odra"_s), 600.0);
        QCOMPARE(valueOf(u"San"_s), 0.0);
        QCOMPARE(standing(), ClvStore::Standing::Current);
        QCOMPARE(ClvStore(*m_project).terms(), terms);
        const table::DatasetInfo info = customers();
        const table::ColumnInfo *column = info.byRole(RoleId::Clv);
        QVERIFY2(column->formula.contains(u"orders.csv"_s) && column->formula.contains(u"40"_s)
                     && column->formula.contains(u"2024-03-11"_s),
                 qPrintable(column->formula));
        QVERIFY(column->afterSale); // it says nothing of prospects
        QVERIFY(info.byRole(RoleId::Revenue)); // what was rolled up is still there
        const metrics::BestRule rule = metrics::defaultRule(info);
        QVERIFY(std::any_of(rule.criteria.begin(), rule.criteria.end(), [](const metrics::BestCriterion &criterion) {
            return criterion.metric.id == RoleId::Clv;
        }));
        QVERIFY(project::check(m_project->path()).ok);
        int cells = 0; // the cells as they were read are still aligned
        QVERIFY(table::DatasetStore(*m_project).readRaw(info, [&](const QStringList &row) {
            cells += int(row.size());
            return true;
        }));
        QCOMPARE(cells, int(info.columns.size()) * 3);

        QVERIFY(m_project->undo());
        QVERIFY(std::isnan(valueOf(u"Odra"_s)));
        QCOMPARE(m_project->documentHash().value(), before);
        QVERIFY(m_project->redo());
        QCOMPARE(valueOf(u"Odra"_s), 600.0);
        save(); // again, by other terms: one column all the same
        QCOMPARE(valueOf(u"Odra"_s), 1500.0);
        QCOMPARE(customers().columns.size(), info.columns.size());
        QVERIFY(ClvStore(*m_project).removeValues());
        QCOMPARE(standing(), ClvStore::Standing::None);
        QVERIFY(m_project->undo());
        QCOMPARE(valueOf(u"Odra"_s), 1500.0);
    }

    void theRoleMovesFromAnImportedColumn()
    {
        import(u"customers.csv"_s, "customer,clv,revenue\nOdra,1,10\nBug,2,20\nSan,3,30\n", DatasetKind::Customers);
        QCOMPARE(valueOf(u"San"_s), 3.0);
        save();
        QCOMPARE(valueOf(u"San"_s), 30.0);
        QVERIFY(m_project->undo());
        QCOMPARE(valueOf(u"San"_s), 3.0);
    }

    void anImportComputesAnew()
    {
        import(u"customers.csv"_s, kCustomers, DatasetKind::Customers);
        import(u"orders.csv"_s, kOrders, DatasetKind::Transactions);
        save();
        import(u"orders.csv"_s, QByteArray(kOrders) + "5,San,2024-06-01,77\n", DatasetKind::Transactions);
        QCOMPARE(valueOf(u"San"_s), 77.0);
        QCOMPARE(standing(), ClvStore::Standing::Current);
        QVERIFY(m_project->undo()); // the import and what followed from it are one step
        QCOMPARE(valueOf(u"San"_s), 0.0);
        QCOMPARE(standing(), ClvStore::Standing::Current);
        import(u"customers.csv"_s, QByteArray(kCustomers) + "Nieznana,Food\n", DatasetKind::Customers);
        QCOMPARE(valueOf(u"Nieznana"_s), 300.0);
        // Orders without amounts leave no value, and the import is not hindered.
        import(u"orders.csv"_s, "order_id,customer,date\n1,Odra,2024-01-31\n", DatasetKind::Transactions);
        QVERIFY(standing() != ClvStore::Standing::Current);
        ClvStore store(*m_project);
        QVERIFY(store.removeValues());
        import(u"orders.csv"_s, kOrders, DatasetKind::Transactions);
        QVERIFY(std::isnan(valueOf(u"Odra"_s))); // nobody wants it any more
    }

    void termsKeptSinceDoNotChangeTheValues()
    {
        import(u"customers.csv"_s, kCustomers, DatasetKind::Customers);
        import(u"orders.csv"_s, kOrders, DatasetKind::Transactions);
        ClvTerms terms;
        terms.margin = 0.4;
        save(terms);
        const QString before = ClvStore(*m_project).fingerprint().value();
        terms.margin = 0.1;
        QVERIFY(ClvStore(*m_project).saveTerms(terms));
        QCOMPARE(standing(), ClvStore::Standing::OtherTerms);
        QCOMPARE(ClvStore(*m_project).fingerprint().value(), before);
        // What was only tried does not come in by an import.
        import(u"orders.csv"_s, QByteArray(kOrders) + "5,San,2024-06-01,100\n", DatasetKind::Transactions);
        QVERIFY(ClvStore(*m_project).fingerprint().value() != before);
        QCOMPARE(valueOf(u"San"_s), 40.0);
        QCOMPARE(standing(), ClvStore::Standing::OtherTerms);
        QCOMPARE(ClvStore(*m_project).terms().margin, 0.1);
        terms.margin = 0.4;
        QVERIFY(ClvStore(*m_project).saveTerms(terms));
        QCOMPARE(standing(), ClvStore::Standing::Current);
    }

    void valuesOfOldDataReplaceTheColumn()
    {
        import(u"customers.csv"_s, kCustomers, DatasetKind::Customers);
        import(u"orders.csv"_s, kOrders, DatasetKind::Transactions);
        ClvStore store(*m_project);
        const ClvData data = store.data().value(); // before there was a column of values
        const ClvResult result = compute(data, {}).value();
        QVERIFY(store.saveValues(data, result));
        const qsizetype columns = std::ssize(customers().columns);
        QVERIFY(store.saveValues(data, result));
        QCOMPARE(std::ssize(customers().columns), columns);
        QCOMPARE(valueOf(u"Odra"_s), 1500.0);
    }

    void ratesAreThoseOfTheProject()
    {
        import(u"customers.csv"_s, kCustomers, DatasetKind::Customers);
        import(u"orders.csv"_s,
               "order_id,customer,date,amount,currency\n1,Odra,2024-01-31,1000,EUR\n2,Bug,2024-03-11,500,USD\n"
               "3,Odra,2024-04-11,100,EUR\n",
               DatasetKind::Transactions);
        table::CurrencyRateStore rates(*m_project);
        ClvTerms terms;
        terms.rates.rates = {{u"USD"_s, 0.5}};
        save(terms);
        QCOMPARE(rates.load(), terms.rates);
        QCOMPARE(ClvStore(*m_project).terms(), terms);
        QCOMPARE(valueOf(u"Bug"_s), 250.0);
        QCOMPARE(standing(), ClvStore::Standing::Current);
        QVERIFY(rates.save({{}, {{u"USD"_s, 2}}}));
        QCOMPARE(standing(), ClvStore::Standing::Stale); // another rate is another value
        QVERIFY(m_project->undo());
        QCOMPARE(standing(), ClvStore::Standing::Current);
        terms.rates.rates = {{u"dollars"_s, 2}};
        QVERIFY(!ClvStore(*m_project).saveTerms(terms));
        QCOMPARE(rates.load().rates.value(u"USD"_s), 0.5);
    }

    void correctionsMakeValuesStale()
    {
        import(u"customers.csv"_s, kCustomers, DatasetKind::Customers);
        import(u"orders.csv"_s, kOrders, DatasetKind::Transactions);
        save();
        QVERIFY(relate::RelateStore(*m_project)
                    .accept(DatasetKind::Transactions, u"customer"_s, {{u"Nieznana"_s, u"San"_s}}));
        QCOMPARE(standing(), ClvStore::Standing::Stale);
        QCOMPARE(valueOf(u"San"_s), 0.0);
        save();
        QCOMPARE(valueOf(u"San"_s), 300.0);
    }

    void termsAreKept()
    {
        ClvTerms terms;
        terms.model = Model::BgNbd;
        terms.months = 6;
        ClvStore store(*m_project);
        QVERIFY(store.saveTerms(terms));
        QCOMPARE(store.terms(), terms);
        terms.months = 0;
        QVERIFY(!store.saveTerms(terms));
        QVERIFY(m_project->undo());
        QCOMPARE(store.terms(), ClvTerms());
    }

    void noValuesAreNotKept()
    {
        import(u"customers.csv"_s, "customer,tenure,churned\nOdra,1,no\nBug,2,yes\nSan,3,no\n", DatasetKind::Customers);
        ClvTerms terms;
        terms.model = Model::Sbg;
        ClvStore store(*m_project);
        const ClvData data = store.data().value();
        const auto result = compute(data, terms);
        QVERIFY(result && !result->converged);
        QVERIFY(!store.saveValues(data, *result));
        QCOMPARE(standing(), ClvStore::Standing::None);
    }
};

static const lodestar::testkit::Registered<ClvStoreTest> registered("core/clv/clvstore");
#include "clvstore_test.moc"
