#include "core/profile/analysis.h"

#include "tests/testkit/customers.h"
#include "tests/testkit/registry.h"

#include "core/import/source.h"
#include "core/metrics/beststore.h"
#include "core/profile/icpstore.h"
#include "core/project/project.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

namespace {

constexpr int kCustomers = 120;

/// 120 customers; every fifth pays most, is in logistics and talks to us through a head of planning.
QByteArray customersCsv()
{
    QByteArray csv = "Customer ID,Company,Industry,Employees,Contact title,Total revenue,Remark\n";
    for (int row = 0; row < kCustomers; ++row) {
        const bool best = row % 5 == 0;
        csv += QStringLiteral("C%1,Company %1,%2,%3,%4,%5,Remark number %1 of all\n")
                   .arg(row)
                   .arg(best          ? u"Logistics"_s
                            : row % 2 ? u"Retail"_s
                                      : u"Food"_s)
                   .arg(best ? 100 + row : 10 + row % 30)
                   .arg(best ? u"Head of planning"_s : u"CEO"_s)
                   .arg(best ? 50000 + row : 1000 + row)
                   .toUtf8();
    }
    return csv;
}

} // namespace

class AnalysisTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksForCustomers();
    void saysWhatTheCustomersSay();
    void loadsWhatAProfileAsksFor();
    void theSameInMemory();
    void canBeCancelled();
    void ratesWithoutLookingForTraits();

private:
    void importCustomers();
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<project::Project> m_project;
};

void AnalysisTest::init()
{
    m_project.reset();
    auto project = project::Project::create(m_folder.filePath(u"p%1.icp"_s.arg(++m_files)), u"Test"_s);
    QVERIFY2(project.has_value(), project ? "" : qPrintable(project.error().message));
    m_project = std::move(*project);
}

void AnalysisTest::importCustomers()
{
    QFile file(m_folder.filePath(u"customers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(customersCsv());
    file.close();
    import::ImportOptions options;
    options.roleToColumn = {{u"id"_s, u"Customer ID"_s},
                            {u"name"_s, u"Company"_s},
                            {u"industry"_s, u"Industry"_s},
                            {u"employees"_s, u"Employees"_s},
                            {u"contact_title"_s, u"Contact title"_s},
                            {u"revenue"_s, u"Total revenue"_s}};
    const auto outcome = import::importFile(*m_project, file.fileName(), options);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
}

void AnalysisTest::asksForCustomers()
{
    const auto analysis = analyse(*m_project);
    QVERIFY(!analysis.has_value());
    QCOMPARE(analysis.error().kind, ErrorKind::NotFound);
    QVERIFY(!analysis.error().message.isEmpty());
}

void AnalysisTest::saysWhatTheCustomersSay()
{
    importCustomers();
    const auto analysis = analyse(*m_project);
    QVERIFY2(analysis.has_value(), analysis ? "" : qPrintable(analysis.error().message));
    QCOMPARE(analysis->table.rows(), kCustomers);
    QCOMPARE(analysis->rating.bestCount, 24);
    QVERIFY(!analysis->agreed);
    QVERIFY(!analysis->traits.traits.empty());
    const Draft draft = draftIcp(u"Draft"_s, {}, analysis->table, analysis->rating, analysis->traits);
    QVERIFY2(!draft.icp.criteria.empty(), qPrintable(draft.notes.join(u'\n')));
    QVERIFY2(draft.icp.sentence.contains(u"Logistics"_s), qPrintable(draft.icp.sentence));
    QCOMPARE(draft.icp.dataset, analysis->table.info().id);
    const Fits fits = evaluate(analysis->table, draft.icp);
    QCOMPARE(fits.perTier[static_cast<size_t>(Tier::Best)], 24);
    // Free text of which every value is another is neither a trait nor worth the memory.
    QVERIFY(!analysis->table.isLoaded(6));

    metrics::BestRuleStore rules(*m_project);
    metrics::BestCriterion revenue;
    revenue.metric.id = table::RoleId::Revenue;
    revenue.weight = 100;
    QVERIFY(rules.saveCriteria({revenue}).has_value());
    QVERIFY(analyse(*m_project)->agreed);
}

void AnalysisTest::loadsWhatAProfileAsksFor()
{
    importCustomers();
    Icp icp;
    icp.name = u"By remark"_s;
    Criterion criterion;
    criterion.label = u"Remark"_s;
    criterion.condition.attribute = u"Remark"_s;
    criterion.condition.values = {u"Remark number 7 of all"_s};
    icp.criteria = {criterion};
    QVERIFY(IcpStore(*m_project).save(icp, u"Created"_s).has_value());
    const auto analysis = analyse(*m_project);
    QVERIFY(analysis.has_value());
    QVERIFY(analysis->table.isLoaded(6));
    QCOMPARE(evaluate(analysis->table, icp).perTier[static_cast<size_t>(Tier::Best)], 1);

    // A version is judged too, after the working definition has gone on to something else.
    IcpStore store(*m_project);
    const Icp saved = store.list()->front();
    QVERIFY(store.freeze(saved.id, u"First"_s).has_value());
    Icp changed = saved;
    changed.criteria.clear();
    QVERIFY(store.save(changed, u"Changed"_s).has_value());
    QVERIFY(analyse(*m_project)->table.isLoaded(6));
}

void AnalysisTest::theSameInMemory()
{
    metrics::BestRule rule;
    rule.criteria = testkit::tenCustomersCriteria();
    rule.threshold = {metrics::Threshold::Kind::TopCount, 3, 3};
    const Analysis analysis = analyse(testkit::tenCustomers(), rule, true);
    QVERIFY(analysis.agreed);
    QCOMPARE(analysis.rule, rule);
    QCOMPARE(analysis.rating.bestCount, 3);
    QCOMPARE(analysis.traits.best, 3);
    QCOMPARE(analysis.traits.rest, 7);
}

void AnalysisTest::canBeCancelled()
{
    importCustomers();
    TaskControl control;
    control.cancelled = [] { return true; };
    const auto analysis = analyse(*m_project, {}, control);
    QVERIFY(!analysis.has_value());
    QCOMPARE(analysis.error().kind, ErrorKind::Cancelled);
}

void AnalysisTest::ratesWithoutLookingForTraits()
{
    QCOMPARE(rateCustomers(*m_project).error().kind, ErrorKind::NotFound);
    importCustomers();
    const auto whole = analyse(*m_project);
    const auto rated = rateCustomers(*m_project);
    QVERIFY(whole && rated);
    QCOMPARE(rated->rating.best, whole->rating.best);
    QCOMPARE(rated->table.nameOf(3), whole->table.nameOf(3));
    QVERIFY(rated->traits.traits.empty() && !whole->traits.traits.empty());
    TaskControl control;
    control.cancelled = [] { return true; };
    QCOMPARE(rateCustomers(*m_project, control).error().kind, ErrorKind::Cancelled);
}

static const lodestar::testkit::Registered<AnalysisTest> registered("core/profile/analysis");
#include "analysis_test.moc"
