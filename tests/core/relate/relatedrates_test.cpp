#include "core/relate/relatedrates.h"

#include "core/project/project.h"
#include "core/relate/importtables.h"
#include "core/relate/relatestore.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::relate;
using table::DatasetKind;
using table::RoleId;

namespace {

constexpr auto kAccounts = "account,industry,employees\n"
                           "Odra Spedycja,Logistics,120\nBug Retail,Retail,40\nSan-Soft,Software,15\n";
constexpr auto kDeals = "opportunity_id,account,deal_stage,close_date,close_value,currency\n"
                        "A1,Odra Spedycja,Won,2024-01-31,1000,EUR\n"
                        "A2,Bug Retail,Won,2024-02-21,2000,USD\n"
                        "A3,Odra Spedycja,Won,2024-03-11,500,EUR\n";
const table::CurrencyRates kRates{u"EUR"_s, {{u"USD"_s, 0.9}}};

} // namespace

class RelatedRatesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_project.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_project = project::Project::create(m_dir->filePath(u"p.icp"_s), u"p"_s).value();
        const auto done = importTables(*m_project,
                                       {file(u"accounts.csv"_s, kAccounts, DatasetKind::Customers),
                                        file(u"deals.csv"_s, kDeals, DatasetKind::Opportunities)},
                                       {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    void withARateEverySumIsComplete()
    {
        QCOMPARE(RelateStore(*m_project).currencies().value(), (QStringList{u"EUR"_s, u"USD"_s}));
        QCOMPARE(revenueOf(u"Odra Spedycja"_s), 1500.0);
        QVERIFY(revenueOf(u"Bug Retail"_s) != 1800.0); // dollars alone say nothing in euros
        QVERIFY(saveRates(*m_project, kRates));
        QCOMPARE(revenueOf(u"Odra Spedycja"_s), 1500.0);
        QCOMPARE(revenueOf(u"Bug Retail"_s), 1800.0);
        QVERIFY(m_project->undo());
        QVERIFY(revenueOf(u"Bug Retail"_s) != 1800.0);
    }

    void theSameRatesChangeNothing()
    {
        QVERIFY(saveRates(*m_project, kRates));
        const qint64 revision = m_project->revision();
        QVERIFY(saveRates(*m_project, kRates));
        QCOMPARE(m_project->revision(), revision);
    }

private:
    TableFile file(const QString &name, const QByteArray &bytes, DatasetKind kind)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        TableFile table{file.fileName(), {}};
        table.options.kind = kind;
        return table;
    }
    double revenueOf(const QString &name) const
    {
        const table::DatasetStore store(*m_project);
        const table::Table table = store.load(store.current()->value()).value();
        const table::Column *revenue = table.byRole(RoleId::Revenue);
        for (qsizetype row = 0; revenue && row < table.rows(); ++row) {
            if (table.nameOf(row) == name)
                return revenue->numbers()[static_cast<size_t>(row)];
        }
        return -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;
};

static const lodestar::testkit::Registered<RelatedRatesTest> registered("core/relate/relatedrates");
#include "relatedrates_test.moc"
